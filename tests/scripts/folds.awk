# Makes src/text/folds.def from Unicode's UnicodeData.txt and CaseFolding.txt:
#
#     LC_ALL=C awk -f folds.awk CaseFolding.txt UnicodeData.txt
#
# A letter becomes its full canonical decomposition without the marks U+0300 to U+036F, then the simple
# case folding of that. A letter that would need more bytes of UTF-8 stays as it is.

function number(hexadecimal,    value, i) {
	for (i = 1; i <= length(hexadecimal); i++)
		value = value * 16 + index("123456789ABCDEF", substr(hexadecimal, i, 1))
	return value
}

function size(letter) {
	return letter < 128 ? 1 : letter < 2048 ? 2 : 3
}

function utf_8(letter) {
	if (letter < 128)
		return sprintf("%c", letter)
	if (letter < 2048)
		return sprintf("%c%c", 192 + int(letter / 64), 128 + letter % 64)
	return sprintf("%c%c%c", 224 + int(letter / 4096), 128 + int(letter / 64) % 64, 128 + letter % 64)
}

function fold(letter,    to) {
	to = letter
	while (to in base)
		to = base[to]
	if (to in lower)
		to = lower[to]
	return size(to) > size(letter) ? letter : to
}

# A block of letters, 32 a line as in Unicode's charts.
function block(first, last,    letter) {
	printf "\nFOLDS(0x%04X, 0x%04X", first, last
	for (letter = first; letter <= last; letter++) {
		if (letter == first || letter % 32 == 0)
			printf "%s\n\tu\"", letter == first ? "," : "\""
		printf "%s", utf_8(fold(letter))
	}
	print "\")"
}

BEGIN {
	FS = "; *"
}

FILENAME ~ /CaseFolding/ && ($2 == "C" || $2 == "S") {
	lower[number($1)] = number($3)
}

# The marks follow the letter that they are on.
FILENAME ~ /UnicodeData/ && $6 ~ /^[0-9A-F]+ 03[0-6][0-9A-F]$/ {
	split($6, parts, " ")
	base[number($1)] = number(parts[1])
}

END {
	print "/*"
	print " * FOLDS(first, last, letters): what the Latin letters of a block are compared as: without their"
	print " * marks, and lower-case. Made by tests/scripts/folds.awk from UnicodeData.txt and CaseFolding.txt of"
	print " * Debian's unicode-data 15.0.0-1, and the same from later ones, which may not change it."
	print " */"
	block(number("00B5"), number("024F"))
	block(number("1E00"), number("1EFF"))
}
