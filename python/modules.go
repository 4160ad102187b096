// Modules.go is the list of the standard library's modules. One costs nothing until it is imported.

package python

import (
	"slices"
	"sort"
	"strings"

	"github.com/aioplay/aioplay/python/lib/aioplay"
	"github.com/aioplay/aioplay/python/lib/ast"
	"github.com/aioplay/aioplay/python/lib/asyncio"
	_ "github.com/aioplay/aioplay/python/lib/charset" // sets what str.encode and bytes.decode ask
	"github.com/aioplay/aioplay/python/lib/collections"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/lib/datetime"
	"github.com/aioplay/aioplay/python/lib/functools"
	"github.com/aioplay/aioplay/python/lib/heapq"
	"github.com/aioplay/aioplay/python/lib/io"
	"github.com/aioplay/aioplay/python/lib/itertools"
	"github.com/aioplay/aioplay/python/lib/math"
	"github.com/aioplay/aioplay/python/lib/operator"
	"github.com/aioplay/aioplay/python/lib/os"
	"github.com/aioplay/aioplay/python/lib/pure"
	"github.com/aioplay/aioplay/python/lib/random"
	"github.com/aioplay/aioplay/python/lib/re"
	"github.com/aioplay/aioplay/python/lib/signal"
	"github.com/aioplay/aioplay/python/lib/socket"
	"github.com/aioplay/aioplay/python/lib/subprocess"
	"github.com/aioplay/aioplay/python/lib/support"
	"github.com/aioplay/aioplay/python/lib/sys"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/lib/time"
	"github.com/aioplay/aioplay/python/lib/unicode" // sets what \N{…} in literals asks, too
	"github.com/aioplay/aioplay/python/vm"
)

// modules has a function that makes each module.
var modules = map[string]func(*vm.Thread) (*vm.Module, error){
	"_aioplay":     aioplay.Module,
	"_ast":         ast.Module,
	"_collections": collections.Module,
	"_functools":   functools.Module,
	"_heapq":       heapq.Module,
	"_random":      random.Module,
	"_re":          re.Module,
	"_signal":      signal.Module,
	"_socket":      socket.Module,
	"_subprocess":  subprocess.Module,
	"_support":     support.Module,
	"_types":       sys.Types,
	"asyncio":      asyncio.Module,
	"contextvars":  contextvars.Module,
	"_io":          io.Module,
	"errno":        os.Errno,
	"io":           io.Module,
	"datetime":     datetime.Module,
	"itertools":    itertools.Module,
	"math":         math.Module,
	"operator":     operator.Module,
	"posix":        os.Module,
	"sys":          sys.Module,
	"time":         time.Module,
	"_thread":      thread.Module,
	"unicodedata":  unicode.Module,
}

// moduleMissing is the error for a module that there isn't, with a note that says which there are.
func moduleMissing(th *vm.Thread, name string) error {
	e := vm.ErrorOf(vm.ModuleNotFoundErrorType, "No module named "+vm.ReprText(name))
	if err := th.SetAttr(e.Value(), vm.Intern("name"), vm.NewStr(name)); err != nil {
		return err
	}
	if strings.Contains(name, ".") || th.Runtime.Strict {
		return e
	}
	if hint := instead(th, name); hint != "" {
		th.AddNote(e, "(aioplay has no "+name+": "+hint+")")
		return e
	}
	var names []string
	for n := range modules {
		names = append(names, n)
	}
	names = append(names, pure.Names()...)
	sort.Strings(names)
	names = slices.Compact(names)
	list := ""
	for _, n := range names {
		if n[0] != '_' && !strings.Contains(n, ".") {
			list += ", " + n
		}
	}
	if list != "" {
		th.AddNote(e, "(aioplay has these modules: "+list[2:]+")")
	}
	return e
}

// instead says of a well-known module what there is in its place; the texts stand in a module, as few programs need them.
func instead(th *vm.Thread, name string) string {
	m, err := pure.Import(th, "_instead")
	if err != nil || !m.Bound() {
		return ""
	}
	table, err := th.LookupAttr(m, vm.Intern("instead"))
	if err != nil || !table.Bound() || !vm.IsDict(table) {
		return ""
	}
	hint := vm.As[vm.Dict](table).GetStr(vm.Intern(name))
	if !hint.Bound() {
		return ""
	}
	return vm.Text(hint)
}
