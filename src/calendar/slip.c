#include "calendar/slip.h"

#include "text/character.h"

/* Characters that are a slip, if they are there. */
struct slip {
	uint32_t first, last;
	enum calendar_fault fault;
	enum { ANYWHERE, AT_START, IN_LIST, AFTER_SPACE } where;
};

static bool is_there(
	const struct slip *slip, struct text value, size_t at, enum calendar_fault wrong)
{
	if (slip->where == IN_LIST)
		return wrong == FAULT_WRONG_LEVELS || wrong == FAULT_WRONG_AUDIENCES;
	if (at == 0)
		return true;
	if (slip->where == AFTER_SPACE)
		return value.bytes[at - 1] == ' ' || value.bytes[at - 1] == '\t';
	/* An alias may hold the others. */
	return slip->where == ANYWHERE && wrong != FAULT_WRONG_ALIAS;
}

/* The fault of a character of value, which is at `at`; NOTHING where it is no slip. */
static enum calendar_fault slip_of(
	uint32_t character, struct text value, size_t at, enum calendar_fault wrong)
{
	static const struct slip slips[] = {
		{'#', '#', FAULT_COMMENT, AFTER_SPACE},
		{'"', '"', FAULT_QUOTES, AT_START},
		{'\'', '\'', FAULT_QUOTES, AT_START},
		{0xAB, 0xAB, FAULT_WORD_QUOTE, ANYWHERE},
		{0xBB, 0xBB, FAULT_WORD_QUOTE, ANYWHERE},
		{0x2018, 0x201F, FAULT_WORD_QUOTE, ANYWHERE},
		{0x2039, 0x203A, FAULT_WORD_QUOTE, ANYWHERE},
		{0x2010, 0x2015, FAULT_WORD_DASH, ANYWHERE},
		{0x2212, 0x2212, FAULT_WORD_DASH, ANYWHERE}, /* minus */
		{0xA0, 0xA0, FAULT_WORD_SPACE, ANYWHERE},
		{0x202F, 0x202F, FAULT_WORD_SPACE, ANYWHERE},
		{',', ',', FAULT_COMMAS, IN_LIST},
		{';', ';', FAULT_COMMAS, IN_LIST},
	};

	for (size_t i = 0; i < sizeof slips / sizeof *slips; i++)
		if (character >= slips[i].first && character <= slips[i].last &&
			is_there(&slips[i], value, at, wrong))
			return slips[i].fault;
	return FAULT_NOTHING;
}

enum calendar_fault slip_find(struct text value, enum calendar_fault wrong, struct text *what)
{
	uint32_t character;

	*what = TEXT("");
	for (size_t at = 0; at < value.size;) {
		const struct text rest = text_from(value, at);
		const size_t size = character_read(rest, &character);
		const enum calendar_fault fault = slip_of(character, value, at, wrong);
		if (fault != FAULT_NOTHING) {
			*what = (struct text){rest.bytes, size};
			return fault;
		}
		at += size;
	}
	return wrong;
}
