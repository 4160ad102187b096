// Limits_test.go checks that no operation on the built-in types runs away: each must fail before it allocates.

package vm

import (
	"errors"
	"testing"
)

func TestHugeResults(t *testing.T) {
	for _, expr := range []string{
		"'ab' * 10 ** 12", "b'ab' * 10 ** 12", "bytearray(b'ab') * 10 ** 12", "'a' * 2 ** 62", "b'a' * 2 ** 62",
		"1 << 10 ** 12", "1 << 2 ** 62", "1 << 10 ** 30", "10 ** 10 ** 12", "3 ** 2 ** 62", "7 ** 10 ** 10", "(2 ** 64) ** 10 ** 12", "2 ** 10 ** 30",
		"'x'.center(10 ** 12)", "'x'.zfill(10 ** 12)", "'x'.ljust(2 ** 62)", "b'x'.center(10 ** 12)", "'\\t'.expandtabs(2 ** 31 - 1)",
		"b'\\t'.expandtabs(10 ** 12)", "bytes(10 ** 12)", "bytearray(10 ** 12)", "(1).to_bytes(10 ** 12, 'big')",
		"'%*d' % (10 ** 12, 1)", "'%1000000000000s' % 'x'", "'%.2000000000f' % 1.0", "format(1, '1000000000000')", "format('x', '1000000000000')",
		"format(1.0, '.2000000000f')", "format(1, '01000000000000,')", "'{:>1000000000000}'.format(1)", "'a'.replace('', 'x' * 10 ** 8)",
		"('x' * 10 ** 8).replace('x', 'x' * 100)", "('x' * 10 ** 5).join(['a'] * 10 ** 5)", "'-'.join(['x' * 10 ** 6] * 1000)",
		"int('1' * 10 ** 6)", "str(1 << 10 ** 6)", "'x'.translate({120: 'y' * 10 ** 8}) * 10",
	} {
		_, err := runProgram(t, "limits", "x = "+expr)
		var exc *Exception
		if !errors.As(err, &exc) {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		switch exc.typ {
		case MemoryErrorType, OverflowErrorType, ValueErrorType:
		default:
			t.Errorf("%s: %v", expr, err)
		}
	}
}
