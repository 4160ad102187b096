# Floats whose text is longer than any float needs: only what rounding depends on counts.
def show(s): print(float(s).hex(), float('-' + s) == -float(s))

for n in 10, 800, 5000, 10000, 20000, 30000:
    show('0.' + '0' * (n - 1) + f'1e+{n}')
    show('1' + '0' * n + f'e-{n}')
    show('1' + '2' * n + f'e-{n}')
    show('1_' + '_'.join('3' * n) + '.' + '7' * n + f'E-{n}')
half = '1' + '0' * 0 + '.' + '00000000000000011102230246251565404236316680908203125'  # between 1.0 and the next
show(half)
show(half + '0' * 2000)
show(half + '0' * 2000 + '1')
show(half[:-1] + '4' + '9' * 2000)
show('0' * 3000 + half + '0' * 900 + '1e0')
show('17976931348623158079372897140530341507993413271003782693617377898044496829276475094664901797758720709633028641669288791094655554785194040265743067150568206819089200090' + '0' * 900 + 'e-758')
show('9' * 1000)
show('9' * 400 + 'e' + '9' * 40)
show('1' * 1000 + 'e-' + '9' * 40)
show('0' * 1000 + 'e' + '9' * 40)
show('0.' + '0' * 1000 + 'e' + '9' * 40)
for s in '1' * 900 + 'x', '1' * 900 + '__1', '1' * 900 + 'e', '.' + 'e' * 900:
    try: float(s)
    except ValueError as e: print(str(e)[-30:])
