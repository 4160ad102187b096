// Package random is the generator under Python's random: the Mersenne Twister, seeded as CPython seeds it.
package random

import (
	"math/big"
	"math/bits"
	"sync"

	"github.com/aioplay/aioplay/python/lib/digest"
	"github.com/aioplay/aioplay/python/vm"
)

const size, middle = 624, 397

// Random is one generator.
type Random struct {
	vm.Header
	state [size]uint32
	at    int
}

var (
	once       sync.Once
	randomType *vm.Type
)

// Module makes _random.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(define)
	m := vm.NewModule("_random", vm.NewDict())
	m.AddTypes(randomType)
	return m, nil
}

func (r *Random) initial(s uint32) {
	r.state[0] = s
	for i := 1; i < size; i++ {
		r.state[i] = 1812433253*(r.state[i-1]^r.state[i-1]>>30) + uint32(i)
	}
	r.at = size
}

// seed is init_by_array of the reference implementation.
func (r *Random) seed(key []uint32) {
	if len(key) == 0 {
		key = []uint32{0}
	}
	r.initial(19650218)
	i, j := 1, 0
	s := &r.state
	for k := max(size, len(key)); k > 0; k-- {
		s[i] = (s[i] ^ (s[i-1]^s[i-1]>>30)*1664525) + key[j] + uint32(j)
		i++
		j++
		if i >= size {
			s[0], i = s[size-1], 1
		}
		if j >= len(key) {
			j = 0
		}
	}
	for k := size - 1; k > 0; k-- {
		s[i] = (s[i] ^ (s[i-1]^s[i-1]>>30)*1566083941) - uint32(i)
		i++
		if i >= size {
			s[0], i = s[size-1], 1
		}
	}
	s[0] = 0x80000000
}

func (r *Random) uint32() uint32 {
	if r.at >= size {
		s := &r.state
		for k := range size {
			y := s[k]&0x80000000 | s[(k+1)%size]&0x7fffffff
			s[k] = s[(k+middle)%size] ^ y>>1 ^ -(y&1)&0x9908b0df
		}
		r.at = 0
	}
	y := r.state[r.at]
	r.at++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// Float64 is random(): 53 bits between 0 and 1.
func (r *Random) float64() float64 {
	a, b := r.uint32()>>5, r.uint32()>>6
	return (float64(a)*67108864 + float64(b)) / 9007199254740992
}

// bits is getrandbits(k).
func (r *Random) bits(k int) vm.Value {
	if k <= 32 {
		return vm.Int(int64(r.uint32() >> (32 - k)))
	}
	if k <= 63 {
		lo := r.uint32()
		return vm.Int(int64(lo) | int64(r.uint32()>>(64-k))<<32)
	}
	n := new(big.Int)
	for i := 0; i < k; i += 32 {
		x := r.uint32()
		if k-i < 32 {
			x >>= 32 - (k - i)
		}
		n.Or(n, new(big.Int).Lsh(big.NewInt(int64(x)), uint(i)))
	}
	return vm.NewBig(n)
}

// below is a number in [0, n), as Random._randbelow_with_getrandbits makes it.
func (r *Random) below(n *big.Int) vm.Value {
	k := n.BitLen()
	for {
		if v := r.bits(k); vm.BigInt(v).Cmp(n) < 0 {
			return v
		}
	}
}

func words(n *big.Int) []uint32 {
	var key []uint32
	mask := big.NewInt(0xffffffff)
	for n = new(big.Int).Abs(n); n.Sign() > 0; n = new(big.Int).Rsh(n, 32) {
		key = append(key, uint32(new(big.Int).And(n, mask).Uint64()))
	}
	return key
}

// seedOf turns a seed into the words of init_by_array; None takes the next one from the runtime.
func seedOf(th *vm.Thread, v vm.Value) ([]uint32, error) {
	switch {
	case !v.Bound() || v.IsNone():
		rt := th.Runtime
		rt.Seed = rt.Seed*6364136223846793005 + 1442695040888963407
		return []uint32{uint32(rt.Seed), uint32(rt.Seed >> 32)}, nil
	case vm.IsIntLike(v):
		return words(vm.BigInt(v)), nil
	}
	var data []byte
	if vm.IsStr(v) {
		data = []byte(vm.Text(v))
	} else if b, ok := th.BytesOf(v); ok {
		data = b
	} else if _, ok := vm.FloatOf(v); ok {
		h, err := th.HashValue(v)
		return words(new(big.Int).SetUint64(uint64(h))), err
	} else {
		return nil, vm.TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
	}
	return words(new(big.Int).SetBytes(append(append([]byte(nil), data...), digest.SHA512(data, false)...))), nil
}

func random(v vm.Value) *Random { return vm.As[Random](v) }

func define() {
	seed := func(th *vm.Thread, self vm.Value, v vm.Value) error {
		key, err := seedOf(th, v)
		if err == nil {
			random(self).seed(key)
		}
		return err
	}
	randomType = vm.NewType(vm.TypeSpec{
		Name: "_random.Random",
		Slots: vm.Slots{
			New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
				v := vm.Obj(vm.NewObject(cls))
				random(v).at = size
				return v, nil
			},
			Init: func(th *vm.Thread, self vm.Value, a vm.Args) error {
				if len(a.Pos) > 0 {
					return seed(th, self, a.Pos[0])
				}
				return seed(th, self, vm.None)
			},
		},
		Methods: []*vm.Builtin{
			vm.Method0("random", func(th *vm.Thread, self vm.Value) (vm.Value, error) { return vm.Float(random(self).float64()), nil }),
			vm.MethodN("seed", 0, 1, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
				return vm.None, seed(th, self, append(a[:len(a):len(a)], vm.None)[0])
			}),
			vm.Method1("getrandbits", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
				k, err := th.Index(a)
				switch {
				case err != nil:
					return vm.Unbound, err
				case k < 0:
					return vm.Unbound, vm.ValueError("Cannot convert negative int")
				case k == 0:
					return vm.Int(0), nil
				}
				if err := th.Reserve(int(k / 8)); err != nil {
					return vm.Unbound, err
				}
				return random(self).bits(int(k)), nil
			}),
			vm.Method1("_below", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
				if n, ok := vm.SmallInt(a); ok && n > 0 && n < 1<<32 {
					r, k := random(self), 32-bits.Len64(uint64(n))
					for {
						if x := int64(r.uint32() >> k); x < n {
							return vm.Int(x), nil
						}
					}
				}
				n := vm.BigInt(a)
				if n.Sign() <= 0 {
					return vm.Unbound, vm.ValueError("empty range")
				}
				return random(self).below(n), nil
			}),
			vm.Method0("getstate", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
				r := random(self)
				items := make([]vm.Value, size+1)
				for i, x := range r.state {
					items[i] = vm.Int(int64(x))
				}
				items[size] = vm.Int(int64(r.at))
				return vm.NewTuple(items...), nil
			}),
			vm.Method1("setstate", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
				if !vm.IsTuple(a) {
					return vm.Unbound, vm.TypeError("state vector must be a tuple")
				}
				items := vm.As[vm.Tuple](a).Items()
				if len(items) != size+1 {
					return vm.Unbound, vm.ValueError("state vector is the wrong size")
				}
				r := *random(self) // a copy: a wrong state changes nothing
				for i, v := range items {
					n, err := th.Index(v)
					if err != nil {
						return vm.Unbound, err
					}
					if i == size {
						if n < 0 || n > size {
							return vm.Unbound, vm.ValueError("invalid state")
						}
						r.at = int(n)
					} else {
						r.state[i] = uint32(n)
					}
				}
				random(self).state, random(self).at = r.state, r.at
				return vm.None, nil
			}),
		},
	})
	vm.Subclassable[Random](randomType)
	vm.HoldsNothing(randomType)
}
