# An order for what depends on each other.

__all__ = ["TopologicalSorter", "CycleError"]

class CycleError(ValueError): pass

class _Node:
    __slots__ = 'left', 'state', 'next'  # predecessors that aren't done; waiting, out or done; successors
    def __init__(self): self.left, self.state, self.next = 0, 'waiting', []

class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes, self._ready, self._out, self._done = {}, None, 0, 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def _node(self, key):
        node = self._nodes.get(key)
        if node is None:
            node = self._nodes[key] = _Node()
        return node

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._node(node).left += len(predecessors)
        for p in predecessors:
            self._node(p).next.append(node)

    def prepare(self):
        if self._ready is not None and (self._out or self._done):
            raise ValueError("cannot prepare() after starting sort")
        self._ready = [k for k, n in self._nodes.items() if n.left == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for k in result:
            self._nodes[k].state = 'out'
        self._ready.clear()
        self._out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._done < self._out or bool(self._ready)

    def __bool__(self): return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for key in nodes:
            node = self._nodes.get(key)
            if node is None:
                raise ValueError(f"node {key!r} was not added using add()")
            if node.state != 'out':
                if node.state == 'waiting':
                    raise ValueError(f"node {key!r} was not passed out (still not ready)")
                raise ValueError(f"node {key!r} was already marked done")
            node.state = 'done'
            self._done += 1
            for k in node.next:
                following = self._nodes[k]
                following.left -= 1
                if following.left == 0:
                    self._ready.append(k)

    def _find_cycle(self):
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path, place, todo = [], {}, [(start, iter(self._nodes[start].next))]
            seen.add(start)
            path.append(start)
            place[start] = 0
            while todo:
                key, rest = todo[-1]
                for k in rest:
                    if k in place:
                        return path[place[k]:] + [k]
                    if k not in seen:
                        seen.add(k)
                        place[k] = len(path)
                        path.append(k)
                        todo.append((k, iter(self._nodes[k].next)))
                        break
                else:
                    todo.pop()
                    del place[path.pop()]
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(type(list[int]))
