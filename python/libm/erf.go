// Erf.go: the error functions, by the approximations that C libraries and package math have from the same source. Package math's
// have its own exponential in them, and take the polynomials one coefficient after another, where C libraries take pairs, so
// that a processor can do several things at once; both show in the last digit.

package libm

import "math"

// fraction has the coefficients of two polynomials, the constants first.
type fraction [2][]float64

// In x² below 0.84375, in x - 1 up to 1.25, then in 1/x², below 1/0.35 and above.
var (
	erfSmall = fraction{
		{1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02, -5.77027029648944159157e-03,
			-2.37630166566501626084e-05},
		{1, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03,
			1.32494738004321644526e-04, -3.96022827877536812320e-06},
	}
	erfOne = fraction{
		{-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01, 3.18346619901161753674e-01,
			-1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03},
		{1, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02,
			1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02},
	}
	erfMiddle = fraction{
		{-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01, -6.23753324503260060396e+01,
			-1.62396669462573470355e+02, -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00},
		{1, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02,
			6.45387271733267880336e+02, 4.29008140027567833386e+02, 1.08635005541779435134e+02, 6.57024977031928170135e+00,
			-6.04244152148580987438e-02},
	}
	erfFar = fraction{
		{-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01, -1.60636384855821916062e+02,
			-6.37566443368389627722e+02, -1.02509513161107724954e+03, -4.83519191608651397019e+02},
		{1, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03,
			3.19985821950859553908e+03, 2.55305040643316442583e+03, 4.74528541206955367215e+02, -2.24409524465858183362e+01},
	}
)

// erfBase is what erfOne adds to.
const erfBase = 8.45062911510467529297e-01

func (f *fraction) at(x float64) float64 { return pairs(x, f[0]) / pairs(x, f[1]) }

// pairs is a polynomial as (c0 + c1·x) + x²·(c2 + c3·x) + x⁴·…
func pairs(x float64, c []float64) float64 {
	y := c[0] + float64(c[1]*x)
	x2 := float64(x * x)
	x4 := float64(x2 * x2)
	powers := [...]float64{x2, x4, x4 * x2, x4 * x4}
	for i := 2; i < len(c); i += 2 {
		p := c[i]
		if i+1 < len(c) {
			p += float64(c[i+1] * x)
		}
		y += float64(powers[i/2-1] * p)
	}
	return y
}

// erfTail is the complementary error function of 1.25 ≤ x < 28.
func erfTail(x float64) float64 {
	f := &erfFar
	if x < 1/0.35 {
		f = &erfMiddle
	}
	r := f.at(1 / float64(x*x))
	z := clearLow(x, 32) // so that its square is exact
	return Exp(-float64(z*z)-0.5625) * Exp(float64((z-x)*(z+x))+r) / x
}

// Erf is the error function.
func Erf(x float64) float64 {
	a := math.Abs(x)
	y := 1.0
	switch {
	case x != x:
		return x
	case a < 0x1p-28:
		const slope = 1.28379167095512586316e-01 // 2/√π - 1
		if a < 0x1p-1000 {
			return float64(x*0x1p60+float64(slope*(x*0x1p60))) * 0x1p-60 // whose product wouldn't have all digits
		}
		return x + float64(slope*x)
	case a < 0.84375:
		return x + float64(x*erfSmall.at(float64(x*x)))
	case a < 1.25:
		y = erfBase + erfOne.at(a-1)
	case a < 6:
		y = 1 - erfTail(a)
	}
	return math.Copysign(y, x)
}

// Erfc is the complementary error function, 1 - Erf(x) without the loss of digits.
func Erfc(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0x1p-56:
		return 1 - x
	case a < 0.84375:
		y := float64(x * erfSmall.at(float64(x*x)))
		if x < 0.25 {
			return 1 - (x + y)
		}
		return 0.5 - (y + (x - 0.5))
	case a < 1.25:
		if y := erfOne.at(a - 1); x > 0 {
			return (1 - erfBase) - y
		} else {
			return 1 + (erfBase + y)
		}
	case x < -6:
		return 2
	case x < 0:
		return 2 - erfTail(a)
	case x < 28:
		return erfTail(a)
	case x != x:
		return x
	}
	return 0
}
