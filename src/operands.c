#include "operands.h"

#include <string.h>

#include "calendar/calendar.h"
#include "date/date.h"
#include "options.h"
#include "text/character.h"

/* Is it a LEVEL? See operands_divide. */
static bool is_level(const struct names *levels, struct text operand)
{
	uint32_t meant;

	if (!date_is_meant(operand) || names_exact(levels, operand) != NULL)
		return true;
	return date_read(operand, moment_of_day(0)).fault == DATE_UNREADABLE &&
		(names_find(levels, operand) != NULL ||
			names_suggest(levels, operand, &meant, 1) > 0);
}

/* A date that ends a LEVEL after a space, and would be ignored; empty if there is none. */
static struct text date_at_end(struct text operand)
{
	while (operand.size > 0) {
		operand = text_from(operand, text_before(operand, ' ').size);
		operand = text_strip(operand);
		if (date_read_of_year(operand).fault == DATE_RIGHT)
			return operand;
	}
	return operand;
}

struct message operands_divide(
	struct operands *operands, const struct options *options, const struct calendar *calendar)
{
	const char *date = options->date;

	*operands = (struct operands){0};
	for (size_t i = 0; i < options->operand_count; i++) {
		const char *const operand = options->operands[i];

		if (is_level(&calendar->level_names, text_of(operand))) {
			const struct text end = date_at_end(text_of(operand));
			if (end.size > 0 &&
				names_exact(&calendar->level_names, text_of(operand)) == NULL)
				return MESSAGE(PHRASE_LEVEL_AND_DATE, text_of(operand), end);
			operands->level_count++;
			continue;
		}
		if (date != NULL)
			return MESSAGE(PHRASE_TWO_DATES, text_of(date), text_of(operand));
		date = operand;
	}
	operands->date = date;
	if (options->mode == MODE_AGENDA && date != NULL)
		return MESSAGE(PHRASE_AGENDA_WITH_DATE, text_of(date));
	if (options->quiet && operands->level_count == 0)
		return MESSAGE(PHRASE_QUIET_WITHOUT_LEVEL);
	return MESSAGE(PHRASE_NOTHING);
}

/* The operands with spaces between them, written to bytes; empty where they are too long. */
static struct text join(const char *const *operands, size_t count, char bytes[CUT_DATE_SIZE])
{
	struct text joined = {bytes, 0};

	for (size_t i = 0; i < count; i++) {
		const struct text operand = text_of(operands[i]);

		if (operand.size >= CUT_DATE_SIZE - joined.size)
			return TEXT("");
		memcpy(bytes + joined.size, operand.bytes, operand.size);
		bytes[joined.size + operand.size] = ' ';
		joined.size += operand.size + 1;
	}
	joined.size--;
	return joined;
}

struct text operands_cut_date(
	const struct options *options, struct moment now, char bytes[CUT_DATE_SIZE])
{
	enum { WORDS_MAX = 8 };

	for (size_t first = 0; first < options->operand_count; first++) {
		const size_t left = options->operand_count - first;

		for (size_t count = left < WORDS_MAX ? left : WORDS_MAX; count > 1; count--) {
			const struct text joined = join(options->operands + first, count, bytes);
			const enum date_fault fault = date_read(joined, now).fault;
			if (fault == DATE_RIGHT || fault == DATE_NO_YEAR)
				return joined;
		}
	}
	return TEXT("");
}
