# What t-strings make (PEP 750).

_t = t"{1}"
Template, Interpolation = type(_t), type(_t.interpolations[0])
del _t

def _template_unpickle(strings, interpolations):
    return Template(*(part for pair in zip(strings, interpolations) for part in pair), strings[-1])

def convert(obj, /, conversion):
    if conversion is None:
        return obj
    if conversion == 'r':
        return repr(obj)
    if conversion == 's':
        return str(obj)
    if conversion == 'a':
        return ascii(obj)
    raise ValueError(f'invalid conversion specifier: {conversion}')
