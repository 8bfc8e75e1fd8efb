# Every activity of the project, one target each. `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test lint bench fuzz generate install package clean

CARGO ?= cargo
TARGET_DIR = $(shell $(CARGO) metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Start the emulator and fetch a token, an IAM token and metadata, on the command line and in every language
	@tests/need cargo
	@$(CARGO) build --quiet --package vpc-metadata-cli --package vpc-metadata-emulator
	@tests/demo/run "$(TARGET_DIR)"

test: ## Run every test: units, documentation, conformance, faults, every language, and clients written by others
	@tests/need cargo python3 node npm curl jq openssl java javac mvn cc c++ cmake pkg-config valgrind go
	$(CARGO) test --workspace --quiet
	@$(CARGO) build --quiet --package vpc-metadata-emulator
	@tests/real-clients/run "$(TARGET_DIR)/debug/vpc-metadata-emulator"
	@bindings-python/tests/run "$(TARGET_DIR)"
	@bindings-node/tests/run "$(TARGET_DIR)"
	@bindings-uniffi/tests/run "$(TARGET_DIR)"
	@bindings-c/tests/run "$(TARGET_DIR)"

lint: ## Check format, lints, documentation, generated files and (where cargo-deny is installed) licences
	@tests/need cargo
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --quiet -- --deny warnings
	RUSTDOCFLAGS="--deny warnings" $(CARGO) doc --package vpc-metadata --package vpc-metadata-emulator --no-deps --quiet
	$(CARGO) run --quiet --package xtask -- generate --check
	@if $(CARGO) deny --version >/dev/null 2>&1; then $(CARGO) deny --log-level error check licenses bans sources; \
	else echo "not run: cargo deny (install it with: cargo install cargo-deny)"; fi

bench: ## Measure against other clients in one run, as ratios
	@tests/need cargo
	$(CARGO) run --release --quiet --package vpc-metadata-bench
	@for run in bindings-*/bench/run; do "$$run"; done

fuzz: ## Feed every parser random bytes for a bounded time
	@tests/need cargo
	$(CARGO) run --release --quiet --package vpc-metadata-fuzz

generate: ## Write the checked-in files that are made from the sources
	@tests/need cargo
	$(CARGO) run --quiet --package xtask -- generate

install: ## Build and install the C library: make install PREFIX=/usr/local DESTDIR=
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" bindings-c/install

package: ## Build the programs, the wheel, the npm packages, the C library and the jar as they are shipped
	@tests/need cargo python3 node npm cc mvn
	$(CARGO) build --release --package vpc-metadata-cli --package vpc-metadata-emulator
	@bindings-python/tests/build bindings-python target/packages/python --release
	$(CARGO) build --release --package vpc-metadata-node
	@bindings-node/tests/pack "$(TARGET_DIR)/release" "$(CURDIR)/target/packages/node" "$(TARGET_DIR)/node-modules"
	@PREFIX=/usr/local DESTDIR="$(CURDIR)/target/packages/c" bindings-c/install
	@bindings-uniffi/pack target/packages/uniffi

clean: ## Remove everything that was built or installed here
	$(CARGO) clean
	rm -rf .venv tests/real-clients/node_modules bindings-python/.venv
	rm -rf bindings-node/build bindings-node/tests/node_modules bindings-node/bench/node_modules
	rm -rf bindings-uniffi/.m2 bindings-uniffi/kotlin/target
