#include "date/words.h"

#include "text/character.h"
#include "text/name.h"

static const char months[][WORD_SIZE] = {"janvier", "fevrier", "mars", "avril", "mai", "juin",
	"juillet", "aout", "septembre", "octobre", "novembre", "decembre", /* in English: */
	"january", "february", "march", "april", "may", "june", "july", "august", "september",
	"october", "november", "december"};

static const char weekdays[][WORD_SIZE] = {"lundi", "mardi", "mercredi", "jeudi", "vendredi",
	"samedi", "dimanche", /* in English: */
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/* The most frequent ones come first. */
static const struct {
	char letters[WORD_SIZE];
	struct meaning meaning;
} words[] = {
	{"a", {WORD_AT, 0}},
	{"h", {WORD_HOURS, 0}},
	{"er", {WORD_ORDINAL, 0}},
	{"at", {WORD_AT, 0}},
	{"t", {WORD_AT, 0}},
	{"le", {WORD_ON, 0}},
	{"on", {WORD_ON, 0}},
	{"st", {WORD_ORDINAL, 0}},
	{"nd", {WORD_ORDINAL, 0}},
	{"rd", {WORD_ORDINAL, 0}},
	{"th", {WORD_ORDINAL, 0}},
	{"midi", {WORD_HOUR, 12}},
	{"noon", {WORD_HOUR, 12}},
	{"minuit", {WORD_HOUR, 0}},
	{"midnight", {WORD_HOUR, 0}},
	{"now", {WORD_NOW, 0}},
	{"maintenant", {WORD_NOW, 0}},
	{"today", {WORD_DAY, 0}},
	{"aujourdhui", {WORD_DAY, 0}},
	{"tomorrow", {WORD_DAY, 1}},
	{"demain", {WORD_DAY, 1}},
	{"apresdemain", {WORD_DAY, 2}},
	{"yesterday", {WORD_DAY, -1}},
	{"hier", {WORD_DAY, -1}},
	{"dans", {WORD_IN, 0}},
	{"in", {WORD_IN, 0}},
	{"jours", {WORD_DAYS, 0}},
	{"jour", {WORD_DAYS, 0}},
	{"days", {WORD_DAYS, 0}},
	{"day", {WORD_DAYS, 0}},
};

bool take_wide_spaces(struct text *text)
{
	const char *const bytes = text->bytes;
	uint32_t character;

	while (text->size > 0) { /* always true in a date, which does not end in a space */
		const size_t size = character_read(*text, &character);
		if (!character_is_space(character))
			break;
		*text = text_from(*text, size);
	}
	return text->bytes > bytes;
}

static inline void append(struct word *word, char letter)
{
	const uint64_t byte = (unsigned char)letter;

	if (word->size < 8)
		word->eights[0] |= byte << word->size * 8;
	else if (word->size < WORD_SIZE)
		word->eights[1] |= byte << (word->size - 8) * 8;
	word->size++;
}

/* Takes a letter beyond ASCII, or a mark on one, off text; false if there is neither. */
static bool take_foreign(struct text *text, struct word *word)
{
	uint32_t character;
	char folded[4];
	const size_t size = character_read(*text, &character);
	const size_t letters = name_fold((struct text){text->bytes, size}, folded, sizeof folded);

	if (letters == 0 ? word->size == 0 || !character_is_mark(character)
			 : !byte_is_letter(folded[0]) && !character_is_letter(character))
		return false;
	for (size_t i = 0; i < letters; i++)
		append(word, folded[i]);
	*text = text_from(*text, size);
	return true;
}

struct word word_take(struct text *text)
{
	struct word word = {.size = 0};

	while (text->size > 0) {
		const char byte = text->bytes[0];

		if (byte_is_letter(byte)) {
			append(&word, (char)(byte | 0x20));
			*text = text_from(*text, 1);
		} else if ((unsigned char)byte < 0x80 || !take_foreign(text, &word)) {
			break;
		}
	}
	return word;
}

static bool is_word(const struct word *word, const char letters[WORD_SIZE])
{
	return word->eights[0] == text_eight(letters) && word->eights[1] == text_eight(letters + 8);
}

/* Takes what does not matter in names: spaces, hyphens, apostrophes. */
static void take_ignored(struct text *text)
{
	uint32_t character;
	char folded[4];

	while (text->size > 0) {
		const size_t size = character_read(*text, &character);
		if (name_fold((struct text){text->bytes, size}, folded, sizeof folded) > 0)
			return;
		*text = text_from(*text, size);
	}
}

/* Takes a word; the `T` of `todayT12:00` does not belong to it. */
static struct word take_before_t(struct text *text)
{
	const struct text all = *text;
	struct word word = word_take(text);

	if (word.size > 1 && begins_with_digit(*text) && (text->bytes[-1] | 0x20) == 't') {
		struct text shorter = {all.bytes, all.size - text->size - 1};
		*text = text_from(all, shorter.size);
		word = word_take(&shorter);
	}
	return word;
}

/* Takes the rest of a word that may be written as two, if it follows. */
static void take_joined(struct text *text, struct word *word)
{
	static const struct {
		char first[WORD_SIZE], second[WORD_SIZE];
	} joined[] = {{"aujourd", "hui"}, {"apres", "demain"}};

	for (size_t i = 0; i < sizeof joined / sizeof *joined; i++) {
		struct text rest = *text;
		if (!is_word(word, joined[i].first))
			continue;
		take_ignored(&rest);
		const struct word second = take_before_t(&rest);
		if (!is_word(&second, joined[i].second))
			continue;
		for (size_t letter = 0; joined[i].second[letter] != '\0'; letter++)
			append(word, joined[i].second[letter]);
		*text = rest;
		return;
	}
}

struct meaning word_take_first(struct text *text)
{
	struct word word = take_before_t(text);

	take_joined(text, &word);
	return word_meaning(&word);
}

struct meaning word_meaning(const struct word *word)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (is_word(word, words[i].letters))
			return words[i].meaning;
	return (struct meaning){WORD_OTHER, 0};
}

/* A mask for the bytes of the first letters, of eight. */
static uint64_t mask(size_t letters)
{
	return letters < 8 ? (UINT64_C(1) << letters * 8) - 1 : UINT64_MAX;
}

/* The first of the names that a word is or begins, with at least three letters; -1: none. */
static int find_name(const struct word *word, const char names[][WORD_SIZE], int count)
{
	const size_t size = word->size;
	const uint64_t first = mask(size), second = size > 8 ? mask(size - 8) : 0;

	if (size < 3)
		return -1;
	for (int i = 0; i < count; i++)
		if (word->eights[0] == (text_eight(names[i]) & first) &&
			word->eights[1] == (text_eight(names[i] + 8) & second))
			return i;
	return -1;
}

int word_month(const struct word *word)
{
	static const char june_or_july[WORD_SIZE] = "jui";
	const int found = find_name(word, months, 2 * 12);

	return found < 0 || is_word(word, june_or_july) ? 0 : found % 12 + 1;
}

int word_weekday(const struct word *word)
{
	const int found = find_name(word, weekdays, 2 * 7);

	return found < 0 ? -1 : found % 7;
}
