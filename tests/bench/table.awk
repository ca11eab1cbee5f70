# Prints a table of `records` records, always the same, in one of these shapes:
#   plain     7;Dupont7;M1;2024-03-24              the days of half a year
#   pairs     7;Dupont7;M1;2024-03-24              500 days, at random
#   days      7;Dupont7;M1;1903-11-28              from 1900 to 2999, each another
#   times     7;Dupont7;M1;2024-03-24T09:05:31.07  each another
#   quoted    7;"Le ""Grand"", J";"Licence 3";24/03/2024 18:42
#   words     7;Dupont7;M1;dimanche 24 mars 2024
#   wide      1;a;...;a;M1;2024-03-24              30 columns
#   one       M1                                   one column
#   levels    7;Dupont7;P8042;2024-03-24           10,000 levels, at random: see costs.sh
#   wrong     7;Dupont7;M1;31/02/2024              20 days that do not exist
#   unknown   7;Dupont7;X7;2024-03-24              20 levels that do not exist

# The next number from 0 to count - 1 (Park and Miller's generator, 1988; exact in doubles).
function below(count) {
	seed = seed * 16807 % 2147483647
	return seed % count
}

BEGIN {
	seed = 20240324
	count = split("L3 M1 M2 DU", levels, " ")
	split("janvier,février,mars,avril,mai,juin", months, ",")
	split("lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche", weekdays, ",")
	split("0,31,60,91,121,152", before, ",") # days before each month; the year began on a Monday
	names["L3"] = "Licence 3"; names["M1"] = "Master 1"; names["M2"] = "Master 2"
	names["DU"] = "Diplôme d'université"
	if (shape == "wide")
		for (i = 1; i <= 28; i++)
			cells = cells "a" i ";"
	header = "id;nom;niveau;date"
	print shape == "one" ? "niveau" : shape == "wide" ? cells "niveau;date" : header
	for (i = 1; i <= records; i++) {
		level = levels[1 + below(count)]
		month = 1 + below(6)
		day = 1 + below(29)
		date = sprintf("2024-%02d-%02d", month, day)
		if (shape == "pairs")
			date = sprintf("%d-%02d-%02d", 2023 + below(2), 1 + below(10), 1 + below(25))
		else if (shape == "days")
			date = sprintf("%d-%02d-%02d", 1900 + below(1100), 1 + below(12), 1 + below(28))
		else if (shape == "times")
			date = sprintf("%sT%02d:%02d:%02d.%02d", date, below(24), below(60), below(60), below(100))
		else if (shape == "words")
			date = sprintf("%s %d %s 2024", weekdays[(before[month] + day - 1) % 7 + 1], day, months[month])
		else if (shape == "quoted")
			date = sprintf("%02d/%02d/2024 %02d:%02d", day, month, below(24), below(60))
		else if (shape == "wrong")
			date = sprintf("31/02/%d", 2000 + below(20))
		if (shape == "levels")
			level = "P" below(10000)
		else if (shape == "unknown")
			level = "X" below(20)
		if (shape == "one")
			print level
		else if (shape == "wide")
			print cells level ";" date
		else if (shape == "quoted")
			printf "%d;\"Le \"\"Grand\"\", J\";\"%s\";%s\n", i, names[level], date
		else
			printf "%d;Dupont%d;%s;%s\n", i, below(100000), level, date
	}
}
