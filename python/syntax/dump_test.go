// Golden tests: syntax trees compared with the ones that CPython 3.13 made of the same sources.

package syntax

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

var (
	operatorNames = []string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}
	unaryNames    = []string{"Invert", "Not", "UAdd", "USub"}
	boolNames     = []string{"And", "Or"}
	cmpNames      = []string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}
	ctxNames      = []string{"Load", "Store", "Del"}
)

// dump writes a node as testdata/dump.py does.
func dump(x any) string {
	v := reflect.ValueOf(x)
	switch y := x.(type) {
	case Operator:
		return operatorNames[y]
	case UnaryOperator:
		return unaryNames[y]
	case BoolOperator:
		return boolNames[y]
	case CmpOp:
		return cmpNames[y]
	case ExprContext:
		return ctxNames[y]
	case string:
		return y
	case int:
		return strconv.Itoa(y)
	case bool:
		if y {
			return "1"
		}
		return "0"
	}
	if v.Kind() == reflect.Slice {
		var out []string
		for i := 0; i < v.Len(); i++ {
			e := v.Index(i)
			if (e.Kind() == reflect.Interface || e.Kind() == reflect.Pointer) && e.IsNil() {
				out = append(out, "~")
			} else {
				out = append(out, dump(e.Interface()))
			}
		}
		return "[" + strings.Join(out, " ") + "]"
	}
	v = v.Elem()
	name := v.Type().Name()
	switch name {
	case "ExprStmt":
		name = "Expr"
	case "Arguments", "Arg", "Keyword", "Alias", "Comprehension":
		name = strings.ToLower(name)
	case "WithItem":
		name = "withitem"
	case "MatchCase":
		name = "match_case"
	}
	var fields []string
	for i := 0; i < v.NumField(); i++ {
		f, fv := v.Type().Field(i), v.Field(i)
		if f.Name == "Pos" {
			p := fv.Interface().(Pos)
			name += fmt.Sprintf("@%d:%d-%d:%d", p.Line, p.Col, p.EndLine, p.EndCol)
			continue
		}
		fname := fieldName(f.Name)
		if (v.Type().Name() == "Constant" || v.Type().Name() == "MatchSingleton") && fname == "value" {
			fields = append(fields, "value="+constantText(fv.Interface()))
			continue
		}
		switch fv.Kind() {
		case reflect.Slice, reflect.Interface, reflect.Pointer:
			if fv.IsNil() || fv.Kind() == reflect.Slice && fv.Len() == 0 {
				continue
			}
		case reflect.String:
			if fv.Len() == 0 {
				continue
			}
		}
		fields = append(fields, fname+"="+dump(fv.Interface()))
	}
	return name + "(" + strings.Join(fields, " ") + ")"
}

// fieldName turns DecoratorList into decorator_list.
func fieldName(s string) string {
	if s == "ID" {
		return "id"
	}
	var b strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) {
			if i > 0 {
				b.WriteByte('_')
			}
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

func constantText(v any) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case EllipsisType:
		return "Ellipsis"
	case string:
		return "s" + hex.EncodeToString([]byte(v))
	case []byte:
		return "b" + hex.EncodeToString(v)
	case int64:
		return "i" + strconv.FormatInt(v, 16)
	case *big.Int:
		return "i" + v.Text(16)
	case float64:
		return "f" + floatHex(v)
	case complex128:
		return "j" + floatHex(imag(v))
	}
	return "?"
}

// floatHex formats as float.hex does.
func floatHex(f float64) string {
	if f > 1e308*1.7976931348623157 {
		return "inf"
	}
	if f == 0 {
		return "0x0.0p+0"
	}
	s := strconv.FormatFloat(f, 'x', 13, 64)
	i := strings.IndexByte(s, 'p')
	exp, _ := strconv.Atoi(s[i+1:])
	m := s[:i]
	if exp < -1022 { // subnormal: float.hex keeps the exponent
		bits := new(big.Int)
		frac := new(big.Float).SetFloat64(f)
		frac.SetMantExp(frac, 1022+52)
		frac.Int(bits)
		return fmt.Sprintf("0x0.%013sp-1022", bits.Text(16))
	}
	return m + "p" + fmt.Sprintf("%+d", exp)
}

func dumpModule(m *Module) string {
	var b strings.Builder
	for _, s := range m.Body {
		b.WriteString(dump(s))
		b.WriteByte('\n')
	}
	return b.String()
}

// TestGolden compares the trees of testdata/valid/*.py with the recorded ones.
func TestGolden(t *testing.T) {
	files, _ := filepath.Glob("testdata/valid/*.py")
	if len(files) == 0 {
		t.Fatal("no sources")
	}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(strings.TrimSuffix(name, ".py") + ".ast")
		if err != nil {
			t.Fatal(err)
		}
		m, err := Parse(src, name, ModeExec)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		compareDump(t, name, dumpModule(m), string(want))
	}
}

// compareDump reports the first line that differs, cut to where it does.
func compareDump(t *testing.T, name, got, want string) {
	t.Helper()
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		var a, b string
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a == b {
			continue
		}
		n := 0
		for n < len(a) && n < len(b) && a[n] == b[n] {
			n++
		}
		from := max(0, n-60)
		t.Errorf("%s, statement %d:\ngot  …%.160s\nwant …%.160s", name, i+1, a[from:], b[from:])
		return
	}
}

// TestLib parses all of CPython's library when AIOPLAY_LIB names its folder, and compares the trees with AIOPLAY_AST's,
// the output of testdata/dump.py under the same names, if that is set.
func TestLib(t *testing.T) {
	lib := os.Getenv("AIOPLAY_LIB")
	if lib == "" {
		t.Skip("AIOPLAY_LIB is not set")
	}
	asts := os.Getenv("AIOPLAY_AST")
	files, size := 0, 0
	filepath.Walk(lib, func(path string, info os.FileInfo, err error) error {
		if err != nil || !strings.HasSuffix(path, ".py") || strings.Contains(path, "bad_") || strings.Contains(path, "badsyntax") || strings.Contains(path, "lib2to3") {
			return nil
		}
		src, _ := os.ReadFile(path)
		m, err := Parse(src, path, ModeExec)
		files++
		size += len(src)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			return nil
		}
		if asts != "" {
			rel, _ := filepath.Rel(lib, path)
			if want, err := os.ReadFile(filepath.Join(asts, strings.ReplaceAll(rel, "/", "__"))); err == nil {
				compareDump(t, path, dumpModule(m), string(want))
			}
		}
		return nil
	})
	t.Logf("%d files, %d bytes", files, size)
}
