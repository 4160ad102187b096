// Md5.go is MD5, for checksums that old programs print.

package digest

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// MD5 returns the 16 bytes of MD5.
func MD5(msg []byte) []byte {
	shifts := [...]int{7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21}
	h := [4]uint32{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476}
	for b := pad(msg, 64, true); len(b) > 0; b = b[64:] {
		v := h
		for i := range 64 {
			var f uint32
			g := i
			switch i / 16 {
			case 0:
				f = v[1]&v[2] | ^v[1]&v[3]
			case 1:
				f, g = v[3]&v[1]|^v[3]&v[2], 5*i+1
			case 2:
				f, g = v[1]^v[2]^v[3], 3*i+5
			default:
				f, g = v[2]^(v[1]|^v[3]), 7*i
			}
			k := uint32(uint64(math.Abs(math.Sin(float64(i+1))) * (1 << 32)))
			f += v[0] + k + binary.LittleEndian.Uint32(b[g%16*4:])
			v = [4]uint32{v[3], v[1] + bits.RotateLeft32(f, shifts[i/16*4+i%4]), v[1], v[2]}
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	var out []byte
	for _, x := range h {
		out = binary.LittleEndian.AppendUint32(out, x)
	}
	return out
}
