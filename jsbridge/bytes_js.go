// Bytes between Go and JavaScript's typed arrays.

//go:build js && wasm

package jsbridge

import "github.com/hack-pad/safejs"

// Bytes copies a Uint8Array to Go.
func Bytes(array safejs.Value) ([]byte, error) {
	size, err := array.Length()
	if err != nil {
		return nil, err
	}
	data := make([]byte, size)
	n, err := safejs.CopyBytesToGo(data, array)
	return data[:n], err
}

// NewUint8Array copies Go bytes to a Uint8Array of JavaScript's.
func NewUint8Array(data []byte) (safejs.Value, error) {
	constructor, err := safejs.Global().Get("Uint8Array")
	if err != nil {
		return safejs.Value{}, err
	}
	array, err := constructor.New(len(data))
	if err != nil {
		return safejs.Value{}, err
	}
	_, err = safejs.CopyBytesToJS(array, data)
	return array, err
}
