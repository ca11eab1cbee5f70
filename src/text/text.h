#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* An ASCII digit. */
static inline bool byte_is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* Visible ASCII: not a space, not a control. */
static inline bool byte_is_visible(char byte)
{
	return byte > ' ' && byte <= '~';
}

/* An ASCII letter. */
static inline bool byte_is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* Bytes with a length: not owned, and not ended by NUL. */
struct text {
	const char *bytes;
	size_t size;
};

/* A string literal as a text: TEXT_OF initialises one, TEXT is a value. */
#define TEXT_OF(literal) \
	{ \
		(literal), sizeof(literal) - 1 \
	}
#define TEXT(literal) ((struct text)TEXT_OF(literal))

/* The bytes of string, which must outlive the text, up to its NUL. */
struct text text_of(const char *string);

/* The bytes of text from `from` on; from <= text.size. */
static inline struct text text_from(struct text text, size_t from)
{
	return (struct text){text.bytes + from, text.size - from};
}

/* Returns a number below, equal to or above 0 if a is before b, equal, or after b, byte by byte. */
int text_compare(struct text a, struct text b);

/* Have they the same bytes? */
static inline bool text_equal(struct text a, struct text b)
{
	return a.size == b.size && (a.size == 0 || memcmp(a.bytes, b.bytes, a.size) == 0);
}

/*
 * Are they equal, apart from the case of ASCII letters, but for one byte that is added, missing or
 * another, or two neighbours that are swapped?
 */
bool text_is_near(struct text a, struct text b);

/* What is before the first such byte; all of text where there is none. */
struct text text_before(struct text text, char byte);

/* Does text begin with start? */
bool text_starts_with(struct text text, struct text start);

/* The number of bytes that text begins with and that are visible ASCII or spaces. */
size_t text_plain_size(struct text text);

/* Eight bytes as a number, the first the lowest, on any machine. */
static inline uint64_t text_eight(const char *bytes)
{
	const unsigned char *const at = (const unsigned char *)bytes;

	/* Compilers make one load of it. */
	return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 |
		(uint64_t)at[3] << 24 | (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 |
		(uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
}

/* A run of digits. Values above NUMBER_MANY, which no number here has to reach, are NUMBER_MANY. */
struct number {
	int64_t value;
	size_t digits; /* 0: there was no number */
};
#define NUMBER_MANY INT64_C(1000000000000)

/* Takes the digits that *text begins with off it. */
static inline struct number text_take_number(struct text *text)
{
	const struct text all = *text;
	int64_t value = 0;
	size_t digits = 0;

	for (; digits < all.size && byte_is_digit(all.bytes[digits]); digits++)
		if (value < NUMBER_MANY)
			value = value * 10 + (all.bytes[digits] - '0');
	*text = text_from(all, digits);
	return (struct number){value < NUMBER_MANY ? value : NUMBER_MANY, digits};
}

/* Writes number in decimal to bytes, at their end. */
enum { NUMBER_SIZE = 20 };
struct text number_text(int64_t number, char bytes[NUMBER_SIZE]);

/*
 * Takes the next word off *text, up to a space, a tab or the end. Returns false when there is none.
 */
bool text_take_word(struct text *text, struct text *word);

#endif
