#include "text/character.h"

struct range {
	uint32_t first, last;
};

/* Is character in one of the ranges, which are sorted and end at the first with last 0? */
static bool in_ranges(const struct range *ranges, uint32_t character)
{
	while (ranges->last != 0 && character > ranges->last)
		ranges++;
	return ranges->last != 0 && character >= ranges->first;
}

size_t character_decode(struct text text, uint32_t *character)
{
	const unsigned char first = (unsigned char)text.bytes[0];

	if (first < 0x80) {
		*character = first;
		return 1;
	}
	if (first < 0xC2 || first > 0xF4 || text.size < 2)
		return 0;
	const uint32_t second = (unsigned char)text.bytes[1] ^ 0x80U;
	if (first < 0xE0) {
		*character = (first & 0x1FU) << 6 | second;
		return second <= 0x3F ? 2 : 0;
	}
	const size_t size = first < 0xF0 ? 3 : 4;
	if (text.size < size)
		return 0;

	/* What each length is for: a longer form of a smaller number is malformed. */
	static const uint32_t least[] = {[3] = 0x800, [4] = 0x10000};
	uint32_t number = first & (0x7FU >> size);
	for (size_t i = 1; i < size; i++) {
		const uint32_t bits = (unsigned char)text.bytes[i] ^ 0x80U;
		if (bits > 0x3F)
			return 0;
		number = number << 6 | bits;
	}
	if (number < least[size] || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF))
		return 0;
	*character = number;
	return size;
}

size_t character_read(struct text text, uint32_t *character)
{
	/* Windows-1252 is Latin-1 but for these, 0x80 to 0x9F. */
	static const uint16_t windows_1252[] = {
		0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, /* 80 */
		0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, /* 88 */
		0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, /* 90 */
		0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178, /* 98 */
	};
	const size_t size = character_decode(text, character);

	if (size > 0)
		return size;
	*character = (unsigned char)text.bytes[0];
	if (*character < 0xA0)
		*character = windows_1252[*character & 0x1F];
	return 1;
}

bool character_is_control(uint32_t character)
{
	static const struct range controls[] = {{0x0A, 0x1F}, {0x7F, 0x9F}, {0x200E, 0x200F},
		{0x2028, 0x202E}, {0x2066, 0x2069}, {0, 0}};

	if (character >= 0xA0 && character < 0x200E)
		return false; /* at once: most of what is not ASCII */
	return character < 0x09 || in_ranges(controls, character);
}

bool character_is_hidden(uint32_t character)
{
	return (character >= 0x200B && character <= 0x200D) || character == 0x2060 ||
		character == 0xFEFF;
}

bool character_is_space(uint32_t character)
{
	static const struct range spaces[] = {{0x09, 0x0D}, {0x20, 0x20}, {0x85, 0x85},
		{0xA0, 0xA0}, {0x1680, 0x1680}, {0x2000, 0x200B}, {0x2028, 0x2029},
		{0x202F, 0x202F}, {0x205F, 0x2060}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}, {0, 0}};

	return in_ranges(spaces, character);
}

bool character_is_letter(uint32_t character)
{
	/* Signs, marks, punctuation and private use, and what is among them. */
	static const struct range others[] = {{0x80, 0xA9}, {0xAB, 0xB4}, {0xB6, 0xB9},
		{0xBB, 0xBF}, {0xD7, 0xD7}, {0xF7, 0xF7}, {0x2B0, 0x36F}, {0x2000, 0x2BFF},
		{0x2E00, 0x3004}, {0x3007, 0x3030}, {0xD800, 0xF8FF}, {0xFE00, 0xFE6F},
		{0xFEFF, 0xFF20}, {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFF},
		{0x1D000, 0x1D3FF}, {0x1F000, 0x1FAFF}, {0xE0000, 0x10FFFF}, {0, 0}};

	if (character < 0x80)
		return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
	return !in_ranges(others, character);
}

bool character_is_mark(uint32_t character)
{
	return character >= 0x300 && character <= 0x36F;
}

size_t text_width(struct text text)
{
	size_t width = 0;
	uint32_t character;

	while (text.size > 0) {
		text = text_from(text, character_read(text, &character));
		width += !character_is_mark(character);
	}
	return width;
}

struct text text_fit(struct text text, size_t columns)
{
	struct text fitting = {text.bytes, 0};
	size_t width = 0;
	uint32_t character;

	while (fitting.size < text.size) {
		const size_t size = character_read(text_from(text, fitting.size), &character);
		width += !character_is_mark(character);
		if (width > columns || fitting.size + size > 8 * columns)
			break;
		fitting.size += size;
	}
	return fitting;
}

/* The length of the white space that text begins with: a character, or 0. */
static size_t first_space_size(struct text text)
{
	uint32_t character;
	const size_t size = character_read(text, &character);

	return character_is_space(character) ? size : 0;
}

/* The length of the white space that text ends with: a character, or 0. */
static size_t last_space_size(struct text text)
{
	uint32_t character;

	for (size_t size = 4; size > 1; size--)
		if (size <= text.size &&
			character_decode(text_from(text, text.size - size), &character) == size)
			return character_is_space(character) ? size : 0;
	return first_space_size(text_from(text, text.size - 1));
}

struct text text_strip_any(struct text text)
{
	size_t size;

	while (text.size > 0 && (size = first_space_size(text)) > 0)
		text = text_from(text, size);
	while (text.size > 0 && (size = last_space_size(text)) > 0)
		text.size -= size;
	return text;
}
