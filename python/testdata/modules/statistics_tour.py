import statistics as s
d = [1, 2, 2, 3, 4.5, 7]
print(s.mean(d), s.median(d), s.mode(d), s.multimode('aabb'), s.stdev(d), s.pstdev(d), s.variance(d), s.pvariance([1, 2]), s.fmean(d), s.geometric_mean([1, 2, 4]), s.harmonic_mean([40, 60]), s.median_low([1, 2]), s.median_high([1, 2]), s.quantiles(d), s.quantiles(d, n=3, method='inclusive'), s.median_grouped([1, 2, 3]))
print(s.correlation([1, 2, 3], [1, 5, 7]), s.covariance([1, 2], [3, 5]), s.linear_regression([1, 2, 3], [2, 4, 6.5]), s.NormalDist(100, 15), s.NormalDist(100, 15).cdf(115), s.NormalDist.from_samples([1, 2, 3]), s.NormalDist().inv_cdf(0.975), s.NormalDist(1, 2) + 3, s.fmean([1, 2], weights=[3, 1]), s.mean([True, False, 3]))
for f in (lambda: s.mean([]), lambda: s.stdev([1]), lambda: s.mode([]), lambda: s.median([]), lambda: s.mean(['a']), lambda: s.geometric_mean([-1]), lambda: s.quantiles([1, 2], n=0), lambda: s.correlation([1], [1]), lambda: s.NormalDist(0, -1), lambda: s.harmonic_mean([-1, 2]), lambda: s.fmean([])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
