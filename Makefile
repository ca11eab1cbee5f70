# guichet: where do I apply, and is it open? Needs GNU make, 3.81 or newer.
#
#: make              build the program, build/guichet
#: make run          run it: every level, now; or ARGS='M1 2024-03-10'
#: make deps check   install what the tests need (cmocka, libical), and run them
#: make install      install the program, its manual pages, calendars, examples and completions
#: make uninstall    remove them again
#: make static       build/static/guichet, for any Linux machine of this kind (needs musl-gcc)
#: make dist         the source as a tarball, in build/
#: make phrases      what the program says, in English and French, to be compared
#: make clean        remove build/
#:
#: Variables: CC CPPFLAGS CFLAGS LDFLAGS; V=1 (show the commands); B=build (where to build);
#: PREFIX=/usr/local BINDIR DATADIR MANDIR DOCDIR (where to install); DESTDIR (put before these);
#: SYSCONFDIR (where the program looks for guichet/calendar.ini; /etc if PREFIX=/usr, else PREFIX/etc).

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

# When one of these changes, everything is built again.
SETTINGS := $(foreach name,CC CPPFLAGS CFLAGS LDFLAGS HARDEN LINK SYSCONFDIR,$(name)=$($(name)))

# Prints the options that the compiler and the linker accept together with these settings.
comma := ,
known  = for option in $(1); do \
	$(CC) $$option $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -Werror -include stdio.h \
		-o $(B)/probe/main $(B)/probe/main.c 2>/dev/null && printf ' %s' "$$option"; done; echo

# The compiler is not asked for anything when the targets do not need it.
ifneq ($(filter-out clean dist help uninstall,$(or $(MAKECMDGOALS),all)),)
include $(B)/flags.mk
endif

COMPILE = $(CC) -std=c11 $(FEATURES) $(WARNINGS) $(HARDEN) $(CPPFLAGS) $(CFLAGS) $(EXTRA) \
	-MMD -MP -Isrc -I$(B)

SOURCES := $(sort $(wildcard src/*.c src/*/*.c))
OBJECTS := $(SOURCES:%.c=$(B)/%.o)

# V=1 shows the commands.
Q := $(if $(filter 1,$(V)),,@)

all: $(B)/guichet

help:
	@sed -n 's/^#: \{0,1\}//p' Makefile tests/tests.mk

# Every level, now, or what ARGS ask. For make, only status 2 is an error.
run: $(B)/guichet
	@$(B)/guichet $(ARGS); case $$? in 0 | 1 | 3 | 4) ;; *) exit 1 ;; esac

# The machine and the system that a program is built for, from its ELF header.
kind = "$$(od -An -tx1 -j4 -N4 $(1); od -An -tx1 -j18 -N2 $(1))"

# A wrong calendar must not be built in. A program of another kind than /bin/sh is for another machine,
# and is not run.
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
$(B)/src/file.o: EXTRA = -D_GNU_SOURCE # F_SETPIPE_SZ, where there is one
$(B)/src/calendar/calendar_file.o: $(B)/built_in.inc

# The options that make the program harder to attack. The last one leaves out the directory of the
# build, so that the program is the same everywhere. The result is kept until a setting changes.
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

# check, deps, coverage, lint, costs, bench and the other tests.
include tests/tests.mk

CALENDARS := $(notdir $(wildcard data/*.ini))
SAMPLES   := $(notdir $(wildcard data/examples/*))
PAGES     := man1/guichet.1 man5/guichet.5 fr/man1/guichet.1 fr/man5/guichet.5

# The files of data/completions, and where each shell looks for them.
COMPLETIONS := guichet.bash:bash-completion/completions/guichet \
	_guichet:zsh/site-functions/_guichet guichet.fish:fish/vendor_completions.d/guichet.fish

# The manual pages and the examples name the places of the program and its files; `placed` puts in the
# real ones. A place with a space needs double quotes, in shells and in systemd.
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

# Other files beside the calendars and examples stay.
uninstall:
	rm -f "$(DESTDIR)$(BINDIR)/guichet"
	for page in $(PAGES); do rm -f "$(DESTDIR)$(MANDIR)/$$page"; done
	for completion in $(COMPLETIONS); do rm -f "$(DESTDIR)$(DATADIR)/$${completion#*:}"; done
	for calendar in $(CALENDARS); do rm -f "$(SHARE)/$$calendar"; done
	for sample in $(SAMPLES); do rm -f "$(DOC)/$$sample"; done
	rmdir "$(DOC)" "$(DESTDIR)$(DOCDIR)" "$(SHARE)" 2>/dev/null || true

# One file to carry to any Linux machine of this kind, built with musl: 161 KB. An answer takes 1.32
# times the instructions of /bin/true (measured with gcc 12 on x86-64).
static:
	@$(MAKE) B=$(B)/static CC=musl-gcc CFLAGS=-Os LDFLAGS='-static -s' LINK=

# The committed tree as a tarball; in the tree of a tarball, that tree. It has the same bytes wherever it
# is made (with GNU tar); its files have the time of the commit.
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
