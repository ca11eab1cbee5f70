Windows from real notices, each as a plain calendar, and the answers at their ends.
Before each line of an answer are what was asked, and the status.

  $ cat >ask.sh <<'END'
  > # What guichet answers to each DATE: DATE, status, and the line in tsv without the address.
  > options=$1 tab=$(printf '\t')
  > shift
  > for date; do
  >   answer=$(guichet -f tsv $options -d "$date" 2>errors) && status=0 || status=$?
  >   printf '%s\n' "$answer" | cut -f 1-7,9 | sed "s|^|$date$tab$status$tab|"
  > done
  > END
  $ cat >agenda.sh <<'END'
  > SOURCE_DATE_EPOCH=0 guichet -f ics "$@" 2>errors | tr -d '\r' | grep -E '^(UID|DTSTART|DTEND)'
  > END

1. Parcoursup 2018: 22 January 11:00 to 13 March 2018 18:00, Paris.

  $ cat >parcoursup.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level L1]
  > name = Licence 1
  > [platform parcoursup]
  > name = Parcoursup
  > url = https://www.parcoursup.fr/
  > step = Apply there.
  > [window parcoursup-2018]
  > levels = L1
  > platform = parcoursup
  > opens = 2018-01-22 11:00
  > closes = 2018-03-13 18:00
  > intake = 2018
  > END
  $ guichet -c parcoursup.ini -f tsv L1 '2018-01-22 10:59'
  L1	2018-01-22	upcoming	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	https://www.parcoursup.fr/	
  [3]
  $ guichet -c parcoursup.ini -f tsv L1 '2018-01-22 11:00'
  L1	2018-01-22	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	50	https://www.parcoursup.fr/	
  $ sh ask.sh '-c parcoursup.ini L1' 2018-01-21 '2018-01-21 23:59' 2018-01-22 '2018-01-22 00:00' \
  >     '2018-01-22 10:59:59' '2018-01-22 11:00' 2018-03-13 '2018-03-13 17:59' \
  >     '2018-03-13 17:59:59' '2018-03-13 18:00' '2018-03-13 23:59' '2018-03-14 00:00' \
  >     2018-03-14 2018-01-22T09:59:59Z 2018-01-22T10:00:00Z 2018-03-13T16:59:59Z \
  >     2018-03-13T17:00:00Z
  2018-01-21	3	L1	2018-01-21	upcoming	parcoursup	2018-01-22T11:00	2018-03-13T18:00	1	
  2018-01-21 23:59	3	L1	2018-01-21	upcoming	parcoursup	2018-01-22T11:00	2018-03-13T18:00	1	
  2018-01-22	0	L1	2018-01-22	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	50	
  2018-01-22 00:00	3	L1	2018-01-22	upcoming	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-01-22 10:59:59	3	L1	2018-01-22	upcoming	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-01-22 11:00	0	L1	2018-01-22	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	50	
  2018-03-13	0	L1	2018-03-13	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-03-13 17:59	0	L1	2018-03-13	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-03-13 17:59:59	0	L1	2018-03-13	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-03-13 18:00	1	L1	2018-03-13	closed	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-03-13 23:59	1	L1	2018-03-13	closed	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-03-14 00:00	1	L1	2018-03-14	closed	parcoursup	2018-01-22T11:00	2018-03-13T18:00	-1	
  2018-03-14	1	L1	2018-03-14	closed	parcoursup	2018-01-22T11:00	2018-03-13T18:00	-1	
  2018-01-22T09:59:59Z	3	L1	2018-01-22	upcoming	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-01-22T10:00:00Z	0	L1	2018-01-22	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	50	
  2018-03-13T16:59:59Z	0	L1	2018-03-13	open	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  2018-03-13T17:00:00Z	1	L1	2018-03-13	closed	parcoursup	2018-01-22T11:00	2018-03-13T18:00	0	
  $ guichet -c parcoursup.ini -f json L1 '2018-03-13 17:59'
  {"level":"L1","date":"2018-03-13","state":"open","days":0,"platform":"parcoursup","platform_name":"Parcoursup","url":"https://www.parcoursup.fr/","window":"parcoursup-2018","intake":2018,"scope":null,"opens":"2018-01-22T11:00","closes":"2018-03-13T18:00","audience":null}
  $ guichet -c parcoursup.ini -f json L1 '2018-03-13 18:00' 2>errors
  {"level":"L1","date":"2018-03-13","state":"closed","days":0,"platform":"parcoursup","platform_name":"Parcoursup","url":"https://www.parcoursup.fr/","window":"parcoursup-2018","intake":2018,"scope":null,"opens":"2018-01-22T11:00","closes":"2018-03-13T18:00","audience":null}
  [1]
  $ sh agenda.sh -c parcoursup.ini L1
  UID:parcoursup-2018-opens@www.parcoursup.fr
  DTSTART:20180122T100000Z
  DTEND:20180122T110000Z
  UID:parcoursup-2018-closes@www.parcoursup.fr
  DTSTART:20180313T160000Z
  DTEND:20180313T170000Z
  $ printf 'niveau;date\nL1;22/01/2018 10:59\nL1;22/01/2018 11:00\nL1;13/03/2018\nL1;13/03/2018 18:00\n' |
  >   guichet -b -c parcoursup.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  L1;22/01/2018 10:59;parcoursup;upcoming;2018-01-22T11:00;2018-03-13T18:00;0
  L1;22/01/2018 11:00;parcoursup;open;2018-01-22T11:00;2018-03-13T18:00;50
  L1;13/03/2018;parcoursup;open;2018-01-22T11:00;2018-03-13T18:00;0
  L1;13/03/2018 18:00;parcoursup;closed;2018-01-22T11:00;2018-03-13T18:00;0
  $ guichet -c parcoursup.ini L1 '2018-03-13 17:59'
  Windows of a real notice
  Tuesday 13 March 2018

  L1 (Licence 1): OPEN, closes today at 18:00
    Parcoursup: https://www.parcoursup.fr/
    From Monday 22 January at 11:00 to Tuesday 13 March 2018 at 18:00, Paris time
    Intake 2018
  $ guichet -c parcoursup.ini -l fr L1 '2018-03-13 17:59'
  Windows of a real notice
  mardi 13 mars 2018

  L1 (Licence 1) : OUVERT, ferme aujourd'hui à 18 h
    Parcoursup : https://www.parcoursup.fr/
    Du lundi 22 janvier à 11 h au mardi 13 mars 2018 à 18 h, heure de Paris
    Rentrée 2018
  $ guichet -c parcoursup.ini -r 0-1 L1 '2018-03-13 17:59'
  L1: OPEN, closes today, Tuesday 13 March 2018 at 18:00, on Parcoursup: https://www.parcoursup.fr/
  $ guichet -c parcoursup.ini -s L1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Parcoursup (L1): https://www.parcoursup.fr/
     1. Apply there.
  $ guichet -c parcoursup.ini -a anybody -f tsv L1 2018-01-22 2>errors
  [4]

2. Montpellier 3, UFR 3: 10 April 2024 14:00 to 13 May 2024, then 31 May to 26 June 2024.

  $ cat >montpellier.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level M1]
  > name = Master 1
  > [platform ecandidat]
  > name = eCandidat
  > url = https://candidature.univ-montp3.example/
  > step = Apply there.
  > [window first]
  > levels = M1
  > platform = ecandidat
  > opens = 10/04/2024 14:00
  > closes = 13/5/2024
  > intake = 2024
  > scope = First campaign
  > [window second]
  > levels = M1
  > platform = ecandidat
  > opens = 2024-05-31
  > closes = 2024-06-26
  > intake = 2024
  > scope = Second campaign
  > END
  $ sh ask.sh '-c montpellier.ini M1' 2024-04-09 '2024-04-09 23:59' 2024-04-10 \
  >     '2024-04-10 00:00' '2024-04-10 13:59' '2024-04-10 14:00' 2024-05-13 '2024-05-13 00:00' \
  >     '2024-05-13 23:59' '2024-05-14 00:00' 2024-05-14 2024-05-30 '2024-05-30 23:59' \
  >     '2024-05-31 00:00' 2024-05-31 2024-06-26 '2024-06-26 23:59' '2024-06-27 00:00' \
  >     2024-06-27
  2024-04-09	3	M1	2024-04-09	upcoming	ecandidat	2024-04-10T14:00	2024-05-13	1	
  2024-04-09 23:59	3	M1	2024-04-09	upcoming	ecandidat	2024-04-10T14:00	2024-05-13	1	
  2024-04-10	0	M1	2024-04-10	open	ecandidat	2024-04-10T14:00	2024-05-13	33	
  2024-04-10 00:00	3	M1	2024-04-10	upcoming	ecandidat	2024-04-10T14:00	2024-05-13	0	
  2024-04-10 13:59	3	M1	2024-04-10	upcoming	ecandidat	2024-04-10T14:00	2024-05-13	0	
  2024-04-10 14:00	0	M1	2024-04-10	open	ecandidat	2024-04-10T14:00	2024-05-13	33	
  2024-05-13	0	M1	2024-05-13	open	ecandidat	2024-04-10T14:00	2024-05-13	0	
  2024-05-13 00:00	0	M1	2024-05-13	open	ecandidat	2024-04-10T14:00	2024-05-13	0	
  2024-05-13 23:59	0	M1	2024-05-13	open	ecandidat	2024-04-10T14:00	2024-05-13	0	
  2024-05-14 00:00	3	M1	2024-05-14	upcoming	ecandidat	2024-05-31	2024-06-26	17	
  2024-05-14	3	M1	2024-05-14	upcoming	ecandidat	2024-05-31	2024-06-26	17	
  2024-05-30	3	M1	2024-05-30	upcoming	ecandidat	2024-05-31	2024-06-26	1	
  2024-05-30 23:59	3	M1	2024-05-30	upcoming	ecandidat	2024-05-31	2024-06-26	1	
  2024-05-31 00:00	0	M1	2024-05-31	open	ecandidat	2024-05-31	2024-06-26	26	
  2024-05-31	0	M1	2024-05-31	open	ecandidat	2024-05-31	2024-06-26	26	
  2024-06-26	0	M1	2024-06-26	open	ecandidat	2024-05-31	2024-06-26	0	
  2024-06-26 23:59	0	M1	2024-06-26	open	ecandidat	2024-05-31	2024-06-26	0	
  2024-06-27 00:00	1	M1	2024-06-27	closed	ecandidat	2024-05-31	2024-06-26	-1	
  2024-06-27	1	M1	2024-06-27	closed	ecandidat	2024-05-31	2024-06-26	-1	
  $ guichet -c montpellier.ini -f json M1 '2024-04-10 14:00'
  {"level":"M1","date":"2024-04-10","state":"open","days":33,"platform":"ecandidat","platform_name":"eCandidat","url":"https://candidature.univ-montp3.example/","window":"first","intake":2024,"scope":"First campaign","opens":"2024-04-10T14:00","closes":"2024-05-13","audience":null}
  $ guichet -c montpellier.ini -f json M1 '2024-05-14 00:00'
  {"level":"M1","date":"2024-05-14","state":"upcoming","days":17,"platform":"ecandidat","platform_name":"eCandidat","url":"https://candidature.univ-montp3.example/","window":"second","intake":2024,"scope":"Second campaign","opens":"2024-05-31","closes":"2024-06-26","audience":null}
  [3]
  $ sh agenda.sh -c montpellier.ini M1
  UID:first-opens@candidature.univ-montp3.example
  DTSTART:20240410T120000Z
  DTEND:20240410T130000Z
  UID:first-closes@candidature.univ-montp3.example
  DTSTART;VALUE=DATE:20240513
  DTEND;VALUE=DATE:20240514
  UID:second-opens@candidature.univ-montp3.example
  DTSTART;VALUE=DATE:20240531
  DTEND;VALUE=DATE:20240601
  UID:second-closes@candidature.univ-montp3.example
  DTSTART;VALUE=DATE:20240626
  DTEND;VALUE=DATE:20240627
  $ printf 'niveau;date\nM1;10/04/2024 13:59\nM1;10/04/2024 14:00\nM1;14/05/2024\n' |
  >   guichet -b -c montpellier.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  M1;10/04/2024 13:59;ecandidat;upcoming;2024-04-10T14:00;2024-05-13;0
  M1;10/04/2024 14:00;ecandidat;open;2024-04-10T14:00;2024-05-13;33
  M1;14/05/2024;ecandidat;upcoming;2024-05-31;2024-06-26;17
  $ guichet -c montpellier.ini M1 '2024-04-10 13:59'
  Windows of a real notice
  Wednesday 10 April 2024

  M1 (Master 1): UPCOMING, opens today at 14:00
    eCandidat: https://candidature.univ-montp3.example/
    From Wednesday 10 April at 14:00 to Monday 13 May 2024, last day included, Paris time
    First campaign, intake 2024
  [3]
  $ guichet -c montpellier.ini -l fr M1 '2024-04-10 13:59'
  Windows of a real notice
  mercredi 10 avril 2024

  M1 (Master 1) : À VENIR, ouvre aujourd'hui à 14 h
    eCandidat : https://candidature.univ-montp3.example/
    Du mercredi 10 avril à 14 h au lundi 13 mai 2024 inclus, heure de Paris
    First campaign, rentrée 2024
  [3]
  $ guichet -c montpellier.ini -r 0-1 M1 '2024-04-10 13:59'
  M1 (First campaign): UPCOMING, opens today, Wednesday 10 April 2024 at 14:00, on eCandidat: https://candidature.univ-montp3.example/
  $ guichet -c montpellier.ini -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  eCandidat (M1): https://candidature.univ-montp3.example/
     1. Apply there.

3. La Réunion, M1, 2017: 1 July to 8 July 2017, 16:00 Paris time, which is 18:00 there.

  $ cat >reunion-2017.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level M1]
  > name = Master 1
  > [platform candidature]
  > name = Candidature
  > url = https://candidature.univ-reunion.example/
  > step = Apply there.
  > [window m1-2017]
  > levels = M1
  > platform = candidature
  > opens = 2017-07-01
  > closes = 2017-07-08 16:00
  > END
  $ sh ask.sh '-c reunion-2017.ini M1' 2017-06-30 '2017-06-30 23:59' '2017-07-01 00:00' \
  >     2017-07-01 2017-07-08 '2017-07-08 15:59' '2017-07-08 16:00' '2017-07-08 23:59' \
  >     '2017-07-09 00:00' 2017-07-09 2017-07-01T01:59+04:00 2017-07-01T02:00+04:00 \
  >     2017-07-08T17:59+04:00 2017-07-08T18:00+04:00
  2017-06-30	3	M1	2017-06-30	upcoming	candidature	2017-07-01	2017-07-08T16:00	1	
  2017-06-30 23:59	3	M1	2017-06-30	upcoming	candidature	2017-07-01	2017-07-08T16:00	1	
  2017-07-01 00:00	0	M1	2017-07-01	open	candidature	2017-07-01	2017-07-08T16:00	7	
  2017-07-01	0	M1	2017-07-01	open	candidature	2017-07-01	2017-07-08T16:00	7	
  2017-07-08	0	M1	2017-07-08	open	candidature	2017-07-01	2017-07-08T16:00	0	
  2017-07-08 15:59	0	M1	2017-07-08	open	candidature	2017-07-01	2017-07-08T16:00	0	
  2017-07-08 16:00	1	M1	2017-07-08	closed	candidature	2017-07-01	2017-07-08T16:00	0	
  2017-07-08 23:59	1	M1	2017-07-08	closed	candidature	2017-07-01	2017-07-08T16:00	0	
  2017-07-09 00:00	1	M1	2017-07-09	closed	candidature	2017-07-01	2017-07-08T16:00	-1	
  2017-07-09	1	M1	2017-07-09	closed	candidature	2017-07-01	2017-07-08T16:00	-1	
  2017-07-01T01:59+04:00	3	M1	2017-06-30	upcoming	candidature	2017-07-01	2017-07-08T16:00	1	
  2017-07-01T02:00+04:00	0	M1	2017-07-01	open	candidature	2017-07-01	2017-07-08T16:00	7	
  2017-07-08T17:59+04:00	0	M1	2017-07-08	open	candidature	2017-07-01	2017-07-08T16:00	0	
  2017-07-08T18:00+04:00	1	M1	2017-07-08	closed	candidature	2017-07-01	2017-07-08T16:00	0	
  $ guichet -c reunion-2017.ini -f json M1 '2017-07-08 16:00' 2>errors
  {"level":"M1","date":"2017-07-08","state":"closed","days":0,"platform":"candidature","platform_name":"Candidature","url":"https://candidature.univ-reunion.example/","window":"m1-2017","intake":null,"scope":null,"opens":"2017-07-01","closes":"2017-07-08T16:00","audience":null}
  [1]
  $ sh agenda.sh -c reunion-2017.ini M1
  UID:m1-2017-opens@candidature.univ-reunion.example
  DTSTART;VALUE=DATE:20170701
  DTEND;VALUE=DATE:20170702
  UID:m1-2017-closes@candidature.univ-reunion.example
  DTSTART:20170708T130000Z
  DTEND:20170708T140000Z
  $ printf 'niveau;date\nM1;08/07/2017\nM1;08/07/2017 16:00\n' |
  >   guichet -b -c reunion-2017.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  M1;08/07/2017;candidature;open;2017-07-01;2017-07-08T16:00;0
  M1;08/07/2017 16:00;candidature;closed;2017-07-01;2017-07-08T16:00;0
  $ guichet -c reunion-2017.ini M1 '2017-07-08 15:59'
  Windows of a real notice
  Saturday 8 July 2017

  M1 (Master 1): OPEN, closes today at 16:00
    Candidature: https://candidature.univ-reunion.example/
    From Saturday 1 July to Saturday 8 July 2017 at 16:00, Paris time
  $ guichet -c reunion-2017.ini -l fr M1 '2017-07-08 15:59'
  Windows of a real notice
  samedi 8 juillet 2017

  M1 (Master 1) : OUVERT, ferme aujourd'hui à 16 h
    Candidature : https://candidature.univ-reunion.example/
    Du samedi 1er juillet au samedi 8 juillet 2017 à 16 h, heure de Paris
  $ guichet -c reunion-2017.ini -r 0-1 M1 '2017-07-08 15:59'
  M1: OPEN, closes today, Saturday 8 July 2017 at 16:00, on Candidature: https://candidature.univ-reunion.example/
  $ guichet -c reunion-2017.ini -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Candidature (M1): https://candidature.univ-reunion.example/
     1. Apply there.

4. La Réunion, M1, 2023: Mon Master 22 March to 20 April 2023; VAPP candidates on eCandidat, the same
days, and in a second round from 25 August to 1 September 2023.

  $ cat >reunion-2023.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level M1]
  > name = Master 1
  > [platform mon-master]
  > name = Mon Master
  > url = https://www.monmaster.gouv.fr/
  > step = Apply there.
  > [platform ecandidat]
  > name = eCandidat
  > url = https://ecandidat.univ-reunion.example/
  > [audience vapp]
  > name = VAPP
  > alias = Validation des acquis
  > [window mon-master-2023]
  > levels = M1
  > platform = mon-master
  > opens = 2023-03-22
  > closes = 2023-04-20
  > intake = 2023
  > [window vapp-2023]
  > levels = M1
  > audiences = vapp
  > platform = ecandidat
  > opens = 2023-03-22
  > closes = 2023-04-20
  > intake = 2023
  > [window vapp-2023-second]
  > levels = M1
  > audiences = vapp
  > platform = ecandidat
  > opens = 2023-08-25
  > closes = 2023-09-01
  > intake = 2023
  > scope = Second round
  > END
  $ sh ask.sh '-c reunion-2023.ini M1' 2023-03-21 '2023-03-21 23:59' '2023-03-22 00:00' \
  >     2023-03-22 2023-04-20 '2023-04-20 23:59' '2023-04-21 00:00' 2023-04-21 2023-08-24 \
  >     2023-08-25 '2023-09-01 23:59' '2023-09-02 00:00'
  2023-03-21	3	M1	2023-03-21	upcoming	mon-master	2023-03-22	2023-04-20	1	
  2023-03-21	3	M1	2023-03-21	upcoming	ecandidat	2023-03-22	2023-04-20	1	vapp
  2023-03-21 23:59	3	M1	2023-03-21	upcoming	mon-master	2023-03-22	2023-04-20	1	
  2023-03-21 23:59	3	M1	2023-03-21	upcoming	ecandidat	2023-03-22	2023-04-20	1	vapp
  2023-03-22 00:00	0	M1	2023-03-22	open	mon-master	2023-03-22	2023-04-20	29	
  2023-03-22 00:00	0	M1	2023-03-22	open	ecandidat	2023-03-22	2023-04-20	29	vapp
  2023-03-22	0	M1	2023-03-22	open	mon-master	2023-03-22	2023-04-20	29	
  2023-03-22	0	M1	2023-03-22	open	ecandidat	2023-03-22	2023-04-20	29	vapp
  2023-04-20	0	M1	2023-04-20	open	mon-master	2023-03-22	2023-04-20	0	
  2023-04-20	0	M1	2023-04-20	open	ecandidat	2023-03-22	2023-04-20	0	vapp
  2023-04-20 23:59	0	M1	2023-04-20	open	mon-master	2023-03-22	2023-04-20	0	
  2023-04-20 23:59	0	M1	2023-04-20	open	ecandidat	2023-03-22	2023-04-20	0	vapp
  2023-04-21 00:00	1	M1	2023-04-21	closed	mon-master	2023-03-22	2023-04-20	-1	
  2023-04-21 00:00	1	M1	2023-04-21	upcoming	ecandidat	2023-08-25	2023-09-01	126	vapp
  2023-04-21	1	M1	2023-04-21	closed	mon-master	2023-03-22	2023-04-20	-1	
  2023-04-21	1	M1	2023-04-21	upcoming	ecandidat	2023-08-25	2023-09-01	126	vapp
  2023-08-24	1	M1	2023-08-24	closed	mon-master	2023-03-22	2023-04-20	-126	
  2023-08-24	1	M1	2023-08-24	upcoming	ecandidat	2023-08-25	2023-09-01	1	vapp
  2023-08-25	1	M1	2023-08-25	closed	mon-master	2023-03-22	2023-04-20	-127	
  2023-08-25	1	M1	2023-08-25	open	ecandidat	2023-08-25	2023-09-01	7	vapp
  2023-09-01 23:59	1	M1	2023-09-01	closed	mon-master	2023-03-22	2023-04-20	-134	
  2023-09-01 23:59	1	M1	2023-09-01	open	ecandidat	2023-08-25	2023-09-01	0	vapp
  2023-09-02 00:00	1	M1	2023-09-02	closed	mon-master	2023-03-22	2023-04-20	-135	
  2023-09-02 00:00	1	M1	2023-09-02	closed	ecandidat	2023-08-25	2023-09-01	-1	vapp
  $ sh ask.sh '-c reunion-2023.ini -a vapp M1' 2023-03-21 '2023-03-21 23:59' '2023-03-22 00:00' \
  >     2023-03-22 2023-04-20 '2023-04-20 23:59' '2023-04-21 00:00' 2023-04-21 2023-08-24 \
  >     '2023-08-24 23:59' '2023-08-25 00:00' 2023-08-25 2023-09-01 '2023-09-01 23:59' \
  >     '2023-09-02 00:00' 2023-09-02
  2023-03-21	3	M1	2023-03-21	upcoming	ecandidat	2023-03-22	2023-04-20	1	vapp
  2023-03-21 23:59	3	M1	2023-03-21	upcoming	ecandidat	2023-03-22	2023-04-20	1	vapp
  2023-03-22 00:00	0	M1	2023-03-22	open	ecandidat	2023-03-22	2023-04-20	29	vapp
  2023-03-22	0	M1	2023-03-22	open	ecandidat	2023-03-22	2023-04-20	29	vapp
  2023-04-20	0	M1	2023-04-20	open	ecandidat	2023-03-22	2023-04-20	0	vapp
  2023-04-20 23:59	0	M1	2023-04-20	open	ecandidat	2023-03-22	2023-04-20	0	vapp
  2023-04-21 00:00	3	M1	2023-04-21	upcoming	ecandidat	2023-08-25	2023-09-01	126	vapp
  2023-04-21	3	M1	2023-04-21	upcoming	ecandidat	2023-08-25	2023-09-01	126	vapp
  2023-08-24	3	M1	2023-08-24	upcoming	ecandidat	2023-08-25	2023-09-01	1	vapp
  2023-08-24 23:59	3	M1	2023-08-24	upcoming	ecandidat	2023-08-25	2023-09-01	1	vapp
  2023-08-25 00:00	0	M1	2023-08-25	open	ecandidat	2023-08-25	2023-09-01	7	vapp
  2023-08-25	0	M1	2023-08-25	open	ecandidat	2023-08-25	2023-09-01	7	vapp
  2023-09-01	0	M1	2023-09-01	open	ecandidat	2023-08-25	2023-09-01	0	vapp
  2023-09-01 23:59	0	M1	2023-09-01	open	ecandidat	2023-08-25	2023-09-01	0	vapp
  2023-09-02 00:00	1	M1	2023-09-02	closed	ecandidat	2023-08-25	2023-09-01	-1	vapp
  2023-09-02	1	M1	2023-09-02	closed	ecandidat	2023-08-25	2023-09-01	-1	vapp
  $ guichet -c reunion-2023.ini -a 'validation des ACQUIS' -f tsv M1 2023-03-22
  M1	2023-03-22	open	ecandidat	2023-03-22	2023-04-20	29	https://ecandidat.univ-reunion.example/	vapp
  $ guichet -c reunion-2023.ini -f json M1 2023-08-25 2>errors
  {"level":"M1","date":"2023-08-25","state":"closed","days":-127,"platform":"mon-master","platform_name":"Mon Master","url":"https://www.monmaster.gouv.fr/","window":"mon-master-2023","intake":2023,"scope":null,"opens":"2023-03-22","closes":"2023-04-20","audience":null}
  {"level":"M1","date":"2023-08-25","state":"open","days":7,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.univ-reunion.example/","window":"vapp-2023-second","intake":2023,"scope":"Second round","opens":"2023-08-25","closes":"2023-09-01","audience":"vapp"}
  [1]
  $ guichet -c reunion-2023.ini -a VAPP -f json M1 2023-08-25
  {"level":"M1","date":"2023-08-25","state":"open","days":7,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.univ-reunion.example/","window":"vapp-2023-second","intake":2023,"scope":"Second round","opens":"2023-08-25","closes":"2023-09-01","audience":"vapp"}
  $ sh agenda.sh -c reunion-2023.ini M1
  UID:mon-master-2023-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20230322
  DTEND;VALUE=DATE:20230323
  UID:mon-master-2023-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20230420
  DTEND;VALUE=DATE:20230421
  UID:vapp-2023-opens@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230322
  DTEND;VALUE=DATE:20230323
  UID:vapp-2023-closes@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230420
  DTEND;VALUE=DATE:20230421
  UID:vapp-2023-second-opens@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230825
  DTEND;VALUE=DATE:20230826
  UID:vapp-2023-second-closes@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230901
  DTEND;VALUE=DATE:20230902
  $ sh agenda.sh -c reunion-2023.ini -a vapp M1
  UID:vapp-2023-opens@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230322
  DTEND;VALUE=DATE:20230323
  UID:vapp-2023-closes@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230420
  DTEND;VALUE=DATE:20230421
  UID:vapp-2023-second-opens@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230825
  DTEND;VALUE=DATE:20230826
  UID:vapp-2023-second-closes@ecandidat.univ-reunion.example
  DTSTART;VALUE=DATE:20230901
  DTEND;VALUE=DATE:20230902
  $ printf 'niveau;date;public\nM1;25/08/2023;\nM1;25/08/2023;VAPP\nM1;20/04/2023 23:59;validation des acquis\n' |
  >   guichet -b -c reunion-2023.ini 2>errors
  niveau;date;public;platform;state;opens;closes;days
  M1;25/08/2023;;mon-master;closed;2023-03-22;2023-04-20;-127
  M1;25/08/2023;VAPP;ecandidat;open;2023-08-25;2023-09-01;7
  M1;20/04/2023 23:59;validation des acquis;ecandidat;open;2023-03-22;2023-04-20;0
  $ guichet -c reunion-2023.ini M1 '2023-08-25'
  Windows of a real notice
  Friday 25 August 2023

  M1 (Master 1): CLOSED, the last day was 127 days ago
    Mon Master: https://www.monmaster.gouv.fr/
    From Wednesday 22 March to Thursday 20 April 2023, last day included, Paris time
    Intake 2023
    This calendar has no later window.
    Look for new dates on https://www.monmaster.gouv.fr/

  M1 (Master 1), VAPP: OPEN, 7 days left
    eCandidat: https://ecandidat.univ-reunion.example/
    From Friday 25 August to Friday 1 September 2023, last day included, Paris time
    Second round, intake 2023
  [1]
  $ guichet -c reunion-2023.ini -l fr M1 '2023-08-25'
  Windows of a real notice
  vendredi 25 août 2023

  M1 (Master 1) : FERMÉ, le dernier jour était il y a 127 jours
    Mon Master : https://www.monmaster.gouv.fr/
    Du mercredi 22 mars au jeudi 20 avril 2023 inclus, heure de Paris
    Rentrée 2023
    Ce calendrier n'a pas de période suivante.
    Cherchez les nouvelles dates sur https://www.monmaster.gouv.fr/

  M1 (Master 1), VAPP : OUVERT, il reste 7 jours
    eCandidat : https://ecandidat.univ-reunion.example/
    Du vendredi 25 août au vendredi 1er septembre 2023 inclus, heure de Paris
    Second round, rentrée 2023
  [1]
  $ guichet -c reunion-2023.ini -r 0-1 M1 '2023-08-25'
  M1 (Second round): OPEN, first day today, last day Friday 1 September 2023, for VAPP, on eCandidat: https://ecandidat.univ-reunion.example/
  $ guichet -c reunion-2023.ini -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Mon Master (M1): https://www.monmaster.gouv.fr/
     1. Apply there.

  eCandidat (M1 (vapp)): https://ecandidat.univ-reunion.example/
    This calendar gives no steps for this platform.
  $ guichet -c reunion-2023.ini -a vapp M1 '2023-08-25'
  Windows of a real notice
  Friday 25 August 2023

  M1 (Master 1), VAPP: OPEN, 7 days left
    eCandidat: https://ecandidat.univ-reunion.example/
    From Friday 25 August to Friday 1 September 2023, last day included, Paris time
    Second round, intake 2023
  $ guichet -c reunion-2023.ini -a vapp -l fr M1 '2023-08-25'
  Windows of a real notice
  vendredi 25 août 2023

  M1 (Master 1), VAPP : OUVERT, il reste 7 jours
    eCandidat : https://ecandidat.univ-reunion.example/
    Du vendredi 25 août au vendredi 1er septembre 2023 inclus, heure de Paris
    Second round, rentrée 2023
  $ guichet -c reunion-2023.ini -a vapp -r 0-1 M1 '2023-08-25'
  M1 (Second round): OPEN, first day today, last day Friday 1 September 2023, for VAPP, on eCandidat: https://ecandidat.univ-reunion.example/
  $ guichet -c reunion-2023.ini -a vapp -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  eCandidat (M1 (vapp)): https://ecandidat.univ-reunion.example/
    This calendar gives no steps for this platform.

5. Assas, L3 by distance: 19 May 2025 09:00 to 3 September 2025 23:59. At 23:59 it is closed.

  $ cat >assas.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level L3]
  > name = Licence 3
  > [platform ecandidat]
  > name = eCandidat
  > url = https://ecandidat.assas.example/
  > step = Apply there.
  > [window l3-2025]
  > levels = L3
  > platform = ecandidat
  > opens = 19/05/2025 09:00
  > closes = 3/9/2025 23:59
  > intake = 2025
  > END
  $ sh ask.sh '-c assas.ini L3' 2025-05-18 '2025-05-18 23:59' 2025-05-19 '2025-05-19 08:59' \
  >     '2025-05-19 09:00' 2025-09-03 '2025-09-03 23:58' '2025-09-03 23:58:59' \
  >     '2025-09-03 23:59' '2025-09-04 00:00' 2025-09-04
  2025-05-18	3	L3	2025-05-18	upcoming	ecandidat	2025-05-19T09:00	2025-09-03T23:59	1	
  2025-05-18 23:59	3	L3	2025-05-18	upcoming	ecandidat	2025-05-19T09:00	2025-09-03T23:59	1	
  2025-05-19	0	L3	2025-05-19	open	ecandidat	2025-05-19T09:00	2025-09-03T23:59	107	
  2025-05-19 08:59	3	L3	2025-05-19	upcoming	ecandidat	2025-05-19T09:00	2025-09-03T23:59	0	
  2025-05-19 09:00	0	L3	2025-05-19	open	ecandidat	2025-05-19T09:00	2025-09-03T23:59	107	
  2025-09-03	0	L3	2025-09-03	open	ecandidat	2025-05-19T09:00	2025-09-03T23:59	0	
  2025-09-03 23:58	0	L3	2025-09-03	open	ecandidat	2025-05-19T09:00	2025-09-03T23:59	0	
  2025-09-03 23:58:59	0	L3	2025-09-03	open	ecandidat	2025-05-19T09:00	2025-09-03T23:59	0	
  2025-09-03 23:59	1	L3	2025-09-03	closed	ecandidat	2025-05-19T09:00	2025-09-03T23:59	0	
  2025-09-04 00:00	1	L3	2025-09-04	closed	ecandidat	2025-05-19T09:00	2025-09-03T23:59	-1	
  2025-09-04	1	L3	2025-09-04	closed	ecandidat	2025-05-19T09:00	2025-09-03T23:59	-1	
  $ guichet -c assas.ini -f json L3 '2025-05-19 09:00'
  {"level":"L3","date":"2025-05-19","state":"open","days":107,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.assas.example/","window":"l3-2025","intake":2025,"scope":null,"opens":"2025-05-19T09:00","closes":"2025-09-03T23:59","audience":null}
  $ sh agenda.sh -c assas.ini L3
  UID:l3-2025-opens@ecandidat.assas.example
  DTSTART:20250519T070000Z
  DTEND:20250519T080000Z
  UID:l3-2025-closes@ecandidat.assas.example
  DTSTART:20250903T205900Z
  DTEND:20250903T215900Z
  $ printf 'niveau;date\nL3;19/05/2025 08:59\nL3;03/09/2025 23:58\nL3;03/09/2025 23:59\n' |
  >   guichet -b -c assas.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  L3;19/05/2025 08:59;ecandidat;upcoming;2025-05-19T09:00;2025-09-03T23:59;0
  L3;03/09/2025 23:58;ecandidat;open;2025-05-19T09:00;2025-09-03T23:59;0
  L3;03/09/2025 23:59;ecandidat;closed;2025-05-19T09:00;2025-09-03T23:59;0
  $ guichet -c assas.ini L3 '2025-09-03 23:58'
  Windows of a real notice
  Wednesday 3 September 2025

  L3 (Licence 3): OPEN, closes today at 23:59
    eCandidat: https://ecandidat.assas.example/
    From Monday 19 May at 9:00 to Wednesday 3 September 2025 at 23:59, Paris time
    Intake 2025
  $ guichet -c assas.ini -l fr L3 '2025-09-03 23:58'
  Windows of a real notice
  mercredi 3 septembre 2025

  L3 (Licence 3) : OUVERT, ferme aujourd'hui à 23 h 59
    eCandidat : https://ecandidat.assas.example/
    Du lundi 19 mai à 9 h au mercredi 3 septembre 2025 à 23 h 59, heure de Paris
    Rentrée 2025
  $ guichet -c assas.ini -r 0-1 L3 '2025-09-03 23:58'
  L3: OPEN, closes today, Wednesday 3 September 2025 at 23:59, on eCandidat: https://ecandidat.assas.example/
  $ guichet -c assas.ini -s L3
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  eCandidat (L3): https://ecandidat.assas.example/
     1. Apply there.

6. Parcoursup, New Caledonia: 26 August 18:00 to 1 October 2025 23:59, Nouméa time, which is 09:00 and
14:59 in Paris.

  $ cat >caledonia.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level L1]
  > name = Licence 1
  > [platform parcoursup]
  > name = Parcoursup
  > url = https://www.parcoursup.fr/
  > step = Apply there.
  > [window caledonia-2025]
  > levels = L1
  > platform = parcoursup
  > opens = 2025-08-26 18:00 +11:00
  > closes = 2025-10-01 23:59 +11:00
  > intake = 2026
  > END
  $ sh ask.sh '-c caledonia.ini L1' 2025-08-25 2025-08-26 '2025-08-26 08:59' '2025-08-26 09:00' \
  >     '2025-08-26 17:59 +11:00' '2025-08-26 18:00 +11:00' 2025-08-26T07:00:00Z 2025-10-01 \
  >     '2025-10-01 14:58' '2025-10-01 14:59' '2025-10-01 23:58 +11:00' \
  >     '2025-10-01 23:59 +11:00' '2025-10-02 00:00 +11:00' '2025-10-01 23:59' \
  >     '2025-10-02 00:00' 2025-10-02
  2025-08-25	3	L1	2025-08-25	upcoming	parcoursup	2025-08-26T09:00	2025-10-01T14:59	1	
  2025-08-26	0	L1	2025-08-26	open	parcoursup	2025-08-26T09:00	2025-10-01T14:59	36	
  2025-08-26 08:59	3	L1	2025-08-26	upcoming	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-08-26 09:00	0	L1	2025-08-26	open	parcoursup	2025-08-26T09:00	2025-10-01T14:59	36	
  2025-08-26 17:59 +11:00	3	L1	2025-08-26	upcoming	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-08-26 18:00 +11:00	0	L1	2025-08-26	open	parcoursup	2025-08-26T09:00	2025-10-01T14:59	36	
  2025-08-26T07:00:00Z	0	L1	2025-08-26	open	parcoursup	2025-08-26T09:00	2025-10-01T14:59	36	
  2025-10-01	0	L1	2025-10-01	open	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-10-01 14:58	0	L1	2025-10-01	open	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-10-01 14:59	1	L1	2025-10-01	closed	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-10-01 23:58 +11:00	0	L1	2025-10-01	open	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-10-01 23:59 +11:00	1	L1	2025-10-01	closed	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-10-02 00:00 +11:00	1	L1	2025-10-01	closed	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-10-01 23:59	1	L1	2025-10-01	closed	parcoursup	2025-08-26T09:00	2025-10-01T14:59	0	
  2025-10-02 00:00	1	L1	2025-10-02	closed	parcoursup	2025-08-26T09:00	2025-10-01T14:59	-1	
  2025-10-02	1	L1	2025-10-02	closed	parcoursup	2025-08-26T09:00	2025-10-01T14:59	-1	
  $ guichet -c caledonia.ini -f json L1 '2025-08-26 18:00 +11'
  {"level":"L1","date":"2025-08-26","state":"open","days":36,"platform":"parcoursup","platform_name":"Parcoursup","url":"https://www.parcoursup.fr/","window":"caledonia-2025","intake":2026,"scope":null,"opens":"2025-08-26T09:00","closes":"2025-10-01T14:59","audience":null}
  $ sh agenda.sh -c caledonia.ini L1
  UID:caledonia-2025-opens@www.parcoursup.fr
  DTSTART:20250826T070000Z
  DTEND:20250826T080000Z
  UID:caledonia-2025-closes@www.parcoursup.fr
  DTSTART:20251001T115900Z
  DTEND:20251001T125900Z
  $ printf 'niveau;date\nL1;2025-08-26 17:59 +11:00\nL1;2025-08-26T18:00+11:00\nL1;2025-10-01 23:59 +11:00\n' |
  >   guichet -b -c caledonia.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  L1;2025-08-26 17:59 +11:00;parcoursup;upcoming;2025-08-26T09:00;2025-10-01T14:59;0
  L1;2025-08-26T18:00+11:00;parcoursup;open;2025-08-26T09:00;2025-10-01T14:59;36
  L1;2025-10-01 23:59 +11:00;parcoursup;closed;2025-08-26T09:00;2025-10-01T14:59;0
  $ guichet -c caledonia.ini L1 '2025-10-01 14:58'
  Windows of a real notice
  Wednesday 1 October 2025

  L1 (Licence 1): OPEN, closes today at 14:59
    Parcoursup: https://www.parcoursup.fr/
    From Tuesday 26 August at 9:00 to Wednesday 1 October 2025 at 14:59, Paris time
    Intake 2026
  $ guichet -c caledonia.ini -l fr L1 '2025-10-01 14:58'
  Windows of a real notice
  mercredi 1er octobre 2025

  L1 (Licence 1) : OUVERT, ferme aujourd'hui à 14 h 59
    Parcoursup : https://www.parcoursup.fr/
    Du mardi 26 août à 9 h au mercredi 1er octobre 2025 à 14 h 59, heure de Paris
    Rentrée 2026
  $ guichet -c caledonia.ini -r 0-1 L1 '2025-10-01 14:58'
  L1: OPEN, closes today, Wednesday 1 October 2025 at 14:59, on Parcoursup: https://www.parcoursup.fr/
  $ guichet -c caledonia.ini -s L1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Parcoursup (L1): https://www.parcoursup.fr/
     1. Apply there.

7. Antilles 2023, M1: from 12 July 2023; no end was published. After 366 days it passes for closed.

  $ cat >antilles.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level M1]
  > name = Master 1
  > [platform candidature]
  > name = Candidature
  > url = https://candidature.univ-antilles.example/
  > step = Apply there.
  > [window m1-2023]
  > levels = M1
  > platform = candidature
  > opens = 2023-07-12
  > closes = unknown
  > intake = 2023
  > END
  $ sh ask.sh '-c antilles.ini M1' 2023-07-11 '2023-07-11 23:59' '2023-07-12 00:00' 2023-07-12 \
  >     2023-12-31 2024-07-11 '2024-07-11 23:59' '2024-07-12 00:00' 2024-07-12
  2023-07-11	3	M1	2023-07-11	upcoming	candidature	2023-07-12		1	
  2023-07-11 23:59	3	M1	2023-07-11	upcoming	candidature	2023-07-12		1	
  2023-07-12 00:00	0	M1	2023-07-12	open	candidature	2023-07-12			
  2023-07-12	0	M1	2023-07-12	open	candidature	2023-07-12			
  2023-12-31	0	M1	2023-12-31	open	candidature	2023-07-12			
  2024-07-11	0	M1	2024-07-11	open	candidature	2023-07-12			
  2024-07-11 23:59	0	M1	2024-07-11	open	candidature	2023-07-12			
  2024-07-12 00:00	1	M1	2024-07-12	closed	candidature	2023-07-12			
  2024-07-12	1	M1	2024-07-12	closed	candidature	2023-07-12			
  $ guichet -c antilles.ini -f json M1 2023-07-11
  {"level":"M1","date":"2023-07-11","state":"upcoming","days":1,"platform":"candidature","platform_name":"Candidature","url":"https://candidature.univ-antilles.example/","window":"m1-2023","intake":2023,"scope":null,"opens":"2023-07-12","closes":null,"audience":null}
  [3]
  $ guichet -c antilles.ini -f json M1 2023-07-12
  {"level":"M1","date":"2023-07-12","state":"open","days":null,"platform":"candidature","platform_name":"Candidature","url":"https://candidature.univ-antilles.example/","window":"m1-2023","intake":2023,"scope":null,"opens":"2023-07-12","closes":null,"audience":null}
  $ guichet -c antilles.ini -f json M1 2024-07-12 2>errors
  {"level":"M1","date":"2024-07-12","state":"closed","days":null,"platform":"candidature","platform_name":"Candidature","url":"https://candidature.univ-antilles.example/","window":"m1-2023","intake":2023,"scope":null,"opens":"2023-07-12","closes":null,"audience":null}
  [1]
  $ sh agenda.sh -c antilles.ini M1
  UID:m1-2023-opens@candidature.univ-antilles.example
  DTSTART;VALUE=DATE:20230712
  DTEND;VALUE=DATE:20230713
  $ printf 'niveau;date\nM1;11/07/2023\nM1;12/07/2023\nM1;12/07/2024\n' |
  >   guichet -b -c antilles.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  M1;11/07/2023;candidature;upcoming;2023-07-12;;1
  M1;12/07/2023;candidature;open;2023-07-12;;
  M1;12/07/2024;candidature;closed;2023-07-12;;
  $ guichet -c antilles.ini M1 '2023-07-12'
  Windows of a real notice
  Wednesday 12 July 2023

  M1 (Master 1): OPEN, no closing date was published: do not wait
    Candidature: https://candidature.univ-antilles.example/
    From Wednesday 12 July 2023, Paris time; no closing date was published
    Intake 2023
  $ guichet -c antilles.ini -l fr M1 '2023-07-12'
  Windows of a real notice
  mercredi 12 juillet 2023

  M1 (Master 1) : OUVERT, aucune date de fermeture n'a été publiée : n'attendez pas
    Candidature : https://candidature.univ-antilles.example/
    À partir du mercredi 12 juillet 2023, heure de Paris ; aucune date de fermeture n'a été publiée
    Rentrée 2023
  $ guichet -c antilles.ini -r 0-1 M1 '2023-07-12'
  M1: OPEN, first day today, no closing date was published, on Candidature: https://candidature.univ-antilles.example/
  $ guichet -c antilles.ini -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Candidature (M1): https://candidature.univ-antilles.example/
     1. Apply there.
  $ guichet -c antilles.ini M1 2024-07-12
  Windows of a real notice
  Friday 12 July 2024

  M1 (Master 1): CLOSED, closing date not published
    Candidature: https://candidature.univ-antilles.example/
    From Wednesday 12 July 2023, Paris time; no closing date was published
    Intake 2023
    This calendar has no later window.
    Look for new dates on https://candidature.univ-antilles.example/
  [1]

8. Montpellier 3, UFR 2, and Rennes 2, DU: "dates to come". They may come until the year of the intake ends.

  $ cat >to-come.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level M1]
  > name = Master 1
  > [platform ecandidat]
  > name = eCandidat
  > url = https://ecandidat.example/
  > step = Apply there.
  > [level DU]
  > name = University diploma
  > [window m1-2024]
  > levels = M1
  > platform = ecandidat
  > opens = unknown
  > closes = unknown
  > intake = 2024
  > [window du-2025]
  > levels = DU
  > platform = ecandidat
  > opens = unknown
  > closes = unknown
  > intake = 2025
  > END
  $ sh ask.sh '-c to-come.ini M1' 2023-12-31 2024-01-01 2024-12-31 '2024-12-31 23:59' \
  >     '2025-01-01 00:00' 2025-01-01
  2023-12-31	3	M1	2023-12-31	upcoming	ecandidat				
  2024-01-01	3	M1	2024-01-01	upcoming	ecandidat				
  2024-12-31	3	M1	2024-12-31	upcoming	ecandidat				
  2024-12-31 23:59	3	M1	2024-12-31	upcoming	ecandidat				
  2025-01-01 00:00	1	M1	2025-01-01	closed	ecandidat				
  2025-01-01	1	M1	2025-01-01	closed	ecandidat				
  $ sh ask.sh '-c to-come.ini DU' 2025-12-31 '2025-12-31 23:59' '2026-01-01 00:00' 2026-01-01
  2025-12-31	3	DU	2025-12-31	upcoming	ecandidat				
  2025-12-31 23:59	3	DU	2025-12-31	upcoming	ecandidat				
  2026-01-01 00:00	1	DU	2026-01-01	closed	ecandidat				
  2026-01-01	1	DU	2026-01-01	closed	ecandidat				
  $ sh ask.sh '-c to-come.ini' 2024-05-01 2025-05-01
  2024-05-01	0	M1	2024-05-01	upcoming	ecandidat				
  2024-05-01	0	DU	2024-05-01	upcoming	ecandidat				
  2025-05-01	0	M1	2025-05-01	closed	ecandidat				
  2025-05-01	0	DU	2025-05-01	upcoming	ecandidat				
  $ guichet -c to-come.ini -f json M1 2024-05-01
  {"level":"M1","date":"2024-05-01","state":"upcoming","days":null,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.example/","window":"m1-2024","intake":2024,"scope":null,"opens":null,"closes":null,"audience":null}
  [3]
  $ printf 'niveau;date\nM1;01/05/2024\nDU;01/01/2026\n' |
  >   guichet -b -c to-come.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  M1;01/05/2024;ecandidat;upcoming;;;
  DU;01/01/2026;ecandidat;closed;;;
  $ SOURCE_DATE_EPOCH=0 guichet -c to-come.ini -f ics M1
  ! guichet: the calendar has no later window for M1: look for new dates on https://ecandidat.example/
  ! guichet: no window of these levels has a known date, so there is no agenda
  [4]
  $ guichet -c to-come.ini M1 '2024-05-01'
  Windows of a real notice
  Wednesday 1 May 2024

  M1 (Master 1): UPCOMING, dates not published yet
    eCandidat: https://ecandidat.example/
    No dates were published
    Intake 2024
    Look for new dates on https://ecandidat.example/
  [3]
  $ guichet -c to-come.ini -l fr M1 '2024-05-01'
  Windows of a real notice
  mercredi 1er mai 2024

  M1 (Master 1) : À VENIR, dates pas encore publiées
    eCandidat : https://ecandidat.example/
    Aucune date n'a été publiée
    Rentrée 2024
    Cherchez les nouvelles dates sur https://ecandidat.example/
  [3]
  $ guichet -c to-come.ini -r 0-1 M1 '2024-05-01'
  $ guichet -c to-come.ini -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  eCandidat (M1): https://ecandidat.example/
     1. Apply there.
  $ guichet -c to-come.ini 2024-05-01
  Windows of a real notice
  Wednesday 1 May 2024

                 2024
                 May
  M1  eCandidat  |.............................  UPCOMING  dates not published yet
  DU  eCandidat  |.............................  UPCOMING  dates not published yet
                 ^ 1 May
  $ guichet -c to-come.ini M1 2025-01-01
  Windows of a real notice
  Wednesday 1 January 2025

  M1 (Master 1): CLOSED, closing date not published
    This calendar has no dates in 2025 for M1.
    eCandidat: https://ecandidat.example/
    No dates were published
    Intake 2024
    This calendar has no later window.
    Look for new dates on https://ecandidat.example/
  [1]

9. Études en France beside Mon Master: for residents of the countries concerned from 1 October 2024 to
15 March 2025, for everybody else Mon Master.

  $ cat >etudes.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level M1]
  > name = Master 1
  > [platform mon-master]
  > name = Mon Master
  > url = https://www.monmaster.gouv.fr/
  > step = Apply there.
  > [platform etudes-en-france]
  > name = Études en France
  > url = https://etudes-en-france.example/
  > [audience eef]
  > name = Residents of the countries of Études en France
  > alias = Études en France
  > [window eef-2025]
  > levels = M1
  > audiences = eef
  > platform = etudes-en-france
  > opens = 2024-10-01
  > closes = 2025-03-15
  > intake = 2025
  > [window mon-master-2025]
  > levels = M1
  > platform = mon-master
  > opens = 2025-02-25
  > closes = 2025-03-24
  > intake = 2025
  > END
  $ sh ask.sh '-c etudes.ini M1' 2024-09-30 2024-10-01 '2025-02-24 23:59' '2025-02-25 00:00' \
  >     2025-02-25 '2025-03-15 23:59' '2025-03-16 00:00' 2025-03-24 '2025-03-24 23:59' \
  >     '2025-03-25 00:00' 2025-03-25
  2024-09-30	3	M1	2024-09-30	upcoming	mon-master	2025-02-25	2025-03-24	148	
  2024-09-30	3	M1	2024-09-30	upcoming	etudes-en-france	2024-10-01	2025-03-15	1	eef
  2024-10-01	3	M1	2024-10-01	upcoming	mon-master	2025-02-25	2025-03-24	147	
  2024-10-01	3	M1	2024-10-01	open	etudes-en-france	2024-10-01	2025-03-15	165	eef
  2025-02-24 23:59	3	M1	2025-02-24	upcoming	mon-master	2025-02-25	2025-03-24	1	
  2025-02-24 23:59	3	M1	2025-02-24	open	etudes-en-france	2024-10-01	2025-03-15	19	eef
  2025-02-25 00:00	0	M1	2025-02-25	open	mon-master	2025-02-25	2025-03-24	27	
  2025-02-25 00:00	0	M1	2025-02-25	open	etudes-en-france	2024-10-01	2025-03-15	18	eef
  2025-02-25	0	M1	2025-02-25	open	mon-master	2025-02-25	2025-03-24	27	
  2025-02-25	0	M1	2025-02-25	open	etudes-en-france	2024-10-01	2025-03-15	18	eef
  2025-03-15 23:59	0	M1	2025-03-15	open	mon-master	2025-02-25	2025-03-24	9	
  2025-03-15 23:59	0	M1	2025-03-15	open	etudes-en-france	2024-10-01	2025-03-15	0	eef
  2025-03-16 00:00	0	M1	2025-03-16	open	mon-master	2025-02-25	2025-03-24	8	
  2025-03-16 00:00	0	M1	2025-03-16	closed	etudes-en-france	2024-10-01	2025-03-15	-1	eef
  2025-03-24	0	M1	2025-03-24	open	mon-master	2025-02-25	2025-03-24	0	
  2025-03-24	0	M1	2025-03-24	closed	etudes-en-france	2024-10-01	2025-03-15	-9	eef
  2025-03-24 23:59	0	M1	2025-03-24	open	mon-master	2025-02-25	2025-03-24	0	
  2025-03-24 23:59	0	M1	2025-03-24	closed	etudes-en-france	2024-10-01	2025-03-15	-9	eef
  2025-03-25 00:00	1	M1	2025-03-25	closed	mon-master	2025-02-25	2025-03-24	-1	
  2025-03-25 00:00	1	M1	2025-03-25	closed	etudes-en-france	2024-10-01	2025-03-15	-10	eef
  2025-03-25	1	M1	2025-03-25	closed	mon-master	2025-02-25	2025-03-24	-1	
  2025-03-25	1	M1	2025-03-25	closed	etudes-en-france	2024-10-01	2025-03-15	-10	eef
  $ sh ask.sh '-c etudes.ini -a eef M1' 2024-09-30 '2024-09-30 23:59' '2024-10-01 00:00' \
  >     2024-10-01 2025-03-15 '2025-03-15 23:59' '2025-03-16 00:00' 2025-03-16
  2024-09-30	3	M1	2024-09-30	upcoming	etudes-en-france	2024-10-01	2025-03-15	1	eef
  2024-09-30 23:59	3	M1	2024-09-30	upcoming	etudes-en-france	2024-10-01	2025-03-15	1	eef
  2024-10-01 00:00	0	M1	2024-10-01	open	etudes-en-france	2024-10-01	2025-03-15	165	eef
  2024-10-01	0	M1	2024-10-01	open	etudes-en-france	2024-10-01	2025-03-15	165	eef
  2025-03-15	0	M1	2025-03-15	open	etudes-en-france	2024-10-01	2025-03-15	0	eef
  2025-03-15 23:59	0	M1	2025-03-15	open	etudes-en-france	2024-10-01	2025-03-15	0	eef
  2025-03-16 00:00	1	M1	2025-03-16	closed	etudes-en-france	2024-10-01	2025-03-15	-1	eef
  2025-03-16	1	M1	2025-03-16	closed	etudes-en-france	2024-10-01	2025-03-15	-1	eef
  $ guichet -c etudes.ini -q -a 'etudes en france' M1 2025-03-16
  [1]
  $ guichet -c etudes.ini -f json M1 2025-02-24
  {"level":"M1","date":"2025-02-24","state":"upcoming","days":1,"platform":"mon-master","platform_name":"Mon Master","url":"https://www.monmaster.gouv.fr/","window":"mon-master-2025","intake":2025,"scope":null,"opens":"2025-02-25","closes":"2025-03-24","audience":null}
  {"level":"M1","date":"2025-02-24","state":"open","days":19,"platform":"etudes-en-france","platform_name":"Études en France","url":"https://etudes-en-france.example/","window":"eef-2025","intake":2025,"scope":null,"opens":"2024-10-01","closes":"2025-03-15","audience":"eef"}
  [3]
  $ sh agenda.sh -c etudes.ini M1
  UID:eef-2025-opens@etudes-en-france.example
  DTSTART;VALUE=DATE:20241001
  DTEND;VALUE=DATE:20241002
  UID:eef-2025-closes@etudes-en-france.example
  DTSTART;VALUE=DATE:20250315
  DTEND;VALUE=DATE:20250316
  UID:mon-master-2025-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20250225
  DTEND;VALUE=DATE:20250226
  UID:mon-master-2025-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20250324
  DTEND;VALUE=DATE:20250325
  $ sh agenda.sh -c etudes.ini -a eef M1
  UID:eef-2025-opens@etudes-en-france.example
  DTSTART;VALUE=DATE:20241001
  DTEND;VALUE=DATE:20241002
  UID:eef-2025-closes@etudes-en-france.example
  DTSTART;VALUE=DATE:20250315
  DTEND;VALUE=DATE:20250316
  $ printf 'niveau;date;public\nM1;01/10/2024;\nM1;01/10/2024;eef\nM1;16/03/2025;Études en France\n' |
  >   guichet -b -c etudes.ini 2>errors
  niveau;date;public;platform;state;opens;closes;days
  M1;01/10/2024;;mon-master;upcoming;2025-02-25;2025-03-24;147
  M1;01/10/2024;eef;etudes-en-france;open;2024-10-01;2025-03-15;165
  M1;16/03/2025;Études en France;etudes-en-france;closed;2024-10-01;2025-03-15;-1
  $ guichet -c etudes.ini M1 '2025-03-15'
  Windows of a real notice
  Saturday 15 March 2025

  M1 (Master 1): OPEN, 9 days left
    Mon Master: https://www.monmaster.gouv.fr/
    From Tuesday 25 February to Monday 24 March 2025, last day included, Paris time
    Intake 2025

  M1 (Master 1), Residents of the countries of Études en France: OPEN, last day
    Études en France: https://etudes-en-france.example/
    From Tuesday 1 October 2024 to Saturday 15 March 2025, last day included, Paris time
    Intake 2025
  $ guichet -c etudes.ini -l fr M1 '2025-03-15'
  Windows of a real notice
  samedi 15 mars 2025

  M1 (Master 1) : OUVERT, il reste 9 jours
    Mon Master : https://www.monmaster.gouv.fr/
    Du mardi 25 février au lundi 24 mars 2025 inclus, heure de Paris
    Rentrée 2025

  M1 (Master 1), Residents of the countries of Études en France : OUVERT, dernier jour
    Études en France : https://etudes-en-france.example/
    Du mardi 1er octobre 2024 au samedi 15 mars 2025 inclus, heure de Paris
    Rentrée 2025
  $ guichet -c etudes.ini -r 0-1 M1 '2025-03-15'
  M1: OPEN, last day today, Saturday 15 March 2025, for Residents of the countries of Études en France, on Études en France: https://etudes-en-france.example/
  $ guichet -c etudes.ini -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Mon Master (M1): https://www.monmaster.gouv.fr/
     1. Apply there.

  Études en France (M1 (eef)): https://etudes-en-france.example/
    This calendar gives no steps for this platform.
  $ guichet -c etudes.ini -a eef M1 '2025-03-15'
  Windows of a real notice
  Saturday 15 March 2025

  M1 (Master 1), Residents of the countries of Études en France: OPEN, last day
    Études en France: https://etudes-en-france.example/
    From Tuesday 1 October 2024 to Saturday 15 March 2025, last day included, Paris time
    Intake 2025
  $ guichet -c etudes.ini -a eef -l fr M1 '2025-03-15'
  Windows of a real notice
  samedi 15 mars 2025

  M1 (Master 1), Residents of the countries of Études en France : OUVERT, dernier jour
    Études en France : https://etudes-en-france.example/
    Du mardi 1er octobre 2024 au samedi 15 mars 2025 inclus, heure de Paris
    Rentrée 2025
  $ guichet -c etudes.ini -a eef -r 0-1 M1 '2025-03-15'
  M1: OPEN, last day today, Saturday 15 March 2025, for Residents of the countries of Études en France, on Études en France: https://etudes-en-france.example/
  $ guichet -c etudes.ini -a eef -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Études en France (M1 (eef)): https://etudes-en-france.example/
    This calendar gives no steps for this platform.

10. Braunschweig, master: candidates from outside the EU from 1 January to 15 March, from the EU from
1 June to 15 July; nothing for both. What depends on the audience has the status 4.

  $ cat >braunschweig.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level Master]
  > name = Master
  > [platform connect]
  > name = Connect
  > url = https://connect.tu-braunschweig.example/
  > step = Apply there.
  > [audience non-eu]
  > name = Candidates from outside the EU
  > [audience eu]
  > name = Candidates from the EU
  > [window non-eu-2025]
  > levels = Master
  > audiences = non-eu
  > platform = connect
  > opens = 2025-01-01
  > closes = 2025-03-15
  > [window eu-2025]
  > levels = Master
  > audiences = eu
  > platform = connect
  > opens = 2025-06-01
  > closes = 2025-07-15
  > END
  $ sh ask.sh '-c braunschweig.ini Master' 2024-12-31 '2024-12-31 23:59' '2025-01-01 00:00' \
  >     2025-01-01 2025-03-15 '2025-03-15 23:59' '2025-03-16 00:00' 2025-03-16 \
  >     '2025-05-31 23:59' '2025-06-01 00:00' 2025-07-15 '2025-07-15 23:59' '2025-07-16 00:00' \
  >     2025-07-16
  2024-12-31	3	Master	2024-12-31	upcoming	connect	2025-01-01	2025-03-15	1	non-eu
  2024-12-31	3	Master	2024-12-31	upcoming	connect	2025-06-01	2025-07-15	152	eu
  2024-12-31 23:59	3	Master	2024-12-31	upcoming	connect	2025-01-01	2025-03-15	1	non-eu
  2024-12-31 23:59	3	Master	2024-12-31	upcoming	connect	2025-06-01	2025-07-15	152	eu
  2025-01-01 00:00	4	Master	2025-01-01	open	connect	2025-01-01	2025-03-15	73	non-eu
  2025-01-01 00:00	4	Master	2025-01-01	upcoming	connect	2025-06-01	2025-07-15	151	eu
  2025-01-01	4	Master	2025-01-01	open	connect	2025-01-01	2025-03-15	73	non-eu
  2025-01-01	4	Master	2025-01-01	upcoming	connect	2025-06-01	2025-07-15	151	eu
  2025-03-15	4	Master	2025-03-15	open	connect	2025-01-01	2025-03-15	0	non-eu
  2025-03-15	4	Master	2025-03-15	upcoming	connect	2025-06-01	2025-07-15	78	eu
  2025-03-15 23:59	4	Master	2025-03-15	open	connect	2025-01-01	2025-03-15	0	non-eu
  2025-03-15 23:59	4	Master	2025-03-15	upcoming	connect	2025-06-01	2025-07-15	78	eu
  2025-03-16 00:00	4	Master	2025-03-16	closed	connect	2025-01-01	2025-03-15	-1	non-eu
  2025-03-16 00:00	4	Master	2025-03-16	upcoming	connect	2025-06-01	2025-07-15	77	eu
  2025-03-16	4	Master	2025-03-16	closed	connect	2025-01-01	2025-03-15	-1	non-eu
  2025-03-16	4	Master	2025-03-16	upcoming	connect	2025-06-01	2025-07-15	77	eu
  2025-05-31 23:59	4	Master	2025-05-31	closed	connect	2025-01-01	2025-03-15	-77	non-eu
  2025-05-31 23:59	4	Master	2025-05-31	upcoming	connect	2025-06-01	2025-07-15	1	eu
  2025-06-01 00:00	4	Master	2025-06-01	closed	connect	2025-01-01	2025-03-15	-78	non-eu
  2025-06-01 00:00	4	Master	2025-06-01	open	connect	2025-06-01	2025-07-15	44	eu
  2025-07-15	4	Master	2025-07-15	closed	connect	2025-01-01	2025-03-15	-122	non-eu
  2025-07-15	4	Master	2025-07-15	open	connect	2025-06-01	2025-07-15	0	eu
  2025-07-15 23:59	4	Master	2025-07-15	closed	connect	2025-01-01	2025-03-15	-122	non-eu
  2025-07-15 23:59	4	Master	2025-07-15	open	connect	2025-06-01	2025-07-15	0	eu
  2025-07-16 00:00	1	Master	2025-07-16	closed	connect	2025-01-01	2025-03-15	-123	non-eu
  2025-07-16 00:00	1	Master	2025-07-16	closed	connect	2025-06-01	2025-07-15	-1	eu
  2025-07-16	1	Master	2025-07-16	closed	connect	2025-01-01	2025-03-15	-123	non-eu
  2025-07-16	1	Master	2025-07-16	closed	connect	2025-06-01	2025-07-15	-1	eu
  $ sh ask.sh '-c braunschweig.ini -a non-eu Master' 2024-12-31 '2024-12-31 23:59' \
  >     '2025-01-01 00:00' 2025-01-01 2025-03-15 '2025-03-15 23:59' '2025-03-16 00:00' \
  >     2025-03-16
  2024-12-31	3	Master	2024-12-31	upcoming	connect	2025-01-01	2025-03-15	1	non-eu
  2024-12-31 23:59	3	Master	2024-12-31	upcoming	connect	2025-01-01	2025-03-15	1	non-eu
  2025-01-01 00:00	0	Master	2025-01-01	open	connect	2025-01-01	2025-03-15	73	non-eu
  2025-01-01	0	Master	2025-01-01	open	connect	2025-01-01	2025-03-15	73	non-eu
  2025-03-15	0	Master	2025-03-15	open	connect	2025-01-01	2025-03-15	0	non-eu
  2025-03-15 23:59	0	Master	2025-03-15	open	connect	2025-01-01	2025-03-15	0	non-eu
  2025-03-16 00:00	1	Master	2025-03-16	closed	connect	2025-01-01	2025-03-15	-1	non-eu
  2025-03-16	1	Master	2025-03-16	closed	connect	2025-01-01	2025-03-15	-1	non-eu
  $ sh ask.sh '-c braunschweig.ini -a eu Master' 2025-05-31 '2025-05-31 23:59' \
  >     '2025-06-01 00:00' 2025-06-01 2025-07-15 '2025-07-15 23:59' '2025-07-16 00:00' \
  >     2025-07-16
  2025-05-31	3	Master	2025-05-31	upcoming	connect	2025-06-01	2025-07-15	1	eu
  2025-05-31 23:59	3	Master	2025-05-31	upcoming	connect	2025-06-01	2025-07-15	1	eu
  2025-06-01 00:00	0	Master	2025-06-01	open	connect	2025-06-01	2025-07-15	44	eu
  2025-06-01	0	Master	2025-06-01	open	connect	2025-06-01	2025-07-15	44	eu
  2025-07-15	0	Master	2025-07-15	open	connect	2025-06-01	2025-07-15	0	eu
  2025-07-15 23:59	0	Master	2025-07-15	open	connect	2025-06-01	2025-07-15	0	eu
  2025-07-16 00:00	1	Master	2025-07-16	closed	connect	2025-06-01	2025-07-15	-1	eu
  2025-07-16	1	Master	2025-07-16	closed	connect	2025-06-01	2025-07-15	-1	eu

Without a LEVEL, the status is 0 all the same.

  $ sh ask.sh '-c braunschweig.ini' 2025-01-01
  2025-01-01	0	Master	2025-01-01	open	connect	2025-01-01	2025-03-15	73	non-eu
  2025-01-01	0	Master	2025-01-01	upcoming	connect	2025-06-01	2025-07-15	151	eu
  $ guichet -c braunschweig.ini -f json Master 2025-01-01 2>errors
  {"level":"Master","date":"2025-01-01","state":"open","days":73,"platform":"connect","platform_name":"Connect","url":"https://connect.tu-braunschweig.example/","window":"non-eu-2025","intake":null,"scope":null,"opens":"2025-01-01","closes":"2025-03-15","audience":"non-eu"}
  {"level":"Master","date":"2025-01-01","state":"upcoming","days":151,"platform":"connect","platform_name":"Connect","url":"https://connect.tu-braunschweig.example/","window":"eu-2025","intake":null,"scope":null,"opens":"2025-06-01","closes":"2025-07-15","audience":"eu"}
  [4]
  $ guichet -c braunschweig.ini -q Master 2025-01-01 2>errors
  [4]
  $ guichet -c braunschweig.ini -q Master 2024-12-31
  [3]
  $ sh agenda.sh -c braunschweig.ini
  UID:non-eu-2025-opens@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250101
  DTEND;VALUE=DATE:20250102
  UID:non-eu-2025-closes@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250315
  DTEND;VALUE=DATE:20250316
  UID:eu-2025-opens@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250601
  DTEND;VALUE=DATE:20250602
  UID:eu-2025-closes@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250715
  DTEND;VALUE=DATE:20250716
  $ sh agenda.sh -c braunschweig.ini -a eu Master
  UID:eu-2025-opens@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250601
  DTEND;VALUE=DATE:20250602
  UID:eu-2025-closes@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250715
  DTEND;VALUE=DATE:20250716
  $ sh agenda.sh -c braunschweig.ini -a non-eu Master
  UID:non-eu-2025-opens@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250101
  DTEND;VALUE=DATE:20250102
  UID:non-eu-2025-closes@connect.tu-braunschweig.example
  DTSTART;VALUE=DATE:20250315
  DTEND;VALUE=DATE:20250316
  $ printf 'niveau;date;public\nMaster;01/01/2025;\nMaster;01/01/2025;non-eu\nMaster;01/01/2025;EU\n' |
  >   guichet -b -c braunschweig.ini 2>errors
  niveau;date;public;platform;state;opens;closes;days
  Master;01/01/2025;;;which-audience;;;
  Master;01/01/2025;non-eu;connect;open;2025-01-01;2025-03-15;73
  Master;01/01/2025;EU;connect;upcoming;2025-06-01;2025-07-15;151
  [4]
  $ guichet -c braunschweig.ini Master '2025-03-15'
  Windows of a real notice
  Saturday 15 March 2025

  Master (Master), Candidates from outside the EU: OPEN, last day
    Connect: https://connect.tu-braunschweig.example/
    From Wednesday 1 January to Saturday 15 March 2025, last day included, Paris time

  Master (Master), Candidates from the EU: UPCOMING, opens in 78 days
    Connect: https://connect.tu-braunschweig.example/
    From Sunday 1 June to Tuesday 15 July 2025, last day included, Paris time
  ! guichet: the answer for 'Master' depends on the audience: use --audience with one of non-eu, eu
  [4]
  $ guichet -c braunschweig.ini -l fr Master '2025-03-15'
  Windows of a real notice
  samedi 15 mars 2025

  Master (Master), Candidates from outside the EU : OUVERT, dernier jour
    Connect : https://connect.tu-braunschweig.example/
    Du mercredi 1er janvier au samedi 15 mars 2025 inclus, heure de Paris

  Master (Master), Candidates from the EU : À VENIR, ouvre dans 78 jours
    Connect : https://connect.tu-braunschweig.example/
    Du dimanche 1er juin au mardi 15 juillet 2025 inclus, heure de Paris
  ! guichet: la réponse pour « Master » dépend du public : choisissez-en un avec --audience, parmi non-eu, eu
  [4]
  $ guichet -c braunschweig.ini -r 0-1 Master '2025-03-15'
  Master: OPEN, last day today, Saturday 15 March 2025, for Candidates from outside the EU, on Connect: https://connect.tu-braunschweig.example/
  $ guichet -c braunschweig.ini -s Master
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Connect (Master (non-eu), Master (eu)): https://connect.tu-braunschweig.example/
     1. Apply there.
  $ guichet -c braunschweig.ini -a non-eu Master '2025-03-15'
  Windows of a real notice
  Saturday 15 March 2025

  Master (Master), Candidates from outside the EU: OPEN, last day
    Connect: https://connect.tu-braunschweig.example/
    From Wednesday 1 January to Saturday 15 March 2025, last day included, Paris time
  $ guichet -c braunschweig.ini -a non-eu -l fr Master '2025-03-15'
  Windows of a real notice
  samedi 15 mars 2025

  Master (Master), Candidates from outside the EU : OUVERT, dernier jour
    Connect : https://connect.tu-braunschweig.example/
    Du mercredi 1er janvier au samedi 15 mars 2025 inclus, heure de Paris
  $ guichet -c braunschweig.ini -a non-eu -r 0-1 Master '2025-03-15'
  Master: OPEN, last day today, Saturday 15 March 2025, for Candidates from outside the EU, on Connect: https://connect.tu-braunschweig.example/
  $ guichet -c braunschweig.ini -a non-eu -s Master
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Connect (Master (non-eu)): https://connect.tu-braunschweig.example/
     1. Apply there.
  $ guichet -c braunschweig.ini -a eu Master '2025-03-15'
  Windows of a real notice
  Saturday 15 March 2025

  Master (Master), Candidates from the EU: UPCOMING, opens in 78 days
    Connect: https://connect.tu-braunschweig.example/
    From Sunday 1 June to Tuesday 15 July 2025, last day included, Paris time
  [3]
  $ guichet -c braunschweig.ini -a eu -l fr Master '2025-03-15'
  Windows of a real notice
  samedi 15 mars 2025

  Master (Master), Candidates from the EU : À VENIR, ouvre dans 78 jours
    Connect : https://connect.tu-braunschweig.example/
    Du dimanche 1er juin au mardi 15 juillet 2025 inclus, heure de Paris
  [3]
  $ guichet -c braunschweig.ini -a eu -r 0-1 Master '2025-03-15'
  $ guichet -c braunschweig.ini -a eu -s Master
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Connect (Master (eu)): https://connect.tu-braunschweig.example/
     1. Apply there.

11. Rouen, registration 2025: 30 June 10:00 to 25 July 2025 12:00, then 20 August 10:00 to 31 August 2025
23:00 (M2: to 9 September).

  $ cat >registration.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level L3]
  > name = Licence 3
  > [platform inscription]
  > name = Inscription
  > url = https://inscription.univ-rouen.example/
  > step = Apply there.
  > [level M2]
  > name = Master 2
  > [window july]
  > levels = L3 M2
  > platform = inscription
  > opens = 2025-06-30 10:00
  > closes = 2025-07-25 12:00
  > [window august]
  > levels = L3
  > platform = inscription
  > opens = 2025-08-20 10:00
  > closes = 2025-08-31 23:00
  > [window august-m2]
  > levels = M2
  > platform = inscription
  > opens = 2025-08-20 10:00
  > closes = 2025-09-09
  > END
  $ sh ask.sh '-c registration.ini L3' 2025-06-29 2025-06-30 '2025-06-30 09:59' \
  >     '2025-06-30 10:00' 2025-07-25 '2025-07-25 11:59' '2025-07-25 12:00' 2025-07-26 \
  >     2025-08-19 2025-08-20 '2025-08-20 09:59' '2025-08-20 10:00' 2025-08-31 \
  >     '2025-08-31 22:59' '2025-08-31 23:00' 2025-09-01
  2025-06-29	3	L3	2025-06-29	upcoming	inscription	2025-06-30T10:00	2025-07-25T12:00	1	
  2025-06-30	0	L3	2025-06-30	open	inscription	2025-06-30T10:00	2025-07-25T12:00	25	
  2025-06-30 09:59	3	L3	2025-06-30	upcoming	inscription	2025-06-30T10:00	2025-07-25T12:00	0	
  2025-06-30 10:00	0	L3	2025-06-30	open	inscription	2025-06-30T10:00	2025-07-25T12:00	25	
  2025-07-25	0	L3	2025-07-25	open	inscription	2025-06-30T10:00	2025-07-25T12:00	0	
  2025-07-25 11:59	0	L3	2025-07-25	open	inscription	2025-06-30T10:00	2025-07-25T12:00	0	
  2025-07-25 12:00	3	L3	2025-07-25	upcoming	inscription	2025-08-20T10:00	2025-08-31T23:00	26	
  2025-07-26	3	L3	2025-07-26	upcoming	inscription	2025-08-20T10:00	2025-08-31T23:00	25	
  2025-08-19	3	L3	2025-08-19	upcoming	inscription	2025-08-20T10:00	2025-08-31T23:00	1	
  2025-08-20	0	L3	2025-08-20	open	inscription	2025-08-20T10:00	2025-08-31T23:00	11	
  2025-08-20 09:59	3	L3	2025-08-20	upcoming	inscription	2025-08-20T10:00	2025-08-31T23:00	0	
  2025-08-20 10:00	0	L3	2025-08-20	open	inscription	2025-08-20T10:00	2025-08-31T23:00	11	
  2025-08-31	0	L3	2025-08-31	open	inscription	2025-08-20T10:00	2025-08-31T23:00	0	
  2025-08-31 22:59	0	L3	2025-08-31	open	inscription	2025-08-20T10:00	2025-08-31T23:00	0	
  2025-08-31 23:00	1	L3	2025-08-31	closed	inscription	2025-08-20T10:00	2025-08-31T23:00	0	
  2025-09-01	1	L3	2025-09-01	closed	inscription	2025-08-20T10:00	2025-08-31T23:00	-1	
  $ sh ask.sh '-c registration.ini M2' '2025-06-30 09:59' '2025-06-30 10:00' '2025-07-25 11:59' \
  >     '2025-07-25 12:00' '2025-08-20 09:59' '2025-08-20 10:00' '2025-08-31 23:00' 2025-09-09 \
  >     '2025-09-09 23:59' '2025-09-10 00:00' 2025-09-10
  2025-06-30 09:59	3	M2	2025-06-30	upcoming	inscription	2025-06-30T10:00	2025-07-25T12:00	0	
  2025-06-30 10:00	0	M2	2025-06-30	open	inscription	2025-06-30T10:00	2025-07-25T12:00	25	
  2025-07-25 11:59	0	M2	2025-07-25	open	inscription	2025-06-30T10:00	2025-07-25T12:00	0	
  2025-07-25 12:00	3	M2	2025-07-25	upcoming	inscription	2025-08-20T10:00	2025-09-09	26	
  2025-08-20 09:59	3	M2	2025-08-20	upcoming	inscription	2025-08-20T10:00	2025-09-09	0	
  2025-08-20 10:00	0	M2	2025-08-20	open	inscription	2025-08-20T10:00	2025-09-09	20	
  2025-08-31 23:00	0	M2	2025-08-31	open	inscription	2025-08-20T10:00	2025-09-09	9	
  2025-09-09	0	M2	2025-09-09	open	inscription	2025-08-20T10:00	2025-09-09	0	
  2025-09-09 23:59	0	M2	2025-09-09	open	inscription	2025-08-20T10:00	2025-09-09	0	
  2025-09-10 00:00	1	M2	2025-09-10	closed	inscription	2025-08-20T10:00	2025-09-09	-1	
  2025-09-10	1	M2	2025-09-10	closed	inscription	2025-08-20T10:00	2025-09-09	-1	
  $ sh ask.sh '-c registration.ini L3 M2' '2025-08-31 22:59' '2025-08-31 23:00'
  2025-08-31 22:59	0	L3	2025-08-31	open	inscription	2025-08-20T10:00	2025-08-31T23:00	0	
  2025-08-31 22:59	0	M2	2025-08-31	open	inscription	2025-08-20T10:00	2025-09-09	9	
  2025-08-31 23:00	1	L3	2025-08-31	closed	inscription	2025-08-20T10:00	2025-08-31T23:00	0	
  2025-08-31 23:00	1	M2	2025-08-31	open	inscription	2025-08-20T10:00	2025-09-09	9	
  $ guichet -c registration.ini -f json L3 M2 '2025-07-25 12:00'
  {"level":"L3","date":"2025-07-25","state":"upcoming","days":26,"platform":"inscription","platform_name":"Inscription","url":"https://inscription.univ-rouen.example/","window":"august","intake":null,"scope":null,"opens":"2025-08-20T10:00","closes":"2025-08-31T23:00","audience":null}
  {"level":"M2","date":"2025-07-25","state":"upcoming","days":26,"platform":"inscription","platform_name":"Inscription","url":"https://inscription.univ-rouen.example/","window":"august-m2","intake":null,"scope":null,"opens":"2025-08-20T10:00","closes":"2025-09-09","audience":null}
  [3]
  $ sh agenda.sh -c registration.ini
  UID:july-opens@inscription.univ-rouen.example
  DTSTART:20250630T080000Z
  DTEND:20250630T090000Z
  UID:july-closes@inscription.univ-rouen.example
  DTSTART:20250725T090000Z
  DTEND:20250725T100000Z
  UID:august-opens@inscription.univ-rouen.example
  DTSTART:20250820T080000Z
  DTEND:20250820T090000Z
  UID:august-closes@inscription.univ-rouen.example
  DTSTART:20250831T200000Z
  DTEND:20250831T210000Z
  UID:august-m2-opens@inscription.univ-rouen.example
  DTSTART:20250820T080000Z
  DTEND:20250820T090000Z
  UID:august-m2-closes@inscription.univ-rouen.example
  DTSTART;VALUE=DATE:20250909
  DTEND;VALUE=DATE:20250910
  $ printf 'niveau;date\nL3;25/07/2025 11:59\nL3;25/07/2025 12:00\nL3;31/08/2025 23:00\nM2;31/08/2025 23:00\n' |
  >   guichet -b -c registration.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  L3;25/07/2025 11:59;inscription;open;2025-06-30T10:00;2025-07-25T12:00;0
  L3;25/07/2025 12:00;inscription;upcoming;2025-08-20T10:00;2025-08-31T23:00;26
  L3;31/08/2025 23:00;inscription;closed;2025-08-20T10:00;2025-08-31T23:00;0
  M2;31/08/2025 23:00;inscription;open;2025-08-20T10:00;2025-09-09;9
  $ guichet -c registration.ini L3 M2 '2025-07-25 12:00'
  Windows of a real notice
  Friday 25 July 2025

  L3 (Licence 3): UPCOMING, opens in 26 days
    Inscription: https://inscription.univ-rouen.example/
    From Wednesday 20 August at 10:00 to Sunday 31 August 2025 at 23:00, Paris time

  M2 (Master 2): UPCOMING, opens in 26 days
    Inscription: https://inscription.univ-rouen.example/
    From Wednesday 20 August at 10:00 to Tuesday 9 September 2025, last day included, Paris time
  [3]
  $ guichet -c registration.ini -l fr L3 M2 '2025-07-25 12:00'
  Windows of a real notice
  vendredi 25 juillet 2025

  L3 (Licence 3) : À VENIR, ouvre dans 26 jours
    Inscription : https://inscription.univ-rouen.example/
    Du mercredi 20 août à 10 h au dimanche 31 août 2025 à 23 h, heure de Paris

  M2 (Master 2) : À VENIR, ouvre dans 26 jours
    Inscription : https://inscription.univ-rouen.example/
    Du mercredi 20 août à 10 h au mardi 9 septembre 2025 inclus, heure de Paris
  [3]
  $ guichet -c registration.ini -r 0-1 L3 M2 '2025-07-25 12:00'
  $ guichet -c registration.ini -s L3 M2
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Inscription (L3, M2): https://inscription.univ-rouen.example/
     1. Apply there.

12. Mon Master 2023: announced to 18 April, extended to 20 April: a correction of one line under the name
of what it corrects.

  $ cat >announced.ini <<'END'
  > [calendar]
  > title = Windows of a real notice
  > [level M1]
  > name = Master 1
  > [platform mon-master]
  > name = Mon Master
  > url = https://www.monmaster.gouv.fr/
  > step = Apply there.
  > [window mon-master-2023]
  > levels = M1
  > platform = mon-master
  > opens = 2023-03-22
  > closes = 2023-04-18
  > intake = 2023
  > END
  $ cat >extended.ini <<'END'
  > [window mon-master-2023]
  > closes = 2023-04-20
  > END
  $ sh ask.sh '-c announced.ini M1' 2023-03-21 2023-03-22 2023-04-18 '2023-04-18 23:59' \
  >     '2023-04-19 00:00' 2023-04-19
  2023-03-21	3	M1	2023-03-21	upcoming	mon-master	2023-03-22	2023-04-18	1	
  2023-03-22	0	M1	2023-03-22	open	mon-master	2023-03-22	2023-04-18	27	
  2023-04-18	0	M1	2023-04-18	open	mon-master	2023-03-22	2023-04-18	0	
  2023-04-18 23:59	0	M1	2023-04-18	open	mon-master	2023-03-22	2023-04-18	0	
  2023-04-19 00:00	1	M1	2023-04-19	closed	mon-master	2023-03-22	2023-04-18	-1	
  2023-04-19	1	M1	2023-04-19	closed	mon-master	2023-03-22	2023-04-18	-1	
  $ sh ask.sh '-c announced.ini -c extended.ini M1' 2023-03-21 '2023-03-21 23:59' \
  >     '2023-03-22 00:00' 2023-03-22 2023-04-18 2023-04-19 2023-04-20 '2023-04-20 23:59' \
  >     '2023-04-21 00:00' 2023-04-21
  2023-03-21	3	M1	2023-03-21	upcoming	mon-master	2023-03-22	2023-04-20	1	
  2023-03-21 23:59	3	M1	2023-03-21	upcoming	mon-master	2023-03-22	2023-04-20	1	
  2023-03-22 00:00	0	M1	2023-03-22	open	mon-master	2023-03-22	2023-04-20	29	
  2023-03-22	0	M1	2023-03-22	open	mon-master	2023-03-22	2023-04-20	29	
  2023-04-18	0	M1	2023-04-18	open	mon-master	2023-03-22	2023-04-20	2	
  2023-04-19	0	M1	2023-04-19	open	mon-master	2023-03-22	2023-04-20	1	
  2023-04-20	0	M1	2023-04-20	open	mon-master	2023-03-22	2023-04-20	0	
  2023-04-20 23:59	0	M1	2023-04-20	open	mon-master	2023-03-22	2023-04-20	0	
  2023-04-21 00:00	1	M1	2023-04-21	closed	mon-master	2023-03-22	2023-04-20	-1	
  2023-04-21	1	M1	2023-04-21	closed	mon-master	2023-03-22	2023-04-20	-1	
  $ GUICHET_CALENDAR=announced.ini:extended.ini guichet -f json M1 2023-04-19
  {"level":"M1","date":"2023-04-19","state":"open","days":1,"platform":"mon-master","platform_name":"Mon Master","url":"https://www.monmaster.gouv.fr/","window":"mon-master-2023","intake":2023,"scope":null,"opens":"2023-03-22","closes":"2023-04-20","audience":null}
  $ sh agenda.sh -c announced.ini -c extended.ini M1
  UID:mon-master-2023-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20230322
  DTEND;VALUE=DATE:20230323
  UID:mon-master-2023-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20230420
  DTEND;VALUE=DATE:20230421
  $ printf 'niveau;date\nM1;20/04/2023\nM1;21/04/2023\n' |
  >   guichet -b -c announced.ini -c extended.ini 2>errors
  niveau;date;platform;state;opens;closes;days
  M1;20/04/2023;mon-master;open;2023-03-22;2023-04-20;0
  M1;21/04/2023;mon-master;closed;2023-03-22;2023-04-20;-1
  $ guichet -c announced.ini -c extended.ini M1 '2023-04-20'
  Windows of a real notice
  Thursday 20 April 2023

  M1 (Master 1): OPEN, last day
    Mon Master: https://www.monmaster.gouv.fr/
    From Wednesday 22 March to Thursday 20 April 2023, last day included, Paris time
    Intake 2023
  $ guichet -c announced.ini -c extended.ini -l fr M1 '2023-04-20'
  Windows of a real notice
  jeudi 20 avril 2023

  M1 (Master 1) : OUVERT, dernier jour
    Mon Master : https://www.monmaster.gouv.fr/
    Du mercredi 22 mars au jeudi 20 avril 2023 inclus, heure de Paris
    Rentrée 2023
  $ guichet -c announced.ini -c extended.ini -r 0-1 M1 '2023-04-20'
  M1: OPEN, last day today, Thursday 20 April 2023, on Mon Master: https://www.monmaster.gouv.fr/
  $ guichet -c announced.ini -c extended.ini -s M1
  Windows of a real notice

  All windows of these levels are over: wait for new dates before you apply.

  Mon Master (M1): https://www.monmaster.gouv.fr/
     1. Apply there.
  $ NOW=1680000000 guichet-at --check-calendar announced.ini extended.ini
  announced.ini, extended.ini: no error, 1 level, 1 platform, 1 window, from 2023-03-22 to 2023-04-20
  extended.ini:1: [window mon-master-2023] corrects closes of announced.ini:9
  ! guichet: announced.ini:3: warning: all windows of the level 'M1' will be over within 30 days
  ! guichet: announced.ini:9: warning: the window 'mon-master-2023' has no source: where were its dates published?
  $ sh ask.sh '-c extended.ini M1' 2023-04-20
  2023-04-20	2	
