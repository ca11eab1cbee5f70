Dates as people write them, in French and in English, whatever the language of the answer.

  $ guichet -f tsv M1 '24 mars 2024' | cut -f 2,3
  2024-03-24	open
  $ guichet -f tsv M1 'dimanche 24 mars 2024' | cut -f 2,3
  2024-03-24	open
  $ guichet -f tsv M1 'le 1er mars 2024' | cut -f 2,3
  2024-03-01	open
  $ guichet -f tsv M1 '24 March 2024' | cut -f 2,3
  2024-03-24	open
  $ guichet -f tsv M1 'Sunday, March 24, 2024' | cut -f 2,3
  2024-03-24	open
  $ guichet -f tsv M1 24-mars-2024 | cut -f 2,3
  2024-03-24	open
  $ guichet -f tsv M1 '24 FÉVR. 2024' | cut -f 2,3
  2024-02-24	upcoming
  $ guichet -f tsv M1 "$(printf '24\302\240f\351vrier\342\200\2572024')" | cut -f 2,3
  2024-02-24	upcoming

Days as people say them.

  $ NOW=1711278000 guichet-at -f tsv M1 "aujourd'hui" | cut -f 2,3
  2024-03-24	open
  $ NOW=1711278000 guichet-at -f tsv M1 hier | cut -f 2,3
  2024-03-23	open
  $ NOW=1711278000 guichet-at -f tsv M1 now | cut -f 2,3
  2024-03-24	open
  $ NOW=1711278000 guichet-at -f tsv -c exemple.ini L3 après-demain | cut -f 2,3
  2024-03-26	upcoming
  $ NOW=1711278000 guichet-at -f tsv -c exemple.ini L3 'dans 7 jours' | cut -f 2,3
  2024-03-31	upcoming
  $ NOW=1711278000 guichet-at -f tsv -c exemple.ini L3 'in 1 day' | cut -f 2,3
  2024-03-25	upcoming

Hours, too. The window of L3 there closes on 2027-04-26 at 12:00.

  $ guichet -f tsv -c exemple.ini L3 '26 avril 2027 à 11 h 59' | cut -f 2,3
  2027-04-26	open
  $ guichet -f tsv -c exemple.ini L3 '26 avril 2027 à midi' | cut -f 2,3
  2027-04-26	closed
  ! guichet: the calendar has no later window for L3: look for new dates on https://ecandidat.example.org/
  $ guichet -f tsv -c exemple.ini L3 '26/04/2027 11h59' | cut -f 2,3
  2027-04-26	open
  $ guichet -f tsv -c exemple.ini L3 'April 26, 2027 at noon' | cut -f 2,3
  2027-04-26	closed
  ! guichet: the calendar has no later window for L3: look for new dates on https://ecandidat.example.org/
  $ NOW=1808733600 guichet-at -f tsv -c exemple.ini L3 'tomorrow 9 h' | cut -f 2,3
  2027-04-27	closed
  ! guichet: the calendar has no later window for L3: look for new dates on https://ecandidat.example.org/

An error says what is wrong and what would be right.

  $ NOW=1711278000 guichet-at M1 '10 mars'
  ! guichet: '10 mars' has no year: write it like 10 March 2024
  [2]
  $ NOW=1711278000 guichet-at -l fr M1 '1er mars'
  ! guichet: « 1er mars » n'a pas d'année : écrivez par exemple 1er mars 2024
  [2]
  $ NOW=1711278000 guichet-at M1 '29 février à 9 h'
  ! guichet: '29 février à 9 h' has no year: write it like 29 February 2024
  [2]
  $ guichet M1 'mars 2024'
  ! guichet: 'mars 2024' does not say which day of the month: write it like 1 March 2024
  [2]
  $ guichet -l fr M1 'March 2024'
  ! guichet: « March 2024 » ne dit pas quel jour du mois : écrivez par exemple 1er mars 2024
  [2]
  $ guichet M1 24-mars-24
  ! guichet: the year of '24-mars-24' has only two digits: write all four, like 2024-03-24 or 24/03/2024
  [2]
  $ guichet M1 '24 marz 2024'
  ! guichet: '24 marz 2024' does not contain a known month: write it like 24 March 2024 or 24/03/2024
  [2]
  $ guichet -l fr M1 '24 marz 2024'
  ! guichet: « 24 marz 2024 » ne contient aucun mois connu : écrivez par exemple 24 mars 2024 ou 24/03/2024
  [2]
  $ guichet M1 'lundi 24 mars 2024'
  ! guichet: 'lundi 24 mars 2024' does not exist: that day is a Sunday
  [2]
  $ guichet -l fr M1 'Monday, 24 March 2024'
  ! guichet: « Monday, 24 March 2024 » n'existe pas : ce jour-là est un dimanche
  [2]
  $ guichet M1 '31 juin 2024'
  ! guichet: '31 juin 2024' does not exist: the days of that month go from 1 to 30
  [2]
  $ guichet M1 '0 mars 2024'
  ! guichet: '0 mars 2024' does not exist: the days of that month go from 1 to 31
  [2]
  $ guichet M1 '29 février 2023'
  ! guichet: '29 février 2023' does not exist: the days of that month go from 1 to 28
  [2]
  $ guichet M1 24/mars/2024
  ! guichet: '24/mars/2024' is not in an accepted date format: write 2024-03-24
  [2]
  $ guichet M1 1er
  ! guichet: '1er' is not a date: write 2024-03-24, 24/03/2024, 24 March 2024, tomorrow or +7
  [2]
  $ guichet M1 '24 mars 2024 25h00'
  ! guichet: the time in '24 mars 2024 25h00' does not exist: hours go from 00 to 23, minutes and seconds from 00 to 59; a date without a time means the whole day
  [2]
  $ guichet M1 '24 mars 2024 à 9h5'
  ! guichet: what follows the day in '24 mars 2024 à 9h5' is not a time: write it like 23:30 or 23:30:15
  [2]
  $ guichet M1 '24 mars 2024 22:30Z'
  ! guichet: a date with a time zone is written like 2024-03-24T22:30Z, not '24 mars 2024 22:30Z'
  [2]
  $ guichet M1 2024-03-24T22:30CET
  ! guichet: the time zone in '2024-03-24T22:30CET' is not valid: write Z, +hh:mm or -hh:mm, up to 23:59, or nothing for Paris time
  [2]
  $ guichet -l fr M1 2024-03-24T22:30CET
  ! guichet: le fuseau horaire de « 2024-03-24T22:30CET » n'est pas valide : écrivez Z, +hh:mm ou -hh:mm, jusqu'à 23:59, ou rien pour l'heure de Paris
  [2]
  $ guichet M1 1711321199
  ! guichet: '1711321199' is not a date: if it is a number of seconds since 1970, write @1711321199
  [2]
  $ guichet -l fr M1 1711321199
  ! guichet: « 1711321199 » n'est pas une date : si c'est un nombre de secondes depuis 1970, écrivez @1711321199
  [2]

What only begins like a date is a level.

  $ guichet Marketing 'Mardi gras' Demain
  ! guichet: unknown level 'Marketing': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: unknown level 'Mardi gras': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet MAR1 'on line' 'Le Havre'
  ! guichet: unknown level 'MAR1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: unknown level 'on line': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  ! guichet: unknown level 'Le Havre': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]

A calendar takes those that name their year, and a table takes any.

  $ sed 's/2027-04-26 12:00/le 26 avril 2027 à 12 h/; s/2027-03-01/1er mars 2027/' exemple.ini >words.ini
  $ guichet -c words.ini -f tsv L3 2027-04-01 | cut -f 3,5,6
  open	2027-03-01	2027-04-26T12:00
  $ sed 's/2027-04-26 12:00/demain/; s/2027-03-01/1er mars/' exemple.ini >wrong.ini
  $ guichet -c wrong.ini L3
  ! guichet: wrong.ini:52: '1er mars' has no year: write it like 1 March 2024
  ! guichet: wrong.ini:53: 'demain' is not a date for a calendar: write it like 2024-04-25 or 2024-04-25 12:00, or write unknown
  ! guichet: wrong.ini:71: '1er mars' has no year: write it like 1 March 2024
  [2]
  $ printf 'niveau;date\nM1;24 mars 2024\nM1;lundi 25 mars 2024 à 0 h\nM1;10 mars\nM1;Sun 24 Mar 2024\n' >words.csv
  $ NOW=1711278000 guichet-at -b words.csv
  niveau;date;platform;state;opens;closes;days
  M1;24 mars 2024;mon-master;open;2024-02-26;2024-03-24;0
  M1;lundi 25 mars 2024 à 0 h;mon-master;closed;2024-02-26;2024-03-24;-1
  M1;10 mars;;invalid-date;;;
  M1;Sun 24 Mar 2024;mon-master;open;2024-02-26;2024-03-24;0
  ! guichet: words.csv:4: '10 mars' has no year: write it like 10 March 2024
  ! guichet: 1 record was answered for a day after the last window of its level
  [4]

A date inside the operand of a level would be ignored, so it is an error. A year alone is no date, and the alias of a level
may have a date in it.

  $ guichet 'M1 24 mars 2024'; guichet -l fr 'master 1 le 24/03/2024'
  ! guichet: 'M1 24 mars 2024' contains a date: give the date separately, as '24 mars 2024'
  ! guichet: « master 1 le 24/03/2024 » contient une date : donnez la date séparément, comme '24/03/2024'
  [2]
  $ guichet -q 'M1 psycho 2024' 2024-03-10
  $ printf '[level M1]\nalias = Master du 1/4/2024\n' >dated.ini; guichet --print-calendar >all.ini
  $ guichet -q -c all.ini -c dated.ini 'master du 1/4/2024' 2024-03-10
