One level, one day: where, and is it open?

  $ guichet M1 2024-03-10
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Sunday 10 March 2024

  M1 (Master's degree, 1st year): OPEN, 14 days left
    Mon Master: https://www.monmaster.gouv.fr/
    From Monday 26 February to Sunday 24 March 2024, last day included, Paris time
    Intake 2024
    Source of the dates: Notice VAPP de l'Université de Rouen Normandie, « Trouver mon master »
  $ guichet L3 2024-03-10
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Sunday 10 March 2024

  L3 (Bachelor's degree, 3rd year): UPCOMING, opens in 15 days
    eCandidat: https://ecandidat.univ-rouen.fr
    From Monday 25 March to Thursday 25 April 2024, last day included, Paris time
    Distance learning, intake 2024
    Source of the dates: Notice VAPP de l'Université de Rouen Normandie, « Calendrier 2024 – Enseignement à distance »
  [3]
  $ guichet M2 2024-04-26
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Friday 26 April 2024

  M2 (Master's degree, 2nd year): CLOSED, the last day was yesterday
    eCandidat: https://ecandidat.univ-rouen.fr
    From Monday 25 March to Thursday 25 April 2024, last day included, Paris time
    Distance learning, intake 2024
    Source of the dates: Notice VAPP de l'Université de Rouen Normandie, « Calendrier 2024 – Enseignement à distance »
    This calendar has no later window.
    Look for new dates on https://ecandidat.univ-rouen.fr
  [1]
  $ guichet -l fr M1 2024-03-10
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, dimanche 10 mars 2024

  M1 (Master 1re année) : OUVERT, il reste 14 jours
    Mon Master : https://www.monmaster.gouv.fr/
    Du lundi 26 février au dimanche 24 mars 2024 inclus, heure de Paris
    Rentrée 2024
    Source des dates : Notice VAPP de l'Université de Rouen Normandie, « Trouver mon master »
  $ guichet -l fr DU 2024-03-10
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, dimanche 10 mars 2024

  DU (Diplôme d'université) : À VENIR, ouvre dans 15 jours
    eCandidat : https://ecandidat.univ-rouen.fr
    Du lundi 25 mars au jeudi 25 avril 2024 inclus, heure de Paris
    Enseignement à distance, rentrée 2024
    Source des dates : Notice VAPP de l'Université de Rouen Normandie, « Calendrier 2024 – Enseignement à distance »
  [3]
  $ guichet -l fr L3 2024-05-01
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, mercredi 1er mai 2024

  L3 (Licence 3e année) : FERMÉ, le dernier jour était il y a 6 jours
    eCandidat : https://ecandidat.univ-rouen.fr
    Du lundi 25 mars au jeudi 25 avril 2024 inclus, heure de Paris
    Enseignement à distance, rentrée 2024
    Source des dates : Notice VAPP de l'Université de Rouen Normandie, « Calendrier 2024 – Enseignement à distance »
    Ce calendrier n'a pas de période suivante.
    Cherchez les nouvelles dates sur https://ecandidat.univ-rouen.fr
  [1]

The days around both ends of both windows: those next to an end have words of their own.

  $ for day in 2024-02-24 2024-02-25 2024-02-26 2024-03-22 2024-03-23 2024-03-24 2024-03-25 2024-03-26; do
  >   guichet M1 $day | sed -n 4p; guichet -q M1 $day; echo "$day: $?"; done
  M1 (Master's degree, 1st year): UPCOMING, opens in 2 days
  2024-02-24: 3
  M1 (Master's degree, 1st year): UPCOMING, opens tomorrow
  2024-02-25: 3
  M1 (Master's degree, 1st year): OPEN, 27 days left
  2024-02-26: 0
  M1 (Master's degree, 1st year): OPEN, 2 days left
  2024-03-22: 0
  M1 (Master's degree, 1st year): OPEN, last day tomorrow
  2024-03-23: 0
  M1 (Master's degree, 1st year): OPEN, last day
  2024-03-24: 0
  M1 (Master's degree, 1st year): CLOSED, the last day was yesterday
  2024-03-25: 1
  M1 (Master's degree, 1st year): CLOSED, the last day was 2 days ago
  2024-03-26: 1
  $ for day in 2024-03-23 2024-03-24 2024-03-25 2024-04-23 2024-04-24 2024-04-25 2024-04-26 2024-04-27; do
  >   guichet -l fr M2 $day | sed -n 4p; guichet -q M2 $day; echo "$day : $?"; done
  M2 (Master 2e année) : À VENIR, ouvre dans 2 jours
  2024-03-23 : 3
  M2 (Master 2e année) : À VENIR, ouvre demain
  2024-03-24 : 3
  M2 (Master 2e année) : OUVERT, il reste 31 jours
  2024-03-25 : 0
  M2 (Master 2e année) : OUVERT, il reste 2 jours
  2024-04-23 : 0
  M2 (Master 2e année) : OUVERT, dernier jour demain
  2024-04-24 : 0
  M2 (Master 2e année) : OUVERT, dernier jour
  2024-04-25 : 0
  M2 (Master 2e année) : FERMÉ, le dernier jour était hier
  2024-04-26 : 1
  M2 (Master 2e année) : FERMÉ, le dernier jour était il y a 2 jours
  2024-04-27 : 1

The first of a month is written 1er in French.

  $ guichet -l fr L3 2024-04-01 | sed -n 2p
  Université de Rouen Normandie, lundi 1er avril 2024
  $ guichet L3 2024-04-01 | sed -n 2p
  Université de Rouen Normandie, Monday 1 April 2024

A level is found by its aliases, whatever the letter case, the accents and the spaces.

  $ for level in m1 M-1 'Master 1' 'MASTER 1RE ANNEE' 'Master 1ère année' master_1.; do
  >   guichet -f tsv "$level" 2024-03-10 | cut -f 1; done
  M1
  M1
  M1
  M1
  M1
  M1
  $ guichet -f tsv -d 2024-03-10 "$(printf 'Master 1\350re ann\351e')" | cut -f 1-3
  M1	2024-03-10	open
  $ guichet -f tsv 'Licence 3ème année' 'Master 2nde année' "Diplôme d’université" 2024-03-10 | cut -f 1-4
  L3	2024-03-10	upcoming	ecandidat
  M2	2024-03-10	upcoming	ecandidat
  DU	2024-03-10	upcoming	ecandidat

Several levels: each has its answer, and the status is that of the first one that is not open.

  $ guichet M1 L3 2024-03-24
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Sunday 24 March 2024

  M1 (Master's degree, 1st year): OPEN, last day
    Mon Master: https://www.monmaster.gouv.fr/
    From Monday 26 February to Sunday 24 March 2024, last day included, Paris time
    Intake 2024
    Source of the dates: Notice VAPP de l'Université de Rouen Normandie, « Trouver mon master »

  L3 (Bachelor's degree, 3rd year): UPCOMING, opens tomorrow
    eCandidat: https://ecandidat.univ-rouen.fr
    From Monday 25 March to Thursday 25 April 2024, last day included, Paris time
    Distance learning, intake 2024
    Source of the dates: Notice VAPP de l'Université de Rouen Normandie, « Calendrier 2024 – Enseignement à distance »
  [3]
  $ guichet -q L3 M2 DU 2024-04-01
  $ guichet -q M1 L3 2024-03-10
  [3]
  $ guichet -q L3 M1 2024-03-25
  [1]
  $ guichet -q L3 M1 2024-05-01
  [1]
  $ guichet -q M1 L3 2024-02-25
  [3]

A level that is not in the calendar has no answer; the others have one.

  $ guichet L1 2024-03-10
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -l fr -f tsv L1 M1 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  ! guichet: niveau inconnu « L1 » : le calendrier contient L3 (Licence 3e année), M1 (Master 1re année), M2 (Master 2e année), DU (Diplôme d'université)
  [4]
  $ guichet -q M1 L1 2024-03-25
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -q L1 2024-03-25
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet "$(printf 'M%0100000d' 1)" 2024-03-10
  ! guichet: unknown level 'M000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000...': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]

A level is found as lists of programmes write it: by a text that begins with one of its names as words.

  $ for name in 'M1 psycho' 'm 1 psycho' 'Master 1 - Psychologie' 'master 1 : droit' \
  >   'MASTER 1re ANNÉE, Santé' 'M1 Droit du travail' 'L3 STAPS' 'Licence 3e année (STAPS)' 'DU Santé'; do
  >   guichet -f tsv "$name" 2024-03-10 | cut -f 1,3; done
  M1	open
  M1	open
  M1	open
  M1	open
  M1	open
  M1	open
  L3	upcoming
  L3	upcoming
  DU	upcoming
  $ guichet "M1 Droit" 2024-03-10 | sed -n 4p
  M1 (Master's degree, 1st year): OPEN, 14 days left
  $ guichet -a x 'Master 1 - Psychologie'
  ! guichet: unknown audience 'x': the calendar has none
  [4]

When a text only seems to name a level, the program does not guess, but asks.

  $ guichet master
  ! guichet: unknown level 'master': did you mean M1 or M2?
  [4]
  $ guichet -l fr M1/M2 2024-03-10
  ! guichet: niveau inconnu « M1/M2 » : vouliez-vous dire M1 ou M2 ?
  [4]
  $ guichet 'formation lic'
  ! guichet: unknown level 'formation lic': did you mean L3?
  [4]
  $ guichet 'licence 33'
  ! guichet: unknown level 'licence 33': did you mean L3?
  [4]
  $ guichet 'Licence 3 et Master 1' M12 'Master 1bis' 'M1 DROIT DU TRAVAIL' Diplome "$(printf 'm\351ster 1')"
  ! guichet: unknown level 'Licence 3 et Master 1': did you mean L3 or M1?
  ! guichet: unknown level 'M12': did you mean M1 or M2?
  ! guichet: unknown level 'Master 1bis': did you mean M1 or M2?
  ! guichet: unknown level 'M1 DROIT DU TRAVAIL': did you mean M1 or DU?
  ! guichet: unknown level 'Diplome': did you mean DU?
  ! guichet: unknown level 'm\xE9ster 1': did you mean M1?
  [4]
  $ guichet -l fr "Première année de master" M1psycho 2024-03-10
  ! guichet: niveau inconnu « Première année de master » : vouliez-vous dire M1 ou M2 ?
  ! guichet: niveau inconnu « M1psycho » : le calendrier contient L3 (Licence 3e année), M1 (Master 1re année), M2 (Master 2e année), DU (Diplôme d'université)
  [4]
  $ guichet "$(printf 'x%0100000d M1' 1)"
  ! guichet: unknown level 'x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000...': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet "$(printf 'M1%100000s' '' | tr ' ' '\t')x M2" "$(printf 'M1 %0100000d' 1)" 2024-03-10 | sed -n 4p
  M1 (Master's degree, 1st year): OPEN, 14 days left
  ! guichet: unknown level 'M1																																																																																																		...': did you mean M1?

Without a LEVEL, there is a row for each.

  $ guichet 2024-03-10
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Sunday 10 March 2024

                  2024
                  Feb        Mar          Apr
  L3  eCandidat   ...............|.....=============..  UPCOMING  opens in 15 days
  M1  Mon Master  ..........=====+=====...............  OPEN      14 days left
  M2  eCandidat   ...............|.....=============..  UPCOMING  opens in 15 days
  DU  eCandidat   ...............|.....=============..  UPCOMING  opens in 15 days
                                 ^ 10 March
  $ guichet -l fr 2024-03-24
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, dimanche 24 mars 2024

                  2024
                  févr.        mars          avr.
  L3  eCandidat   .......................|===============..  À VENIR  ouvre demain
  M1  Mon Master  ...........============+.................  OUVERT   dernier jour
  M2  eCandidat   .......................|===============..  À VENIR  ouvre demain
  DU  eCandidat   .......................|===============..  À VENIR  ouvre demain
                                         ^ 24 mars
  $ guichet 2024-04-26
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Friday 26 April 2024

                  2024
                  Feb        Mar          Apr
  L3  eCandidat   .....................=============|..  CLOSED    ended yesterday
  M1  Mon Master  ..........============............|..  CLOSED    33 days ago
  M2  eCandidat   .....................=============|..  CLOSED    ended yesterday
  DU  eCandidat   .....................=============|..  CLOSED    ended yesterday
                                                    ^ 26 April

  All windows are over. Look for new dates on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ guichet -l fr 2024-04-26
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, vendredi 26 avril 2024

                  2024
                  févr.       mars         avr.
  L3  eCandidat   ......................=============|..  FERMÉ    terminé hier
  M1  Mon Master  ..........============.............|..  FERMÉ    il y a 33 jours
  M2  eCandidat   ......................=============|..  FERMÉ    terminé hier
  DU  eCandidat   ......................=============|..  FERMÉ    terminé hier
                                                     ^ 26 avril

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/

Times are those of Paris, whatever the time zone of the user. When it is 8 in the morning of the 25th in
Nouméa, it is still the evening of the 24th in Paris.

  $ TZ=Pacific/Noumea guichet -f tsv M1 2024-03-25T08:00+11:00
  M1	2024-03-24	open	mon-master	2024-02-26	2024-03-24	0	https://www.monmaster.gouv.fr/	
  $ TZ=Pacific/Noumea guichet -f tsv M1 2024-03-24T22:59:59Z
  M1	2024-03-24	open	mon-master	2024-02-26	2024-03-24	0	https://www.monmaster.gouv.fr/	
  $ TZ=Pacific/Noumea guichet -f tsv M1 2024-03-24T23:00:00Z
  M1	2024-03-25	closed	mon-master	2024-02-26	2024-03-24	-1	https://www.monmaster.gouv.fr/	
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  [1]
  $ TZ=America/Los_Angeles guichet -f tsv M1 2024-02-25T22:59:59Z
  M1	2024-02-25	upcoming	mon-master	2024-02-26	2024-03-24	1	https://www.monmaster.gouv.fr/	
  [3]
  $ TZ=America/Los_Angeles guichet -f tsv M1 2024-02-25T23:00:00Z
  M1	2024-02-26	open	mon-master	2024-02-26	2024-03-24	27	https://www.monmaster.gouv.fr/	
  $ TZ=nonsense guichet -f tsv L3 2024-04-25T21:59:59Z
  L3	2024-04-25	open	ecandidat	2024-03-25	2024-04-25	0	https://ecandidat.univ-rouen.fr	
  $ TZ=nonsense guichet -f tsv L3 2024-04-25T22:00:00Z
  L3	2024-04-26	closed	ecandidat	2024-03-25	2024-04-25	-1	https://ecandidat.univ-rouen.fr	
  ! guichet: the calendar has no later window for L3: look for new dates on https://ecandidat.univ-rouen.fr
  [1]
  $ TZ= guichet -f tsv L3 @1714082399
  L3	2024-04-25	open	ecandidat	2024-03-25	2024-04-25	0	https://ecandidat.univ-rouen.fr	
  $ TZ= guichet -f tsv L3 @1714082400
  L3	2024-04-26	closed	ecandidat	2024-03-25	2024-04-25	-1	https://ecandidat.univ-rouen.fr	
  ! guichet: the calendar has no later window for L3: look for new dates on https://ecandidat.univ-rouen.fr
  [1]

The day is the same in every form.

  $ for day in 2024-03-24 24/03/2024 24/3/2024 '24/03/2024 23:59' 2024-03-24T00:00 '2024-03-24 23:59:59.999' \
  >     2024-03-24T22:30:00Z 2024-03-25T09:30+11:00 2024-03-25T08:30+1100 @1711321199 ' 2024-03-24 '; do
  >   guichet -f tsv M1 "$day"; guichet -f tsv -d "$day" M1; done | uniq -c | sed 's/^ *//'
  22 M1	2024-03-24	open	mon-master	2024-02-26	2024-03-24	0	https://www.monmaster.gouv.fr/	

How a window of one day, and one that spans the new year, are written out.

  $ cat >short.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = Level A
  > [platform p]
  > name = P
  > url = http://p
  > [window 1]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-01
  > scope = whom it is for
  > [window 2]
  > levels = A
  > platform = p
  > opens = 2024-12-20
  > closes = 2025-01-01
  > END
  $ guichet -c short.ini A 2024-03-01
  T
  Friday 1 March 2024

  A (Level A): OPEN, last day
    P: http://p
    On Friday 1 March 2024 only, the whole day, Paris time
    whom it is for
  $ guichet -c short.ini -l fr A 2024-03-01
  T
  vendredi 1er mars 2024

  A (Level A) : OUVERT, dernier jour
    P : http://p
    Le vendredi 1er mars 2024 seulement, toute la journée, heure de Paris
    whom it is for
  $ guichet -c short.ini A 2024-12-31
  T
  Tuesday 31 December 2024

  A (Level A): OPEN, last day tomorrow
    P: http://p
    From Friday 20 December 2024 to Wednesday 1 January 2025, last day included, Paris time
  $ guichet -c short.ini -l fr A 2024-12-31
  T
  mardi 31 décembre 2024

  A (Level A) : OUVERT, dernier jour demain
    P : http://p
    Du vendredi 20 décembre 2024 au mercredi 1er janvier 2025 inclus, heure de Paris

When a level is not in the calendar, some of those that are there are listed.

  $ cat >levels.sh <<'END'
  > printf '[calendar]\ntitle = T\n[platform p]\nname = %s\nurl = http://p\n' "$2"
  > for i in $(seq "$1"); do printf '[level L%s]\nname = L\n' "$i"; done
  > printf '[window w]\nlevels = L1\nplatform = p\nopens = 2024-01-01\ncloses = 2024-01-01\n'
  > END
  $ sh levels.sh 12 P >12.ini; guichet -c 12.ini X 2024-01-01
  ! guichet: unknown level 'X': the calendar has L1 (L), L2 (L), L3 (L), L4 (L), L5 (L), L6 (L), L7 (L), L8 (L), L9 (L), L10 (L), L11 (L), L12 (L)
  [4]
  $ sh levels.sh 13 P >13.ini; guichet -l fr -c 13.ini X 2024-01-01
  ! guichet: niveau inconnu « X » : le calendrier contient L1 (L), L2 (L), L3 (L), L4 (L), L5 (L), L6 (L), L7 (L), L8 (L), L9 (L), L10 (L), L11 (L), L12 (L), ...
  [4]

A long name is cut, so that it does not widen the rows of others.

  $ sh levels.sh 1 'Une plateforme étendue' >wide.ini; guichet -c wide.ini 2024-01-02 | sed -n 6p
  L1  Une plateform...  =|.............................  CLOSED    ended yesterday
  $ sh levels.sh 1 'Une plateforme au nom très étendu' >wide.ini; guichet -c wide.ini 2024-01-02 | sed -n 6p
  L1  Une plateform...  =|.............................  CLOSED    ended yesterday
  $ sh levels.sh 1 "$(printf '%0100000d' 0)" >wide.ini; guichet -c wide.ini 2024-01-02 | sed -n 6p
  L1  0000000000000...  =|.............................  CLOSED    ended yesterday

A clock outside the years that dates can have is an error.

  $ NOW=99999999999 guichet-at M1
  ! guichet: the clock of this machine is outside the years 1900 to 2999: set it right
  [2]
  $ for now in -2209161601 -2209161600 32503766400 32503766401; do NOW=$now guichet-at M1; done
  ! guichet: the clock of this machine is outside the years 1900 to 2999: set it right
  ! guichet: the clock of this machine is outside the years 1900 to 2999: set it right
  ! guichet: the clock of this machine is outside the years 1900 to 2999: set it right
  ! guichet: the clock of this machine is outside the years 1900 to 2999: set it right
  [2]
  $ NOW=99999999999 guichet-at -s M1
  ! guichet: the clock of this machine is outside the years 1900 to 2999: set it right
  [2]
  $ NOW=-99999999999 guichet-at -l fr --check-calendar
  ! guichet: l'horloge de cette machine est hors des années 1900 à 2999 : réglez-la
  [2]

The calendar of Mon Master, for the whole country.

  $ guichet -c "$ROOT/data/mon-master.ini" M1 2025-06-20
  Mon Master: applications to the first year of a master's degree
  Friday 20 June 2025

  M1 (Master's degree, 1st year): OPEN, 3 days left
    Mon Master: https://www.monmaster.gouv.fr/
    From Tuesday 17 June to Monday 23 June 2025, last day included, Paris time
    Complementary phase, intake 2025
    Source of the dates: information.monmaster.gouv.fr/faq/la-phase-complémentaire
  $ guichet -c "$ROOT/data/mon-master.ini" -l fr M1 2023-04-20
  Mon Master : candidatures en première année de master
  jeudi 20 avril 2023

  M1 (Master 1re année) : OUVERT, dernier jour
    Mon Master : https://www.monmaster.gouv.fr/
    Du mercredi 22 mars au jeudi 20 avril 2023 inclus, heure de Paris
    Phase principale, rentrée 2023
    Source des dates : Légifrance, JORFTEXT000047246953 ; prolongation : univ-reunion.fr, www.studyrama.com
  $ for day in 2023-03-21 2023-04-21 2024-06-24 2024-07-01 2025-03-25 2026-03-16 2026-03-17; do
  >   guichet -c "$ROOT/data/mon-master.ini" -f tsv M1 $day; done
  M1	2023-03-21	upcoming	mon-master	2023-03-22	2023-04-20	1	https://www.monmaster.gouv.fr/	
  M1	2023-04-21	upcoming	mon-master	2024-02-26	2024-03-24	311	https://www.monmaster.gouv.fr/	
  M1	2024-06-24	upcoming	mon-master	2024-06-25	2024-06-30	1	https://www.monmaster.gouv.fr/	
  M1	2024-07-01	upcoming	mon-master	2025-02-25	2025-03-24	239	https://www.monmaster.gouv.fr/	
  M1	2025-03-25	upcoming	mon-master	2025-06-17	2025-06-23	84	https://www.monmaster.gouv.fr/	
  M1	2026-03-16	open	mon-master	2026-02-17	2026-03-16	0	https://www.monmaster.gouv.fr/	
  M1	2026-03-17	upcoming	mon-master	2026-06-19		94	https://www.monmaster.gouv.fr/	
  [3]

What is more than a year ago is said in years and months.

  $ guichet -l en M1 2025-03-23 | sed -n 4p
  M1 (Master's degree, 1st year): CLOSED, the last day was 364 days ago
  $ guichet -l en M1 2025-03-24 | sed -n 4p
  M1 (Master's degree, 1st year): CLOSED, the last day was 1 year ago
  $ guichet -l fr M1 2025-03-24 | sed -n 4p
  M1 (Master 1re année) : FERMÉ, le dernier jour était il y a 1 an
  $ guichet -l en M1 2025-04-23 | sed -n 4p
  M1 (Master's degree, 1st year): CLOSED, the last day was 1 year ago
  $ guichet -l fr M1 2025-04-24 | sed -n 4p
  M1 (Master 1re année) : FERMÉ, le dernier jour était il y a 1 an et 1 mois
  $ guichet -l en M1 2025-04-24 | sed -n 4p
  M1 (Master's degree, 1st year): CLOSED, the last day was 1 year and 1 month ago
  $ guichet -l en M1 2026-03-23 | sed -n 4p
  M1 (Master's degree, 1st year): CLOSED, the last day was 1 year and 11 months ago
  $ guichet -l fr M1 2026-03-23 | sed -n 4p
  M1 (Master 1re année) : FERMÉ, le dernier jour était il y a 1 an et 11 mois
  $ guichet -l en M1 2026-03-24 | sed -n 4p
  M1 (Master's degree, 1st year): CLOSED, the last day was 2 years ago
  $ guichet -l fr M1 2026-04-24 | sed -n 4p
  M1 (Master 1re année) : FERMÉ, le dernier jour était il y a 2 ans et 1 mois
  $ guichet -l fr M1 2999-12-31 | sed -n 4p
  M1 (Master 1re année) : FERMÉ, le dernier jour était il y a 975 ans et 9 mois

An old calendar first says that it has no dates in the year asked about; it says nothing of the kind in
the year of its last window.

  $ guichet M1 2025-01-01 | sed -n 5p
    This calendar has no dates in 2025 for M1.
  $ guichet M1 2024-12-31 | sed -n 5p
    Mon Master: https://www.monmaster.gouv.fr/
  $ guichet -l fr 2025-01-01 | sed -n 3p
  Ce calendrier n'a aucune date en 2025.
  $ guichet 2024-12-31 | grep -c 'no dates'
  0
  [1]

When a level is closed, or has no known dates yet, the answer says when its windows of the last three
intakes were.

  $ guichet -c "$ROOT/data/mon-master.ini" M1 2028-01-01
  Mon Master: applications to the first year of a master's degree
  Saturday 1 January 2028

  M1 (Master's degree, 1st year): CLOSED, closing date not published
    This calendar has no dates in 2028 for M1.
    Mon Master: https://www.monmaster.gouv.fr/
    No dates were published
    Main phase, intake 2027
    Source of the dates: rien n'est encore publié
    Earlier windows:
      From Friday 19 June 2026, Paris time; no closing date was published
      From Tuesday 17 February to Monday 16 March 2026, last day included, Paris time
      From Tuesday 17 June to Monday 23 June 2025, last day included, Paris time
      From Tuesday 25 February to Monday 24 March 2025, last day included, Paris time
    This calendar has no later window.
    Look for new dates on https://www.monmaster.gouv.fr/
  [1]
  $ guichet -l fr -c "$ROOT/data/mon-master.ini" M1 2027-08-01 | tail -n +4
  M1 (Master 1re année) : À VENIR, dates pas encore publiées
    Mon Master : https://www.monmaster.gouv.fr/
    Aucune date n'a été publiée
    Phase principale, rentrée 2027
    Source des dates : rien n'est encore publié
    Périodes précédentes :
      À partir du vendredi 19 juin 2026, heure de Paris ; aucune date de fermeture n'a été publiée
      Du mardi 17 février au lundi 16 mars 2026 inclus, heure de Paris
      Du mardi 17 juin au lundi 23 juin 2025 inclus, heure de Paris
      Du mardi 25 février au lundi 24 mars 2025 inclus, heure de Paris
    Cherchez les nouvelles dates sur https://www.monmaster.gouv.fr/
  $ cat >intakes.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = A
  > [platform p]
  > name = P
  > url = http://p
  > [window a]
  > levels = A
  > platform = p
  > opens = 2020-01-01
  > closes = 2020-01-31
  > [window b]
  > levels = A
  > platform = p
  > opens = 2021-01-01
  > closes = 2021-01-31
  > [window c]
  > levels = A
  > platform = p
  > opens = 2021-11-01 10:00
  > closes = 2021-12-31 18:00
  > intake = 2022
  > [window d]
  > levels = A
  > platform = p
  > opens = 2022-06-01
  > closes = 2022-06-01
  > [window e]
  > levels = A
  > platform = p
  > opens = 2023-06-01
  > closes = unknown
  > END
  $ guichet -c intakes.ini A 2024-07-01
  T
  Monday 1 July 2024

  A (A): CLOSED, closing date not published
    P: http://p
    From Thursday 1 June 2023, Paris time; no closing date was published
    Earlier windows:
      On Wednesday 1 June 2022 only, the whole day, Paris time
      From Monday 1 November at 10:00 to Friday 31 December 2021 at 18:00, Paris time
      From Friday 1 January to Sunday 31 January 2021, last day included, Paris time
    This calendar has no later window.
    Look for new dates on http://p
  [1]
