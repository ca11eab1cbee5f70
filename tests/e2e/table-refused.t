A table that cannot be answered is refused before anything is written, and the message says what to do.

The line ends of an old Macintosh: a CR outside quotes without an LF after it.

  $ printf 'niveau\rM1\rL3\r' >mac.csv
  $ guichet -b -d 2024-03-10 mac.csv
  ! guichet: mac.csv:1: the lines end with CR alone, as on an old Macintosh: convert them with tr '\r' '\n' <FILE | guichet -b
  [2]
  $ guichet -l fr -b -d 2024-03-10 mac.csv
  ! guichet: mac.csv:1: les lignes finissent par CR seul, comme sur un ancien Macintosh : convertissez-les avec tr '\r' '\n' <FICHIER | guichet -b
  [2]
  $ tr '\r' '\n' <mac.csv | guichet -b -d 2024-03-10
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14
  L3;ecandidat;upcoming;2024-03-25;2024-04-25;15
  $ printf '"nom";"niveau"\r"x";"M1"\r' | guichet -b
  ! guichet: <stdin>:1: the lines end with CR alone, as on an old Macintosh: convert them with tr '\r' '\n' <FILE | guichet -b
  [2]
  $ printf 'nom;"niveau";\r\nx;M1;\r' | guichet -b -d 2024-03-10
  nom;"niveau";;platform;state;opens;closes;days
  x;M1;;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'niveau;\r\r\nM1;\r\r\n' | guichet -b
  ! guichet: <stdin>:1: the lines end with CR alone, as on an old Macintosh: convert them with tr '\r' '\n' <FILE | guichet -b
  [2]
  $ printf 'M1\rL3\r' | guichet -b --no-header
  ! guichet: <stdin>:1: the lines end with CR alone, as on an old Macintosh: convert them with tr '\r' '\n' <FILE | guichet -b
  [2]
  $ (printf 'M1\r'; head -c 1500000 /dev/zero | tr '\0' x) | guichet -b --no-header
  ! guichet: <stdin>:1: the lines end with CR alone, as on an old Macintosh: convert them with tr '\r' '\n' <FILE | guichet -b
  [2]
  $ printf '"a\rb";niveau\r\n1;M1\r\n' | guichet -b -d 2024-03-10 | tr '\r' '|'
  "a|b";niveau;platform;state;opens;closes;days|
  1;M1;mon-master;open;2024-02-26;2024-03-24;14|
  $ printf 'a;niveau\n"x\r";M1\ny\r;M1\n' | guichet -b -d 2024-03-10 | tr '\r' '|'
  a;niveau;platform;state;opens;closes;days
  "x|";M1;mon-master;open;2024-02-26;2024-03-24;14
  y|;M1;mon-master;open;2024-02-26;2024-03-24;14

The note that gives a spreadsheet the delimiter.

  $ printf 'sep=;\nniveau;nom\nM1;\n' >note.csv
  $ guichet -b -d 2024-03-10 note.csv
  ! guichet: note.csv:1: 'sep=;' is a note for a spreadsheet, not a header: remove it with sed 1d FILE | guichet -b
  [2]
  $ guichet -l fr -b note.csv
  ! guichet: note.csv:1: « sep=; » est une note pour un tableur, pas un en-tête : retirez-la avec sed 1d FICHIER | guichet -b
  [2]
  $ sed 1d note.csv | guichet -b -d 2024-03-10
  niveau;nom;platform;state;opens;closes;days
  M1;;mon-master;open;2024-02-26;2024-03-24;14
  $ printf '\357\273\277"SEP=,"\r\nniveau\r\nM1\r\n' | guichet -b
  ! guichet: <stdin>:1: '"SEP=,"' is a note for a spreadsheet, not a header: remove it with sed 1d FILE | guichet -b
  [2]
  $ printf 'sep=;\nM1\n' | guichet -b --no-header
  ! guichet: <stdin>:1: 'sep=;' is a note for a spreadsheet, not a header: remove it with sed 1d FILE | guichet -b
  [2]
  $ printf 'sep=\nM1\n' | guichet -b --level-column=1 -d 2024-03-10
  sep=;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14
  $ printf '"sep=;;"\nM1\n' | guichet -b --level-column=1 -d 2024-03-10
  "sep=;;";platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14

A table that guichet has already answered.

  $ printf 'niveau,nom\nM1,x\n' | guichet -b -d 2024-03-10 >answered.csv
  $ guichet -b answered.csv
  ! guichet: answered.csv:1: the table already has the columns platform, state, opens, closes and days: give the table that it was made from, or remove these columns
  [2]
  $ guichet -l fr -b answered.csv
  ! guichet: answered.csv:1: le tableau a déjà les colonnes platform, state, opens, closes et days : donnez le tableau dont il est issu, ou retirez ces colonnes
  [2]
  $ printf '"Days";closes;"opens";state;niveau;platform;x\n' | guichet -b
  ! guichet: <stdin>:1: the table already has the columns platform, state, opens, closes and days: give the table that it was made from, or remove these columns
  [2]
  $ printf 'niveau;state;opens;closes;days;days\nM1\n' | guichet -b -d 2024-03-10
  niveau;state;opens;closes;days;days;platform;state;opens;closes;days
  M1;;;;;;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'platform;state;opens;closes;days\nM1\n' | guichet -b --no-header -d 2024-03-10
  platform;state;opens;closes;days;;unknown-level;;;
  M1;;;;;mon-master;open;2024-02-26;2024-03-24;14
  ! guichet: <stdin>:1: unknown level 'platform': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: <stdin>:1: 'state' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [4]

Titles above the header, which is searched for in the twenty lines after the first.

  $ printf 'Candidats 2024\n\n"Rouen, Mont-Saint-Aignan"\nnom,niveau,date\nx,M1,2024-03-10\n' >titles.csv
  $ guichet -b titles.csv
  ! guichet: titles.csv:1: the header is not here, but on line 4: skip the lines above it with tail -n +4 FILE | guichet -b
  [2]
  $ guichet -l fr -b titles.csv
  ! guichet: titles.csv:1: l'en-tête n'est pas ici, mais à la ligne 4 : sautez les lignes qui le précèdent avec tail -n +4 FICHIER | guichet -b
  [2]
  $ tail -n +4 titles.csv | guichet -b
  nom,niveau,date,platform,state,opens,closes,days
  x,M1,2024-03-10,mon-master,open,2024-02-26,2024-03-24,14
  $ (echo titre; yes '' | head -n 19; echo niveau) | guichet -b
  ! guichet: <stdin>:1: the header is not here, but on line 21: skip the lines above it with tail -n +21 FILE | guichet -b
  [2]
  $ (echo titre; yes '' | head -n 20; echo niveau) | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 titre
  [2]
  $ (printf 'titre\n'; sleep .1; printf '"niv'; sleep .1; printf 'eau"\n') | guichet -b
  ! guichet: <stdin>:1: the header is not here, but on line 2: skip the lines above it with tail -n +2 FILE | guichet -b
  [2]
  $ printf 'titre\n"niveau\nlevel,niveau\n"level"x\nniveau,"level\n' | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 titre
  [2]
  $ printf 'titre;x\na|niveau\n' | guichet -b --delimiter='|'
  ! guichet: <stdin>:1: the header is not here, but on line 2: skip the lines above it with tail -n +2 FILE | guichet -b
  [2]

A first record that has a level itself is no header.

  $ printf 'L3,2024-04-01\nM1,2024-03-03\n' | guichet -b
  ! guichet: <stdin>:1: the first record is no header, since it has a level in column 1: use --no-header --level-column=1, and --date-column if there are dates; the columns are 1 L3, 2 2024-04-01
  [2]
  $ printf 'Dupont;L3\nMartin;M1\n' | guichet -l fr -b
  ! guichet: <stdin>:1: la première ligne n'est pas un en-tête, puisqu'elle a un niveau dans la colonne 2 : utilisez --no-header --level-column=2, et --date-column s'il y a des dates ; les colonnes sont 1 Dupont, 2 L3
  [2]

Without a level column, the message says which column contains levels, if one does.

  $ printf 'id;nom;formation visée\n1;Dupont;\n2;Martin;"Master 1"\n' | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau', but column 3 contains levels: use --level-column=3; the columns are 1 id, 2 nom, 3 formation visée
  [2]
  $ printf 'id;nom;formation visée\n1;Dupont;\n2;Martin;"Master 1"\n' | guichet -l fr -b
  ! guichet: <stdin>:1: aucune colonne ne s'appelle « niveau » ou « level », mais la colonne 3 contient des niveaux : utilisez --level-column=3 ; les colonnes sont 1 id, 2 nom, 3 formation visée
  [2]
  $ printf 'id;nom;formation visée\n1;Dupont;L2\n' | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 id, 2 nom, 3 formation visée
  [2]
  $ printf 'id;nom;formation visée\n1;Dupont;L2\n' | guichet -l fr -b
  ! guichet: <stdin>:1: aucune colonne ne s'appelle « niveau » ou « level » : indiquez celle qui contient les niveaux, comme --level-column=1, ou utilisez --no-header ou un autre --delimiter ; les colonnes sont 1 id, 2 nom, 3 formation visée
  [2]
  $ printf 'id;nom\n1;x;M1\n' | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 id, 2 nom
  [2]
  $ printf 'titre\nM1,x\n' | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau': say which one contains the levels, like --level-column=1, or use --no-header or another --delimiter; the columns are 1 titre
  [2]
  $ printf '%0200d;é%0100d\nx;L3\n' 0 0 | guichet -b
  ! guichet: <stdin>:1: no column is named 'level' or 'niveau', but column 2 contains levels: use --level-column=2; the columns are 1 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000..., 2 é00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000...
  [2]
