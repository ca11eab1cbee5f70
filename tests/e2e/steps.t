How to apply, step by step: everything that the notice says.

  $ NOW=1711000000 guichet-at -s M1
  Validation of personal and professional experience (VAPP)

  Mon Master (M1): https://www.monmaster.gouv.fr/
     1. Open https://www.monmaster.gouv.fr/, the platform for applications to the first year of a master's degree.
     2. Look through all the national master's degrees that the accredited institutions offer there.
     3. File your applications.
     4. If none of your applications gets a positive answer, the services of the rectorate (services rectoraux) help you.
  $ NOW=1711000000 guichet-at -s L3
  Validation of personal and professional experience (VAPP)

  eCandidat (L3): https://ecandidat.univ-rouen.fr
     1. Open https://ecandidat.univ-rouen.fr and go on with step 7, or start from the university's site, https://www.univ-rouen.fr.
     2. On the university's home page, click the tab "Candidature/Inscription".
     3. Choose the profile "Je suis étudiant".
     4. Click "La préinscription se fait exclusivement par internet".
     5. Click "Pré-inscription des étudiants": a menu drops down.
     6. Click "Commencer ma préinscription": you arrive at eCandidat.
     7. Either way: at the top left, create an account with a valid e-mail address.
     8. Open the tab "Offre de formation": it lists the programmes that are open.
  $ NOW=1711000000 guichet-at -l fr -s M1 L3 DU
  Validation des acquis personnels et professionnels (VAPP)

  eCandidat (L3, DU) : https://ecandidat.univ-rouen.fr
     1. Ouvrez https://ecandidat.univ-rouen.fr et passez à l'étape 7, ou partez du site de l'université, https://www.univ-rouen.fr.
     2. Sur la page d'accueil de l'université, cliquez sur l'onglet « Candidature/Inscription ».
     3. Choisissez le profil « Je suis étudiant ».
     4. Cliquez sur « La préinscription se fait exclusivement par internet ».
     5. Cliquez sur « Pré-inscription des étudiants » : un menu se déroule.
     6. Cliquez sur « Commencer ma préinscription » : vous arrivez sur eCandidat.
     7. Par l'un ou l'autre chemin : en haut à gauche, créez un compte avec une adresse mél valide.
     8. Ouvrez l'onglet « Offre de formation » : il donne la liste des formations ouvertes.

  Mon Master (M1) : https://www.monmaster.gouv.fr/
     1. Ouvrez https://www.monmaster.gouv.fr/, la plateforme des candidatures en première année de master.
     2. Consultez-y tous les diplômes nationaux de master que proposent les établissements accrédités.
     3. Déposez vos candidatures.
     4. Si aucune de vos candidatures ne reçoit de réponse positive, les services du rectorat vous accompagnent.
  $ NOW=1714168800 guichet-at -l fr -s M1 | sed -n 3p
  Toutes les périodes de ces niveaux sont terminées : attendez de nouvelles dates pour candidater.
  $ NOW=1714168800 guichet-at -s | sed -n 3p
  All windows of these levels are over: wait for new dates before you apply.
  $ NOW=1711400000 guichet-at -s L3 M1 | sed -n 3p
  eCandidat (L3): https://ecandidat.univ-rouen.fr

A date may be asked about, too.

  $ guichet -s M1 2024-03-24 | sed -n 3p
  Mon Master (M1): https://www.monmaster.gouv.fr/
  $ guichet -s M1 -d 2024-03-25 | sed -n 3,5p
  All windows of these levels are over: wait for new dates before you apply.

  Mon Master (M1): https://www.monmaster.gouv.fr/
  $ guichet -s M1 2024-03-24 2024-03-25
  ! guichet: there are two dates, '2024-03-24' and '2024-03-25': give only one, in quotes if it contains a space
  [2]

Levels of one platform share its steps, in the order of the calendar, each once.

  $ NOW=1711000000 guichet-at -s DU L3 m1 l3 | grep http | grep -v '[0-9][.] '
  eCandidat (L3, DU): https://ecandidat.univ-rouen.fr
  Mon Master (M1): https://www.monmaster.gouv.fr/
  $ NOW=1711000000 guichet-at -s | grep -c '^ '
  12

The platform is that of the window that counts today.

  $ cat >moved.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = Level A
  > [level B]
  > name = Level B
  > [platform old]
  > name = Old
  > url = http://old
  > step = Avant
  > [platform new]
  > name = New
  > url = http://new
  > [window 2023]
  > levels = A
  > platform = old
  > opens = 2023-03-01
  > closes = 2023-03-31
  > [window 2024]
  > levels = A
  > platform = new
  > opens = 2024-03-01
  > closes = 2024-03-31
  > END
  $ NOW=1680000000 guichet-at -c moved.ini -s A
  T

  Old (A): http://old
     1. Avant
  $ NOW=1711000000 guichet-at -c moved.ini -s
  T

  New (A): http://new
    This calendar gives no steps for this platform.
  $ NOW=1711000000 guichet-at -c moved.ini -l fr -s A
  T

  New (A) : http://new
    Ce calendrier n'indique pas les étapes pour cette plateforme.

Two windows on one platform are one platform; steps are numbered as far as they go.

  $ sed -e 's/^levels = A/levels = A B/' -e 's/^platform = new/platform = old/' moved.ini >one.ini
  $ NOW=1711000000 guichet-at -c one.ini -s
  T

  Old (A, B): http://old
     1. Avant
  $ awk '{ print } /^url = .*old/ { for (i = 0; i < 10; i++) print "step = s" i }' one.ini >eleven.ini
  $ NOW=1711000000 guichet-at -c eleven.ini -s A | tail -n 4
     8. s7
     9. s8
    10. s9
    11. Avant

  $ awk '/^\[platform old/ { print; print "step = first"; next } { print }' one.ini >first.ini
  $ NOW=1711000000 guichet-at -c first.ini -s A | tail -n 2
     1. first
     2. Avant
  $ awk '/^\[platform old/ { print; print "step.en = one"; print "step = un"; next } !/^step/ { print }' \
  >   one.ini >translated.ini
  $ NOW=1711000000 guichet-at -c translated.ini -s A | tail -n 1
     1. one
  $ NOW=1711000000 guichet-at -l fr -c translated.ini -s A | tail -n 1
     1. un

A level without a window, or none at all, has no steps.

  $ guichet -c moved.ini -s B
  ! guichet: the level 'B' has no window in the calendar
  [4]
  $ guichet -l fr -s L1
  ! guichet: niveau inconnu « L1 » : le calendrier contient L3 (Licence 3e année), M1 (Master 1re année), M2 (Master 2e année), DU (Diplôme d'université)
  [4]
  $ guichet -s L1 M1 2024-03-10 | head -n 3
  Validation of personal and professional experience (VAPP)

  Mon Master (M1): https://www.monmaster.gouv.fr/
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
