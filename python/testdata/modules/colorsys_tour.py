# Each conversion, there and back, over a grid of colours.
import colorsys

grid = [i / 5 for i in range(6)]
for r in grid:
    for g in grid:
        for b in grid:
            hsv, hls, yiq = colorsys.rgb_to_hsv(r, g, b), colorsys.rgb_to_hls(r, g, b), colorsys.rgb_to_yiq(r, g, b)
            print((r, g, b), hsv, hls, yiq)
            print(colorsys.hsv_to_rgb(*hsv), colorsys.hls_to_rgb(*hls), colorsys.yiq_to_rgb(*yiq))
print(colorsys.hsv_to_rgb(1, 1, 1), colorsys.hls_to_rgb(1.5, 0.2, 0.3), colorsys.__all__)
for i in range(12):
    print("#%02x%02x%02x" % tuple(round(255 * c) for c in colorsys.hsv_to_rgb(i / 12, 0.8, 0.9)))
