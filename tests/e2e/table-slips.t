What is strange about a whole table is reported once, at the end.

Dates whose month comes first: half of them are refused, half of them are read as another day.

  $ printf 'niveau;date\nM1;03/04/2024\nM1;03/24/2024\nM1;03/25/2024\n' | guichet -b
  niveau;date;platform;state;opens;closes;days
  M1;03/04/2024;mon-master;closed;2024-02-26;2024-03-24;-10
  M1;03/24/2024;;invalid-date;;;
  M1;03/25/2024;;invalid-date;;;
  ! guichet: <stdin>:3: '03/24/2024' does not exist: there is no month 24; write YYYY-MM-DD or DD/MM/YYYY (day first)
  ! guichet: <stdin>:4: '03/25/2024' does not exist: there is no month 25; write YYYY-MM-DD or DD/MM/YYYY (day first)
  ! guichet: 1 record was answered for a day after the last window of its level
  ! guichet: 2 dates cannot begin with the day, but others were read so: does this table write the month first?
  [4]
  $ printf 'niveau;date\nM1;2024-03-10\nM1;03/24/2024\n' | guichet -b
  niveau;date;platform;state;opens;closes;days
  M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14
  M1;03/24/2024;;invalid-date;;;
  ! guichet: <stdin>:3: '03/24/2024' does not exist: there is no month 24; write YYYY-MM-DD or DD/MM/YYYY (day first)
  [4]
  $ printf 'niveau;date\nM1;03/04/2024\nM1;13/32/2024\nM1;00/24/2024\n' | guichet -b >answers
  ! guichet: <stdin>:3: '13/32/2024' does not exist: there is no month 32; write YYYY-MM-DD or DD/MM/YYYY (day first)
  ! guichet: <stdin>:4: '00/24/2024' does not exist: there is no month 24; write YYYY-MM-DD or DD/MM/YYYY (day first)
  ! guichet: 1 record was answered for a day after the last window of its level
  [4]
  $ printf 'niveau;date\nM1;03/04/2024\nM1;03/24/2024\n' | guichet -l fr -b >answers
  ! guichet: <stdin>:3: « 03/24/2024 » n'existe pas : il n'y a pas de mois 24 ; écrivez AAAA-MM-JJ ou JJ/MM/AAAA (le jour d'abord)
  ! guichet: 1 ligne a une réponse pour un jour situé après la dernière période de son niveau
  ! guichet: 1 date ne peut pas commencer par le jour, alors que d'autres ont été lues ainsi : ce tableau écrit-il le mois en premier ?
  [4]
  $ printf 'niveau;date\nM1;24/03/2024\nM1;12/31/2024\nM1;12/32/2024\nM1;13/31/2024\n' | guichet -b 2>&1 >out.csv | tail -n 1
  guichet: 1 date cannot begin with the day, but others were read so: does this table write the month first?

Years of two digits.

  $ printf 'niveau;date\nM1;24/03/24\nM1;25/03/24\nM1;24/03/24\n' | guichet -b
  niveau;date;platform;state;opens;closes;days
  M1;24/03/24;mon-master;open;2024-02-26;2024-03-24;0
  M1;25/03/24;mon-master;closed;2024-02-26;2024-03-24;-1
  M1;24/03/24;mon-master;open;2024-02-26;2024-03-24;0
  ! guichet: 1 record was answered for a day after the last window of its level
  ! guichet: 3 years of two digits were read as years from 2000 to 2099, the first one as 2024
  $ printf 'niveau;date\nM1;24/03/99 12:00\n' | guichet -l fr -b
  niveau;date;platform;state;opens;closes;days
  M1;24/03/99 12:00;mon-master;closed;2024-02-26;2024-03-24;-27393
  ! guichet: 1 ligne a une réponse pour un jour situé après la dernière période de son niveau
  ! guichet: 1 année à deux chiffres a été lue comme 2099

A column of birthdays.

  $ printf 'niveau;date\nM1;1975-03-24\nM1;26/02/2023\nM1;25/02/2023\n' | guichet -b
  niveau;date;platform;state;opens;closes;days
  M1;1975-03-24;mon-master;upcoming;2024-02-26;2024-03-24;17871
  M1;26/02/2023;mon-master;upcoming;2024-02-26;2024-03-24;365
  M1;25/02/2023;mon-master;upcoming;2024-02-26;2024-03-24;366
  ! guichet: 1 record was answered for a day more than a year before the first window: is it a date of birth?
  $ printf 'niveau;date\nM1;1975-03-24\n' | guichet -l fr -b
  niveau;date;platform;state;opens;closes;days
  M1;1975-03-24;mon-master;upcoming;2024-02-26;2024-03-24;17871
  ! guichet: 1 ligne a une réponse pour un jour situé plus d'un an avant la première période : s'agit-il d'une date de naissance ?

The day for which a table without a date column is answered, unless it is given, and the columns that
may have been meant.

  $ printf 'niveau;nom\nM1;A\n' | NOW=1711321199 guichet-at -l fr -b
  niveau;nom;platform;state;opens;closes;days
  M1;A;mon-master;open;2024-02-26;2024-03-24;0
  ! guichet: <stdin>:1: il n'y a pas de colonne de dates : chaque ligne reçoit la réponse d'aujourd'hui, 2024-03-24
  $ printf 'niveau;Date de naissance;jour de dépôt\nM1;A;B\n' | NOW=1711321199 guichet-at -b
  niveau;Date de naissance;jour de dépôt;platform;state;opens;closes;days
  M1;A;B;mon-master;open;2024-02-26;2024-03-24;0
  ! guichet: <stdin>:1: no column is named 'date': every record is answered for today, 2024-03-24; if one of these columns contains the dates, give its number, like --date-column=2: 2 Date de naissance, 3 jour de dépôt
  $ printf 'niveau;Date de naissance;jour de dépôt\nM1;A;B\n' | NOW=1711321199 guichet-at -l fr -b
  niveau;Date de naissance;jour de dépôt;platform;state;opens;closes;days
  M1;A;B;mon-master;open;2024-02-26;2024-03-24;0
  ! guichet: <stdin>:1: aucune colonne ne s'appelle « date » : chaque ligne reçoit la réponse d'aujourd'hui, 2024-03-24 ; si l'une de ces colonnes contient les dates, indiquez son numéro, comme --date-column=2 : 2 Date de naissance, 3 jour de dépôt
  $ printf 'niveau;Date de naissance\nM1;A\n' | guichet -b -d 2024-03-10
  niveau;Date de naissance;platform;state;opens;closes;days
  M1;A;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'niveau;%070dDate\nM1;A\n' 0 | NOW=1711321199 guichet-at -b >answers
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2024-03-24

Both errors of a record are reported; its state is the first. A wrong value is reported at its first line.

  $ printf 'niveau;date\nX;31/02/2024\nX;2024-03-10\nM1;31/02/2024\nX;31/02/2024\n' | guichet -b
  niveau;date;platform;state;opens;closes;days
  X;31/02/2024;;unknown-level;;;
  X;2024-03-10;;unknown-level;;;
  M1;31/02/2024;;invalid-date;;;
  X;31/02/2024;;unknown-level;;;
  ! guichet: <stdin>:2: unknown level 'X': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma) (3 records)
  ! guichet: <stdin>:2: '31/02/2024' does not exist: the days of that month go from 1 to 29 (3 records)
  [4]
  $ cat >audiences.ini <<'END'
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
  > [window wx]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-31
  > [window wy]
  > levels = A
  > audiences = y
  > platform = p
  > opens = 2024-04-01
  > closes = 2024-04-30
  > END
  $ printf 'niveau;public;date\nB;z;1/1\nA;z;1/1\nA;;2024-03-10\nA;;2024-03-11\nA;x;2024-03-10\n' |
  >   guichet -c audiences.ini -b
  niveau;public;date;platform;state;opens;closes;days
  B;z;1/1;;unknown-level;;;
  A;z;1/1;;unknown-audience;;;
  A;;2024-03-10;;which-audience;;;
  A;;2024-03-11;;which-audience;;;
  A;x;2024-03-10;p;open;2024-03-01;2024-03-31;21
  ! guichet: <stdin>:2: unknown level 'B': the calendar has A (A)
  ! guichet: <stdin>:2: unknown audience 'z': the calendar has x (X), y (Y) (2 records)
  ! guichet: <stdin>:2: '1/1' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7 (2 records)
  ! guichet: <stdin>:4: the answer for 'A' depends on the audience: use --audience with one of x, y (2 records)
  [4]
  $ (echo niveau; seq 1 25; echo 3) | guichet -b -d 2024-03-10 2>&1 >/dev/null | sed -n '3p;19,$p' | cut -c 1-40
  guichet: <stdin>:4: unknown level '3': t
  guichet: <stdin>:20: unknown level '19':
  guichet: <stdin>:21: unknown level '20':
  guichet: 5 more records have no answer

How many records have each state.

  $ printf 'niveau;date\nM1;2024-03-10\nL3;2024-03-10\nX;2024-03-10\n;2024-03-10\nM1;x\nDU;2024-03-26\n' |
  >   guichet -b --summary >answers
  ! guichet: <stdin>:4: unknown level 'X': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: <stdin>:5: the level is missing
  ! guichet: <stdin>:6: 'x' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  ! guichet: records: 2 open, 1 upcoming, 0 closed, 2 unknown-level, 1 invalid-date
  [4]
  $ printf 'niveau\n' | guichet -l fr -b --summary -d 2024-03-10
  niveau;platform;state;opens;closes;days
  ! guichet: lignes : 0 open, 0 upcoming, 0 closed
  $ printf 'niveau;date\nM1;2024-03-10\n' | guichet -l fr -b --summary
  niveau;date;platform;state;opens;closes;days
  M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14
  ! guichet: lignes : 1 open, 0 upcoming, 0 closed

The clock is read again after each wait; here it is a second before midnight, and then midnight.

  $ (echo 'niveau;date'; echo 'M1;today'; echo 'M1;-'; echo 'M1;') |
  >   NOW='1711321199 1711321200' guichet-at -b -d now | cut -d ';' -f 1-4
  niveau;date;platform;state
  M1;today;mon-master;closed
  M1;-;;invalid-date
  M1;;mon-master;closed
  ! guichet: <stdin>:3: '-' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  ! guichet: 2 records were answered for a day after the last window of their level
  $ (echo 'niveau'; echo 'M1') | NOW='1711321199 1711321200' guichet-at -b | cut -d ';' -f 1-3
  niveau;platform;state
  M1;mon-master;closed
  ! guichet: <stdin>:1: there is no date column: every record is answered for today, 2024-03-25
  ! guichet: 1 record was answered for a day after the last window of its level
  $ (echo 'niveau'; echo 'M1') | NOW='1711321199 1711321200' guichet-at -b -d 2024-03-24 | cut -d ';' -f 1-3
  niveau;platform;state
  M1;mon-master;open
