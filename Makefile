# The only door. `make help` lists what it opens.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
export TIMEFORMAT = took %1R s
# Several hundred processes of the tests load what the first one compiled.
unexport PYTHONDONTWRITEBYTECODE

venv := .venv
python := $(venv)/bin/python
stamp = $(venv)/.ready-$(1)-$(shell cksum < $(2) | cut -d ' ' -f 1)
ready_run := $(call stamp,run,requirements.txt)
ready_test := $(call stamp,test,requirements-dev.txt)
ready_bundle := $(call stamp,bundle,requirements-bundle.txt)

.PHONY: help run test quick lint texts screenshots bench soak bundle bundle-test packages packages-test wheel wheel-test \
	system-run system-test system-bundle

help: ## List what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name what; do printf '  make %-14s %s\n' "$$name" "$$what"; done

run: $(ready_run) ## Open the app on a copy of the example; with no display, write its charter
	@tools/run.sh $(python)

test: lint ## Lint, then run every test
	time QT_QPA_PLATFORM=offscreen $(python) -m pytest -n 2

quick: lint ## The same without the tests that take longest: about half the time
	time QT_QPA_PLATFORM=offscreen $(python) -m pytest -n 2 -m 'not slow'

lint: $(ready_test) ## Style, types and layers
	time $(python) -m ruff check .
	time $(python) -m ruff format --check .
	time $(python) -m mypy
	time $(venv)/bin/lint-imports --no-cache

texts: $(ready_test) ## Write the catalogues of sentences that translators start from, after a sentence changed
	$(python) -m tools.texts

screenshots: $(ready_test) ## Draw the window and the charter into docs/screens, and every size and theme into build/screens
	QT_QPA_PLATFORM=offscreen $(python) -m tools.screenshots
	QT_QPA_PLATFORM=offscreen $(python) -m tools.screenshots --theme dark --out docs/screens/dark
	QT_QPA_PLATFORM=offscreen $(python) -m tools.screenshots --language en-XA --out docs/screens/pseudo $(foreach step,set-up overlap-activities ownership test-case review export,--step $(step))
	$(python) -m tools.charter_pages
	QT_QPA_PLATFORM=offscreen $(python) -m tools.screenshots --every --out build/screens

bench: $(ready_run) ## What is fast, beside floors of the same run and other programs; kept in build/bench (BENCH="start pages")
	$(python) -m bench $(BENCH)

soak: $(ready_test) ## Kill it 1,000 times, cut the power 2,500 times, garble every page, play 300 tricks, open 500, print 600 workshops: nothing may be lost (SOAK="--kills 100 --seed 7")
	$(python) -m tests.soak.run $(SOAK)
	$(python) -m tests.soak.charters
	GENERATED_CHARTERS=100 $(python) -m pytest -q tests/exports/pdf/test_generated.py

bundle: $(ready_bundle) ## Pack the app with its Python into dist/joint-charter
	$(venv)/bin/pyinstaller --noconfirm --log-level ERROR tools/packaging/joint-charter.spec
	dist/joint-charter/joint-charter --version

bundle-test: dist/joint-charter/joint-charter | system-bundle ## Do with the bundle what a facilitator does, and open its window
	time tools/packaging/smoke.sh $<

packages: bundle ## Make of it a Debian package and an archive that installs itself
	$(python) -m tools.packaging.linux.build

packages-test: ## Install both on bare trees of Debian, as root, and do there what bundle-test does
	time tools/packaging/bare.sh

wheel: $(ready_bundle) ## Build what pip and pipx install, into dist
	$(python) -m build --quiet --no-isolation --outdir dist

wheel-test: ## Install it into an environment of its own and do there what bundle-test does
	time tools/packaging/wheel.sh $(python)

dist/joint-charter/joint-charter:
	$(MAKE) bundle

system-run:
	@tools/system_packages.sh run

system-test:
	@tools/system_packages.sh test

system-bundle:
	@tools/system_packages.sh bundle

$(ready_run): requirements.txt | system-run $(python)
	@echo 'Installing the libraries of $<'
	@$(python) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(ready_test): requirements-dev.txt | system-test $(python)
	@echo 'Installing the libraries of $<'
	@$(python) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ $(ready_run)

$(ready_bundle): requirements-bundle.txt | system-bundle $(python)
	@echo 'Installing the libraries of $<'
	@$(python) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bundle.txt
	@touch $@

$(python): | system-run
	@found=$$(tools/find_python.sh) && echo "Making $(venv) with $$($$found --version)" && $$found -m venv $(venv)
