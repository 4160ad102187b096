// Programs of before Python 3.7, in which async and await could be names.

package syntax

// parseOld parses a source again by the rules of Python 3.5 and 3.6: outside of `async def`, async and await are names. It
// returns nil if that doesn't help. ParseSource asks when the source is wrong otherwise and strictness isn't wanted.
func parseOld(source *Source, mode Mode) *Module {
	names := oldNames(source)
	if len(names) == 0 {
		return nil
	}
	p := &parser{scan: newScanner(source, 0, 1), src: source.Text, barry: mode&LessGreater != 0, toks: make([]token, 0, 64), names: names}
	m, gaveUp := p.module(mode &^ flags)
	if gaveUp != nil {
		return nil
	}
	m.Warnings = p.allWarnings()
	return m
}

// oldNames are the offsets of the tokens async and await that were names in Python 3.6, whose tokenizer made them keywords
// in `async def` and inside of it.
func oldNames(source *Source) map[int]bool {
	scan := newScanner(source, 0, 1)
	names := map[int]bool{}
	depth, body := 0, 0 // of indentation; of the outermost async def's body, 0 outside
	header := false     // between async def and its body, or in a body on the same line
	var t, next token
	scan.next(&t)
	for {
		if t.kind == tEnd || t.kind == tError {
			return names
		}
		scan.next(&next)
		switch t.kind {
		case tIndent:
			depth++
			if header {
				header, body = false, depth
			}
		case tDedent:
			depth--
			if depth < body {
				body = 0
			}
		case tNewline:
			if next.kind != tIndent {
				header = false
			}
		case kwAsync:
			switch {
			case body > 0 || header:
			case next.kind == kwDef:
				header = true
			default:
				names[int(t.start)] = true
			}
		case kwAwait:
			if body == 0 && !header {
				names[int(t.start)] = true
			}
		}
		t = next
	}
}

// demote makes a name of the token that was just scanned, if it is one of oldNames, and warns once for each word.
func (p *parser) demote(t *token) {
	if t.kind != kwAsync && t.kind != kwAwait || !p.names[int(t.start)] {
		return
	}
	word := "async"
	if t.kind == kwAwait {
		word = "await"
	}
	t.kind = tName
	if !p.warned[word] {
		if p.warned == nil {
			p.warned = map[string]bool{}
		}
		p.warned[word] = true
		p.warnings = append(p.warnings, Warning{Category: "DeprecationWarning", Pos: t.pos(), at: t.end,
			Msg: "'" + word + "' is a keyword since Python 3.7 and can't be a name: use another"})
	}
}
