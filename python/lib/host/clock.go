// Clock.go is the time of day, which goes with the loop's clock.

package host

import "time"

// Epoch is the time of day at which a virtual clock starts, so that runs are repeatable: the morning of the day on
// which Python 3.14 came out.
var Epoch = time.Date(2025, 10, 7, 9, 0, 0, 0, time.UTC)

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
