#include "text/name.h"

#include <stdint.h>
#include <string.h>

#include "text/character.h"

/* What each of the Latin letters from first to last is compared as. */
static const struct {
	uint32_t first, last;
	const uint_least16_t *letters;
} folds[] = {
#define FOLDS(first, last, letters) {first, last, letters},
#include "text/folds.def"
#undef FOLDS
};

/* Does the character not matter? */
static bool is_ignored(uint32_t character)
{
	if (character >= 0xC0 && character < 0x2B0)
		return false; /* at once: letters */
	switch (character) {
	case '-':
	case '_':
	case '.':
	case '\'':
	case '`':
	case 0x00AD: /* soft hyphen */
	case 0x00B4: /* acute accent, typed as an apostrophe */
	case 0x02BC: /* modifier letter apostrophe */
	case 0x2018: /* quotation marks, typed as apostrophes */
	case 0x2019:
	case 0xFF07: /* full-width apostrophe */
		return true;
	default:
		return character_is_space(character) || character_is_mark(character) ||
			(character >= 0x2010 && character <= 0x2015); /* hyphens and dashes */
	}
}

/* Writes character, below U+110000, as UTF-8; returns its length. */
static size_t encode(uint32_t character, char bytes[4])
{
	if (character < 0x80) {
		bytes[0] = (char)character;
		return 1;
	}
	const size_t size = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
	for (size_t i = size; i-- > 1; character >>= 6)
		bytes[i] = (char)(0x80 | (character & 0x3F));
	bytes[0] = (char)((0xF00U >> size & 0xF0U) | character);
	return size;
}

/* What a character is compared as. */
static uint32_t fold(uint32_t character)
{
	if (character < 0x80)
		return character >= 'A' && character <= 'Z' ? character | 0x20 : character;
	for (size_t i = 0; i < sizeof folds / sizeof *folds; i++)
		if (character >= folds[i].first && character <= folds[i].last)
			return folds[i].letters[character - folds[i].first];
	return character;
}

/* Takes the next character that matters off *name and folds it; NAME_END: there is none. */
#define NAME_END UINT32_MAX
static uint32_t take_folded(struct text *name)
{
	while (name->size > 0) {
		uint32_t character;

		*name = text_from(*name, character_read(*name, &character));
		if (!is_ignored(character))
			return fold(character);
	}
	return NAME_END;
}

size_t name_fold(struct text name, char *folded, size_t capacity)
{
	size_t size = 0;

	while (name.size > 0) {
		const char byte = name.bytes[0];
		char bytes[4];

		/* At once: most of a name is such, and needs no table. */
		if (size < capacity && (byte_is_letter(byte) || byte_is_digit(byte))) {
			folded[size++] = (char)(byte | 0x20); /* digits have this bit, too */
			name = text_from(name, 1);
			continue;
		}
		if (byte == ' ') {
			name = text_from(name, 1);
			continue;
		}
		const uint32_t character = take_folded(&name);
		const size_t more = character == NAME_END ? 0 : encode(character, bytes);
		if (more > capacity - size)
			return capacity + 1;
		memcpy(folded + size, bytes, more);
		size += more;
	}
	return size;
}

/* Does text, which is not empty, begin with a letter, a digit or a mark? */
static bool is_in_word(struct text text)
{
	uint32_t character;

	character_read(text, &character);
	return character_is_letter(character) || character_is_mark(character) ||
		byte_is_digit(text.bytes[0]);
}

bool name_take_word(struct text *text, char folded[NAME_SIZE], size_t *size)
{
	bool taken = false;

	while (text->size > 0 && (!taken || is_in_word(*text))) {
		uint32_t character;
		char bytes[4];

		*text = text_from(*text, character_read(*text, &character));
		const size_t more = is_ignored(character) ? 0 : encode(fold(character), bytes);
		if (more > NAME_SIZE - *size)
			return false;
		memcpy(folded + *size, bytes, more);
		*size += more;
		taken = taken || more > 0;
	}
	return taken;
}

static void skip(struct text *text, bool in_word)
{
	uint32_t character;

	while (text->size > 0 && is_in_word(*text) == in_word)
		*text = text_from(*text, character_read(*text, &character));
}

void name_skip_word(struct text *text)
{
	skip(text, true);
	skip(text, false);
}

bool name_equal(struct text a, struct text b)
{
	uint32_t character;

	do {
		character = take_folded(&a);
		if (character != take_folded(&b))
			return false;
	} while (character != NAME_END);
	return true;
}
