# Every activity of the project, one target each. `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test lint bench fuzz generate package clean

CARGO ?= cargo

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Start the emulator and fetch a token, an IAM token and every kind of metadata
	@tests/need cargo
	@$(CARGO) build --quiet --package vpc-metadata-cli --package vpc-metadata-emulator
	@tests/demo "$$($(CARGO) metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/debug"

test: ## Run every test: units, documentation, conformance, faults, and clients written by others
	@tests/need cargo python3 node npm curl jq openssl
	$(CARGO) test --workspace --quiet
	@$(CARGO) build --quiet --package vpc-metadata-emulator
	@tests/real-clients/run "$$($(CARGO) metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/debug/vpc-metadata-emulator"

lint: ## Check format, lints, documentation, generated files and (where cargo-deny is installed) licences
	@tests/need cargo
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --quiet -- --deny warnings
	RUSTDOCFLAGS="--deny warnings" $(CARGO) doc --workspace --no-deps --quiet
	$(CARGO) run --quiet --package xtask -- generate --check
	@if $(CARGO) deny --version >/dev/null 2>&1; then $(CARGO) deny --log-level error check licenses bans sources; \
	else echo "not run: cargo deny (install it with: cargo install cargo-deny)"; fi

bench: ## Measure against other clients in one run, as ratios
	@tests/need cargo
	$(CARGO) run --release --quiet --package vpc-metadata-bench

fuzz: ## Feed every parser random bytes for a bounded time
	@tests/need cargo
	$(CARGO) run --release --quiet --package vpc-metadata-fuzz

generate: ## Write the checked-in files that are made from the sources
	@tests/need cargo
	$(CARGO) run --quiet --package xtask -- generate

package: ## Build the command line and the emulator as they are shipped
	@tests/need cargo
	$(CARGO) build --release --package vpc-metadata-cli --package vpc-metadata-emulator

clean: ## Remove everything that was built or installed here
	$(CARGO) clean
	rm -rf .venv tests/real-clients/node_modules
