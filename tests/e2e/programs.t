What programs read never changes with the language.

  $ guichet -f tsv M1 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -l fr -f tsv M1 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -f tsv 2024-04-01
  L3	2024-04-01	open	ecandidat	2024-03-25	2024-04-25	24	https://ecandidat.univ-rouen.fr	
  M1	2024-04-01	closed	mon-master	2024-02-26	2024-03-24	-8	https://www.monmaster.gouv.fr/	
  M2	2024-04-01	open	ecandidat	2024-03-25	2024-04-25	24	https://ecandidat.univ-rouen.fr	
  DU	2024-04-01	open	ecandidat	2024-03-25	2024-04-25	24	https://ecandidat.univ-rouen.fr	
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ guichet -f json M1 2024-03-10
  {"level":"M1","date":"2024-03-10","state":"open","days":14,"platform":"mon-master","platform_name":"Mon Master","url":"https://www.monmaster.gouv.fr/","window":"mon-master-2024","intake":2024,"scope":null,"opens":"2024-02-26","closes":"2024-03-24","audience":null}
  $ guichet -l fr -f json L3 2024-05-01
  {"level":"L3","date":"2024-05-01","state":"closed","days":-6,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.univ-rouen.fr","window":"ecandidat-2024","intake":2024,"scope":"Enseignement à distance","opens":"2024-03-25","closes":"2024-04-25","audience":null}
  ! guichet: le calendrier n'a pas de période suivante pour L3 : cherchez les nouvelles dates sur https://ecandidat.univ-rouen.fr
  [1]
  $ guichet -f json 2024-03-24
  {"level":"L3","date":"2024-03-24","state":"upcoming","days":1,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.univ-rouen.fr","window":"ecandidat-2024","intake":2024,"scope":"Enseignement à distance","opens":"2024-03-25","closes":"2024-04-25","audience":null}
  {"level":"M1","date":"2024-03-24","state":"open","days":0,"platform":"mon-master","platform_name":"Mon Master","url":"https://www.monmaster.gouv.fr/","window":"mon-master-2024","intake":2024,"scope":null,"opens":"2024-02-26","closes":"2024-03-24","audience":null}
  {"level":"M2","date":"2024-03-24","state":"upcoming","days":1,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.univ-rouen.fr","window":"ecandidat-2024","intake":2024,"scope":"Enseignement à distance","opens":"2024-03-25","closes":"2024-04-25","audience":null}
  {"level":"DU","date":"2024-03-24","state":"upcoming","days":1,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.univ-rouen.fr","window":"ecandidat-2024","intake":2024,"scope":"Enseignement à distance","opens":"2024-03-25","closes":"2024-04-25","audience":null}
  $ guichet -f json --color=always M1 2024-03-10 | cut -c 1-20
  {"level":"M1","date"

JSON is valid whatever the calendar contains.

  $ cat >hostile.ini <<'END'
  > [calendar]
  > title = "T" \ T
  > [level A-b_1]
  > name = a "level" \
  > [platform p]
  > name = "P"	\n 😀
  > url = http://user@host:80/a'b?d=e&f
  > [window w]
  > levels = A-b_1
  > platform = p
  > opens = 1900-01-01
  > closes = 2999-12-31
  > scope = "\	é
  > END
  $ guichet -c hostile.ini -f json 1900-01-01
  {"level":"A-b_1","date":"1900-01-01","state":"open","days":401766,"platform":"p","platform_name":"\"P\"\t\\n 😀","url":"http://user@host:80/a'b?d=e&f","window":"w","intake":null,"scope":"\"\\\té","opens":"1900-01-01","closes":"2999-12-31","audience":null}
  $ guichet -c hostile.ini -f json 2999-12-31 | cut -d , -f 1-4
  {"level":"A-b_1","date":"2999-12-31","state":"open","days":0
  $ guichet -c hostile.ini -f tsv 2024-01-01
  A-b_1	2024-01-01	open	p	1900-01-01	2999-12-31	356476	http://user@host:80/a'b?d=e&f	

Levels without a window are left out when no LEVEL is given.

  $ cat >unused.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = Level A
  > [level B]
  > name = Level B
  > [platform p]
  > name = P
  > url = http://p
  > [window w]
  > levels = B
  > platform = p
  > opens = 2024-01-01
  > closes = 2024-01-31
  > END
  $ guichet -c unused.ini -f tsv 2024-01-10
  B	2024-01-10	open	p	2024-01-01	2024-01-31	21	http://p	
  $ guichet -c unused.ini -f json A B 2024-01-10
  {"level":"B","date":"2024-01-10","state":"open","days":21,"platform":"p","platform_name":"P","url":"http://p","window":"w","intake":null,"scope":null,"opens":"2024-01-01","closes":"2024-01-31","audience":null}
  ! guichet: the level 'A' has no window in the calendar
  [4]
  $ guichet -c unused.ini 2024-01-10
  T
  Wednesday 10 January 2024

        2024
        Jan
  A  no window in this calendar
  B  P  =========+=====================  OPEN      21 days left
                 ^ 10 January
  $ guichet -c unused.ini 2024-02-01 | tail -n 6
  A  no window in this calendar
  B  P  ========================|......................  CLOSED    ended yesterday
                                ^ 1 February

  All windows are over. Look for new dates on:
    http://p
  $ guichet -c unused.ini -l fr A 2024-01-10
  ! guichet: le niveau « A » n'a aucune période dans le calendrier
  [4]
  $ guichet -c unused.ini -q A 2024-01-10
  ! guichet: the level 'A' has no window in the calendar
  [4]

Standard error says of which levels all windows are over, with a date, too.

  $ NOW=1714168800 guichet-at -f tsv
  L3	2024-04-27	closed	ecandidat	2024-03-25	2024-04-25	-2	https://ecandidat.univ-rouen.fr	
  M1	2024-04-27	closed	mon-master	2024-02-26	2024-03-24	-34	https://www.monmaster.gouv.fr/	
  M2	2024-04-27	closed	ecandidat	2024-03-25	2024-04-25	-2	https://ecandidat.univ-rouen.fr	
  DU	2024-04-27	closed	ecandidat	2024-03-25	2024-04-25	-2	https://ecandidat.univ-rouen.fr	
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  $ NOW=1711321200 guichet-at -f json M1 | cut -d , -f 1-4
  {"level":"M1","date":"2024-03-25","state":"closed","days":-1
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ NOW=1711321200 guichet-at -f tsv M1 L3
  M1	2024-03-25	closed	mon-master	2024-02-26	2024-03-24	-1	https://www.monmaster.gouv.fr/	
  L3	2024-03-25	open	ecandidat	2024-03-25	2024-04-25	31	https://ecandidat.univ-rouen.fr	
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  [1]
  $ NOW=1714168800 guichet-at -l fr -f tsv M1
  M1	2024-04-27	closed	mon-master	2024-02-26	2024-03-24	-34	https://www.monmaster.gouv.fr/	
  ! guichet: le calendrier n'a pas de période suivante pour M1 : cherchez les nouvelles dates sur https://www.monmaster.gouv.fr/
  [1]
  $ NOW=1714168800 guichet-at -f tsv M1 today
  M1	2024-04-27	closed	mon-master	2024-02-26	2024-03-24	-34	https://www.monmaster.gouv.fr/	
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  [1]
  $ NOW=1714168800 guichet-at -f tsv -d 2024-04-27 M1
  M1	2024-04-27	closed	mon-master	2024-02-26	2024-03-24	-34	https://www.monmaster.gouv.fr/	
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  [1]
  $ NOW=1714168800 guichet-at -q -f tsv M1
  [1]
