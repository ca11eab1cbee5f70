Other columns can be chosen, in any order, some of them in words for a letter.

  $ printf 'nom;niveau;date\nYann;M1;2024-03-10\nZoé;L3;2024-03-10\nAwa;DU;2024-04-26\nJean;X;x\n;;\n' >table.csv
  $ guichet -l fr -b --columns=platform_name,url,state_text,closes_text table.csv
  nom;niveau;date;platform_name;url;state_text;closes_text
  Yann;M1;2024-03-10;Mon Master;https://www.monmaster.gouv.fr/;ouvert;dimanche 24 mars 2024
  Zoé;L3;2024-03-10;eCandidat;https://ecandidat.univ-rouen.fr;à venir;jeudi 25 avril 2024
  Awa;DU;2024-04-26;eCandidat;https://ecandidat.univ-rouen.fr;fermé;jeudi 25 avril 2024
  Jean;X;x;;;niveau inconnu;
  ;;;;;;
  ! guichet: table.csv:5: niveau inconnu « X » : le calendrier contient L3 (Licence 3e année), M1 (Master 1re année), M2 (Master 2e année), DU (Diplôme d'université)
  ! guichet: table.csv:5: « x » n'est pas une date : écrivez 2024-03-24, 24/03/2024, 24 mars 2024, demain ou +7
  ! guichet: 1 ligne a une réponse pour un jour situé après la dernière période de son niveau
  [4]
  $ guichet -b --columns=opens_text,closes_text,window,audience,intake,scope table.csv 2>errors
  nom;niveau;date;opens_text;closes_text;window;audience;intake;scope
  Yann;M1;2024-03-10;Monday 26 February 2024;Sunday 24 March 2024;mon-master-2024;;2024;
  Zoé;L3;2024-03-10;Monday 25 March 2024;Thursday 25 April 2024;ecandidat-2024;;2024;Enseignement à distance
  Awa;DU;2024-04-26;Monday 25 March 2024;Thursday 25 April 2024;ecandidat-2024;;2024;Enseignement à distance
  Jean;X;x;;;;;;
  ;;;;;;;;
  [4]
  $ guichet -b --columns=days,closes,opens,state,platform table.csv 2>errors
  nom;niveau;date;days;closes;opens;state;platform
  Yann;M1;2024-03-10;14;2024-03-24;2024-02-26;open;mon-master
  Zoé;L3;2024-03-10;15;2024-04-25;2024-03-25;upcoming;ecandidat
  Awa;DU;2024-04-26;-1;2024-04-25;2024-03-25;closed;ecandidat
  Jean;X;x;;;;unknown-level;
  ;;;;;;;
  [4]
  $ guichet -b --columns platform,state,opens,closes,days table.csv 2>errors | head -n 2
  nom;niveau;date;platform;state;opens;closes;days
  Yann;M1;2024-03-10;mon-master;open;2024-02-26;2024-03-24;14

Values are quoted where they must be.

  $ cat >quoted.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = A
  > [audience x]
  > name = X
  > [platform p]
  > name = P; "le guichet", p|q
  > url = http://p/;a,b
  > [window w]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-03-01 10:00
  > closes = unknown
  > intake = 2024
  > scope = Phase 1
  > scope.en = Phase one
  > [window next]
  > levels = A
  > audiences = x
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2026
  > END
  $ for c in ';' , '|' tab; do printf 'niveau\nA\n' |
  >   guichet -c quoted.ini -b --delimiter="$c" -d 2024-03-10 --columns=platform_name,url,window | tail -n 1; done
  A;"P; ""le guichet"", p|q";"http://p/;a,b";w
  A,"P; ""le guichet"", p|q","http://p/;a,b",w
  A|"P; ""le guichet"", p|q"|http://p/;a,b|w
  A	"P; ""le guichet"", p|q"	http://p/;a,b	w
  $ printf 'niveau;date;public\nA;2024-03-10;x\nA;2025-06-01;x\nA;2028-01-01;x\nA;2024-03-10;\n' |
  >   guichet -c quoted.ini -b --columns=state_text,opens_text,closes_text,days,audience,intake,scope
  niveau;date;public;state_text;opens_text;closes_text;days;audience;intake;scope
  A;2024-03-10;x;open;Friday 1 March 2024 at 10:00;closing date not published;;x;2024;Phase 1
  A;2025-06-01;x;upcoming;opening date not published yet;closing date not published;;x;2026;
  A;2028-01-01;x;closed;opening date not published yet;closing date not published;;x;2026;
  A;2024-03-10;;open;Friday 1 March 2024 at 10:00;closing date not published;;x;2024;Phase 1
  ! guichet: 1 record was answered for a day after the last window of its level
  $ printf 'niveau;date;public\nA;2024-03-10;x\nA;2025-06-01;x\nA;2024-03-10;z\n' |
  >   guichet -l fr -c quoted.ini -b --columns=state_text,opens_text,closes_text,scope
  niveau;date;public;state_text;opens_text;closes_text;scope
  A;2024-03-10;x;ouvert;vendredi 1er mars 2024 à 10 h;date de fermeture non publiée;Phase 1
  A;2025-06-01;x;à venir;date d'ouverture pas encore publiée;date de fermeture non publiée;
  A;2024-03-10;z;public inconnu;;;
  ! guichet: <stdin>:4: public inconnu « z » : le calendrier contient x (X)
  [4]
  $ printf 'niveau;date\nM1;2024-02-30\nX;2024-03-10\n"a"b;2024-03-10\n' | guichet -l fr -b --columns=state_text 2>errors
  niveau;date;state_text
  M1;2024-02-30;date invalide
  X;2024-03-10;niveau inconnu
  "a"b;2024-03-10;ligne invalide
  [4]
  $ printf 'M1\n' | guichet -b --no-header -d 2024-03-10 --columns=url
  M1;https://www.monmaster.gouv.fr/

What is not a list of columns is an error.

  $ guichet -b --columns=plat table.csv
  ! guichet: unknown column 'plat': choose from these, with commas between them: platform, state, opens, closes, days, platform_name, url, window, audience, intake, scope, state_text, opens_text, closes_text
  [2]
  $ guichet -l fr -b --columns=url,,state table.csv
  ! guichet: colonne inconnue «  » : choisissez parmi celles-ci, séparées par des virgules : platform, state, opens, closes, days, platform_name, url, window, audience, intake, scope, state_text, opens_text, closes_text
  [2]
  $ guichet -b --columns=url,url table.csv
  ! guichet: '--columns' names the column 'url' twice: name it once
  [2]
  $ guichet -b --columns= table.csv
  ! guichet: the value of the option '--columns' is empty
  [2]
  $ guichet --columns=url M1
  ! guichet: the option '--columns' can only be used with '--batch'
  [2]

The scope is as in json, whatever the language.

  $ printf 'level;date\nL3;2024-04-01\n' | guichet -l en -b --columns=scope
  level;date;scope
  L3;2024-04-01;Enseignement à distance
