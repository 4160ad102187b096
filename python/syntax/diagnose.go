package syntax

func diagnose(p *parser, mode Mode) *Error {
	t := p.tok()
	return newError("SyntaxError", p.scan.source, t.pos(), "invalid syntax")
}
