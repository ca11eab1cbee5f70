The usual slips in calendars that are edited by hand are recognized.

  $ cat >right.ini <<'END'
  > [calendar]
  > title = T
  > [level L3]
  > name = L
  > [level M2]
  > name = M
  > [platform p]
  > name = P
  > url = http://p
  > [window w]
  > levels = L3
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-31
  > END
  $ guichet -q -c right.ini L3 2024-03-10
  $ cat >changed <<'END'
  > sed "$1" right.ini >wrong.ini
  > shift
  > guichet "$@" --check-calendar wrong.ini
  > END

An error that many lines of a file have is reported once.

  $ sed 's/^name = .*/name = \xc9t\xe9/' right.ini >ansi.ini; guichet --check-calendar ansi.ini
  ! guichet: ansi.ini:4: 'name = \xC9t\xE9' is not UTF-8 text: save the file as UTF-8 (3 such lines)
  [2]
  $ guichet -l fr -c ansi.ini L3
  ! guichet: ansi.ini:4: « name = \xC9t\xE9 » n'est pas du texte UTF-8 : enregistrez le fichier en UTF-8 (3 lignes dans ce cas)
  [2]
  $ guichet -c ansi.ini -c ansi.ini L3
  ! guichet: ansi.ini:4: 'name = \xC9t\xE9' is not UTF-8 text: save the file as UTF-8 (3 such lines)
  ! guichet: ansi.ini:4: 'name = \xC9t\xE9' is not UTF-8 text: save the file as UTF-8 (3 such lines)
  [2]
  $ sed '1d' right.ini >headless.ini; guichet --check-calendar headless.ini
  ! guichet: headless.ini:1: 'title = T' is before the first [section]: begin with a line like [calendar]
  ! guichet: headless.ini:13: there is no section [calendar]: add one, with a title
  [2]
  $ { printf 'name = L\n<html>\n\n'; cat right.ini; } >above.ini; guichet --check-calendar above.ini
  ! guichet: above.ini:1: 'name = L' is before the first [section]: begin with a line like [calendar] (2 such lines)
  [2]
  $ guichet -l fr --check-calendar above.ini
  ! guichet: above.ini:1: « name = L » se trouve avant la première [section] : commencez par une ligne comme [calendar] (2 lignes dans ce cas)
  [2]
  $ sh changed 's/$/\r\r/'
  ! guichet: wrong.ini:1: '[calendar]\x0D' contains a control character: delete it (14 such lines)
  ! guichet: wrong.ini:14: there is no section [calendar]: add one, with a title
  ! guichet: wrong.ini:14: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ sh changed '3,6s/ = /: /'
  ! guichet: wrong.ini:4: in 'name: L', write = instead of : (2 such lines)
  [2]
  $ sh changed '3,6s/ = /: /' -l fr
  ! guichet: wrong.ini:4: dans « name: L », écrivez = au lieu de « : » (2 lignes dans ce cas)
  [2]

--check-calendar reports the first 1,000 errors.

  $ { cat right.ini; yes x | head -n 1000; } >1000.ini; guichet --check-calendar 1000.ini 2>&1 | tail -n 1
  guichet: 1000.ini:1014: 'x' is neither a [section], nor 'key = value', nor a '# comment'
  $ echo x >>1000.ini; guichet --check-calendar 1000.ini 2>&1 | tail -n 1
  guichet: 1 more error
  $ { cat 1000.ini; yes x | head -n 9000; } >10000.ini; guichet --check-calendar 10000.ini 2>&1 | wc -l
  1001
  $ guichet -l fr --check-calendar 10000.ini 2>&1 | tail -n 1
  guichet: 9001 autres erreurs
  $ guichet -c 10000.ini M1 2>&1 | tail -n 1
  guichet: 9981 more errors: see guichet --check-calendar

A comment cannot follow a value or a [section].

  $ sh changed '/^closes/s/$/ # extended/'
  ! guichet: wrong.ini:14: if # begins a comment in '2024-03-31 # extended', put it on a line of its own, not after a value or a [section]
  [2]
  $ sh changed '/^closes/s/$/\t# prolongé/' -l fr
  ! guichet: wrong.ini:14: si # commence un commentaire dans « 2024-03-31	# prolongé », mettez-le sur sa propre ligne, pas après une valeur ou une [section]
  [2]
  $ sh changed '/^closes/s/=.*/= # not yet/'
  ! guichet: wrong.ini:14: if # begins a comment in '# not yet', put it on a line of its own, not after a value or a [section]
  [2]
  $ sh changed '/^levels/s/$/ # all, or so/'
  ! guichet: wrong.ini:11: if # begins a comment in 'L3 # all, or so', put it on a line of its own, not after a value or a [section]
  [2]
  $ sh changed '/^url/s/$/ # theirs/'
  ! guichet: wrong.ini:9: if # begins a comment in 'http://p # theirs', put it on a line of its own, not after a value or a [section]
  [2]
  $ sh changed 's/^\[level L3\]/& # the third year/'
  ! guichet: wrong.ini:3: if # begins a comment in '[level L3] # the third year', put it on a line of its own, not after a value or a [section]
  [2]
  $ sh changed 's/^\[window w/& # the first/'
  ! guichet: wrong.ini:10: if # begins a comment in 'w # the first', put it on a line of its own, not after a value or a [section]
  ! guichet: wrong.ini:14: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ sh changed '/^platform/s/$/ #1/'
  ! guichet: wrong.ini:12: if # begins a comment in 'p #1', put it on a line of its own, not after a value or a [section]
  [2]
  $ sh changed '/^closes/s/$/#1/'
  ! guichet: wrong.ini:14: what follows the day in '2024-03-31#1' is not a time: write it like 23:30 or 23:30:15
  [2]

Texts may contain what looks like a comment.

  $ printf 'source = p. 3 # 4\nscope = “First” – # 1, 2\n' | cat right.ini - >odd.ini
  $ guichet -c odd.ini L3 2024-03-10 | sed -n '/#/p'
    “First” – # 1, 2
    Source of the dates: p. 3 # 4
  $ sed 's/^name = L/&\nalias = Licence # 3/' right.ini >alias.ini; guichet -q -c alias.ini 'licence #3' 2024-03-10

Keys and sections that are one letter away from a known one, or in another letter case.

  $ sh changed 's/^closes/closs/'
  ! guichet: wrong.ini:14: unknown key 'closs': did you mean 'closes'?
  [2]
  $ sh changed 's/^closes/Closes/' -l fr
  ! guichet: wrong.ini:14: clé inconnue « Closes » : vouliez-vous dire « closes » ?
  [2]
  $ sh changed 's/^closes/cloess/'
  ! guichet: wrong.ini:14: unknown key 'cloess': did you mean 'closes'?
  [2]
  $ sh changed 's/^title/titel.en = U\n&/'
  ! guichet: wrong.ini:2: unknown key 'titel.en': did you mean 'title.en'?
  [2]
  $ sh changed 's/^title/&.EN = U\n&/'
  ! guichet: wrong.ini:2: unknown key 'title.EN': did you mean 'title.en'?
  [2]
  $ sh changed 's/^levels/level/'
  ! guichet: wrong.ini:11: unknown key 'level': did you mean 'levels'?
  [2]
  $ sh changed 's/^closes/ends/'
  ! guichet: wrong.ini:10: the key 'closes' is missing from this section
  ! guichet: wrong.ini:14: unknown key 'ends': the keys of this section are levels, audiences, platform, opens, closes, intake, scope, scope.en, source
  [2]
  $ sh changed 's/^\[window/[windw/'
  ! guichet: wrong.ini:10: '[windw w]' is not a section: did you mean [window]?
  [2]
  $ sh changed 's/^\[window/[Window/' -l fr
  ! guichet: wrong.ini:10: « [Window w] » n'est pas une section : vouliez-vous dire [window] ?
  [2]
  $ sh changed 's/^\[level L3/[levels L3/'
  ! guichet: wrong.ini:3: '[levels L3]' is not a section: did you mean [level]?
  [2]
  $ sh changed 's/^\[level L3/[levels/'
  ! guichet: wrong.ini:3: '[levels]' is not a section: did you mean [level]?
  ! guichet: wrong.ini:3: [level] needs an ID, as in [level ID]
  ! guichet: wrong.ini:11: there is no section [level L3]: add it, or correct 'L3'
  [2]
  $ sh changed 's/^\[window/[windows from/'
  ! guichet: wrong.ini:10: '[windows from w]' is not a section: did you mean [window]?
  ! guichet: wrong.ini:10: 'from w' is not an ID: use lower-case letters without accents, digits and -, 64 characters at most
  ! guichet: wrong.ini:14: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ sh changed 's/^\[window/[fenetre/'
  ! guichet: wrong.ini:10: '[fenetre w]' is not a section: use [calendar], [level ID], [audience ID], [platform ID] or [window ID]
  ! guichet: wrong.ini:14: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ sh changed '$s/$/\nlevels = M2\nplatform = p/'
  ! guichet: wrong.ini:15: the key 'levels' appears twice in this section: is a line [window ID] missing before it?
  ! guichet: wrong.ini:16: the key 'platform' appears twice in this section: keep only one
  [2]
  $ guichet -l fr -c wrong.ini L3
  ! guichet: wrong.ini:15: la clé « levels » figure deux fois dans cette section : manque-t-il une ligne [window ID] avant elle ?
  ! guichet: wrong.ini:16: la clé « platform » figure deux fois dans cette section : n'en gardez qu'une
  [2]
  $ sh changed 's/^name.*/&\n&/'
  ! guichet: wrong.ini:5: the key 'name' appears twice in this section: is a line [level ID] missing before it?
  ! guichet: wrong.ini:8: the key 'name' appears twice in this section: is a line [level ID] missing before it?
  ! guichet: wrong.ini:11: the key 'name' appears twice in this section: is a line [platform ID] missing before it?
  [2]
  $ sh changed 's/^title.*/&\n&/'
  ! guichet: wrong.ini:3: the key 'title' appears twice in this section: keep only one
  [2]

A colon in place of the equals sign.

  $ sh changed 's/^closes =/closes :/'
  ! guichet: wrong.ini:14: in 'closes : 2024-03-31', write = instead of :
  [2]
  $ sh changed 's/^closes =/Close:/'
  ! guichet: wrong.ini:14: in 'Close: 2024-03-31', write = instead of :
  [2]
  $ sh changed 's/^url = /url: /'
  ! guichet: wrong.ini:9: in 'url: http://p', write = instead of :
  [2]
  $ sh changed 's|^url = .*|url: http://p?a=b|'
  ! guichet: wrong.ini:9: in 'url: http://p?a=b', write = instead of :
  [2]
  $ sh changed 's/^closes =.*/closes:/'
  ! guichet: wrong.ini:14: the key 'closes:' has no value: write one, or delete the line
  ! guichet: wrong.ini:14: in 'closes:', write = instead of :
  [2]
  $ sh changed 's/^url =.*/&\nsee: http:\/\/q/'
  ! guichet: wrong.ini:10: 'see: http://q' is neither a [section], nor 'key = value', nor a '# comment'
  [2]
  $ sh changed 's/^url =.*/&\nsee: http:\/\/q?a=b/'
  ! guichet: wrong.ini:10: unknown key 'see: http://q?a': the keys of this section are name, url, step, step.en
  [2]

The name of a level is not a date, nor a name of another level; a beginning is not empty.

  $ for alias in 1 '1re année' '1re année *' 24/03 'L3 *' 'L3  *' 'M 2' 'M 2 *' '*' '- *' 2024-03-24 24/03/24 \
  >   20240324 '24/03/2024 9:05' Today 'today *' 'to-day' +7 @1 '**' 'L*'; do
  >   sed "s|^name = L|&\nalias = $alias|" right.ini >wrong.ini; guichet -q -c wrong.ini L3 2024-03-10; done
  ! guichet: wrong.ini:6: this name already belongs to 'L3': choose another
  ! guichet: wrong.ini:5: '*' is not an alias: it must begin with a letter or a digit, and have at most 64 bytes
  ! guichet: wrong.ini:5: '- *' is not an alias: it must begin with a letter or a digit, and have at most 64 bytes
  ! guichet: wrong.ini:5: a level cannot be named '2024-03-24', because that is a date: choose another name
  ! guichet: wrong.ini:5: a level cannot be named '24/03/24', because that is a date: choose another name
  ! guichet: wrong.ini:5: a level cannot be named '20240324', because that is a date: choose another name
  ! guichet: wrong.ini:5: a level cannot be named '24/03/2024 9:05', because that is a date: choose another name
  ! guichet: wrong.ini:5: a level cannot be named 'Today', because that is a date: choose another name
  ! guichet: wrong.ini:5: a level cannot be named 'today', because that is a date: choose another name
  ! guichet: wrong.ini:5: a level cannot be named 'to-day', because that is a date: choose another name
  ! guichet: wrong.ini:5: '+7' is not an alias: it must begin with a letter or a digit, and have at most 64 bytes
  ! guichet: wrong.ini:5: '@1' is not an alias: it must begin with a letter or a digit, and have at most 64 bytes
  ! guichet: wrong.ini:5: '**' is not an alias: it must begin with a letter or a digit, and have at most 64 bytes
  $ (cat right.ini; printf '[level L4]\nname = L\nalias = Licence *\n[level L5]\nname = L\nalias = LICENCE *\n') >wrong.ini
  $ guichet --check-calendar wrong.ini
  ! guichet: wrong.ini:20: this name already belongs to 'L4': choose another
  [2]

Quotation marks, dashes and spaces of a word processor.

  $ sh changed '/^closes/s/= .*/= “2024-03-31”/'
  ! guichet: wrong.ini:14: '“2024-03-31”' contains a quotation mark from a word processor (“): write it without
  [2]
  $ sh changed '/^closes/s/= .*/= « 2024-03-31 »/' -l fr
  ! guichet: wrong.ini:14: « « 2024-03-31 » » contient un guillemet de traitement de texte («) : écrivez-le sans guillemets
  [2]
  $ sh changed '/^closes/s/-/–/g'
  ! guichet: wrong.ini:14: '2024–03–31' contains a dash from a word processor (–): use the - of the keyboard
  [2]
  $ sh changed '/^closes/s/-/‑/g' -l fr
  ! guichet: wrong.ini:14: « 2024‑03‑31 » contient un tiret de traitement de texte (‑) : utilisez le - du clavier
  [2]
  $ sh changed '/^closes/s/= .*/= "2024-03-31"/'
  ! guichet: wrong.ini:14: '"2024-03-31"' is in quotes: write it without them
  [2]
  $ sh changed "/^url/s/= .*/= 'http:\/\/p'/" -l fr
  ! guichet: wrong.ini:9: « 'http://p' » est entre guillemets : écrivez-le sans guillemets
  [2]
  $ sh changed '/^url/s/= .*/= ‘http:\/\/p’/'
  ! guichet: wrong.ini:9: '‘http://p’' contains a quotation mark from a word processor (‘): write it without
  [2]
  $ sh changed 's/^\[window w/[window w—1/'
  ! guichet: wrong.ini:10: 'w—1' contains a dash from a word processor (—): use the - of the keyboard
  ! guichet: wrong.ini:14: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ sh changed 's/^\[window w/[window "w"/'
  ! guichet: wrong.ini:10: '"w"' is in quotes: write it without them
  ! guichet: wrong.ini:14: there is no window: a calendar needs at least one section [window ID]
  [2]
  $ sh changed 's/^\[level M2/[level «M2»/'
  ! guichet: wrong.ini:5: '«M2»' contains a quotation mark from a word processor («): write it without
  [2]
  $ sh changed 's/^name = L/&\nalias = “Licence 3”/'
  ! guichet: wrong.ini:5: '“Licence 3”' contains a quotation mark from a word processor (“): write it without
  [2]
  $ sh changed "s/^name = L/&\nalias = Licence d’histoire – première, deuxième et troisième années, option A/"
  ! guichet: wrong.ini:5: 'Licence d’histoire – première, deuxième et troisième années, option A' is not an alias: it must begin with a letter or a digit, and have at most 64 bytes
  [2]
  $ sh changed "s/^closes = .*/closes = 2024-03-3'/"
  ! guichet: wrong.ini:14: '2024-03-3'' is not in an accepted date format: write 2024-03-03
  [2]

Levels are separated by spaces, and by nothing else.

  $ sh changed '/^levels/s/$/, M2/'
  ! guichet: wrong.ini:11: 'L3, M2' contains ',': put only spaces between IDs, like L3 M2 DU
  [2]
  $ sh changed '/^levels/s/$/; M2/' -l fr
  ! guichet: wrong.ini:11: « L3; M2 » contient « ; » : mettez seulement des espaces entre les identifiants, comme L3 M2 DU
  [2]
  $ sh changed '/^levels/s/$/\xc2\xa0M2/'
  ! guichet: wrong.ini:11: 'L3 M2' contains a no-break space from a word processor: use an ordinary space
  [2]
  $ sh changed '/^levels/s/$/\xe2\x80\xafM2/' -l fr
  ! guichet: wrong.ini:11: « L3 M2 » contient une espace insécable de traitement de texte : utilisez une espace ordinaire
  [2]
  $ sh changed '/^levels/s/$/ 4/'
  ! guichet: wrong.ini:11: 'L3 4' is not a list of levels: write their IDs with spaces between them, like L3 M2 DU
  [2]
  $ sed '/^levels/s/$/\xe2\x80\x8b/' right.ini >odd.ini; guichet -q -c odd.ini L3 2024-03-10
  $ sh changed '/^levels/s/L3/L\xe2\x80\x8b3/'
  ! guichet: wrong.ini:11: 'L\u200B3' is not a list of levels: write their IDs with spaces between them, like L3 M2 DU
  [2]

When an ID is written in another letter case, the message asks about it.

  $ cat >case.ini <<'END'
  > [calendar]
  > title = T
  > [level L3]
  > name = L
  > [audience vapp]
  > name = V
  > [platform mon-master]
  > name = P
  > url = http://p
  > [window w]
  > levels = l3 l-3 M1
  > audiences = va-pp x
  > platform = monmaster
  > opens = 2024-03-01
  > closes = 2024-03-31
  > END
  $ guichet --check-calendar case.ini
  ! guichet: case.ini:11: there is no section [level l3]: did you mean L3?
  ! guichet: case.ini:11: there is no section [level l-3]: did you mean L3?
  ! guichet: case.ini:11: there is no section [level M1]: add it, or correct 'M1'
  ! guichet: case.ini:12: there is no section [audience va-pp]: did you mean vapp?
  ! guichet: case.ini:12: there is no section [audience x]: add it, or correct 'x'
  ! guichet: case.ini:13: there is no section [platform monmaster]: did you mean mon-master?
  [2]
  $ guichet -l fr --check-calendar case.ini 2>&1 | head -n 1
  guichet: case.ini:11: il n'y a pas de section [level l3] : vouliez-vous dire L3 ?

It does so whatever else is missing.

  $ sed '1,2d; s/^levels = .*/levels = l3/' right.ini >wrong.ini; guichet --check-calendar wrong.ini
  ! guichet: wrong.ini:9: there is no section [level l3]: did you mean L3?
  ! guichet: wrong.ini:12: there is no section [calendar]: add one, with a title
  [2]

A line with only a key has no colon in place of the equals sign.

  $ sed 's/^closes = .*/closs/' right.ini >wrong.ini; guichet --check-calendar wrong.ini
  ! guichet: wrong.ini:10: the key 'closes' is missing from this section
  ! guichet: wrong.ini:14: 'closs' is neither a [section], nor 'key = value', nor a '# comment'
  [2]
