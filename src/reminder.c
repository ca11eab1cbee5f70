#include "reminder.h"

#include "decision.h"

static bool take_days(struct text *list, int *days)
{
	const struct number number = text_take_number(list);

	if (number.digits == 0 || number.value > REMINDER_DAYS_MAX)
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

bool reminder_days_read(struct reminder_days *days, struct text list)
{
	days->count = 0;
	do {
		int from, to;

		if (!take_days(&list, &from))
			return false;
		to = from;
		if (take_byte(&list, '-') && !take_days(&list, &to))
			return false;
		days->ranges[days->count++] = from < to ? (struct reminder_range){from, to}
							: (struct reminder_range){to, from};
	} while (take_byte(&list, ','));
	return list.size == 0;
}

static bool holds(const struct reminder_days *days, int wanted)
{
	for (size_t i = 0; i < days->count; i++)
		if (wanted >= days->ranges[i].first && wanted <= days->ranges[i].last)
			return true;
	return false;
}

static bool is_due(
	const struct reminder_days *days, const struct decision *decision, day_number day)
{
	const struct end *const opens = &decision->window->opens;
	const bool opens_now = opens->known && moment_day(opens->moment) == day;

	return decision->state != STATE_CLOSED &&
		(holds(days, decision->days) || (opens_now && holds(days, 0)));
}

size_t decisions_due(
	const struct reminder_days *days, struct decision *decisions, size_t count, day_number day)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (is_due(days, &decisions[i], day))
			decisions[kept++] = decisions[i];
	return kept;
}
