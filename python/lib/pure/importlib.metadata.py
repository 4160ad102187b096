# Importlib.metadata: what packages in the file system say of themselves, in folders NAME-VERSION.dist-info (or .egg-info)
# along sys.path.

import abc
import collections
import csv
import functools
import itertools
import os
import pathlib
import posixpath
import re
import sys
from importlib import import_module
from importlib.abc import MetaPathFinder

__all__ = ['Distribution', 'DistributionFinder', 'PackageMetadata', 'PackageNotFoundError', 'distribution', 'distributions', 'entry_points', 'files',
           'metadata', 'packages_distributions', 'requires', 'version']

class PackageNotFoundError(ModuleNotFoundError):
    """The package was not found."""

    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        (name,) = self.args
        return name

class PackageMetadata:
    """The fields of a METADATA file: a mapping, in which a name may stand for several values."""

    multiple_use_keys = {'Classifier', 'Obsoletes-Dist', 'Platform', 'Project-URL', 'Provides-Dist', 'Provides-Extra', 'Requires-Dist', 'Requires-External',
                         'Supported-Platform', 'Dynamic'}

    def __init__(self, text):
        self._fields = []
        head, _, body = text.replace('\r\n', '\n').partition('\n\n')
        for line in head.split('\n'):
            name, colon, value = line.partition(':')
            if line[:1] in (' ', '\t') and self._fields:
                name, value = self._fields.pop()
                rest = line.strip().removeprefix('|').removeprefix('       ')
                self._fields.append((name, f'{value}\n{rest}'))
            elif colon:
                self._fields.append((name, value.strip()))
        if body:
            self._fields.append(('Description', body))

    def get_all(self, name, failobj=None):
        """All values of a name."""
        return [v for n, v in self._fields if n.lower() == name.lower()] or failobj

    def get(self, name, failobj=None):
        return self.get_all(name, [failobj])[0]

    def __getitem__(self, name):
        values = self.get_all(name)
        if values is None:
            raise KeyError(name)
        return values[0]

    def __contains__(self, name):
        return self.get_all(name) is not None

    def __len__(self):
        return len(self._fields)

    def __iter__(self):
        return (n for n, v in self._fields)

    def keys(self):
        return [n for n, v in self._fields]

    def values(self):
        return [v for n, v in self._fields]

    def items(self):
        return list(self._fields)

    @property
    def json(self):
        """The fields in the form that PEP 566 gives them in JSON."""
        result = {}
        for name in dict.fromkeys(self.keys()):
            multiple = any(name.lower() == k.lower() for k in self.multiple_use_keys)
            value = self.get_all(name) if multiple else self[name]
            if name == 'Keywords':
                value = re.split(r'\s+', value)
            result[name.lower().replace('-', '_')] = value
        return result

class EntryPoint(tuple):
    """A name, what it stands for (module:attribute), and the group that it is in."""

    pattern = re.compile(r'(?P<module>[\w.]+)\s*(:\s*(?P<attr>[\w.]+)\s*)?((?P<extras>\[.*\])\s*)?$')
    dist = None

    # Of old entry points were tuples; now they have just names for what they hold.
    def __new__(cls, name, value, group):
        return tuple.__new__(cls, (name, value, group))

    name = property(lambda self: tuple.__getitem__(self, 0))
    value = property(lambda self: tuple.__getitem__(self, 1))
    group = property(lambda self: tuple.__getitem__(self, 2))

    def _match(self):
        found = self.pattern.match(self.value)
        if not found:
            raise ValueError('Invalid object reference. See https://packaging.python.org/en/latest/specifications/entry-points/#data-model', self.value)
        return found

    def load(self):
        """What the entry point stands for, which is imported."""
        found = self._match()
        names = [n for n in (found['attr'] or '').split('.') if n]
        return functools.reduce(getattr, names, import_module(found['module']))

    @property
    def module(self):
        return self._match()['module']

    @property
    def attr(self):
        return self._match()['attr'] or ''

    @property
    def extras(self):
        return re.findall(r'\w+', self._match()['extras'] or '')

    def _for(self, dist):
        self.__dict__['dist'] = dist
        return self

    def matches(self, **params):
        """Whether the attributes are those."""
        return all(getattr(self, n) == v for n, v in params.items())

    def __setattr__(self, name, value):
        raise AttributeError('EntryPoint objects are immutable.')

    def __repr__(self):
        return f'EntryPoint(name={self.name!r}, value={self.value!r}, group={self.group!r})'

    def __reduce__(self):
        return EntryPoint, (self.name, self.value, self.group)

class EntryPoints(tuple):
    """Entry points, of which one can select some."""

    __slots__ = ()

    def __getitem__(self, name):
        try:
            return next(iter(self.select(name=name)))
        except StopIteration:
            raise KeyError(name) from None

    def __repr__(self):
        return f'{self.__class__.__name__}({tuple(self)!r})'

    def select(self, **params):
        """Those whose attributes are these."""
        return EntryPoints(ep for ep in self if ep.matches(**params))

    @property
    def names(self):
        return {ep.name for ep in self}

    @property
    def groups(self):
        return {ep.group for ep in self}

    @classmethod
    def _from_text_for(cls, text, dist):
        group, found = None, []
        for line in (text or '').splitlines():
            line = line.strip()
            if not line or line.startswith('#'):
                continue
            if line.startswith('[') and line.endswith(']'):
                group = line[1:-1]
            elif group is not None:
                name, _, value = line.partition('=')
                found.append(EntryPoint(name.strip(), value.strip(), group)._for(dist))
        return cls(found)

class PackagePath(pathlib.PurePosixPath):
    """A file of a package, as its RECORD has it."""

    def read_text(self, encoding='utf-8'):
        return self.locate().read_text(encoding=encoding)

    def read_binary(self):
        return self.locate().read_bytes()

    def locate(self):
        """The file's path in the file system."""
        return self.dist.locate_file(self)

class FileHash:
    def __init__(self, spec):
        self.mode, _, self.value = spec.partition('=')

    def __repr__(self):
        return f'<FileHash mode: {self.mode} value: {self.value}>'

class Distribution(metaclass=abc.ABCMeta):
    """A package that has been installed."""

    @abc.abstractmethod
    def read_text(self, filename):
        """The text of a file of the metadata, None if there is none."""

    @abc.abstractmethod
    def locate_file(self, path):
        """The path of a file of the package."""

    @classmethod
    def from_name(cls, name):
        """The package of a name."""
        if not name:
            raise ValueError('A distribution name is required.')
        for dist in cls.discover(name=name):
            return dist
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, *, context=None, **kwargs):
        """All packages, or those of a name, or along a path."""
        if context and kwargs:
            raise ValueError('cannot accept context and kwargs')
        context = context or DistributionFinder.Context(**kwargs)
        return itertools.chain.from_iterable(f(context) for f in cls._discover_resolvers())

    @staticmethod
    def at(path):
        """The package whose metadata is in the folder."""
        return PathDistribution(pathlib.Path(path))

    @staticmethod
    def _discover_resolvers():
        return [f for f in (getattr(finder, 'find_distributions', None) for finder in sys.meta_path) if f]

    @property
    def metadata(self):
        text = self.read_text('METADATA') or self.read_text('PKG-INFO') or self.read_text('')
        if text is None:
            raise PackageNotFoundError('metadata')
        return PackageMetadata(text)

    @property
    def name(self):
        return self.metadata['Name']

    @property
    def _normalized_name(self):
        return _normalize(self.name)

    @property
    def version(self):
        return self.metadata['Version']

    @property
    def entry_points(self):
        return EntryPoints._from_text_for(self.read_text('entry_points.txt'), self)

    @property
    def files(self):
        """The files of the package, None if nothing says which there are."""
        record = self.read_text('RECORD')
        if record is not None:
            rows = list(csv.reader(record.splitlines()))
        elif (text := self.read_text('SOURCES.txt')) is not None:
            rows = [[line] for line in text.splitlines() if line]
        else:
            return None
        found = []
        for row in rows:
            if not row:
                continue
            name, hash, size = (row + [None, None])[:3]
            file = PackagePath(name)
            file.hash, file.size, file.dist = FileHash(hash) if hash else None, int(size) if size else None, self
            if record is not None or file.locate().exists():
                found.append(file)
        return found

    @property
    def requires(self):
        """What the package needs, None if nothing is said of that."""
        needs = self.metadata.get_all('Requires-Dist')
        if needs is None and (text := self.read_text('requires.txt')) is not None:
            needs, section = [], ''
            for line in map(str.strip, text.splitlines()):
                if line.startswith('['):
                    section = line.strip('[]')
                elif line and not line.startswith('#'):
                    extra, _, marker = section.partition(':')
                    marker = f'({marker})' if extra and marker else marker
                    conditions = ' and '.join(c for c in (marker, extra and f'extra == "{extra}"') if c)
                    space = ' ' * ('@' in line)
                    needs.append(line + (f'{space}; {conditions}' if conditions else ''))
        return needs and list(needs)

    @property
    def origin(self):
        text = self.read_text('direct_url.json')
        if not text:
            return None
        import json
        import types
        return json.loads(text, object_hook=lambda d: types.SimpleNamespace(**d))

class DistributionFinder(MetaPathFinder):
    """A finder that finds packages, too."""

    class Context:
        """What is looked for: a name, None for all, along a path."""

        name = None

        def __init__(self, **kwargs):
            vars(self).update(kwargs)

        @property
        def path(self):
            return vars(self).get('path', sys.path)

    @abc.abstractmethod
    def find_distributions(self, context=Context()):
        """The packages that the context describes."""

def _normalize(name):
    return re.sub(r'[-_.]+', '-', name).lower().replace('-', '_')

class MetadataPathFinder(DistributionFinder):
    """Finds packages along a path."""

    @classmethod
    def find_distributions(cls, context=DistributionFinder.Context()):
        wanted = context.name and _normalize(context.name)
        for folder in context.path:
            try:
                entries = sorted(os.listdir(folder or '.'))
            except (OSError, TypeError):
                continue
            for entry in entries:
                base, dot, kind = entry.rpartition('.')
                if kind.lower() not in ('dist-info', 'egg-info'):
                    continue
                if wanted is None or _normalize(base.partition('-')[0]) == wanted or _normalize(base.rpartition('-')[0] or base) == wanted:
                    yield PathDistribution(pathlib.Path(folder, entry))

    @classmethod
    def invalidate_caches(cls):
        """There is nothing to forget."""

class PathDistribution(Distribution):
    """A package whose metadata is in a folder."""

    def __init__(self, path):
        self._path = path

    def read_text(self, filename):
        try:
            return self._path.joinpath(filename).read_text(encoding='utf-8')
        except (FileNotFoundError, IsADirectoryError, KeyError, NotADirectoryError, PermissionError):
            return None

    def locate_file(self, path):
        return self._path.parent / path

    @property
    def _normalized_name(self):
        stem, ext = posixpath.splitext(posixpath.basename(str(self._path)))
        name = stem.partition('-')[0] if ext in ('.dist-info', '.egg-info') else None
        return name and _normalize(name) or super()._normalized_name

def distribution(distribution_name):
    """The package of a name."""
    return Distribution.from_name(distribution_name)

def distributions(**kwargs):
    """All packages, or those of a name, or along a path."""
    return Distribution.discover(**kwargs)

def metadata(distribution_name):
    """The fields of a package's metadata."""
    return Distribution.from_name(distribution_name).metadata

def version(distribution_name):
    """A package's version."""
    return distribution(distribution_name).version

def entry_points(**params):
    """The entry points of all packages, or those whose attributes are these."""
    seen, found = set(), []
    for dist in distributions():
        if dist._normalized_name not in seen:
            seen.add(dist._normalized_name)
            found.extend(dist.entry_points)
    return EntryPoints(found).select(**params)

def files(distribution_name):
    """The files of a package."""
    return distribution(distribution_name).files

def requires(distribution_name):
    """What a package needs."""
    return distribution(distribution_name).requires

def packages_distributions():
    """The packages that each module at the top comes from."""
    result = collections.defaultdict(list)
    for dist in distributions():
        names = (dist.read_text('top_level.txt') or '').split()
        if not names:
            import inspect
            names = {f.parts[0] if len(f.parts) > 1 else inspect.getmodulename(f.name) for f in dist.files or ()}
            names = [n for n in names if n and '.' not in n]
        for name in names:
            result[name].append(dist.metadata['Name'])
    return dict(result)
