The crontab of the examples: settings, and jobs of five fields and a command that runs.

  $ grep -vE '^(#.*|[A-Z_]+=.+|([0-9*,/-]+ ){5} /usr/local/bin/guichet .*|)$' crontab
  [1]
  $ grep -c '%' crontab
  0
  [1]
  $ sed -n 's|^[^#].*/usr/local/bin/guichet|guichet-at|p' crontab >jobs.sh; wc -l <jobs.sh
  1
  $ for now in 1707717600 1707804000 1708754400 1711000000 1711346400; do
  >   echo "at $now"; NOW=$now sh jobs.sh; done
  at 1707717600
  M1 : À VENIR, ouvre dans 14 jours, le lundi 26 février 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  at 1707804000
  at 1708754400
  M1 : À VENIR, ouvre dans 2 jours, le lundi 26 février 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  at 1711000000
  M1 : OUVERT, il reste 3 jours, dernier jour le dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
  at 1711346400
  ! guichet: le calendrier n'a pas de période suivante pour M1 : cherchez les nouvelles dates sur https://www.monmaster.gouv.fr/

Errors of a reminder do not stay unnoticed: cron mails standard error, too.

  $ GUICHET_CALENDAR=missing.ini NOW=1707717600 sh jobs.sh
  ! guichet: missing.ini: fichier ou dossier introuvable
  [2]

The crontab of a web server: a page and an agenda, which replace the old ones.

  $ grep -vE '^(#.*|[A-Z_]+=.+|[0-9*,/-]+( [0-9*,/-]+){4}  /usr/local/bin/guichet .*|)$' crontab-site
  [1]
  $ grep -c '%' crontab-site
  0
  [1]
  $ sed -n 's|^[^#].*/usr/local/bin/guichet|guichet-at|p' crontab-site | sed 's|/var/www/html/||' >jobs.sh; wc -l <jobs.sh
  2
  $ echo old >candidatures.html; NOW=1711000000 sh jobs.sh; ls candidatures.*
  candidatures.html
  candidatures.ics
  $ grep -c 'id="M1"' candidatures.html; grep -c BEGIN:VEVENT candidatures.ics
  1
  4
  $ echo old >candidatures.html; GUICHET_CALENDAR=missing.ini NOW=1711000000 sh jobs.sh; cat candidatures.html
  old
  ! guichet: missing.ini: fichier ou dossier introuvable
  ! guichet: missing.ini: fichier ou dossier introuvable

Read after the built-in calendar, that of Mon Master takes nothing away: it gives the same level and
platform, to the letter.

  $ for section in 'level M1' 'platform mon-master'; do for calendar in rouen-2024 mon-master; do
  >   sed -n "/^\[$section\]/,/^$/p" "$ROOT/data/$calendar.ini" >$calendar; done
  >   wc -l <mon-master; cmp rouen-2024 mon-master; done
  8
  12
