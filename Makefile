# The two commands that come first: `make report` and `make test`. Each installs what is missing, builds, runs.

BINARY = .build/release/elbuss
OUT = reports/jamtland-demo/out

# Seconds that `make fuzz` gives each fuzzer.
SECONDS_EACH = 20

.PHONY: report test test-end-to-end fuzz build install format lint carried validation clean

report: build
	@$(BINARY) report reports/jamtland-demo/study.yml -o $(OUT)
	@echo "The result lies in $(OUT): open index.html in a browser"

test: install carried
	swift test --skip EndToEndTests

test-end-to-end: build
	ELBUSS_BINARY="$(CURDIR)/$(BINARY)" swift test --filter EndToEndTests

fuzz: install
	Fuzzing/feeds.sh $(SECONDS_EACH)

# With the Swift runtime inside, so that the program runs where no Swift is: docs/decisions/0008.
build: install carried
	swift build -c release --product elbuss --static-swift-stdlib

install:
	@Scripts/install.sh

carried:
	@Scripts/carry.sh --check

format:
	swift format -i -r Sources Tests Package.swift

lint:
	swift format lint --strict -r Sources Tests Package.swift
	Scripts/check-shims.sh

# What the energy model is worth against measurements: run after every change to it, then Scripts/carry.sh and build again.
validation: build
	$(BINARY) energy --parameters > docs/energy-parameters.md
	$(BINARY) energy --validation ../shared --csv docs/validation-cases.csv > docs/validation.md
	Scripts/carry.sh

clean:
	rm -rf .build $(OUT)
