// Writing what the examples printed back into the note's file.
package note

import (
	"bytes"
	"strings"
)

// Record returns the note's file with the recorded outputs replaced: outputs holds, for each example to change, what
// it printed. src is the text that Parse was given. Everything else stays as its author wrote it.
func (n *Note) Record(src []byte, outputs map[*Example]string) []byte {
	src = bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
	var b bytes.Buffer
	b.Write(src[:len(src)-len(n.source)])
	at := 0
	for _, ex := range n.Examples {
		out, ok := outputs[ex]
		if !ok {
			continue
		}
		b.Write(n.source[at:ex.end])
		at = ex.end
		if ex.Recorded {
			b.Write(n.source[at:ex.span[0]])
			at = ex.span[1]
		} else if ex.end > 0 && n.source[ex.end-1] != '\n' {
			b.WriteByte('\n')
		}
		writeFence(&b, out)
	}
	b.Write(n.source[at:])
	return b.Bytes()
}

// writeFence writes an output fence that is longer than any run of backticks inside it.
func writeFence(b *bytes.Buffer, text string) {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	b.WriteString(fence + "output\n" + text)
	if text != "" && !strings.HasSuffix(text, "\n") {
		b.WriteByte('\n')
	}
	b.WriteString(fence + "\n")
}
