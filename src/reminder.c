#include "reminder.h"

#include "decision.h"

bool reminder_days_read(struct reminder_days *days, struct text list)
{
	days->count = 0;
	for (;;) {
		const struct number from = text_take_number(&list);
		struct number to = from;

		if (list.size > 0 && list.bytes[0] == '-') {
			list = text_from(list, 1);
			to = text_take_number(&list);
		}
		if (from.digits == 0 || from.value > REMINDER_DAYS_MAX || to.digits == 0 ||
			to.value > REMINDER_DAYS_MAX)
			return false;
		const int first = (int)from.value, last = (int)to.value;
		days->ranges[days->count++] = first < last ? (struct reminder_range){first, last}
							   : (struct reminder_range){last, first};
		if (list.size == 0 || list.bytes[0] != ',')
			return list.size == 0;
		list = text_from(list, 1);
	}
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
