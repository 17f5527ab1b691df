# Lathe. `make` lists what there is; a target that needs tools first sets them up in .venv.

PYTHON ?= python3
VENV   := .venv
RUN    := $(VENV)/bin/python
READY  := $(VENV)/.ready
DEV    := $(VENV)/.ready-dev
PIP    := $(RUN) -m pip install -qq --disable-pip-version-check
ARGS   ?=

.DEFAULT_GOAL := help
.PHONY: help regenerate check test conformance golden lint bench corpus clean

help: ## list the targets
	@echo "make <target> [ARGS=…]"
	@sed -n 's/^\([a-z]*\):.*## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 16

regenerate: $(READY) ## compile spec/openapi.yaml to generated/
	@$(RUN) -m generator generate $(ARGS)

check: $(READY) ## compare generated/ with what would be generated; fails on drift
	@$(RUN) -m generator check $(ARGS)

test: $(DEV) ## run every test
	@$(RUN) -m pytest $(ARGS)

conformance: $(DEV) ## put every SDK through the scenarios of the contract; writes docs/conformance.md
	@PYTHONPATH=tests:. $(RUN) -m conformance $(ARGS)

golden: $(DEV) ## rewrite the expected output of tests/cases; read the diff before you commit it
	@$(RUN) -m pytest tests/test_golden.py --rewrite $(ARGS)

lint: $(DEV) ## format check, lint and types of the compiler
	@$(RUN) -m black --quiet --check --diff generator tests
	@$(RUN) -m ruff check --quiet generator tests
	@$(RUN) -m mypy

bench: $(DEV) $(VENV)/.ready-bench ## measure the compiler and the SDK; prints ratios
	@for program in bench/[a-z]*.py; do $(RUN) $$program $(ARGS) || exit 1; done

corpus: $(DEV) ## compile the public documents beside the project; writes docs/corpus.md
	@$(RUN) -m tools.corpus $(ARGS)

clean: ## remove .venv, caches and build folders; generated/ stays
	@rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Lathe needs Python 3.11 or newer; name one with: make PYTHON=python3.13" >&2; exit 1; }
	@echo "Setting up $(VENV), once …"
	@$(RUN) -m pip --version >/dev/null 2>&1 || { rm -rf $(VENV) && $(PYTHON) -m venv $(VENV); }
	@$(PIP) --editable .
	@touch $@

$(DEV): $(READY) tests/conformance/requirements.txt
	@echo "Setting up what the tests need, once …"
	@$(PIP) --editable '.[dev]'
	@$(PIP) --no-warn-conflicts --upgrade --target $(VENV)/conformance --requirement tests/conformance/requirements.txt
	@touch $@

$(VENV)/.ready-bench: $(DEV)
	@$(PIP) --editable '.[dev,bench]'
	@touch $@
