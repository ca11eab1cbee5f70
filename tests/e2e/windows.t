Windows: days and minutes, unknown ends, audiences, corrections. All calendars of this file
are head.ini, which has no window, and a file of windows.

  $ cat >ask.sh <<'END'
  > # What guichet answers to each DATE: DATE, status, and the line in tsv without the address.
  > options=$1 tab=$(printf '\t')
  > shift
  > for date; do
  >   answer=$(guichet -f tsv $options -d "$date" 2>errors) && status=0 || status=$?
  >   printf '%s\n' "$answer" | cut -f 1-7,9 | sed "s|^|$date$tab$status$tab|"
  > done
  > END
  $ cat >head.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = Level A
  > [level B]
  > name = Level B
  > [platform p]
  > name = P
  > url = http://p
  > [platform q]
  > name = Q
  > url = http://q
  > [audience x]
  > name = Audience X
  > alias = The first ones
  > [audience y]
  > name = Audience Y
  > [audience z]
  > name = Audience Z
  > END
  $ cat >faults.sh <<'END'
  > # Where the faults are in head.ini and the windows on standard input, and the status.
  > cat >faults.ini
  > guichet --check-calendar head.ini faults.ini >output 2>errors && status=0 || status=$?
  > sed -n 's/^guichet: [a-z]*[.]ini:\([0-9]*\): .*/\1/p' errors
  > echo "status $status"
  > END

With hours, a window is open from the minute of its opening, and no longer at the minute of its closing. It
holds a day when it is open at any minute of it.

  $ cat >hours.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-20 12:00
  > END
  $ sh ask.sh '-c head.ini -c hours.ini A' 2024-03-08 2024-03-09 '2024-03-09 23:59' 2024-03-10 \
  >     '2024-03-10 00:00' '2024-03-10 11:59' '2024-03-10 11:59:59.9' '2024-03-10 12:00' \
  >     '2024-03-10 23:59' '2024-03-19 23:59' 2024-03-20 '2024-03-20 11:59' \
  >     '2024-03-20 11:59:59.9' '2024-03-20 12:00' '2024-03-20 23:59' '2024-03-21 00:00' \
  >     2024-03-21
  2024-03-08	3	A	2024-03-08	upcoming	p	2024-03-10T12:00	2024-03-20T12:00	2	
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10T12:00	2024-03-20T12:00	1	
  2024-03-09 23:59	3	A	2024-03-09	upcoming	p	2024-03-10T12:00	2024-03-20T12:00	1	
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-20T12:00	10	
  2024-03-10 00:00	3	A	2024-03-10	upcoming	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-10 11:59	3	A	2024-03-10	upcoming	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-10 11:59:59.9	3	A	2024-03-10	upcoming	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-10 12:00	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-20T12:00	10	
  2024-03-10 23:59	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-20T12:00	10	
  2024-03-19 23:59	0	A	2024-03-19	open	p	2024-03-10T12:00	2024-03-20T12:00	1	
  2024-03-20	0	A	2024-03-20	open	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-20 11:59	0	A	2024-03-20	open	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-20 11:59:59.9	0	A	2024-03-20	open	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-20 12:00	1	A	2024-03-20	closed	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-20 23:59	1	A	2024-03-20	closed	p	2024-03-10T12:00	2024-03-20T12:00	0	
  2024-03-21 00:00	1	A	2024-03-21	closed	p	2024-03-10T12:00	2024-03-20T12:00	-1	
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10T12:00	2024-03-20T12:00	-1	

Days count whole: from 00:00 of the first until 24:00 of the last. One end may have an hour, the other not.

  $ cat >days.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-20
  > END
  $ sh ask.sh '-c head.ini -c days.ini A' 2024-03-09 '2024-03-09 23:59' '2024-03-10 00:00' \
  >     2024-03-10 2024-03-20 '2024-03-20 23:59:59.9' '2024-03-21 00:00' 2024-03-21
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10	2024-03-20	1	
  2024-03-09 23:59	3	A	2024-03-09	upcoming	p	2024-03-10	2024-03-20	1	
  2024-03-10 00:00	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	
  2024-03-20	0	A	2024-03-20	open	p	2024-03-10	2024-03-20	0	
  2024-03-20 23:59:59.9	0	A	2024-03-20	open	p	2024-03-10	2024-03-20	0	
  2024-03-21 00:00	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	
  $ cat >opens.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-10
  > END
  $ sh ask.sh '-c head.ini -c opens.ini A' 2024-03-09 2024-03-10 '2024-03-10 11:59' \
  >     '2024-03-10 12:00' '2024-03-10 23:59' '2024-03-11 00:00'
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10T12:00	2024-03-10	1	
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-10	0	
  2024-03-10 11:59	3	A	2024-03-10	upcoming	p	2024-03-10T12:00	2024-03-10	0	
  2024-03-10 12:00	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-10	0	
  2024-03-10 23:59	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-10	0	
  2024-03-11 00:00	1	A	2024-03-11	closed	p	2024-03-10T12:00	2024-03-10	-1	
  $ cat >closes.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-10 12:00
  > END
  $ sh ask.sh '-c head.ini -c closes.ini A' '2024-03-09 23:59' 2024-03-10 '2024-03-10 00:00' \
  >     '2024-03-10 11:59' '2024-03-10 12:00' 2024-03-11
  2024-03-09 23:59	3	A	2024-03-09	upcoming	p	2024-03-10	2024-03-10T12:00	1	
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-10T12:00	0	
  2024-03-10 00:00	0	A	2024-03-10	open	p	2024-03-10	2024-03-10T12:00	0	
  2024-03-10 11:59	0	A	2024-03-10	open	p	2024-03-10	2024-03-10T12:00	0	
  2024-03-10 12:00	1	A	2024-03-10	closed	p	2024-03-10	2024-03-10T12:00	0	
  2024-03-11	1	A	2024-03-11	closed	p	2024-03-10	2024-03-10T12:00	-1	

What closes at 00:00 is open on no minute of that day; what closes at 23:59 is closed for its last minute.

  $ cat >midnight.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10 00:00
  > closes = 2024-03-20 00:00
  > END
  $ sh ask.sh '-c head.ini -c midnight.ini A' '2024-03-09 23:59' '2024-03-10 00:00' 2024-03-19 \
  >     '2024-03-19 23:59' '2024-03-20 00:00' 2024-03-20 2024-03-21
  2024-03-09 23:59	3	A	2024-03-09	upcoming	p	2024-03-10T00:00	2024-03-20T00:00	1	
  2024-03-10 00:00	0	A	2024-03-10	open	p	2024-03-10T00:00	2024-03-20T00:00	10	
  2024-03-19	0	A	2024-03-19	open	p	2024-03-10T00:00	2024-03-20T00:00	1	
  2024-03-19 23:59	0	A	2024-03-19	open	p	2024-03-10T00:00	2024-03-20T00:00	1	
  2024-03-20 00:00	1	A	2024-03-20	closed	p	2024-03-10T00:00	2024-03-20T00:00	0	
  2024-03-20	1	A	2024-03-20	closed	p	2024-03-10T00:00	2024-03-20T00:00	0	
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10T00:00	2024-03-20T00:00	-1	
  $ cat >late.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-20 23:59
  > END
  $ sh ask.sh '-c head.ini -c late.ini A' 2024-03-20 '2024-03-20 23:58:59' '2024-03-20 23:59' \
  >     '2024-03-21 00:00'
  2024-03-20	0	A	2024-03-20	open	p	2024-03-10	2024-03-20T23:59	0	
  2024-03-20 23:58:59	0	A	2024-03-20	open	p	2024-03-10	2024-03-20T23:59	0	
  2024-03-20 23:59	1	A	2024-03-20	closed	p	2024-03-10	2024-03-20T23:59	0	
  2024-03-21 00:00	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20T23:59	-1	

Of several windows that hold a day, the last counts; a moment has one.

  $ cat >day.ini <<'END'
  > [window morning]
  > levels = A
  > platform = p
  > opens = 2024-03-10 09:00
  > closes = 2024-03-10 10:00
  > [window noon]
  > levels = A
  > platform = p
  > opens = 2024-03-10 11:00
  > closes = 2024-03-10 12:00
  > [window afternoon]
  > levels = A
  > platform = p
  > opens = 2024-03-10 14:00
  > closes = 2024-03-10 15:00
  > END
  $ sh ask.sh '-c head.ini -c day.ini A' 2024-03-09 2024-03-10 '2024-03-10 08:59' \
  >     '2024-03-10 09:00' '2024-03-10 09:59' '2024-03-10 10:00' '2024-03-10 11:00' \
  >     '2024-03-10 12:00' '2024-03-10 14:00' '2024-03-10 15:00' 2024-03-11
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10T09:00	2024-03-10T10:00	1	
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10T14:00	2024-03-10T15:00	0	
  2024-03-10 08:59	3	A	2024-03-10	upcoming	p	2024-03-10T09:00	2024-03-10T10:00	0	
  2024-03-10 09:00	0	A	2024-03-10	open	p	2024-03-10T09:00	2024-03-10T10:00	0	
  2024-03-10 09:59	0	A	2024-03-10	open	p	2024-03-10T09:00	2024-03-10T10:00	0	
  2024-03-10 10:00	3	A	2024-03-10	upcoming	p	2024-03-10T11:00	2024-03-10T12:00	0	
  2024-03-10 11:00	0	A	2024-03-10	open	p	2024-03-10T11:00	2024-03-10T12:00	0	
  2024-03-10 12:00	3	A	2024-03-10	upcoming	p	2024-03-10T14:00	2024-03-10T15:00	0	
  2024-03-10 14:00	0	A	2024-03-10	open	p	2024-03-10T14:00	2024-03-10T15:00	0	
  2024-03-10 15:00	1	A	2024-03-10	closed	p	2024-03-10T14:00	2024-03-10T15:00	0	
  2024-03-11	1	A	2024-03-11	closed	p	2024-03-10T14:00	2024-03-10T15:00	-1	
  $ cat >chain.ini <<'END'
  > [window second]
  > levels = A
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-20
  > [window first]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-10 12:00
  > END
  $ sh ask.sh '-c head.ini -c chain.ini A' 2024-02-29 2024-03-09 2024-03-10 '2024-03-10 11:59' \
  >     '2024-03-10 12:00' 2024-03-21
  2024-02-29	3	A	2024-02-29	upcoming	p	2024-03-01	2024-03-10T12:00	1	
  2024-03-09	0	A	2024-03-09	open	p	2024-03-01	2024-03-10T12:00	1	
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-20	10	
  2024-03-10 11:59	0	A	2024-03-10	open	p	2024-03-01	2024-03-10T12:00	0	
  2024-03-10 12:00	0	A	2024-03-10	open	p	2024-03-10T12:00	2024-03-20	10	
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10T12:00	2024-03-20	-1	
  $ cat >gap.ini <<'END'
  > [window first]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-10
  > [window second]
  > levels = A
  > platform = p
  > opens = 2024-03-12
  > closes = 2024-03-20
  > END
  $ sh ask.sh '-c head.ini -c gap.ini A' '2024-03-10 23:59' 2024-03-11 '2024-03-11 23:59' \
  >     2024-03-12
  2024-03-10 23:59	0	A	2024-03-10	open	p	2024-03-01	2024-03-10	0	
  2024-03-11	3	A	2024-03-11	upcoming	p	2024-03-12	2024-03-20	1	
  2024-03-11 23:59	3	A	2024-03-11	upcoming	p	2024-03-12	2024-03-20	1	
  2024-03-12	0	A	2024-03-12	open	p	2024-03-12	2024-03-20	8	

A closing that nobody published: the window is open until the next one of the same level opens.

  $ cat >unknown-end.ini <<'END'
  > [window u]
  > levels = A B
  > platform = p
  > opens = 2024-01-10
  > closes = unknown
  > [window v]
  > levels = A
  > platform = q
  > opens = 2024-03-01 12:00
  > closes = 2024-03-31
  > END
  $ sh ask.sh '-c head.ini -c unknown-end.ini A' 2024-01-09 '2024-01-09 23:59' \
  >     '2024-01-10 00:00' 2024-01-10 2024-02-29 2024-03-01 '2024-03-01 11:59' \
  >     '2024-03-01 12:00' 2024-03-31 2024-04-01
  2024-01-09	3	A	2024-01-09	upcoming	p	2024-01-10		1	
  2024-01-09 23:59	3	A	2024-01-09	upcoming	p	2024-01-10		1	
  2024-01-10 00:00	0	A	2024-01-10	open	p	2024-01-10			
  2024-01-10	0	A	2024-01-10	open	p	2024-01-10			
  2024-02-29	0	A	2024-02-29	open	p	2024-01-10			
  2024-03-01	0	A	2024-03-01	open	q	2024-03-01T12:00	2024-03-31	30	
  2024-03-01 11:59	0	A	2024-03-01	open	p	2024-01-10			
  2024-03-01 12:00	0	A	2024-03-01	open	q	2024-03-01T12:00	2024-03-31	30	
  2024-03-31	0	A	2024-03-31	open	q	2024-03-01T12:00	2024-03-31	0	
  2024-04-01	1	A	2024-04-01	closed	q	2024-03-01T12:00	2024-03-31	-1	

A window of another level does not end it. After 366 days it counts as closed.

  $ sh ask.sh '-c head.ini -c unknown-end.ini B' 2024-03-01 2024-04-01 2025-01-09 \
  >     '2025-01-09 23:59' '2025-01-10 00:00' 2025-01-10 2030-01-01
  2024-03-01	0	B	2024-03-01	open	p	2024-01-10			
  2024-04-01	0	B	2024-04-01	open	p	2024-01-10			
  2025-01-09	0	B	2025-01-09	open	p	2024-01-10			
  2025-01-09 23:59	0	B	2025-01-09	open	p	2024-01-10			
  2025-01-10 00:00	1	B	2025-01-10	closed	p	2024-01-10			
  2025-01-10	1	B	2025-01-10	closed	p	2024-01-10			
  2030-01-01	1	B	2030-01-01	closed	p	2024-01-10			
  $ cat >year.ini <<'END'
  > [window u]
  > levels = A
  > platform = p
  > opens = 2023-03-01
  > closes = unknown
  > [window v]
  > levels = A
  > platform = p
  > opens = 2025-03-01
  > closes = 2025-03-31
  > END
  $ sh ask.sh '-c head.ini -c year.ini A' 2024-02-29 '2024-02-29 23:59' '2024-03-01 00:00' \
  >     2024-03-01 2025-03-01
  2024-02-29	0	A	2024-02-29	open	p	2023-03-01			
  2024-02-29 23:59	0	A	2024-02-29	open	p	2023-03-01			
  2024-03-01 00:00	3	A	2024-03-01	upcoming	p	2025-03-01	2025-03-31	365	
  2024-03-01	3	A	2024-03-01	upcoming	p	2025-03-01	2025-03-31	365	
  2025-03-01	0	A	2025-03-01	open	p	2025-03-01	2025-03-31	30	
  $ cat >common-year.ini <<'END'
  > [window u]
  > levels = A
  > platform = p
  > opens = 2022-03-01
  > closes = unknown
  > END
  $ sh ask.sh '-c head.ini -c common-year.ini A' 2023-03-01 '2023-03-01 23:59' \
  >     '2023-03-02 00:00' 2023-03-02
  2023-03-01	0	A	2023-03-01	open	p	2022-03-01			
  2023-03-01 23:59	0	A	2023-03-01	open	p	2022-03-01			
  2023-03-02 00:00	1	A	2023-03-02	closed	p	2022-03-01			
  2023-03-02	1	A	2023-03-02	closed	p	2022-03-01			
  $ guichet -c head.ini -c common-year.ini -f json A 2022-02-28
  {"level":"A","date":"2022-02-28","state":"upcoming","days":1,"platform":"p","platform_name":"P","url":"http://p","window":"u","intake":null,"scope":null,"opens":"2022-03-01","closes":null,"audience":null}
  [3]
  $ guichet -c head.ini -c common-year.ini -f json A 2022-03-01
  {"level":"A","date":"2022-03-01","state":"open","days":null,"platform":"p","platform_name":"P","url":"http://p","window":"u","intake":null,"scope":null,"opens":"2022-03-01","closes":null,"audience":null}
  $ guichet -c head.ini -c common-year.ini -f json A 2023-03-02 2>errors
  {"level":"A","date":"2023-03-02","state":"closed","days":null,"platform":"p","platform_name":"P","url":"http://p","window":"u","intake":null,"scope":null,"opens":"2022-03-01","closes":null,"audience":null}
  [1]

Nor does the window of another audience.

  $ cat >unknown-end-audience.ini <<'END'
  > [window u]
  > levels = A
  > platform = p
  > opens = 2024-01-10
  > closes = unknown
  > [window vx]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-31
  > END
  $ sh ask.sh '-c head.ini -c unknown-end-audience.ini A' 2024-02-29 2024-03-01 2024-04-01
  2024-02-29	0	A	2024-02-29	open	p	2024-01-10			
  2024-02-29	0	A	2024-02-29	upcoming	p	2024-03-01	2024-03-31	1	x
  2024-03-01	0	A	2024-03-01	open	p	2024-01-10			
  2024-03-01	0	A	2024-03-01	open	p	2024-03-01	2024-03-31	30	x
  2024-04-01	0	A	2024-04-01	open	p	2024-01-10			
  2024-04-01	0	A	2024-04-01	closed	p	2024-03-01	2024-03-31	-1	x

An opening that nobody published: upcoming, after the known ones, until the year of the intake ends.

  $ cat >unknown.ini <<'END'
  > [window later]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2024
  > [window known]
  > levels = A
  > platform = p
  > opens = 2024-05-01
  > closes = 2024-05-31
  > intake = 2024
  > END
  $ sh ask.sh '-c head.ini -c unknown.ini A' 2024-04-01 2024-05-01 '2024-05-31 23:59' \
  >     '2024-06-01 00:00' 2024-06-01 2024-12-31 '2024-12-31 23:59'
  2024-04-01	3	A	2024-04-01	upcoming	p	2024-05-01	2024-05-31	30	
  2024-05-01	0	A	2024-05-01	open	p	2024-05-01	2024-05-31	30	
  2024-05-31 23:59	0	A	2024-05-31	open	p	2024-05-01	2024-05-31	0	
  2024-06-01 00:00	3	A	2024-06-01	upcoming	p				
  2024-06-01	3	A	2024-06-01	upcoming	p				
  2024-12-31	3	A	2024-12-31	upcoming	p				
  2024-12-31 23:59	3	A	2024-12-31	upcoming	p				
  $ guichet -c head.ini -c unknown.ini -f json A 2024-06-01
  {"level":"A","date":"2024-06-01","state":"upcoming","days":null,"platform":"p","platform_name":"P","url":"http://p","window":"later","intake":2024,"scope":null,"opens":null,"closes":null,"audience":null}
  [3]
  $ cat >unknown-only.ini <<'END'
  > [window later]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2024
  > END
  $ sh ask.sh '-c head.ini -c unknown-only.ini A' 1999-12-31 2024-12-31 '2024-12-31 23:59:59' \
  >     '2025-01-01 00:00' 2025-01-01
  1999-12-31	3	A	1999-12-31	upcoming	p				
  2024-12-31	3	A	2024-12-31	upcoming	p				
  2024-12-31 23:59:59	3	A	2024-12-31	upcoming	p				
  2025-01-01 00:00	1	A	2025-01-01	closed	p				
  2025-01-01	1	A	2025-01-01	closed	p				
  $ guichet -c head.ini -c unknown-only.ini -f json A 2025-01-01 2>errors
  {"level":"A","date":"2025-01-01","state":"closed","days":null,"platform":"p","platform_name":"P","url":"http://p","window":"later","intake":2024,"scope":null,"opens":null,"closes":null,"audience":null}
  [1]
  $ cat >unknown-far.ini <<'END'
  > [window later]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2024
  > [window known]
  > levels = A
  > platform = p
  > opens = 2030-05-01
  > closes = 2030-05-31
  > END
  $ sh ask.sh '-c head.ini -c unknown-far.ini A' 2024-01-01 2025-01-01
  2024-01-01	3	A	2024-01-01	upcoming	p	2030-05-01	2030-05-31	2312	
  2025-01-01	3	A	2025-01-01	upcoming	p	2030-05-01	2030-05-31	1946	

When the closing is known, until then.

  $ cat >unknown-start.ini <<'END'
  > [window later]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = 2024-06-30
  > intake = 2024
  > END
  $ sh ask.sh '-c head.ini -c unknown-start.ini A' 2024-06-29 2024-06-30 '2024-06-30 23:59' \
  >     '2024-07-01 00:00' 2024-07-01
  2024-06-29	3	A	2024-06-29	upcoming	p		2024-06-30		
  2024-06-30	3	A	2024-06-30	upcoming	p		2024-06-30		
  2024-06-30 23:59	3	A	2024-06-30	upcoming	p		2024-06-30		
  2024-07-01 00:00	1	A	2024-07-01	closed	p		2024-06-30	-1	
  2024-07-01	1	A	2024-07-01	closed	p		2024-06-30	-1	
  $ cat >unknown-start-hour.ini <<'END'
  > [window later]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = 2024-06-30 12:00
  > intake = 2024
  > END
  $ sh ask.sh '-c head.ini -c unknown-start-hour.ini A' 2024-06-30 '2024-06-30 11:59' \
  >     '2024-06-30 12:00' 2024-07-01
  2024-06-30	3	A	2024-06-30	upcoming	p		2024-06-30T12:00		
  2024-06-30 11:59	3	A	2024-06-30	upcoming	p		2024-06-30T12:00		
  2024-06-30 12:00	1	A	2024-06-30	closed	p		2024-06-30T12:00	0	
  2024-07-01	1	A	2024-07-01	closed	p		2024-06-30T12:00	-1	
  $ cat >unknown-start-late.ini <<'END'
  > [window later]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = 2025-02-01
  > intake = 2024
  > END
  $ sh ask.sh '-c head.ini -c unknown-start-late.ini A' 2025-01-01 2025-02-01 2025-02-02
  2025-01-01	3	A	2025-01-01	upcoming	p		2025-02-01		
  2025-02-01	3	A	2025-02-01	upcoming	p		2025-02-01		
  2025-02-02	1	A	2025-02-02	closed	p		2025-02-01	-1	
  $ guichet -c head.ini -c unknown-start-late.ini -f json A 2025-02-02 2>errors
  {"level":"A","date":"2025-02-02","state":"closed","days":-1,"platform":"p","platform_name":"P","url":"http://p","window":"later","intake":2024,"scope":null,"opens":null,"closes":"2025-02-01","audience":null}
  [1]

An audience has the windows that name it; if there are none, it has those of everybody, and the column of
the audience is empty. Everybody comes first, then the audiences, in the order of the calendar.

  $ cat >audiences.ini <<'END'
  > [window wy]
  > levels = A
  > audiences = y
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-31
  > [window wx]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-04-01
  > closes = 2024-04-30
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-20
  > [window b]
  > levels = B
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-15
  > END
  $ sh ask.sh '-c head.ini -c audiences.ini A' 2024-02-29 2024-03-10 2024-03-21 2024-04-01
  2024-02-29	3	A	2024-02-29	upcoming	p	2024-03-10	2024-03-20	10	
  2024-02-29	3	A	2024-02-29	upcoming	p	2024-04-01	2024-04-30	32	x
  2024-02-29	3	A	2024-02-29	upcoming	p	2024-03-01	2024-03-31	1	y
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	
  2024-03-10	0	A	2024-03-10	upcoming	p	2024-04-01	2024-04-30	22	x
  2024-03-10	0	A	2024-03-10	open	p	2024-03-01	2024-03-31	21	y
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	
  2024-03-21	1	A	2024-03-21	upcoming	p	2024-04-01	2024-04-30	11	x
  2024-03-21	1	A	2024-03-21	open	p	2024-03-01	2024-03-31	10	y
  2024-04-01	1	A	2024-04-01	closed	p	2024-03-10	2024-03-20	-12	
  2024-04-01	1	A	2024-04-01	open	p	2024-04-01	2024-04-30	29	x
  2024-04-01	1	A	2024-04-01	closed	p	2024-03-01	2024-03-31	-1	y
  $ sh ask.sh '-c head.ini -c audiences.ini -a x A' 2024-02-29 2024-03-10 2024-04-01 2024-05-01
  2024-02-29	3	A	2024-02-29	upcoming	p	2024-04-01	2024-04-30	32	x
  2024-03-10	3	A	2024-03-10	upcoming	p	2024-04-01	2024-04-30	22	x
  2024-04-01	0	A	2024-04-01	open	p	2024-04-01	2024-04-30	29	x
  2024-05-01	1	A	2024-05-01	closed	p	2024-04-01	2024-04-30	-1	x
  $ sh ask.sh '-c head.ini -c audiences.ini -a y A' 2024-02-29 2024-03-10 2024-04-01
  2024-02-29	3	A	2024-02-29	upcoming	p	2024-03-01	2024-03-31	1	y
  2024-03-10	0	A	2024-03-10	open	p	2024-03-01	2024-03-31	21	y
  2024-04-01	1	A	2024-04-01	closed	p	2024-03-01	2024-03-31	-1	y
  $ sh ask.sh '-c head.ini -c audiences.ini -a z A' 2024-03-09 2024-03-10 2024-03-21
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10	2024-03-20	1	
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	
  $ sh ask.sh '-c head.ini -c audiences.ini -a x' 2024-03-10
  2024-03-10	0	A	2024-03-10	upcoming	p	2024-04-01	2024-04-30	22	x
  2024-03-10	0	B	2024-03-10	open	p	2024-03-01	2024-03-15	5	
  $ sh ask.sh '-c head.ini -c audiences.ini ' 2024-03-10
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	
  2024-03-10	0	A	2024-03-10	upcoming	p	2024-04-01	2024-04-30	22	x
  2024-03-10	0	A	2024-03-10	open	p	2024-03-01	2024-03-31	21	y
  2024-03-10	0	B	2024-03-10	open	p	2024-03-01	2024-03-15	5	
  $ sh ask.sh '-c head.ini -c audiences.ini -a x B A' 2024-03-10
  2024-03-10	3	B	2024-03-10	open	p	2024-03-01	2024-03-15	5	
  2024-03-10	3	A	2024-03-10	upcoming	p	2024-04-01	2024-04-30	22	x
  $ sh ask.sh '-c head.ini -c audiences.ini B A' 2024-03-21
  2024-03-21	1	B	2024-03-21	closed	p	2024-03-01	2024-03-15	-6	
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	
  2024-03-21	1	A	2024-03-21	upcoming	p	2024-04-01	2024-04-30	11	x
  2024-03-21	1	A	2024-03-21	open	p	2024-03-01	2024-03-31	10	y
  $ guichet -c head.ini -c audiences.ini -f json A 2024-03-10
  {"level":"A","date":"2024-03-10","state":"open","days":10,"platform":"p","platform_name":"P","url":"http://p","window":"w","intake":null,"scope":null,"opens":"2024-03-10","closes":"2024-03-20","audience":null}
  {"level":"A","date":"2024-03-10","state":"upcoming","days":22,"platform":"p","platform_name":"P","url":"http://p","window":"wx","intake":null,"scope":null,"opens":"2024-04-01","closes":"2024-04-30","audience":"x"}
  {"level":"A","date":"2024-03-10","state":"open","days":21,"platform":"p","platform_name":"P","url":"http://p","window":"wy","intake":null,"scope":null,"opens":"2024-03-01","closes":"2024-03-31","audience":"y"}
  $ guichet -c head.ini -c audiences.ini -f json -a z A 2024-03-10
  {"level":"A","date":"2024-03-10","state":"open","days":10,"platform":"p","platform_name":"P","url":"http://p","window":"w","intake":null,"scope":null,"opens":"2024-03-10","closes":"2024-03-20","audience":null}
  $ guichet -c head.ini -c audiences.ini -q A 2024-04-01
  [1]
  $ guichet -c head.ini -c audiences.ini -q -a x A 2024-04-01

Audiences are found by their IDs and aliases, compared like those of levels; the last -a counts.

  $ for audience in x X 'The first ones' 'THE-FIRST_ONES' thefirstones; do
  >   guichet -c head.ini -c audiences.ini -f tsv -a y -a "$audience" A 2024-04-01 | cut -f 3,9; done
  open	x
  open	x
  open	x
  open	x
  open	x
  $ guichet -c head.ini -c audiences.ini --audience=y -f tsv A 2024-03-10 | cut -f 3,9
  open	y

A window may be for several audiences: each has its route.

  $ cat >several.ini <<'END'
  > [window w]
  > levels = A
  > audiences = y x
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-20
  > END
  $ sh ask.sh '-c head.ini -c several.ini A' 2024-03-09 2024-03-10 2024-03-21
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10	2024-03-20	1	x
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10	2024-03-20	1	y
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	x
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	y
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	x
  2024-03-21	1	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	y
  $ sh ask.sh '-c head.ini -c several.ini -a y A' 2024-03-10
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	y

When no window is for everybody, the status is that of all routes if they are in one state, else 4.

  $ cat >apart.ini <<'END'
  > [window wx]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-20
  > [window wy]
  > levels = A
  > audiences = y
  > platform = p
  > opens = 2024-03-15
  > closes = 2024-03-25
  > [window b]
  > levels = B
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-17
  > END
  $ sh ask.sh '-c head.ini -c apart.ini A' 2024-03-09 2024-03-10 2024-03-14 2024-03-15 \
  >     2024-03-20 2024-03-21 '2024-03-25 23:59' '2024-03-26 00:00'
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-10	2024-03-20	1	x
  2024-03-09	3	A	2024-03-09	upcoming	p	2024-03-15	2024-03-25	6	y
  2024-03-10	4	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	x
  2024-03-10	4	A	2024-03-10	upcoming	p	2024-03-15	2024-03-25	5	y
  2024-03-14	4	A	2024-03-14	open	p	2024-03-10	2024-03-20	6	x
  2024-03-14	4	A	2024-03-14	upcoming	p	2024-03-15	2024-03-25	1	y
  2024-03-15	0	A	2024-03-15	open	p	2024-03-10	2024-03-20	5	x
  2024-03-15	0	A	2024-03-15	open	p	2024-03-15	2024-03-25	10	y
  2024-03-20	0	A	2024-03-20	open	p	2024-03-10	2024-03-20	0	x
  2024-03-20	0	A	2024-03-20	open	p	2024-03-15	2024-03-25	5	y
  2024-03-21	4	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	x
  2024-03-21	4	A	2024-03-21	open	p	2024-03-15	2024-03-25	4	y
  2024-03-25 23:59	4	A	2024-03-25	closed	p	2024-03-10	2024-03-20	-5	x
  2024-03-25 23:59	4	A	2024-03-25	open	p	2024-03-15	2024-03-25	0	y
  2024-03-26 00:00	1	A	2024-03-26	closed	p	2024-03-10	2024-03-20	-6	x
  2024-03-26 00:00	1	A	2024-03-26	closed	p	2024-03-15	2024-03-25	-1	y
  $ guichet -c head.ini -c apart.ini -q A 2024-03-10 2>errors
  [4]
  $ grep -c -e --audience errors
  1
  $ sh ask.sh '-c head.ini -c apart.ini B A' 2024-03-10
  2024-03-10	4	B	2024-03-10	open	p	2024-03-01	2024-03-17	7	
  2024-03-10	4	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	x
  2024-03-10	4	A	2024-03-10	upcoming	p	2024-03-15	2024-03-25	5	y
  $ sh ask.sh '-c head.ini -c apart.ini B A' 2024-03-18 2024-03-21
  2024-03-18	1	B	2024-03-18	closed	p	2024-03-01	2024-03-17	-1	
  2024-03-18	1	A	2024-03-18	open	p	2024-03-10	2024-03-20	2	x
  2024-03-18	1	A	2024-03-18	open	p	2024-03-15	2024-03-25	7	y
  2024-03-21	4	B	2024-03-21	closed	p	2024-03-01	2024-03-17	-4	
  2024-03-21	4	A	2024-03-21	closed	p	2024-03-10	2024-03-20	-1	x
  2024-03-21	4	A	2024-03-21	open	p	2024-03-15	2024-03-25	4	y
  $ sh ask.sh '-c head.ini -c apart.ini ' 2024-03-10
  2024-03-10	0	A	2024-03-10	open	p	2024-03-10	2024-03-20	10	x
  2024-03-10	0	A	2024-03-10	upcoming	p	2024-03-15	2024-03-25	5	y
  2024-03-10	0	B	2024-03-10	open	p	2024-03-01	2024-03-17	7	

An audience for which a level has no window has no answer there. Nor has one that is not in the calendar.

  $ sh ask.sh '-c head.ini -c apart.ini -a z A' 2024-03-10
  2024-03-10	4	
  $ sh ask.sh '-c head.ini -c apart.ini -a z A B' 2024-03-10
  2024-03-10	4	B	2024-03-10	open	p	2024-03-01	2024-03-17	7	
  $ sh ask.sh '-c head.ini -c apart.ini -a z' 2024-03-10
  2024-03-10	0	B	2024-03-10	open	p	2024-03-01	2024-03-17	7	
  $ sh ask.sh '-c head.ini -c apart.ini -a nobody A' 2024-03-10
  2024-03-10	4	
  $ sh ask.sh '-c head.ini -c apart.ini -a nobody' 2024-03-10
  2024-03-10	4	
  $ guichet -c head.ini -c apart.ini -q -a nobody B 2024-03-10 2>errors
  [4]
  $ guichet -c head.ini -c apart.ini -s -a nobody B 2>errors
  [4]
  $ SOURCE_DATE_EPOCH=0 guichet -c head.ini -c apart.ini -f ics -a nobody B 2>errors
  [4]
  $ SOURCE_DATE_EPOCH=0 guichet -c head.ini -c apart.ini -f ics -a z A 2>errors
  [4]
  $ guichet -a x M1 2024-03-10 2>errors
  [4]
  $ guichet -c head.ini -c apart.ini -a '' A 2024-03-10 2>errors
  [2]
  $ guichet --check-calendar -a x head.ini apart.ini 2>errors
  [2]
  $ guichet --print-calendar -a x 2>errors
  [2]

The night in which summer time begins has no 02:30 in Paris: what opens or closes then does so at 03:00.

  $ cat >spring.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-31 02:30
  > closes = 2024-04-10
  > [window v]
  > levels = B
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-31 02:30
  > END
  $ for date in '2024-03-31 01:59' '2024-03-31 03:00' 2024-03-31T00:59:59Z 2024-03-31T01:00:00Z; do
  >   guichet -c head.ini -c spring.ini -f tsv A B "$date" 2>errors | cut -f 1-3 | paste -s -; done
  A	2024-03-31	upcoming	B	2024-03-31	open
  A	2024-03-31	open	B	2024-03-31	closed
  A	2024-03-31	upcoming	B	2024-03-31	open
  A	2024-03-31	open	B	2024-03-31	closed

Hours are those of Paris, in summer as in winter.

  $ cat >summer.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-30 12:00
  > closes = 2024-04-01 12:00
  > END
  $ sh ask.sh '-c head.ini -c summer.ini A' 2024-03-30T10:59:59Z 2024-03-30T11:00:00Z \
  >     2024-04-01T09:59:59Z 2024-04-01T10:00:00Z
  2024-03-30T10:59:59Z	3	A	2024-03-30	upcoming	p	2024-03-30T12:00	2024-04-01T12:00	0	
  2024-03-30T11:00:00Z	0	A	2024-03-30	open	p	2024-03-30T12:00	2024-04-01T12:00	2	
  2024-04-01T09:59:59Z	0	A	2024-04-01	open	p	2024-03-30T12:00	2024-04-01T12:00	0	
  2024-04-01T10:00:00Z	1	A	2024-04-01	closed	p	2024-03-30T12:00	2024-04-01T12:00	0	
  $ cat >autumn.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-10-26 12:00
  > closes = 2024-10-28 12:00
  > END
  $ sh ask.sh '-c head.ini -c autumn.ini A' 2024-10-26T09:59:59Z 2024-10-26T10:00:00Z \
  >     2024-10-28T10:59:59Z 2024-10-28T11:00:00Z
  2024-10-26T09:59:59Z	3	A	2024-10-26	upcoming	p	2024-10-26T12:00	2024-10-28T12:00	0	
  2024-10-26T10:00:00Z	0	A	2024-10-26	open	p	2024-10-26T12:00	2024-10-28T12:00	2	
  2024-10-28T10:59:59Z	0	A	2024-10-28	open	p	2024-10-26T12:00	2024-10-28T12:00	0	
  2024-10-28T11:00:00Z	1	A	2024-10-28	closed	p	2024-10-26T12:00	2024-10-28T12:00	0	

An offset may move the day.

  $ cat >offsets.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10T08:00+11:00
  > closes = 2024-03-20 20:00 -05:00
  > END
  $ sh ask.sh '-c head.ini -c offsets.ini A' 2024-03-08 2024-03-09 '2024-03-09 21:59' \
  >     '2024-03-09 22:00' '2024-03-10 08:00 +11:00' 2024-03-20 2024-03-21 '2024-03-21 01:59' \
  >     '2024-03-21 02:00' '2024-03-20 20:00 -05:00' 2024-03-22
  2024-03-08	3	A	2024-03-08	upcoming	p	2024-03-09T22:00	2024-03-21T02:00	1	
  2024-03-09	0	A	2024-03-09	open	p	2024-03-09T22:00	2024-03-21T02:00	12	
  2024-03-09 21:59	3	A	2024-03-09	upcoming	p	2024-03-09T22:00	2024-03-21T02:00	0	
  2024-03-09 22:00	0	A	2024-03-09	open	p	2024-03-09T22:00	2024-03-21T02:00	12	
  2024-03-10 08:00 +11:00	0	A	2024-03-09	open	p	2024-03-09T22:00	2024-03-21T02:00	12	
  2024-03-20	0	A	2024-03-20	open	p	2024-03-09T22:00	2024-03-21T02:00	1	
  2024-03-21	0	A	2024-03-21	open	p	2024-03-09T22:00	2024-03-21T02:00	0	
  2024-03-21 01:59	0	A	2024-03-21	open	p	2024-03-09T22:00	2024-03-21T02:00	0	
  2024-03-21 02:00	1	A	2024-03-21	closed	p	2024-03-09T22:00	2024-03-21T02:00	0	
  2024-03-20 20:00 -05:00	1	A	2024-03-21	closed	p	2024-03-09T22:00	2024-03-21T02:00	0	
  2024-03-22	1	A	2024-03-22	closed	p	2024-03-09T22:00	2024-03-21T02:00	-1	
  $ cat >zulu.ini <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10T23:00Z
  > closes = 2024-03-24T22:30Z
  > END
  $ sh ask.sh '-c head.ini -c zulu.ini A' 2024-03-10 '2024-03-10 23:59' '2024-03-11 00:00' \
  >     '2024-03-24 23:29' '2024-03-24 23:30' 2024-03-24
  2024-03-10	3	A	2024-03-10	upcoming	p	2024-03-11T00:00	2024-03-24T23:30	1	
  2024-03-10 23:59	3	A	2024-03-10	upcoming	p	2024-03-11T00:00	2024-03-24T23:30	1	
  2024-03-11 00:00	0	A	2024-03-11	open	p	2024-03-11T00:00	2024-03-24T23:30	13	
  2024-03-24 23:29	0	A	2024-03-24	open	p	2024-03-11T00:00	2024-03-24T23:30	0	
  2024-03-24 23:30	1	A	2024-03-24	closed	p	2024-03-11T00:00	2024-03-24T23:30	0	
  2024-03-24	0	A	2024-03-24	open	p	2024-03-11T00:00	2024-03-24T23:30	0	

Every form of a date that names its year is accepted.

  $ while read -r day; do
  >   printf '[window w]\nlevels = A\nplatform = p\nopens = %s\ncloses = %s\n' "$day" "$day" >form.ini
  >   guichet -c head.ini -c form.ini -f tsv A 2024-03-24 | cut -f 3,5,6; done <<'END'
  > 2024-03-24
  > 24/03/2024
  > 24/3/2024
  > END
  open	2024-03-24	2024-03-24
  open	2024-03-24	2024-03-24
  open	2024-03-24	2024-03-24
  $ while read -r moment; do
  >   printf '[window w]\nlevels = A\nplatform = p\nopens = 2024-03-01\ncloses = %s\n' "$moment" >form.ini
  >   guichet -c head.ini -c form.ini -f tsv A 2024-03-24 | cut -f 3,5,6; done <<'END'
  > 2024-03-24 12:00
  > 2024-03-24T12:00
  > 24/03/2024 12:00
  > 2024-03-24T11:00Z
  > 2024-03-24 22:00 +11
  > END
  open	2024-03-01	2024-03-24T12:00
  open	2024-03-01	2024-03-24T12:00
  open	2024-03-01	2024-03-24T12:00
  open	2024-03-01	2024-03-24T12:00
  open	2024-03-01	2024-03-24T12:00

What is wrong with windows and audiences, and at which lines.

  $ while read -r closes; do
  >   printf '[window w]\nlevels = A\nplatform = p\nopens = 2024-03-01\ncloses = %s\n' "$closes" | sh faults.sh
  > done <<'END'
  > 2024-03-20 24:00
  > 2024-03-20 12:60
  > 2024-02-30
  > 2024-02-29 12:00
  > 2024-03-20 12:00 +24:00
  > 20 mars
  > mercredi 21 mars 2024
  > Unknown
  > UNKNOWN
  > inconnu
  > unknown 12:00
  > today
  > now
  > demain
  > +7
  > dans 7 jours
  > END
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  5
  status 2
  $ while read -r opens; do
  >   printf '[window w]\nlevels = A\nplatform = p\nopens = %s\ncloses = 2024-03-20\nintake = 2024\n' "$opens" | sh faults.sh
  > done <<'END'
  > 2024-03-10 24:00
  > Unknown
  > today
  > +7
  > END
  4
  status 2
  4
  status 2
  4
  status 2
  4
  status 2

When the opening is unknown, the year of the intake is needed.

  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = unknown
  > END
  1
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = 2024-03-20
  > END
  1
  status 2

Audiences must exist, each once, and no two have the same name.

  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > audiences = x nobody
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > END
  3
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > audiences = x y x
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > END
  3
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > audiences =
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > END
  3
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [audience s]
  > name = S
  > alias = Same
  > [audience t]
  > name = T
  > alias = SAME
  > END
  11
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [audience s]
  > name = S
  > alias = the-first-ones
  > END
  8
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [audience s]
  > name = S
  > alias = y
  > END
  8
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [audience s]
  > END
  6
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [audience S]
  > name = S
  > END
  6
  status 2
  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [audience s]
  > name = S
  > url = http://s
  > END
  8
  status 2

An alias of a level may also be one of an audience: the two are asked for separately.

  $ printf '[level A]\nalias = The first ones\n' >same.ini
  > guichet -c head.ini -c same.ini -c audiences.ini -f tsv -a 'the first ones' 'the first ones' 2024-04-01 | cut -f 1-3,9
  A	2024-04-01	open	x

A window must not close before it opens, and two of one level and audience must not overlap, to the minute;
those of others may.

  $ sh faults.sh <<'END'
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-10 11:59
  > END
  5
  status 2
  $ sh faults.sh <<'END'
  > [window v]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-10 12:00
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10 11:59
  > closes = 2024-03-20
  > END
  6
  status 2
  $ sh faults.sh <<'END'
  > [window v]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-10
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-20
  > END
  6
  status 2
  $ sh faults.sh <<'END'
  > [window v]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [window w]
  > levels = A
  > platform = p
  > opens = 2024-03-10
  > closes = unknown
  > END
  6
  status 2
  $ sh faults.sh <<'END'
  > [window v]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-20
  > [window w]
  > levels = A
  > audiences = y x
  > platform = p
  > opens = 2024-03-10
  > closes = 2024-03-11
  > END
  7
  status 2

These windows do not overlap.

  $ while IFS='|' read -r v w; do
  >   printf '[window v]\nlevels = A\nplatform = p\n%b\n[window w]\nlevels = A\nplatform = p\n%b\n' "$v" "$w" >apart-in-time.ini
  >   guichet --check-calendar head.ini apart-in-time.ini >output 2>errors; test $? -ne 2 && echo right
  > done <<'END'
  > opens=2024-03-01\ncloses=2024-03-10 12:00|opens=2024-03-10 12:00\ncloses=2024-03-20
  > opens=2024-03-01\ncloses=2024-03-10|opens=2024-03-11\ncloses=2024-03-20
  > opens=2024-03-01\ncloses=unknown|opens=2024-03-10\ncloses=2024-03-20
  > opens=2024-03-01\ncloses=unknown|opens=2024-03-10\ncloses=unknown
  > opens=2024-03-01\ncloses=2024-03-20|opens=unknown\ncloses=unknown\nintake=2024
  > opens=2024-03-01\ncloses=2024-03-20|opens=2024-03-01\ncloses=2024-03-20\naudiences=x
  > opens=2024-03-01\ncloses=2024-03-20\naudiences=y|opens=2024-03-01\ncloses=2024-03-20\naudiences=x
  > opens=2024-03-01\ncloses=2024-03-20 23:59|opens=2024-03-20 23:59\ncloses=2024-03-21 00:00
  > END
  right
  right
  right
  right
  right
  right
  right
  right

An audience that no window is for gets a warning; here y and z, in head.ini.

  $ cat >sourced.ini <<'END'
  > [window w]
  > levels = A B
  > audiences = x
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-20 12:00
  > source = http://s
  > END
  $ sed '/^\[platform q\]/,/^url/d' head.ini >base.ini; grep -n audience base.ini
  10:[audience x]
  13:[audience y]
  15:[audience z]
  $ NOW=1704067200 guichet-at --check-calendar base.ini sourced.ini >output 2>errors; echo "status $?"; sed 's/^guichet: \(.*ini:[0-9]*\): .*/\1/' errors
  status 0
  base.ini:13
  base.ini:15

A calendar is over at the minute at which its last window closes.

  $ for now in 1710068399 1710932399 1710932400; do NOW=$now guichet-at --check-calendar base.ini sourced.ini >output 2>errors; echo $?; done
  0
  0
  1
  $ for now in 1735685999 1735686000; do NOW=$now guichet-at --check-calendar head.ini unknown-only.ini >output 2>errors; echo $?; done
  0
  1
  $ for now in 1677711599 1677711600; do NOW=$now guichet-at --check-calendar head.ini common-year.ini >output 2>errors; echo $?; done
  0
  1

A later file corrects key by key; what it does not name stays.

  $ cat >calendar.ini <<'END'
  > [window w]
  > levels = A B
  > audiences = x
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-20 12:00
  > intake = 2024
  > scope = S
  > END
  $ cat >correction.ini <<'END'
  > [window w]
  > closes = 2024-03-27
  > END
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini A' '2024-03-10 11:59' \
  >     '2024-03-20 12:00' '2024-03-27 23:59' '2024-03-28 00:00'
  2024-03-10 11:59	3	A	2024-03-10	upcoming	p	2024-03-10T12:00	2024-03-27	0	x
  2024-03-20 12:00	0	A	2024-03-20	open	p	2024-03-10T12:00	2024-03-27	7	x
  2024-03-27 23:59	0	A	2024-03-27	open	p	2024-03-10T12:00	2024-03-27	0	x
  2024-03-28 00:00	1	A	2024-03-28	closed	p	2024-03-10T12:00	2024-03-27	-1	x
  $ guichet -c head.ini -c calendar.ini -c correction.ini -f json A 2024-03-20
  {"level":"A","date":"2024-03-20","state":"open","days":7,"platform":"p","platform_name":"P","url":"http://p","window":"w","intake":2024,"scope":"S","opens":"2024-03-10T12:00","closes":"2024-03-27","audience":"x"}
  $ cat >correction.ini <<'END'
  > [window w]
  > audiences = y z
  > platform = q
  > opens = 2024-03-09
  >
  > [audience y]
  > alias = Other ones
  > END
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini A' 2024-03-08 2024-03-09
  2024-03-08	3	A	2024-03-08	upcoming	q	2024-03-09	2024-03-20T12:00	1	y
  2024-03-08	3	A	2024-03-08	upcoming	q	2024-03-09	2024-03-20T12:00	1	z
  2024-03-09	0	A	2024-03-09	open	q	2024-03-09	2024-03-20T12:00	11	y
  2024-03-09	0	A	2024-03-09	open	q	2024-03-09	2024-03-20T12:00	11	z
  $ guichet -c head.ini -c calendar.ini -c correction.ini -f tsv -a 'other ones' A 2024-03-09 | cut -f 3,9
  open	y
  $ cat >correction.ini <<'END'
  > [window w]
  > levels = B
  > END
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini B' 2024-03-10
  2024-03-10	0	B	2024-03-10	open	p	2024-03-10T12:00	2024-03-20T12:00	10	x
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini A' 2024-03-10
  2024-03-10	4	
  $ cat >correction.ini <<'END'
  > [window w]
  > closes = unknown
  > END
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini A' 2024-04-01
  2024-04-01	0	A	2024-04-01	open	p	2024-03-10T12:00			x
  $ cat >correction.ini <<'END'
  > [window w]
  > opens = unknown
  > END
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini A' 2024-03-15
  2024-03-15	3	A	2024-03-15	upcoming	p		2024-03-20T12:00		x
  $ cat >correction.ini <<'END'
  > [window w]
  > closes = 2024-03-21
  > END
  $ printf '[window w]\ncloses = 2024-03-22\n' >again.ini
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini -c again.ini A' 2024-03-22 \
  >     2024-03-23
  2024-03-22	0	A	2024-03-22	open	p	2024-03-10T12:00	2024-03-22	0	x
  2024-03-23	1	A	2024-03-23	closed	p	2024-03-10T12:00	2024-03-22	-1	x

All aliases are replaced together.

  $ cat >correction.ini <<'END'
  > [audience x]
  > alias = New ones
  > END
  $ for audience in x 'new ones' 'the first ones'; do
  >   guichet -c head.ini -c calendar.ini -c correction.ini -q -a "$audience" A 2024-03-15 2>errors; echo $?; done
  0
  0
  4

A new section must be complete, and a key must have a value.

  $ cat >correction.ini <<'END'
  > [window v]
  > closes = 2024-03-27
  > END
  $ guichet --check-calendar head.ini calendar.ini correction.ini >output 2>errors; echo $?; sed 's/^guichet: \([a-z.]*:[0-9]*\): .*/\1/' errors
  2
  correction.ini:1
  correction.ini:1
  correction.ini:1
  $ cat >correction.ini <<'END'
  > [audience v]
  > alias = V
  > END
  $ guichet --check-calendar head.ini calendar.ini correction.ini >output 2>errors; echo $?; sed 's/^guichet: \([a-z.]*:[0-9]*\): .*/\1/' errors
  2
  correction.ini:1
  $ cat >correction.ini <<'END'
  > [window w]
  > closes =
  > END
  $ guichet --check-calendar head.ini calendar.ini correction.ini >output 2>errors; echo $?; sed 's/^guichet: \([a-z.]*:[0-9]*\): .*/\1/' errors
  2
  correction.ini:2
  $ cat >correction.ini <<'END'
  > [window w]
  > audiences =
  > END
  $ guichet --check-calendar head.ini calendar.ini correction.ini >output 2>errors; echo $?; sed 's/^guichet: \([a-z.]*:[0-9]*\): .*/\1/' errors
  2
  correction.ini:2
  $ cat >correction.ini <<'END'
  > [window w]
  > closes = 2024-03-01
  > END
  $ guichet --check-calendar head.ini calendar.ini correction.ini >output 2>errors; echo $?; sed 's/^guichet: \([a-z.]*:[0-9]*\): .*/\1/' errors
  2
  correction.ini:2
  $ cat >correction.ini <<'END'
  > [window w]
  > levels = A C
  > END
  $ guichet --check-calendar head.ini calendar.ini correction.ini >output 2>errors; echo $?; sed 's/^guichet: \([a-z.]*:[0-9]*\): .*/\1/' errors
  2
  correction.ini:2
  $ cat >correction.ini <<'END'
  > [window w]
  > closes = 2024-03-27
  > [window w]
  > opens = 2024-03-01
  > END
  $ guichet --check-calendar head.ini calendar.ini correction.ini >output 2>errors; echo $?; sed 's/^guichet: \([a-z.]*:[0-9]*\): .*/\1/' errors
  2
  correction.ini:3
  $ cat >correction.ini <<'END'
  > [window v]
  > levels = A
  > platform = q
  > opens = 2024-05-01
  > closes = 2024-05-02
  > END
  $ sh ask.sh '-c head.ini -c calendar.ini -c correction.ini A' 2024-05-01
  2024-05-01	0	A	2024-05-01	open	q	2024-05-01	2024-05-02	1	
  2024-05-01	0	A	2024-05-01	closed	p	2024-03-10T12:00	2024-03-20T12:00	-42	x
  $ guichet -c head.ini -c calendar.ini -c correction.ini -f tsv 2024-03-10 | cut -f 1,3,9
  A	upcoming	
  A	open	x
  B	open	x

Reminders count days, whatever the hours. A window whose closing is unknown is due only on the day it opens.

  $ for date in 2024-03-08 2024-03-09 '2024-03-09 23:59' '2024-03-10 00:00' 2024-03-10 '2024-03-10 12:00' 2024-03-11 2024-03-18 2024-03-19 2024-03-20 '2024-03-20 11:59' '2024-03-20 12:00' 2024-03-21; do
  >   guichet -c head.ini -c hours.ini -f tsv -r 1-0 A -d "$date" 2>errors | cut -f 1-3,5-7,9; done
  A	2024-03-09	upcoming	2024-03-10T12:00	2024-03-20T12:00	1	
  A	2024-03-09	upcoming	2024-03-10T12:00	2024-03-20T12:00	1	
  A	2024-03-10	upcoming	2024-03-10T12:00	2024-03-20T12:00	0	
  A	2024-03-10	open	2024-03-10T12:00	2024-03-20T12:00	10	
  A	2024-03-10	open	2024-03-10T12:00	2024-03-20T12:00	10	
  A	2024-03-19	open	2024-03-10T12:00	2024-03-20T12:00	1	
  A	2024-03-20	open	2024-03-10T12:00	2024-03-20T12:00	0	
  A	2024-03-20	open	2024-03-10T12:00	2024-03-20T12:00	0	
  $ for date in 2022-02-27 2022-02-28 2022-03-01 2022-03-02 2023-03-01 2023-03-02; do
  >   guichet -c head.ini -c common-year.ini -f tsv -r 0-400 A -d "$date" 2>errors | cut -f 1-3,5-7,9; done
  A	2022-02-27	upcoming	2022-03-01		2	
  A	2022-02-28	upcoming	2022-03-01		1	
  A	2022-03-01	open	2022-03-01			
  $ for date in 2022-02-28 2022-03-01; do
  >   guichet -c head.ini -c common-year.ini -f tsv -r 1-400 A -d "$date" 2>errors | cut -f 1-3,5-7,9; done
  A	2022-02-28	upcoming	2022-03-01		1	
  $ for date in 2024-01-01 2024-12-31 2025-01-01; do
  >   guichet -c head.ini -c unknown-only.ini -f tsv -r 0-999 A -d "$date" 2>errors | cut -f 1-3,5-7,9; done

Each route is due by itself; the status is 0.

  $ for date in 2024-03-09 2024-03-10 2024-03-15 2024-03-20 2024-03-25; do
  >   guichet -c head.ini -c apart.ini -f tsv -r 5,0 A -d "$date" 2>errors | cut -f 1-3,5-7,9; done
  A	2024-03-10	open	2024-03-10	2024-03-20	10	x
  A	2024-03-10	upcoming	2024-03-15	2024-03-25	5	y
  A	2024-03-15	open	2024-03-10	2024-03-20	5	x
  A	2024-03-15	open	2024-03-15	2024-03-25	10	y
  A	2024-03-20	open	2024-03-10	2024-03-20	0	x
  A	2024-03-20	open	2024-03-15	2024-03-25	5	y
  A	2024-03-25	open	2024-03-15	2024-03-25	0	y
  $ for date in 2024-03-05 2024-03-10 2024-03-25; do
  >   guichet -c head.ini -c apart.ini -f tsv -r 5,0 -a x A -d "$date" 2>errors | cut -f 1-3,5-7,9; done
  A	2024-03-05	upcoming	2024-03-10	2024-03-20	5	x
  A	2024-03-10	open	2024-03-10	2024-03-20	10	x
  $ guichet -c head.ini -c apart.ini -f tsv -r 9 A 2024-03-10 2>errors

A level that is over is reported the day after, and on the first of each month.

  $ for date in 2024-03-19 2024-03-20 2024-03-21 2024-03-22 2024-03-31 2024-04-01 2024-04-02 2024-05-01; do
  >   guichet -c head.ini -c hours.ini -r 1 A "$date" 2>errors >output; wc -l <errors; done
  0
  0
  1
  0
  0
  1
  0
  1

An agenda has the hour after the opening and the hour before the closing, in UTC; an unknown end
has no event. The audience chooses the windows. The alarm is seven days before.

  $ cat >agenda.sh <<'END'
  > SOURCE_DATE_EPOCH=0 guichet -f ics -c head.ini -c "$@" 2>errors | tr -d '\r' | grep -E '^(UID|DTSTART|DTEND|TRIGGER)'
  > END
  $ sh agenda.sh hours.ini A
  UID:w-opens@p
  DTSTART:20240310T110000Z
  DTEND:20240310T120000Z
  UID:w-closes@p
  DTSTART:20240320T100000Z
  DTEND:20240320T110000Z
  TRIGGER:-P7D
  $ sh agenda.sh days.ini A
  UID:w-opens@p
  DTSTART;VALUE=DATE:20240310
  DTEND;VALUE=DATE:20240311
  UID:w-closes@p
  DTSTART;VALUE=DATE:20240320
  DTEND;VALUE=DATE:20240321
  TRIGGER:-P6DT15H
  $ sh agenda.sh midnight.ini A
  UID:w-opens@p
  DTSTART:20240309T230000Z
  DTEND:20240310T000000Z
  UID:w-closes@p
  DTSTART:20240319T220000Z
  DTEND:20240319T230000Z
  TRIGGER:-P7D
  $ sh agenda.sh summer.ini A
  UID:w-opens@p
  DTSTART:20240330T110000Z
  DTEND:20240330T120000Z
  UID:w-closes@p
  DTSTART:20240401T090000Z
  DTEND:20240401T100000Z
  TRIGGER:-P7D
  $ sh agenda.sh unknown-end.ini A
  UID:u-opens@p
  DTSTART;VALUE=DATE:20240110
  DTEND;VALUE=DATE:20240111
  UID:v-opens@q
  DTSTART:20240301T110000Z
  DTEND:20240301T120000Z
  UID:v-closes@q
  DTSTART;VALUE=DATE:20240331
  DTEND;VALUE=DATE:20240401
  TRIGGER:-P6DT15H
  $ sh agenda.sh unknown-start.ini A
  UID:later-closes@p
  DTSTART;VALUE=DATE:20240630
  DTEND;VALUE=DATE:20240701
  TRIGGER:-P6DT15H
  $ sh agenda.sh audiences.ini A
  UID:wy-opens@p
  DTSTART;VALUE=DATE:20240301
  DTEND;VALUE=DATE:20240302
  UID:wy-closes@p
  DTSTART;VALUE=DATE:20240331
  DTEND;VALUE=DATE:20240401
  TRIGGER:-P6DT15H
  UID:wx-opens@p
  DTSTART;VALUE=DATE:20240401
  DTEND;VALUE=DATE:20240402
  UID:wx-closes@p
  DTSTART;VALUE=DATE:20240430
  DTEND;VALUE=DATE:20240501
  TRIGGER:-P6DT15H
  UID:w-opens@p
  DTSTART;VALUE=DATE:20240310
  DTEND;VALUE=DATE:20240311
  UID:w-closes@p
  DTSTART;VALUE=DATE:20240320
  DTEND;VALUE=DATE:20240321
  TRIGGER:-P6DT15H
  $ sh agenda.sh audiences.ini -a x A
  UID:wx-opens@p
  DTSTART;VALUE=DATE:20240401
  DTEND;VALUE=DATE:20240402
  UID:wx-closes@p
  DTSTART;VALUE=DATE:20240430
  DTEND;VALUE=DATE:20240501
  TRIGGER:-P6DT15H
  $ sh agenda.sh audiences.ini -a z A
  UID:w-opens@p
  DTSTART;VALUE=DATE:20240310
  DTEND;VALUE=DATE:20240311
  UID:w-closes@p
  DTSTART;VALUE=DATE:20240320
  DTEND;VALUE=DATE:20240321
  TRIGGER:-P6DT15H

A day after every window of a level: a line on standard error says so, in formats for programs too.

  $ for date in 2024-03-09 2024-03-10 2024-03-20 2024-03-21 2030-01-01; do
  >   for format in tsv json; do guichet -c head.ini -c days.ini -f $format A "$date" 2>&1 >output | wc -l; done; done
  0
  0
  0
  0
  0
  0
  1
  1
  1
  1

Tables have a column for the audience, where the calendar has audiences.

  $ guichet -b -c head.ini -c audiences.ini 2>errors <<'END'
  > niveau;date;public
  > A;2024-03-10;
  > A;2024-03-10;x
  > A;2024-03-10;The First Ones
  > A;2024-03-10;y
  > A;2024-03-10;z
  > B;2024-03-10;x
  > A;2024-03-10;nobody
  > END
  niveau;date;public;platform;state;opens;closes;days
  A;2024-03-10;;p;open;2024-03-10;2024-03-20;10
  A;2024-03-10;x;p;upcoming;2024-04-01;2024-04-30;22
  A;2024-03-10;The First Ones;p;upcoming;2024-04-01;2024-04-30;22
  A;2024-03-10;y;p;open;2024-03-01;2024-03-31;21
  A;2024-03-10;z;p;open;2024-03-10;2024-03-20;10
  B;2024-03-10;x;p;open;2024-03-01;2024-03-15;5
  A;2024-03-10;nobody;;unknown-audience;;;
  [4]
  $ guichet -b -c head.ini -c audiences.ini 2>errors <<'END'
  > audience;date;level
  > x;2024-03-10;A
  > ;2024-03-10;A
  > END
  audience;date;level;platform;state;opens;closes;days
  x;2024-03-10;A;p;upcoming;2024-04-01;2024-04-30;22
  ;2024-03-10;A;p;open;2024-03-10;2024-03-20;10
  $ guichet -b -c head.ini -c audiences.ini 2>errors <<'END'
  > niveau;date;qui
  > A;2024-03-10;x
  > END
  niveau;date;qui;platform;state;opens;closes;days
  A;2024-03-10;x;p;open;2024-03-10;2024-03-20;10
  $ guichet -b --audience-column=qui -c head.ini -c audiences.ini 2>errors <<'END'
  > niveau;date;qui
  > A;2024-03-10;x
  > END
  niveau;date;qui;platform;state;opens;closes;days
  A;2024-03-10;x;p;upcoming;2024-04-01;2024-04-30;22
  $ guichet -b -a x -c head.ini -c audiences.ini 2>errors <<'END'
  > niveau;date;public
  > A;2024-03-10;
  > A;2024-03-10;y
  > END
  niveau;date;public;platform;state;opens;closes;days
  A;2024-03-10;;p;upcoming;2024-04-01;2024-04-30;22
  A;2024-03-10;y;p;open;2024-03-01;2024-03-31;21
  $ guichet -b -a y -c head.ini -c audiences.ini 2>errors <<'END'
  > niveau;date
  > A;2024-03-10
  > END
  niveau;date;platform;state;opens;closes;days
  A;2024-03-10;p;open;2024-03-01;2024-03-31;21
  $ guichet -b -c head.ini -c apart.ini 2>errors <<'END'
  > niveau;date;public
  > A;2024-03-10;
  > A;2024-03-10;x
  > A;2024-03-10;y
  > A;2024-03-10;z
  > ;;
  > END
  niveau;date;public;platform;state;opens;closes;days
  A;2024-03-10;;;which-audience;;;
  A;2024-03-10;x;p;open;2024-03-10;2024-03-20;10
  A;2024-03-10;y;p;upcoming;2024-03-15;2024-03-25;5
  A;2024-03-10;z;;no-window;;;
  ;;;;;;;
  [4]
  $ guichet -b -c head.ini -c hours.ini 2>errors <<'END'
  > niveau;date
  > A;10/03/2024
  > A;10/03/2024 11:59
  > A;20/03/2024 12:00
  > END
  niveau;date;platform;state;opens;closes;days
  A;10/03/2024;p;open;2024-03-10T12:00;2024-03-20T12:00;10
  A;10/03/2024 11:59;p;upcoming;2024-03-10T12:00;2024-03-20T12:00;0
  A;20/03/2024 12:00;p;closed;2024-03-10T12:00;2024-03-20T12:00;0
  $ guichet -b -c head.ini -c unknown-end.ini 2>errors <<'END'
  > niveau;date
  > B;2024-01-09
  > B;2024-04-01
  > B;2025-01-10
  > END
  niveau;date;platform;state;opens;closes;days
  B;2024-01-09;p;upcoming;2024-01-10;;1
  B;2024-04-01;p;open;2024-01-10;;
  B;2025-01-10;p;closed;2024-01-10;;
  $ guichet -b -c head.ini -c unknown-start.ini 2>errors <<'END'
  > niveau;date
  > A;2024-06-30
  > A;2024-07-01
  > END
  niveau;date;platform;state;opens;closes;days
  A;2024-06-30;p;upcoming;;2024-06-30;
  A;2024-07-01;p;closed;;2024-06-30;-1

Columns that do not exist or appear twice are errors; so is one column for two things.

  $ printf 'niveau;date\nA;2024-03-10\n' | guichet -b -c head.ini -c audiences.ini --audience-column=qui 2>errors
  [2]
  $ printf 'niveau;date\nA;2024-03-10\n' | guichet -b -c head.ini -c audiences.ini --audience-column=niveau 2>errors
  [2]
  $ printf 'niveau;date\nA;2024-03-10\n' | guichet -b -c head.ini -c audiences.ini --audience-column=9 2>errors
  [2]
  $ printf 'niveau;date\nA;2024-03-10\n' | guichet -b -c head.ini -c audiences.ini --audience-column= 2>errors
  [2]
  $ printf 'A;2024-03-10;x\n' | guichet -b --no-header --audience-column=3 -c head.ini -c audiences.ini
  A;2024-03-10;x;p;upcoming;2024-04-01;2024-04-30;22
  $ printf 'A;2024-03-10;x\n' | guichet -b --no-header -c head.ini -c audiences.ini
  A;2024-03-10;x;p;open;2024-03-10;2024-03-20;10

Other words that people read.

  $ guichet -c head.ini -c hours.ini -l en A '2024-03-10 11:59'
  T
  Sunday 10 March 2024

  A (Level A): UPCOMING, opens today at 12:00
    P: http://p
    From Sunday 10 March at 12:00 to Wednesday 20 March 2024 at 12:00, Paris time
  [3]
  $ guichet -c head.ini -c hours.ini -l fr A '2024-03-10 11:59'
  T
  dimanche 10 mars 2024

  A (Level A) : À VENIR, ouvre aujourd'hui à 12 h
    P : http://p
    Du dimanche 10 mars à 12 h au mercredi 20 mars 2024 à 12 h, heure de Paris
  [3]
  $ guichet -c head.ini -c hours.ini -l en A '2024-03-10'
  T
  Sunday 10 March 2024

  A (Level A): OPEN, 10 days left
    P: http://p
    From Sunday 10 March at 12:00 to Wednesday 20 March 2024 at 12:00, Paris time
  $ guichet -c head.ini -c hours.ini -l fr A '2024-03-10'
  T
  dimanche 10 mars 2024

  A (Level A) : OUVERT, il reste 10 jours
    P : http://p
    Du dimanche 10 mars à 12 h au mercredi 20 mars 2024 à 12 h, heure de Paris
  $ guichet -c head.ini -c hours.ini -l en A '2024-03-20 11:59'
  T
  Wednesday 20 March 2024

  A (Level A): OPEN, closes today at 12:00
    P: http://p
    From Sunday 10 March at 12:00 to Wednesday 20 March 2024 at 12:00, Paris time
  $ guichet -c head.ini -c hours.ini -l fr A '2024-03-20 11:59'
  T
  mercredi 20 mars 2024

  A (Level A) : OUVERT, ferme aujourd'hui à 12 h
    P : http://p
    Du dimanche 10 mars à 12 h au mercredi 20 mars 2024 à 12 h, heure de Paris
  $ guichet -c head.ini -c hours.ini -l en A '2024-03-20 12:00'
  T
  Wednesday 20 March 2024

  A (Level A): CLOSED, ended today at 12:00
    P: http://p
    From Sunday 10 March at 12:00 to Wednesday 20 March 2024 at 12:00, Paris time
    This calendar has no later window.
    Look for new dates on http://p
  [1]
  $ guichet -c head.ini -c hours.ini -l fr A '2024-03-20 12:00'
  T
  mercredi 20 mars 2024

  A (Level A) : FERMÉ, terminé aujourd'hui à 12 h
    P : http://p
    Du dimanche 10 mars à 12 h au mercredi 20 mars 2024 à 12 h, heure de Paris
    Ce calendrier n'a pas de période suivante.
    Cherchez les nouvelles dates sur http://p
  [1]
  $ guichet -c head.ini -c unknown-end.ini -l en B '2024-02-01'
  T
  Thursday 1 February 2024

  B (Level B): OPEN, no closing date was published: do not wait
    P: http://p
    From Wednesday 10 January 2024, Paris time; no closing date was published
  $ guichet -c head.ini -c unknown-end.ini -l fr B '2024-02-01'
  T
  jeudi 1er février 2024

  B (Level B) : OUVERT, aucune date de fermeture n'a été publiée : n'attendez pas
    P : http://p
    À partir du mercredi 10 janvier 2024, heure de Paris ; aucune date de fermeture n'a été publiée
  $ guichet -c head.ini -c unknown-end.ini -l en B '2025-01-10'
  T
  Friday 10 January 2025

  B (Level B): CLOSED, closing date not published
    P: http://p
    From Wednesday 10 January 2024, Paris time; no closing date was published
    This calendar has no later window.
    Look for new dates on http://p
  [1]
  $ guichet -c head.ini -c unknown-end.ini -l fr B '2025-01-10'
  T
  vendredi 10 janvier 2025

  B (Level B) : FERMÉ, date de fermeture non publiée
    P : http://p
    À partir du mercredi 10 janvier 2024, heure de Paris ; aucune date de fermeture n'a été publiée
    Ce calendrier n'a pas de période suivante.
    Cherchez les nouvelles dates sur http://p
  [1]
  $ guichet -c head.ini -c unknown-only.ini -l en A '2024-02-01'
  T
  Thursday 1 February 2024

  A (Level A): UPCOMING, dates not published yet
    P: http://p
    No dates were published
    Intake 2024
    Look for new dates on http://p
  [3]
  $ guichet -c head.ini -c unknown-only.ini -l fr A '2024-02-01'
  T
  jeudi 1er février 2024

  A (Level A) : À VENIR, dates pas encore publiées
    P : http://p
    Aucune date n'a été publiée
    Rentrée 2024
    Cherchez les nouvelles dates sur http://p
  [3]
  $ guichet -c head.ini -c unknown-start.ini -l en A '2024-02-01'
  T
  Thursday 1 February 2024

  A (Level A): UPCOMING, opening date not published yet
    P: http://p
    Until Sunday 30 June 2024, last day included, Paris time; no opening date was published
    Intake 2024
    Look for new dates on http://p
  [3]
  $ guichet -c head.ini -c unknown-start.ini -l fr A '2024-02-01'
  T
  jeudi 1er février 2024

  A (Level A) : À VENIR, date d'ouverture pas encore publiée
    P : http://p
    Jusqu'au dimanche 30 juin 2024 inclus, heure de Paris ; aucune date d'ouverture n'a été publiée
    Rentrée 2024
    Cherchez les nouvelles dates sur http://p
  [3]
  $ guichet -c head.ini -c audiences.ini -l en A '2024-03-10'
  T
  Sunday 10 March 2024

  A (Level A): OPEN, 10 days left
    P: http://p
    From Sunday 10 March to Wednesday 20 March 2024, last day included, Paris time

  A (Level A), Audience X: UPCOMING, opens in 22 days
    P: http://p
    From Monday 1 April to Tuesday 30 April 2024, last day included, Paris time

  A (Level A), Audience Y: OPEN, 21 days left
    P: http://p
    From Friday 1 March to Sunday 31 March 2024, last day included, Paris time
  $ guichet -c head.ini -c audiences.ini -l fr A '2024-03-10'
  T
  dimanche 10 mars 2024

  A (Level A) : OUVERT, il reste 10 jours
    P : http://p
    Du dimanche 10 mars au mercredi 20 mars 2024 inclus, heure de Paris

  A (Level A), Audience X : À VENIR, ouvre dans 22 jours
    P : http://p
    Du lundi 1er avril au mardi 30 avril 2024 inclus, heure de Paris

  A (Level A), Audience Y : OUVERT, il reste 21 jours
    P : http://p
    Du vendredi 1er mars au dimanche 31 mars 2024 inclus, heure de Paris
  $ guichet -c head.ini -c audiences.ini -l en -a x A '2024-03-10'
  T
  Sunday 10 March 2024

  A (Level A), Audience X: UPCOMING, opens in 22 days
    P: http://p
    From Monday 1 April to Tuesday 30 April 2024, last day included, Paris time
  [3]
  $ guichet -c head.ini -c audiences.ini -l fr -a x A '2024-03-10'
  T
  dimanche 10 mars 2024

  A (Level A), Audience X : À VENIR, ouvre dans 22 jours
    P : http://p
    Du lundi 1er avril au mardi 30 avril 2024 inclus, heure de Paris
  [3]
  $ guichet -c head.ini -c apart.ini -l en A '2024-03-10'
  T
  Sunday 10 March 2024

  A (Level A), Audience X: OPEN, 10 days left
    P: http://p
    From Sunday 10 March to Wednesday 20 March 2024, last day included, Paris time

  A (Level A), Audience Y: UPCOMING, opens in 5 days
    P: http://p
    From Friday 15 March to Monday 25 March 2024, last day included, Paris time
  ! guichet: the answer for 'A' depends on the audience: use --audience with one of x, y
  [4]
  $ guichet -c head.ini -c apart.ini -l fr A '2024-03-10'
  T
  dimanche 10 mars 2024

  A (Level A), Audience X : OUVERT, il reste 10 jours
    P : http://p
    Du dimanche 10 mars au mercredi 20 mars 2024 inclus, heure de Paris

  A (Level A), Audience Y : À VENIR, ouvre dans 5 jours
    P : http://p
    Du vendredi 15 mars au lundi 25 mars 2024 inclus, heure de Paris
  ! guichet: la réponse pour « A » dépend du public : choisissez-en un avec --audience, parmi x, y
  [4]
  $ guichet -c head.ini -c apart.ini -l en -a z A '2024-03-10'
  ! guichet: the level 'A' has no window for the audience 'z'
  [4]
  $ guichet -c head.ini -c apart.ini -l fr -a z A '2024-03-10'
  ! guichet: le niveau « A » n'a aucune période pour le public « z »
  [4]
  $ guichet -c head.ini -c apart.ini -l en -a nobody A '2024-03-10'
  ! guichet: unknown audience 'nobody': the calendar has x (Audience X), y (Audience Y), z (Audience Z)
  [4]
  $ guichet -c head.ini -c apart.ini -l fr -a nobody A '2024-03-10'
  ! guichet: public inconnu « nobody » : le calendrier contient x (Audience X), y (Audience Y), z (Audience Z)
  [4]
  $ guichet -c head.ini -c apart.ini -s A
  T

  All windows of these levels are over: wait for new dates before you apply.

  P (A (x), A (y)): http://p
    This calendar gives no steps for this platform.
  $ guichet -c head.ini -c apart.ini -s -a x A
  T

  All windows of these levels are over: wait for new dates before you apply.

  P (A (x)): http://p
    This calendar gives no steps for this platform.

The hour that clocks leave out in March is 03:00; in the one that they show twice in October, a window closes once.

  $ cat >nights.ini <<'END'
  > [window march]
  > levels = A
  > platform = p
  > opens = 2024-03-31 02:30
  > closes = 2024-10-27 02:30
  > END
  $ sh ask.sh '-c head.ini -c nights.ini A' '2024-03-31 01:59' '2024-03-31 02:10' '2024-03-31 03:00' \
  >     2024-03-31T00:59:59Z 2024-03-31T01:00:00Z 2024-10-27T00:29:59Z 2024-10-27T00:30:00Z \
  >     2024-10-27T01:00:00Z 2024-10-27T01:29:59Z
  2024-03-31 01:59	3	A	2024-03-31	upcoming	p	2024-03-31T03:00	2024-10-27T02:30	0	
  2024-03-31 02:10	0	A	2024-03-31	open	p	2024-03-31T03:00	2024-10-27T02:30	210	
  2024-03-31 03:00	0	A	2024-03-31	open	p	2024-03-31T03:00	2024-10-27T02:30	210	
  2024-03-31T00:59:59Z	3	A	2024-03-31	upcoming	p	2024-03-31T03:00	2024-10-27T02:30	0	
  2024-03-31T01:00:00Z	0	A	2024-03-31	open	p	2024-03-31T03:00	2024-10-27T02:30	210	
  2024-10-27T00:29:59Z	0	A	2024-10-27	open	p	2024-03-31T03:00	2024-10-27T02:30	0	
  2024-10-27T00:30:00Z	1	A	2024-10-27	closed	p	2024-03-31T03:00	2024-10-27T02:30	0	
  2024-10-27T01:00:00Z	1	A	2024-10-27	closed	p	2024-03-31T03:00	2024-10-27T02:30	0	
  2024-10-27T01:29:59Z	1	A	2024-10-27	closed	p	2024-03-31T03:00	2024-10-27T02:30	0	

Of two windows whose opening is unknown and that are over at the same moment, the first one in the calendar counts.

  $ cat >both-unknown.ini <<'END'
  > [window second]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2027
  > [window first]
  > levels = A
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2027
  > END
  $ guichet -c head.ini -c both-unknown.ini -f json A 2027-01-01 | grep -o '"window":"[a-z]*"'
  "window":"second"

Two windows that meet on one day are distinguished in tables, too.

  $ cat >meeting.ini <<'END'
  > [window early]
  > levels = A
  > platform = p
  > opens = 2024-03-01
  > closes = 2024-03-10 12:00
  > [window late]
  > levels = A
  > platform = p
  > opens = 2024-03-10 12:00
  > closes = 2024-03-31
  > END
  $ printf 'A;2024-03-10 11:59\nA;2024-03-10 12:00\nA;2024-03-10\n' | guichet -c head.ini -c meeting.ini -b --no-header
  A;2024-03-10 11:59;p;open;2024-03-01;2024-03-10T12:00;0
  A;2024-03-10 12:00;p;open;2024-03-10T12:00;2024-03-31;21
  A;2024-03-10;p;open;2024-03-10T12:00;2024-03-31;21
