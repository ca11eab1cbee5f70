#include "reminder.h"

static bool take_days(struct text *list, int *days)
{
	const struct number number = text_take_number(list);

	if (number.digits == 0 || number.value > DUE_MAX)
		return false;
	*days = (int)number.value;
	return true;
}

static bool take_byte(struct text *list, char byte)
{
	if (list->size == 0 || list->bytes[0] != byte)
		return false;
	*list = text_from(*list, 1);
	return true;
}

bool due_days_read(struct due_days *due, struct text list)
{
	due->count = 0;
	do {
		int from, to;

		if (!take_days(&list, &from))
			return false;
		to = from;
		if (take_byte(&list, '-') && !take_days(&list, &to))
			return false;
		due->ranges[due->count++] =
			from < to ? (struct due_range){from, to} : (struct due_range){to, from};
	} while (take_byte(&list, ','));
	return list.size == 0;
}

static bool holds(const struct due_days *due, int days)
{
	for (size_t i = 0; i < due->count; i++)
		if (days >= due->ranges[i].first && days <= due->ranges[i].last)
			return true;
	return false;
}

static bool is_due(const struct due_days *due, const struct decision *decision, day_number day)
{
	if (decision->window == NULL || decision->state == STATE_CLOSED)
		return false;
	return holds(due, decision->days) || (day == decision->window->opens && holds(due, 0));
}

size_t decisions_due(
	const struct due_days *due, struct decision *decisions, size_t count, day_number day)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (is_due(due, &decisions[i], day))
			decisions[kept++] = decisions[i];
	return kept;
}

bool over_is_due(const struct window *last, day_number day)
{
	return day == last->closes + 1 || (day > last->closes && civil_of(day).day == 1);
}
