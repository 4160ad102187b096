// Package datetime is Python's datetime module: date, time, datetime, timedelta and timezone.
package datetime
