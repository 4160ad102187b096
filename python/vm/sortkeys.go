// Sortkeys.go: calling a key function on many values.

package vm

import "github.com/aioplay/aioplay/python/syntax"

// keysSource calls a key function. In bytecode, as entering exec for each call takes several times as long as calling
// from bytecode.
const keysSource = "lambda key, items: [key(x) for x in items]"

// manyKeys is from how many keys on the few instructions around them pay.
const manyKeys = 32

// keysOf returns key(v) for all items.
func (th *Thread) keysOf(key Value, items []Value) ([]Value, error) {
	if len(items) >= manyKeys && key.ref.typ == FunctionType {
		if th.Runtime.keys.ref == nil {
			code, err := th.CompileSource([]byte(keysSource), "<frozen sort>", syntax.ModeEval, true)
			if err != nil {
				return nil, err
			}
			if th.Runtime.keys, err = th.RunModule(code, NewDict()); err != nil {
				return nil, err
			}
			As[Function](th.Runtime.keys).code.native = &Native{Module: "builtins"}
		}
		keys, err := th.Call(th.Runtime.keys, key, NewList(items...))
		if err != nil {
			return nil, err
		}
		return As[List](keys).items, nil
	}
	keys := make([]Value, len(items))
	for i, v := range items {
		k, err := th.Call(key, v)
		if err != nil {
			return nil, err
		}
		keys[i] = k
	}
	return keys, nil
}
