# guichet: where do I apply, and is it open? Needs GNU make, 3.81 or newer.
#
#: make              builds the program, build/guichet
#: make run          where every level stands today, or ARGS='M1 2024-03-10'
#: make deps check   installs what the tests need, and runs them
#: make install      and make uninstall: the program, its pages, calendars, examples, completions
#: make static       build/static/guichet, for any Linux machine of this kind (by musl)
#: make dist         the source as a tarball, in build/
#: make clean        removes build/
#:
#: More tests, and what they are for: README.md, "How it is tested".
#: Variables: CC CPPFLAGS CFLAGS LDFLAGS; V=1 (show the commands); B=build (where to build);
#: PREFIX=/usr/local BINDIR DATADIR MANDIR DOCDIR (places); DESTDIR (before each place);
#: SYSCONFDIR (where the program looks for guichet/calendar.ini: /etc for PREFIX=/usr, else PREFIX/etc).

VERSION = 0.2.0

PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
DATADIR ?= $(PREFIX)/share
MANDIR  ?= $(DATADIR)/man
DOCDIR  ?= $(DATADIR)/doc/guichet
SYSCONFDIR ?= $(if $(filter /usr /usr/,$(PREFIX)),/etc,$(PREFIX)/etc)
CFLAGS  ?= -O2 -g
B       = build
SHARE   = $(DESTDIR)$(DATADIR)/guichet
DOC     = $(DESTDIR)$(DOCDIR)/examples

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes
FEATURES = -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64

# When one of these changes, all is built anew.
SETTINGS := $(foreach name,CC CPPFLAGS CFLAGS LDFLAGS HARDEN LINK SYSCONFDIR,$(name)=$($(name)))

# Prints those of the options that the compiler and the linker know, next to these settings.
comma := ,
known  = for option in $(1); do \
	$(CC) $$option $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -Werror -include stdio.h \
		-o $(B)/probe/main $(B)/probe/main.c 2>/dev/null && printf ' %s' "$$option"; done; echo

# What needs no compiler runs none.
ifneq ($(filter-out clean dist help uninstall,$(or $(MAKECMDGOALS),all)),)
include $(B)/flags.mk
endif

COMPILE = $(CC) -std=c11 $(FEATURES) $(WARNINGS) $(HARDEN) $(CPPFLAGS) $(CFLAGS) $(EXTRA) \
	-MMD -MP -Isrc -I$(B)

SOURCES := $(sort $(wildcard src/*.c src/*/*.c))
OBJECTS := $(SOURCES:%.c=$(B)/%.o)

# Commands are shown on V=1.
Q := $(if $(filter 1,$(V)),,@)

all: $(B)/guichet

help:
	@sed -n 's/^#: \{0,1\}//p' Makefile

# Where every level stands today, or what ARGS ask. Only an error (2) is an error here.
run: $(B)/guichet
	@$(B)/guichet $(ARGS); case $$? in 0 | 1 | 3 | 4) ;; *) exit 1 ;; esac

# The machine and the system that a program is for, as its ELF header names them.
kind = "$$(od -An -tx1 -j4 -N4 $(1); od -An -tx1 -j18 -N2 $(1))"

# A calendar that is wrong must not be built in. A program that is not of the kind of /bin/sh is for
# another machine, and is not run.
$(B)/guichet: $(OBJECTS)
	@echo "  link $@"
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) -o $@ $(OBJECTS)
	@[ $(call kind,$@) != $(call kind,/bin/sh) ] || \
		$@ --check-calendar data/rouen-2024.ini >$(B)/checked 2>&1 || test $$? -ne 2 || \
		{ cat $(B)/checked; exit 1; }

$(B)/%.o: %.c Makefile $(B)/flags.mk
	@mkdir -p $(@D)
	@echo "  cc   $<"
	$(Q)$(COMPILE) -c -o $@ $<

$(B)/src/main.o: EXTRA = -DGUICHET_VERSION='"$(VERSION)"'
$(B)/src/default_calendar.o: EXTRA = -DSYSCONFDIR='"$(SYSCONFDIR)"'
$(B)/src/calendar/calendar_file.o: $(B)/built_in.inc

# The options that make the program harder to attack; the last one leaves out where it was built, so
# that it is the same everywhere. What was found is kept until a setting changes.
$(B)/flags.mk: Makefile $(B)/settings
	@mkdir -p $(B)/probe
	@echo 'int main(void) { return 0; }' >$(B)/probe/main.c
	@$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $(B)/probe/main $(B)/probe/main.c
	@{ printf 'HARDEN :='; $(call known,-fPIE -fstack-protector-strong -fstack-clash-protection \
		-fcf-protection '-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2' '-ffile-prefix-map="$$$$PWD"=.'); \
	printf 'LINK :='; $(call known,'-fPIE -pie' -Wl$(comma)-z$(comma)relro -Wl$(comma)-z$(comma)now); } >$@
	@rm -r $(B)/probe

$(B)/settings: FORCE
	@mkdir -p $(@D) && printf '%s\n' '$(subst ','\'',$(SETTINGS))' >$@.new && \
		if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

# The built-in calendar, as the bytes of an array.
$(B)/built_in.inc: data/rouen-2024.ini
	@mkdir -p $(@D)
	@od -An -v -tx1 $< | sed 's/[0-9a-f][0-9a-f]/0x&,/g' > $@

# check, deps, costs, bench, coverage, lint and the other ways to prove it.
include tests/tests.mk

CALENDARS := $(notdir $(wildcard data/*.ini))
SAMPLES   := $(notdir $(wildcard data/examples/*))
PAGES     := man1/guichet.1 man5/guichet.5 fr/man1/guichet.1 fr/man5/guichet.5

# Where each shell looks for what completes a command: the file of data/completions, its place.
COMPLETIONS := guichet.bash:bash-completion/completions/guichet \
	_guichet:zsh/site-functions/_guichet guichet.fish:fish/vendor_completions.d/guichet.fish

# The pages and the examples name the places of the program and of the files. Shells and systemd take
# a place with a space in double quotes.
QUOTE       = $(if $(word 2,$(BINDIR)),")
replacement = $$(printf '%s' '$(1)' | sed 's/[&|\]/\\&/g')
placed      = sed "s|/usr/local/bin/guichet|$(call replacement,$(QUOTE)$(BINDIR)/guichet$(QUOTE))|g; \
	s|/usr/local/share/doc/guichet|$(call replacement,$(DOCDIR))|g; \
	s|/usr/local/share/guichet|$(call replacement,$(DATADIR)/guichet)|g; \
	s|/usr/local/etc/guichet|$(call replacement,$(SYSCONFDIR)/guichet)|g"
install: $(B)/guichet
	install -d -m 755 "$(DESTDIR)$(BINDIR)" "$(SHARE)" "$(DOC)"
	install -m 755 $(B)/guichet "$(DESTDIR)$(BINDIR)/guichet"
	install -m 644 $(CALENDARS:%=data/%) "$(SHARE)"
	for sample in $(SAMPLES); do \
		$(placed) data/examples/$$sample >$(B)/placed && \
		install -m 644 $(B)/placed "$(DOC)/$$sample" || exit; done
	for page in $(PAGES); do \
		install -d -m 755 "$(DESTDIR)$(MANDIR)/$${page%/*}" && \
		$(placed) man/$$(echo $$page | sed 's|man[15]/||') >$(B)/placed && \
		install -m 644 $(B)/placed "$(DESTDIR)$(MANDIR)/$$page" || exit; done
	for completion in $(COMPLETIONS); do \
		place="$(DESTDIR)$(DATADIR)/$${completion#*:}" && \
		install -d -m 755 "$${place%/*}" && \
		install -m 644 data/completions/$${completion%:*} "$$place" || exit; done
	rm -f $(B)/placed

# Files of others in the places of the calendars and examples stay.
uninstall:
	rm -f "$(DESTDIR)$(BINDIR)/guichet"
	for page in $(PAGES); do rm -f "$(DESTDIR)$(MANDIR)/$$page"; done
	for completion in $(COMPLETIONS); do rm -f "$(DESTDIR)$(DATADIR)/$${completion#*:}"; done
	for calendar in $(CALENDARS); do rm -f "$(SHARE)/$$calendar"; done
	for sample in $(SAMPLES); do rm -f "$(DOC)/$$sample"; done
	rmdir "$(DOC)" "$(DESTDIR)$(DOCDIR)" "$(SHARE)" 2>/dev/null || true

# One file to carry to any Linux machine of this kind, by the compiler of musl.
static:
	@$(MAKE) B=$(B)/static CC=musl-gcc CFLAGS=-Os LDFLAGS='-static -s' LINK=

# The committed tree as a tarball, or the tree of a tarball: the same bytes wherever it is made (by
# GNU tar). Its time is that of the commit, which every file has there.
RELEASE = guichet-$(VERSION)
dist:
	@rm -rf $(B)/$(RELEASE) && mkdir -p $(B)/$(RELEASE)
	@if [ -e .git ]; then git archive HEAD; else tar -c --exclude=./$(B) .; fi | tar -xC $(B)/$(RELEASE)
	tar -c --format=ustar --sort=name --mtime=./$(B)/$(RELEASE)/Makefile --mode=u=rwX,go=rX \
		--owner=0 --group=0 --numeric-owner -f $(B)/$(RELEASE).tar -C $(B) $(RELEASE)
	gzip -9nf $(B)/$(RELEASE).tar
	@rm -r $(B)/$(RELEASE)

-include $(OBJECTS:.o=.d)

clean:
	rm -rf $(B)

.PHONY: all help run install uninstall static dist clean FORCE
.SECONDARY:
.DELETE_ON_ERROR:
