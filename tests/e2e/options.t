Options and operands mix, whatever POSIXLY_CORRECT says; an option given again replaces the earlier one.

  $ guichet M1 2024-03-10 -f tsv
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ POSIXLY_CORRECT=1 guichet 2024-03-10 M1 --format=json -f tsv
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet --format tsv --date=2024-03-10 -- M1
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -ftsv -d2024-03-10 M1
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -qftsv M1 2024-03-10
  $ guichet -f nonsense -f tsv -d nonsense -d 2024-03-10 M1
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -l en -lfr -l en -f tsv M1 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	

Long options may be abbreviated, as long as it is clear what is meant.

  $ guichet --form=tsv --cal "$ROOT/data/rouen-2024.ini" --qui M1 2024-03-10
  $ guichet --form tsv M1 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet --d 2024-03-10 M1
  ! guichet: the option '--d' is ambiguous: write it in full; see guichet --help
  [2]
  $ guichet -l fr --level=1
  ! guichet: l'option « --level-column » ne s'emploie qu'avec « --batch »
  [2]
  $ guichet -l fr --c
  ! guichet: l'option « --c » est ambiguë : écrivez-la en entier ; voir guichet --help
  [2]

A date of several words needs quotes: when a shell has cut one, the error shows it in quotes.

  $ guichet M1 2024-03-10 9:05
  ! guichet: a date of several words needs quotes: '2024-03-10 9:05'
  [2]
  $ guichet -l fr 24/03/2024 23:30 M1
  ! guichet: une date de plusieurs mots se met entre guillemets : '24/03/2024 23:30'
  [2]
  $ guichet M1 le 1er avril 2024
  ! guichet: a date of several words needs quotes: 'le 1er avril 2024'
  [2]
  $ guichet -l fr 24/03/2024 à 23 h 30 M1
  ! guichet: une date de plusieurs mots se met entre guillemets : '24/03/2024 à 23 h 30'
  [2]
  $ NOW=1711321199 guichet-at M1 10 mars
  ! guichet: '10 mars' has no year: write it like 10 March 2024
  [2]
  $ guichet M1 dans 7 jours
  ! guichet: a date of several words needs quotes: 'dans 7 jours'
  [2]
  $ guichet M1 2024-03-10T09:05 +1
  ! guichet: there are two dates, '2024-03-10T09:05' and '+1': give only one, in quotes if it contains a space
  [2]
  $ guichet M1 2024-03-10T09:05:30.55555555555555555555555555555555555555555 +01:00
  ! guichet: there are two dates, '2024-03-10T09:05:30.55555555555555555555555555555555555555555' and '+01:00': give only one, in quotes if it contains a space
  [2]

What begins with a digit is a level if one has it as its name or its beginning; the message asks about a
level when it cannot be read as a date.

  $ cat >digits.ini <<'END'
  > [level M1]
  > alias = 1re année
  > alias = 1re année de master *
  > alias = 24 mars
  > END
  $ guichet -c "$ROOT/data/rouen-2024.ini" -c digits.ini -f tsv '1RE ANNEE' 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -c "$ROOT/data/rouen-2024.ini" -c digits.ini -f tsv '1re année de master : droit' 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -c "$ROOT/data/rouen-2024.ini" -c digits.ini -f tsv '24 mars' '10 mars 2024'
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet '1ère année de master' 2024-03-10
  ! guichet: unknown level '1ère année de master': did you mean M1 or M2?
  [4]
  $ guichet -l fr '2e année de master' 2024-03-10
  ! guichet: niveau inconnu « 2e année de master » : vouliez-vous dire M1 ou M2 ?
  [4]
  $ guichet '1ère année de droit' 2024-03-10
  ! guichet: there are two dates, '1ère année de droit' and '2024-03-10': give only one, in quotes if it contains a space
  [2]

A dash alone is an operand, before and after `--`.

  $ guichet -f tsv - --quiet M1 2024-03-10
  ! guichet: unknown level '-': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -f tsv -- - --quiet 2024-03-10
  ! guichet: unknown level '-': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: unknown level '--quiet': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ printf 'niveau\nM1\n' | guichet -b - --date=2024-03-10
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14
  $ printf 'niveau\nM1\n' | guichet -b --date=2024-03-10 -- -
  niveau;platform;state;opens;closes;days
  M1;mon-master;open;2024-02-26;2024-03-24;14

The word today is a date in any letter case, wherever it stands.

  $ NOW=1711321199 guichet-at -f tsv TODAY M1
  M1	2024-03-24	open	mon-master	2024-02-26	2024-03-24	0	https://www.monmaster.gouv.fr/	

What cannot be used is an error, and never ignored.

  $ guichet --nonsense
  ! guichet: unknown option '--nonsense': see guichet --help
  [2]
  $ guichet --da=2024-03-10 M1
  ! guichet: the option '--da' is ambiguous: write it in full; see guichet --help
  [2]
  $ guichet --head
  ! guichet: unknown option '--head': see guichet --help
  [2]
  $ guichet -x
  ! guichet: unknown option '-x': see guichet --help
  [2]
  $ guichet -qx M1
  ! guichet: unknown option '-x': see guichet --help
  [2]
  $ guichet "-$(printf '\303\251')"
  ! guichet: unknown option '-é': see guichet --help
  [2]
  $ guichet --no-header
  ! guichet: the option '--no-header' can only be used with '--batch'
  [2]
  $ guichet -s --delimiter=tab M1
  ! guichet: the option '--delimiter' cannot be used with '--steps'
  [2]
  $ guichet -l fr --level-column=1 M1
  ! guichet: l'option « --level-column » ne s'emploie qu'avec « --batch »
  [2]
  $ guichet -f ical
  ! guichet: unknown format 'ical': use one of text, tsv, json, ics, html
  [2]
  $ guichet -f TSV M1
  ! guichet: unknown format 'TSV': use one of text, tsv, json, ics, html
  [2]
  $ guichet -l de
  ! guichet: unknown language 'de': use fr or en
  [2]
  $ guichet --color=red
  ! guichet: unknown value 'red' of the option '--color': use auto, always or never
  [2]
  $ guichet -d
  ! guichet: the option '--date' needs a value
  [2]
  $ guichet --calendar
  ! guichet: the option '--calendar' needs a value
  [2]
  $ guichet --format=
  ! guichet: the value of the option '--format' is empty
  [2]
  $ guichet -c '' M1
  ! guichet: the value of the option '--calendar' is empty
  [2]
  $ guichet -d '' M1
  ! guichet: the value of the option '--date' is empty
  [2]
  $ guichet --quiet=yes M1
  ! guichet: the option '--quiet' takes no value
  [2]
  $ guichet --help=me
  ! guichet: the option '--help' takes no value
  [2]
  $ guichet ''
  ! guichet: an argument is empty: perhaps a variable in a script is not set
  [2]
  $ guichet M1 ''
  ! guichet: an argument is empty: perhaps a variable in a script is not set
  [2]
  $ guichet ' '
  ! guichet: an argument is empty: perhaps a variable in a script is not set
  [2]
  $ guichet -q
  ! guichet: the option '--quiet' needs a level: write for example guichet --quiet M1
  [2]
  $ guichet -q 2024-03-10
  ! guichet: the option '--quiet' needs a level: write for example guichet --quiet M1
  [2]
  $ guichet M1 2024-03-10 2024-03-11
  ! guichet: there are two dates, '2024-03-10' and '2024-03-11': give only one, in quotes if it contains a space
  [2]
  $ guichet -d 2024-03-10 M1 2024-03-11
  ! guichet: there are two dates, '2024-03-10' and '2024-03-11': give only one, in quotes if it contains a space
  [2]
  $ guichet -d 2024-03-10 M1 today
  ! guichet: there are two dates, '2024-03-10' and 'today': give only one, in quotes if it contains a space
  [2]
  $ guichet M1 +1 +1
  ! guichet: there are two dates, '+1' and '+1': give only one, in quotes if it contains a space
  [2]
  $ guichet --one --two ''
  ! guichet: unknown option '--one': see guichet --help
  [2]
  $ guichet M1 '' --one
  ! guichet: an argument is empty: perhaps a variable in a script is not set
  [2]

Each mode has its own options and operands.

  $ guichet -s -f json M1
  ! guichet: the option '--format' cannot be used with '--steps'
  [2]
  $ guichet -s -q M1
  ! guichet: the option '--quiet' cannot be used with '--steps'
  [2]
  $ guichet -s --color=always M1
  ! guichet: the option '--color' cannot be used with '--steps'
  [2]
  $ guichet -s --check-calendar
  ! guichet: the option '--check-calendar' cannot be used with '--steps'
  [2]
  $ guichet --print-calendar --check-calendar
  ! guichet: the option '--print-calendar' cannot be used with '--check-calendar'
  [2]
  $ guichet --print-calendar -s
  ! guichet: the option '--print-calendar' cannot be used with '--steps'
  [2]
  $ guichet --print-calendar x
  ! guichet: '--print-calendar' takes no arguments: leave out 'x'
  [2]
  $ guichet --print-calendar -c x
  ! guichet: the option '--calendar' cannot be used with '--print-calendar'
  [2]
  $ guichet --print-calendar 2024-03-10
  ! guichet: '--print-calendar' takes no arguments: leave out '2024-03-10'
  [2]
  $ guichet --check-calendar -q
  ! guichet: the option '--quiet' cannot be used with '--check-calendar'
  [2]
  $ guichet --check-calendar -d 2024-03-10
  ! guichet: the option '--date' cannot be used with '--check-calendar'
  [2]
  $ guichet --check-calendar -f json
  ! guichet: the option '--format' cannot be used with '--check-calendar'
  [2]
  $ guichet --check-calendar -c a.ini b.ini
  ! guichet: give '--check-calendar' its files either with '--calendar' or as arguments, like 'b.ini', not both
  [2]
  $ guichet --check-calendar ''
  ! guichet: an argument is empty: perhaps a variable in a script is not set
  [2]
  $ guichet --check-calendar ' '
  ! guichet:  : no such file or directory
  [2]
  $ GUICHET_CALENDAR=: guichet --print-calendar | head -n 1
  # The built-in calendar: Université de Rouen Normandie, 2024.
  $ GUICHET_CALENDAR=: guichet --version
  guichet 0.2.0
  $ guichet -s ''
  ! guichet: an argument is empty: perhaps a variable in a script is not set
  [2]

In French.

  $ guichet -l fr --nonsense
  ! guichet: option inconnue « --nonsense » : voir guichet --help
  [2]
  $ guichet --nonsense -l fr
  ! guichet: option inconnue « --nonsense » : voir guichet --help
  [2]
  $ guichet -l fr -x
  ! guichet: option inconnue « -x » : voir guichet --help
  [2]
  $ guichet -l fr -d
  ! guichet: l'option « --date » demande une valeur
  [2]
  $ guichet -l fr --format=
  ! guichet: la valeur de l'option « --format » est vide
  [2]
  $ guichet -l fr --quiet=oui M1
  ! guichet: l'option « --quiet » ne prend pas de valeur
  [2]
  $ guichet -l fr ''
  ! guichet: un argument est vide : une variable d'un script n'est peut-être pas définie
  [2]
  $ guichet -l fr -q
  ! guichet: l'option « --quiet » demande un niveau : écrivez par exemple guichet --quiet M1
  [2]
  $ guichet -l fr -f ical
  ! guichet: format inconnu « ical » : choisissez parmi text, tsv, json, ics, html
  [2]
  $ guichet -l fr --color=rouge
  ! guichet: valeur inconnue « rouge » de l'option « --color » : choisissez auto, always ou never
  [2]
  $ guichet -l fr M1 2024-03-10 2024-03-11
  ! guichet: il y a deux dates, « 2024-03-10 » et « 2024-03-11 » : donnez-en une seule, entre guillemets si elle contient une espace
  [2]
  $ guichet -l fr -s -q M1
  ! guichet: l'option « --quiet » ne s'emploie pas avec « --steps »
  [2]
  $ guichet -l fr --print-calendar x
  ! guichet: « --print-calendar » ne prend pas d'argument : retirez « x »
  [2]
  $ guichet -l fr --check-calendar -c a.ini b.ini
  ! guichet: donnez les fichiers à « --check-calendar » soit avec « --calendar », soit comme arguments, tel « b.ini », mais pas les deux
  [2]
  $ LANG=fr_FR.UTF-8 guichet -l de
  ! guichet: langue inconnue « de » : choisissez fr ou en
  [2]

The language is that of the first of LC_ALL, LC_MESSAGES and LANG that is set and not empty.

  $ LC_ALL= LC_MESSAGES= LANG=fr guichet -f x
  ! guichet: format inconnu « x » : choisissez parmi text, tsv, json, ics, html
  [2]
  $ LC_ALL= LC_MESSAGES=en_US.UTF-8 LANG=fr_FR.UTF-8 guichet -f x
  ! guichet: unknown format 'x': use one of text, tsv, json, ics, html
  [2]
  $ LC_ALL= LC_MESSAGES=fr_CA LANG=C guichet -f x
  ! guichet: format inconnu « x » : choisissez parmi text, tsv, json, ics, html
  [2]
  $ LC_ALL=C LC_MESSAGES=fr_FR LANG=fr_FR guichet -f x
  ! guichet: unknown format 'x': use one of text, tsv, json, ics, html
  [2]
  $ LC_ALL=fr_FR.UTF-8 LANG=C guichet -f x
  ! guichet: format inconnu « x » : choisissez parmi text, tsv, json, ics, html
  [2]
  $ LC_ALL=fr_FR.UTF-8 guichet -l en -f x
  ! guichet: unknown format 'x': use one of text, tsv, json, ics, html
  [2]

The help, the version, and a level that looks like an option.

  $ guichet --version
  guichet 0.2.0
  $ guichet -V -q
  guichet 0.2.0
  $ guichet --help | head -n 1
  usage: guichet [options] [LEVEL...] [DATE]     where do I apply, and is it open?
  $ guichet -l fr -h M1 | head -n 1
  usage : guichet [options] [NIVEAU...] [DATE]    où candidater, est-ce ouvert ?
  $ LANG=fr guichet -h -s --nonsense
  ! guichet: option inconnue « --nonsense » : voir guichet --help
  [2]
  $ guichet -f tsv - 2024-03-10
  ! guichet: unknown level '-': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -f tsv -- -q 2024-03-10
  ! guichet: unknown level '-q': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
