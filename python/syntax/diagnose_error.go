// The errors of the diagnosis: where they point, and the checks that decide whether a matched error rule applies.

package syntax

import "strings"

// at makes a SyntaxError over the tokens from a to b.
//
//go:noinline
func (d *diagnosis) at(a, b *token, msg string) *Error {
	return newError("SyntaxError", d.scan.source, Pos{a.line, a.col, b.endLine, b.endCol}, msg)
}

// span makes a SyntaxError over two values.
func (d *diagnosis) span(a, b *pegVal, msg string) *Error {
	return d.at(&d.toks[a.first], &d.toks[b.last], msg)
}

// fromOn makes an error from a value's beginning to where the scanner is (RAISE_SYNTAX_ERROR_STARTING_FROM), which CPython takes for a
// column from 1.
func (d *diagnosis) fromOn(a *pegVal, msg string) *Error {
	t := &d.toks[a.first]
	return newError("SyntaxError", d.scan.source, Pos{t.line, t.col, d.scan.line, int32(d.scan.pos-d.scan.lineStart) - 1}, msg)
}

// lastToken makes an error at the last token scanned (RAISE_SYNTAX_ERROR); one without a place of its own points to where
// the scanner is.
//
//go:noinline
func (d *diagnosis) lastToken(typ, msg string) *Error {
	return d.token(typ, &d.toks[len(d.toks)-1], msg)
}

func (d *diagnosis) token(typ string, t *token, msg string) *Error {
	e := newError(typ, d.scan.source, t.pos(), msg)
	if t.col < 0 {
		e.Col, e.EndCol = charOffset(e.Text, d.scan.pos-d.scan.lineStart), -1
		if d.scan.source.file && d.scan.pos == len(d.src) && (t.kind != tError || d.scan.lost) {
			e.Col = 0
		}
	}
	return e
}

// action raises an error or does a check. It returns the rule's value and whether the rule matches.
func (d *diagnosis) action(act *pegError, frame *pegEntry, pos, acc int32) (int32, bool) {
	a, b := frame.regs[0], frame.regs[1]
	msg := act.text
	if strings.Contains(msg, "%s") {
		msg = strings.Replace(msg, "%s", exprNames[d.value(a).kind], 1)
	} else if strings.Contains(msg, "%t") {
		msg = strings.Replace(msg, "%t", d.text(&d.toks[d.value(a).first]), 1)
	}
	switch act.place {
	case ".":
		d.err = d.lastToken("SyntaxError", msg)
	case "next":
		if int(pos) == len(d.toks) {
			d.fill()
			if d.err != nil {
				return acc, false
			}
		}
		d.err = d.token("SyntaxError", &d.toks[pos], msg)
	case "block":
		if a != noValue {
			msg = "expected an indented block after " + msg + " on line " + itoa(int(d.toks[d.value(a).first].line))
		}
		d.err = d.lastToken("IndentationError", msg)
	case "a..":
		d.err = d.fromOn(d.value(a), msg)
	default:
		if act.place[0] == '!' {
			return d.check(act, frame, pos, acc)
		}
		from, to, two := strings.Cut(act.place, "-")
		if !two {
			to = from
		}
		d.err = d.span(d.part(from, a, b, frame), d.part(to, a, b, frame), msg)
	}
	return acc, false
}

// part resolves a, b, a.first, .last, b.comp and the like.
func (d *diagnosis) part(sel string, a, b int32, frame *pegEntry) *pegVal {
	reg, sub, _ := strings.Cut(sel, ".")
	var v *pegVal
	switch reg {
	case "a":
		v = d.value(a)
	case "b":
		v = d.value(b)
	default:
		v = &pegVal{kids: d.kids[frame.kids:]}
	}
	switch sub {
	case "first":
		return d.value(v.kids[0])
	case "last":
		return d.value(v.kids[len(v.kids)-1])
	case "comp":
		v = d.value(v.kids[len(v.kids)-1])
		return d.value(v.kids[len(v.kids)-1])
	}
	return v
}

// check runs the function of an action: it makes an error, gives the rule a value, or lets it fail.
func (d *diagnosis) check(act *pegError, frame *pegEntry, pos, acc int32) (int32, bool) {
	a, b := d.value(frame.regs[0]), d.value(frame.regs[1])
	kids := d.kids[frame.kids:]
	switch act.place[1:] {
	case "statement":
		if d.errors {
			d.lastStatement(frame.pos, d.value(acc))
		}
		return acc, true
	case "primary":
		if len(kids) == 1 {
			return kids[0], true
		}
		return d.node(d.value(kids[len(kids)-1]).kind, frame.pos, pos, nil), true
	case "future":
		// It counts from here on, also when the second pass begins anew.
		for i := frame.pos + 3; i < pos && d.toks[frame.pos+2].kind == kwImport && identifier(d.text(&d.toks[frame.pos+1])) == "__future__"; i++ {
			d.barry = d.barry || identifier(d.text(&d.toks[i])) == "barry_as_FLUFL" && d.toks[i-1].kind != kwAs
		}
		return acc, true
	case "number":
		t := &d.toks[pos-1]
		if d.scan.version > 0 && d.scan.version < 6 && strings.Contains(d.text(t), "_") {
			d.refused = true
			d.err = d.lastToken("SyntaxError", "Underscores in numeric literals are only supported in Python 3.6 and greater")
			return acc, false
		}
		if _, err := numberValue(d.text(t), d.scan.source, t.pos()); err != nil {
			err.Col, err.EndCol = 0, 0
			d.err = err
			return acc, false
		}
		return d.node(nodeLiteral, frame.pos, pos, nil), true
	case "string", "fstring", "tstring":
		return d.checkStrings(act.place[1:], frame.pos, pos)
	case "strings":
		return d.mixed(kids, frame.pos, pos)
	case "shown":
		if a := frame.regs[0]; a != noValue {
			if _, kept := d.scan.kept(d.toks[-a].start); !kept {
				d.err = &Error{Type: "ValueError", Msg: "field 'value' is required for Constant", Filename: d.scan.source.Filename}
			}
		}
		return acc, d.err == nil
	case "conversion":
		bang, name := &d.toks[a.first], &d.toks[b.first]
		if bang.end != name.start {
			d.err = d.at(bang, name, d.stringName()+": conversion type must come right after the exclamation mark")
			return acc, false
		}
		switch s := identifier(d.text(name)); s {
		case "s", "r", "a":
		default:
			d.err = d.at(name, name, d.stringName()+": invalid conversion character '"+s+"': expected 's', 'r', or 'a'")
		}
		return acc, d.err == nil
	case "genexp":
		if n := d.positional(a); len(n) > 1 {
			d.err = d.span(d.value(n[len(n)-1]), d.part("b.comp", 0, frame.regs[1], frame), "Generator expression must be parenthesized")
		}
	case "positional":
		msg := "positional argument follows keyword argument"
		for _, k := range d.flat(a) {
			if d.value(k).kind == nodeUnpacking {
				msg += " unpacking"
				break
			}
		}
		d.err = d.lastToken("SyntaxError", msg)
	case "legacy":
		if name := d.legacy(a); name != "" {
			d.err = d.span(a, b, "Missing parentheses in call to '"+name+"'. Did you mean "+name+"(...)?")
		}
	case "comma":
		if d.legacy(a) == "" && d.toks[pos-1].level > 0 {
			d.err = d.span(a, b, "invalid syntax. Perhaps you forgot a comma?")
		}
	case "bound":
		what := "bound"
		if b.kind == nodeTuple {
			what = "constraints"
		}
		d.err = d.fromOn(a, "cannot use "+what+" with "+act.text)
	case "assign", "for", "delete":
		if v, bad := d.invalidTarget(a, act.place[1:]); bad {
			verb := "cannot assign to "
			if act.place == "!delete" {
				verb = "cannot delete "
			}
			d.err = d.span(v, v, verb+exprNames[v.kind])
		}
	case "colon":
		t := &d.toks[a.last]
		d.err = d.at(&d.toks[a.first], t, "':' expected after dictionary key")
		d.err.Col, d.err.EndCol = charOffset(d.err.Text, int(t.endCol)), 0
	}
	return acc, false
}

// lastStatement notes a compound statement that is right: the hunt after misspelt keywords begins there. CPython takes
// a function for one on line 1, as its error rule for them leaves a dummy behind.
func (d *diagnosis) lastStatement(first int32, v *pegVal) {
	t := &d.toks[first]
	if t.kind == tAt { // a class begins behind its decorators
		t = &d.toks[v.first]
	}
	line := int(t.line)
	if v.kind == nodeDef {
		line = 1
	}
	d.stmtLine = max(d.stmtLine, line)
}

// flat returns the parts of an argument list with those of its keyword part among them.
func (d *diagnosis) flat(args *pegVal) []int32 {
	var out []int32
	for _, k := range args.kids {
		if v := d.value(k); v.kind == nodeSeq {
			out = append(out, v.kids...)
		} else {
			out = append(out, k)
		}
	}
	return out
}

// positional returns the arguments of a list that have no name.
func (d *diagnosis) positional(args *pegVal) []int32 {
	var out []int32
	for _, k := range d.flat(args) {
		if v := d.value(k); v.kind != nodeKeyword && v.kind != nodeUnpacking {
			out = append(out, k)
		}
	}
	return out
}

// legacy returns the name of a Python 2 statement if v is one.
func (d *diagnosis) legacy(v *pegVal) string {
	if v.kind == nodeName {
		if s := identifier(d.text(&d.toks[v.first])); s == "print" || s == "exec" {
			return s
		}
	}
	return ""
}

// invalidTarget finds the part of an expression that can't be assigned to or deleted (_PyPegen_get_invalid_target).
func (d *diagnosis) invalidTarget(v *pegVal, use string) (*pegVal, bool) {
	switch v.kind {
	case nodeList, nodeTuple:
		for _, k := range v.kids {
			if bad, ok := d.invalidTarget(d.value(k), use); ok {
				return bad, true
			}
		}
		return v, false
	case nodeStarred:
		if use == "delete" {
			return v, true
		}
		return d.invalidTarget(d.value(v.kids[0]), use)
	case nodeCompare:
		if use == "for" {
			if d.toks[d.value(v.kids[1]).first].kind == kwIn {
				return d.invalidTarget(d.value(v.kids[0]), use)
			}
			return v, false
		}
		return v, true
	case nodeName, nodeSubscript, nodeAttribute:
		return v, false
	}
	return v, true
}

// checkStrings decodes the literals among the tokens from first to pos that are no field's.
func (d *diagnosis) checkStrings(what string, first, pos int32) (int32, bool) {
	raw := d.rawAt(first)
	fields := 0
	for i := first; i < pos; i++ {
		t := &d.toks[i]
		var err *literalError
		var bad *badEscape
		switch t.kind {
		case tLBrace:
			fields++
		case tRBrace:
			fields--
		}
		if fields > 0 {
			continue
		}
		switch t.kind {
		case tFStart, tTStart:
			_, raw, _, _ = stringPrefix(d.text(t))
			continue
		case tFMiddle, tTMiddle:
			if n := len(d.scan.quotes); what == "string" {
				raw = n > 0 && d.scan.quotes[n-1].raw // of a format: it goes by where the scanner is
			}
			_, bad, err = decodeString(d.text(t), raw)
		case tString:
			_, _, bad, err = stringValue(d.text(t))
		}
		if bad != nil && !d.errors {
			with := t
			if what != "string" {
				with = &d.toks[pos-1]
			}
			d.scan.warnings = d.scan.escapeWarning(d.scan.warnings, with, bad)
		}
		if err != nil {
			switch {
			case strings.HasPrefix(err.msg, "bytes"):
				d.err = d.at(t, t, err.msg)
			case what == "string" && t.kind != tString: // a format, whose error CPython doesn't make one of the syntax
				d.err = err.decode.asUnicodeError()
			default:
				d.err = d.lastToken("SyntaxError", err.msg)
			}
			return noValue, false
		}
	}
	k := nodeLiteral
	switch what {
	case "fstring":
		k = nodeJoined
	case "tstring":
		if d.tooNew(versionOfTemplates) {
			return noValue, false
		}
		k = nodeTemplate
	}
	return d.node(k, first, pos, nil), true
}

// rawAt tells whether the f-string that token i stands in is raw.
func (d *diagnosis) rawAt(i int32) (raw bool) {
	for inner := 0; i > 0; {
		i--
		switch d.toks[i].kind {
		case tFEnd, tTEnd:
			inner++
		case tFStart, tTStart:
			if inner == 0 {
				_, raw, _, _ = stringPrefix(d.text(&d.toks[i]))
				return raw
			}
			inner--
		}
	}
	return false
}

// mixed refuses bytes beside str and gives adjacent strings their kind.
func (d *diagnosis) mixed(kids []int32, first, pos int32) (int32, bool) {
	byteses := 0
	k := nodeLiteral
	for _, kid := range kids {
		v := d.value(kid)
		if v.kind == nodeJoined {
			k = nodeJoined
		}
		if isBytes, _, _, _ := stringPrefix(d.text(&d.toks[v.first])); isBytes {
			byteses++
		}
	}
	if byteses > 0 && byteses < len(kids) {
		d.err = d.lastToken("SyntaxError", "cannot mix bytes and nonbytes literals")
		return noValue, false
	}
	return d.node(k, first, pos, nil), true
}

// stringName names the kind of string that the scanner is in.
func (d *diagnosis) stringName() string {
	if n := len(d.scan.quotes); n > 0 {
		return d.scan.quotes[n-1].name()
	}
	return "f-string"
}
