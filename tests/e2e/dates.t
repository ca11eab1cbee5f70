A day that does not exist, or is not written in an accepted format, is an error that says what
would be right.

  $ guichet M1 2023-02-29
  ! guichet: '2023-02-29' does not exist: the days of that month go from 1 to 28
  [2]
  $ guichet M1 31/04/2024
  ! guichet: '31/04/2024' does not exist: the days of that month go from 1 to 30
  [2]
  $ guichet M1 2024-13-01
  ! guichet: '2024-13-01' does not exist: there is no month 13; write YYYY-MM-DD or DD/MM/YYYY (day first)
  [2]
  $ guichet M1 03/24/2024
  ! guichet: '03/24/2024' does not exist: there is no month 24; write YYYY-MM-DD or DD/MM/YYYY (day first)
  [2]
  $ guichet M1 2024-3-1
  ! guichet: '2024-3-1' is not in an accepted date format: write 2024-03-01
  [2]
  $ guichet M1 24.03.2024
  ! guichet: '24.03.2024' is not in an accepted date format: write 2024-03-24
  [2]
  $ guichet M1 20240324
  ! guichet: '20240324' is not in an accepted date format: write 2024-03-24
  [2]
  $ guichet M1 24-03-24
  ! guichet: the year of '24-03-24' has only two digits: write all four, like 2024-03-24 or 24/03/2024
  [2]
  $ guichet M1 45375
  ! guichet: '45375' is the number of a day in a spreadsheet: format the cell as a date, or write 2024-03-24
  [2]
  $ guichet M1 0000-01-01
  ! guichet: '0000-01-01' is out of range: years go from 1900 to 2999
  [2]
  $ guichet M1 10000-01-01
  ! guichet: '10000-01-01' is out of range: years go from 1900 to 2999
  [2]
  $ guichet M1 +999999999999999999999
  ! guichet: '+999999999999999999999' is out of range: years go from 1900 to 2999
  [2]
  $ guichet M1 @99999999999999999999
  ! guichet: '@99999999999999999999' is out of range: years go from 1900 to 2999
  [2]
  $ guichet M1 '2024-03-24 9h5'
  ! guichet: what follows the day in '2024-03-24 9h5' is not a time: write it like 23:30 or 23:30:15
  [2]
  $ guichet M1 '2024-03-24 24:00'
  ! guichet: the time in '2024-03-24 24:00' does not exist: hours go from 00 to 23, minutes and seconds from 00 to 59; a date without a time means the whole day
  [2]
  $ guichet M1 2024-03-24T22:30+24:00
  ! guichet: the time zone in '2024-03-24T22:30+24:00' is not valid: write Z, +hh:mm or -hh:mm, up to 23:59, or nothing for Paris time
  [2]
  $ guichet M1 '24/03/2024 22:30Z'
  ! guichet: a date with a time zone is written like 2024-03-24T22:30Z, not '24/03/2024 22:30Z'
  [2]
  $ guichet M1 2024
  ! guichet: '2024' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [2]
  $ guichet licence 3
  ! guichet: '3' is not a date: write it like 2024-03-24; a level of several words needs quotes, like 'Licence 3'
  [2]
  $ guichet M1 25 mars 2024
  ! guichet: a date of several words needs quotes: '25 mars 2024'
  [2]
  $ guichet M1 31.12.1899
  ! guichet: '31.12.1899' is out of range: years go from 1900 to 2999
  [2]
  $ guichet -d soon M1
  ! guichet: 'soon' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [2]
  $ guichet -d ' ' M1
  ! guichet: ' ' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [2]

In French.

  $ guichet -l fr M1 2023-02-29
  ! guichet: « 2023-02-29 » n'existe pas : les jours de ce mois vont de 1 à 28
  [2]
  $ guichet -l fr M1 03/24/2024
  ! guichet: « 03/24/2024 » n'existe pas : il n'y a pas de mois 24 ; écrivez AAAA-MM-JJ ou JJ/MM/AAAA (le jour d'abord)
  [2]
  $ guichet -l fr M1 2024-3-1
  ! guichet: « 2024-3-1 » n'est pas dans un format de date accepté : écrivez 2024-03-01
  [2]
  $ guichet -l fr M1 24-03-24
  ! guichet: l'année de « 24-03-24 » n'a que deux chiffres : écrivez les quatre, comme 2024-03-24 ou 24/03/2024
  [2]
  $ guichet -l fr M1 45375
  ! guichet: « 45375 » est le numéro d'un jour dans un tableur : donnez à la cellule le format date, ou écrivez 2024-03-24
  [2]
  $ guichet -l fr M1 1899-12-31
  ! guichet: « 1899-12-31 » est hors limites : les années vont de 1900 à 2999
  [2]
  $ guichet -l fr M1 '2024-03-24 9h5'
  ! guichet: ce qui suit le jour dans « 2024-03-24 9h5 » n'est pas une heure : écrivez par exemple 23:30 ou 23 h 30
  [2]
  $ guichet -l fr M1 '2024-03-24 24:00'
  ! guichet: l'heure de « 2024-03-24 24:00 » n'existe pas : les heures vont de 00 à 23, les minutes et les secondes de 00 à 59 ; une date sans heure désigne toute la journée
  [2]
  $ guichet -l fr M1 2024-03-24T22:30+24:00
  ! guichet: le fuseau horaire de « 2024-03-24T22:30+24:00 » n'est pas valide : écrivez Z, +hh:mm ou -hh:mm, jusqu'à 23:59, ou rien pour l'heure de Paris
  [2]
  $ guichet -l fr M1 '24/03/2024 22:30Z'
  ! guichet: une date avec un fuseau horaire s'écrit comme 2024-03-24T22:30Z, et non « 24/03/2024 22:30Z »
  [2]
  $ guichet -l fr -d bientôt M1
  ! guichet: « bientôt » n'est pas une date : écrivez 2024-03-24, 24/03/2024, 24 mars 2024, demain ou +7
  [2]
  $ guichet -l fr licence 3
  ! guichet: « 3 » n'est pas une date : écrivez par exemple 2024-03-24 ; un niveau de plusieurs mots se met entre guillemets, comme 'Licence 3'
  [2]
  $ guichet -l fr M1 24 03 2024
  ! guichet: il y a deux dates, « 24 » et « 03 » : donnez-en une seule, entre guillemets si elle contient une espace
  [2]

What is shown of a date is short and cannot act on a terminal.

  $ guichet M1 "$(printf '2024\033[31m\n\342\200\256\351')"
  ! guichet: '2024\x1B[31m\x0A\u202E\xE9' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [2]
  $ guichet M1 "$(printf '2%0100000d' 0)"
  ! guichet: '2000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000...' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [2]
