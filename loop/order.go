package loop

// This file is Order, the hook by which an explorer tries the orders of events that asyncio leaves open.

import "time"

// An Order decides what neither asyncio nor the program does: which of several timers with the same deadline fires
// first, which thread goes on, how long the network takes. CPython's heap, its threads and the world decide
// differently each time; a program that is right only in some of these orders is wrong.
//
// The same seed gives the same decisions. A nil *Order is the usual order: that of setting, of readiness, and the
// network's own latency. What asyncio promises (callbacks first in, first out) is never changed.
type Order struct{ state uint64 }

// NewOrder returns the order of a seed.
func NewOrder(seed uint64) *Order { return &Order{seed} }

// next is splitmix64.
func (o *Order) next() uint64 {
	o.state += 0x9e3779b97f4a7c15
	z := o.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Pick chooses one of n that are equally entitled; 0 in the usual order.
func (o *Order) Pick(n int) int {
	if o == nil || n < 2 {
		return 0
	}
	return int(o.next() % uint64(n))
}

// rankBits is how much of a rank is the order of setting, which keeps ranks apart.
const rankBits = 40

// Rank is what decides between equal deadlines: seq, the order of setting, or a number drawn for it. Ranks of different
// seqs differ.
func (o *Order) Rank(seq uint64) uint64 {
	if o == nil {
		return seq
	}
	return o.next()>>rankBits<<rankBits | seq&(1<<rankBits-1)
}

// Latency is how long something takes that takes about d: between half of it and twice as long.
func (o *Order) Latency(d time.Duration) time.Duration {
	if o == nil || d <= 0 {
		return d
	}
	return d/2 + time.Duration(o.next()%uint64(d+d/2+1))
}
