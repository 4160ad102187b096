// Tree: what compile() does with the syntax trees of the module ast, whose package does the work.

package vm

import (
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
)

// Flags of compile(), CPython's.
const (
	flagDontImplyDedent = 0x200
	flagOnlyAST         = 0x400
	flagIgnoreCookie    = 0x800
	flagTypeComments    = 0x1000
	flagTopLevelAwait   = 0x2000
	flagIncompleteInput = 0x4000
	flagOptimizedAST    = 0x8000
)

// Trees is the module ast, as compile() sees it.
type Trees interface {
	// Is tells whether v is a node.
	Is(v Value) bool
	// Module makes a node of Python the tree that the compiler reads, or tells what is wrong with it.
	Module(th *Thread, v Value, mode syntax.Mode, filename string) (*syntax.Module, error)
}

var strCompileTree = Intern("_compiled")

// isTree tells a node of the module ast, once a program has imported it: without it there are no nodes.
func (th *Thread) isTree(v Value) bool { return th.Runtime.Trees != nil && th.Runtime.Trees.Is(v) }

// compileMode reads the mode of compile(), which takes 'func_type' only where it is to answer with a tree.
func compileMode(mode string, flags int64) (syntax.Mode, error) {
	switch mode {
	case "exec":
		return syntax.ModeExec, nil
	case "eval":
		return syntax.ModeEval, nil
	case "single":
		return syntax.ModeSingle, nil
	}
	if flags&flagOnlyAST != 0 {
		if mode == "func_type" {
			return syntax.ModeFuncType, nil
		}
		return 0, ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
	}
	if mode == "func_type" {
		return 0, ValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
	}
	return 0, ValueError("compile() mode must be 'exec', 'eval' or 'single'")
}

// compileToTree is compile() with PyCF_ONLY_AST: the module ast answers.
func (th *Thread) compileToTree(source Value, filename, mode string, flags, optimize, version int64) (Value, error) {
	if !IsStr(source) && !th.isTree(source) {
		if _, ok := bytesOf(source); !ok {
			return Unbound, TypeError("compile() arg 1 must be a string, bytes or AST object")
		}
	}
	m, err := th.ImportModule("ast", NewDict(), None, 0)
	if err != nil {
		return Unbound, err
	}
	f, err := th.GetAttr(m, strCompileTree)
	if err != nil {
		return Unbound, err
	}
	return th.Call(f, source, NewStr(filename), NewStr(mode), Int(flags), Int(optimize), Int(version))
}

// maxConstantDepth bounds how deep tuples of constants nest.
const maxConstantDepth = 100

// ConstantOf makes a compile-time constant of a value of Python, or the error that says that it can't be one.
func ConstantOf(v Value) (any, error) { return constantOf(v, 0) }

func constantOf(v Value, depth int) (any, error) {
	switch v {
	case None:
		return nil, nil
	case Ellipsis:
		return syntax.Ellipsis, nil
	}
	switch v.ref.typ {
	case BoolType:
		return v.num != 0, nil
	case IntType:
		if n, ok := smallInt(v); ok {
			return n, nil
		}
		return toBig(v), nil
	case FloatType:
		f, _ := floatValue(v)
		return f, nil
	case ComplexType:
		return As[Complex](v).z, nil
	case StrType:
		return Text(v), nil
	case BytesType:
		return As[Bytes](v).b, nil
	case TupleType:
		items, err := constantsOf(tupleItems(v), depth)
		return compile.Tuple(items), err
	case FrozenSetType:
		items, err := constantsOf(As[Set](v).items(), depth)
		return compile.FrozenSet(items), err
	}
	return nil, TypeError("got an invalid type in Constant: " + v.ref.typ.Name)
}

func constantsOf(items []Value, depth int) (ks []any, err error) {
	if depth == maxConstantDepth {
		return nil, newMessage(RecursionErrorType, "maximum recursion depth exceeded during compilation")
	}
	ks = make([]any, len(items))
	for i, x := range items {
		if ks[i], err = constantOf(x, depth+1); err != nil {
			return nil, err
		}
		if _, ok := ks[i].(syntax.EllipsisType); ok {
			ks[i] = compile.Ellipsis{}
		}
	}
	return ks, nil
}

// Linear is the order in which a class's attributes are looked up: its __mro__.
func (t *Type) Linear() []*Type { return t.mro }
