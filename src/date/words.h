#ifndef DATE_WORDS_H
#define DATE_WORDS_H

#include <stdbool.h>

#include "text/text.h"

/*
 * The words of dates, in French and English, whatever the language of the user. Letter case and
 * accents do not matter, nor whether bytes are UTF-8 or Windows-1252.
 */

/* A word: letters, folded as names are (text/name.h), eight in a number, the first one lowest. */
enum { WORD_SIZE = 16 };
struct word {
	uint64_t eights[WORD_SIZE / 8];
	size_t size; /* in letters; 0: no word; above WORD_SIZE: none of those here, and cut */
};

/* What a word is for. */
enum word_use {
	WORD_OTHER,
	WORD_NOW,
	WORD_DAY,     /* value: days after today */
	WORD_ON,      /* before a day */
	WORD_IN,      /* before a number of days */
	WORD_DAYS,    /* after a number of days */
	WORD_ORDINAL, /* after the number of a day */
	WORD_AT,      /* before a time */
	WORD_HOURS,   /* after an hour */
	WORD_HOUR,    /* value: the hour */
};
struct meaning {
	enum word_use use;
	int value;
};

/* Does text begin with a digit? */
static inline bool begins_with_digit(struct text text)
{
	return text.size > 0 && byte_is_digit(text.bytes[0]);
}

/* Takes a byte off text, if text begins with it; false if not. */
static inline bool take_byte(struct text *text, char byte)
{
	if (text->size == 0 || text->bytes[0] != byte)
		return false;
	*text = text_from(*text, 1);
	return true;
}

/* Takes the white space of any kind that text begins with off it; false if there is none. */
bool take_wide_spaces(struct text *text);
static inline bool take_spaces(struct text *text)
{
	/* Nearly always it is one plain space, before visible ASCII. */
	const bool plain = text->size > 0 && text->bytes[0] == ' ';

	if (plain)
		*text = text_from(*text, 1);
	return (text->size > 0 && !byte_is_visible(text->bytes[0]) && take_wide_spaces(text)) ||
		plain;
}

/* Takes the word that text begins with off it: all letters up to something else. */
struct word word_take(struct text *text);

/* What a word means; WORD_OTHER: nothing here. Months and weekdays have functions of their own. */
struct meaning word_meaning(const struct word *word);

/*
 * Takes the first word of a date off text, and returns what it means: `aujourd'hui` and
 * `après-demain` are one word, and the `T` of `todayT12:00` does not belong to it.
 */
struct meaning word_take_first(struct text *text);

/*
 * The month, 1 to 12, whose name a word is, or whose first letters, at least three; 0: none, or
 * one of two.
 */
int word_month(const struct word *word);

/* The day of the week, found likewise, 0 for Monday to 6 for Sunday; -1: none. */
int word_weekday(const struct word *word);

#endif
