--output writes a file, which is replaced when all is written, and not before.

  $ guichet -o page -f tsv M1 2024-03-10; cat page
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ chmod 640 page; guichet --output=page -f tsv L3 2024-03-10
  [3]
  $ cat page; stat -c %a page; ls | grep -c page
  L3	2024-03-10	upcoming	ecandidat	2024-03-25	2024-04-25	15	https://ecandidat.univ-rouen.fr	
  640
  1

After an error, or without an answer, the old file is as it was.

  $ guichet -o page M9 2024-03-10
  ! guichet: unknown level 'M9': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -o page -c missing.ini M1 2024-03-10
  ! guichet: missing.ini: no such file or directory
  [2]
  $ guichet -o page M1 2024-02-30
  ! guichet: '2024-02-30' does not exist: the days of that month go from 1 to 29
  [2]
  $ printf 'a\nb\n' | guichet -b -o page
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 a
  [2]
  $ cut -f 1 page; ls | grep -c page
  L3
  1
  $ guichet -o new M9; ls | grep -c page
  1
  ! guichet: unknown level 'M9': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)

An incomplete answer is written; so is an empty one, where nothing is due.

  $ guichet -o page -f tsv M1 M9 2024-03-10
  ! guichet: unknown level 'M9': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ cut -f 1 page; guichet -o page -r 0 M1 2024-03-10; wc -c <page
  M1
  0

A link is followed, wherever the file is, even if it does not exist yet.

  $ mkdir sub; ln -s sub/there link; ln -s ../again sub/there
  $ guichet -f tsv -o link M1 2024-03-10; ls; cut -f 1 again
  again
  candidats.csv
  crontab
  crontab-site
  ecandidat.awk
  ecandidat.csv
  exemple.ini
  guichet-site.service
  guichet-site.timer
  guichet.service
  guichet.timer
  link
  page
  prolongation.ini
  sub
  M1
  $ guichet -f tsv -o sub/there L3 2024-03-10; cut -f 1 link; readlink link sub/there
  L3
  sub/there
  ../again
  $ ln -s round circle; ln -s circle round; guichet -o round M1
  ! guichet: round: the link leads back to itself
  [2]
  $ ln -s "$PWD/sub/absolute" far; guichet -f tsv -o far M1 2024-03-10; cut -f 1 sub/absolute
  M1

What is not a regular file is written to directly.

  $ guichet -f tsv -o /dev/stdout M1 2024-03-10 >out; cut -f 1 out
  M1
  $ guichet -f tsv -o - M1 2024-03-10 | cut -f 1; ls ./- 2>/dev/null
  M1
  [2]
  $ mkfifo pipe; cut -f 1 pipe & guichet -f tsv -o pipe M1 2024-03-10; wait
  M1
  $ guichet -o /dev/full M1 2024-03-10
  ! guichet: /dev/full: the disk is full
  [2]
  $ guichet -o sub M1 2024-03-10
  ! guichet: sub: this is a directory, not a file
  [2]
  $ guichet -o none/page M1 2024-03-10
  ! guichet: none/page: no such file or directory
  [2]
  $ guichet -o '' M1
  ! guichet: the value of the option '--output' is empty
  [2]

A table can replace itself.

  $ printf 'niveau;date\nM1;2024-03-10\n' >list.csv; guichet -b -o list.csv list.csv; cat list.csv
  niveau;date;platform;state;opens;closes;days
  M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14
  $ guichet -b list.csv -o list.csv
  ! guichet: list.csv:1: the table already has the columns platform, state, opens, closes and days: give the table that it was made from, or remove these columns
  [2]
  $ wc -l <list.csv
  2

Modes that write no such file do not take the option.

  $ guichet -q -o page M1
  ! guichet: the option '--output' cannot be used with '--quiet'
  [2]
  $ guichet -s -o page M1
  ! guichet: the option '--output' cannot be used with '--steps'
  [2]
  $ guichet --check-calendar -o page
  ! guichet: the option '--output' cannot be used with '--check-calendar'
  [2]

When a signal ends the program, nothing is left behind, and the old file is as it was.

  $ echo old >page; for signal in HUP TERM; do mkfifo slow-$signal; (exec >slow-$signal; echo niveau; sleep 2) &
  >   guichet -b -d 2024-03-10 -o page slow-$signal & sleep 0.5
  >   ls page.* | wc -l; kill -s $signal $!; wait $! 2>errors; echo $?; cat page; ls page.* 2>errors; done
  1
  129
  old
  1
  143
  old
  [2]

A calendar that is read is not replaced.

  $ cp "$ROOT/data/rouen-2024.ini" read.ini; guichet -c read.ini -o read.ini -f html; guichet -l fr -c read.ini -o read.ini M1
  ! guichet: 'read.ini' is both a calendar and the output: write to another file
  ! guichet: « read.ini » est à la fois un calendrier et la sortie : écrivez dans un autre fichier
  [2]
  $ cmp read.ini "$ROOT/data/rouen-2024.ini"

The owner and the group stay: root's program replaces a file of somebody else.

  $ echo old >kept; [ "$(id -u)" -ne 0 ] || chown 65534:65533 kept; owner() { ls -n kept | awk '{ print $3, $4 }'; }
  >   before=$(owner); guichet -f tsv -o kept M1 2024-03-10; [ "$(owner)" = "$before" ] && cut -f 1 kept
  M1
