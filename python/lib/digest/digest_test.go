package digest

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"testing"
)

// TestDigests compares with the standard library on messages around the blocks' ends.
func TestDigests(t *testing.T) {
	for _, n := range []int{0, 1, 3, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 300} {
		m := bytes.Repeat([]byte("aioplay."), n/8+1)[:n]
		md, s1, s2, s5 := md5.Sum(m), sha1.Sum(m), sha256.Sum256(m), sha512.Sum512(m)
		s3, s4 := sha512.Sum384(m), sha256.Sum224(m)
		for name, pair := range map[string][2][]byte{
			"md5": {MD5(m), md[:]}, "sha1": {SHA1(m), s1[:]}, "sha256": {SHA256(m, false), s2[:]}, "sha512": {SHA512(m, false), s5[:]},
			"sha384": {SHA512(m, true), s3[:]}, "sha224": {SHA256(m, true), s4[:]},
		} {
			if !bytes.Equal(pair[0], pair[1]) {
				t.Errorf("%s of %d bytes: %x, want %x", name, n, pair[0], pair[1])
			}
		}
	}
}
