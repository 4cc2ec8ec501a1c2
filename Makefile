# Every command of the project, one line each; `make help` prints them.
# The first one to need it prepares .venv with the versions of constraints.txt.

.DEFAULT_GOAL := help
SHELL := /bin/sh
BIN := .venv/bin
READY := .venv/.ready
HOUSE := tests/test_house.py tests/test_house_imports.py tests/test_house_words.py
COMPILE := pip compile --universal --fork-strategy fewest --no-annotate --no-header --all-extras --group dev

# The demo's fictitious site opens with this passphrase, which the demo also prints.
DEMO_WINDOW := L2W_PASSPHRASE=$${L2W_PASSPHRASE:-demo-demo-demo} $(BIN)/l2w-desktop --data demo/gent
HAS_DISPLAY := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname))

.PHONY: help demo run test soak check words shots expected bench dist pins clean venv libraries

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(READY) libraries ## walk the whole main job with fictitious people; with a display, open its window
	$(BIN)/l2w demo demo/
	$(if $(HAS_DISPLAY),$(DEMO_WINDOW))

run: $(READY) libraries ## open the window on your own installation
	$(BIN)/l2w-desktop

test: $(READY) libraries ## run all tests
	$(BIN)/pytest -n 2

soak: $(READY) libraries ## run the scoreboard of reliability in full, and the long tests (an hour)
	$(BIN)/pytest -n 2 --full -m "soak or scoreboard"

check: $(READY) ## lint, format, types, floors and house rules
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest $(HOUSE)

words: $(READY) ## refresh the window's words and their Dutch translation
	@mkdir -p resources/i18n
	$(BIN)/pyside6-lupdate -no-obsolete -target-language nl $$(git ls-files 'l2w_desktop/*.py') -ts resources/i18n/l2w_nl.ts
	$(BIN)/pyside6-lrelease resources/i18n/l2w_nl.ts -qm resources/i18n/l2w_nl.qm

shots: $(READY) ## draw every page of the demo into shots/ and look for cut words in 36 variants
	$(BIN)/l2w demo demo/
	$(BIN)/python installer/shots.py demo/gent shots

expected: $(READY) ## rewrite the expected files of the tests; read the difference before you commit it
	$(BIN)/pytest -n 2 --update-expected
	git diff --stat -- tests/expected

bench: $(READY) ## measure the speed of the slow paths
	$(BIN)/pytest -o addopts= --import-mode=importlib --benchmark-only tests

dist: $(READY) libraries ## build archive, wheel and frozen program into dist/; walk the demo with it
	$(BIN)/python -m build --no-isolation
	@sh installer/frozen.sh

pins: ## bring constraints.txt up to pyproject.toml (needs uv; ARGS=--upgrade takes the newest)
	uv $(COMPILE) $(ARGS) --quiet --output-file constraints.txt pyproject.toml

clean: ## remove what the commands made; keeps your installations
	rm -rf .venv build dist demo shots *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

venv: $(READY) ## only prepare .venv

$(READY): pyproject.toml constraints.txt installer/setup.sh
	@sh installer/setup.sh

libraries: $(READY)
	@sh installer/libraries.sh
