// Package digest computes MD5, SHA-1 and SHA-2. It exists for size: the standard library's come with their FIPS
// frame, of which a page needs nothing.
package digest

import (
	"encoding/binary"
	"math/big"
	"math/bits"
	"slices"
	"sync"
)

// sha512K holds the round constants: the fractions of the cube roots of the first 80 primes.
var sha512K = sync.OnceValue(func() (k [80]uint64) {
	eachPrime(80, func(i int, p int64) { k[i] = rootFraction(p, 3) })
	return k
})

// eachPrime calls f for the first n primes. (math/big's test for primes would bring all of math/rand.)
func eachPrime(n int, f func(i int, p int64)) {
	primes := make([]int64, 0, n)
	for p := int64(2); len(primes) < n; p++ {
		if !slices.ContainsFunc(primes, func(q int64) bool { return p%q == 0 }) {
			f(len(primes), p)
			primes = append(primes, p)
		}
	}
}

// rootFraction is the first 64 bits of the fraction of p's root (2: square, 3: cube).
func rootFraction(p int64, root uint) uint64 {
	x := new(big.Int).Lsh(big.NewInt(p), 64*root)
	lo, hi := new(big.Int), new(big.Int).Lsh(big.NewInt(p), 64)
	exp := big.NewInt(int64(root))
	for d := new(big.Int); d.Sub(hi, lo).Cmp(big.NewInt(1)) > 0; {
		mid := new(big.Int).Rsh(new(big.Int).Add(lo, hi), 1)
		if new(big.Int).Exp(mid, exp, nil).Cmp(x) <= 0 {
			lo = mid
		} else {
			hi = mid
		}
	}
	return new(big.Int).And(lo, new(big.Int).SetUint64(1<<64-1)).Uint64()
}

// pad appends what the algorithms put behind a message: a one bit, zeros, and the length in bits.
func pad(msg []byte, block int, little bool) []byte {
	b := append(append(make([]byte, 0, len(msg)+2*block), msg...), 0x80)
	for len(b)%block != block-block/8 {
		b = append(b, 0)
	}
	b = append(b, make([]byte, block/8-8)...) // SHA-512's length has 128 bits
	n := uint64(len(msg)) * 8
	if little {
		return binary.LittleEndian.AppendUint64(b, n)
	}
	return binary.BigEndian.AppendUint64(b, n)
}

// SHA512 returns the 64 bytes of SHA-512, or SHA-384's 48 if short.
func SHA512(msg []byte, short bool) []byte {
	k := sha512K()
	var h [8]uint64
	eachPrime(16, func(i int, p int64) {
		if short && i >= 8 || !short && i < 8 {
			h[i%8] = rootFraction(p, 2)
		}
	})
	for b := pad(msg, 128, false); len(b) > 0; b = b[128:] {
		var w [80]uint64
		for i := range 16 {
			w[i] = binary.BigEndian.Uint64(b[8*i:])
		}
		for i := 16; i < 80; i++ {
			x, y := w[i-15], w[i-2]
			w[i] = w[i-16] + w[i-7] + (bits.RotateLeft64(x, -1) ^ bits.RotateLeft64(x, -8) ^ x>>7) + (bits.RotateLeft64(y, -19) ^ bits.RotateLeft64(y, -61) ^ y>>6)
		}
		v := h
		for i := range 80 {
			e, a := v[4], v[0]
			t1 := v[7] + (bits.RotateLeft64(e, -14) ^ bits.RotateLeft64(e, -18) ^ bits.RotateLeft64(e, -41)) + (e&v[5] ^ ^e&v[6]) + k[i] + w[i]
			t2 := (bits.RotateLeft64(a, -28) ^ bits.RotateLeft64(a, -34) ^ bits.RotateLeft64(a, -39)) + (a&v[1] ^ a&v[2] ^ v[1]&v[2])
			v = [8]uint64{t1 + t2, a, v[1], v[2], v[3] + t1, e, v[5], v[6]}
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	var out []byte
	for _, x := range h {
		out = binary.BigEndian.AppendUint64(out, x)
	}
	if short {
		return out[:48]
	}
	return out
}

// SHA256 returns the 32 bytes of SHA-256, or SHA-224's 28 if short.
func SHA256(msg []byte, short bool) []byte {
	k := sha512K()
	var h [8]uint32
	eachPrime(16, func(i int, p int64) {
		if x := rootFraction(p, 2); short && i >= 8 {
			h[i%8] = uint32(x)
		} else if !short && i < 8 {
			h[i] = uint32(x >> 32)
		}
	})
	for b := pad(msg, 64, false); len(b) > 0; b = b[64:] {
		var w [64]uint32
		for i := range 16 {
			w[i] = binary.BigEndian.Uint32(b[4*i:])
		}
		for i := 16; i < 64; i++ {
			x, y := w[i-15], w[i-2]
			w[i] = w[i-16] + w[i-7] + (bits.RotateLeft32(x, -7) ^ bits.RotateLeft32(x, -18) ^ x>>3) + (bits.RotateLeft32(y, -17) ^ bits.RotateLeft32(y, -19) ^ y>>10)
		}
		v := h
		for i := range 64 {
			e, a := v[4], v[0]
			t1 := v[7] + (bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)) + (e&v[5] ^ ^e&v[6]) + uint32(k[i]>>32) + w[i]
			t2 := (bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)) + (a&v[1] ^ a&v[2] ^ v[1]&v[2])
			v = [8]uint32{t1 + t2, a, v[1], v[2], v[3] + t1, e, v[5], v[6]}
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	var out []byte
	for _, x := range h {
		out = binary.BigEndian.AppendUint32(out, x)
	}
	if short {
		return out[:28]
	}
	return out
}

// SHA1 returns the 20 bytes of SHA-1.
func SHA1(msg []byte) []byte {
	h := [5]uint32{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0}
	for b := pad(msg, 64, false); len(b) > 0; b = b[64:] {
		var w [80]uint32
		for i := range w {
			if i < 16 {
				w[i] = binary.BigEndian.Uint32(b[4*i:])
			} else {
				w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
			}
		}
		v := h
		for i := range w {
			var f, k uint32
			switch {
			case i < 20:
				f, k = v[1]&v[2]|^v[1]&v[3], 0x5A827999
			case i < 40:
				f, k = v[1]^v[2]^v[3], 0x6ED9EBA1
			case i < 60:
				f, k = v[1]&v[2]|v[1]&v[3]|v[2]&v[3], 0x8F1BBCDC
			default:
				f, k = v[1]^v[2]^v[3], 0xCA62C1D6
			}
			v = [5]uint32{bits.RotateLeft32(v[0], 5) + f + v[4] + k + w[i], v[0], bits.RotateLeft32(v[1], 30), v[2], v[3]}
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	var out []byte
	for _, x := range h {
		out = binary.BigEndian.AppendUint32(out, x)
	}
	return out
}
