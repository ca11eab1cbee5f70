#ifndef TEXT_CHARACTER_H
#define TEXT_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

/*
 * Reads the first character of text, which is not empty, into *character. Returns its length in
 * bytes, 1 to 4, or 0 when the bytes are not well-formed UTF-8 (RFC 3629).
 */
size_t character_decode(struct text text, uint32_t *character);

/*
 * Likewise, but a byte that is not UTF-8 is read as Windows-1252, which spreadsheets write
 * (https://encoding.spec.whatwg.org/#windows-1252). Never returns 0.
 */
size_t character_read(struct text text, uint32_t *character);

/*
 * Can it act on a terminal? C0 and C1 controls but the tab, DEL, the line and paragraph
 * separators, and the marks of direction (Unicode Standard Annex 9). Line ends count.
 */
bool character_is_control(uint32_t character);

/* Can it not be seen: a space or joiner of no width, or a byte order mark? */
bool character_is_hidden(uint32_t character);

/* White space of any width; line ends and U+FEFF are such, too. */
bool character_is_space(uint32_t character);

/* A letter; beyond ASCII, whatever is not a sign, a mark, punctuation or for private use. */
bool character_is_letter(uint32_t character);

/* A combining mark, as on a Latin letter: it takes no column of a terminal. */
bool character_is_mark(uint32_t character);

/* Columns that text takes on a terminal: one for each character but marks. */
size_t text_width(struct text text);

/*
 * The longest beginning of text that takes at most `columns` columns, and 8 bytes for each of them:
 * any number of marks may follow a letter.
 */
struct text text_fit(struct text text, size_t columns);

/* text, which is not empty, without the white space of any kind at its ends. */
struct text text_strip_any(struct text text);

/* text without the white space of any kind at its ends, read by character_read. */
static inline struct text text_strip(struct text text)
{
	/* Nearly all white space is plain spaces, between bytes of visible ASCII. */
	while (text.size > 0 && text.bytes[0] == ' ')
		text = text_from(text, 1);
	while (text.size > 0 && text.bytes[text.size - 1] == ' ')
		text.size--;
	if (text.size == 0 ||
		(byte_is_visible(text.bytes[0]) && byte_is_visible(text.bytes[text.size - 1])))
		return text;
	return text_strip_any(text);
}

#endif
