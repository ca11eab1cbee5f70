The list of an advisor: names of programmes, dates in words and with hours, a delimiter and quotes in
names. What a person could answer is answered, however the file is saved.

  $ guichet -b candidats.csv 2>errors | cut -d ';' -f 1 | sed -n '3p;6p'
  "Le Goff
  "Petit, dit ""Jeannot"""
  $ guichet -b candidats.csv 2>errors >utf-8.csv
  [4]
  $ grep -c ';open;\|;closed;' utf-8.csv
  6
  $ iconv -f UTF-8 -t WINDOWS-1252 candidats.csv >ansi.csv; guichet -b ansi.csv 2>errors >answers.csv
  [4]
  $ iconv -f WINDOWS-1252 -t UTF-8 answers.csv | cmp - utf-8.csv

Some rows saved one way, some the other; lines that end in CRLF; a byte order mark.

  $ (head -n 4 candidats.csv; tail -n +5 ansi.csv) >both.csv; guichet -b both.csv 2>errors >answers.csv
  [4]
  $ (head -n 4 answers.csv; tail -n +5 answers.csv | iconv -f WINDOWS-1252 -t UTF-8) | cmp - utf-8.csv
  $ (printf '\357\273\277'; awk '{ printf "%s\r\n", $0 }' candidats.csv) | guichet -b 2>errors | tail -c +4 | tr -d '\r' | cmp - utf-8.csv
