An agenda contains the first and the last day of each window, the same bytes at each run. Here `|` shows
the CR of each line end.

  $ export SOURCE_DATE_EPOCH=1704164645; guichet -f ics M1 | sed "s/$(printf '\r')\$/|/"
  BEGIN:VCALENDAR|
  VERSION:2.0|
  PRODID:-//guichet//guichet//EN|
  X-WR-CALNAME:Validation of personal and professional experience (VAPP)\, Un|
   iversité de Rouen Normandie|
  REFRESH-INTERVAL;VALUE=DURATION:P1D|
  X-PUBLISHED-TTL:P1D|
  BEGIN:VEVENT|
  UID:mon-master-2024-opens@www.monmaster.gouv.fr|
  DTSTAMP:20240102T030405Z|
  LAST-MODIFIED:20240102T030405Z|
  SEQUENCE:2105464|
  DTSTART;VALUE=DATE:20240226|
  DTEND;VALUE=DATE:20240227|
  SUMMARY:M1: first day to apply on Mon Master|
  DESCRIPTION:Validation of personal and professional experience (VAPP)\nUniv|
   ersité de Rouen Normandie\nM1 (Master's degree\, 1st year)\nMon Master: h|
   ttps://www.monmaster.gouv.fr/\nFrom Monday 26 February to Sunday 24 March |
   2024\, last day included\, Paris time\nIntake 2024\n1. Open https://www.mo|
   nmaster.gouv.fr/\, the platform for applications to the first year of a ma|
   ster's degree.\n2. Look through all the national master's degrees that the|
    accredited institutions offer there.\n3. File your applications.\n4. If n|
   one of your applications gets a positive answer\, the services of the rect|
   orate (services rectoraux) help you.|
  URL:https://www.monmaster.gouv.fr/|
  TRANSP:TRANSPARENT|
  END:VEVENT|
  BEGIN:VEVENT|
  UID:mon-master-2024-closes@www.monmaster.gouv.fr|
  DTSTAMP:20240102T030405Z|
  LAST-MODIFIED:20240102T030405Z|
  SEQUENCE:2105464|
  DTSTART;VALUE=DATE:20240324|
  DTEND;VALUE=DATE:20240325|
  SUMMARY:M1: last day to apply on Mon Master|
  DESCRIPTION:Validation of personal and professional experience (VAPP)\nUniv|
   ersité de Rouen Normandie\nM1 (Master's degree\, 1st year)\nMon Master: h|
   ttps://www.monmaster.gouv.fr/\nFrom Monday 26 February to Sunday 24 March |
   2024\, last day included\, Paris time\nIntake 2024\n1. Open https://www.mo|
   nmaster.gouv.fr/\, the platform for applications to the first year of a ma|
   ster's degree.\n2. Look through all the national master's degrees that the|
    accredited institutions offer there.\n3. File your applications.\n4. If n|
   one of your applications gets a positive answer\, the services of the rect|
   orate (services rectoraux) help you.|
  URL:https://www.monmaster.gouv.fr/|
  TRANSP:TRANSPARENT|
  BEGIN:VALARM|
  ACTION:DISPLAY|
  DESCRIPTION:M1: last day to apply on Mon Master|
  TRIGGER:-P6DT15H|
  END:VALARM|
  END:VEVENT|
  END:VCALENDAR|
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ export SOURCE_DATE_EPOCH=0; guichet -l fr -f ics L3 | tr -d '\r' | grep -v '^ '
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//guichet//guichet//EN
  X-WR-CALNAME:Validation des acquis personnels et professionnels (VAPP)\, Un
  REFRESH-INTERVAL;VALUE=DURATION:P1D
  X-PUBLISHED-TTL:P1D
  BEGIN:VEVENT
  UID:ecandidat-2024-opens@ecandidat.univ-rouen.fr
  DTSTAMP:19700101T000000Z
  LAST-MODIFIED:19700101T000000Z
  SEQUENCE:0
  DTSTART;VALUE=DATE:20240325
  DTEND;VALUE=DATE:20240326
  SUMMARY:L3\, M2\, DU : premier jour pour candidater sur eCandidat
  DESCRIPTION:Validation des acquis personnels et professionnels (VAPP)\nUniv
  URL:https://ecandidat.univ-rouen.fr
  TRANSP:TRANSPARENT
  END:VEVENT
  BEGIN:VEVENT
  UID:ecandidat-2024-closes@ecandidat.univ-rouen.fr
  DTSTAMP:19700101T000000Z
  LAST-MODIFIED:19700101T000000Z
  SEQUENCE:0
  DTSTART;VALUE=DATE:20240425
  DTEND;VALUE=DATE:20240426
  SUMMARY:L3\, M2\, DU : dernier jour pour candidater sur eCandidat
  DESCRIPTION:Validation des acquis personnels et professionnels (VAPP)\nUniv
  URL:https://ecandidat.univ-rouen.fr
  TRANSP:TRANSPARENT
  BEGIN:VALARM
  ACTION:DISPLAY
  DESCRIPTION:L3\, M2\, DU : dernier jour pour candidater sur eCandidat
  TRIGGER:-P6DT15H
  END:VALARM
  END:VEVENT
  END:VCALENDAR
  ! guichet: le calendrier n'a pas de période suivante pour L3 : cherchez les nouvelles dates sur https://ecandidat.univ-rouen.fr

The windows of the LEVELs come in the order of the calendar, each once; an event names all levels.

  $ cat >agenda.sh <<'END'
  > guichet "$@" -f ics | tr -d '\r' | grep -E '^(UID|SUMMARY|DT(START|END)|URL|BEGIN:VALARM)'
  > END
  $ sh agenda.sh DU M1 L3 M1 | grep UID
  UID:ecandidat-2024-opens@ecandidat.univ-rouen.fr
  UID:ecandidat-2024-closes@ecandidat.univ-rouen.fr
  UID:mon-master-2024-opens@www.monmaster.gouv.fr
  UID:mon-master-2024-closes@www.monmaster.gouv.fr
  ! guichet: the calendar has no later window for DU, M1, L3, M1: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  $ sh agenda.sh | grep UID
  UID:ecandidat-2024-opens@ecandidat.univ-rouen.fr
  UID:ecandidat-2024-closes@ecandidat.univ-rouen.fr
  UID:mon-master-2024-opens@www.monmaster.gouv.fr
  UID:mon-master-2024-closes@www.monmaster.gouv.fr
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  $ sh agenda.sh -c "$ROOT/data/mon-master.ini" | grep -E 'UID|DT'
  UID:mon-master-2023-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20230322
  DTEND;VALUE=DATE:20230323
  UID:mon-master-2023-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20230420
  DTEND;VALUE=DATE:20230421
  UID:mon-master-2024-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20240226
  DTEND;VALUE=DATE:20240227
  UID:mon-master-2024-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20240324
  DTEND;VALUE=DATE:20240325
  UID:mon-master-2024-complementary-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20240625
  DTEND;VALUE=DATE:20240626
  UID:mon-master-2024-complementary-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20240630
  DTEND;VALUE=DATE:20240701
  UID:mon-master-2025-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20250225
  DTEND;VALUE=DATE:20250226
  UID:mon-master-2025-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20250324
  DTEND;VALUE=DATE:20250325
  UID:mon-master-2025-complementary-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20250617
  DTEND;VALUE=DATE:20250618
  UID:mon-master-2025-complementary-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20250623
  DTEND;VALUE=DATE:20250624
  UID:mon-master-2026-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20260217
  DTEND;VALUE=DATE:20260218
  UID:mon-master-2026-closes@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20260316
  DTEND;VALUE=DATE:20260317
  UID:mon-master-2026-complementary-opens@www.monmaster.gouv.fr
  DTSTART;VALUE=DATE:20260619
  DTEND;VALUE=DATE:20260620

The host of the address is without user and port; a window of one day begins and ends on it; the last
possible day has a day after it.

  $ cat >hosts.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = Level A
  > [level B]
  > name = Level B
  > [platform p]
  > name = P
  > url = http://me:secret@host.example:8080/a,b;c?d
  > [platform q]
  > name = Q
  > url = https://[2001:db8::1]:443/
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-02-29
  > closes = 2024-02-29
  > [window x]
  > levels = A
  > platform = q
  > opens = 1900-01-01
  > closes = 1900-01-02
  > [window y]
  > levels = A
  > platform = q
  > opens = 2999-12-31
  > closes = 2999-12-31
  > END
  $ sh agenda.sh -c hosts.ini
  UID:w-opens@host.example
  DTSTART;VALUE=DATE:20240229
  DTEND;VALUE=DATE:20240301
  SUMMARY:A: first day to apply on P
  URL:http://me:secret@host.example:8080/a,b;c?d
  UID:w-closes@host.example
  DTSTART;VALUE=DATE:20240229
  DTEND;VALUE=DATE:20240301
  SUMMARY:A: last day to apply on P
  URL:http://me:secret@host.example:8080/a,b;c?d
  BEGIN:VALARM
  UID:x-opens@[2001:db8::1]
  DTSTART;VALUE=DATE:19000101
  DTEND;VALUE=DATE:19000102
  SUMMARY:A: first day to apply on Q
  URL:https://[2001:db8::1]:443/
  UID:x-closes@[2001:db8::1]
  DTSTART;VALUE=DATE:19000102
  DTEND;VALUE=DATE:19000103
  SUMMARY:A: last day to apply on Q
  URL:https://[2001:db8::1]:443/
  BEGIN:VALARM
  UID:y-opens@[2001:db8::1]
  DTSTART;VALUE=DATE:29991231
  DTEND;VALUE=DATE:30000101
  SUMMARY:A: first day to apply on Q
  URL:https://[2001:db8::1]:443/
  UID:y-closes@[2001:db8::1]
  DTSTART;VALUE=DATE:29991231
  DTEND;VALUE=DATE:30000101
  SUMMARY:A: last day to apply on Q
  URL:https://[2001:db8::1]:443/
  BEGIN:VALARM

It contains the time of the run, unless SOURCE_DATE_EPOCH gives another.

  $ NOW=1711321199 guichet-at -f ics | grep -c '^DTSTAMP:20240324T225959Z'
  4
  $ for epoch in -2209161600 -2208988800 -1 0 951782399 1709164799 32503679999 32503766400; do
  >   SOURCE_DATE_EPOCH=$epoch guichet -f ics -l en | grep -m 1 DTSTAMP; done | tr -d '\r'
  DTSTAMP:18991230T000000Z
  DTSTAMP:19000101T000000Z
  DTSTAMP:19691231T235959Z
  DTSTAMP:19700101T000000Z
  DTSTAMP:20000228T235959Z
  DTSTAMP:20240228T235959Z
  DTSTAMP:29991231T235959Z
  DTSTAMP:30000102T000000Z
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for L3, M1, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  $ for epoch in '' x 1e9 1.5 ' 1' '1 ' +1 0x10 32503766401 -2209161601 99999999999 99999999999999999999; do
  >   SOURCE_DATE_EPOCH="$epoch" guichet -f ics; done
  ! guichet: SOURCE_DATE_EPOCH is '': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is 'x': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '1e9': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '1.5': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is ' 1': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '1 ': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '+1': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '0x10': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '32503766401': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '-2209161601': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '99999999999': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  ! guichet: SOURCE_DATE_EPOCH is '99999999999999999999': it must be a number of seconds since 1970-01-01T00:00:00Z, within the years 1900 to 2999
  [2]
  $ SOURCE_DATE_EPOCH=x guichet -l fr -f ics
  ! guichet: SOURCE_DATE_EPOCH vaut « x » : il faut un nombre de secondes depuis le 1970-01-01T00:00:00Z, dans les années 1900 à 2999
  [2]
  $ SOURCE_DATE_EPOCH=x guichet -f tsv M1 2024-03-10 | cut -f 1-3
  M1	2024-03-10	open

The status is that of the answer for today, as with the other formats; 0 without a LEVEL.

  $ for now in 1708902000 1708812000 1711321200; do
  >   NOW=$now guichet-at -f ics M1 >agenda.ics; echo $?; NOW=$now guichet-at -f ics >agenda.ics; echo $?; done
  0
  0
  0
  0
  0
  0
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ NOW=1708902000 guichet-at -q -f ics M1

The order in which the levels are asked for does not matter.

  $ SOURCE_DATE_EPOCH=0 guichet -f ics L3 M1 M2 | cat >agenda.ics
  ! guichet: the calendar has no later window for L3, M1, M2: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/
  $ SOURCE_DATE_EPOCH=0 guichet -f ics M2 M1 L3 | cmp - agenda.ics
  ! guichet: the calendar has no later window for M2, M1, L3: look for new dates on https://ecandidat.univ-rouen.fr, https://www.monmaster.gouv.fr/

No window, no output.

  $ guichet -f ics L1
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -c hosts.ini -f ics B
  ! guichet: the level 'B' has no window in the calendar
  [4]
  $ SOURCE_DATE_EPOCH=0 guichet -c hosts.ini -f ics B A | grep -c UID
  6
  ! guichet: the level 'B' has no window in the calendar

An agenda takes no date.

  $ guichet -f ics 2024-03-10
  ! guichet: an agenda ('--format=ics') contains every window and takes no date: leave out '2024-03-10'
  [2]
  $ guichet -l fr -d today -f ics M1
  ! guichet: un agenda (« --format=ics ») contient toutes les périodes et ne prend pas de date : retirez « today »
  [2]
  $ guichet -s -f ics M1
  ! guichet: the option '--format' cannot be used with '--steps'
  [2]
