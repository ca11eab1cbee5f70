# Makes a calendar for guichet from the programmes (formations) that eCandidat exports: a level for
# each that is in service, and a window for all that have the same days.
#
# Save the export as CSV, in UTF-8, from a spreadsheet; then
#
#     LC_ALL=C awk -v url=https://ecandidat.example.org -f ecandidat.awk ecandidat.csv >mine.ini
#     guichet --check-calendar mine.ini
#
# with the address of your eCandidat; -v title=... names the calendar. If Excel saved the file without
# "UTF-8", convert it first: iconv -f WINDOWS-1252 -t UTF-8.
#
# Rows that cannot be used are reported on standard error and left out; the status is then 1. It is 2
# if no calendar was made.

# The columns that matter. Their accents may come in any encoding, and are not compared.
BEGIN {
	NAME = 1; CODE = 2; IN_SERVICE = 3; OPENS = 4; CLOSES = 5
	columns = split("Libelle,Code,En service,Date Début Dépôt,Date Fin Dépôt", title_of, ",")
	split("^libell[^ ]+$,^code$,^en service$,^date d[^ ]+but d[^ ]+p[^ ]+t$,^date fin d[^ ]+p[^ ]+t$",
		pattern, ",")
	if (url !~ /^https?:\/\/./)
		fail("give the address of your eCandidat: -v url=https://...")
	if (title == "")
		title = "Candidatures sur eCandidat"
}

# A row of the table is a line, or several where a quoted field holds line ends.
{
	sub(/\r$/, "")
	if (NR == 1) {
		sub(/^\357\273\277/, "") # a byte order mark
		delimiter = index($0, ";") ? ";" : ","
	}
	if (!quoted) {
		row++
		split("", field)
		fields = 1
	}
	take($0)
	if (quoted)
		next
	if (row == 1)
		read_header()
	else
		read_programme()
}

END {
	if (failed)
		exit 2
	if (row == 0)
		fail("there are no rows")
	if (quoted)
		wrong("a quote is not closed")
	for (i = 1; i <= windows; i++) {
		split(days[i], end, " ")
		printf "\n[window window-%s-%s]\n", end[1], end[2]
		print "levels   =" levels[days[i]]
		print "platform = ecandidat"
		print "opens    = " end[1]
		print "closes   = " end[2]
		print "source   = Export des formations d'eCandidat"
	}
	if (windows == 0) {
		say("no programme can be used")
		status = 1
	}
	exit status
}

function say(what) {
	print "ecandidat.awk: " what >"/dev/stderr"
}

function fail(what) {
	say(what)
	failed = 1
	exit 2
}

function wrong(what) {
	say("row " row ": " what)
	status = 1
}

# Appends a line to the fields of the row. quoted: the last one goes on in the next line.
function take(line,    at) {
	for (;;) {
		if (!quoted && field[fields] == "" && sub(/^"/, "", line))
			quoted = 1
		if (quoted) {
			at = index(line, "\"")
			if (at == 0) {
				field[fields] = field[fields] line " "
				return
			}
			field[fields] = field[fields] substr(line, 1, at - 1)
			line = substr(line, at + 1)
			if (sub(/^"/, "", line)) {
				field[fields] = field[fields] "\""
				continue
			}
			quoted = 0
		}
		at = index(line, delimiter)
		if (at == 0) {
			field[fields] = field[fields] line
			return
		}
		field[fields] = field[fields] substr(line, 1, at - 1)
		line = substr(line, at + 1)
		fields++
	}
}

function read_header(    i, what) {
	for (i = 1; i <= fields; i++)
		for (what = 1; what <= columns; what++)
			if (tolower(clean(field[i])) ~ pattern[what])
				column[what] = i
	for (what = 1; what <= columns; what++)
		if (!(what in column))
			fail("the first row has no column '" title_of[what] "'")
	print "[calendar]\ntitle = " title
	print "\n[platform ecandidat]\nname = eCandidat\nurl  = " url
}

# A row whose fields are all empty is none: spreadsheets leave them behind.
function read_programme(    i, all) {
	for (i = 1; i <= fields; i++)
		all = all clean(field[i])
	if (all != "" && value(IN_SERVICE) !~ /^[Nn]$/)
		add(value(CODE), value(NAME), day(value(OPENS)), day(value(CLOSES)))
}

# Adds a programme, if all is right with it.
function add(code, name, opens, closes,    folded) {
	folded = tolower(code)
	gsub(/[-_]/, "", folded)
	if (value(IN_SERVICE) !~ /^[Oo]$/)
		return wrong("is it in service, O or N? '" value(IN_SERVICE) "'")
	if (code !~ /^[A-Za-z][A-Za-z0-9_-]*$/ || length(code) > 64)
		return wrong("the code must be a letter, then letters, digits, - and _, 64 at most: '" code "'")
	if (folded in row_of)
		return wrong("the code '" code "' is that of row " row_of[folded])
	if (name == "")
		return wrong("'" code "' has no name")
	if (opens == "" || closes == "")
		return wrong("'" code "' needs two days, as 25/03/2024: '" value(OPENS) "', '" value(CLOSES) "'")
	if (closes < opens)
		return wrong("'" code "' closes on " closes ", before it opens on " opens)

	row_of[folded] = row
	printf "\n[level %s]\nname = %s\n", code, name
	if (!((opens " " closes) in levels))
		days[++windows] = opens " " closes
	levels[opens " " closes] = levels[opens " " closes] " " code
}

function value(what) {
	return clean(field[column[what]])
}

# A text without control characters and the spaces around it.
function clean(text) {
	gsub(/[\001-\037\177]/, " ", text)
	gsub(/^ +| +$/, "", text)
	return text
}

# 25/03/2024 as 2024-03-25; "" if it is no day.
function day(text,    part, last) {
	if (text !~ /^[0-9][0-9]?\/[0-9][0-9]?\/[12][0-9][0-9][0-9]$/)
		return ""
	split(text, part, "/")
	last = part[2] == 2 ? 28 + leap(part[3]) : 30 + (part[2] + (part[2] > 7)) % 2
	if (part[1] < 1 || part[1] > last || part[2] < 1 || part[2] > 12 || part[3] < 1900)
		return ""
	return sprintf("%d-%02d-%02d", part[3], part[2], part[1])
}

function leap(year) {
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
