// Type comments, which are tokens where ast.parse() is asked for them.

package syntax

// A TypeIgnore is a `# type: ignore` comment.
type TypeIgnore struct {
	Line int
	Tag  string // what stands behind it
}

// typeComment makes a token of the comment from start to pos if it is a type comment, or keeps it if it tells to ignore types.
// It reports false where the scanner goes on behind the comment.
func (s *scanner) typeComment(t *token, start int, blank bool) bool {
	i := start
	for _, c := range []byte("# type: ") {
		if c == ' ' {
			for i < s.pos && (s.src[i] == ' ' || s.src[i] == '\t') {
				i++
			}
		} else if i < s.pos && s.src[i] == c {
			i++
		} else {
			return false
		}
	}
	const ignore = "ignore"
	end := i + len(ignore)
	if end > s.pos || s.src[i:end] != ignore || end < s.pos && identByte(s.src[end]) && s.src[end] != '_' {
		s.place(t, tTypeComment, i)
		return true
	}
	if blank && s.pos < len(s.src) { // alone on its line, which it is a part of then
		s.pos++
		s.atBOL = true
	}
	s.ignores = append(s.ignores, TypeIgnore{int(s.line), s.src[end:s.pos]})
	return s.atBOL
}
