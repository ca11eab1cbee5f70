#ifndef DATE_WORDS_H
#define DATE_WORDS_H

#include <stdbool.h>

#include "text/text.h"

/*
 * The words of dates, in French and English, whatever the language of the user. Letter case and
 * accents do not matter, nor whether bytes are UTF-8 or Windows-1252.
 */

/* Letters, folded as names are (text/name.h): the first eight, the lowest byte first, and the next.
 */
enum { WORD_SIZE = 16 };
struct word {
	uint64_t eights[WORD_SIZE / 8];
	size_t size; /* 0: there was none; more than WORD_SIZE: it is longer than any here */
};

/* What a word is for. */
enum word_use {
	WORD_OTHER,
	WORD_NOW,
	WORD_DAY,     /* value: days after today */
	WORD_ON,      /* stands before a day */
	WORD_IN,      /* before a number of days */
	WORD_DAYS,    /* behind it */
	WORD_ORDINAL, /* behind the number of a day */
	WORD_AT,      /* before a time */
	WORD_HOURS,   /* behind hours */
	WORD_HOUR,    /* value: the hour */
};
struct meaning {
	enum word_use use;
	int value;
};

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
	/* Nearly all is one plain space, before visible ASCII. */
	const bool plain = text->size > 0 && text->bytes[0] == ' ';

	if (plain)
		*text = text_from(*text, 1);
	return (text->size > 0 && !byte_is_visible(text->bytes[0]) && take_wide_spaces(text)) ||
		plain;
}

/* Takes the letters that text begins with off it. */
struct word word_take(struct text *text);

struct meaning word_meaning(const struct word *word);

/*
 * Takes the first word of a date: `aujourd'hui` and `après-demain` are one, and the `T` of
 * `todayT12:00` is not of it.
 */
struct meaning word_take_first(struct text *text);

/*
 * The month, 1 to 12, whose name a word is or begins, by at least three letters; 0: it is that of
 * none, or of two.
 */
int word_month(const struct word *word);

/* Likewise the day of the week, 0 for Monday to 6 for Sunday; -1: none. */
int word_weekday(const struct word *word);

#endif
