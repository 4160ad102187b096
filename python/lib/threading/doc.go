// Package threading is Python's threading module.
package threading
