The built-in calendar can be printed, edited and used.

  $ guichet --print-calendar >mine.ini && cmp mine.ini "$ROOT/data/rouen-2024.ini"
  $ sed 's/^closes   = 2024-04-25/closes = 2024-05-02/' mine.ini >later.ini
  $ guichet -c later.ini L3 2024-05-02 | sed -n 4p
  L3 (Bachelor's degree, 3rd year): OPEN, last day
  $ GUICHET_CALENDAR=later.ini guichet -q L3 2024-05-02
  $ GUICHET_CALENDAR= guichet -q L3 2024-05-02
  [1]
  $ GUICHET_CALENDAR=later.ini guichet -c mine.ini -q L3 2024-05-02
  [1]
  $ GUICHET_CALENDAR=missing.ini guichet --print-calendar | cmp - mine.ini

A later file corrects an earlier one, key by key.

  $ cat >extended.ini <<'END'
  > [window ecandidat-2024]
  > closes = 2024-05-02
  > END
  $ guichet -c mine.ini -c extended.ini -f tsv 2024-05-02
  L3	2024-05-02	open	ecandidat	2024-03-25	2024-05-02	0	https://ecandidat.univ-rouen.fr	
  M1	2024-05-02	closed	mon-master	2024-02-26	2024-03-24	-39	https://www.monmaster.gouv.fr/	
  M2	2024-05-02	open	ecandidat	2024-03-25	2024-05-02	0	https://ecandidat.univ-rouen.fr	
  DU	2024-05-02	open	ecandidat	2024-03-25	2024-05-02	0	https://ecandidat.univ-rouen.fr	
  ! guichet: the calendar has no later window for M1: look for new dates on https://www.monmaster.gouv.fr/
  $ GUICHET_CALENDAR=mine.ini:extended.ini guichet -q L3 2024-05-02
  $ guichet -c extended.ini -c mine.ini -q L3 2024-05-02
  [1]
  $ guichet -c extended.ini L3
  ! guichet: extended.ini:1: the key 'levels' is missing from this section
  ! guichet: extended.ini:1: the key 'platform' is missing from this section
  ! guichet: extended.ini:1: the key 'opens' is missing from this section
  ! guichet: extended.ini:2: there is no section [calendar]: add one, with a title
  [2]
  $ NOW=1711000000 guichet-at --check-calendar mine.ini extended.ini
  mine.ini, extended.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-02
  extended.ini:1: [window ecandidat-2024] corrects closes of mine.ini:76
  ! guichet: mine.ini:20: warning: all windows of the level 'M1' will be over within 30 days
  $ NOW=1711000000 guichet-at -l fr --check-calendar mine.ini extended.ini
  mine.ini, extended.ini: aucune erreur, 4 niveaux, 2 plateformes, 2 périodes, du 2024-02-26 au 2024-05-02
  extended.ini:1: [window ecandidat-2024] corrige closes de mine.ini:76
  ! guichet: mine.ini:20: attention : toutes les périodes du niveau « M1 » seront terminées d'ici 30 jours
  $ guichet -c mine.ini -c "$ROOT/data/mon-master.ini" -f tsv 2025-03-01
  L3	2025-03-01	closed	ecandidat	2024-03-25	2024-04-25	-310	https://ecandidat.univ-rouen.fr	
  M1	2025-03-01	open	mon-master	2025-02-25	2025-03-24	23	https://www.monmaster.gouv.fr/	
  M2	2025-03-01	closed	ecandidat	2024-03-25	2024-04-25	-310	https://ecandidat.univ-rouen.fr	
  DU	2025-03-01	closed	ecandidat	2024-03-25	2024-04-25	-310	https://ecandidat.univ-rouen.fr	
  ! guichet: the calendar has no later window for L3, M2, DU: look for new dates on https://ecandidat.univ-rouen.fr

Is this calendar right, and is it over?

  $ NOW=1714082399 guichet-at --check-calendar
  <built-in>: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-04-25
  ! guichet: <built-in>:12: warning: all windows of the level 'L3' will be over within 30 days
  ! guichet: <built-in>:20: warning: all windows of the level 'M1' are over
  ! guichet: <built-in>:28: warning: all windows of the level 'M2' will be over within 30 days
  ! guichet: <built-in>:37: warning: all windows of the level 'DU' will be over within 30 days
  $ NOW=1714082400 guichet-at --check-calendar
  <built-in>: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-04-25, all windows are over
  ! guichet: <built-in>:12: warning: all windows of the level 'L3' are over
  ! guichet: <built-in>:20: warning: all windows of the level 'M1' are over
  ! guichet: <built-in>:28: warning: all windows of the level 'M2' are over
  ! guichet: <built-in>:37: warning: all windows of the level 'DU' are over
  [1]
  $ NOW=1714082400 guichet-at -l fr --check-calendar
  <built-in>: aucune erreur, 4 niveaux, 2 plateformes, 2 périodes, du 2024-02-26 au 2024-04-25, toutes les périodes sont terminées
  ! guichet: <built-in>:12: attention : toutes les périodes du niveau « L3 » sont terminées
  ! guichet: <built-in>:20: attention : toutes les périodes du niveau « M1 » sont terminées
  ! guichet: <built-in>:28: attention : toutes les périodes du niveau « M2 » sont terminées
  ! guichet: <built-in>:37: attention : toutes les périodes du niveau « DU » sont terminées
  [1]
  $ NOW=1711000000 guichet-at --check-calendar -c mine.ini
  mine.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-04-25
  ! guichet: mine.ini:20: warning: all windows of the level 'M1' will be over within 30 days
  $ NOW=1711000000 GUICHET_CALENDAR=later.ini guichet-at --check-calendar
  later.ini: no error, 4 levels, 2 platforms, 2 windows, from 2024-02-26 to 2024-05-02
  ! guichet: later.ini:20: warning: all windows of the level 'M1' will be over within 30 days
  $ cp "$ROOT/data/mon-master.ini" . && NOW=1711000000 guichet-at --check-calendar mon-master.ini
  mon-master.ini: no error, 1 level, 1 platform, 8 windows, from 2023-03-22 to 2026-06-19

Warnings report what is doubtful.

  $ cat >doubtful.ini <<'END'
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
  > opens = 2024-01-01
  > closes = 2024-01-31
  > [platform q]
  > name = Q
  > url = http://q
  > END
  $ NOW=1700000000 guichet-at --check-calendar doubtful.ini
  doubtful.ini: no error, 2 levels, 2 platforms, 1 window, from 2024-01-01 to 2024-01-31
  ! guichet: doubtful.ini:5: warning: the level 'B' has no window
  ! guichet: doubtful.ini:10: warning: the window 'w' has no source: where were its dates published?
  ! guichet: doubtful.ini:15: warning: no window uses the platform 'q'
  $ NOW=1700000000 guichet-at -l fr --check-calendar doubtful.ini
  doubtful.ini: aucune erreur, 2 niveaux, 2 plateformes, 1 période, du 2024-01-01 au 2024-01-31
  ! guichet: doubtful.ini:5: attention : le niveau « B » n'a aucune période
  ! guichet: doubtful.ini:10: attention : la période « w » n'a pas de source : où ses dates ont-elles été publiées ?
  ! guichet: doubtful.ini:15: attention : aucune période n'utilise la plateforme « q »
  $ sed '/^source/d' mine.ini >unsourced.ini; NOW=1700000000 guichet-at --check-calendar unsourced.ini 2>&1 | grep -c warning
  2
  $ (printf '[platform a]\nname = A\nurl = https://a.fr/\n'; cat mine.ini) >spare.ini
  $ NOW=1700000000 guichet-at --check-calendar spare.ini
  spare.ini: no error, 4 levels, 3 platforms, 2 windows, from 2024-02-26 to 2024-04-25
  ! guichet: spare.ini:1: warning: no window uses the platform 'a'

Keys come in any order.

  $ awk '{ print } /^\[level M1\]/ { print "alias = Premier" }' mine.ini >first.ini
  $ guichet -q -c first.ini premier 2024-03-10

A wrong calendar never answers. All errors are reported at once.

  $ cat >wrong.ini <<'END'
  > title = T
  > [calendar]
  > titel = T
  > [levels M1]
  > [level 1]
  > name =
  > [level M1]
  > name = Master
  > alias = today
  > alias = *
  > [level m-1]
  > name = Master
  > [platform P]
  > name = P
  > [platform p]
  > name = P
  > name = P
  > url = p.org
  > step = a
  > step.en = a
  > step.en = b
  > nonsense
  > [window w]
  > levels = M1 M1 X
  > platform = q
  > opens = 2024-02-30
  > closes = 01/03/2024
  > intake = 24
  > scope.en = x
  > [window v]
  > levels = M1, L3
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-02-01
  > [window w]
  > levels = M1
  > [window a]
  > levels = M1
  > platform = p
  > opens = 2024-01-01
  > closes = 2024-12-31
  > [window b]
  > levels = M1
  > platform = p
  > opens = 2024-12-31
  > closes = 2025-12-31
  > END
  $ guichet --check-calendar wrong.ini
  ! guichet: wrong.ini:1: 'title = T' is before the first [section]: begin with a line like [calendar]
  ! guichet: wrong.ini:3: unknown key 'titel': did you mean 'title'?
  ! guichet: wrong.ini:4: '[levels M1]' is not a section: did you mean [level]?
  ! guichet: wrong.ini:4: the key 'name' is missing from this section
  ! guichet: wrong.ini:5: '1' is not the ID of a level: begin with a letter, then use letters without accents, digits, - and _, 64 characters at most
  ! guichet: wrong.ini:6: the key 'name' has no value: write one, or delete the line
  ! guichet: wrong.ini:7: the section [level M1] appears twice in this file: change the ID of one, or merge them
  ! guichet: wrong.ini:10: '*' is not an alias: it must begin with a letter or a digit, and have at most 64 bytes
  ! guichet: wrong.ini:11: this name already belongs to 'M1': choose another
  ! guichet: wrong.ini:13: 'P' is not an ID: use lower-case letters without accents, digits and -, 64 characters at most
  ! guichet: wrong.ini:15: this section does not have as many 'step.en' as 'step': translate all of them, or none
  ! guichet: wrong.ini:17: the key 'name' appears twice in this section: is a line [platform ID] missing before it?
  ! guichet: wrong.ini:18: 'p.org' is not an address: write https://... without spaces, accents or "<>\`
  ! guichet: wrong.ini:22: 'nonsense' is neither a [section], nor 'key = value', nor a '# comment'
  ! guichet: wrong.ini:24: 'M1' appears twice in this window: write it once
  ! guichet: wrong.ini:24: there is no section [level X]: add it, or correct 'X'
  ! guichet: wrong.ini:25: there is no section [platform q]: add it, or correct 'q'
  ! guichet: wrong.ini:26: '2024-02-30' does not exist: the days of that month go from 1 to 29
  ! guichet: wrong.ini:28: '24' is not a year: write four digits, from 1900 to 2999
  ! guichet: wrong.ini:29: this section has 'scope.en' but no 'scope': add one
  ! guichet: wrong.ini:31: 'M1, L3' contains ',': put only spaces between IDs, like L3 M2 DU
  ! guichet: wrong.ini:34: the window is never open: it opens on 2024-03-01 and closes on 2024-02-01
  ! guichet: wrong.ini:35: the section [window w] appears twice in this file: change the ID of one, or merge them
  ! guichet: wrong.ini:42: this window overlaps the window 'a', from 2024-01-01 to 2024-12-31, for the level 'M1'
  [2]
  $ guichet -l fr --check-calendar wrong.ini
  ! guichet: wrong.ini:1: « title = T » se trouve avant la première [section] : commencez par une ligne comme [calendar]
  ! guichet: wrong.ini:3: clé inconnue « titel » : vouliez-vous dire « title » ?
  ! guichet: wrong.ini:4: « [levels M1] » n'est pas une section : vouliez-vous dire [level] ?
  ! guichet: wrong.ini:4: la clé « name » manque dans cette section
  ! guichet: wrong.ini:5: « 1 » n'est pas un identifiant de niveau : commencez par une lettre, puis utilisez des lettres sans accent, des chiffres, - et _, 64 caractères au plus
  ! guichet: wrong.ini:6: la clé « name » n'a pas de valeur : écrivez-en une, ou supprimez la ligne
  ! guichet: wrong.ini:7: la section [level M1] figure deux fois dans ce fichier : changez l'identifiant de l'une, ou réunissez-les
  ! guichet: wrong.ini:10: « * » n'est pas un alias : il doit commencer par une lettre ou un chiffre, et ne pas dépasser 64 octets
  ! guichet: wrong.ini:11: ce nom est déjà celui de « M1 » : choisissez-en un autre
  ! guichet: wrong.ini:13: « P » n'est pas un identifiant : utilisez des minuscules sans accent, des chiffres et -, 64 caractères au plus
  ! guichet: wrong.ini:15: cette section n'a pas autant de « step.en » que de « step » : traduisez tout, ou rien
  ! guichet: wrong.ini:17: la clé « name » figure deux fois dans cette section : manque-t-il une ligne [platform ID] avant elle ?
  ! guichet: wrong.ini:18: « p.org » n'est pas une adresse : écrivez https://... sans espace, ni accent, ni "<>\`
  ! guichet: wrong.ini:22: « nonsense » n'est ni une [section], ni « clé = valeur », ni un « # commentaire »
  ! guichet: wrong.ini:24: « M1 » figure deux fois dans cette période : écrivez-le une seule fois
  ! guichet: wrong.ini:24: il n'y a pas de section [level X] : ajoutez-la, ou corrigez « X »
  ! guichet: wrong.ini:25: il n'y a pas de section [platform q] : ajoutez-la, ou corrigez « q »
  ! guichet: wrong.ini:26: « 2024-02-30 » n'existe pas : les jours de ce mois vont de 1 à 29
  ! guichet: wrong.ini:28: « 24 » n'est pas une année : écrivez quatre chiffres, de 1900 à 2999
  ! guichet: wrong.ini:29: cette section a « scope.en » mais pas de « scope » : ajoutez-en un
  ! guichet: wrong.ini:31: « M1, L3 » contient « , » : mettez seulement des espaces entre les identifiants, comme L3 M2 DU
  ! guichet: wrong.ini:34: la période n'est jamais ouverte : elle ouvre le 2024-03-01 et ferme le 2024-02-01
  ! guichet: wrong.ini:35: la section [window w] figure deux fois dans ce fichier : changez l'identifiant de l'une, ou réunissez-les
  ! guichet: wrong.ini:42: cette période chevauche la période « a », du 2024-01-01 au 2024-12-31, pour le niveau « M1 »
  [2]
  $ guichet -c wrong.ini M1 2024-03-10 2>&1 | tail -n 2
  guichet: wrong.ini:29: this section has 'scope.en' but no 'scope': add one
  guichet: 4 more errors: see guichet --check-calendar
  $ guichet -l fr -c wrong.ini -s M1 2>&1 | tail -n 1
  guichet: 4 autres erreurs : voir guichet --check-calendar
  $ guichet -c wrong.ini -q M1 2024-03-10 2>/dev/null
  [2]
  $ printf '[calendar]\n\n' >empty.ini; guichet --check-calendar empty.ini
  ! guichet: empty.ini:1: the key 'title' is missing from this section
  ! guichet: empty.ini:2: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ : >empty.ini; guichet -l fr --check-calendar empty.ini
  ! guichet: empty.ini:1: il n'y a pas de section [calendar] : ajoutez-en une, avec un titre (title)
  ! guichet: empty.ini:1: il n'y a aucune période : un calendrier a besoin d'au moins une section [window ID]
  [2]
  $ { cat mine.ini; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21; do echo $i; done; } >21.ini
  $ guichet -c 21.ini M1 2>&1 | tail -n 1; guichet -l fr -c 21.ini M1 2>&1 | tail -n 1
  guichet: 1 more error: see guichet --check-calendar
  guichet: 1 autre erreur : voir guichet --check-calendar
  $ guichet -c 21.ini M1 2>&1 | wc -l; guichet --check-calendar 21.ini 2>&1 | wc -l
  21
  21

What a file contains cannot act on a terminal.

  $ printf '[calendar]\ntitle = \033[31mRed\n# \351t\351\n\000\n\342\200\256\r\r\n\302\233' >control.ini
  $ guichet --check-calendar control.ini
  ! guichet: control.ini:2: 'title = \x1B[31mRed' contains a control character: delete it (4 such lines)
  ! guichet: control.ini:3: '# \xE9t\xE9' is not UTF-8 text: save the file as UTF-8
  ! guichet: control.ini:6: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ printf '\376\377\000[' >utf-16.ini; guichet -l fr -c utf-16.ini M1
  ! guichet: utf-16.ini:1: le fichier est du texte UTF-16 : enregistrez-le en UTF-8
  [2]
  $ name=$(printf 'a\033[31m\n.ini'); cp wrong.ini "$name"; guichet -c "$name" 2>&1 | head -n 1
  guichet: a\x1B[31m\x0A.ini:1: 'title = T' is before the first [section]: begin with a line like [calendar]

Line ends and a byte order mark make no difference.

  $ { printf '\357\273\277'; sed 's/$/\r/' mine.ini; } >dos.ini && guichet -c dos.ini -f tsv M1 2024-03-10
  M1	2024-03-10	open	mon-master	2024-02-26	2024-03-24	14	https://www.monmaster.gouv.fr/	
  $ guichet -c dos.ini -l fr M1 2024-03-10 | cat -v | grep -c '\^M'
  0
  [1]

A file that cannot be read.

  $ guichet -c missing.ini M1
  ! guichet: missing.ini: no such file or directory
  [2]
  $ guichet -l fr -c missing.ini M1
  ! guichet: missing.ini: fichier ou dossier introuvable
  [2]
  $ guichet -c . M1
  ! guichet: .: this is a directory, not a file
  [2]
  $ guichet -l fr -c . M1
  ! guichet: .: c'est un dossier, pas un fichier
  [2]
  $ guichet -c mine.ini/x M1
  ! guichet: mine.ini/x: no such file or directory
  [2]
  $ setsid -w guichet -c /dev/tty M1; setsid -w guichet -l fr -c /dev/tty M1
  ! guichet: /dev/tty: this is neither a file nor a pipe
  ! guichet: /dev/tty: ce n'est ni un fichier ni un tube
  [2]
  $ ln -s loop loop; guichet -c loop M1; guichet -l fr -c loop M1
  ! guichet: loop: the link leads back to itself
  ! guichet: loop: le lien revient sur lui-même
  [2]
  $ guichet -c missing.ini -c wrong.ini -c . M1 2>&1 | head -n 4
  guichet: missing.ini: no such file or directory
  guichet: .: this is a directory, not a file
  guichet: wrong.ini:1: 'title = T' is before the first [section]: begin with a line like [calendar]
  guichet: wrong.ini:3: unknown key 'titel': did you mean 'title'?
  $ guichet --check-calendar mine.ini missing.ini
  ! guichet: missing.ini: no such file or directory
  [2]
  $ guichet -c "$(printf '%05000d' 0)" M1 2>&1 | cut -c 1-9,5010-
  guichet: : the name is too long
  $ GUICHET_CALENDAR=mine.ini: guichet M1
  ! guichet: GUICHET_CALENDAR contains an empty path: remove the extra : from 'mine.ini:'
  [2]
  $ GUICHET_CALENDAR=: guichet M1
  ! guichet: GUICHET_CALENDAR contains an empty path: remove the extra : from ':'
  [2]
  $ GUICHET_CALENDAR=x guichet M1
  ! guichet: x: no such file or directory
  [2]
  $ GUICHET_CALENDAR=:mine.ini guichet -l fr M1
  ! guichet: GUICHET_CALENDAR contient un chemin vide : retirez le « : » superflu de « :mine.ini »
  [2]
  $ GUICHET_CALENDAR=mine.ini::later.ini guichet --check-calendar
  ! guichet: GUICHET_CALENDAR contains an empty path: remove the extra : from 'mine.ini::later.ini'
  [2]
  $ GUICHET_CALENDAR=: guichet --check-calendar mine.ini >/dev/null
  ! guichet: mine.ini:12: warning: all windows of the level 'L3' are over
  ! guichet: mine.ini:20: warning: all windows of the level 'M1' are over
  ! guichet: mine.ini:28: warning: all windows of the level 'M2' are over
  ! guichet: mine.ini:37: warning: all windows of the level 'DU' are over
  [1]

A pipe is read like a file, as soon as somebody writes to it.

  $ mkfifo fifo; (sleep 0.1; cat later.ini >fifo) & guichet -c fifo -f tsv L3 2024-05-02
  L3	2024-05-02	open	ecandidat	2024-03-25	2024-05-02	0	https://ecandidat.univ-rouen.fr	
  $ cat later.ini >fifo & guichet -c mine.ini -c fifo -q DU 2024-05-02
  $ cat mine.ini | guichet -c /dev/stdin -q M1 2024-03-10
  $ guichet -c /dev/stdin -q M1 2024-03-10 <mine.ini
  $ sed 's/^closes.*/closes = never/' mine.ini | guichet -c /dev/stdin M1
  ! guichet: /dev/stdin:80: 'never' is not a date for a calendar: write it like 2024-04-25 or 2024-04-25 12:00, or write unknown
  ! guichet: /dev/stdin:90: 'never' is not a date for a calendar: write it like 2024-04-25 or 2024-04-25 12:00, or write unknown
  [2]
  $ guichet -c /dev/null M1
  ! guichet: /dev/null:1: there is no section [calendar]: add one, with a title
  ! guichet: /dev/null:1: there is no window: a calendar needs at least one section [window ID]
  [2]

A file larger than 16 MiB is refused, and so is one that never ends.

  $ { cat mine.ini; head -c 16777216 /dev/zero | tr '\0' '\n'; } >large.ini; guichet -c large.ini M1
  ! guichet: large.ini:16773366: the file is larger than 16 MiB, the most that is read
  [2]
  $ guichet -c /dev/zero M1
  ! guichet: /dev/zero:1: the file is larger than 16 MiB, the most that is read
  [2]
  $ head -c 16777217 /dev/zero >zeros.ini; guichet -l fr -c zeros.ini M1; rm large.ini zeros.ini
  ! guichet: zeros.ini:1: le fichier dépasse 16 Mio, la taille maximale

When the standard descriptors are closed, the calendar is still read, and nothing is written into it.

  $ guichet -c mine.ini -q M1 2024-03-10 <&- >&- 2>&-
  $ guichet -c mine.ini M1 2024-03-10 <&- >&-
  ! guichet: standard output: it is closed
  [2]
  $ cmp mine.ini "$ROOT/data/rouen-2024.ini"

A window with wrong days overlaps no other.

  $ cat >overlap.ini <<'END'
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
  > opens = 1969-12-01
  > closes = 1970-02-01
  > [window b]
  > levels = A
  > platform = p
  > opens = 1970-02-30
  > closes = 1970-03-01
  > [window c]
  > levels = A
  > platform = p
  > opens = 1970-01-15
  > closes = 1970-01-01
  > END
  $ guichet --check-calendar overlap.ini
  ! guichet: overlap.ini:16: '1970-02-30' does not exist: the days of that month go from 1 to 28
  ! guichet: overlap.ini:22: the window is never open: it opens on 1970-01-15 and closes on 1970-01-01
  [2]

An overlap is found for any level, the last one like the first one.

  $ (printf '[level B]\nname = B\n'; sed 's/^levels = A/levels = C/; s/^\[level A\]/[level C]/;
  >   s/1970-02-30/1970-01-30/; s/1970-01-15/1969-12-31/' overlap.ini) >third.ini
  $ guichet --check-calendar third.ini
  ! guichet: third.ini:15: this window overlaps the window 'a', from 1969-12-01 to 1970-02-01, for the level 'C'
  ! guichet: third.ini:20: this window overlaps the window 'a', from 1969-12-01 to 1970-02-01, for the level 'C'
  [2]

A window of 366 days is not too long, but a minute more is; an intake is the year of the days, or the next.

  $ window() { printf '[window %s]\nlevels = A\naudiences = %s\nplatform = p\nopens = %s\ncloses = %s\nsource = s\n' "$@"; }
  > { printf '[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p\n[level A]\nname = A\n'
  >   for audience in a b c d e f; do printf '[audience %s]\nname = N\n' $audience; done
  >   window a a '2024-01-01 12:00' '2025-01-01 12:00'; window b b '2024-01-01 12:00' '2025-01-01 12:01'
  >   window c c 2024-01-01 2024-12-31; window d d 2024-01-01 2025-01-01
  >   window e e 2023-12-01 2024-01-31; echo 'intake = 2023'
  >   for year in 2022 2023 2024 2025; do window f-$year f $year-03-01 $year-03-31; echo 'intake = 2024'; done; } >long.ini
  $ NOW=1700000000 guichet-at --check-calendar long.ini
  long.ini: no error, 1 level, 1 platform, 9 windows, from 2022-03-01 to 2025-03-31
  ! guichet: long.ini:27: warning: the window 'b' lasts more than a year: are its dates right?
  ! guichet: long.ini:41: warning: the window 'd' lasts more than a year: are its dates right?
  ! guichet: long.ini:56: warning: the intake of the window 'f-2022' is neither the year of its dates nor the next: is it right?
  ! guichet: long.ini:80: warning: the intake of the window 'f-2025' is neither the year of its dates nor the next: is it right?

A full name goes before a beginning, and the longest beginning before shorter ones, of audiences too.

  $ cat >names.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = A
  > alias = Master *
  > [level B]
  > name = B
  > alias = Master 1 *
  > alias = 1re année *
  > [level C]
  > name = C
  > alias = Master 1
  > alias = 3 *
  > [audience a]
  > name = N
  > alias = Reprise *
  > [platform p]
  > name = P
  > url = http://p
  > [window w]
  > levels = A B C
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-31
  > source = s
  > [window x]
  > levels = A
  > audiences = a
  > platform = p
  > opens = 2024-04-01
  > closes = 2024-04-30
  > source = s
  > END
  $ for name in 'Master 1' 'Master 1 x' 'Master 1er' Master; do
  >   guichet -c names.ini -f tsv -d 2024-03-10 -- "$name" | cut -f 1,3 | head -n 1; done
  C	open
  B	open
  A	open
  A	open
  $ printf 'niveau\n1re annee de x\n1re ann\351e\n1res\n' | guichet -c names.ini -b -d 2024-03-10
  niveau;platform;state;opens;closes;days
  1re annee de x;p;open;2024-03-01;2024-03-31;21
  1re ann�e;p;open;2024-03-01;2024-03-31;21
  1res;;unknown-level;;;
  ! guichet: <stdin>:4: unknown level '1res': the calendar has A (A), B (B), C (C)
  [4]
  $ guichet -c names.ini -f tsv '1re ANNÉE' 3 10/03/2024 | cut -f 1-3
  B	2024-03-10	open
  C	2024-03-10	open
  $ guichet -c names.ini -f tsv A 3/4/2024 | cut -f 1-3 | head -n 1
  A	2024-04-03	closed
  $ guichet -c names.ini '3e année' '1re année de x'
  ! guichet: '3e année' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [2]
  $ guichet -c names.ini -q -a 'Reprise d’études' A 2024-03-10
  [3]
  $ guichet -c names.ini -a Reprises A 2024-03-10
  ! guichet: unknown audience 'Reprises': did you mean a?
  [4]
  $ guichet -c names.ini -l fr -a x A 2024-03-10
  ! guichet: public inconnu « x » : le calendrier contient a (N)
  [4]

Ten thousand beginnings are searched as fast as ten thousand names.

  $ awk 'BEGIN { print "[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p"
  >   for (i = 0; i < 10000; i++) printf "[level P%d]\nname = N\nalias = Programme %d *\n", i, i
  >   print "[window w]\nlevels = P7 P77\nplatform = p\nopens = 2024-01-01\ncloses = 2024-01-31" }' >many.ini
  $ guichet -c many.ini -f tsv 'Programme 77 (à distance)' 2024-01-31 | cut -f 1,3
  P77	open
  $ guichet -c many.ini Programme P77777 prog; guichet -c many.ini -l fr prog
  ! guichet: unknown level 'Programme': did you mean P0, P1, P2, P3, P4, P5, P6, P7, P8 or P9?
  ! guichet: unknown level 'P77777': did you mean P7777?
  ! guichet: unknown level 'prog': did you mean P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, ...?
  ! guichet: niveau inconnu « prog » : vouliez-vous dire P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, ... ?
  [4]
  $ (echo niveau; for i in $(seq 2000); do echo "Programme 7 : $i"; done
  >   for i in $(seq 20); do yes programme | head -n 50000 | tr '\n' ' '; echo; done) |
  >   guichet -c many.ini -b -d 2024-01-31 2>/dev/null | grep -c open
  2001

A short file cannot ask for very many levels combined with very many audiences.

  $ awk 'BEGIN {
  >   print "[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p"
  >   for (i = 0; i < 182; i++) printf "[level L%d]\nname = N\n[audience a%d]\nname = N\n", i, i
  >   print "[window w]\nplatform = p\nopens = 2024-01-01\ncloses = 2024-01-31"
  >   printf "levels ="; for (i = 0; i < 181; i++) printf " L%d", i
  >   printf "\naudiences ="; for (i = 0; i < 181; i++) printf " a%d", i
  >   print "\n[window x]\nplatform = p\nopens = 2024-02-01\ncloses = 2024-02-28\nlevels = L181"
  > }' >most.ini; guichet -c most.ini -q -a a180 L180 2024-01-31
  $ (cat most.ini; printf 'audiences ='; for i in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do printf " a$i"; done) | guichet --check-calendar /dev/stdin
  ! guichet: /dev/stdin:740: with this window, there are too many combinations of levels and audiences
  [2]

A source and a scope may have one letter.

  $ (cat long.ini; echo 'scope = P') | guichet -c /dev/stdin -a f A 2025-03-31 | tail -n +4
  A (A), N: OPEN, last day
    P: http://p
    From Saturday 1 March to Monday 31 March 2025, last day included, Paris time
    P, intake 2024
    Source of the dates: s

A calendar of one day goes from that day to that day.

  $ printf '[calendar]\ntitle = T\n[level A]\nname = A\n[platform p]\nname = P\nurl = http://p\n[window w]\nlevels = A\nplatform = p\nopens = 2024-03-01\ncloses = 2024-03-01\nsource = s\n' >day.ini
  $ NOW=1700000000 guichet-at --check-calendar day.ini
  day.ini: no error, 1 level, 1 platform, 1 window, from 2024-03-01 to 2024-03-01
