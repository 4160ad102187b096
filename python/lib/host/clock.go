// Clock.go is the time of day, which goes with the loop's clock.

package host

import "time"

// Epoch is the time of day at which a virtual clock starts, so that runs are repeatable: a morning of the spring in
// which async and await were accepted into Python.
var Epoch = time.Date(2015, 5, 20, 4, 56, 33, 0, time.UTC)

// Time is the time of day. On a virtual clock it is Epoch plus what the clock shows.
func (h *Host) Time() time.Time {
	if h.Virtual {
		return Epoch.Add(h.Driver.Now())
	}
	return time.Now()
}

// Local is the zone that programs call local: UTC on a virtual clock.
func (h *Host) Local() *time.Location {
	if h.Virtual {
		return time.UTC
	}
	return time.Local
}
