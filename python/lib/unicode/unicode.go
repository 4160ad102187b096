// Package unicode knows characters by their names, for \N{…} in literals, and is Python's unicodedata.
//
// What it knows of Unicode 16 is in texts that a page reads when they're asked for. They are made small before they are compressed: names
// by what they have in common with their neighbours', properties as runs of characters that have the same, and what follows a rule isn't there.
package unicode

import "github.com/aioplay/aioplay/python/syntax"

func init() {
	syntax.CharacterByName = ByName
	syntax.Normaliser = func(s string) string {
		s, _ = normalize("NFKC", s)
		return s
	}
}
