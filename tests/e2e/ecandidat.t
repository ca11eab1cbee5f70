The export of eCandidat becomes a calendar. Every awk that this machine has makes
what the first makes.

  $ cat >convert.sh <<'END'
  > for awk in awk mawk gawk 'busybox awk' original-awk; do
  >   command -v ${awk%% *} >/dev/null || continue
  >   for locale in C C.UTF-8; do
  >     LC_ALL=$locale $awk -v url=https://ecandidat.example.org -f ecandidat.awk "$@" >found 2>said
  >     echo $? >>said
  >     if [ "$awk $locale" = 'awk C' ]; then mv found mine.ini; mv said first; continue; fi
  >     cmp found mine.ini && cmp said first || echo "$awk differs in $locale"
  >   done
  > done
  > sed '$d' first >&2
  > exit "$(sed -n '$p' first)"
  > END
  $ sh convert.sh ecandidat.csv && cat mine.ini
  [calendar]
  title = Candidatures sur eCandidat
  
  [platform ecandidat]
  name = eCandidat
  url  = https://ecandidat.example.org
  
  [level L3-PSY]
  name = Licence 3 Psychologie
  
  [level M2-FLE]
  name = Master 2 "Français langue étrangère" ; à distance
  
  [level DU_CLINIQUE]
  name = DU Clinique de l'adolescent
  
  [window window-2027-03-01-2027-04-26]
  levels   = L3-PSY M2-FLE
  platform = ecandidat
  opens    = 2027-03-01
  closes   = 2027-04-26
  source   = Export des formations d'eCandidat
  
  [window window-2027-05-03-2027-08-31]
  levels   = DU_CLINIQUE
  platform = ecandidat
  opens    = 2027-05-03
  closes   = 2027-08-31
  source   = Export des formations d'eCandidat
  $ NOW=1798761600 guichet-at --check-calendar mine.ini
  mine.ini: no error, 3 levels, 1 platform, 2 windows, from 2027-03-01 to 2027-08-31
  $ NOW=1798761600 guichet-at -c mine.ini -f tsv 2027-04-26 | cut -f 1-7
  L3-PSY	2027-04-26	open	ecandidat	2027-03-01	2027-04-26	0
  M2-FLE	2027-04-26	open	ecandidat	2027-03-01	2027-04-26	0
  DU_CLINIQUE	2027-04-26	upcoming	ecandidat	2027-05-03	2027-08-31	7
  $ guichet -c mine.ini -q m2fle 2027-04-26
  $ awk -v title='Faculté des lettres' -v url=http://e.fr -f ecandidat.awk ecandidat.csv | grep -E '^(title|url)'
  title = Faculté des lettres
  url  = http://e.fr

Spreadsheets write it in several ways: a byte order mark, CRLF, commas, quotes, line ends in fields,
blank rows, columns that are left out at the end, other columns in any order, letter case.

  $ sh convert.sh ecandidat.csv && mv mine.ini plain.ini
  $ { printf '\357\273\277'; sed 's/$/\r/' ecandidat.csv; } >excel.csv
  $ sh convert.sh excel.csv && cmp mine.ini plain.ini
  $ sed 's/^\(M2-FLE;\)\(.*"\)\(;Master.*\)/\1@\3/; s/;/,/g
  >   s/@/"Master 2 ""Français langue étrangère"" ; à distance"/' ecandidat.csv >commas.csv
  $ sh convert.sh commas.csv && cmp mine.ini plain.ini
  $ sed 's/[^;]*/"&"/g; /M2-FLE/d' ecandidat.csv >quotes.csv; sed -n 2p quotes.csv
  "L3-PSY";"Licence 3 Psychologie";"Licence";"O";"Commission de psychologie";"01/03/2027";"26/04/2027"
  $ sh convert.sh quotes.csv && grep '^\[level' mine.ini
  [level L3-PSY]
  [level DU_CLINIQUE]
  $ printf '%s\r\n' 'EN SERVICE,date fin dépôt,Infos,LIBELLÉ,Libellé Apogée,Code Etp Apogée,DATE DÉBUT DÉPÔT,code' \
  >   'o,2/4/2027,"a,' '"",b","  Master 1' 'Droit ""X"" ",no,no, 29/02/2024 ,M1' '' ',,,,' 'N' >order.csv
  $ sh convert.sh order.csv && sed -n '/level/,$p' mine.ini
  [level M1]
  name = Master 1 Droit "X"
  
  [window window-2024-02-29-2027-04-02]
  levels   = M1
  platform = ecandidat
  opens    = 2024-02-29
  closes   = 2027-04-02
  source   = Export des formations d'eCandidat
  $ { sed -n 1p ecandidat.csv; printf 'L1;\va\tb\001c\177d\r;;O;;1/3/2027;1/3/2027\n'; } >controls.csv
  $ sh convert.sh controls.csv && grep 'name = a' mine.ini
  name = a b c d

The columns are found when the accents are Windows-1252; guichet says that the names are not UTF-8.

  $ printf 'Code;Libelle;En service;Date D\351but D\351p\364t;Date Fin D\351p\364t\nL1;\311t\351;O;01/03/2027;02/03/2027\n' >old.csv
  $ LC_ALL=C awk -v url=https://ecandidat.example.org -f ecandidat.awk old.csv >mine.ini
  $ sed -n '/window/p' mine.ini
  [window window-2027-03-01-2027-03-02]
  $ guichet -q -c mine.ini L1 2>/dev/null
  [2]
  $ iconv -f WINDOWS-1252 -t UTF-8 old.csv >new.csv; sh convert.sh new.csv && guichet -q -c mine.ini L1 2027-03-01

Rows that cannot be used are reported, and the others are converted.

  $ cat >bad.csv <<'END'
  > Code;Libelle;En service;Date Début Dépôt;Date Fin Dépôt
  > ;No code;O;01/03/2027;02/03/2027
  > 3L;Begins with a digit;O;01/03/2027;02/03/2027
  > L 3;Space;O;01/03/2027;02/03/2027
  > É3;Accent;O;01/03/2027;02/03/2027
  > A12345678901234567890123456789012345678901234567890123456789012345;65;O;01/03/2027;02/03/2027
  > A123456789012345678901234567890123456789012345678901234567890123;64;O;01/03/2027;02/03/2027
  > L3;Right;O;01/03/2027;02/03/2027
  > L3;Twice;O;01/03/2027;02/03/2027
  > l-3_;Twice to guichet;O;01/03/2027;02/03/2027
  > B1;;O;01/03/2027;02/03/2027
  > B2;Missing;O;;02/03/2027
  > B3;Missing;O;01/03/2027
  > B4;Month first;O;03/25/2027;02/03/2027
  > B5;No leap year;O;29/02/2027;02/03/2027
  > B6;No leap year;O;29/02/2100;02/03/2100
  > B7;April;O;31/04/2027;02/05/2027
  > B8;Day 0;O;00/04/2027;02/05/2027
  > B9;Month 0;O;01/00/2027;02/05/2027
  > C1;Year;O;01/03/27;02/03/2027
  > C2;Year;O;01/03/1899;02/03/2027
  > C3;After;O;01/03/2027 12:00;02/03/2027
  > C4;Closes before;O;02/03/2027;01/03/2027
  > C5;One day;O;31/08/2027;31/8/2027
  > C6;Neither;peut-être;01/03/2027;02/03/2027
  > C7;Neither;;01/03/2027;02/03/2027
  > 9;Out of service;N;;
  > B2;Right at last;O;29/02/2028;31/12/2028
  > END
  $ sh convert.sh bad.csv; status=$?; grep -E '^\[level|levels' mine.ini; exit $status
  [level A123456789012345678901234567890123456789012345678901234567890123]
  [level L3]
  [level C5]
  [level B2]
  levels   = A123456789012345678901234567890123456789012345678901234567890123 L3
  levels   = C5
  levels   = B2
  ! ecandidat.awk: row 2: the code must be a letter, then letters, digits, - and _, 64 at most: ''
  ! ecandidat.awk: row 3: the code must be a letter, then letters, digits, - and _, 64 at most: '3L'
  ! ecandidat.awk: row 4: the code must be a letter, then letters, digits, - and _, 64 at most: 'L 3'
  ! ecandidat.awk: row 5: the code must be a letter, then letters, digits, - and _, 64 at most: 'É3'
  ! ecandidat.awk: row 6: the code must be a letter, then letters, digits, - and _, 64 at most: 'A12345678901234567890123456789012345678901234567890123456789012345'
  ! ecandidat.awk: row 9: the code 'L3' is that of row 8
  ! ecandidat.awk: row 10: the code 'l-3_' is that of row 8
  ! ecandidat.awk: row 11: 'B1' has no name
  ! ecandidat.awk: row 12: 'B2' needs two days, as 25/03/2024: '', '02/03/2027'
  ! ecandidat.awk: row 13: 'B3' needs two days, as 25/03/2024: '01/03/2027', ''
  ! ecandidat.awk: row 14: 'B4' needs two days, as 25/03/2024: '03/25/2027', '02/03/2027'
  ! ecandidat.awk: row 15: 'B5' needs two days, as 25/03/2024: '29/02/2027', '02/03/2027'
  ! ecandidat.awk: row 16: 'B6' needs two days, as 25/03/2024: '29/02/2100', '02/03/2100'
  ! ecandidat.awk: row 17: 'B7' needs two days, as 25/03/2024: '31/04/2027', '02/05/2027'
  ! ecandidat.awk: row 18: 'B8' needs two days, as 25/03/2024: '00/04/2027', '02/05/2027'
  ! ecandidat.awk: row 19: 'B9' needs two days, as 25/03/2024: '01/00/2027', '02/05/2027'
  ! ecandidat.awk: row 20: 'C1' needs two days, as 25/03/2024: '01/03/27', '02/03/2027'
  ! ecandidat.awk: row 21: 'C2' needs two days, as 25/03/2024: '01/03/1899', '02/03/2027'
  ! ecandidat.awk: row 22: 'C3' needs two days, as 25/03/2024: '01/03/2027 12:00', '02/03/2027'
  ! ecandidat.awk: row 23: 'C4' closes on 2027-03-01, before it opens on 2027-03-02
  ! ecandidat.awk: row 25: is it in service, O or N? 'peut-être'
  ! ecandidat.awk: row 26: is it in service, O or N? ''
  [1]
  $ guichet -c mine.ini -q L3 2027-03-02

Rows are counted as the spreadsheet counts them: one may take several lines, and a blank one counts. A
quote that is not closed takes in the rest.

  $ { sed 3q ecandidat.csv; printf '\nM1;"a\nb\n";;O\n;;;;\nM2;"c;;O\nM3;M;;O;;1/3/2027;1/3/2027\n'; } >open.csv
  $ sh convert.sh open.csv; status=$?; grep '^.level' mine.ini; exit $status
  [level L3-PSY]
  [level M2-FLE]
  ! ecandidat.awk: row 5: 'M1' needs two days, as 25/03/2024: '', ''
  ! ecandidat.awk: row 7: a quote is not closed
  [1]

What is not an export gives no calendar.

  $ sh convert.sh candidats.csv || { echo $?; wc -c <mine.ini; }
  2
  0
  ! ecandidat.awk: the first row has no column 'Libelle'
  $ sh convert.sh /dev/null || { echo $?; wc -c <mine.ini; }
  2
  0
  ! ecandidat.awk: there are no rows
  $ awk -f ecandidat.awk ecandidat.csv
  ! ecandidat.awk: give the address of your eCandidat: -v url=https://...
  [2]
  $ awk -v url=ecandidat.example.org -f ecandidat.awk ecandidat.csv
  ! ecandidat.awk: give the address of your eCandidat: -v url=https://...
  [2]
  $ sed 1q ecandidat.csv >header.csv; sh convert.sh header.csv
  ! ecandidat.awk: no programme can be used
  [1]
