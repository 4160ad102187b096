// Suggest.go: "Did you mean …?": the name nearest to a misspelt one, by CPython's measure.

package vm

const (
	moveCost      = 2
	caseCost      = 1
	maxCandidates = 750
	maxNameSize   = 40
)

// suggest returns the candidate that is nearest to name, or "" if none is near enough
// (CPython: Lib/traceback.py, _compute_suggestion_error).
func suggest(name string, candidates []string) string {
	if len(candidates) > maxCandidates {
		return ""
	}
	best, bestDistance := "", -1
	for _, c := range candidates {
		if c == name {
			continue
		}
		limit := (len(name) + len(c) + 3) * moveCost / 6
		if bestDistance >= 0 && bestDistance-1 < limit {
			limit = bestDistance - 1
		}
		d := editDistance(name, c, limit)
		if d > limit {
			continue
		}
		if bestDistance < 0 || d < bestDistance {
			best, bestDistance = c, d
		}
	}
	return best
}

func substitutionCost(a, b byte) int {
	if a == b {
		return 0
	}
	lower := func(c byte) byte {
		if c >= 'A' && c <= 'Z' {
			return c + 32
		}
		return c
	}
	if lower(a) == lower(b) {
		return caseCost
	}
	return moveCost
}

// editDistance is the Levenshtein distance, with cheap changes of case, or limit+1 if it is more than limit.
func editDistance(a, b string, limit int) int {
	if a == b {
		return 0
	}
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if a == "" || b == "" {
		return moveCost * (len(a) + len(b))
	}
	if len(a) > maxNameSize || len(b) > maxNameSize {
		return limit + 1
	}
	if len(b) < len(a) {
		a, b = b, a
	}
	if (len(b)-len(a))*moveCost > limit {
		return limit + 1
	}
	row := make([]int, len(a))
	for i := range row {
		row[i] = (i + 1) * moveCost
	}
	result := 0
	for j := 0; j < len(b); j++ {
		distance := j * moveCost
		result = distance
		min := int(^uint(0) >> 1)
		for i := 0; i < len(a); i++ {
			sub := distance + substitutionCost(b[j], a[i])
			distance = row[i]
			indel := result
			if distance < indel {
				indel = distance
			}
			indel += moveCost
			result = indel
			if sub < result {
				result = sub
			}
			row[i] = result
			if result < min {
				min = result
			}
		}
		if min > limit {
			return limit + 1
		}
	}
	return result
}
