// Package unicode knows characters by their names, for \N{…} in literals, and is Python's unicodedata.
//
// All of Unicode's names would be a tenth of what a reader downloads. names.txt has those of Latin, Greek and Russian
// letters, of punctuation, arrows, mathematics and other symbols, of kana and of emoji; ideographs and Hangul are computed.
// A name that isn't among them is unknown, as a name that doesn't exist is. The other properties are complete, as runs of
// characters that have the same take little. All are of Unicode 16, and in texts that a page reads when they're asked for.
package unicode

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/late"
	"github.com/aioplay/aioplay/python/syntax"
)

// names has a line for each character, after one with "=" and the first's number in base 16. record.py writes it.
//
//go:embed names.txt
var names string

func init() { syntax.CharacterByName = ByName }

// aliases are the characters that have no name of their own, and the abbreviations that Unicode allows beside names.
const aliases = `0 NULL,NUL;1 START OF HEADING,SOH;2 START OF TEXT,STX;3 END OF TEXT,ETX;4 END OF TRANSMISSION,EOT;5 ENQUIRY,ENQ;
6 ACKNOWLEDGE,ACK;7 ALERT,BEL;8 BACKSPACE,BS;9 CHARACTER TABULATION,HORIZONTAL TABULATION,HT,TAB;
A LINE FEED,NEW LINE,END OF LINE,LF,NL,EOL;B LINE TABULATION,VERTICAL TABULATION,VT;C FORM FEED,FF;D CARRIAGE RETURN,CR;
E SHIFT OUT,LOCKING-SHIFT ONE,SO;F SHIFT IN,LOCKING-SHIFT ZERO,SI;10 DATA LINK ESCAPE,DLE;11 DEVICE CONTROL ONE,DC1;
12 DEVICE CONTROL TWO,DC2;13 DEVICE CONTROL THREE,DC3;14 DEVICE CONTROL FOUR,DC4;15 NEGATIVE ACKNOWLEDGE,NAK;
16 SYNCHRONOUS IDLE,SYN;17 END OF TRANSMISSION BLOCK,ETB;18 CANCEL,CAN;19 END OF MEDIUM,EOM,EM;1A SUBSTITUTE,SUB;1B ESCAPE,ESC;
1C INFORMATION SEPARATOR FOUR,FILE SEPARATOR,FS;1D INFORMATION SEPARATOR THREE,GROUP SEPARATOR,GS;
1E INFORMATION SEPARATOR TWO,RECORD SEPARATOR,RS;1F INFORMATION SEPARATOR ONE,UNIT SEPARATOR,US;20 SP;7F DELETE,DEL;
85 NEXT LINE,NEL;A0 NBSP;AD SHY;200B ZWSP;200C ZWNJ;200D ZWJ;200E LRM;200F RLM;202A LRE;202B RLE;202C PDF;202D LRO;
202E RLO;2060 WJ;FE0F VS16;FE0E VS15;FEFF BYTE ORDER MARK,BOM,ZWNBSP`

// ByName finds a character.
func ByName(name string) (string, bool) {
	name = strings.ToUpper(name)
	if name == "" || strings.ContainsAny(name, "=\n;,") {
		return "", false
	}
	if r, ok := computed(name); ok {
		return string(r), true
	}
	late.Absent(names)
	if i := strings.Index(names, "\n"+name+"\n"); i >= 0 {
		i++
		start := strings.LastIndexByte(names[:i], '=')
		end := start + strings.IndexByte(names[start:], '\n')
		first, err := strconv.ParseUint(names[start+1:end], 16, 32)
		if err != nil {
			panic("BUG: unicode: names.txt: " + names[start:end])
		}
		return string(rune(int(first) + strings.Count(names[end+1:i], "\n"))), true
	}
	for _, line := range strings.Split(aliases, ";") {
		number, all, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, a := range strings.Split(all, ",") {
			if a == name {
				r, err := strconv.ParseUint(number, 16, 32)
				return string(rune(r)), err == nil
			}
		}
	}
	return "", false
}

// Name is a character's name; "" for one that has none, or that isn't in the table.
func Name(r rune) string {
	switch {
	case r >= 0xF900 && r <= 0xFA6D || r >= 0xFA70 && r <= 0xFAD9 || r >= 0x2F800 && r <= 0x2FA1D:
		return compatibility + hex(r)
	case ideograph(r):
		return "CJK UNIFIED IDEOGRAPH-" + strings.ToUpper(strconv.FormatInt(int64(r), 16))
	case r >= hangul && r < hangul+hangulCount:
		n := int(r - hangul)
		return "HANGUL SYLLABLE " + leads[n/(21*28)] + vowels[n/28%21] + tails[n%28]
	}
	late.Absent(names)
	rest := names
	for rest != "" {
		line, after, _ := strings.Cut(rest, "\n")
		first, err := strconv.ParseUint(line[1:], 16, 32)
		if err != nil || rune(first) > r {
			return ""
		}
		section := after
		if i := strings.Index(after, "\n="); i >= 0 {
			section, after = after[:i], after[i+1:]
		} else {
			after = ""
		}
		for n := int(r) - int(first); ; n-- {
			line, more, ok := strings.Cut(section, "\n")
			if n == 0 {
				return line
			}
			if !ok {
				break
			}
			section = more
		}
		rest = after
	}
	return ""
}

func ideograph(r rune) bool {
	for _, p := range [...][2]rune{{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0x20000, 0x2A6DF}, {0x2A700, 0x2B739}, {0x2B740, 0x2B81D},
		{0x2B820, 0x2CEA1}, {0x2CEB0, 0x2EBE0}, {0x2EBF0, 0x2EE5D}, {0x30000, 0x3134A}, {0x31350, 0x323AF}} {
		if p[0] <= r && r <= p[1] {
			return true
		}
	}
	return false
}

// compatibility begins the names of ideographs that are kept for other encodings' sake.
const compatibility = "CJK COMPATIBILITY IDEOGRAPH-"

const hangul, hangulCount = 0xAC00, 11172

// The parts that syllables of Hangul are named by.
var (
	leads  = strings.Split("G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H", ",")
	vowels = strings.Split("A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I", ",")
	tails  = strings.Split(",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H", ",")
)

// computed finds the characters whose names follow a rule.
func computed(name string) (rune, bool) {
	if number, ok := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-"); ok {
		r, err := strconv.ParseUint(number, 16, 32)
		return rune(r), err == nil && ideograph(rune(r)) && len(number) >= 4 && number[0] != '0'
	}
	if number, ok := strings.CutPrefix(name, compatibility); ok {
		r, err := strconv.ParseUint(number, 16, 32)
		return rune(r), err == nil && Name(rune(r)) == name
	}
	syllable, ok := strings.CutPrefix(name, "HANGUL SYLLABLE ")
	if !ok {
		return 0, false
	}
	l, syllable := longest(leads, syllable)
	v, syllable := longest(vowels, syllable)
	t, syllable := longest(tails, syllable)
	return rune(hangul + (l*21+v)*28 + t), l >= 0 && v >= 0 && t >= 0 && syllable == ""
}

// longest finds the longest of the parts that s begins with, and what comes after it.
func longest(parts []string, s string) (int, string) {
	best := -1
	for i, p := range parts {
		if strings.HasPrefix(s, p) && (best < 0 || len(p) > len(parts[best])) {
			best = i
		}
	}
	if best < 0 {
		return best, s
	}
	return best, s[len(parts[best]):]
}
