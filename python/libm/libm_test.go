// Libm_test.go measures the functions; python/testdata/lib/math_digits.py has what they have to give.

package libm

import (
	"math"
	"testing"
)

func BenchmarkLibm(b *testing.B) {
	var sink float64
	for _, f := range []struct {
		name    string
		f, math func(x float64) float64
	}{
		{"sin", Sin, math.Sin}, {"cos", Cos, math.Cos}, {"tan", Tan, math.Tan},
		{"asin", Asin, math.Asin}, {"acos", Acos, math.Acos}, {"atan", Atan, math.Atan},
		{"exp", Exp, math.Exp}, {"exp2", Exp2, math.Exp2}, {"log", Log, math.Log}, {"log2", Log2, math.Log2}, {"log10", Log10, math.Log10},
		{"pow", func(x float64) float64 { return Pow(x, 1.7) }, func(x float64) float64 { return math.Pow(x, 1.7) }},
		{"atan2", func(x float64) float64 { return Atan2(x, 0.7) }, func(x float64) float64 { return math.Atan2(x, 0.7) }},
	} {
		b.Run(f.name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sink += f.f(float64(i&1023+1) / 1025)
			}
		})
		b.Run(f.name+"/math", func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sink += f.math(float64(i&1023+1) / 1025)
			}
		})
	}
	_ = sink
}
