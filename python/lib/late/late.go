// Package late is for texts that a build may leave out of the program's memory until one is needed: the second of the two
// modules that build/postlink makes of the program brings them. Until then a text is zeros.
package late

// Read is told of each text that is used, if it isn't nil: whoever decides which to leave out sets it.
var Read func(text []byte)

// Absent reports whether a text wasn't here when it was read, and makes sure that it is now.
func Absent[T []byte | string](text T) bool {
	if Read != nil {
		Read([]byte(text))
	}
	if len(text) == 0 || text[0] != 0 {
		return false
	}
	bring()
	return true
}

// bring is a function of the second module, which is loaded when the first of its functions is called. build/runtime.go knows
// its name.
//
//go:noinline
func bring() {}
