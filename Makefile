# guichet: where do I apply, and is it open? Needs GNU make, 3.81 or newer.

VERSION = 0.1.0

PREFIX  ?= /usr/local
CFLAGS  ?= -O2 -g
B       = build
BIN     = $(DESTDIR)$(PREFIX)/bin
MAN     = $(DESTDIR)$(PREFIX)/share/man
SHARE   = $(DESTDIR)$(PREFIX)/share/guichet
SHELLS  = $(DESTDIR)$(PREFIX)/share

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes
FEATURES = -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64

# A hardening option is used where the compiler and the linker know it.
comma  := ,
can     = $(shell echo 'int main(void) { return 0; }' | \
	$(CC) $(filter-out --coverage,$(CFLAGS) $(LDFLAGS)) -Werror $(1) \
	-include stdio.h -x c -o /dev/null - 2>/dev/null && echo '$(1)')
HARDEN := $(call can,-fPIE) $(call can,-fstack-protector-strong) \
	$(call can,-fstack-clash-protection) $(call can,-fcf-protection) \
	$(call can,-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
LINK   := $(call can,-fPIE -pie) $(call can,-Wl$(comma)-z$(comma)relro) \
	$(call can,-Wl$(comma)-z$(comma)now)

COMPILE = $(CC) -std=c11 $(FEATURES) $(WARNINGS) $(HARDEN) $(CPPFLAGS) $(CFLAGS) $(EXTRA) \
	-MMD -MP -Isrc -I$(B)

SOURCES := $(sort $(wildcard src/*.c src/*/*.c))
OBJECTS := $(SOURCES:%.c=$(B)/%.o)

all: $(B)/guichet

# Where every level stands today, or what ARGS ask. Only an error (2) is an error here.
run: $(B)/guichet
	@$(B)/guichet $(ARGS); case $$? in 0 | 1 | 3 | 4) ;; *) exit 1 ;; esac

# A calendar that is wrong must not be built in; a program for another machine cannot be asked.
$(B)/guichet: $(OBJECTS)
	@echo "  link $@"
	@$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $(OBJECTS)
	@$@ --check-calendar data/rouen-2024.ini >/dev/null; test $$? -ne 2

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "  cc   $<"
	@$(COMPILE) -c -o $@ $<

$(B)/src/main.o: EXTRA = -DVERSION='"$(VERSION)"'
$(B)/src/calendar/source.o: $(B)/built_in.inc

# The built-in calendar, as the bytes of an array.
$(B)/built_in.inc: data/rouen-2024.ini
	@mkdir -p $(@D)
	@od -An -v -tx1 $< | sed 's/[0-9a-f][0-9a-f]/0x&,/g' > $@

# The tests. Those of units are linked with everything but main; the clock of guichet-at stands at
# NOW. The libraries' flags are asked for when they are needed, which is after `deps` has run.
CMOCKA    = $(shell CC='$(CC)' sh tests/libraries.sh flags cmocka)
LIBICAL   = $(shell CC='$(CC)' sh tests/libraries.sh flags libical)
UNITS    := $(patsubst tests/%.c,%,$(wildcard tests/unit/*.c))
PROGRAMS := $(B)/tests/programs/guichet $(B)/tests/programs/guichet-at
EXAMPLES := $(wildcard tests/e2e/*.t) README.md $(wildcard man/*.[15] man/fr/*.[15])
SCRIPTS  := parallel completions systemd
CHECKS   := $(UNITS:%=check-%) $(EXAMPLES:%=check-%) check-terminal \
	$(SCRIPTS:%=check-%)

check: $(CHECKS)
programs: $(PROGRAMS)

# Runs a test, $(1), and shows what it printed only when it fails; $@ names it.
test = mkdir -p $(B)/tests/log/$(@D) && $(1) >$(B)/tests/log/$@ 2>&1 \
	&& echo "  ok   $(@:check-%=%): $$(sed -n 's/.*\] \([0-9]*\) test(s) run.*/\1/p; /^skipped/p' $(B)/tests/log/$@)" \
	|| { cat $(B)/tests/log/$@; exit 1; }

$(UNITS:%=check-%): check-%: $(B)/tests/%
	@$(call test,$<)

$(EXAMPLES:%=check-%): check-%: % $(B)/tests/e2e $(PROGRAMS)
	@rm -rf $(B)/tests/run/$< && mkdir -p $(B)/tests/run/$<
	@cp data/examples/* $(B)/tests/run/$<
	@$(call test,$(B)/tests/e2e $(B)/tests/programs "$(CURDIR)" $(B)/tests/run/$< $<)

check-terminal: $(B)/tests/terminal $(B)/guichet
	@$(call test,$< $(B)/guichet)

$(SCRIPTS:%=check-%): check-%: $(B)/guichet
	@$(call test,sh tests/$*.sh $(B))

$(UNITS:%=$(B)/tests/%): %: %.o $(filter-out %/main.o,$(OBJECTS))
	@$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $^ $(CMOCKA) $(READER)

$(B)/tests/unit/ics: READER = $(LIBICAL)
$(B)/tests/unit/ics.o: READER = $(LIBICAL)

$(B)/tests/e2e $(B)/tests/terminal: %: %.o
	@$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $< $(CMOCKA)

$(B)/tests/programs/guichet-at: $(filter-out %/clock.o,$(OBJECTS)) $(B)/tests/clock.o
	@mkdir -p $(@D)
	@$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $^

$(B)/tests/programs/guichet: $(B)/guichet
	@mkdir -p $(@D)
	@ln -sf ../../guichet $@

TESTS := $(patsubst %.c,$(B)/%.o,$(wildcard tests/*.c tests/unit/*.c))
$(TESTS): EXTRA = -Itests $(filter-out -l% -L%,$(CMOCKA) $(READER))
$(TESTS): | $(filter deps,$(MAKECMDGOALS))

# Installs what the tests need, if it is missing.
deps:
	@CC='$(CC)' sh tests/libraries.sh install

# What an answer, a large calendar and tables cost, against the limits (valgrind, GNU time).
costs: $(B)/guichet
	@sh tests/costs.sh $(B)

# The time that a large table takes, against what one would use instead, and against cat.
RECORDS = 5000000
ROUNDS  = 5
bench: $(B)/guichet
	@sh tests/bench/bench.sh $(B) $(RECORDS) $(ROUNDS)

# The lines of src/ that the tests run, at least COVERED per cent of them.
COVERED = 95
coverage:
	@find $(B)/coverage -name '*.gcda' -exec rm {} + 2>/dev/null || true
	@$(MAKE) B=$(B)/coverage CFLAGS='-O0 -g --coverage' LDFLAGS='$(LDFLAGS) --coverage' check
	@sh tests/coverage.sh $(B)/coverage $(COVERED)

# The manual pages, the scripts and the look of the code (mandoc, shellcheck, clang-format, cppcheck).
lint:
	@sh tests/lint.sh

CALENDARS := $(notdir $(wildcard data/*.ini))
SAMPLES   := $(notdir $(wildcard data/examples/*))
PAGES     := man1/guichet.1 man5/guichet.5 fr/man1/guichet.1 fr/man5/guichet.5

# Where each shell looks for what completes a command: the file of data/completions, its place.
COMPLETIONS := guichet.bash:bash-completion/completions/guichet \
	_guichet:zsh/site-functions/_guichet guichet.fish:fish/vendor_completions.d/guichet.fish

# The pages and the examples name the places of the program and the calendars.
placed = sed 's|/usr/local/bin|$(PREFIX)/bin|g; s|/usr/local/share|$(PREFIX)/share|g'
install: $(B)/guichet
	install -d -m 755 "$(BIN)" "$(SHARE)/examples"
	install -m 755 $(B)/guichet "$(BIN)/guichet"
	install -m 644 $(CALENDARS:%=data/%) "$(SHARE)"
	for sample in $(SAMPLES); do \
		$(placed) data/examples/$$sample >$(B)/placed && \
		install -m 644 $(B)/placed "$(SHARE)/examples/$$sample" || exit; done
	for page in $(PAGES); do \
		install -d -m 755 "$(MAN)/$${page%/*}" && \
		$(placed) man/$$(echo $$page | sed 's|man[15]/||') >$(B)/placed && \
		install -m 644 $(B)/placed "$(MAN)/$$page" || exit; done
	for completion in $(COMPLETIONS); do \
		place="$(SHELLS)/$${completion#*:}" && \
		install -d -m 755 "$${place%/*}" && \
		install -m 644 data/completions/$${completion%:*} "$$place" || exit; done

# Files of others in the places of the calendars and examples stay.
uninstall:
	rm -f "$(BIN)/guichet"
	for page in $(PAGES); do rm -f "$(MAN)/$$page"; done
	for completion in $(COMPLETIONS); do rm -f "$(SHELLS)/$${completion#*:}"; done
	for calendar in $(CALENDARS); do rm -f "$(SHARE)/$$calendar"; done
	for sample in $(SAMPLES); do rm -f "$(SHARE)/examples/$$sample"; done
	rmdir "$(SHARE)/examples" "$(SHARE)" 2>/dev/null || true

# The committed tree as a tarball: the same bytes wherever it is made.
TARBALL = $(B)/guichet-$(VERSION).tar
dist:
	@mkdir -p $(B)
	git archive --format=tar --prefix=guichet-$(VERSION)/ --output=$(TARBALL) HEAD
	gzip -9nf $(TARBALL)

-include $(OBJECTS:.o=.d) $(TESTS:.o=.d)

clean:
	rm -rf $(B)

.PHONY: all run check $(CHECKS) programs deps costs bench coverage lint install uninstall dist clean
.SECONDARY:
.DELETE_ON_ERROR:
