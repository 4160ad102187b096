// Multibyte.go has what the incremental forms of encodings are made of whose characters may take several bytes.

package support

import "github.com/aioplay/aioplay/python/vm"

// multibyte is such an encoding; nil for a name of others.
func multibyte(name value) *vm.Charset {
	if cs := vm.FindCharset(vm.Text(name)); cs != nil && cs.Multi != nil {
		return cs
	}
	return nil
}

// stateOf is an encoding's state, which Python has as a bytearray.
func stateOf(th *vm.Thread, v value) *vm.CodecState {
	b, _ := th.BytesOf(v)
	return (*vm.CodecState)(b)
}

// multibyteStarts is what an encoding remembers before a text is encoded, and before one is decoded.
func multibyteStarts(th *vm.Thread, name value) (value, error) {
	cs := multibyte(name)
	if cs == nil {
		return vm.None, nil
	}
	there, back := cs.Multi.Start(false), cs.Multi.Start(true)
	return vm.NewTuple(vm.NewBytes(there[:]), vm.NewBytes(back[:])), nil
}

// multibyteEncode takes an encoding, a text, a handler of errors, a state, and whether the text ends here.
func multibyteEncode(th *vm.Thread, a []value) (value, error) {
	b, n, err := multibyte(a[0]).EncodeMulti(th, a[1], vm.Text(a[2]), stateOf(th, a[3]), a[4] == vm.True)
	if err != nil {
		return vm.Unbound, err
	}
	return vm.NewTuple(vm.NewBytes(b), num(n)), nil
}

// multibyteDecode is the same for bytes.
func multibyteDecode(th *vm.Thread, a []value) (value, error) {
	data, _ := th.BytesOf(a[1])
	text, used, err := multibyte(a[0]).DecodeMulti(th, data, vm.Text(a[2]), stateOf(th, a[3]), a[4] == vm.True)
	if err != nil {
		return vm.Unbound, err
	}
	return vm.NewTuple(text, num(used)), nil
}

// multibyteReset takes an encoding, a state, and whether that is a decoder's.
func multibyteReset(th *vm.Thread, a []value) (value, error) {
	if m, st := multibyte(a[0]).Multi, stateOf(th, a[1]); a[2] == vm.True {
		m.Again(st)
	} else {
		m.EndText(st, nil)
	}
	return vm.None, nil
}
