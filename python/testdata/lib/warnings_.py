import warnings, copy, heapq, bisect, gc, traceback
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("hi"); warnings.warn("dep", DeprecationWarning)
    print(len(w), w[0].message, w[0].category, w[0].lineno)
warnings.warn("shown")
warnings.warn("depr", DeprecationWarning)
def f(): warnings.warn("level2", RuntimeWarning, stacklevel=2)
f(); f()
class A:
    def __init__(self): self.x=[1,2]; self.me=self
a=A(); b=copy.deepcopy(a); print(b.x, b.x is a.x, b.me is b); c=copy.copy(a); print(c.x is a.x)
print(copy.deepcopy({"a":[1,(2,[3])]}), copy.copy([1]))
h=[5,3,1,4]; heapq.heapify(h); heapq.heappush(h,0); print([heapq.heappop(h) for _ in range(5)], heapq.nlargest(2,[1,5,3]), list(heapq.merge([1,4],[2,3])))
print(bisect.bisect([1,2,3],2), gc.collect()>=0)
def g(): return traceback.format_stack()
print("".join(g()))
try: 1/0
except Exception as e:
    print(traceback.format_exc(limit=1)); te=traceback.TracebackException.from_exception(e); print(list(te.format())); print(traceback.extract_tb(e.__traceback__))
    print(traceback.format_exception_only(e), traceback.format_tb(e.__traceback__))

# Arguments that filters and warnings refuse.
import warnings
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e:
        print(type(e).__name__+':', e)
for f in (warnings.filterwarnings, lambda a,m='',*b,**k: warnings.simplefilter(a,*b,**k)):
    t(f,'error','',5); t(f,'error','',int); t(f,'error','',(UserWarning,)); t(f,'error','',(UserWarning,5)); t(f,'error','',UserWarning,lineno='a'); t(f,'error','',UserWarning,lineno=1.5); t(f,'error','',UserWarning,lineno=-1); t(f,5)
    warnings.resetwarnings()
t(warnings.filterwarnings,'error',5); t(warnings.filterwarnings,'error','',UserWarning,5); t(warnings.filterwarnings,'error','('); t(warnings.filterwarnings,'error',None)
t(warnings.warn,'a',UserWarning,'x'); t(warnings.warn,'a',UserWarning,1.5);
t(warnings.warn_explicit,'a',UserWarning,'f','x'); t(warnings.warn_explicit,'a',UserWarning,5,1); t(warnings.warn_explicit,'a',int,'f',1); t(warnings.warn_explicit,'a',UserWarning,'f',1,module_globals=5); t(warnings.warn_explicit,'a',UserWarning,'f',1,registry=5)
warnings.resetwarnings()
