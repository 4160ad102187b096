// NFKC for identifiers: two names are the same when their normal forms are (PEP 3131).

package syntax

import "strings"

// Normaliser, which a host sets, brings text into NFKC. Its tables are large: names with only letters that keep their form, or are
// among those below, don't need it.
var Normaliser func(string) string

// compatibles lists characters, each before what stands for it, with a space between.
const compatibles = "" +
	"ªa µμ ºo ĲIJ ĳij ĿL· ŀl· ŉʼn ſs ǄDŽ ǅDž ǆdž ǇLJ ǈLj ǉlj ǊNJ ǋNj ǌnj ǱDZ ǲDz ǳdz ʰh ʱɦ ʲj ʳr " +
	"ʴɹ ʵɻ ʶʁ ʷw ʸy ˠɣ ˡl ˢs ˣx ˤʕ ̀̀ ́́ ̓̓ ̈́̈́ ʹʹ ·· ϐβ ϑθ ϒΥ ϓΎ ϔΫ ϕφ ϖπ ϰκ ϱρ ϲς ϴΘ ϵε ϹΣ ⁱi " +
	"ⁿn ₐa ₑe ₒo ₓx ₔə ₕh ₖk ₗl ₘm ₙn ₚp ₛs ₜt ℂC ℇƐ ℊg ℋH ℌH ℍH ℎh ℏħ ℐI ℑI ℒL ℓl ℕN ℙP ℚQ ℛR ℜR " +
	"ℝR ℤZ ΩΩ ℨZ KK ÅÅ ℬB ℭC ℯe ℰE ℱF ℳM ℴo ℵא ℶב ℷג ℸד ℹi ℼπ ℽγ ℾΓ ℿΠ ⅅD ⅆd ⅇe ⅈi ⅉj ⅠI ⅡII ⅢIII " +
	"ⅣIV ⅤV ⅥVI ⅦVII ⅧVIII ⅨIX ⅩX ⅪXI ⅫXII ⅬL ⅭC ⅮD ⅯM ⅰi ⅱii ⅲiii ⅳiv ⅴv ⅵvi ⅶvii ⅷviii ⅸix ⅹx " +
	"ⅺxi ⅻxii ⅼl ⅽc ⅾd ⅿm ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst ﬓմն ﬔմե ﬕմի ﬖվն ﬗմխ "

// normalise returns the name that an identifier outside ASCII stands for.
func normalise(name string) string {
	var b strings.Builder
	for _, r := range name {
		if !inPairs(r, usual[:]) && Normaliser != nil {
			return Normaliser(name)
		}
		b.WriteString(compatible(r))
	}
	return b.String()
}

// usual are the characters, in pairs first, last, that are their own normal form whatever stands beside them, or that compatible
// knows.
var usual = [...]rune{
	0, 0x2ff, 0x370, 0x482, 0x48a, 0x52f, 0x1e00, 0x1e99, 0x1ea0, 0x1eff, 0x2100, 0x218f, 0x3041, 0x3096, 0x30a1, 0x30fe, 0x4e00, 0x9fff,
	0xac00, 0xd7a3, 0xfb00, 0xfb17, 0xff10, 0xff5e, 0x1d400, 0x1d6a3, 0x1d7ce, 0x1d7ff,
}

// compatible returns what stands for r.
func compatible(r rune) string {
	switch {
	case r >= 0xff01 && r <= 0xff5e:
		return string(r - 0xff01 + '!')
	case r >= 0x1d400 && r < 0x1d6a4: // thirteen alphabets, upper and lower case
		i := (r - 0x1d400) % 52
		if i < 26 {
			return string('A' + i)
		}
		return string('a' + i - 26)
	case r >= 0x1d7ce && r <= 0x1d7ff:
		return string('0' + (r-0x1d7ce)%10)
	case r < 0xaa || r > 0xfb17:
		return string(r)
	}
	s := string(r)
	if i := strings.Index(" "+compatibles, " "+s); i >= 0 {
		rest := compatibles[i+len(s):]
		return rest[:strings.IndexByte(rest, ' ')]
	}
	return s
}
