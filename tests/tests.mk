# The tests.
#:
#: Tests; .ci/run installs what they need (on Debian) and runs all but the last:
#: make check               the units, against tables and second ways of counting; every example of
#:                          tests/e2e, README.md and man, with its output; TAP=1 prints TAP (with make -s);
#:                          check-README.md, check-unit/date and the like run a single part
#: make accept              write what the examples print now into them, to be read in git diff
#: make check-completions   what bash, zsh and fish complete
#: make check-page          the page in Chromium: wide, narrow, light, dark, printed; axe-core, tidy
#: make check-foreign       tables of other projects come back byte for byte, and others read the same in them
#: make check-killed        a file that --output replaces, with the program killed at 100 moments
#: make check-faults        each allocation and each call on files fails in turn, in every mode
#: make check-sanitizers    check, under AddressSanitizer, UndefinedBehaviorSanitizer, LeakSanitizer
#: make check-memcheck      the examples under valgrind, except those that ask thousands of times
#: make check-portability   gcc, clang, gcc's analyzer; musl, 32 bits, a big-endian machine (qemu)
#: make coverage            check and check-faults run every line of src and 95 % of the branches
#: make fuzz                libFuzzer on dates, calendars, tables and command lines (FUZZ_SECONDS=60)
#: make lint                cppcheck, clang-tidy, clang-format, shellcheck, mandoc
#: make costs               instructions and memory, against their limits
#: make bench               times of a start and of a large table, against other programs (DUCKDB=1: DuckDB, too)
#: make mutants             change the code in SAMPLE=300 places: do the tests notice?

# Unit tests are linked with everything but main. The flags of the libraries are asked for when they are
# needed, which is after `deps` has run.
CMOCKA    = $(shell B='$(B)' CC='$(CC)' sh tests/scripts/libraries.sh flags cmocka)
LIBICAL   = $(shell B='$(B)' CC='$(CC)' sh tests/scripts/libraries.sh flags libical)
UNITS    := $(patsubst tests/%.c,%,$(wildcard tests/unit/*.c))
RUNNER    = $(B)/tests/harness/examples
RUN_WITH  =
PROGRAMS := $(B)/tests/programs/guichet $(B)/tests/programs/guichet-at
EXAMPLES := $(wildcard tests/e2e/*.t) README.md $(wildcard man/*.[15] man/fr/*.[15])
SCRIPTS  := core markup parallel systemd unicode

# No calendar of this machine may disturb the tests: the system's place is one of theirs, and the user
# has none.
TESTED    = $(filter-out %/default_calendar.o,$(OBJECTS)) $(B)/tests/harness/default_calendar.o
ALONE     = XDG_CONFIG_HOME=/dev/null

# What check runs is built first, so that nothing is built twice beside other targets. Then a second
# make runs it, and the tests are counted whether they pass or fail.
check: $(B)/guichet $(UNITS:%=$(B)/tests/%) $(RUNNER) $(PROGRAMS) $(B)/tests/harness/terminal $(B)/tests/core/core
	@rm -rf $(B)/tests/check; $(MAKE) --no-print-directory LOG=$(B)/tests/check parts; \
		status=$$?; sh tests/harness/total.sh $(B)/tests/check; exit $$status
parts: check-units check-examples check-terminal check-harness $(SCRIPTS:%=check-%)

# These can test a program for another machine, too: RUNNER is built for this machine, and RUN_WITH is
# what runs the program. CMOCKA=-Itests/harness/elsewhere then replaces cmocka.
check-units: $(UNITS:%=check-%)
check-examples: $(EXAMPLES:%=check-%)

# Runs the part of the tests that $@ names.
LOG  = $(B)/tests/log
part = $(ALONE) sh tests/harness/part.sh $(LOG)/$@ $(@:check-%=%)

$(UNITS:%=check-%): check-%: $(B)/tests/%
	@$(part) $(RUN_WITH) $<

# The examples of $< run in a directory that has copies of data/examples.
prepare  = rm -rf $(B)/tests/run/$< && mkdir -p $(B)/tests/run/$< && cp data/examples/* $(B)/tests/run/$<
examples = $(B)/tests/programs "$(CURDIR)" $(B)/tests/run/$< $<

$(EXAMPLES:%=check-%): check-%: % $(RUNNER) $(PROGRAMS)
	@$(prepare)
	@$(part) $(RUNNER) test $(examples)

# Writes what the commands of the examples print into the examples.
accept: $(EXAMPLES:%=accept-%)
$(EXAMPLES:%=accept-%): accept-%: % $(RUNNER) $(PROGRAMS)
	@$(prepare)
	@$(RUNNER) accept $(examples)

check-terminal: $(B)/tests/harness/terminal $(B)/tests/guichet
	@$(part) $< $(B)/tests/guichet

check-harness: $(RUNNER)
	@$(part) sh tests/scripts/harness.sh $< $(B)/tests/harness/run

# check leaves out the completions, pages in a browser, and what needs npm: each takes longer than the rest.
$(SCRIPTS:%=check-%) check-completions check-page check-foreign check-killed: check-%: $(B)/tests/guichet
	@$(part) sh tests/scripts/$*.sh $(B)

# Calendars, dates and decisions know nothing of the rest of the program: core is linked with them alone.
CORE := $(filter $(B)/src/calendar/% $(B)/src/date/% $(B)/src/text/% \
	$(B)/src/decision.o $(B)/src/file.o $(B)/src/language.o,$(OBJECTS))
$(B)/tests/core/core: %: %.o $(CORE)
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $^
check-core: $(B)/tests/core/core

$(UNITS:%=$(B)/tests/%): %: %.o $(filter-out %/main.o,$(OBJECTS))
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $^ $(CMOCKA) $(READER)

$(B)/tests/unit/ics: READER = $(LIBICAL)
$(B)/tests/unit/ics.o: READER = $(LIBICAL)

$(B)/tests/harness/examples $(B)/tests/harness/terminal: %: %.o
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $< $(CMOCKA)

# In guichet-at, the time is that of NOW.
$(B)/tests/guichet: $(TESTED)
$(B)/tests/guichet-at: $(filter-out %/clock.o,$(TESTED)) $(B)/tests/harness/clock.o
$(B)/tests/guichet $(B)/tests/guichet-at:
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $^

$(B)/tests/programs/guichet: $(B)/tests/guichet
$(B)/tests/programs/guichet: REAL = ../guichet
$(B)/tests/programs/guichet-at: $(B)/tests/guichet-at
$(B)/tests/programs/guichet-at: REAL = ../guichet-at
$(PROGRAMS):
	@mkdir -p $(@D) && rm -f $@
	@if [ -z '$(RUN_WITH)' ]; then ln -s $(REAL) $@; else \
		printf '#!/bin/sh\nexec %s "$${0%%/*}/%s" "$$@"\n' '$(RUN_WITH)' $(REAL) >$@ && chmod +x $@; fi

# The program with calls that can be made to fail: they are wrapped by the linker.
WRAPPED := malloc calloc realloc free read write open open64 close fcntl fcntl64 fstat fstat64 poll ioctl \
	mkstemp mkstemp64 fchown fchmod fsync rename readlink
FAULTY  := $(B)/tests/faults/guichet
$(FAULTY): $(TESTED) $(B)/tests/faults/wrap.o
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $(WRAPPED:%=-Wl$(comma)--wrap=%) -o $@ $^
$(B)/tests/faults/faults: $(B)/tests/faults/faults.o
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $< $(CMOCKA)

# Every allocation, read, write, open, close and the like fails in turn, or does half its work, in every
# mode. Each run must end with a message, or as if nothing had happened; it must close its files, free its
# memory, and neither print nor overwrite what is not its own.
check-faults: $(B)/tests/faults/faults $(FAULTY)
	@sh tests/faults/files.sh $(B)/tests/faults/run
	@$(part) $< "$(CURDIR)/$(FAULTY)" $(B)/tests/faults/run

TESTS := $(patsubst %.c,$(B)/%.o,$(wildcard $(patsubst %,tests/%/*.c,harness unit faults core)))
$(TESTS): EXTRA = -Itests $(filter-out -l% -L%,$(CMOCKA) $(READER))
$(TESTS): | $(filter deps,$(MAKECMDGOALS))

# Installs what the tests need, if it is missing.
deps:
	@B='$(B)' CC='$(CC)' sh tests/scripts/libraries.sh install

# All tests, with a program that stops when it reads or writes out of bounds, leaks, or does what C
# leaves undefined.
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all
check-sanitizers:
	@$(MAKE) --no-print-directory B=$(B)/sanitized CFLAGS='-O1 -g $(SANITIZE)' HARDEN= LINK= check

# The examples under valgrind, except those that ask thousands of times.
MANY := tests/e2e/windows.t tests/e2e/real-windows.t
check-memcheck: $(RUNNER)
	@mkdir -p $(B)/memcheck && rm -f $(B)/memcheck/log
	@$(MAKE) B=$(B)/memcheck RUNNER=$(RUNNER) CFLAGS='-O1 -g' EXAMPLES='$(filter-out $(MANY),$(EXAMPLES))' \
		RUN_WITH='sh "$(CURDIR)/tests/scripts/memcheck.sh" "$(CURDIR)/$(B)/memcheck/log"' check-examples || \
		{ cat $(B)/memcheck/log; exit 1; }

# Other compilers, libraries and machines.
check-portability: $(B)/tests/guichet $(RUNNER)
	@sh tests/scripts/portability.sh $(B)

# Random bytes as dates, calendars, tables and command lines (clang's libFuzzer, under the sanitizers),
# for FUZZ_SECONDS each. Of a table, the output without its new columns must be the input. What is found
# becomes a test; what the fuzzer learnt stays in the corpus.
FUZZ_SECONDS = 60
FUZZERS := date calendar table command
fuzz:
	@$(MAKE) B=$(B)/fuzz CC=clang CFLAGS='-O1 -g -fsanitize=fuzzer-no-link $(SANITIZE)' HARDEN= LINK= fuzzers
	@for fuzzer in $(FUZZERS); do \
		mkdir -p $(B)/fuzz/corpus/$$fuzzer && \
		$(B)/fuzz/tests/fuzz/$$fuzzer -max_total_time=$(FUZZ_SECONDS) -max_len=8192 -timeout=10 \
			-dict=tests/fuzz/$$fuzzer.dict -artifact_prefix=$(B)/fuzz/$$fuzzer- -print_final_stats=1 \
			$(B)/fuzz/corpus/$$fuzzer tests/fuzz/seeds/$$fuzzer >$(B)/fuzz/$$fuzzer.log 2>&1 || \
			{ tail -n 40 $(B)/fuzz/$$fuzzer.log; exit 1; }; \
		sed -n "s/^stat::number_of_executed_units: */  ok   fuzz $$fuzzer: /p" $(B)/fuzz/$$fuzzer.log; done

fuzzers: $(FUZZERS:%=$(B)/tests/fuzz/%)
$(FUZZERS:%=$(B)/tests/fuzz/%): %: %.o $(filter-out %/main.o,$(TESTED))
	$(Q)$(CC) $(CFLAGS) -fsanitize=fuzzer $(FUZZ_WRAPPED:%=-Wl$(comma)--wrap=%) -o $@ $^
$(B)/tests/fuzz/table: FUZZ_WRAPPED = read clock_now
$(B)/tests/fuzz/command: FUZZ_WRAPPED = open open64 close read write mkstemp mkstemp64 rename unlink
$(B)/tests/fuzz/command.o: EXTRA = -DGUICHET_VERSION='"0"'
$(FUZZERS:%=$(B)/tests/fuzz/%.o): EXTRA += -Itests

# Changes of the code that the tests must notice: SAMPLE of them at random; 0 tries all, for hours.
# SINCE=COMMIT changes only lines that are newer than COMMIT; AGAIN=FILE tries those again that an earlier
# run missed, whose output is in FILE. See tests/mutants/mutants.py.
SAMPLE = 300
SEED   = 1
mutants:
	@python3 tests/mutants/mutants.py --sample $(SAMPLE) --seed $(SEED) $(SINCE:%=--since %) $(AGAIN:%=--again '%') "$(CURDIR)" $(B)

# What the program says, for those who write it: each phrase in English and below it in French.
phrases:
	@CC='$(CC)' sh tests/scripts/phrases.sh $(B)

# What an answer, a large calendar and tables cost, against the limits: see tests/scripts/costs.sh.
costs: $(B)/tests/guichet
	@$(ALONE) sh tests/scripts/costs.sh $(B)

# How long a start and a large table take, against other programs: see tests/bench/bench.sh.
RECORDS = 2000000
ROUNDS  = 7
bench: $(B)/tests/guichet
	@$(ALONE) sh tests/bench/bench.sh $(B) $(RECORDS) $(ROUNDS)

# How much of src/ check and check-faults run: every line, and at least this many per cent of the branches.
# Each branch that they do not take has its reason next to it.
BRANCHES = 95
coverage:
	@command -v gcovr >/dev/null || { echo "gcovr is missing (Debian: apt-get install gcovr)" >&2; exit 1; }
	@find $(B)/coverage -name '*.gcda' -exec rm {} + 2>/dev/null || true
	@$(MAKE) B=$(B)/coverage CFLAGS='-O0 -g --coverage' LDFLAGS='$(LDFLAGS) --coverage' check check-faults
	@gcovr --root . --filter src/ --print-summary --fail-under-line 100 --fail-under-branch $(BRANCHES) \
		$(B)/coverage

# What is wrong with manual pages, scripts and code: see tests/scripts/lint.sh.
lint: $(B)/built_in.inc
	@sh tests/scripts/lint.sh

-include $(TESTS:.o=.d) $(FUZZERS:%=$(B)/tests/fuzz/%.d)

.PHONY: check parts accept deps $(UNITS:%=check-%) $(EXAMPLES:%=check-%) $(EXAMPLES:%=accept-%) \
	$(SCRIPTS:%=check-%) $(addprefix check-,units examples terminal harness completions page foreign faults \
	sanitizers memcheck portability) coverage fuzz fuzzers mutants phrases costs bench lint
