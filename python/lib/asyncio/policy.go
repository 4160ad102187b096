// Policy.go has the event loop policies of old, deprecated since 3.14.

package asyncio

import "github.com/aioplay/aioplay/python/vm"

// Policy is asyncio's default event loop policy: it makes one loop for the main thread.
type Policy struct{ vm.Header }

// PolicyType is the class of the default policy; BasePolicyType and AbstractPolicyType are its bases.
var PolicyType, BasePolicyType, AbstractPolicyType *vm.Type

func (s *state) setLoop(th *vm.Thread, v vm.Value) error {
	if !v.IsNone() && !AbstractLoopType.Is(v) {
		return vm.TypeError("loop must be an instance of AbstractEventLoop or None, not '" + v.Type().Name + "'")
	}
	t := s.of(th)
	t.current, t.set = v, true
	return nil
}

func definePolicy() {
	abstract := func(th *vm.Thread, _ vm.Value, _ []vm.Value) (vm.Value, error) {
		return vm.Unbound, vm.NewError(vm.NotImplementedErrorType)
	}
	AbstractPolicyType = vm.NewType(vm.TypeSpec{Name: "asyncio.events._AbstractEventLoopPolicy", Methods: []*vm.Builtin{
		vm.MethodSig("get_event_loop", "", abstract).SetTextSignature("(self)"), vm.MethodSig("set_event_loop", "loop", abstract).SetTextSignature("(self, loop)"),
		vm.MethodSig("new_event_loop", "", abstract).SetTextSignature("(self)"),
	}, Attrs: legacyPolicyAttrs()})
	vm.Subclassable[Policy](AbstractPolicyType)
	BasePolicyType = vm.NewType(vm.TypeSpec{Name: "asyncio.events._BaseDefaultEventLoopPolicy", Base: AbstractPolicyType, Methods: []*vm.Builtin{
		vm.Method0("get_event_loop", func(th *vm.Thread, _ vm.Value) (vm.Value, error) {
			l, err := stateOf(th).policyLoop(th)
			if err != nil {
				return vm.Unbound, err
			}
			return l.value(), nil
		}).SetTextSignature("(self)"),
		vm.Method1("set_event_loop", func(th *vm.Thread, _, v vm.Value) (vm.Value, error) { return vm.None, stateOf(th).setLoop(th, v) }).SetTextSignature("(self, loop)"),
		vm.Method0("new_event_loop", func(th *vm.Thread, _ vm.Value) (vm.Value, error) {
			l, err := newLoop(th, LoopType)
			if err != nil {
				return vm.Unbound, err
			}
			return l.value(), nil
		}).SetTextSignature("(self)"),
	}})
	vm.Subclassable[Policy](BasePolicyType)
	PolicyType = vm.NewType(vm.TypeSpec{Name: "asyncio.unix_events._UnixDefaultEventLoopPolicy", Base: BasePolicyType})
	vm.Subclassable[Policy](PolicyType)
}

// addPolicies puts the policy functions into the module.
func (s *state) addPolicies(th *vm.Thread, m *vm.Module) {
	m.Add(
		vm.Func0("get_event_loop_policy", func(th *vm.Thread) (vm.Value, error) {
			if err := s.deprecatedPolicy(th, "get_event_loop_policy"); err != nil {
				return vm.Unbound, err
			}
			return s.defaultPolicy(), nil
		}),
		vm.Func1("set_event_loop_policy", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if err := s.deprecatedPolicy(th, "set_event_loop_policy"); err != nil {
				return vm.Unbound, err
			}
			return vm.None, s.setPolicy(th, v)
		}),
	)
	getAttr := vm.Func1("__getattr__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		if !vm.IsStr(v) {
			return vm.Unbound, vm.TypeError("attribute name must be string, not '" + v.Type().DisplayName() + "'")
		}
		attr := vm.Text(v)
		if t, err := s.policyClass(th, attr); t != nil {
			return t.Value(), err
		}
		// Without this function the module would have said it itself, with its suggestions.
		ns := m.Namespace()
		f := ns.GetStr(strGetAttr)
		ns.DelStr(strGetAttr)
		r, err := th.GetAttr(m.Value(), vm.Intern(attr))
		ns.SetStr(strGetAttr, f)
		return r, err
	}).SetTextSignature("(name)")
	getAttr.Module = "asyncio"
	m.Set("__getattr__", annotated(getAttr.AsPython(th, m), annotation{"name", vm.StrType.Value()}))
	if !s.host.Strict {
		m.Set("ProactorEventLoop", LoopType.Value()) // of programs for Windows
	}
}

var strGetAttr = vm.Intern("__getattr__")

// setPolicy is events._set_event_loop_policy.
func (s *state) setPolicy(th *vm.Thread, v vm.Value) error {
	if !v.IsNone() && !AbstractPolicyType.Is(v) {
		return vm.TypeError("policy must be an instance of AbstractEventLoopPolicy or None, not '" + v.Type().Name + "'")
	}
	s.policy = v
	s.main.current, s.main.set = vm.Unbound, false // a policy keeps the loops that were set
	clear(s.threads)
	if v.IsNone() {
		s.policy = vm.Unbound
	}
	return nil
}

// policyClass is a policy class by its name in the module, nil if there is none. To ask for one is deprecated.
func (s *state) policyClass(th *vm.Thread, name string) (*vm.Type, error) {
	t := PolicyType
	switch name {
	case "DefaultEventLoopPolicy":
	case "AbstractEventLoopPolicy":
		t = AbstractPolicyType
	case "WindowsSelectorEventLoopPolicy", "WindowsProactorEventLoopPolicy": // here they are all the same
		if s.host.Strict {
			return nil, nil
		}
	default:
		return nil, nil
	}
	return t, s.deprecatedPolicy(th, name)
}

// ownPolicy is the program's policy, unbound if there is only the default one.
func (s *state) ownPolicy() vm.Value {
	if s.policy.Bound() && s.policy.Type() != PolicyType {
		return s.policy
	}
	return vm.Unbound
}

func (s *state) deprecatedPolicy(th *vm.Thread, name string) error {
	return th.Warn(vm.DeprecationWarningType, "'asyncio."+name+"' is deprecated and slated for removal in Python 3.16")
}

func (s *state) defaultPolicy() vm.Value {
	if !s.policy.Bound() {
		s.policy = vm.Obj(vm.NewObject(PolicyType))
	}
	return s.policy
}
