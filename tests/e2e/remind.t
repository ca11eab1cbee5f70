A reminder is a line for each level that opens or closes in so many days; the line says all that is needed.

  $ for day in 2024-02-12 2024-02-25 2024-02-26 2024-03-10 2024-03-23 2024-03-24; do
  >   guichet --remind=14,1-0 M1 $day; done
  M1: UPCOMING, opens in 14 days, on Monday 26 February 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  M1: UPCOMING, opens tomorrow, Monday 26 February 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  M1: OPEN, first day today, last day Sunday 24 March 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  M1: OPEN, 14 days left, last day Sunday 24 March 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  M1: OPEN, last day tomorrow, Sunday 24 March 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  M1: OPEN, last day today, Sunday 24 March 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  $ for day in 2024-02-12 2024-02-25 2024-02-26 2024-03-10 2024-03-23 2024-03-24; do
  >   guichet -l fr --remind=14,1-0 M1 $day; done
  M1 : À VENIR, ouvre dans 14 jours, le lundi 26 février 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  M1 : À VENIR, ouvre demain, lundi 26 février 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  M1 : OUVERT, premier jour aujourd'hui, dernier jour le dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  M1 : OUVERT, il reste 14 jours, dernier jour le dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  M1 : OUVERT, dernier jour demain, dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  M1 : OUVERT, dernier jour aujourd'hui, dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  $ guichet -r 31,0 2024-03-25
  L3 (Distance learning): OPEN, first day today, last day Thursday 25 April 2024, Université de Rouen Normandie, on eCandidat: https://ecandidat.univ-rouen.fr
  M2 (Distance learning): OPEN, first day today, last day Thursday 25 April 2024, Université de Rouen Normandie, on eCandidat: https://ecandidat.univ-rouen.fr
  DU (Distance learning): OPEN, first day today, last day Thursday 25 April 2024, Université de Rouen Normandie, on eCandidat: https://ecandidat.univ-rouen.fr
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ guichet -l fr -r 0-1 L3 DU 2024-03-24
  L3 (Enseignement à distance) : À VENIR, ouvre demain, lundi 25 mars 2024, Université de Rouen Normandie, sur eCandidat : https://ecandidat.univ-rouen.fr
  DU (Enseignement à distance) : À VENIR, ouvre demain, lundi 25 mars 2024, Université de Rouen Normandie, sur eCandidat : https://ecandidat.univ-rouen.fr

A window of one day opens and closes at once.

  $ guichet --print-calendar | sed 's/^closes   = 2024-03-24/closes = 2024-02-26/' >one.ini
  $ for day in 2024-02-24 2024-02-25 2024-02-26 2024-02-27; do
  >   guichet -c one.ini -r 0-2 M1 $day; done
  M1: UPCOMING, opens in 2 days, on Monday 26 February 2024 only, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  M1: UPCOMING, opens tomorrow, Monday 26 February 2024 only, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  M1: OPEN, today only, Monday 26 February 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ for day in 2024-02-24 2024-02-25 2024-02-26 2024-02-27; do
  >   guichet -l fr -c one.ini -r 0-2 M1 $day; done
  M1 : À VENIR, ouvre dans 2 jours, le lundi 26 février 2024 seulement, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  M1 : À VENIR, ouvre demain, lundi 26 février 2024 seulement, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  M1 : OUVERT, aujourd'hui seulement, lundi 26 février 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  ! guichet: le calendrier n'a pas de période suivante pour M1 : cherchez les nouvelles dates sur https://www.monmaster.gouv.fr/

Other days are silent, and never an error: cron sends no mail, a timer does not fail.

  $ for day in 2024-02-11 2024-02-13 2024-02-24 2024-02-27 2024-03-09 2024-03-22; do
  >   guichet --remind=14,1-0 M1 $day; done
  $ guichet --remind=14,1-0 --color=always M1 2024-02-25
  M1: [1;33mUPCOMING[0m, opens tomorrow, Monday 26 February 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  $ guichet -r 31 L3 2024-03-25
  L3 (Distance learning): OPEN, first day today, last day Thursday 25 April 2024, Université de Rouen Normandie, on eCandidat: https://ecandidat.univ-rouen.fr
  $ guichet -r 0 L3 2024-03-25
  L3 (Distance learning): OPEN, first day today, last day Thursday 25 April 2024, Université de Rouen Normandie, on eCandidat: https://ecandidat.univ-rouen.fr

The levels that are due come in the order in which they are asked for.

  $ guichet -r 1-0 DU M1 L3 M2 2024-03-24 | cut -d ' ' -f 1
  DU
  M1:
  L3
  M2
  $ guichet -r 0 DU M1 L3 M2 2024-03-24 | cut -d ' ' -f 1
  M1:

Numbers and ranges come in any order, and may overlap.

  $ for days in 14 14-14 7,14,3-0 14-7 7-14 0-401766 401766-0 3,14,14 00014 1,2-20,3; do
  >   guichet --remind=$days M1 2024-03-10 | wc -l; done | uniq -c | sed 's/^ *//'
  10 1
  $ guichet -f tsv -r "$(seq -s , 0 365)" M1 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	

The formats for programs contain what is due, too.

  $ guichet -f tsv -r 14 2024-03-11
  L3	2024-03-11	upcoming	ecandidat	2024-03-25	2024-04-25	14	https://ecandidat.univ-rouen.fr	
  M2	2024-03-11	upcoming	ecandidat	2024-03-25	2024-04-25	14	https://ecandidat.univ-rouen.fr	
  DU	2024-03-11	upcoming	ecandidat	2024-03-25	2024-04-25	14	https://ecandidat.univ-rouen.fr	
  $ guichet -f tsv -r 14 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -f json -r 14,15 2024-03-10 | cut -d , -f 1-4
  {"level":"L3","date":"2024-03-10","state":"upcoming","days":15
  {"level":"M1","date":"2024-03-10","state":"open","days":14
  {"level":"M2","date":"2024-03-10","state":"upcoming","days":15
  {"level":"DU","date":"2024-03-10","state":"upcoming","days":15

A window of one day opens and closes at once.

  $ cat >day.ini <<'END'
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
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-01
  > [window x]
  > levels = A
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-11
  > scope = Phase 2
  > END
  $ for day in 2024-02-29 2024-03-01 2024-03-02 2024-03-09 2024-03-10 2024-03-11 2024-03-12; do
  >   guichet -c day.ini -r 0-1 $day; done
  A: UPCOMING, opens tomorrow, Friday 1 March 2024 only, on P: http://p
  A: OPEN, today only, Friday 1 March 2024, on P: http://p
  A (Phase 2): UPCOMING, opens tomorrow, Sunday 10 March 2024, on P: http://p
  A (Phase 2): OPEN, first day today, last day Monday 11 March 2024, on P: http://p
  A (Phase 2): OPEN, last day today, Monday 11 March 2024, on P: http://p
  ! guichet: the calendar has no later window for A: look for new dates on http://p
  $ guichet -c day.ini -l fr -r 0 A 2024-03-01
  A : OUVERT, aujourd'hui seulement, vendredi 1er mars 2024, sur P : http://p
  $ guichet -c day.ini -r 0 A B 2024-03-01
  A: OPEN, today only, Friday 1 March 2024, on P: http://p
  ! guichet: the level 'B' has no window in the calendar
  [4]

When a level is over, the reminder says so now and then: a job that is set up once must not be silent for ever.

  $ for day in 2024-03-24 2024-03-25 2024-03-26 2024-03-31 2024-04-01 2024-04-02 2024-05-01 2026-11-24 2027-01-01; do
  >   guichet -r 3 M1 $day 2>&1 | sed "s/^/$day /"; done
  2024-03-25 guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  2024-04-01 guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  2024-05-01 guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  2027-01-01 guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ NOW=1714507200 guichet-at -l fr -r 3
  $ NOW=1714507200 guichet-at -l fr -r 3 -f tsv M1
  $ NOW=1714593600 guichet-at -f json -r 3
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  $ guichet -r 3 M1 L3 2024-04-01
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ guichet -r 3 M1 L3 2024-04-26
  ! guichet: the calendar has no later window for L3: look for new dates on https://ecandidat.univ-rouen.fr

A level without an answer is still reported, and the others are reminded of.

  $ guichet -r 14 L1 M1 2024-03-10
  M1: OPEN, 14 days left, last day Sunday 24 March 2024, Université de Rouen Normandie, on Mon Master: https://www.monmaster.gouv.fr/
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -r 14 L1 2024-03-10
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]

What is not a list of days is an error, and so are options that cannot be used together.

  $ for days in , 7, ,7 7,,3 7- -7 3--1 3-2-1 a 3a '3, 2' ' 3' 3. +3 401767 99999999999999999999 0-99999999999999999999 é; do
  >   guichet --remind="$days" M1 2024-03-10; done
  ! guichet: ',' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '7,' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: ',7' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '7,,3' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '7-' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '-7' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '3--1' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '3-2-1' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: 'a' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '3a' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '3, 2' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: ' 3' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '3.' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '+3' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '401767' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '99999999999999999999' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: '0-99999999999999999999' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  ! guichet: 'é' is not a list of days: write numbers and ranges from 0 to 401766, without spaces, like 14,7,3-0
  [2]
  $ guichet -l fr -r x M1
  ! guichet: « x » n'est pas une liste de jours : écrivez des nombres et des intervalles de 0 à 401766, sans espace, comme 14,7,3-0
  [2]
  $ guichet --remind= M1
  ! guichet: the value of the option '--remind' is empty
  [2]
  $ guichet M1 -r
  ! guichet: the option '--remind' needs a value
  [2]
  $ guichet -r 7 -f ics M1
  ! guichet: the format 'ics' cannot be used with '--remind'
  [2]
  $ guichet -f tsv -f ics --remind=7
  ! guichet: the format 'ics' cannot be used with '--remind'
  [2]
  $ guichet -q -r 7 M1
  ! guichet: the option '--quiet' cannot be used with '--remind'
  [2]
  $ guichet -r 7 -s M1
  ! guichet: the option '--remind' cannot be used with '--steps'
  [2]
  $ guichet -b -r 7
  ! guichet: the option '--remind' cannot be used with '--batch'
  [2]
  $ guichet -l fr --check-calendar -r 7
  ! guichet: l'option « --remind » ne s'emploie pas avec « --check-calendar »
  [2]
  $ guichet --print-calendar --remind=7
  ! guichet: the option '--remind' cannot be used with '--print-calendar'
  [2]
