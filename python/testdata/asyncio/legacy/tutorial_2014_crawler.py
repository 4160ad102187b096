# Recorded with 3.8: a crawler of a make-believe site, with a queue and workers, as the early articles had it.
import asyncio

SITE = {'/': ['/a', '/b'], '/a': ['/b', '/c'], '/b': ['/'], '/c': ['/d', '/missing'], '/d': []}


class Crawler:
    def __init__(self, root, max_tasks=2):
        self.loop = asyncio.get_event_loop()
        self.q = asyncio.Queue(loop=self.loop)
        self.seen, self.done, self.max_tasks = set(), [], max_tasks
        self.add(root)

    def add(self, url):
        if url not in self.seen:
            self.seen.add(url)
            self.q.put_nowait(url)

    @asyncio.coroutine
    def fetch(self, url):
        yield from asyncio.sleep(0.005, loop=self.loop)
        if url not in SITE:
            raise LookupError(url)
        return SITE[url]

    @asyncio.coroutine
    def work(self):
        while True:
            url = yield from self.q.get()
            try:
                links = yield from self.fetch(url)
            except LookupError as e:
                self.done.append('404 %s' % e)
            else:
                self.done.append(url)
                for link in links:
                    self.add(link)
            self.q.task_done()

    @asyncio.coroutine
    def crawl(self):
        workers = [asyncio.Task(self.work(), loop=self.loop) for _ in range(self.max_tasks)]
        yield from self.q.join()
        for w in workers:
            w.cancel()

loop = asyncio.get_event_loop()
crawler = Crawler('/')
loop.run_until_complete(crawler.crawl())
print(sorted(crawler.done), len(crawler.seen))
loop.close()
