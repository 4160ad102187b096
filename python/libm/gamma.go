// Gamma.go: the gamma function and its logarithm. C libraries differ in them, so Python doesn't ask the library: it has
// Lanczos' approximation, a fraction of two polynomials, and so do we, with the same coefficients in the same order.

package libm

import "math"

// lanczosG is the parameter for which the numerator's coefficients were computed.
const lanczosG = 6.024680040776729583740234375

// lanczosTop and lanczosBottom are the coefficients of the fraction, the constant first. Below is x(x+1)…(x+11).
var (
	lanczosTop = [13]float64{
		23531376880.410759688572007674451636754734846804940,
		42919803642.649098768957899047001988850926355848959,
		35711959237.355668049440185451547166705960488635843,
		17921034426.037209699919755754458931112671403265390,
		6039542586.3520280050642916443072979210699388420708,
		1439720407.3117216736632230727949123939715485786372,
		248874557.86205415651146038641322942321632125127801,
		31426415.585400194380614231628318205362874684987640,
		2876370.6289353724412254090516208496135991145378768,
		186056.26539522349504029498971604569928220784236328,
		8071.6720023658162106380029022722506138218516325024,
		210.82427775157934587250973392071336271166969580291,
		2.5066282746310002701649081771338373386264310793408,
	}
	lanczosBottom = [13]float64{0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1}
)

// lanczos is the fraction at x > 0; for large x both polynomials are divided by the highest power, lest they overflow.
func lanczos(x float64) float64 {
	top, bottom := 0.0, 0.0
	if x < 5 {
		for i := len(lanczosTop) - 1; i >= 0; i-- {
			top = float64(top*x) + lanczosTop[i]
			bottom = float64(bottom*x) + lanczosBottom[i]
		}
	} else {
		for i := range lanczosTop {
			top = top/x + lanczosTop[i]
			bottom = bottom/x + lanczosBottom[i]
		}
	}
	return top / bottom
}

// sinPi is the sine of π·x for x ≥ 0.
func sinPi(x float64) float64 {
	y := math.Mod(x, 2)
	switch int(math.Round(2 * y)) {
	case 0:
		return Sin(math.Pi * y)
	case 1:
		return Cos(math.Pi * (y - 0.5))
	case 2:
		return Sin(math.Pi * (1 - y))
	case 3:
		return -Cos(math.Pi * (y - 1.5))
	}
	return Sin(math.Pi * (y - 2))
}

// Gamma is the gamma function; where it has a pole it isn't a number, or infinite at zero.
func Gamma(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x-x != 0:
		if x < 0 {
			return math.NaN()
		}
		return x
	case x == 0:
		return 1 / x
	case x == math.Floor(x) && x < 24:
		if x < 0 {
			return math.NaN()
		}
		y := 1.0
		for i := 2.0; i < x; i++ {
			y *= i
		}
		return y
	case a < 1e-20:
		return 1 / x
	case a > 200 && x > 0:
		return math.Inf(1)
	case a > 200:
		return math.Copysign(0, -sinPi(a))
	}
	const shift = lanczosG - 0.5
	y := a + shift
	// z is the error of that sum, for which the result is mended.
	z := 0.0
	if a > shift {
		q := y - a
		z = q - shift
	} else {
		q := y - shift
		z = q - a
	}
	z = float64(z*lanczosG) / y
	// The power is taken in two steps where it would overflow before the result does.
	power, twice := 0.0, a >= 140
	if twice {
		power = Pow(y, a/2-0.25)
	} else {
		power = Pow(y, a-0.5)
	}
	if x < 0 {
		r := -math.Pi / sinPi(a) / a * Exp(y) / lanczos(a)
		r -= float64(z * r)
		if twice {
			r /= power
		}
		return r / power
	}
	r := lanczos(a) / Exp(y)
	r += float64(z * r)
	if twice {
		r *= power
	}
	return r * power
}

// Lgamma is the logarithm of the gamma function's absolute value, infinite at its poles.
func Lgamma(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x-x != 0:
		return a
	case x == math.Floor(x) && x <= 2:
		if x <= 0 {
			return math.Inf(1)
		}
		return 0
	case a < 1e-20:
		return -Log(a)
	}
	r := Log(lanczos(a)) - lanczosG
	r += float64((a - 0.5) * (Log(a+lanczosG-0.5) - 1))
	if x < 0 {
		const logPi = 1.144729885849400174143427351353058711647
		r = logPi - Log(math.Abs(sinPi(a))) - Log(a) - r
	}
	return r
}
