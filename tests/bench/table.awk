# Prints a table of `records` records, always the same, in one of three shapes:
#   plain    7;Dupont7 Anna;M1;2024-03-24
#   quoted   7;"Dupont ""Anna"" 7, bis";"Licence 3";24/03/2024 18:42
#   words    7;Dupont7;M1;dimanche 24 mars 2024

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
	split("Licence 3,Master 1,Master 2,Diplôme d'université", names, ",")
	print "id;nom;niveau;date"
	for (i = 1; i <= records; i++) {
		level = 1 + below(count)
		month = 1 + below(6)
		day = 1 + below(29)
		if (shape == "plain")
			printf "%d;Dupont%d;%s;2024-%02d-%02d\n", i, below(100000), levels[level], month, day
		else if (shape == "words")
			printf "%d;Dupont%d;%s;%s %d %s 2024\n", i, below(100000), levels[level], \
				weekdays[(before[month] + day - 1) % 7 + 1], day, months[month]
		else
			printf "%d;\"Le \"\"Grand\"\", J\";\"%s\";%02d/%02d/2024 %02d:%02d\n", i, names[level], day, month, below(24), below(60)
	}
}
