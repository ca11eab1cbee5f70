Without a LEVEL, when levels have several windows: all that fit on the time line are drawn.

  $ cat >several.ini <<'END'
  > [calendar]
  > title = Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  > title.en = Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  > school = Université de Rouen Normandie
  > [level M1]
  > name = Master 1
  > [level Licence-3]
  > name = Licence 3
  > [level DU]
  > name = DU
  > [level D]
  > name = Doctorat
  > [platform mm]
  > name = Mon Master
  > url = https://www.monmaster.gouv.fr/
  > [platform e]
  > name = Études à distance
  > url = https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  > [window a]
  > levels = M1
  > platform = mm
  > opens = 2024-02-26
  > closes = 2024-03-24
  > [window b]
  > levels = M1
  > platform = mm
  > opens = 2024-06-25
  > closes = 2024-06-30
  > [window c]
  > levels = Licence-3 DU
  > platform = e
  > opens = 2024-03-25
  > closes = 2024-04-25
  > [window d]
  > levels = DU
  > platform = e
  > opens = 2024-12-20
  > closes = 2025-01-10
  > [window e]
  > levels = DU
  > platform = e
  > opens = 2024-07-01
  > closes = 2024-07-01
  > END

Before all windows.

  $ COLUMNS=60 guichet -c several.ini 2024-02-01
  Applications to master's degrees, bachelor's degrees and
  university diplomas for people who come back to study
  Université de Rouen Normandie, Thursday 1 February 2024

                           2024
                           Feb Apr
  M1         Mon Master    |====..  UPCOMING  opens in 25 days
  Licence-3  Études à ...  |...===  UPCOMING  opens in 53 days
  DU         Études à ...  |...===  UPCOMING  opens in 53 days
  D          no window in this calendar
                           ^ 1 February
  $ COLUMNS=60 guichet -l fr -c several.ini 2024-02-01
  Candidatures en master, en licence et en diplôme
  d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, jeudi 1er février 2024

  M1         Mon Master
             À VENIR ouvre dans 25 jours
  Licence-3  Études à distance
             À VENIR ouvre dans 53 jours
  DU         Études à distance
             À VENIR ouvre dans 53 jours
  D          aucune période dans ce calendrier
  $ COLUMNS=80 guichet -c several.ini 2024-02-01
  Applications to master's degrees, bachelor's degrees and university diplomas for
  people who come back to study
  Université de Rouen Normandie, Thursday 1 February 2024

                               2024
                               Feb    Mar     Apr
  M1         Mon Master        |.....========.........  UPCOMING  opens in 25 days
  Licence-3  Études à dist...  |............=========.  UPCOMING  opens in 53 days
  DU         Études à dist...  |............=========.  UPCOMING  opens in 53 days
  D          no window in this calendar
                               ^ 1 February
  $ COLUMNS=80 guichet -l fr -c several.ini 2024-02-01
  Candidatures en master, en licence et en diplôme d'université, pour les
  personnes qui reprennent leurs études
  Université de Rouen Normandie, jeudi 1er février 2024

                               2024
                               févr. mars    avr.
  M1         Mon Master        |....========........  À VENIR  ouvre dans 25 jours
  Licence-3  Études à dist...  |...........========.  À VENIR  ouvre dans 53 jours
  DU         Études à dist...  |...........========.  À VENIR  ouvre dans 53 jours
  D          aucune période dans ce calendrier
                               ^ 1er février
  $ COLUMNS=132 guichet -c several.ini 2024-02-01
  Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  Université de Rouen Normandie, Thursday 1 February 2024

                                2024
                                Feb                    Mar                       Apr
  M1         Mon Master         |...................=======================...............................  UPCOMING  opens in 25 days
  Licence-3  Études à distance  |..........................................===========================....  UPCOMING  opens in 53 days
  DU         Études à distance  |..........................................===========================....  UPCOMING  opens in 53 days
  D          no window in this calendar
                                ^ 1 February
  $ COLUMNS=132 guichet -l fr -c several.ini 2024-02-01
  Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, jeudi 1er février 2024

                                2024
                                févr.                  mars                     avr.
  M1         Mon Master         |...................======================..............................  À VENIR  ouvre dans 25 jours
  Licence-3  Études à distance  |.........................................==========================....  À VENIR  ouvre dans 53 jours
  DU         Études à distance  |.........................................==========================....  À VENIR  ouvre dans 53 jours
  D          aucune période dans ce calendrier
                                ^ 1er février
  $ COLUMNS=40 guichet -c several.ini 2024-02-01
  Applications to master's degrees,
  bachelor's degrees and university
  diplomas for people who come back to
  study
  Université de Rouen Normandie, Thursday
  1 February 2024

  M1         Mon Master
             UPCOMING opens in 25 days
  Licence-3  Études à distance
             UPCOMING opens in 53 days
  DU         Études à distance
             UPCOMING opens in 53 days
  D          no window in this calendar
  $ COLUMNS=40 guichet -l fr -c several.ini 2024-02-01
  Candidatures en master, en licence et en
  diplôme d'université, pour les personnes
  qui reprennent leurs études
  Université de Rouen Normandie, jeudi 1er
  février 2024

  M1         Mon Master
             À VENIR ouvre dans 25 jours
  Licence-3  Études à distance
             À VENIR ouvre dans 53 jours
  DU         Études à distance
             À VENIR ouvre dans 53 jours
  D          aucune période dans ce
             calendrier

In a window, with others before and after.

  $ COLUMNS=60 guichet -c several.ini 2024-03-24
  Applications to master's degrees, bachelor's degrees and
  university diplomas for people who come back to study
  Université de Rouen Normandie, Sunday 24 March 2024

                           2024
                           Feb   Apr
  M1         Mon Master    ..===+...  OPEN      last day
  Licence-3  Études à ...  .....|===  UPCOMING  opens tomorrow
  DU         Études à ...  .....|===  UPCOMING  opens tomorrow
  D          no window in this calendar
                                ^ 24 March
  $ COLUMNS=60 guichet -l fr -c several.ini 2024-03-24
  Candidatures en master, en licence et en diplôme
  d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, dimanche 24 mars 2024

                           2024
                           févr.   avr.
  M1         Mon Master    ...===+.....  OUVERT   dernier jour
  Licence-3  Études à ...  ......|=====  À VENIR  ouvre demain
  DU         Études à ...  ......|=====  À VENIR  ouvre demain
  D          aucune période dans ce calendrier
                                 ^ 24 mars
  $ COLUMNS=80 guichet -c several.ini 2024-03-24
  Applications to master's degrees, bachelor's degrees and university diplomas for
  people who come back to study
  Université de Rouen Normandie, Sunday 24 March 2024

                               2024
                               Feb     Mar     Apr
  M1         Mon Master        ......========+..........  OPEN      last day
  Licence-3  Études à dist...  ..............|=========.  UPCOMING  opens tomorrow
  DU         Études à dist...  ..............|=========.  UPCOMING  opens tomorrow
  D          no window in this calendar
                                             ^ 24 March
  $ COLUMNS=80 guichet -l fr -c several.ini 2024-03-24
  Candidatures en master, en licence et en diplôme d'université, pour les
  personnes qui reprennent leurs études
  Université de Rouen Normandie, dimanche 24 mars 2024

                               2024
                               févr.    mars     avr.
  M1         Mon Master        .......=========+...........  OUVERT   dernier jour
  Licence-3  Études à dist...  ................|==========.  À VENIR  ouvre demain
  DU         Études à dist...  ................|==========.  À VENIR  ouvre demain
  D          aucune période dans ce calendrier
                                               ^ 24 mars
  $ COLUMNS=132 guichet -c several.ini 2024-03-24
  Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  Université de Rouen Normandie, Sunday 24 March 2024

                                2024
                                Feb                     Mar                       Apr
  M1         Mon Master         .....................======================+................................  OPEN      last day
  Licence-3  Études à distance  ...........................................|===========================.....  UPCOMING  opens tomorrow
  DU         Études à distance  ...........................................|===========================.....  UPCOMING  opens tomorrow
  D          no window in this calendar
                                                                           ^ 24 March
  $ COLUMNS=132 guichet -l fr -c several.ini 2024-03-24
  Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, dimanche 24 mars 2024

                                2024
                                févr.                    mars                       avr.
  M1         Mon Master         .....................========================+.................................  OUVERT   dernier jour
  Licence-3  Études à distance  .............................................|============================.....  À VENIR  ouvre demain
  DU         Études à distance  .............................................|============================.....  À VENIR  ouvre demain
  D          aucune période dans ce calendrier
                                                                             ^ 24 mars
  $ COLUMNS=40 guichet -c several.ini 2024-03-24
  Applications to master's degrees,
  bachelor's degrees and university
  diplomas for people who come back to
  study
  Université de Rouen Normandie, Sunday 24
  March 2024

  M1         Mon Master
             OPEN last day
  Licence-3  Études à distance
             UPCOMING opens tomorrow
  DU         Études à distance
             UPCOMING opens tomorrow
  D          no window in this calendar
  $ COLUMNS=40 guichet -l fr -c several.ini 2024-03-24
  Candidatures en master, en licence et en
  diplôme d'université, pour les personnes
  qui reprennent leurs études
  Université de Rouen Normandie, dimanche
  24 mars 2024

  M1         Mon Master
             OUVERT dernier jour
  Licence-3  Études à distance
             À VENIR ouvre demain
  DU         Études à distance
             À VENIR ouvre demain
  D          aucune période dans ce
             calendrier

Between windows.

  $ COLUMNS=60 guichet -c several.ini 2024-05-15
  Applications to master's degrees, bachelor's degrees and
  university diplomas for people who come back to study
  Université de Rouen Normandie, Wednesday 15 May 2024

                           2024
                           Mar Jun
  M1         Mon Master    ==.|.=.  UPCOMING  opens in 41 days
  Licence-3  Études à ...  .==|...  CLOSED    20 days ago
  DU         Études à ...  .==|.=.  UPCOMING  opens in 47 days
  D          no window in this calendar
                              ^ 15 May
  $ COLUMNS=60 guichet -l fr -c several.ini 2024-05-15
  Candidatures en master, en licence et en diplôme
  d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, mercredi 15 mai 2024

  M1         Mon Master
             À VENIR ouvre dans 41 jours
  Licence-3  Études à distance
             FERMÉ il y a 20 jours
  DU         Études à distance
             À VENIR ouvre dans 47 jours
  D          aucune période dans ce calendrier
  $ COLUMNS=80 guichet -c several.ini 2024-05-15
  Applications to master's degrees, bachelor's degrees and university diplomas for
  people who come back to study
  Université de Rouen Normandie, Wednesday 15 May 2024

                               2024
                               Mar Apr  May Jun  Jul
  M1         Mon Master        ====.......|.....==....  UPCOMING  opens in 41 days
  Licence-3  Études à dist...  ...======..|...........  CLOSED    20 days ago
  DU         Études à dist...  ...======..|......=....  UPCOMING  opens in 47 days
  D          no window in this calendar
                                          ^ 15 May
  $ COLUMNS=80 guichet -l fr -c several.ini 2024-05-15
  Candidatures en master, en licence et en diplôme d'université, pour les
  personnes qui reprennent leurs études
  Université de Rouen Normandie, mercredi 15 mai 2024

                               2024
                               mars    mai juin
  M1         Mon Master        ====......|....==....  À VENIR  ouvre dans 41 jours
  Licence-3  Études à dist...  ...=====..|..........  FERMÉ    il y a 20 jours
  DU         Études à dist...  ...=====..|.....=....  À VENIR  ouvre dans 47 jours
  D          aucune période dans ce calendrier
                                         ^ 15 mai
  $ COLUMNS=132 guichet -c several.ini 2024-05-15
  Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  Université de Rouen Normandie, Wednesday 15 May 2024

                                2024
                                Mar           Apr            May            Jun            Jul
  M1         Mon Master         ============........................|...................===...............  UPCOMING  opens in 41 days
  Licence-3  Études à distance  ...........================.........|.....................................  CLOSED    20 days ago
  DU         Études à distance  ...........================.........|......................=..............  UPCOMING  opens in 47 days
  D          no window in this calendar
                                                                    ^ 15 May
  $ COLUMNS=132 guichet -l fr -c several.ini 2024-05-15
  Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, mercredi 15 mai 2024

                                2024
                                mars          avr.          mai            juin          juil.
  M1         Mon Master         ===========........................|..................===...............  À VENIR  ouvre dans 41 jours
  Licence-3  Études à distance  ...........===============.........|....................................  FERMÉ    il y a 20 jours
  DU         Études à distance  ...........===============.........|.....................=..............  À VENIR  ouvre dans 47 jours
  D          aucune période dans ce calendrier
                                                                   ^ 15 mai
  $ COLUMNS=40 guichet -c several.ini 2024-05-15
  Applications to master's degrees,
  bachelor's degrees and university
  diplomas for people who come back to
  study
  Université de Rouen Normandie, Wednesday
  15 May 2024

  M1         Mon Master
             UPCOMING opens in 41 days
  Licence-3  Études à distance
             CLOSED 20 days ago
  DU         Études à distance
             UPCOMING opens in 47 days
  D          no window in this calendar
  $ COLUMNS=40 guichet -l fr -c several.ini 2024-05-15
  Candidatures en master, en licence et en
  diplôme d'université, pour les personnes
  qui reprennent leurs études
  Université de Rouen Normandie, mercredi
  15 mai 2024

  M1         Mon Master
             À VENIR ouvre dans 41 jours
  Licence-3  Études à distance
             FERMÉ il y a 20 jours
  DU         Études à distance
             À VENIR ouvre dans 47 jours
  D          aucune période dans ce
             calendrier

On the one day of a window.

  $ COLUMNS=60 guichet -c several.ini 2024-07-01
  Applications to master's degrees, bachelor's degrees and
  university diplomas for people who come back to study
  Université de Rouen Normandie, Monday 1 July 2024

                           2024
                           Mar Jun
  M1         Mon Master    ==...=|.  CLOSED    ended yesterday
  Licence-3  Études à ...  .==...|.  CLOSED    67 days ago
  DU         Études à ...  .==...+.  OPEN      last day
  D          no window in this calendar
                                 ^ 1 July
  $ COLUMNS=60 guichet -l fr -c several.ini 2024-07-01
  Candidatures en master, en licence et en diplôme
  d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er juillet 2024

                           2024
                           mars juin
  M1         Mon Master    ==....=|.  FERMÉ    terminé hier
  Licence-3  Études à ...  .===...|.  FERMÉ    il y a 67 jours
  DU         Études à ...  .===...+.  OUVERT   dernier jour
  D          aucune période dans ce calendrier
                                  ^ 1er juillet
  $ COLUMNS=80 guichet -c several.ini 2024-07-01
  Applications to master's degrees, bachelor's degrees and university diplomas for
  people who come back to study
  Université de Rouen Normandie, Monday 1 July 2024

                               2024
                               Mar Apr  May  Jun  Jul
  M1         Mon Master        ====..............=|....  CLOSED    ended yesterday
  Licence-3  Études à dist...  ...======..........|....  CLOSED    67 days ago
  DU         Études à dist...  ...======..........+....  OPEN      last day
  D          no window in this calendar
                                                  ^ 1 July
  $ COLUMNS=80 guichet -l fr -c several.ini 2024-07-01
  Candidatures en master, en licence et en diplôme d'université, pour les
  personnes qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er juillet 2024

                               2024
                               mars avr.      juin
  M1         Mon Master        ====..............=|.....  FERMÉ    terminé hier
  Licence-3  Études à dist...  ...======..........|.....  FERMÉ    il y a 67 jours
  DU         Études à dist...  ...======..........+.....  OUVERT   dernier jour
  D          aucune période dans ce calendrier
                                                  ^ 1er juillet
  $ COLUMNS=132 guichet -c several.ini 2024-07-01
  Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  Université de Rouen Normandie, Monday 1 July 2024

                                2024
                                Mar            Apr           May             Jun           Jul
  M1         Mon Master         ============............................................===|...............  CLOSED    ended yesterday
  Licence-3  Études à distance  ...........================................................|...............  CLOSED    67 days ago
  DU         Études à distance  ...........================................................+...............  OPEN      last day
  D          no window in this calendar
                                                                                           ^ 1 July
  $ COLUMNS=132 guichet -l fr -c several.ini 2024-07-01
  Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er juillet 2024

                                2024
                                mars           avr.           mai            juin           juil.
  M1         Mon Master         ============.............................................===|...............  FERMÉ    terminé hier
  Licence-3  Études à distance  ...........=================................................|...............  FERMÉ    il y a 67 jours
  DU         Études à distance  ...........=================................................+...............  OUVERT   dernier jour
  D          aucune période dans ce calendrier
                                                                                            ^ 1er juillet
  $ COLUMNS=40 guichet -c several.ini 2024-07-01
  Applications to master's degrees,
  bachelor's degrees and university
  diplomas for people who come back to
  study
  Université de Rouen Normandie, Monday 1
  July 2024

  M1         Mon Master
             CLOSED ended yesterday
  Licence-3  Études à distance
             CLOSED 67 days ago
  DU         Études à distance
             OPEN last day
  D          no window in this calendar
  $ COLUMNS=40 guichet -l fr -c several.ini 2024-07-01
  Candidatures en master, en licence et en
  diplôme d'université, pour les personnes
  qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er
  juillet 2024

  M1         Mon Master
             FERMÉ terminé hier
  Licence-3  Études à distance
             FERMÉ il y a 67 jours
  DU         Études à distance
             OUVERT dernier jour
  D          aucune période dans ce
             calendrier

At the turn of the year, which a bar crosses; the windows of others are to the left of the time line.

  $ COLUMNS=60 guichet -c several.ini 2024-12-31
  Applications to master's degrees, bachelor's degrees and
  university diplomas for people who come back to study
  Université de Rouen Normandie, Tuesday 31 December 2024

                           2024 2025
                           Dec  Jan
  M1         Mon Master    <....|.....  CLOSED    184 days ago
  Licence-3  Études à ...  <....|.....  CLOSED    250 days ago
  DU         Études à ...  ...==+==...  OPEN      10 days left
  D          no window in this calendar
                                ^ 31 December
  $ COLUMNS=60 guichet -l fr -c several.ini 2024-12-31
  Candidatures en master, en licence et en diplôme
  d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, mardi 31 décembre 2024

                              2025
                           déc.
  M1         Mon Master    <..|...  FERMÉ    il y a 184 jours
  Licence-3  Études à ...  <..|...  FERMÉ    il y a 250 jours
  DU         Études à ...  ..=+=..  OUVERT   il reste 10 jours
  D          aucune période dans ce calendrier
                              ^ 31 décembre
  $ COLUMNS=80 guichet -c several.ini 2024-12-31
  Applications to master's degrees, bachelor's degrees and university diplomas for
  people who come back to study
  Université de Rouen Normandie, Tuesday 31 December 2024

                               2024         2025
                               Dec          Jan
  M1         Mon Master        <............|.............  CLOSED    184 days ago
  Licence-3  Études à dist...  <............|.............  CLOSED    250 days ago
  DU         Études à dist...  ........=====+====.........  OPEN      10 days left
  D          no window in this calendar
                                            ^ 31 December
  $ COLUMNS=80 guichet -l fr -c several.ini 2024-12-31
  Candidatures en master, en licence et en diplôme d'université, pour les
  personnes qui reprennent leurs études
  Université de Rouen Normandie, mardi 31 décembre 2024

                               2024       2025
                               déc.       janv.
  M1         Mon Master        <..........|...........  FERMÉ    il y a 184 jours
  Licence-3  Études à dist...  <..........|...........  FERMÉ    il y a 250 jours
  DU         Études à dist...  .......====+===........  OUVERT   il reste 10 jours
  D          aucune période dans ce calendrier
                                          ^ 31 décembre
  $ COLUMNS=132 guichet -c several.ini 2024-12-31
  Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  Université de Rouen Normandie, Tuesday 31 December 2024

                                2024                           2025
                                Dec                            Jan
  M1         Mon Master         <.............................|...............................  CLOSED    184 days ago
  Licence-3  Études à distance  <.............................|...............................  CLOSED    250 days ago
  DU         Études à distance  ...................===========+==========.....................  OPEN      10 days left
  D          no window in this calendar
                                                              ^ 31 December
  $ COLUMNS=132 guichet -l fr -c several.ini 2024-12-31
  Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, mardi 31 décembre 2024

                                2024                           2025
                                déc.                           janv.
  M1         Mon Master         <.............................|...............................  FERMÉ    il y a 184 jours
  Licence-3  Études à distance  <.............................|...............................  FERMÉ    il y a 250 jours
  DU         Études à distance  ...................===========+==========.....................  OUVERT   il reste 10 jours
  D          aucune période dans ce calendrier
                                                              ^ 31 décembre
  $ COLUMNS=40 guichet -c several.ini 2024-12-31
  Applications to master's degrees,
  bachelor's degrees and university
  diplomas for people who come back to
  study
  Université de Rouen Normandie, Tuesday
  31 December 2024

  M1         Mon Master
             CLOSED 184 days ago
  Licence-3  Études à distance
             CLOSED 250 days ago
  DU         Études à distance
             OPEN 10 days left
  D          no window in this calendar
  $ COLUMNS=40 guichet -l fr -c several.ini 2024-12-31
  Candidatures en master, en licence et en
  diplôme d'université, pour les personnes
  qui reprennent leurs études
  Université de Rouen Normandie, mardi 31
  décembre 2024

  M1         Mon Master
             FERMÉ il y a 184 jours
  Licence-3  Études à distance
             FERMÉ il y a 250 jours
  DU         Études à distance
             OUVERT il reste 10 jours
  D          aucune période dans ce
             calendrier

After all of them.

  $ COLUMNS=60 guichet -c several.ini 2025-01-11
  Applications to master's degrees, bachelor's degrees and
  university diplomas for people who come back to study
  Université de Rouen Normandie, Saturday 11 January 2025

                               2025
                           Dec Jan
  M1         Mon Master    <....|..  CLOSED    195 days ago
  Licence-3  Études à ...  <....|..  CLOSED    261 days ago
  DU         Études à ...  ..===|..  CLOSED    ended yesterday
  D          no window in this calendar
                                ^ 11 January

  All windows are over. Look for new dates on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=60 guichet -l fr -c several.ini 2025-01-11
  Candidatures en master, en licence et en diplôme
  d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, samedi 11 janvier 2025

                               2025
                           déc.
  M1         Mon Master    <....|..  FERMÉ    il y a 195 jours
  Licence-3  Études à ...  <....|..  FERMÉ    il y a 261 jours
  DU         Études à ...  ..===|..  FERMÉ    terminé hier
  D          aucune période dans ce calendrier
                                ^ 11 janvier

  Toutes les périodes sont terminées. Cherchez les nouvelles
  dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=80 guichet -c several.ini 2025-01-11
  Applications to master's degrees, bachelor's degrees and university diplomas for
  people who come back to study
  Université de Rouen Normandie, Saturday 11 January 2025

                               2024        2025
                               Dec         Jan
  M1         Mon Master        <..............|........  CLOSED    195 days ago
  Licence-3  Études à dist...  <..............|........  CLOSED    261 days ago
  DU         Études à dist...  .......========|........  CLOSED    ended yesterday
  D          no window in this calendar
                                              ^ 11 January

  All windows are over. Look for new dates on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=80 guichet -l fr -c several.ini 2025-01-11
  Candidatures en master, en licence et en diplôme d'université, pour les
  personnes qui reprennent leurs études
  Université de Rouen Normandie, samedi 11 janvier 2025

                               2024        2025
                               déc.        janv.
  M1         Mon Master        <..............|........  FERMÉ    il y a 195 jours
  Licence-3  Études à dist...  <..............|........  FERMÉ    il y a 261 jours
  DU         Études à dist...  .......========|........  FERMÉ    terminé hier
  D          aucune période dans ce calendrier
                                              ^ 11 janvier

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=132 guichet -c several.ini 2025-01-11
  Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  Université de Rouen Normandie, Saturday 11 January 2025

                                2024                           2025
                                Dec                            Jan
  M1         Mon Master         <........................................|....................  CLOSED    195 days ago
  Licence-3  Études à distance  <........................................|....................  CLOSED    261 days ago
  DU         Études à distance  ...................======================|....................  CLOSED    ended yesterday
  D          no window in this calendar
                                                                         ^ 11 January

  All windows are over. Look for new dates on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=132 guichet -l fr -c several.ini 2025-01-11
  Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, samedi 11 janvier 2025

                                2024                           2025
                                déc.                           janv.
  M1         Mon Master         <........................................|....................  FERMÉ    il y a 195 jours
  Licence-3  Études à distance  <........................................|....................  FERMÉ    il y a 261 jours
  DU         Études à distance  ...................======================|....................  FERMÉ    terminé hier
  D          aucune période dans ce calendrier
                                                                         ^ 11 janvier

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=40 guichet -c several.ini 2025-01-11
  Applications to master's degrees,
  bachelor's degrees and university
  diplomas for people who come back to
  study
  Université de Rouen Normandie, Saturday
  11 January 2025

  M1         Mon Master
             CLOSED 195 days ago
  Licence-3  Études à distance
             CLOSED 261 days ago
  DU         Études à distance
             CLOSED ended yesterday
  D          no window in this calendar

  All windows are over. Look for new dates
  on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=40 guichet -l fr -c several.ini 2025-01-11
  Candidatures en master, en licence et en
  diplôme d'université, pour les personnes
  qui reprennent leurs études
  Université de Rouen Normandie, samedi 11
  janvier 2025

  M1         Mon Master
             FERMÉ il y a 195 jours
  Licence-3  Études à distance
             FERMÉ il y a 261 jours
  DU         Études à distance
             FERMÉ terminé hier
  D          aucune période dans ce
             calendrier

  Toutes les périodes sont terminées.
  Cherchez les nouvelles dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it

Far from all of them.

  $ COLUMNS=60 guichet -c several.ini 2025-09-01
  Applications to master's degrees, bachelor's degrees and
  university diplomas for people who come back to study
  Université de Rouen Normandie, Monday 1 September 2025

  M1         Mon Master
             CLOSED 1 year and 2 months ago
  Licence-3  Études à distance
             CLOSED 1 year and 4 months ago
  DU         Études à distance
             CLOSED 234 days ago
  D          no window in this calendar

  All windows are over. Look for new dates on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=60 guichet -l fr -c several.ini 2025-09-01
  Candidatures en master, en licence et en diplôme
  d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er septembre 2025

  M1         Mon Master
             FERMÉ il y a 1 an et 2 mois
  Licence-3  Études à distance
             FERMÉ il y a 1 an et 4 mois
  DU         Études à distance
             FERMÉ il y a 234 jours
  D          aucune période dans ce calendrier

  Toutes les périodes sont terminées. Cherchez les nouvelles
  dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=80 guichet -c several.ini 2025-09-01
  Applications to master's degrees, bachelor's degrees and university diplomas for
  people who come back to study
  Université de Rouen Normandie, Monday 1 September 2025

                               2024    2025
                               Dec     Jan
  M1         Mon Master        <...............  CLOSED    1 year and 2 months ago
  Licence-3  Études à dist...  <...............  CLOSED    1 year and 4 months ago
  DU         Études à dist...  ....=======.....  CLOSED    234 days ago
  D          no window in this calendar
  Monday 1 September 2025 is after the months shown.

  All windows are over. Look for new dates on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=80 guichet -l fr -c several.ini 2025-09-01
  Candidatures en master, en licence et en diplôme d'université, pour les
  personnes qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er septembre 2025

                               2024     2025
                               déc.     janv.
  M1         Mon Master        <..................  FERMÉ    il y a 1 an et 2 mois
  Licence-3  Études à dist...  <..................  FERMÉ    il y a 1 an et 4 mois
  DU         Études à dist...  .....========......  FERMÉ    il y a 234 jours
  D          aucune période dans ce calendrier
  Le lundi 1er septembre 2025 est après les mois affichés.

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=132 guichet -c several.ini 2025-09-01
  Applications to master's degrees, bachelor's degrees and university diplomas for people who come back to study
  Université de Rouen Normandie, Monday 1 September 2025

                                2024                           2025
                                Dec                            Jan
  M1         Mon Master         <.............................................................  CLOSED    1 year and 2 months ago
  Licence-3  Études à distance  <.............................................................  CLOSED    1 year and 4 months ago
  DU         Études à distance  ...................======================.....................  CLOSED    234 days ago
  D          no window in this calendar
  Monday 1 September 2025 is after the months shown.

  All windows are over. Look for new dates on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=132 guichet -l fr -c several.ini 2025-09-01
  Candidatures en master, en licence et en diplôme d'université, pour les personnes qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er septembre 2025

                                2024                           2025
                                déc.                           janv.
  M1         Mon Master         <.............................................................  FERMÉ    il y a 1 an et 2 mois
  Licence-3  Études à distance  <.............................................................  FERMÉ    il y a 1 an et 4 mois
  DU         Études à distance  ...................======================.....................  FERMÉ    il y a 234 jours
  D          aucune période dans ce calendrier
  Le lundi 1er septembre 2025 est après les mois affichés.

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=40 guichet -c several.ini 2025-09-01
  Applications to master's degrees,
  bachelor's degrees and university
  diplomas for people who come back to
  study
  Université de Rouen Normandie, Monday 1
  September 2025

  M1         Mon Master
             CLOSED 1 year and 2 months
             ago
  Licence-3  Études à distance
             CLOSED 1 year and 4 months
             ago
  DU         Études à distance
             CLOSED 234 days ago
  D          no window in this calendar

  All windows are over. Look for new dates
  on:
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
  $ COLUMNS=40 guichet -l fr -c several.ini 2025-09-01
  Candidatures en master, en licence et en
  diplôme d'université, pour les personnes
  qui reprennent leurs études
  Université de Rouen Normandie, lundi 1er
  septembre 2025

  M1         Mon Master
             FERMÉ il y a 1 an et 2 mois
  Licence-3  Études à distance
             FERMÉ il y a 1 an et 4 mois
  DU         Études à distance
             FERMÉ il y a 234 jours
  D          aucune période dans ce
             calendrier

  Toutes les périodes sont terminées.
  Cherchez les nouvelles dates sur :
    https://www.monmaster.gouv.fr/
    https://example.org/a/very/long/address/that/is/never/cut/because/nobody/could/follow/it
