// NFKC for identifiers: two names are the same when their normal forms are (PEP 3131).

package syntax

import (
	"strings"
	"unicode/utf8"
)

// Normaliser, when a host sets it, brings identifiers that aren't ASCII into NFKC. Without one a small table serves, for a
// complete one costs 150 KB of WebAssembly: it composes accented Latin, Greek and Cyrillic letters, kana and Hangul, and folds
// fullwidth and mathematical letters, ligatures, Roman numerals and the like; other characters are kept as they are written.
var Normaliser func(string) string

// compositions lists, behind each combining mark, pairs of a letter and what it becomes with the mark.
const compositions = "" +
	"\u0300AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ" + " " +
	"\u0301AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ" + " " +
	"\u0302AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ" + " " +
	"\u0303AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ" + " " +
	"\u0304AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝ" + " " +
	"\u0306AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ" + " " +
	"\u0307CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏ" + " " +
	"\u0308AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ" + " " +
	"\u0309AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ" + " " +
	"\u030aAÅaåUŮuůwẘyẙ" + " " +
	"\u030bOŐoőUŰuűУӲуӳ" + " " +
	"\u030cCČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ" + " " +
	"\u030fAȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ" + " " +
	"\u0311AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ" + " " +
	"\u031bOƠoơUƯuư" + " " +
	"\u0323BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ" + " " +
	"\u0324UṲuṳ" + " " +
	"\u0325AḀaḁ" + " " +
	"\u0326SȘsșTȚtț" + " " +
	"\u0327CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ" + " " +
	"\u0328AĄaąEĘeęIĮiįUŲuųOǪoǫ" + " " +
	"\u032dDḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ" + " " +
	"\u032eHḪhḫ" + " " +
	"\u0330EḚeḛIḬiḭUṴuṵ" + " " +
	"\u0331BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ" + " " +
	"\u3099かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ" + " " +
	"\u309aはぱひぴふぷへぺほぽハパヒピフプヘペホポ"

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
	if Normaliser != nil {
		return Normaliser(name)
	}
	var out []rune
	for _, r := range name {
		for _, r := range compatible(r) {
			out = compose(out, r)
		}
	}
	return string(out)
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

// compose appends r to a text, joined with the letter before it where there is a character for both. A mark that belongs below
// goes in front of one above, also of one that has been joined already.
func compose(out []rune, r rune) []rune {
	n := len(out)
	if n == 0 {
		return append(out, r)
	}
	if c := composed(out[n-1], r); c != 0 {
		out[n-1] = c
		return out
	}
	if below(r) {
		if base, mark := split(out[n-1]); mark != 0 && !below(mark) {
			if c := composed(base, r); c != 0 {
				out[n-1] = c
				return compose(out, mark)
			}
		}
	}
	return append(out, r)
}

// split takes a character apart into a letter and a mark; mark is 0 when it has none.
func split(c rune) (letter, mark rune) {
	for list := range strings.SplitSeq(compositions, " ") {
		mark, n := utf8.DecodeRuneInString(list)
		for list = list[n:]; list != ""; {
			a, n := utf8.DecodeRuneInString(list)
			b, k := utf8.DecodeRuneInString(list[n:])
			if b == c {
				return a, mark
			}
			list = list[n+k:]
		}
	}
	return c, 0
}

// composed returns the character for a letter with a mark, or 0.
func composed(letter, mark rune) rune {
	switch {
	case letter >= 0x1100 && letter < 0x1113 && mark >= 0x1161 && mark < 0x1176: // Hangul: consonant and vowel
		return 0xac00 + ((letter-0x1100)*21+mark-0x1161)*28
	case letter >= 0xac00 && letter < 0xd7a4 && (letter-0xac00)%28 == 0 && mark > 0x11a7 && mark < 0x11c3: // and a final one
		return letter + mark - 0x11a7
	case !isMark(mark):
		return 0
	}
	for list := range strings.SplitSeq(compositions, " ") {
		m, n := utf8.DecodeRuneInString(list)
		if m != mark {
			continue
		}
		for list = list[n:]; list != ""; {
			a, n := utf8.DecodeRuneInString(list)
			c, k := utf8.DecodeRuneInString(list[n:])
			if a == letter {
				return c
			}
			list = list[n+k:]
		}
		break
	}
	return 0
}

func isMark(r rune) bool { return r >= 0x300 && r < 0x370 || r == 0x3099 || r == 0x309a }

// below reports whether a mark hangs under or through its letter: those come first in the canonical order.
func below(r rune) bool {
	return r == 0x31b || r >= 0x323 && r <= 0x328 || r >= 0x32d && r <= 0x331
}
