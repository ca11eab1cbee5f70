Without a LEVEL: a row for each level, with its window as a bar and the day as a mark, as wide as the terminal.

Before the windows.

  $ COLUMNS=60 guichet 2024-02-01
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Thursday 1 February 2024

                  2024
                  Feb  Mar  Apr
  L3  eCandidat   |........======.  UPCOMING  opens in 53 days
  M1  Mon Master  |...======......  UPCOMING  opens in 25 days
  M2  eCandidat   |........======.  UPCOMING  opens in 53 days
  DU  eCandidat   |........======.  UPCOMING  opens in 53 days
                  ^ 1 February
  $ COLUMNS=60 guichet -l fr 2024-02-01
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, jeudi 1er février 2024

                  2024
                  févr.    avr.
  L3  eCandidat   |.......======  À VENIR  ouvre dans 53 jours
  M1  Mon Master  |..======.....  À VENIR  ouvre dans 25 jours
  M2  eCandidat   |.......======  À VENIR  ouvre dans 53 jours
  DU  eCandidat   |.......======  À VENIR  ouvre dans 53 jours
                  ^ 1er février
  $ COLUMNS=80 guichet 2024-02-01
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Thursday 1 February 2024

                  2024
                  Feb        Mar          Apr
  L3  eCandidat   |....................=============..  UPCOMING  opens in 53 days
  M1  Mon Master  |.........===========...............  UPCOMING  opens in 25 days
  M2  eCandidat   |....................=============..  UPCOMING  opens in 53 days
  DU  eCandidat   |....................=============..  UPCOMING  opens in 53 days
                  ^ 1 February
  $ COLUMNS=80 guichet -l fr 2024-02-01
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, jeudi 1er février 2024

                  2024
                  févr.     mars        avr.
  L3  eCandidat   |...................============..  À VENIR  ouvre dans 53 jours
  M1  Mon Master  |........===========..............  À VENIR  ouvre dans 25 jours
  M2  eCandidat   |...................============..  À VENIR  ouvre dans 53 jours
  DU  eCandidat   |...................============..  À VENIR  ouvre dans 53 jours
                  ^ 1er février
  $ COLUMNS=132 guichet 2024-02-01
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Thursday 1 February 2024

                  2024
                  Feb                         Mar                           Apr
  L3  eCandidat   |..................................................================================.....  UPCOMING  opens in 53 days
  M1  Mon Master  |.......................===========================.....................................  UPCOMING  opens in 25 days
  M2  eCandidat   |..................................................================================.....  UPCOMING  opens in 53 days
  DU  eCandidat   |..................................................================================.....  UPCOMING  opens in 53 days
                  ^ 1 February
  $ COLUMNS=132 guichet -l fr 2024-02-01
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, jeudi 1er février 2024

                  2024
                  févr.                      mars                          avr.
  L3  eCandidat   |.................................................===============================.....  À VENIR  ouvre dans 53 jours
  M1  Mon Master  |......................===========================....................................  À VENIR  ouvre dans 25 jours
  M2  eCandidat   |.................................................===============================.....  À VENIR  ouvre dans 53 jours
  DU  eCandidat   |.................................................===============================.....  À VENIR  ouvre dans 53 jours
                  ^ 1er février
  $ COLUMNS=40 guichet 2024-02-01
  Validation of personal and professional
  experience (VAPP)
  Université de Rouen Normandie, Thursday
  1 February 2024

  L3  eCandidat
      UPCOMING opens in 53 days
  M1  Mon Master
      UPCOMING opens in 25 days
  M2  eCandidat
      UPCOMING opens in 53 days
  DU  eCandidat
      UPCOMING opens in 53 days
  $ COLUMNS=40 guichet -l fr 2024-02-01
  Validation des acquis personnels et
  professionnels (VAPP)
  Université de Rouen Normandie, jeudi 1er
  février 2024

  L3  eCandidat
      À VENIR ouvre dans 53 jours
  M1  Mon Master
      À VENIR ouvre dans 25 jours
  M2  eCandidat
      À VENIR ouvre dans 53 jours
  DU  eCandidat
      À VENIR ouvre dans 53 jours

Long before.

  $ COLUMNS=60 guichet 2023-09-15
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Friday 15 September 2023

                  2023    2024
                  Sep Nov Jan Mar
  L3  eCandidat   |.............=  UPCOMING  opens in 192 days
  M1  Mon Master  |...........===  UPCOMING  opens in 164 days
  M2  eCandidat   |.............=  UPCOMING  opens in 192 days
  DU  eCandidat   |.............=  UPCOMING  opens in 192 days
                  ^ 15 September
  $ COLUMNS=60 guichet -l fr 2023-09-15
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, vendredi 15 septembre 2023

                  2023   2024
                  sept.  janv.
  L3  eCandidat   |...........=  À VENIR  ouvre dans 192 jours
  M1  Mon Master  |.........===  À VENIR  ouvre dans 164 jours
  M2  eCandidat   |...........=  À VENIR  ouvre dans 192 jours
  DU  eCandidat   |...........=  À VENIR  ouvre dans 192 jours
                  ^ 15 septembre
  $ COLUMNS=80 guichet 2023-09-15
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Friday 15 September 2023

                  2023                2024
                  Sep Oct   Nov Dec   Jan  Feb Mar
  L3  eCandidat   ..|..............................==  UPCOMING  opens in 192 days
  M1  Mon Master  ..|..........................=====.  UPCOMING  opens in 164 days
  M2  eCandidat   ..|..............................==  UPCOMING  opens in 192 days
  DU  eCandidat   ..|..............................==  UPCOMING  opens in 192 days
                    ^ 15 September
  $ COLUMNS=80 guichet -l fr 2023-09-15
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, vendredi 15 septembre 2023

                  2023              2024
                  sept.    nov. déc.     févr.
  L3  eCandidat   ..|............................==  À VENIR  ouvre dans 192 jours
  M1  Mon Master  ..|........................=====.  À VENIR  ouvre dans 164 jours
  M2  eCandidat   ..|............................==  À VENIR  ouvre dans 192 jours
  DU  eCandidat   ..|............................==  À VENIR  ouvre dans 192 jours
                    ^ 15 septembre
  $ COLUMNS=132 guichet 2023-09-15
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Friday 15 September 2023

                  2023                                             2024
                  Sep         Oct         Nov          Dec         Jan          Feb         Mar
  L3  eCandidat   .....|..............................................................................===  UPCOMING  opens in 192 days
  M1  Mon Master  .....|..................................................................============...  UPCOMING  opens in 164 days
  M2  eCandidat   .....|..............................................................................===  UPCOMING  opens in 192 days
  DU  eCandidat   .....|..............................................................................===  UPCOMING  opens in 192 days
                       ^ 15 September
  $ COLUMNS=132 guichet -l fr 2023-09-15
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, vendredi 15 septembre 2023

                  2023                                            2024
                  sept.      oct.         nov.        déc.        janv.        févr.      mars
  L3  eCandidat   .....|............................................................................===  À VENIR  ouvre dans 192 jours
  M1  Mon Master  .....|.................................................................===========...  À VENIR  ouvre dans 164 jours
  M2  eCandidat   .....|............................................................................===  À VENIR  ouvre dans 192 jours
  DU  eCandidat   .....|............................................................................===  À VENIR  ouvre dans 192 jours
                       ^ 15 septembre
  $ COLUMNS=40 guichet 2023-09-15
  Validation of personal and professional
  experience (VAPP)
  Université de Rouen Normandie, Friday 15
  September 2023

  L3  eCandidat
      UPCOMING opens in 192 days
  M1  Mon Master
      UPCOMING opens in 164 days
  M2  eCandidat
      UPCOMING opens in 192 days
  DU  eCandidat
      UPCOMING opens in 192 days
  $ COLUMNS=40 guichet -l fr 2023-09-15
  Validation des acquis personnels et
  professionnels (VAPP)
  Université de Rouen Normandie, vendredi
  15 septembre 2023

  L3  eCandidat
      À VENIR ouvre dans 192 jours
  M1  Mon Master
      À VENIR ouvre dans 164 jours
  M2  eCandidat
      À VENIR ouvre dans 192 jours
  DU  eCandidat
      À VENIR ouvre dans 192 jours

In one of them.

  $ COLUMNS=60 guichet 2024-03-10
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Sunday 10 March 2024

                  2024
                  Feb  Mar  Apr
  L3  eCandidat   ......|..======.  UPCOMING  opens in 15 days
  M1  Mon Master  ....==+===......  OPEN      14 days left
  M2  eCandidat   ......|..======.  UPCOMING  opens in 15 days
  DU  eCandidat   ......|..======.  UPCOMING  opens in 15 days
                        ^ 10 March
  $ COLUMNS=60 guichet -l fr 2024-03-10
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, dimanche 10 mars 2024

                  2024
                  févr.    avr.
  L3  eCandidat   .....|..======  À VENIR  ouvre dans 15 jours
  M1  Mon Master  ...==+===.....  OUVERT   il reste 14 jours
  M2  eCandidat   .....|..======  À VENIR  ouvre dans 15 jours
  DU  eCandidat   .....|..======  À VENIR  ouvre dans 15 jours
                       ^ 10 mars
  $ COLUMNS=80 guichet 2024-03-10
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Sunday 10 March 2024

                  2024
                  Feb        Mar          Apr
  L3  eCandidat   ...............|.....=============..  UPCOMING  opens in 15 days
  M1  Mon Master  ..........=====+=====...............  OPEN      14 days left
  M2  eCandidat   ...............|.....=============..  UPCOMING  opens in 15 days
  DU  eCandidat   ...............|.....=============..  UPCOMING  opens in 15 days
                                 ^ 10 March
  $ COLUMNS=80 guichet -l fr 2024-03-10
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, dimanche 10 mars 2024

                  2024
                  févr.     mars        avr.
  L3  eCandidat   ..............|.....============..  À VENIR  ouvre dans 15 jours
  M1  Mon Master  .........=====+=====..............  OUVERT   il reste 14 jours
  M2  eCandidat   ..............|.....============..  À VENIR  ouvre dans 15 jours
  DU  eCandidat   ..............|.....============..  À VENIR  ouvre dans 15 jours
                                ^ 10 mars
  $ COLUMNS=132 guichet 2024-03-10
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Sunday 10 March 2024

                  2024
                  Feb                         Mar                           Apr
  L3  eCandidat   .....................................|.............================================.....  UPCOMING  opens in 15 days
  M1  Mon Master  ........................=============+=============.....................................  OPEN      14 days left
  M2  eCandidat   .....................................|.............================================.....  UPCOMING  opens in 15 days
  DU  eCandidat   .....................................|.............================================.....  UPCOMING  opens in 15 days
                                                       ^ 10 March
  $ COLUMNS=132 guichet -l fr 2024-03-10
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, dimanche 10 mars 2024

                  2024
                  févr.                      mars                          avr.
  L3  eCandidat   ....................................|.............===============================.....  À VENIR  ouvre dans 15 jours
  M1  Mon Master  .......................=============+=============....................................  OUVERT   il reste 14 jours
  M2  eCandidat   ....................................|.............===============================.....  À VENIR  ouvre dans 15 jours
  DU  eCandidat   ....................................|.............===============================.....  À VENIR  ouvre dans 15 jours
                                                      ^ 10 mars
  $ COLUMNS=40 guichet 2024-03-10
  Validation of personal and professional
  experience (VAPP)
  Université de Rouen Normandie, Sunday 10
  March 2024

  L3  eCandidat
      UPCOMING opens in 15 days
  M1  Mon Master
      OPEN 14 days left
  M2  eCandidat
      UPCOMING opens in 15 days
  DU  eCandidat
      UPCOMING opens in 15 days
  $ COLUMNS=40 guichet -l fr 2024-03-10
  Validation des acquis personnels et
  professionnels (VAPP)
  Université de Rouen Normandie, dimanche
  10 mars 2024

  L3  eCandidat
      À VENIR ouvre dans 15 jours
  M1  Mon Master
      OUVERT il reste 14 jours
  M2  eCandidat
      À VENIR ouvre dans 15 jours
  DU  eCandidat
      À VENIR ouvre dans 15 jours

Between the two, and on the first day of one.

  $ COLUMNS=60 guichet 2024-03-25
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Monday 25 March 2024

                  2024
                  Feb  Mar   Apr
  L3  eCandidat   ..........+=====.  OPEN      31 days left
  M1  Mon Master  ....======|......  CLOSED    ended yesterday
  M2  eCandidat   ..........+=====.  OPEN      31 days left
  DU  eCandidat   ..........+=====.  OPEN      31 days left
                            ^ 25 March
  $ COLUMNS=60 guichet -l fr 2024-03-25
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, lundi 25 mars 2024

                  2024
                  févr.     avr.
  L3  eCandidat   .........+=====.  OUVERT   il reste 31 jours
  M1  Mon Master  ....=====|......  FERMÉ    terminé hier
  M2  eCandidat   .........+=====.  OUVERT   il reste 31 jours
  DU  eCandidat   .........+=====.  OUVERT   il reste 31 jours
                           ^ 25 mars
  $ COLUMNS=80 guichet 2024-03-25
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Monday 25 March 2024

                  2024
                  Feb        Mar          Apr
  L3  eCandidat   .....................+=============..  OPEN      31 days left
  M1  Mon Master  ..........===========|...............  CLOSED    ended yesterday
  M2  eCandidat   .....................+=============..  OPEN      31 days left
  DU  eCandidat   .....................+=============..  OPEN      31 days left
                                       ^ 25 March
  $ COLUMNS=80 guichet -l fr 2024-03-25
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, lundi 25 mars 2024

                  2024
                  févr.      mars         avr.
  L3  eCandidat   .....................+============..  OUVERT   il reste 31 jours
  M1  Mon Master  ..........===========|..............  FERMÉ    terminé hier
  M2  eCandidat   .....................+============..  OUVERT   il reste 31 jours
  DU  eCandidat   .....................+============..  OUVERT   il reste 31 jours
                                       ^ 25 mars
  $ COLUMNS=132 guichet 2024-03-25
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Monday 25 March 2024

                  2024
                  Feb                         Mar                            Apr
  L3  eCandidat   ....................................................+===============================.....  OPEN      31 days left
  M1  Mon Master  ........................============================|....................................  CLOSED    ended yesterday
  M2  eCandidat   ....................................................+===============================.....  OPEN      31 days left
  DU  eCandidat   ....................................................+===============================.....  OPEN      31 days left
                                                                      ^ 25 March
  $ COLUMNS=132 guichet -l fr 2024-03-25
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, lundi 25 mars 2024

                  2024
                  févr.                       mars                          avr.
  L3  eCandidat   ...................................................+===============================.....  OUVERT   il reste 31 jours
  M1  Mon Master  ........................===========================|....................................  FERMÉ    terminé hier
  M2  eCandidat   ...................................................+===============================.....  OUVERT   il reste 31 jours
  DU  eCandidat   ...................................................+===============================.....  OUVERT   il reste 31 jours
                                                                     ^ 25 mars
  $ COLUMNS=40 guichet 2024-03-25
  Validation of personal and professional
  experience (VAPP)
  Université de Rouen Normandie, Monday 25
  March 2024

  L3  eCandidat
      OPEN 31 days left
  M1  Mon Master
      CLOSED ended yesterday
  M2  eCandidat
      OPEN 31 days left
  DU  eCandidat
      OPEN 31 days left
  $ COLUMNS=40 guichet -l fr 2024-03-25
  Validation des acquis personnels et
  professionnels (VAPP)
  Université de Rouen Normandie, lundi 25
  mars 2024

  L3  eCandidat
      OUVERT il reste 31 jours
  M1  Mon Master
      FERMÉ terminé hier
  M2  eCandidat
      OUVERT il reste 31 jours
  DU  eCandidat
      OUVERT il reste 31 jours

After all of them.

  $ COLUMNS=60 guichet 2024-05-14
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Tuesday 14 May 2024

                  2024
                  Feb  Mar  Apr  May
  L3  eCandidat   .........======..|...  CLOSED    19 days ago
  M1  Mon Master  ....======.......|...  CLOSED    51 days ago
  M2  eCandidat   .........======..|...  CLOSED    19 days ago
  DU  eCandidat   .........======..|...  CLOSED    19 days ago
                                   ^ 14 May

  All windows are over. Look for new dates on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=60 guichet -l fr 2024-05-14
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, mardi 14 mai 2024

                  2024
                  févr.   avr. mai
  L3  eCandidat   .......======..|..  FERMÉ    il y a 19 jours
  M1  Mon Master  ...=====.......|..  FERMÉ    il y a 51 jours
  M2  eCandidat   .......======..|..  FERMÉ    il y a 19 jours
  DU  eCandidat   .......======..|..  FERMÉ    il y a 19 jours
                                 ^ 14 mai

  Toutes les périodes sont terminées. Cherchez les nouvelles
  dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=80 guichet 2024-05-14
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Tuesday 14 May 2024

                  2024
                  Feb      Mar        Apr       May
  L3  eCandidat   .................============.....|......  CLOSED    19 days ago
  M1  Mon Master  ........==========................|......  CLOSED    51 days ago
  M2  eCandidat   .................============.....|......  CLOSED    19 days ago
  DU  eCandidat   .................============.....|......  CLOSED    19 days ago
                                                    ^ 14 May

  All windows are over. Look for new dates on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=80 guichet -l fr 2024-05-14
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, mardi 14 mai 2024

                  2024
                  févr.    mars     avr.      mai
  L3  eCandidat   ................===========.....|.....  FERMÉ    il y a 19 jours
  M1  Mon Master  .......==========...............|.....  FERMÉ    il y a 51 jours
  M2  eCandidat   ................===========.....|.....  FERMÉ    il y a 19 jours
  DU  eCandidat   ................===========.....|.....  FERMÉ    il y a 19 jours
                                                  ^ 14 mai

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=132 guichet 2024-05-14
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Tuesday 14 May 2024

                  2024
                  Feb                   Mar                     Apr                    May
  L3  eCandidat   ........................................=========================..............|.............  CLOSED    19 days ago
  M1  Mon Master  ...................=====================.......................................|.............  CLOSED    51 days ago
  M2  eCandidat   ........................................=========================..............|.............  CLOSED    19 days ago
  DU  eCandidat   ........................................=========================..............|.............  CLOSED    19 days ago
                                                                                                 ^ 14 May

  All windows are over. Look for new dates on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=132 guichet -l fr 2024-05-14
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, mardi 14 mai 2024

                  2024
                  févr.                mars                   avr.                  mai
  L3  eCandidat   .......................................========================.............|.............  FERMÉ    il y a 19 jours
  M1  Mon Master  ..................=====================.....................................|.............  FERMÉ    il y a 51 jours
  M2  eCandidat   .......................................========================.............|.............  FERMÉ    il y a 19 jours
  DU  eCandidat   .......................................========================.............|.............  FERMÉ    il y a 19 jours
                                                                                              ^ 14 mai

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=40 guichet 2024-05-14
  Validation of personal and professional
  experience (VAPP)
  Université de Rouen Normandie, Tuesday
  14 May 2024

  L3  eCandidat
      CLOSED 19 days ago
  M1  Mon Master
      CLOSED 51 days ago
  M2  eCandidat
      CLOSED 19 days ago
  DU  eCandidat
      CLOSED 19 days ago

  All windows are over. Look for new dates
  on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=40 guichet -l fr 2024-05-14
  Validation des acquis personnels et
  professionnels (VAPP)
  Université de Rouen Normandie, mardi 14
  mai 2024

  L3  eCandidat
      FERMÉ il y a 19 jours
  M1  Mon Master
      FERMÉ il y a 51 jours
  M2  eCandidat
      FERMÉ il y a 19 jours
  DU  eCandidat
      FERMÉ il y a 19 jours

  Toutes les périodes sont terminées.
  Cherchez les nouvelles dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/

Years after: the day is off the time line.

  $ COLUMNS=60 guichet 2026-11-24
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Tuesday 24 November 2026
  This calendar has no dates in 2026.

                  2024
                  Feb  Apr
  L3  eCandidat   ....====  CLOSED    2 years and 6 months ago
  M1  Mon Master  ..===...  CLOSED    2 years and 8 months ago
  M2  eCandidat   ....====  CLOSED    2 years and 6 months ago
  DU  eCandidat   ....====  CLOSED    2 years and 6 months ago
  Tuesday 24 November 2026 is after the months shown.

  All windows are over. Look for new dates on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=60 guichet -l fr 2026-11-24
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, mardi 24 novembre 2026
  Ce calendrier n'a aucune date en 2026.

                  2024
                  févr.  avr.
  L3  eCandidat   ......=====  FERMÉ    il y a 2 ans et 6 mois
  M1  Mon Master  ...====....  FERMÉ    il y a 2 ans et 8 mois
  M2  eCandidat   ......=====  FERMÉ    il y a 2 ans et 6 mois
  DU  eCandidat   ......=====  FERMÉ    il y a 2 ans et 6 mois
  Le mardi 24 novembre 2026 est après les mois affichés.

  Toutes les périodes sont terminées. Cherchez les nouvelles
  dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=80 guichet 2026-11-24
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Tuesday 24 November 2026
  This calendar has no dates in 2026.

                  2024
                  Feb      Mar      Apr
  L3  eCandidat   ................===========.  CLOSED    2 years and 6 months ago
  M1  Mon Master  .......==========...........  CLOSED    2 years and 8 months ago
  M2  eCandidat   ................===========.  CLOSED    2 years and 6 months ago
  DU  eCandidat   ................===========.  CLOSED    2 years and 6 months ago
  Tuesday 24 November 2026 is after the months shown.

  All windows are over. Look for new dates on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=80 guichet -l fr 2026-11-24
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, mardi 24 novembre 2026
  Ce calendrier n'a aucune date en 2026.

                  2024
                  févr.    mars       avr.
  L3  eCandidat   ..................===========..  FERMÉ    il y a 2 ans et 6 mois
  M1  Mon Master  ........==========.............  FERMÉ    il y a 2 ans et 8 mois
  M2  eCandidat   ..................===========..  FERMÉ    il y a 2 ans et 6 mois
  DU  eCandidat   ..................===========..  FERMÉ    il y a 2 ans et 6 mois
  Le mardi 24 novembre 2026 est après les mois affichés.

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=132 guichet 2026-11-24
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Tuesday 24 November 2026
  This calendar has no dates in 2026.

                  2024
                  Feb                      Mar                         Apr
  L3  eCandidat   ...............................................============================.....  CLOSED    2 years and 6 months ago
  M1  Mon Master  ......................=========================.................................  CLOSED    2 years and 8 months ago
  M2  eCandidat   ...............................................============================.....  CLOSED    2 years and 6 months ago
  DU  eCandidat   ...............................................============================.....  CLOSED    2 years and 6 months ago
  Tuesday 24 November 2026 is after the months shown.

  All windows are over. Look for new dates on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=132 guichet -l fr 2026-11-24
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, mardi 24 novembre 2026
  Ce calendrier n'a aucune date en 2026.

                  2024
                  févr.                     mars                         avr.
  L3  eCandidat   ................................................==============================.....  FERMÉ    il y a 2 ans et 6 mois
  M1  Mon Master  .......................=========================...................................  FERMÉ    il y a 2 ans et 8 mois
  M2  eCandidat   ................................................==============================.....  FERMÉ    il y a 2 ans et 6 mois
  DU  eCandidat   ................................................==============================.....  FERMÉ    il y a 2 ans et 6 mois
  Le mardi 24 novembre 2026 est après les mois affichés.

  Toutes les périodes sont terminées. Cherchez les nouvelles dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=40 guichet 2026-11-24
  Validation of personal and professional
  experience (VAPP)
  Université de Rouen Normandie, Tuesday
  24 November 2026
  This calendar has no dates in 2026.

  L3  eCandidat
      CLOSED 2 years and 6 months ago
  M1  Mon Master
      CLOSED 2 years and 8 months ago
  M2  eCandidat
      CLOSED 2 years and 6 months ago
  DU  eCandidat
      CLOSED 2 years and 6 months ago

  All windows are over. Look for new dates
  on:
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/
  $ COLUMNS=40 guichet -l fr 2026-11-24
  Validation des acquis personnels et
  professionnels (VAPP)
  Université de Rouen Normandie, mardi 24
  novembre 2026
  Ce calendrier n'a aucune date en 2026.

  L3  eCandidat
      FERMÉ il y a 2 ans et 6 mois
  M1  Mon Master
      FERMÉ il y a 2 ans et 8 mois
  M2  eCandidat
      FERMÉ il y a 2 ans et 6 mois
  DU  eCandidat
      FERMÉ il y a 2 ans et 6 mois

  Toutes les périodes sont terminées.
  Cherchez les nouvelles dates sur :
    https://ecandidat.univ-rouen.fr
    https://www.monmaster.gouv.fr/

And years before.

  $ COLUMNS=60 guichet 2022-12-31
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Saturday 31 December 2022

                  2024
                  Feb Mar   Apr
  L3  eCandidat   ........=======  UPCOMING  opens in 450 days
  M1  Mon Master  ....=====......  UPCOMING  opens in 422 days
  M2  eCandidat   ........=======  UPCOMING  opens in 450 days
  DU  eCandidat   ........=======  UPCOMING  opens in 450 days
  Saturday 31 December 2022 is before the months shown.
  $ COLUMNS=60 guichet -l fr 2022-12-31
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, samedi 31 décembre 2022

                  2024
                  févr.   avr.
  L3  eCandidat   .......======  À VENIR  ouvre dans 450 jours
  M1  Mon Master  ...=====.....  À VENIR  ouvre dans 422 jours
  M2  eCandidat   .......======  À VENIR  ouvre dans 450 jours
  DU  eCandidat   .......======  À VENIR  ouvre dans 450 jours
  Le samedi 31 décembre 2022 est avant les mois affichés.
  $ COLUMNS=80 guichet 2022-12-31
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Saturday 31 December 2022

                  2024
                  Feb        Mar         Apr
  L3  eCandidat   ....................=============..  UPCOMING  opens in 450 days
  M1  Mon Master  .........============..............  UPCOMING  opens in 422 days
  M2  eCandidat   ....................=============..  UPCOMING  opens in 450 days
  DU  eCandidat   ....................=============..  UPCOMING  opens in 450 days
  Saturday 31 December 2022 is before the months shown.
  $ COLUMNS=80 guichet -l fr 2022-12-31
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, samedi 31 décembre 2022

                  2024
                  févr.     mars        avr.
  L3  eCandidat   ...................============..  À VENIR  ouvre dans 450 jours
  M1  Mon Master  .........===========.............  À VENIR  ouvre dans 422 jours
  M2  eCandidat   ...................============..  À VENIR  ouvre dans 450 jours
  DU  eCandidat   ...................============..  À VENIR  ouvre dans 450 jours
  Le samedi 31 décembre 2022 est avant les mois affichés.
  $ COLUMNS=132 guichet 2022-12-31
  Validation of personal and professional experience (VAPP)
  Université de Rouen Normandie, Saturday 31 December 2022

                  2024
                  Feb                         Mar                           Apr
  L3  eCandidat   ...................................................===============================.....  UPCOMING  opens in 450 days
  M1  Mon Master  ........................===========================....................................  UPCOMING  opens in 422 days
  M2  eCandidat   ...................................................===============================.....  UPCOMING  opens in 450 days
  DU  eCandidat   ...................................................===============================.....  UPCOMING  opens in 450 days
  Saturday 31 December 2022 is before the months shown.
  $ COLUMNS=132 guichet -l fr 2022-12-31
  Validation des acquis personnels et professionnels (VAPP)
  Université de Rouen Normandie, samedi 31 décembre 2022

                  2024
                  févr.                      mars                         avr.
  L3  eCandidat   ..................................................==============================.....  À VENIR  ouvre dans 450 jours
  M1  Mon Master  .......................===========================...................................  À VENIR  ouvre dans 422 jours
  M2  eCandidat   ..................................................==============================.....  À VENIR  ouvre dans 450 jours
  DU  eCandidat   ..................................................==============================.....  À VENIR  ouvre dans 450 jours
  Le samedi 31 décembre 2022 est avant les mois affichés.
  $ COLUMNS=40 guichet 2022-12-31
  Validation of personal and professional
  experience (VAPP)
  Université de Rouen Normandie, Saturday
  31 December 2022

  L3  eCandidat
      UPCOMING opens in 450 days
  M1  Mon Master
      UPCOMING opens in 422 days
  M2  eCandidat
      UPCOMING opens in 450 days
  DU  eCandidat
      UPCOMING opens in 450 days
  $ COLUMNS=40 guichet -l fr 2022-12-31
  Validation des acquis personnels et
  professionnels (VAPP)
  Université de Rouen Normandie, samedi 31
  décembre 2022

  L3  eCandidat
      À VENIR ouvre dans 450 jours
  M1  Mon Master
      À VENIR ouvre dans 422 jours
  M2  eCandidat
      À VENIR ouvre dans 450 jours
  DU  eCandidat
      À VENIR ouvre dans 450 jours

Without a valid COLUMNS, the width is that of the terminal; here, there is no terminal: 80.

  $ for columns in '' 0 -80 +80 80x ' 80' 8e1 x 00080; do
  >   COLUMNS=$columns guichet 2024-03-10 | sed -n 6p; done | uniq -c | sed 's/^ *//'
  9 L3  eCandidat   ...............|.....=============..  UPCOMING  opens in 15 days

The narrowest terminal has 20 columns, the widest has no more than a day in each.

  $ for columns in 1 19 20; do COLUMNS=$columns guichet 2024-03-10 | head -n 9; done | sort | uniq -c | sed 's/^ *//'
  3 
  3 L3  eCandidat
  3 March 2024
  3 Normandie, Sunday 10
  3 Université de Rouen
  3 Validation of
  3 experience (VAPP)
  3 personal and
  3 professional
  $ for columns in 10000 2147483648 99999999999999999999; do
  >   COLUMNS=$columns guichet 2024-03-10 | sed -n 5,6p; done | uniq -c | sed 's/^ *//'
  1                 Feb                          Mar                            Apr
  1 L3  eCandidat   ......................................|..............================================.....  UPCOMING  opens in 15 days
  1                 Feb                          Mar                            Apr
  1 L3  eCandidat   ......................................|..............================================.....  UPCOMING  opens in 15 days
  1                 Feb                          Mar                            Apr
  1 L3  eCandidat   ......................................|..............================================.....  UPCOMING  opens in 15 days
  $ COLUMNS=59 guichet 2024-03-10 | sed -n 4,5p
  L3  eCandidat
      UPCOMING opens in 15 days

Only the state is coloured.

  $ guichet --color=always 2024-03-24 | sed -n 6,7p | cat -v
  L3  eCandidat   .....................|==============..  ^[[1;33mUPCOMING^[[0m  opens tomorrow
  M1  Mon Master  ..........===========+................  ^[[1;32mOPEN^[[0m      last day
  $ COLUMNS=40 guichet --color=always 2024-03-24 | sed -n 8,9p | cat -v
  M1  Mon Master
      ^[[1;32mOPEN^[[0m last day

IDs are never cut; platforms are, to a fifth of the columns. A tab is a space.

  $ cat >names.ini <<'END'
  > [calendar]
  > title = Masters
  > [level master-informatique-genie-logiciel]
  > name = A
  > [level master-informatique-donnees]
  > name = B
  > [level C]
  > name = C
  > [platform p]
  > name = Une	plateforme ÉÀ
  > url = http://p
  > [window a]
  > levels = master-informatique-genie-logiciel
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-31
  > [window b]
  > levels = master-informatique-donnees
  > platform = p
  > opens = 2024-04-01
  > closes = 2024-04-01
  > END
  $ for columns in 30 60 80 100 132; do COLUMNS=$columns guichet -c names.ini 2024-03-31 | sed 1,3d; done
  master-informatique-genie-logi
  ciel
      Une plateforme ÉÀ
      OPEN last day
  master-informatique-donnees
      Une plateforme ÉÀ
      UPCOMING opens tomorrow
  C   no window in this calendar
  master-informatique-genie-logiciel
      Une plateforme ÉÀ
      OPEN last day
  master-informatique-donnees
      Une plateforme ÉÀ
      UPCOMING opens tomorrow
  C   no window in this calendar
  master-informatique-genie-logiciel
      Une plateforme ÉÀ
      OPEN last day
  master-informatique-donnees
      Une plateforme ÉÀ
      UPCOMING opens tomorrow
  C   no window in this calendar
                                                         2024
                                                         Mar      Apr
  master-informatique-genie-logiciel  Une plateforme ÉÀ  =========+.........  OPEN      last day
  master-informatique-donnees         Une plateforme ÉÀ  .........|=........  UPCOMING  opens tomorrow
  C                                   no window in this calendar
                                                                  ^ 31 March
                                                         2024
                                                         Mar                      Apr
  master-informatique-genie-logiciel  Une plateforme ÉÀ  =========================+.........................  OPEN      last day
  master-informatique-donnees         Une plateforme ÉÀ  .........................|=........................  UPCOMING  opens tomorrow
  C                                   no window in this calendar
                                                                                  ^ 31 March

Years are above their months.

  $ sed 's/2024-03-01/2023-12-20/; s/2024-04-01/2024-05-02/' names.ini >turn.ini; COLUMNS=90 guichet -c turn.ini 2024-03-31 | sed 1,3d
                                                          2024
                                                         Dec Apr
  master-informatique-genie-logiciel  Une plateforme ÉÀ  ====+..  OPEN      last day
  master-informatique-donnees         Une plateforme ÉÀ  ....|=.  UPCOMING  opens in 32 days
  C                                   no window in this calendar
                                                             ^ 31 March

Of more than eight addresses, the first ones are shown, each once.

  $ awk 'BEGIN { print "[calendar]\ntitle = T"; for (i = 0; i < 12; i++)
  >   printf "[level L%d]\nname = L\n[platform p%d]\nname = P\nurl = http://p%d\n[window w%d]\nlevels = L%d\nplatform = p%d\nopens = 2024-01-01\ncloses = 2024-01-01\n", i, i, i == 1 ? 0 : i, i, i, i }' >many.ini
  $ guichet -c many.ini 2024-01-02 | sed -n '/over/,$p'
  All windows are over. Look for new dates on:
    http://p0
    http://p2
    http://p3
    http://p4
    http://p5
    http://p6
    http://p7
    http://p8
    ...
  $ guichet -c many.ini -r 1 2024-01-02
  ! guichet: the calendar has no later window for L0, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11: look for new dates on http://p0, http://p2, http://p3, http://p4, http://p5, http://p6, http://p7, http://p8, ...
  $ guichet -c many.ini L0 L1 -f tsv -r 1 2024-01-02
  ! guichet: the calendar has no later window for L0, L1: look for new dates on http://p0

However many combining marks a character has, it keeps its cell.

  $ marks=$(printf '\314\201%.0s' $(seq 40)); sed "s/^name = Une.*/name = e$marks/" names.ini >marks.ini
  $ guichet -c marks.ini 2024-03-31 | tr -d '\314\201' | sed -n 6,7p
  master-informatique-genie-logiciel  e  =======+.......  OPEN      last day
  master-informatique-donnees         e  .......|=......  UPCOMING  opens tomorrow
