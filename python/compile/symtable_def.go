// Symtable: the statements that open scopes: functions, classes, type parameters and annotations.

package compile

import "github.com/aioplay/aioplay/python/syntax"

func (st *symtable) function(node syntax.Stmt, pos syntax.Pos, name string, args *syntax.Arguments, returns syntax.Expr,
	decorators []syntax.Expr, params []syntax.TypeParam, body []syntax.Stmt, async bool) {
	st.define(name, defLocal, pos)
	st.defaults(args)
	st.exprs(decorators)
	if len(params) > 0 {
		st.typeParamScope(node, pos, name)
		if len(args.Defaults) > 0 {
			st.define(".defaults", defParam, pos)
		}
		if hasKwDefaults(args) {
			st.define(".kwdefaults", defParam, pos)
		}
		st.typeParams(params)
	}
	st.signature(args, returns, pos)
	s := st.enter(name, scopeFunction, node, roleBody, pos)
	s.asyncDef, s.coroutine = async, async
	st.arguments(args)
	st.stmts(body)
	st.leave()
	if len(params) > 0 {
		st.leave()
	}
}

func hasKwDefaults(args *syntax.Arguments) bool {
	for _, d := range args.KwDefaults {
		if d != nil {
			return true
		}
	}
	return false
}

func (st *symtable) defaults(args *syntax.Arguments) {
	st.exprs(args.Defaults)
	for _, d := range args.KwDefaults {
		st.opt(d)
	}
}

// arguments defines the parameters in the order of their registers.
func (st *symtable) arguments(a *syntax.Arguments) {
	for _, list := range [][]*syntax.Arg{a.Posonlyargs, a.Args, a.Kwonlyargs} {
		for _, p := range list {
			st.define(p.Arg, defParam, p.Pos)
		}
	}
	if a.Vararg != nil {
		st.define(a.Vararg.Arg, defParam, a.Vararg.Pos)
	}
	if a.Kwarg != nil {
		st.define(a.Kwarg.Arg, defParam, a.Kwarg.Pos)
	}
}

// eachAnnotation calls visit for the annotations of a signature in the order in which __annotate__ evaluates them.
func eachAnnotation(a *syntax.Arguments, returns syntax.Expr, visit func(name string, e syntax.Expr)) {
	for _, list := range [][]*syntax.Arg{a.Args, a.Posonlyargs} {
		for _, p := range list {
			if p.Annotation != nil {
				visit(p.Arg, p.Annotation)
			}
		}
	}
	if a.Vararg != nil && a.Vararg.Annotation != nil {
		visit(a.Vararg.Arg, a.Vararg.Annotation)
	}
	for _, p := range a.Kwonlyargs {
		if p.Annotation != nil {
			visit(p.Arg, p.Annotation)
		}
	}
	if a.Kwarg != nil && a.Kwarg.Annotation != nil {
		visit(a.Kwarg.Arg, a.Kwarg.Annotation)
	}
	if returns != nil {
		visit("return", returns)
	}
}

// signature opens the scope of a function's __annotate__ and visits its annotations there.
func (st *symtable) signature(args *syntax.Arguments, returns syntax.Expr, pos syntax.Pos) {
	class := st.cur.kind == scopeClass
	used := false
	s := st.enter("__annotate__", scopeAnnotation, args, roleAnnotations, pos)
	if class || st.cur.parent.seesClass {
		s.seesClass = true
		st.define("__classdict__", symUse, pos)
	}
	eachAnnotation(args, returns, func(_ string, e syntax.Expr) {
		used = true
		if star, ok := e.(*syntax.Starred); ok {
			e = star.Value
		}
		st.expr(e)
	})
	st.leave()
	s.annotUsed = used
	if !used {
		// No function will be made of it.
		list := st.cur.children
		st.cur.children = list[:len(list)-1]
		delete(st.scopes, scopeKey{args, roleAnnotations})
	}
}

// annotationOf visits a variable's annotation in the scope of the block's __annotate__.
func (st *symtable) annotationOf(e syntax.Expr) {
	s := st.cur
	if (s.kind == scopeClass && s.inCondBlock || s.kind == scopeModule) && !s.conditional && !st.future {
		s.conditional = true
		st.define("__conditional_annotations__", symUse, e.Position())
	}
	if s.annotation == nil {
		a := st.enter("__annotate__", scopeAnnotation, s, roleAnnotations, e.Position())
		s.annotation = a
		if s.kind == scopeFunction || st.future {
			// Never run: it must not capture anything.
			s.children = s.children[:len(s.children)-1]
		}
		if s.kind == scopeClass {
			a.seesClass = true
			st.define("__classdict__", symUse, e.Position())
		}
	} else {
		st.cur = s.annotation
	}
	if s.kind == scopeClass && s.conditional {
		st.define("__conditional_annotations__", symUse, e.Position())
	}
	old := st.cur.unevaluated
	st.cur.unevaluated = s.kind == scopeFunction
	st.expr(e)
	st.cur.unevaluated = old
	st.cur = s
}

func (st *symtable) class(s *syntax.ClassDef) {
	st.define(s.Name, defLocal, s.Pos)
	st.exprs(s.DecoratorList)
	old := st.private
	if len(s.TypeParams) > 0 {
		ts := st.typeParamScope(s, s.Pos, s.Name)
		ts.mangleOnly = map[string]bool{}
		st.private = s.Name
		st.define(".type_params", defLocal|symUse, s.Pos)
		st.define(".generic_base", defLocal|symUse, s.Pos)
		st.typeParams(s.TypeParams)
	}
	st.exprs(s.Bases)
	st.keywords(s.Keywords)
	st.enter(s.Name, scopeClass, s, roleBody, s.Pos)
	st.private = s.Name
	if len(s.TypeParams) > 0 {
		st.define("__type_params__", defLocal, s.Pos)
		st.define(".type_params", symUse, s.Pos)
	}
	st.stmts(s.Body)
	st.leave()
	if len(s.TypeParams) > 0 {
		st.leave()
	}
	st.private = old
}

// typeParamScope opens the scope around a generic definition.
func (st *symtable) typeParamScope(node syntax.Stmt, pos syntax.Pos, name string) *scope {
	class := st.cur.kind == scopeClass
	s := st.enter("<generic parameters of "+name+">", scopeTypeParams, node, roleTypeParams, pos)
	if class {
		s.seesClass = true
		st.define("__classdict__", symUse, pos)
	}
	return s
}

func (st *symtable) typeParams(params []syntax.TypeParam) {
	for _, p := range params {
		switch p := p.(type) {
		case *syntax.TypeVar:
			st.define(p.Name, defTypeParam|defLocal, p.Pos)
			if p.Bound != nil {
				what := "a TypeVar bound"
				if _, ok := p.Bound.(*syntax.Tuple); ok {
					what = "a TypeVar constraint"
				}
				st.typeVarPart(p, roleBound, p.Name, p.Bound, what)
			}
			st.typeVarPart(p, roleDefault, p.Name, p.DefaultValue, "a TypeVar default")
		case *syntax.TypeVarTuple:
			st.define(p.Name, defTypeParam|defLocal, p.Pos)
			st.typeVarPart(p, roleDefault, p.Name, p.DefaultValue, "a TypeVarTuple default")
		case *syntax.ParamSpec:
			st.define(p.Name, defTypeParam|defLocal, p.Pos)
			st.typeVarPart(p, roleDefault, p.Name, p.DefaultValue, "a ParamSpec default")
		}
	}
}

// typeVarPart visits a bound or default of a type parameter, which may be nil.
func (st *symtable) typeVarPart(p syntax.TypeParam, role uint8, name string, e syntax.Expr, what string) {
	if name == "__classdict__" || name == "__conditional_annotations__" {
		st.fail(p.Position(), "reserved name '", name, "' cannot be used for type parameter")
		return
	}
	if e == nil {
		return
	}
	sees := st.cur.seesClass
	s := st.enter(name, scopeTypeVar, p, role, e.Position())
	s.info = what
	if sees {
		s.seesClass = true
		st.define("__classdict__", symUse, e.Position())
	}
	if star, ok := e.(*syntax.Starred); ok {
		e = star.Value
	}
	st.expr(e)
	st.leave()
}

func (st *symtable) typeAlias(s *syntax.TypeAlias) {
	st.expr(s.Name)
	class := st.cur.kind == scopeClass
	if len(s.TypeParams) > 0 {
		st.typeParamScope(s, s.Pos, s.Name.ID)
		st.typeParams(s.TypeParams)
	}
	a := st.enter(s.Name.ID, scopeTypeAlias, s, roleBody, s.Pos)
	if class {
		a.seesClass = true
		st.define("__classdict__", symUse, s.Pos)
	}
	st.expr(s.Value)
	st.leave()
	if len(s.TypeParams) > 0 {
		st.leave()
	}
}
