# Wrapping and indenting of text.

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']
_space = '\t\n\x0b\x0c\r '

def _is_word(c): return c.isalnum() or c == '_'
def _is_letter(c): return _is_word(c) and not c.isdecimal()

def _letters(two, three):
    # Whether a hyphen has two letters on this side, or two with a hyphen between them.
    if len(two) == 2 and _is_letter(two[0]) and _is_letter(two[1]):
        return True
    return len(three) == 3 and _is_letter(three[0]) and three[1] == '-' and _is_letter(three[2])

class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
                 *, max_lines=None, placeholder=' [...]'):
        self.__dict__.update({k: v for k, v in locals().items() if k != 'self'})

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): ' ' for c in _space})
        return text

    def _split(self, text):
        # Words and the spaces between them; words end after a hyphen between letters, or before an em-dash.
        chunks, i, n = [], 0, len(text)
        while i < n:
            j = i
            if text[i] in _space:
                while j < n and text[j] in _space:
                    j += 1
                chunks.append(text[i:j])
            else:
                while j < n and text[j] not in _space:
                    j += 1
                chunks += self._parts(text[i:j]) if self.break_on_hyphens else [text[i:j]]
            i = j
        return chunks

    def _parts(self, word):
        parts, start, k = [], 0, 0
        while (k := word.find('-', k)) >= 0:
            e = k + 1
            while word[e:e + 1] == '-':
                e += 1
            if e - k > 1:
                if k and (_is_word(word[k - 1]) or word[k - 1] in '!"\'&.,?') and _is_word(word[e:e + 1]):
                    parts += [word[start:k], word[k:e]] if start < k else [word[k:e]]
                    start = e
            elif start < k and _letters(word[k - 2:k], word[max(k - 3, 0):k]) and _letters(word[e:e + 2], word[e:e + 3]):
                parts.append(word[start:e])
                start = e
            k = e
        if start < len(word):
            parts.append(word[start:])
        return parts

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == " ":
                w = chunks[i]
                if w[-1:] in ('"', "'"):
                    w = w[:-1]
                if w[-1:] in ('.', '!', '?') and 'a' <= w[-2:-1] <= 'z':
                    chunks[i + 1] = "  "

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            line, size = [], 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                del chunks[-1]
            while chunks and size + len(chunks[-1]) <= width:
                size += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                room = 1 if width < 1 else width - size
                if self.break_long_words:
                    end, chunk = room, chunks[-1]
                    if self.break_on_hyphens and len(chunk) > room:
                        h = chunk.rfind('-', 0, room)
                        if h > 0 and any(c != '-' for c in chunk[:h]):
                            end = h + 1
                    line.append(chunk[:end])
                    chunks[-1] = chunk[end:]
                elif not line:
                    line.append(chunks.pop())
                size = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == '':
                size -= len(line[-1])
                del line[-1]
            if line:
                if (self.max_lines is None or len(lines) + 1 < self.max_lines or
                        (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and size <= width):
                    lines.append(indent + ''.join(line))
                else:
                    while line:
                        if line[-1].strip() and size + len(self.placeholder) <= width:
                            line.append(self.placeholder)
                            lines.append(indent + ''.join(line))
                            break
                        size -= len(line[-1])
                        del line[-1]
                    else:
                        if lines:
                            prev = lines[-1].rstrip()
                            if len(prev) + len(self.placeholder) <= self.width:
                                lines[-1] = prev + self.placeholder
                                break
                        lines.append(indent + self.placeholder.lstrip())
                    break
        return lines

    def wrap(self, text):
        chunks = [c for c in self._split(self._munge_whitespace(text)) if c]
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text): return "\n".join(self.wrap(text))

def wrap(text, width=70, **kwargs): return TextWrapper(width=width, **kwargs).wrap(text)
def fill(text, width=70, **kwargs): return TextWrapper(width=width, **kwargs).fill(text)
def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))

def dedent(text):
    if not isinstance(text, str):
        raise TypeError(f'expected str object, not {type(text).__qualname__!r}')
    lines = text.split('\n')
    full = [l for l in lines if l and not l.isspace()]
    a, b = min(full, default=''), max(full, default='')
    margin = 0
    for margin, c in enumerate(a):
        if c != b[margin] or c not in ' \t':
            break
    return '\n'.join([l[margin:] if l and not l.isspace() else '' for l in lines])

def indent(text, prefix, predicate=None):
    return ''.join([prefix + l if (predicate(l) if predicate is not None else l.strip()) else l for l in text.splitlines(True)])
