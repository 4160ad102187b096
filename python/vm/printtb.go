// Printtb.go is the text of an uncaught exception.

package vm

// FormatException is what an uncaught exception prints.
func (th *Thread) FormatException(e *Exception) string {
	s := "Traceback (most recent call last):\n"
	for t := e.tb; t != nil; t = t.next {
		s += "  File \"" + t.code.src.Filename + "\", line " + itoa(int(t.lineno())) + ", in " + t.code.name.s + "\n"
	}
	return s + e.Error() + "\n"
}
