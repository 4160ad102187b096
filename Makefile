# What there is to do here; "make help" lists it. Needs Go 1.26, Node.js 20 and make.

GO  ?= go
DIR ?= content
export CHROMIUM ?= $(CHROME)
ifeq ($(CHROMIUM),)
  unexport CHROMIUM
endif

.PHONY: libtest corpus syntax programs values help serve build test check bench profile size diff fuzz lint browser shots picture release

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

serve: ## build everything and serve the site on http://127.0.0.1:8080/, with live reload
	$(GO) run ./build serve $(DIR)

build: ## write the site to ./public
	$(GO) run ./build build $(DIR)

release: ## one program with everything inside, .cache/aioplay
	$(GO) run ./build pack build/release.gob
	$(GO) build -trimpath -tags release -ldflags="-s -w" -o .cache/aioplay ./build
	@ls -l .cache/aioplay

test: site/node_modules browser lint ## everything that must hold: lint, Go tests natively, Python tests in Chromium, the site in Chromium
	$(GO) test -p 1 -timeout 20m ./...
	$(GO) test -p 1 -timeout 20m -tags checked -run '^(TestWords|TestPrograms|TestBroken)$$' ./python
	$(GO) build -o .cache/browserexec ./wasm/browserexec
	GOOS=js GOARCH=wasm $(GO) test -short -timeout 20m -exec "$(CURDIR)/.cache/browserexec -timeout 20m" ./python/...

lint: site/node_modules ## gofmt, go vet natively and for wasm, and the TypeScript compiler's checks
	@bad=$$(gofmt -l $$(git ls-files '*.go')); if [ -n "$$bad" ]; then echo "gofmt would change:"; echo "$$bad"; exit 1; fi
	$(GO) vet ./...
	$(GO) vet -tags checked ./python/vm
	GOOS=js GOARCH=wasm $(GO) vet ./wasm ./jsbridge
	cd site && node_modules/.bin/tsc --noEmit

check: ## run each example of the notes and compare it with its recorded output
	$(GO) run ./build check $(DIR)

bench: browser site/bench/node_modules ## speed in Chromium, beside Pyodide from npm in the same run
	$(GO) test ./build -run '^(TestBench|TestStart)$$' -bench.run -timeout 30m -v

profile: ## record which functions of the runtime typical programs run; the others come in its second file
	$(GO) test ./build -run '^TestProfile$$' -profile.record -v

size: browser site/node_modules ## bytes to the first output, brotli 11
	$(GO) test ./build -run '^TestSize$$' -timeout 10m -v

PYTHON ?= python3
diff: ## each program of DIR here and under PYTHON: make diff DIR=python/testdata/language PYTHON=python3.14
	$(GO) test ./build -run '^TestDiff$$' -diff "$(abspath $(DIR))" -diff.python "$(PYTHON)" -diff.flags "$(FLAGS)" -timeout 60m -v

FUZZTIME ?= 1m
fuzz: ## each fuzz target for FUZZTIME
	@set -e; for pkg in $$($(GO) list ./...); do \
	  for target in $$($(GO) test -list '^Fuzz' $$pkg 2>/dev/null | grep '^Fuzz' || true); do \
	    echo "$$pkg $$target"; $(GO) test $$pkg -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 5s; \
	  done; \
	done

LIBTEST ?=
libtest: ## CPython's own tests, beside CPython: LIBTEST=…/lib/python3.13 [FILES="test_list …"]
	$(GO) run ./build/libtest -lib "$(LIBTEST)" $(FILES)

corpus: ## what the compiler makes of each file of CPython's library, beside CPython: LIBTEST=…/lib/python3.13
	$(GO) run ./build/libtest -lib "$(LIBTEST)" -corpus

N    ?= 16000
SEED ?= 1
syntax: site/bench/node_modules ## N random sources, most of them broken, here and in CPython 3.14: N=16000 [SEED=1]
	$(GO) run ./build/differ -n $(N) -seed $(SEED)

programs: site/bench/node_modules ## N random programs that run, here and in CPython 3.14: N=16000 [SEED=1]
	$(GO) run ./build/differ -n $(N) -seed $(SEED) -from programs

values: site/bench/node_modules ## N random expressions of the built-in types, here and in CPython 3.14: N=16000 [SEED=1]
	$(GO) run ./build/differ -n $(N) -seed $(SEED) -from values

shots: browser ## screenshots of the pages into ./.cache/shots
	$(GO) test ./build -run '^TestScreenshots$$' -shots "$(CURDIR)/.cache/shots" -v

picture: browser ## the picture of the README
	$(GO) test ./build -run '^TestPicture$$' -picture "$(CURDIR)/docs/aioplay.png" -v

site/node_modules: site/package-lock.json
	@command -v npm >/dev/null || { echo "npm isn't installed: install Node.js 20 or newer (Debian: apt-get install nodejs npm)"; exit 1; }
	cd site && npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

site/bench/node_modules: site/bench/package-lock.json
	cd site/bench && npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

# The browser tests drive Chromium: the one that $$CHROMIUM (or $$CHROME) names, the one on the path, or Debian's.
browser:
	@[ -n "$(CHROMIUM)" ] || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || { \
	  echo "no Chromium on this machine: installing Debian's"; \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy chromium; \
	  else sudo -n apt-get update -q && sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -qy chromium; fi; } || { \
	  echo "Chromium couldn't be installed. Install it, or say where it is: make test CHROMIUM=/path/to/chrome"; exit 1; }
