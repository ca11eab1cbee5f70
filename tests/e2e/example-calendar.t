The example calendar: hours, an audience, an unknown closing and an unknown opening.

  $ NOW=1798761600 guichet-at --check-calendar exemple.ini >/dev/null
  $ guichet -c exemple.ini -f tsv 2027-04-26
  L3	2027-04-26	open	ecandidat	2027-03-01	2027-04-26T12:00	0	https://ecandidat.example.org/	
  M1	2027-04-26	upcoming	mon-master				https://www.monmaster.gouv.fr/	
  M1	2027-04-26	open	ecandidat	2027-03-01	2027-05-14	18	https://ecandidat.example.org/	vapp
  DU	2027-04-26	upcoming	ecandidat	2027-06-01T09:00		36	https://ecandidat.example.org/	
  $ guichet -c exemple.ini -f tsv -a 'Validation des acquis' M1 2027-04-26
  M1	2027-04-26	open	ecandidat	2027-03-01	2027-05-14	18	https://ecandidat.example.org/	vapp
  $ guichet -c exemple.ini -f tsv DU 2027-12-01
  DU	2027-12-01	open	ecandidat	2027-06-01T09:00			https://ecandidat.example.org/	
  $ guichet -c exemple.ini -f json DU 2027-12-01
  {"level":"DU","date":"2027-12-01","state":"open","days":null,"platform":"ecandidat","platform_name":"eCandidat","url":"https://ecandidat.example.org/","window":"du-2027","intake":2027,"scope":null,"opens":"2027-06-01T09:00","closes":null,"audience":null}

At noon of its last day it is closed; a day counts when it is open at any minute.

  $ cat >ends.sh <<'END'
  > while IFS=, read -r level date; do
  >   guichet "$@" -q "$level" "$date"; echo "$level, $date: $?"
  > done
  > END
  $ sh ends.sh -c exemple.ini <<'END'
  > L3,2027-02-28
  > L3,2027-03-01
  > L3,2027-04-26 11:59
  > L3,2027-04-26 12:00
  > L3,2027-04-26
  > L3,2027-04-27
  > DU,2027-05-31
  > DU,2027-06-01
  > DU,2027-06-01 08:59
  > DU,2027-06-01 09:00
  > M1,2027-12-31
  > M1,2028-01-01
  > END
  L3, 2027-02-28: 3
  L3, 2027-03-01: 0
  L3, 2027-04-26 11:59: 0
  L3, 2027-04-26 12:00: 1
  L3, 2027-04-26: 0
  L3, 2027-04-27: 1
  DU, 2027-05-31: 3
  DU, 2027-06-01: 0
  DU, 2027-06-01 08:59: 3
  DU, 2027-06-01 09:00: 0
  M1, 2027-12-31: 3
  M1, 2028-01-01: 1

For the audience of the example, M1 has days of its own, and L3 has those of everybody.

  $ sh ends.sh -c exemple.ini -a vapp <<'END'
  > M1,2027-02-28
  > M1,2027-05-14 23:59:59
  > M1,2027-05-15
  > L3,2027-04-26 11:59
  > END
  M1, 2027-02-28: 3
  M1, 2027-05-14 23:59:59: 0
  M1, 2027-05-15: 1
  L3, 2027-04-26 11:59: 0

The extension changes one closing, and nothing else.

  $ NOW=1798761600 guichet-at --check-calendar exemple.ini prolongation.ini >/dev/null
  $ guichet -c exemple.ini -c prolongation.ini -f tsv L3 2027-05-02
  L3	2027-05-02	open	ecandidat	2027-03-01	2027-05-03T12:00	1	https://ecandidat.example.org/	
  $ sh ends.sh -c exemple.ini -c prolongation.ini <<'END'
  > L3,2027-02-28
  > L3,2027-05-03 11:59
  > L3,2027-05-03 12:00
  > END
  L3, 2027-02-28: 3
  L3, 2027-05-03 11:59: 0
  L3, 2027-05-03 12:00: 1
  $ guichet -c exemple.ini -f json 2027-04-26 | grep -v L3 >before.json
  $ guichet -c exemple.ini -c prolongation.ini -f json 2027-04-26 | grep -v L3 | cmp - before.json; wc -l <before.json
  3

A table, and what an agenda takes: an hour where there is one, nothing for what is unknown.

  $ guichet -c exemple.ini -b <<'END'
  > niveau;public;date
  > M1;VAPP;26/04/2027
  > M1;;26/04/2027
  > DU;;01/06/2027 08:59
  > END
  niveau;public;date;platform;state;opens;closes;days
  M1;VAPP;26/04/2027;ecandidat;open;2027-03-01;2027-05-14;18
  M1;;26/04/2027;mon-master;upcoming;;;
  DU;;01/06/2027 08:59;ecandidat;upcoming;2027-06-01T09:00;;0
  $ NOW=1798761600 guichet-at -c exemple.ini -f ics | tr -d '\r' | grep -E '^(UID|DT(START|END))'
  UID:l3-2027-opens@ecandidat.example.org
  DTSTART;VALUE=DATE:20270301
  DTEND;VALUE=DATE:20270302
  UID:l3-2027-closes@ecandidat.example.org
  DTSTART:20270426T090000Z
  DTEND:20270426T100000Z
  UID:m1-vapp-2027-opens@ecandidat.example.org
  DTSTART;VALUE=DATE:20270301
  DTEND;VALUE=DATE:20270302
  UID:m1-vapp-2027-closes@ecandidat.example.org
  DTSTART;VALUE=DATE:20270514
  DTEND;VALUE=DATE:20270515
  UID:du-2027-opens@ecandidat.example.org
  DTSTART:20270601T070000Z
  DTEND:20270601T080000Z

Mon Master in 2026: a complementary phase without a known end is open until 366 days after it opened,
because no later window has a date; then the next intake is upcoming, until its year is over.

  $ cp "$ROOT/data/rouen-2024.ini" "$ROOT/data/mon-master.ini" .
  $ for day in 2026-03-17 2026-06-19 2027-06-19 2027-06-21; do
  >   guichet -c rouen-2024.ini -c mon-master.ini -f tsv M1 $day; done
  M1	2026-03-17	upcoming	mon-master	2026-06-19		94	https://www.monmaster.gouv.fr/	
  M1	2026-06-19	open	mon-master	2026-06-19			https://www.monmaster.gouv.fr/	
  M1	2027-06-19	open	mon-master	2026-06-19			https://www.monmaster.gouv.fr/	
  M1	2027-06-21	upcoming	mon-master				https://www.monmaster.gouv.fr/	
  [3]
  $ sh ends.sh -c rouen-2024.ini -c mon-master.ini <<'END'
  > M1,2024-03-25
  > M1,2024-06-30
  > M1,2027-12-31
  > M1,2028-01-01
  > END
  M1, 2024-03-25: 3
  M1, 2024-06-30: 0
  M1, 2027-12-31: 3
  M1, 2028-01-01: 1
