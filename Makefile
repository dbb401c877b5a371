# Everything that is done with this project, by one word. `make help` lists them.

SHELL := /bin/bash
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(PATH)

WASM := wasm32-unknown-unknown
# Where crates lie on this machine is not to be read in what is shipped.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src/=
PORT ?= 8080
SOURCES := $(shell find src style public index.html Trunk.toml Cargo.toml Cargo.lock package-lock.json -type f)

.DEFAULT_GOAL := help
.PHONY: help serve build package dev pseudo test lint test-native test-browser test-e2e test-engines bench lighthouse kill gallery shots clean

help: ## List these
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1 \t\2/p' Makefile | expand -t 24

serve: build ## Build the app and open it on http://localhost:8080
	@echo "• Keystone is at http://localhost:$(PORT) (Ctrl+C ends it)"
	@if [ -t 1 ]; then (xdg-open http://localhost:$(PORT) || open http://localhost:$(PORT)) >/dev/null 2>&1 & fi
	@sirv dist --host localhost --port $(PORT) --quiet

build: dist/index.html ## Leave the deployable folder in dist/

dist/index.html: $(SOURCES) $(if $(KEYSTONE_URL),always)
	@.ci/tools build
	@echo "• Building the app (about 3 minutes the first time)"
	@trunk build --release || { echo "The build failed: the first error above says where." >&2; exit 1; }
	@touch $@

package: build ## Pack dist/ for a site of one's own: target/keystone-VERSION.zip
	@node .ci/package.mjs

dev: ## Rebuild and reload in the browser whenever a file changes
	@.ci/tools build
	@trunk serve --port $(PORT) --dist target/dev # dist/ holds what is shipped, and nothing else

pseudo: ## The same in a language of long words: http://localhost:8080/?lang=qps
	@.ci/tools build
	@cargo run --quiet --bin pseudo
	@trunk serve --features pseudo --port $(PORT) --dist target/dev

target/pseudo/index.html: $(SOURCES)
	@.ci/tools build
	@echo "• Building the app in a language of long words (about a minute)"
	@cargo run --quiet --bin pseudo
	@trunk build --features pseudo --dist target/pseudo
	@touch $@

test: lint test-native test-browser test-e2e ## Run every test there is
	@echo "• All tests passed"

lint:
	@.ci/tools test
	@echo "• Format"
	@cargo fmt --check || { echo "Run: cargo fmt" >&2; exit 1; }
	@echo "• Clippy, natively and for wasm"
	@cargo clippy --quiet --all-targets -- -D warnings
	@cargo clippy --quiet --lib --bin app --test browser --target $(WASM) -- -D warnings
	@echo "• Licences, sources and duplicates of all crates, and known flaws where their list can be had"
	@cargo deny --log-level error check licenses bans sources
	@if cargo deny --log-level off fetch db 2>/dev/null; then cargo deny --log-level error check advisories; \
		else echo "  The list of known flaws can't be had from here: not checked"; fi

test-native: ## Run the tests of the domain and of the layers
	@echo "• Native tests"
	@cargo test --quiet --test domain --test tidy

test-browser: ## Run the tests of the ports and components in Chromium
	@.ci/tools test
	@echo "• Browser tests"
	@CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
		cargo test --target $(WASM) --test browser

test-e2e: build target/pseudo/index.html ## Run whole journeys in Chromium
	@.ci/tools test
	@echo "• Bytes"
	@node tests/bench/ratchet.mjs
	@echo "• End-to-end tests"
	@playwright test --config tests/e2e/playwright.config.mjs
	@playwright test --config tests/e2e/pseudo.config.mjs
	@echo "• Kill and hammer tests"
	@node tests/bench/kill.mjs --quick
	@node tests/bench/hammer.mjs --quick
	@echo "• Frames in other sites"
	@node tests/bench/embed.mjs

test-engines: build ## Run the main journeys in Firefox and WebKit, and write tests/engines/results.md
	@.ci/tools engines
	@node tests/engines/run.mjs

bench: build ## Measure everything beside its goals, into target/bench.json (35 minutes)
	@.ci/tools test
	@node tests/bench/all.mjs; code=$$?; node tests/bench/readme.mjs && exit $$code

lighthouse: build ## Have Lighthouse judge the first screen, on a phone and on a desktop (3 minutes)
	@.ci/tools test
	@[ -d target/lighthouse/node_modules ] || npm install --prefix target/lighthouse --no-save --no-audit --no-fund --loglevel=error lighthouse@12.8.2
	@node tests/bench/lighthouse.mjs --from target/lighthouse

kill: build ## Kill the browser after saving, again and again: nothing may be lost (6 minutes)
	@.ci/tools test
	@node tests/bench/kill.mjs

gallery: ## Draw every figure on a contact sheet: target/gallery/light.png and dark.png
	@.ci/tools test
	@mkdir -p target/gallery
	@cargo run --quiet --bin gallery > target/gallery/index.html
	@node tests/gallery/shoot.mjs

shots: build ## Take the pictures of every screen, into test-results/shots
	@.ci/tools test
	@SHOTS=1 playwright test --config tests/e2e/playwright.config.mjs --project shots

.PHONY: always
always:

clean: ## Remove what was built; the tools stay
	@cargo clean --quiet
	@rm -rf dist test-results
