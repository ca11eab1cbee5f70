Routes: what a level has for everybody and for each kind of applicant. At most twelve are listed.

  $ awk 'BEGIN {
  >   print "[calendar]\ntitle = T\nschool = S\n[platform p]\nname = P\nurl = http://p\n[level A]\nname = A\n[level B]\nname = B"
  >   for (i = 1; i <= 13; i++) printf "[audience a%d]\nname = Audience %d\n", i, i
  >   for (i = 1; i <= 13; i++)
  >     printf "[window w%d]\nlevels = A\naudiences = a%d\nplatform = p\nopens = 2024-%02d-01\ncloses = 2024-12-31 12:00\n", i, 14 - i, i < 13 ? i : 12
  >   print "[window b]\nlevels = B\naudiences = a2\nplatform = p\nopens = unknown\ncloses = 2024-05-31\nintake = 2024"
  > }' >many.ini
  $ guichet -c many.ini -f tsv A 2024-03-01 | cut -f 1,3,5,9
  A	upcoming	2024-12-01	a1
  A	upcoming	2024-12-01	a2
  A	upcoming	2024-11-01	a3
  A	upcoming	2024-10-01	a4
  A	upcoming	2024-09-01	a5
  A	upcoming	2024-08-01	a6
  A	upcoming	2024-07-01	a7
  A	upcoming	2024-06-01	a8
  A	upcoming	2024-05-01	a9
  A	upcoming	2024-04-01	a10
  A	open	2024-03-01	a11
  A	open	2024-02-01	a12
  A	open	2024-01-01	a13
  ! guichet: the answer for 'A' depends on the audience: use --audience with one of a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, ...
  $ guichet -c many.ini -q A 2024-03-01
  ! guichet: the answer for 'A' depends on the audience: use --audience with one of a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, ...
  [4]
  $ guichet -c many.ini -a a14 A 2024-03-01
  ! guichet: unknown audience 'a14': did you mean a1, a4, a10, a11, a12 or a13?
  [4]

There is a row for each route; a level that has none for the audience says so.

  $ guichet -c many.ini -a a1 2024-11-30
  T
  S, Saturday 30 November 2024

             2024
             Nov                  Dec
  A (a1)  P  ....................|======================  UPCOMING  opens tomorrow
  B       no window for this audience
                                 ^ 30 November
  $ guichet -c many.ini -l fr -a a1 2024-11-30
  T
  S, samedi 30 novembre 2024

             2024
             nov.                  déc.
  A (a1)  P  .....................|========================  À VENIR  ouvre demain
  B       aucune période pour ce public
                                  ^ 30 novembre
  $ guichet -c many.ini -a a2 2024-05-10
  T
  S, Friday 10 May 2024

             2024
             May
  A (a2)  P  .......|..................>  UPCOMING  opens in 205 days
  B (a2)  P  .......|..................=  UPCOMING  opening date not published yet
                    ^ 10 May
  $ guichet -c many.ini -a a2 -s
  T

  All windows of these levels are over: wait for new dates before you apply.

  P (A (a2), B (a2)): http://p
    This calendar gives no steps for this platform.

A reminder says for whom, where and when; on the first day, when it closes.

  $ guichet -c many.ini -a a13 -r 0 2024-01-01
  A: OPEN, first day today, closes on Tuesday 31 December 2024 at 12:00, for Audience 13, S, on P: http://p
  $ guichet -c many.ini -l fr -a a13 -r 0 2024-01-01
  A : OUVERT, premier jour aujourd'hui, ferme le mardi 31 décembre 2024 à 12 h, pour Audience 13, S, sur P : http://p
  $ guichet -c many.ini -a a13 -r 1,0 2024-12-30
  A: OPEN, closes tomorrow, Tuesday 31 December 2024 at 12:00, for Audience 13, S, on P: http://p
  $ guichet -c many.ini -a a13 -r 1,0 2024-12-31
  A: OPEN, closes today, Tuesday 31 December 2024 at 12:00, for Audience 13, S, on P: http://p
  $ guichet -c many.ini -l fr -a a13 -r 30 2024-12-01
  A : OUVERT, il reste 30 jours, ferme le mardi 31 décembre 2024 à 12 h, pour Audience 13, S, sur P : http://p
  $ guichet -c many.ini -a a2 -r 0-999 B 2024-05-31

The first twelve levels whose windows are over are listed.

  $ awk 'BEGIN {
  >   print "[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p"
  >   for (i = 1; i <= 13; i++)
  >     printf "[level L%d]\nname = N\n[window w%d]\nlevels = L%d\nplatform = p\nopens = 2024-01-01\ncloses = 2024-01-31\n", i, i, i
  > }' >over.ini
  $ guichet -c over.ini -f tsv 2024-02-01 | cut -f 3 | uniq -c | sed 's/^ *//'
  13 closed
  ! guichet: the calendar has no later window for L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, ...: look for new dates on http://p
  $ guichet -c over.ini -r 1 2024-02-01
  ! guichet: the calendar has no later window for L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, ...: look for new dates on http://p

A column of a table is used for one thing.

  $ printf 'niveau;public\nA;a1\n' | guichet -b -c many.ini --date-column=public -d 2024-12-31
  ! guichet: <stdin>:1: the same column would be used for two things: choose with --level-column, --date-column and --audience-column; the columns are 1 niveau, 2 public
  [2]
  $ printf 'niveau;date\nA;2024-12-31\n' | guichet -b -c many.ini --audience-column=date
  ! guichet: <stdin>:1: the same column would be used for two things: choose with --level-column, --date-column and --audience-column; the columns are 1 niveau, 2 date
  [2]
  $ printf 'niveau;date\nA;2024-12-31\n' | guichet -b -c many.ini --audience-column=niveau
  ! guichet: <stdin>:1: the same column would be used for two things: choose with --level-column, --date-column and --audience-column; the columns are 1 niveau, 2 date
  [2]
  $ printf 'niveau;public;audience\nA;a1;a2\n' | guichet -b -c many.ini
  ! guichet: <stdin>:1: one column is named 'audience' and another 'public': choose with --audience-column; the columns are 1 niveau, 2 public, 3 audience
  [2]
  $ printf 'niveau;public;public\nA;a1;a2\n' | guichet -b -c many.ini
  ! guichet: <stdin>:1: more than one column is named 'public': give the number of one; the columns are 1 niveau, 2 public, 3 public
  [2]
  $ printf 'niveau;audience\nA;a1\nB;a1\nA;\nA;A 1\nA;x\n' | guichet -b -c many.ini -d '2024-12-31 11:59'
  niveau;audience;platform;state;opens;closes;days
  A;a1;p;open;2024-12-01;2024-12-31T12:00;0
  B;a1;;no-window;;;
  A;;;which-audience;;;
  A;A 1;p;open;2024-12-01;2024-12-31T12:00;0
  A;x;;unknown-audience;;;
  ! guichet: <stdin>:3: the level 'B' has no window for the audience 'a1'
  ! guichet: <stdin>:4: the answer for 'A' depends on the audience: use --audience with one of a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, ...
  ! guichet: <stdin>:6: unknown audience 'x': the calendar has a1 (Audience 1), a2 (Audience 2), a3 (Audience 3), a4 (Audience 4), a5 (Audience 5), a6 (Audience 6), a7 (Audience 7), a8 (Audience 8), a9 (Audience 9), a10 (Audience 10), a11 (Audience 11), a12 (Audience 12), ...
  [4]

A level that is for one audience alone has windows, though none for another; a calendar with one audience
names it; and where the calendar has none, a column of audiences is one like any other.

  $ cat >single.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = A
  > [audience x]
  > name = X
  > [audience y]
  > name = Y
  > [platform p]
  > name = P
  > url = http://p
  > [window w]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-12-31
  > [window to-come]
  > levels = A
  > audiences = x
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2024
  > END
  $ guichet -c single.ini -a y A 2024-03-10
  ! guichet: the level 'A' has no window for the audience 'y'
  [4]
  $ sed '/audience y/,/^name = Y/d' single.ini >one.ini; guichet -c one.ini -a z A 2024-03-10
  ! guichet: unknown audience 'z': the calendar has x (X)
  [4]
  $ printf 'niveau;public\nM1;étudiant\n' | guichet -b -d 2024-03-10
  niveau;public;platform;state;opens;closes;days
  M1;étudiant;mon-master;open;2024-02-26;2024-03-24;14

A closed level whose last windows are over at the same moment shows the one that was never published.

  $ guichet -c single.ini -f json A 2025-01-01 2>errors | grep -o '"window":"[a-z-]*"'
  "window":"to-come"

An audience for which no level has a window has no answer; no empty page or agenda is written for it.

  $ for format in text tsv json ics html; do echo old >page; guichet -c single.ini -a y -f $format -o page; echo $?; cat page; done
  4
  old
  4
  old
  4
  old
  4
  old
  4
  old
  ! guichet: no level has a window for the audience 'y'
  ! guichet: no level has a window for the audience 'y'
  ! guichet: no level has a window for the audience 'y'
  ! guichet: no level has a window for the audience 'y'
  ! guichet: no level has a window for the audience 'y'
  $ guichet -c single.ini -a y -r 0-9
  ! guichet: no level has a window for the audience 'y'
  [4]
