#include "table/undated.h"

#include "diagnose.h"
#include "table/field.h"
#include "text/name.h"

/* Does the name of a column, or its beginning, hold a word that those of dates hold? */
static bool names_date(struct text name)
{
	static const struct text words[] = {TEXT_OF("date"), TEXT_OF("jour")};
	char folded[NAME_SIZE];

	if (name.size > NAME_SIZE)
		name.size = NAME_SIZE;
	const size_t size = name_fold(name, folded, NAME_SIZE);
	for (struct text rest = {folded, size < NAME_SIZE ? size : NAME_SIZE}; rest.size > 0;
		rest = text_from(rest, 1))
		if (text_starts_with(rest, words[0]) || text_starts_with(rest, words[1]))
			return true;
	return false;
}

void report_undated(const struct batch *batch, const struct record *first,
	const struct columns *columns, day_number day, char *scratch)
{
	const struct file_line at = {batch->name, first->line, 0};
	struct numbered dates[LISTED_MAX + 1];
	struct text rest = first->bytes, field;
	char iso[DAY_SIZE], number[NUMBER_SIZE];
	size_t count = 0;

	for (size_t i = 0; !batch->wanted.without_header && count <= LISTED_MAX &&
		field_take(&rest, columns->delimiter, &field);
		i++)
		if (i != columns->level && i != columns->audience &&
			names_date(field_value(field, scratch)))
			dates[count++] = (struct numbered){i + 1, field};
	if (count == 0)
		diagnose(batch->diagnostics, &at, MESSAGE(PHRASE_UNDATED, day_iso(day, iso)));
	else
		diagnose_numbered(batch->diagnostics, &at,
			MESSAGE(PHRASE_UNDATED_BUT, day_iso(day, iso),
				number_text((int64_t)dates->number, number)),
			dates, count);
}
