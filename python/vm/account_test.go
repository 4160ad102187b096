package vm

import "testing"

// TestLooksCost: whatever a program makes and lets go of, looks take no more than the accounts have at first, what is given back, and what
// the program earns as it runs.
func TestLooksCost(t *testing.T) {
	first := newAccounts()
	first.beGenerous()
	most := first.free
	for _, a := range []account{first.fresh, first.credit, first.searches, first.musts} {
		most += a.most
	}
	most /= lookPrice
	for name, source := range map[string]string{
		"one after another":     "for i in range(30000):\n    a = A()\n",
		"in a function":         "def f():\n    for i in range(30000):\n        a = A()\nf()\n",
		"all at once":           "all = [A() for i in range(30000)]\nwhile all:\n    all.pop()\n",
		"from a dict":           "all = {i: A() for i in range(30000)}\nfor i in range(30000):\n    del all[i]\n",
		"attributes":            "class B: pass\nall = []\nfor i in range(10000):\n    b = B()\n    b.a = A()\n    all.append(b)\nfor b in all:\n    b.a = None\n",
		"a chain":               "a = None\nfor i in range(10000):\n    b = A()\n    b.next = a\n    a = b\nwhile a:\n    a = a.next\n",
		"in a big heap":         "all = [[i] for i in range(300000)]\nfor i in range(3000):\n    a = A()\n",
		"in a big heap, popped": "all = [[i] for i in range(300000)]\nb = [A() for i in range(3000)]\nwhile b:\n    b.pop()\n",
	} {
		_, th, err := runThread(t, "<string>", "class A:\n    def __del__(self): pass\n"+source)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		t.Logf("%s: %d million visits", name, th.Runtime.finalizers.visits>>20)
		if n := th.Runtime.finalizers.visits; n > most*5/4 {
			t.Errorf("%s: looks took %d visits, more than %d", name, n, most*5/4)
		}
	}
}
