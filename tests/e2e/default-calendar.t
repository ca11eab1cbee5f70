When no calendar is given, the first that exists is used: the user's, the system's, the built-in one. In these
tests, the system's directory of settings is etc; /proc/self/cwd makes any directory here an absolute one.

  $ mkdir -p etc/guichet home/.config/guichet config/guichet
  $ closes() { sed "s/^closes   = 2024-04-25/closes   = $2/" "$ROOT/data/rouen-2024.ini" >"$1"; }
  >   closes system.ini 2024-05-01; closes home.ini 2024-05-02; closes config.ini 2024-05-03
  >   closes variable.ini 2024-05-04; closes option.ini 2024-05-05
  $ guichet -f tsv L3 2024-03-25 | cut -f 6
  2024-04-25
  $ NOW=1700000000 HOME=/proc/self/cwd/home XDG_CONFIG_HOME=/proc/self/cwd/config guichet-at --check-calendar
  <built-in>: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-04-25

The system's calendar.

  $ cp system.ini etc/guichet/calendar.ini
  $ guichet -f tsv L3 2024-03-25 | cut -f 6
  2024-05-01
  $ NOW=1700000000 guichet-at --check-calendar
  etc/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-01
  $ NOW=1700000000 HOME=/proc/self/cwd/home guichet-at --check-calendar
  etc/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-01

The user's calendar, in the user's home, goes before it.

  $ cp home.ini home/.config/guichet/calendar.ini
  $ HOME=/proc/self/cwd/home guichet -f tsv L3 2024-03-25 | cut -f 6
  2024-05-02
  $ NOW=1700000000 HOME=/proc/self/cwd/home guichet-at --check-calendar
  /proc/self/cwd/home/.config/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-02
  $ NOW=1700000000 HOME=/proc/self/cwd/home XDG_CONFIG_HOME= guichet-at --check-calendar
  /proc/self/cwd/home/.config/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-02
  $ HOME=/proc/self/cwd/home guichet -s L3 >/dev/null
  $ printf 'niveau\nL3\n' | HOME=/proc/self/cwd/home guichet -b -d 2024-05-02
  niveau;platform;state;opens;closes;days
  L3;ecandidat;open;2024-03-25;2024-05-02;0
  $ HOME=/proc/self/cwd/home guichet --print-calendar | cmp - "$ROOT/data/rouen-2024.ini"

XDG_CONFIG_HOME says another place, and then no other counts. The calendar that is found is used alone.

  $ NOW=1700000000 HOME=/proc/self/cwd/home XDG_CONFIG_HOME=/proc/self/cwd/config guichet-at --check-calendar
  etc/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-01
  $ cp config.ini config/guichet/calendar.ini
  $ NOW=1700000000 HOME=/proc/self/cwd/home XDG_CONFIG_HOME=/proc/self/cwd/config guichet-at --check-calendar
  /proc/self/cwd/config/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-03
  $ NOW=1700000000 XDG_CONFIG_HOME=/proc/self/cwd/config guichet-at --check-calendar
  /proc/self/cwd/config/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-03
  $ rm etc/guichet/calendar.ini
  $ NOW=1700000000 XDG_CONFIG_HOME=/proc/self/cwd/config guichet-at --check-calendar
  /proc/self/cwd/config/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-03
  $ cp system.ini etc/guichet/calendar.ini

A directory that is not absolute does not count.

  $ NOW=1700000000 HOME=/proc/self/cwd/home XDG_CONFIG_HOME=config guichet-at --check-calendar
  /proc/self/cwd/home/.config/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-02
  $ NOW=1700000000 HOME=home XDG_CONFIG_HOME=config guichet-at --check-calendar
  etc/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-01
  $ NOW=1700000000 HOME= guichet-at --check-calendar
  etc/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-01

The user may have no directory, or a file in its place. A link to nothing is there, and is an error: what it led to may
be away for a moment.

  $ NOW=1700000000 HOME=/proc/self/cwd/missing guichet-at --check-calendar
  etc/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-01
  $ NOW=1700000000 HOME=/proc/self/cwd/home.ini guichet-at --check-calendar
  etc/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-01
  $ mkdir -p dangling/guichet && ln -s missing.ini dangling/guichet/calendar.ini
  $ NOW=1700000000 XDG_CONFIG_HOME=/proc/self/cwd/dangling guichet-at --check-calendar
  ! guichet: /proc/self/cwd/dangling/guichet/calendar.ini: no such file or directory
  [2]

A calendar that is given goes before them.

  $ export HOME=/proc/self/cwd/home NOW=1700000000 GUICHET_CALENDAR=variable.ini
  >   guichet-at --check-calendar; guichet-at --check-calendar -c option.ini; guichet-at --check-calendar option.ini
  >   guichet-at -c option.ini -f tsv L3 | cut -f 6; guichet-at -f tsv L3 | cut -f 6
  variable.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-04
  option.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-05
  option.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-05
  2024-05-05
  2024-05-04
  $ NOW=1700000000 HOME=/proc/self/cwd/home GUICHET_CALENDAR= guichet-at --check-calendar
  /proc/self/cwd/home/.config/guichet/calendar.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-02
  $ GUICHET_CALENDAR=missing.ini HOME=/proc/self/cwd/home guichet L3
  ! guichet: missing.ini: no such file or directory
  [2]

A calendar that exists and is wrong, or cannot be read, is an error: no other answers in its place.

  $ mkdir -p wrong/guichet looped/guichet directory/guichet/calendar.ini
  $ sed 's/^closes   = 2024-04-25/closes   = 2024-04-31/' "$ROOT/data/rouen-2024.ini" >wrong/guichet/calendar.ini
  $ XDG_CONFIG_HOME=/proc/self/cwd/wrong guichet L3 2024-03-25
  ! guichet: /proc/self/cwd/wrong/guichet/calendar.ini:80: '2024-04-31' does not exist: the days of that month go from 1 to 30
  [2]
  $ XDG_CONFIG_HOME=/proc/self/cwd/wrong guichet --check-calendar
  ! guichet: /proc/self/cwd/wrong/guichet/calendar.ini:80: '2024-04-31' does not exist: the days of that month go from 1 to 30
  [2]
  $ mkdir -p empty/guichet; : >empty/guichet/calendar.ini
  $ XDG_CONFIG_HOME=/proc/self/cwd/empty guichet L3
  ! guichet: /proc/self/cwd/empty/guichet/calendar.ini:1: there is no section [calendar]: add one, with a title
  ! guichet: /proc/self/cwd/empty/guichet/calendar.ini:1: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ XDG_CONFIG_HOME=/proc/self/cwd/directory guichet L3
  ! guichet: /proc/self/cwd/directory/guichet/calendar.ini: this is a directory, not a file
  [2]
  $ XDG_CONFIG_HOME=/proc/self/cwd/directory guichet -l fr --check-calendar
  ! guichet: /proc/self/cwd/directory/guichet/calendar.ini: c'est un dossier, pas un fichier
  [2]
  $ ln -s calendar.ini looped/guichet/calendar.ini; XDG_CONFIG_HOME=/proc/self/cwd/looped guichet -q L3
  ! guichet: /proc/self/cwd/looped/guichet/calendar.ini: the link leads back to itself
  [2]
  $ XDG_CONFIG_HOME="/$(printf '%05000d' 0)" guichet L3 2>&1 | tail -c 60
  0000000000000000/guichet/calendar.ini: the name is too long
  $ cp wrong/guichet/calendar.ini etc/guichet; guichet L3 2024-03-25
  ! guichet: etc/guichet/calendar.ini:80: '2024-04-31' does not exist: the days of that month go from 1 to 30
  [2]
  $ HOME=/proc/self/cwd/home guichet -q L3 2024-05-02
  $ rm -r etc; ln -s etc etc; guichet L3 2024-03-25
  ! guichet: etc/guichet/calendar.ini: the link leads back to itself
  [2]

A FIFO may be there, too; and the name of the directory cannot act on a terminal.

  $ rm etc; mkdir -p fifo/guichet && mkfifo fifo/guichet/calendar.ini
  $ cat option.ini >fifo/guichet/calendar.ini & XDG_CONFIG_HOME=/proc/self/cwd/fifo guichet -f tsv L3 2024-03-25 | cut -f 6
  2024-05-05
  $ escape=$(printf '\033[1m'); mkdir -p "$escape/guichet/calendar.ini"
  $ XDG_CONFIG_HOME="/proc/self/cwd/$(printf '\033[1m')" guichet L3
  ! guichet: /proc/self/cwd/\x1B[1m/guichet/calendar.ini: this is a directory, not a file
  [2]
