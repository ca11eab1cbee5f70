# What somebody would write instead of guichet --batch, for the plain tables of table.awk: no quotes, no
# other forms of a date, no damage, and the windows of 2024 by hand. It remembers the days that it has
# counted, which halves its time.

function day_of(iso, year, month, day, part) {
	if (iso in days_of)
		return days_of[iso]
	split(iso, part, "-")
	year = part[1] - (part[2] < 3)
	month = (part[2] + 9) % 12
	day = part[3]
	days_of[iso] = 365 * year + int(year / 4) - int(year / 100) + int(year / 400) + \
		int((month * 306 + 5) / 10) + day
	return days_of[iso]
}

BEGIN {
	FS = OFS = ";"
	platform["L3"] = platform["M2"] = platform["DU"] = "ecandidat"
	opens["L3"] = opens["M2"] = opens["DU"] = "2024-03-25"
	closes["L3"] = closes["M2"] = closes["DU"] = "2024-04-25"
	platform["M1"] = "mon-master"
	opens["M1"] = "2024-02-26"
	closes["M1"] = "2024-03-24"
}

NR == 1 {
	print $0, "platform", "state", "opens", "closes", "days"
	next
}

!($3 in platform) {
	print $0, "", "unknown-level", "", "", ""
	next
}

{
	level = $3
	if ($4 < opens[level]) {
		state = "upcoming"
		days = day_of(opens[level]) - day_of($4)
	} else {
		state = $4 <= closes[level] ? "open" : "closed"
		days = day_of(closes[level]) - day_of($4)
	}
	print $0, platform[level], state, opens[level], closes[level], days
}
