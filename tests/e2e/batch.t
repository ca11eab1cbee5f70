A table comes back record by record, byte for byte, with five more columns.

  $ cat >candidats.csv <<'END'
  > id;nom;niveau;date
  > 1;Dupont;L3;2024-03-24
  > 2;Martin;Master 1;24/03/2024
  > 3;Éloi;DU;26/04/2024 00:30
  > END
  $ guichet -b candidats.csv
  id;nom;niveau;date;platform;state;opens;closes;days
  1;Dupont;L3;2024-03-24;ecandidat;upcoming;2024-03-25;2024-04-25;1
  2;Martin;Master 1;24/03/2024;mon-master;open;2024-02-26;2024-03-24;0
  3;Éloi;DU;26/04/2024 00:30;ecandidat;closed;2024-03-25;2024-04-25;-1
  ! guichet: 1 record was answered for a day after the last window of its level
  $ guichet --batch <candidats.csv | tail -n 1
  3;Éloi;DU;26/04/2024 00:30;ecandidat;closed;2024-03-25;2024-04-25;-1
  ! guichet: 1 record was answered for a day after the last window of its level
  $ guichet -b - <candidats.csv | tail -n 1
  3;Éloi;DU;26/04/2024 00:30;ecandidat;closed;2024-03-25;2024-04-25;-1
  ! guichet: 1 record was answered for a day after the last window of its level
  $ cat candidats.csv | guichet -l fr -b | tail -n 1
  3;Éloi;DU;26/04/2024 00:30;ecandidat;closed;2024-03-25;2024-04-25;-1
  ! guichet: 1 ligne a une réponse pour un jour situé après la dernière période de son niveau

The delimiter is the one that occurs most often in the first record, outside quotes.

  $ printf 'niveau\nM1\n' | guichet -b -d 2024-03-10
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'id,niveau,date\n1,M1,2024-03-10\n' | guichet -b
  id,niveau,date,platform,state,opens,closes,days
  1,M1,2024-03-10,mon-master,open,2024-02-26,2024-03-24,14
  $ printf 'id\tniveau\n1\tM1\n' | guichet -b -d 2024-03-10
  id	niveau	platform	state	opens	closes	days
  1	M1	mon-master	open	2024-02-26	2024-03-24	14
  $ printf '"a,b,c";niveau\n1;M1\n' | guichet -b -d 2024-03-10
  "a,b,c";niveau;platform;state;opens;closes;days
  1;M1;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'niveau;a,b\nM1;\n' | guichet -b -d 2024-03-10
  niveau;a,b;platform;state;opens;closes;days
  M1;;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'niveau,a\tb\nM1,\t\n' | guichet -b --level-column=1 -d 2024-03-10
  niveau,a	b	platform	state	opens	closes	days
  M1,		mon-master	open	2024-02-26	2024-03-24	14
  $ printf 'a;b,niveau,c\n;1,M1,2\n' | guichet -b -d 2024-03-10
  a;b,niveau,c,platform,state,opens,closes,days
  ;1,M1,2,mon-master,open,2024-02-26,2024-03-24,14
  $ printf 'niveau;date;"choix : a, b, c, d"\nM1;2024-03-10;\n' | guichet -b
  niveau;date;"choix : a, b, c, d";platform;state;opens;closes;days
  M1;2024-03-10;;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'niveau,"choix (a;b;c;d)",date\nM1,,2024-03-10\n' | guichet -b
  niveau,"choix (a;b;c;d)",date,platform,state,opens,closes,days
  M1,,2024-03-10,mon-master,open,2024-02-26,2024-03-24,14
  $ printf '"a;b;c\n;d;e",niveau,"x;""y;\nz;"\n"",M1,\n' | guichet -b -d 2024-03-10 | tail -n 1
  "",M1,,mon-master,open,2024-02-26,2024-03-24,14
  $ printf 'taille 5,5";niveau;b\nx;M1;y\n' | guichet -b -d 2024-03-10 | tail -n 1
  x;M1;y;mon-master;open;2024-02-26;2024-03-24;14

In a damaged first line, the delimiters before the damage count; if there are none, all count.

  $ printf '"M1"x,a,b\nM1,2024-03-10,c\n' | guichet -b --no-header
  "M1"x,a,b,,invalid-record,,,
  M1,2024-03-10,c,mon-master,open,2024-02-26,2024-03-24,14
  ! guichet: <stdin>:1: there is text after a closing quote: inside quotes, write a quote twice
  [4]
  $ printf '"M1,a,b\nM1,2024-03-10,c\n' | guichet -b --no-header
  "M1,a,b,,invalid-record,,,
  M1,2024-03-10,c,mon-master,open,2024-02-26,2024-03-24,14
  ! guichet: <stdin>:1: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  [4]
  $ printf 'M1;2024-03-10;"a,b,c,d\nM1;2024-03-10;c\n' | guichet -b --no-header
  M1;2024-03-10;"a,b,c,d;;invalid-record;;;
  M1;2024-03-10;c;mon-master;open;2024-02-26;2024-03-24;14
  ! guichet: <stdin>:1: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  [4]
  $ printf 'M1,"a";b,c,d\nM1,2024-03-10,c,d\n' | guichet -b --no-header
  M1,"a";b,c,d,,invalid-record,,,
  M1,2024-03-10,c,d,mon-master,open,2024-02-26,2024-03-24,14
  ! guichet: <stdin>:1: there is text after a closing quote: inside quotes, write a quote twice
  [4]
  $ (printf 'M1;'; head -c 1048576 /dev/zero | tr '\0' x; printf ';z\nM1;2024-03-10;c\nM1;;;\n') |
  >   guichet -b --no-header | tr -d x
  M1;;z;;invalid-record;;;
  M1;2024-03-10;c;mon-master;open;2024-02-26;2024-03-24;14
  M1;;;;;invalid-record;;;
  ! guichet: <stdin>:1: this record is longer than 1 MiB
  ! guichet: <stdin>:3: there are 4 fields, but the first record has 3: put quotes around a field that contains the delimiter

  $ printf 'a|niveau\n1|M1\n' | guichet -b --delimiter='|' -d 2024-03-10
  a|niveau|platform|state|opens|closes|days
  1|M1|mon-master|open|2024-02-26|2024-03-24|14
  $ printf 'a,b;niveau\nx,y;M1\n' | guichet -b --delimiter=';' -d 2024-03-10
  a,b;niveau;platform;state;opens;closes;days
  x,y;M1;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'a;b,niveau\nx;y,M1\n' | guichet -b --delimiter=, -d 2024-03-10
  a;b,niveau,platform,state,opens,closes,days
  x;y,M1,mon-master,open,2024-02-26,2024-03-24,14
  $ printf 'a,b,c\tniveau\nx,y,z\tM1\n' | guichet -b --delimiter=tab -d 2024-03-10
  a,b,c	niveau	platform	state	opens	closes	days
  x,y,z	M1	mon-master	open	2024-02-26	2024-03-24	14
  $ printf '\n  \r\n\na;niveau\n\n1;M1' | guichet -b -d 2024-03-10 | sed 's/$/|/' | tr -d '\r'
  |
    |
  |
  a;niveau;platform;state;opens;closes;days|
  |
  1;M1;mon-master;open;2024-02-26;2024-03-24;14|

Columns are given by name or by number.

  $ printf 'Date;NIVEAU\n10/3/2024;m-1\n' | guichet -b
  Date;NIVEAU;platform;state;opens;closes;days
  10/3/2024;m-1;mon-master;open;2024-02-26;2024-03-24;14
  $ printf '"Le niveau visé";jour\nM1;2024-03-10\n' | guichet -b --level-column='LE-NIVEAU VISE' --date-column=2
  "Le niveau visé";jour;platform;state;opens;closes;days
  M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'a "b";level\nM1;L3\n' | guichet -b --level-column='a "b"' -d 2024-03-10
  a "b";level;platform;state;opens;closes;days
  M1;L3;mon-master;open;2024-02-26;2024-03-24;14
  $ printf '"a ""b""";level\nM1;L3\n' | guichet -b --level-column='a "b"' -d 2024-03-10
  "a ""b""";level;platform;state;opens;closes;days
  M1;L3;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'level;niveau\nM1;L3\n' | guichet -b --level-column=niveau -d 2024-03-10
  level;niveau;platform;state;opens;closes;days
  M1;L3;ecandidat;upcoming;2024-03-25;2024-04-25;15
  $ printf 'date;date;niveau\n2024-03-10;2024-04-10;M1\n' | guichet -b --date-column=2
  date;date;niveau;platform;state;opens;closes;days
  2024-03-10;2024-04-10;M1;mon-master;closed;2024-02-26;2024-03-24;-17
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'M1\nL3\n' | guichet -b --no-header -d 2024-03-10
  M1;mon-master;open;2024-02-26;2024-03-24;14
  L3;ecandidat;upcoming;2024-03-25;2024-04-25;15
  $ printf 'M1;2024-03-10\nL3;2024-03-25\n' | guichet -b --no-header
  M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14
  L3;2024-03-25;ecandidat;open;2024-03-25;2024-04-25;31
  $ printf '1;M1;2024-03-10\n' | guichet -b --no-header --level-column=2 --date-column=3
  1;M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14
  $ printf '1;M1;2024-03-10\n' | guichet -b --no-header --level-column=002 --date-column=3
  1;M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14

Wrong columns are errors, and nothing is written.

  $ printf 'id;diplôme\n1;M1\n' | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau', but column 2 contains levels: use --level-column=2; the columns are 1 id, 2 diplôme
  [2]
  $ printf 'id;diplôme\n1;M1\n' | guichet -l fr -b
  ! guichet: <stdin>:1: aucune colonne ne s'appelle « niveau » ou « level », mais la colonne 2 contient des niveaux : utilisez --level-column=2 ; les colonnes sont 1 id, 2 diplôme
  [2]
  $ printf 'a;b;c;d;e;f;g;h;i;j;k;l;m\n' | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 a, 2 b, 3 c, 4 d, 5 e, 6 f, 7 g, 8 h, 9 i, 10 j, 11 k, 12 l, ...
  [2]
  $ printf 'level;niveau\nM1;L3\n' | guichet -b
  ! guichet: <stdin>:1: one column is named 'level' and another 'niveau': choose with --level-column; the columns are 1 level, 2 niveau
  [2]
  $ printf 'niveau;niveau\nM1;L3\n' | guichet -b
  ! guichet: <stdin>:1: more than one column is named 'niveau': give the number of one; the columns are 1 niveau, 2 niveau
  [2]
  $ printf 'level;level\nM1;L3\n' | guichet -b
  ! guichet: <stdin>:1: more than one column is named 'level': give the number of one; the columns are 1 level, 2 level
  [2]
  $ printf 'niveau;date;DATE\nM1;;\n' | guichet -b
  ! guichet: <stdin>:1: more than one column is named 'date': give the number of one; the columns are 1 niveau, 2 date, 3 DATE
  [2]
  $ printf 'niveau;a;A\nM1;;\n' | guichet -b --date-column=a
  ! guichet: <stdin>:1: more than one column is named 'a': give the number of one; the columns are 1 niveau, 2 a, 3 A
  [2]
  $ printf 'niveau\nM1\n' | guichet -b --level-column=nivo
  ! guichet: <stdin>:1: there is no column 'nivo': the columns are 1 niveau
  [2]
  $ printf 'niveau\nM1\n' | guichet -b --level-column=2
  ! guichet: <stdin>:1: there is no column '2': the columns are 1 niveau
  [2]
  $ printf 'niveau\nM1\n' | guichet -b --level-column=18446744073709551617
  ! guichet: <stdin>:1: there is no column '18446744073709551617': the columns are 1 niveau
  [2]
  $ printf 'niveau;date\nM1;\n' | guichet -b --level-column=date
  ! guichet: <stdin>:1: the same column would be used for two things: choose with --level-column, --date-column and --audience-column; the columns are 1 niveau, 2 date
  [2]
  $ printf '1;M1\n' | guichet -b --no-header --level-column=2
  ! guichet: <stdin>:1: the same column would be used for two things: choose with --level-column, --date-column and --audience-column; the columns are 1 1, 2 M1
  [2]
  $ printf '1;M1\n' | guichet -b --no-header --date-column=1
  ! guichet: <stdin>:1: the same column would be used for two things: choose with --level-column, --date-column and --audience-column; the columns are 1 1, 2 M1
  [2]
  $ printf '"M1\n' | guichet -b --no-header --date-column=2
  ! guichet: <stdin>:1: there is no column '2': the columns are 1 "M1
  [2]
  $ guichet -b --level-column=0 candidats.csv
  ! guichet: columns are numbered from 1: '--level-column' cannot be '0'
  [2]
  $ guichet -b --date-column=00 candidats.csv
  ! guichet: columns are numbered from 1: '--date-column' cannot be '00'
  [2]
  $ guichet -b --no-header --level-column=niveau candidats.csv
  ! guichet: with '--no-header', columns have no names: give '--level-column' a number instead of 'niveau'
  [2]
  $ guichet -b --delimiter=: candidats.csv
  ! guichet: unknown delimiter ':': use ',' or ';' or '|' or the word tab
  [2]
  $ guichet -b --delimiter=TAB candidats.csv
  ! guichet: unknown delimiter 'TAB': use ',' or ';' or '|' or the word tab
  [2]
  $ guichet -b --delimiter= candidats.csv
  ! guichet: the value of the option '--delimiter' is empty
  [2]
  $ guichet -b a.csv b.csv
  ! guichet: '--batch' takes one table at a time, not 'a.csv' and 'b.csv' together
  [2]
  $ guichet -b ''
  ! guichet: an argument is empty: perhaps a variable in a script is not set
  [2]
  $ guichet -b -q candidats.csv
  ! guichet: the option '--quiet' cannot be used with '--batch'
  [2]
  $ guichet -b -f tsv candidats.csv
  ! guichet: the option '--format' cannot be used with '--batch'
  [2]
  $ guichet -b -s candidats.csv
  ! guichet: the option '--batch' cannot be used with '--steps'
  [2]
  $ guichet -b 2024-03-10
  ! guichet: 2024-03-10: no such file or directory
  [2]
  $ guichet -b -d 2024-02-30 candidats.csv
  ! guichet: '2024-02-30' does not exist: the days of that month go from 1 to 29
  [2]
  $ guichet -b -c nowhere.ini candidats.csv
  ! guichet: nowhere.ini: no such file or directory
  [2]

The day is that of the record; where its field is empty, that of --date; without --date, there is none.

  $ printf 'niveau;date\nM1;\nM1; \nM1\nM1;2024-03-25\n' | guichet -b --date=2024-03-10
  niveau;date;platform;state;opens;closes;days
  M1;;mon-master;open;2024-02-26;2024-03-24;14
  M1; ;mon-master;open;2024-02-26;2024-03-24;14
  M1;;mon-master;open;2024-02-26;2024-03-24;14
  M1;2024-03-25;mon-master;closed;2024-02-26;2024-03-24;-1
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'niveau;date\nM1;\nM1; \nM1;""\nM1\n' | guichet -b
  niveau;date;platform;state;opens;closes;days
  M1;;;invalid-date;;;
  M1; ;;invalid-date;;;
  M1;"";;invalid-date;;;
  M1;;;invalid-date;;;
  ! guichet: <stdin>:2: the date is missing: write it, or use --date for all records without one (4 records)
  [4]
  $ printf 'niveau;date\nM1;TODAY\nM1;+1\nM1;@1711321199\n' | NOW=1711321199 guichet-at -b
  niveau;date;platform;state;opens;closes;days
  M1;TODAY;mon-master;open;2024-02-26;2024-03-24;0
  M1;+1;mon-master;closed;2024-02-26;2024-03-24;-1
  M1;@1711321199;mon-master;open;2024-02-26;2024-03-24;0
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'niveau\nM1\n' | NOW=1711321199 guichet-at -b
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;0
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2024-03-24
  $ printf 'niveau\nM1\n' | guichet -b -d 24/03/2024
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;0

Where the first record ends may depend on the delimiter, which is found in that record.

  $ printf 'a, b, c;"x\n";niveau\n1;2;M1\n' | guichet -b -d 2024-03-10
  a, b, c;"x
  ";niveau;platform;state;opens;closes;days
  1;2;M1;mon-master;open;2024-02-26;2024-03-24;14

An old calendar says how many records are for a day after the last window of their level.

  $ printf 'niveau\nM1\nDU\nL1\n' | NOW=1800000000 guichet-at -b
  niveau;platform;state;opens;closes;days
  M1;mon-master;closed;2024-02-26;2024-03-24;-1027
  DU;ecandidat;closed;2024-03-25;2024-04-25;-995
  L1;;unknown-level;;;
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2027-01-15
  ! guichet: <stdin>:4: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: 2 records were answered for a day after the last window of their level
  [4]
  $ (echo niveau; yes M1 | head -n 20000) | NOW=1800000000 guichet-at -b >/dev/full
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2027-01-15
  ! guichet: standard output: the disk is full
  [2]
  $ printf 'M1\n' | NOW=1800000000 guichet-at -b --no-header
  M1;mon-master;closed;2024-02-26;2024-03-24;-1027
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2027-01-15
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'niveau\nM1\nDU\n' | NOW=1711321200 guichet-at -b
  niveau;platform;state;opens;closes;days
  M1;mon-master;closed;2024-02-26;2024-03-24;-1
  DU;ecandidat;open;2024-03-25;2024-04-25;31
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2024-03-25
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'niveau\n' | NOW=1800000000 guichet-at -b
  niveau;platform;state;opens;closes;days
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2027-01-15
  $ printf 'niveau\nM1\n' | NOW=1800000000 guichet-at -b -d today
  niveau;platform;state;opens;closes;days
  M1;mon-master;closed;2024-02-26;2024-03-24;-1027
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'niveau;date\nM1;today\n' | NOW=1800000000 guichet-at -b
  niveau;date;platform;state;opens;closes;days
  M1;today;mon-master;closed;2024-02-26;2024-03-24;-1027
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'niveau;date\nM1;\n' | NOW=1800000000 guichet-at -b -d 2027-01-01
  niveau;date;platform;state;opens;closes;days
  M1;;mon-master;closed;2024-02-26;2024-03-24;-1013
  ! guichet: 1 record was answered for a day after the last window of its level

A record without an answer comes out too, and standard error says where and why.

  $ cat >calendar.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = A
  > alias = Le "A", dit B
  > [level C]
  > name = C
  > [platform p]
  > name = P
  > url = http://p
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-01-01
  > closes = 2024-01-31
  > END
  $ cat >damaged.csv <<'END'
  > id;level;date
  > 1;"Le ""A"", dit B";2024-01-10
  > 2;C;2024-01-10
  > 3;B;2024-01-10
  > 4;;2024-01-10
  > 5;A;2024-02-30
  > 6;A;45301
  > 7;A
  > 8
  > 9;A;2024-01-31;more
  > 10;"A"a;2024-01-31
  > 11;A;"2024-01-31
  > 12;"A";"2024-01-31"
  > 13;A;"2024-01-31
  > END
  $ guichet -c calendar.ini -b damaged.csv
  id;level;date;platform;state;opens;closes;days
  1;"Le ""A"", dit B";2024-01-10;p;open;2024-01-01;2024-01-31;21
  2;C;2024-01-10;;no-window;;;
  3;B;2024-01-10;;unknown-level;;;
  4;;2024-01-10;;unknown-level;;;
  5;A;2024-02-30;;invalid-date;;;
  6;A;45301;;invalid-date;;;
  7;A;;;invalid-date;;;
  8;;;;unknown-level;;;
  9;A;2024-01-31;more;;invalid-record;;;
  10;"A"a;2024-01-31;;invalid-record;;;
  11;A;"2024-01-31;;invalid-record;;;
  12;"A";"2024-01-31";p;open;2024-01-01;2024-01-31;0
  13;A;"2024-01-31;;invalid-record;;;
  ! guichet: damaged.csv:3: the level 'C' has no window in the calendar
  ! guichet: damaged.csv:4: unknown level 'B': the calendar has A (A), C (C)
  ! guichet: damaged.csv:5: the level is missing (2 records)
  ! guichet: damaged.csv:6: '2024-02-30' does not exist: the days of that month go from 1 to 29
  ! guichet: damaged.csv:7: '45301' is the number of a day in a spreadsheet: format the cell as a date, or write 2024-01-10
  ! guichet: damaged.csv:8: the date is missing: write it, or use --date for all records without one (2 records)
  ! guichet: damaged.csv:10: there are 4 fields, but the first record has 3: put quotes around a field that contains the delimiter
  ! guichet: damaged.csv:11: there is text after a closing quote: inside quotes, write a quote twice
  ! guichet: damaged.csv:12: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  ! guichet: damaged.csv:14: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  [4]
  $ guichet -c calendar.ini -l fr -b damaged.csv >/dev/null
  ! guichet: damaged.csv:3: le niveau « C » n'a aucune période dans le calendrier
  ! guichet: damaged.csv:4: niveau inconnu « B » : le calendrier contient A (A), C (C)
  ! guichet: damaged.csv:5: le niveau manque (2 lignes)
  ! guichet: damaged.csv:6: « 2024-02-30 » n'existe pas : les jours de ce mois vont de 1 à 29
  ! guichet: damaged.csv:7: « 45301 » est le numéro d'un jour dans un tableur : donnez à la cellule le format date, ou écrivez 2024-01-10
  ! guichet: damaged.csv:8: la date manque : écrivez-la, ou utilisez --date pour toutes les lignes sans date (2 lignes)
  ! guichet: damaged.csv:10: il y a 4 champs, mais la première ligne en a 3 : mettez entre guillemets un champ qui contient le séparateur
  ! guichet: damaged.csv:11: il y a du texte après un guillemet fermant : entre guillemets, doublez les guillemets
  ! guichet: damaged.csv:12: un guillemet s'ouvre dans cette ligne et n'est pas fermé à la fin d'un champ dans les 300 lignes : fermez-le, ou supprimez-le
  ! guichet: damaged.csv:14: un guillemet s'ouvre dans cette ligne et n'est pas fermé à la fin d'un champ dans les 300 lignes : fermez-le, ou supprimez-le
  [4]

Twenty are reported, then how many more there are.

  $ (echo niveau; yes L1 | head -n 20) | guichet -b -d today | tail -n 1
  L1;;unknown-level;;;
  ! guichet: <stdin>:2: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma) (20 records)
  $ (echo niveau; yes L1 | head -n 21) | guichet -b -d today 2>&1 >/dev/null | tail -n 2
  guichet: <stdin>:2: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma) (21 records)
  $ (echo niveau; yes L1 | head -n 5000) | guichet -l fr -b -d today 2>&1 >/dev/null | tail -n 1
  guichet: <stdin>:2: niveau inconnu « L1 » : le calendrier contient L3 (Licence 3e année), M1 (Master 1re année), M2 (Master 2e année), DU (Diplôme d'université) (5000 lignes)

Blank lines pass through; records whose fields are all empty need no answer.

  $ printf 'a;niveau;date\n\n  \n;;\n;\n"";" ";\n;;;;\nx;;\n' | guichet -b | sed 's/$/|/' | tr -d '\r'
  a;niveau;date;platform;state;opens;closes;days|
  |
    |
  ;;;;;;;|
  ;;;;;;;|
  "";" ";;;;;;|
  ;;;;;;;;;|
  x;;;;unknown-level;;;|
  ! guichet: <stdin>:8: the level is missing
  ! guichet: <stdin>:8: the date is missing: write it, or use --date for all records without one

Levels are found as lists of programmes write them; where a text only seems to name one, the message asks.

  $ printf 'niveau\nMaster 1 - Psychologie\n"L3 ; STAPS"\n1\350re ann\351e de master\nM1 (ex M2)\nDoctorat\n' |
  >   guichet -b -d 2024-03-10
  niveau;platform;state;opens;closes;days
  Master 1 - Psychologie;mon-master;open;2024-02-26;2024-03-24;14
  "L3 ; STAPS";ecandidat;upcoming;2024-03-25;2024-04-25;15
  1�re ann�e de master;;unknown-level;;;
  M1 (ex M2);;unknown-level;;;
  Doctorat;;unknown-level;;;
  ! guichet: <stdin>:4: unknown level '1\xE8re ann\xE9e de master': did you mean M1 or M2?
  ! guichet: <stdin>:5: unknown level 'M1 (ex M2)': did you mean M1 or M2?
  ! guichet: <stdin>:6: unknown level 'Doctorat': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]

Line ends, the byte order mark and other bytes are kept.

  $ printf '\357\273\277niveau\r\nM1\nM1\r\nM1' | guichet -b -d 2024-03-10 | od -An -c | tr -d ' \n'; echo
  357273277niveau;platform;state;opens;closes;days\r\nM1;mon-master;open;2024-02-26;2024-03-24;14\nM1;mon-master;open;2024-02-26;2024-03-24;14\r\nM1;mon-master;open;2024-02-26;2024-03-24;14\r\n
  $ printf 'niveau' | NOW=1711321199 guichet-at -b | od -An -c
     n   i   v   e   a   u   ;   p   l   a   t   f   o   r   m   ;
     s   t   a   t   e   ;   o   p   e   n   s   ;   c   l   o   s
     e   s   ;   d   a   y   s  \n
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2024-03-24
  $ printf 'niveau;nom\nM1;\351\000\033\n"M1";\r\n' | guichet -b -d 2024-03-10 | od -An -c | tr -d ' \n'; echo
  niveau;nom;platform;state;opens;closes;days\nM1;351\0033;mon-master;open;2024-02-26;2024-03-24;14\n"M1";;mon-master;open;2024-02-26;2024-03-24;14\r\n
  $ printf 'niveau;n\nMa\303\256tre;\nMa\356tre;\n\033[1m;\n' | guichet -b -d today >/dev/null
  ! guichet: <stdin>:2: unknown level 'Maître': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: <stdin>:3: unknown level 'Ma\xEEtre': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: <stdin>:4: unknown level '\x1B[1m': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]

An empty table stays empty, and a header alone stays a header.

  $ guichet -b </dev/null
  $ printf '\n\n' | guichet -b | sed 's/$/|/' | tr -d '\r'
  |
  |
  $ printf '\357\273\277' | guichet -b | od -An -c
   357 273 277
  $ printf 'niveau;date\r\n' | guichet -b
  niveau;date;platform;state;opens;closes;days

What is not a text table is refused before anything is written.

  $ printf 'PK\003\004\n\000\000' | guichet -b
  ! guichet: <stdin>:1: this is not a text table: save it as CSV UTF-8 in the spreadsheet, and give that file
  [2]
  $ printf '\n\nniveau\000\nM1\n' | guichet -b
  ! guichet: <stdin>:3: this is not a text table: save it as CSV UTF-8 in the spreadsheet, and give that file
  [2]
  $ printf '\377\376n\000i\000\n\000' | guichet -l fr -b --no-header
  ! guichet: <stdin>:1: ce n'est pas un tableau au format texte : enregistrez-le en CSV UTF-8 dans le tableur, et donnez ce fichier
  [2]
  $ printf 'a;"niveau\nM1\n' | guichet -b
  ! guichet: <stdin>:1: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  [2]
  $ printf '"a"b;niveau\n1;M1\n' | guichet -b
  ! guichet: <stdin>:1: there is text after a closing quote: inside quotes, write a quote twice
  [2]
  $ guichet -b .
  ! guichet: .: this is a directory, not a file
  [2]
  $ guichet -b nowhere.csv
  ! guichet: nowhere.csv: no such file or directory
  [2]
  $ guichet -b <&-
  ! guichet: <stdin>: it is closed
  [2]
  $ cp candidats.csv both.csv; guichet -b both.csv >>both.csv
  ! guichet: 'both.csv' is both the table and the output: write to another file
  [2]
  $ guichet -b <both.csv >>both.csv
  ! guichet: '<stdin>' is both the table and the output: write to another file
  [2]
  $ cmp candidats.csv both.csv

Without a header, a malformed first line is a record, and fixes the number of columns.

  $ printf 'M1;"x;y\nM1;1\nM1;1;2;3\n' | guichet -b --no-header --date-column=3 -d 2024-03-10
  M1;"x;y;;invalid-record;;;
  M1;1;;mon-master;open;2024-02-26;2024-03-24;14
  M1;1;2;3;;invalid-record;;;
  ! guichet: <stdin>:1: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  ! guichet: <stdin>:3: there are 4 fields, but the first record has 3: put quotes around a field that contains the delimiter
  [4]

Output that fails is an error; a reader that goes away is not.

  $ guichet -b candidats.csv >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ (echo niveau; yes M1 | head -n 100000) | guichet -b -d today >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet -b candidats.csv >&-
  ! guichet: standard output: it is closed
  [2]
  $ (echo niveau; yes M1) | guichet -b -d 2024-03-10 | head -n 2
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14

What has been read is answered before the program waits for more.

  $ mkfifo in out
  $ guichet -b -d 2024-03-10 in >out &
  > exec 4<out 3>in
  > printf 'niveau\r\nM1\r\n"L3"\r\nD' >&3
  > for line in 1 2 3; do read -r answer <&4; echo "$answer" | tr -d '\r'; done
  > printf 'U' >&3; exec 3>&-; cat <&4
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14
  "L3";ecandidat;upcoming;2024-03-25;2024-04-25;15
  DU;ecandidat;upcoming;2024-03-25;2024-04-25;15

A line of any length passes through, and counts as one record.

  $ (echo niveau; head -c 3000000 /dev/zero | tr '\0' x; printf '\r\nM1\n') >long.csv
  $ guichet -b -d 2024-03-10 long.csv | tr -d x | od -An -c | tr -d ' \n'; echo
  niveau;platform;state;opens;closes;days\n;;invalid-record;;;\r\nM1;mon-master;open;2024-02-26;2024-03-24;14\n
  ! guichet: long.csv:2: this record is longer than 1 MiB
  $ sed 1d long.csv | guichet -b -d 2024-03-10 --no-header | tr -d x | tr -d '\r'
  ;;invalid-record;;;
  M1;mon-master;open;2024-02-26;2024-03-24;14
  ! guichet: <stdin>:1: this record is longer than 1 MiB
  $ sed 1d long.csv | guichet -b -d 2024-03-10
  ! guichet: <stdin>:1: this record is longer than 1 MiB
  [2]

An error of the first record is not forgotten when its other readings need more of the input.

  $ for table in 'foo,"b\nc"' 'niveau,level,"b\nc"' 'PK\3\4,"b\nc"' 'niveau,"b\nc"x'; do
  >   printf "$table" | guichet -b; echo $?; done
  2
  2
  2
  2
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 foo, 2 "b\x0Ac"
  ! guichet: <stdin>:1: one column is named 'level' and another 'niveau': choose with --level-column; the columns are 1 niveau, 2 level, 3 "b\x0Ac"
  ! guichet: <stdin>:1: this is not a text table: save it as CSV UTF-8 in the spreadsheet, and give that file
  ! guichet: <stdin>:1: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  $ printf 'foo|"b\nc"' | guichet -b --delimiter='|'
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 foo, 2 "b\x0Ac"
  [2]
  $ printf 'M1,"a\n\0"' | guichet -b --no-header
  ! guichet: <stdin>:1: this is not a text table: save it as CSV UTF-8 in the spreadsheet, and give that file
  [2]
  $ (printf 'foo,"b\n'; sleep .1; printf 'c"\nM1,x\n') | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau', but column 1 contains levels: use --level-column=1; the columns are 1 foo, 2 "b\x0Ac"
  [2]

The columns of a damaged first line are those that it has without quotes.

  $ printf '"M1;2024-03-10\n' | guichet -b --no-header --level-column=3
  ! guichet: <stdin>:1: there is no column '3': the columns are 1 "M1, 2 2024-03-10
  [2]
  $ printf '"M1;2\n' | guichet -b --no-header --level-column=2
  ! guichet: <stdin>:1: the same column would be used for two things: choose with --level-column, --date-column and --audience-column; the columns are 1 "M1, 2 2
  [2]
  $ printf '"a"b;"c;d;e"\n' | guichet -b --no-header --date-column=9
  ! guichet: <stdin>:1: there is no column '9': the columns are 1 "a"b, 2 "c, 3 d, 4 e"
  [2]
  $ printf '"a,b,c,d,e,f,g,h,i,j,k,l\n' | guichet -b --no-header --date-column=13
  ! guichet: <stdin>:1: there is no column '13': the columns are 1 "a, 2 b, 3 c, 4 d, 5 e, 6 f, 7 g, 8 h, 9 i, 10 j, 11 k, 12 l
  [2]
  $ printf '"a,b,c,d,e,f,g,h,i,j,k,l,m\n' | guichet -b --no-header --date-column=14
  ! guichet: <stdin>:1: there is no column '14': the columns are 1 "a, 2 b, 3 c, 4 d, 5 e, 6 f, 7 g, 8 h, 9 i, 10 j, 11 k, 12 l, ...
  [2]

Long fields that differ only at their ends are not confused.

  $ printf 'niveau;date\n%26s;%26s\n%26s;%26s\n' M1 2024-03-24 L3 2024-03-25 | guichet -b | tr -d ' '
  niveau;date;platform;state;opens;closes;days
  M1;2024-03-24;mon-master;open;2024-02-26;2024-03-24;0
  L3;2024-03-25;ecandidat;open;2024-03-25;2024-04-25;31

The first day of the Epoch is a day like any other.

  $ printf 'L3;1970-01-01\n' | guichet -b --no-header
  L3;1970-01-01;ecandidat;upcoming;2024-03-25;2024-04-25;19807
  ! guichet: 1 record was answered for a day more than a year before the first window: is it a date of birth?

Fields that begin alike are not confused, nor are days that are years apart.

  $ for n in $(seq 0 4999); do printf 'M1;%24s\n' +$n; done >padded.csv; tr -d ' ' <padded.csv >plain.csv
  $ NOW=1500000000 guichet-at -b --no-header plain.csv >answers.csv
  ! guichet: 2554 records were answered for a day after the last window of their level
  ! guichet: 2052 records were answered for a day more than a year before the first window: are these dates of birth?
  $ NOW=1500000000 guichet-at -b --no-header padded.csv | tr -d ' ' | cmp - answers.csv
  ! guichet: 2554 records were answered for a day after the last window of their level
  ! guichet: 2052 records were answered for a day more than a year before the first window: are these dates of birth?
  $ cut -d ';' -f 3- answers.csv | sort | uniq -d
  $ sed -n '1p;2419p;2446p;2447p;$p' answers.csv
  M1;+0;mon-master;upcoming;2024-02-26;2024-03-24;2418
  M1;+2418;mon-master;open;2024-02-26;2024-03-24;27
  M1;+2445;mon-master;open;2024-02-26;2024-03-24;0
  M1;+2446;mon-master;closed;2024-02-26;2024-03-24;-1
  M1;+4999;mon-master;closed;2024-02-26;2024-03-24;-2554
  $ printf 'niveau\nA\nA\0\0\nA\nA\0\nA\n' | guichet -c calendar.ini -b -d 2024-01-10 2>/dev/null | cut -d ';' -f 3
  state
  open
  unknown-level
  open
  unknown-level
  open
  $ for size in $(seq 10 26); do printf "M1;%${size}s\n" 2014-03-10 2024-03-10 2024-03-11; done |
  >   guichet -b --no-header | tr -d ' ' | sort | uniq -c | sed 's/^ *//'
  17 M1;2014-03-10;mon-master;upcoming;2024-02-26;2024-03-24;3640
  17 M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14
  17 M1;2024-03-11;mon-master;open;2024-02-26;2024-03-24;13
  ! guichet: 17 records were answered for a day more than a year before the first window: are these dates of birth?

Nor are fields that differ only in the middle.

  $ (echo niveau; for n in $(seq 5000); do printf 'A.......%08d........\nA.......................\n' $n; done) |
  >   guichet -c calendar.ini -b -d 2024-01-10 2>/dev/null | cut -d ';' -f 3 | sort | uniq -c | sed 's/^ *//'
  5000 open
  1 state
  5000 unknown-level

How far a record goes by another delimiter does not matter.

  $ (printf '"a;;;;\nb",'; head -c 1048576 /dev/zero | tr '\0' x) | guichet -b
  ! guichet: <stdin>:1: a quote is opened in this record and not closed at the end of a field within 300 lines: close it, or delete it
  [2]

A line of spaces that is too long is not a blank line.

  $ (echo niveau; head -c 1048577 /dev/zero | tr '\0' ' '; echo) | NOW=1711321199 guichet-at -b | tr -d ' '
  niveau;platform;state;opens;closes;days
  ;;invalid-record;;;
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2024-03-24
  ! guichet: <stdin>:2: this record is longer than 1 MiB

A record has at most 1 MiB, without its line end; so has what is between quotes.

  $ for size in 1048573 1048574; do
  >   (printf 'niveau;x\nM1;'; head -c $size /dev/zero | tr '\0' x; printf '\r\nL3;\n') >mib.csv
  >   guichet -b -d 2024-03-10 mib.csv | tr -d 'x\r' | tail -n 2; done
  M1;;mon-master;open;2024-02-26;2024-03-24;14
  L3;;ecandidat;upcoming;2024-03-25;2024-04-25;15
  M1;;;invalid-record;;;
  L3;;ecandidat;upcoming;2024-03-25;2024-04-25;15
  ! guichet: mib.csv:2: this record is longer than 1 MiB
  $ for size in 1048571 1048572; do
  >   (printf 'niveau;x\nM1;"'; head -c $size /dev/zero | tr '\0' '\52'; printf '"\nL3;\n') >mib.csv
  >   guichet -b -d 2024-03-10 mib.csv | tr -d '*' | tail -n 2; done
  M1;"";mon-master;open;2024-02-26;2024-03-24;14
  L3;;ecandidat;upcoming;2024-03-25;2024-04-25;15
  M1;"";;invalid-record;;;
  L3;;ecandidat;upcoming;2024-03-25;2024-04-25;15
  ! guichet: mib.csv:2: this record is longer than 1 MiB
