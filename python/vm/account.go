// Account.go says what a program's looks may cost.

package vm

// lookPrice is how many checkpoints earn a visit of a Reach, which takes some 5 to 10 ns.
const lookPrice = 16

// visitsPerStep is how many visits of a Reach count as a step, where steps are limited.
const visitsPerStep = 8

// An account is what may be spent on something, in checkpoints. It fills up again as the program runs.
type account struct{ left, most int }

func newAccount(visits int) account { return account{visits * lookPrice, visits * lookPrice} }

func (a *account) earn(checkpoints int) { a.left = min(a.left+checkpoints, a.most) }

func (a *account) spend(visits int) { a.left -= visits * lookPrice }

// accounts are a program's.
type accounts struct {
	fresh    account // for looks that follow everything: they tell best in which order things end
	credit   account // for looks along the trail, after those
	searches account // for what follows everything, as something isn't on the trail any more
	runs     account // for runs of the collector
	musts    account // for looks after something was let go of that leads to what looks look for, once there is no more credit
	free     int     // how much more is given back of what the looks cost that have found something
	spent    [2]int  // what there was for looks and for searches, when something last ended
	visits   int     // what all looks have cost
	generous bool    // the program notices ends by its own code
}

func newAccounts() accounts {
	return accounts{fresh: newAccount(3 << 18), runs: newAccount(1 << 24), free: 3 << 25 * lookPrice}
}

// pay pays for a Reach.
func (a *accounts) pay(from *account, r *Reach) {
	cost := r.visits()
	from.spend(cost)
	a.visits += cost
}

// beGenerous gives a program more to spend that has a __del__ or a callback.
func (a *accounts) beGenerous() {
	if a.generous {
		return
	}
	a.generous = true
	a.fresh = newAccount(3 << 19)
	a.credit, a.searches, a.musts = newAccount(1<<24), newAccount(1<<23), newAccount(1<<24)
}

func (a *accounts) earn(checkpoints int) {
	a.fresh.earn(checkpoints)
	a.runs.earn(checkpoints)
	if a.generous {
		a.credit.earn(checkpoints)
		a.searches.earn(checkpoints)
		a.musts.earn(checkpoints)
	}
}

// mayLook reports whether each checkpoint may look.
func (a *accounts) mayLook() bool { return a.fresh.left > 0 || a.credit.left > 0 }

// hasReserve reports whether what may have let go of something may look.
func (a *accounts) hasReserve() bool { return a.looks().left > -lookReserve*lookPrice }

// looks is what looks are paid from, when the first have used up their account.
func (a *accounts) looks() *account {
	if a.generous {
		return &a.credit
	}
	return &a.fresh
}

// giveBack gives back what the looks have cost since something last ended: they are worth it.
func (a *accounts) giveBack() {
	for i, x := range []*account{a.looks(), &a.searches} {
		if cost := min(a.spent[i]-x.left, a.free); cost > 0 {
			x.earn(cost)
			a.free -= cost
		}
		a.spent[i] = x.left
	}
}
