#include "calendar/track.h"

#include <stdlib.h>

#include "calendar/array.h"

/*
 * A short file could list very many levels and audiences: all windows together have at most so many
 * pairs of them, which need 1.3 MiB, and some more a window, which has more than that in the file.
 */
enum { SHARES_FREE = 1 << 15, SHARES_OF_WINDOW = 4 };

/* A window of a level, and one of the audiences that it is for. */
struct share {
	const struct audience *audience;
	const struct window *window;
	size_t order; /* of the window, by its time */
};

/* The windows of a level in track_windows. */
struct slot {
	uint32_t first, room, count; /* room: that all its tracks need */
};

struct builder {
	struct calendar *calendar;
	const struct window **ordered; /* all windows, by time */
	struct slot *slots;            /* of all levels */
	struct share *shares;          /* room for those of a level */
};

/* Sets *count to the pairs of a level and an audience that windows have. False: too many. */
static bool count_shares(
	const struct calendar *calendar, struct problems *problems, uint64_t *count)
{
	const uint64_t most = SHARES_FREE + SHARES_OF_WINDOW * (uint64_t)calendar->window_count;

	*count = 0;

	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];

		*count += (uint64_t)window->level_count * window->audience_count;
		if (*count > most) {
			problems_add(problems, PROBLEM(window->place, FAULT_TOO_MANY_ROUTES));
			return false;
		}
	}
	return true;
}

/* In the order of their time, those not known to open last; then as the calendar has them. */
static int compare_windows(const void *left, const void *right)
{
	const struct window *const a = *(const struct window *const *)left;
	const struct window *const b = *(const struct window *const *)right;

	if (a->opens.known != b->opens.known)
		return a->opens.known ? -1 : 1;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a > b) - (a < b);
}

/* By audience, then by time. */
static int compare_shares(const void *left, const void *right)
{
	const struct share *const a = left, *const b = right;

	if (a->audience != b->audience)
		return a->audience < b->audience ? -1 : 1;
	return a->order < b->order ? -1 : 1;
}

/*
 * Sets the windows in the order of their time, and how much room those of each level need. Returns
 * how much all need; *most is set to the most that one needs.
 */
static size_t count_room(struct builder *builder, size_t *most)
{
	const struct calendar *const calendar = builder->calendar;
	struct slot *const slots = builder->slots;
	size_t room = 0;

	*most = 0;

	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		const uint32_t copies =
			window->audience_count > 0 ? (uint32_t)window->audience_count : 1;

		builder->ordered[i] = window;
		for (size_t j = 0; j < window->level_count; j++)
			slots[window->levels[j] - calendar->levels].room += copies;
	}
	qsort(builder->ordered, calendar->window_count, sizeof *builder->ordered, compare_windows);
	for (size_t i = 0; i < calendar->level_count; i++) {
		slots[i].first = (uint32_t)room;
		room += slots[i].room;
		*most = slots[i].room > *most ? slots[i].room : *most;
	}
	return room;
}

/* Makes a track of the next windows of a level, which are in their order. */
static void add_track(struct calendar *calendar, struct level *level,
	const struct audience *audience, const struct window **windows, size_t count)
{
	struct track *const track = &calendar->tracks[calendar->track_count++];

	*track = (struct track){level, audience, windows, 0, (uint32_t)count};
	while (track->known_count < count && windows[track->known_count]->opens.known)
		track->known_count++;
	if (level->track_count++ == 0)
		level->tracks = track;
}

/* Parts the windows of a level, which are in their order, by audience; there is room for all. */
static void part_windows(
	struct builder *builder, struct level *level, const struct window **windows, size_t count)
{
	struct share *const shares = builder->shares;
	size_t everybody = 0, share_count = 0, end;

	for (size_t i = 0; i < count; i++) {
		const struct window *const window = windows[i];

		/* Each slot was filled. */
		if (window->audience_count == 0) /* NOLINT(clang-analyzer-core.NullDereference) */
			windows[everybody++] = window;
		for (size_t j = 0; j < window->audience_count; j++)
			shares[share_count++] = (struct share){window->audiences[j], window, i};
	}
	if (everybody > 0)
		add_track(builder->calendar, level, NULL, windows, everybody);
	if (share_count > 0)
		qsort(shares, share_count, sizeof *shares, compare_shares);
	windows += everybody;
	for (size_t first = 0; first < share_count; first = end) {
		for (end = first;
			end < share_count && shares[end].audience == shares[first].audience; end++)
			windows[end] = shares[end].window;
		add_track(builder->calendar, level, shares[first].audience, windows + first,
			end - first);
	}
}

/* Gives each level its windows, then its tracks. */
static void list_windows(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;
	const struct window **const windows = calendar->track_windows;

	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = builder->ordered[i];
		for (size_t j = 0; j < window->level_count; j++) {
			struct slot *const slot =
				&builder->slots[window->levels[j] - calendar->levels];
			windows[slot->first + slot->count++] = window;
		}
	}
	for (size_t i = 0; i < calendar->level_count; i++)
		part_windows(builder, &calendar->levels[i], windows + builder->slots[i].first,
			builder->slots[i].count);
}

bool tracks_build(struct calendar *calendar, struct problems *problems)
{
	struct builder builder = {.calendar = calendar};
	uint64_t shares;
	size_t most;

	if (!count_shares(calendar, problems, &shares))
		return true;
	const bool done = ARRAY_NEW(builder.ordered, calendar->window_count) &&
		ARRAY_NEW(builder.slots, calendar->level_count) &&
		ARRAY_NEW(calendar->tracks, calendar->level_count + (size_t)shares) &&
		ARRAY_NEW(calendar->track_windows, count_room(&builder, &most)) &&
		ARRAY_NEW(builder.shares, most);
	if (done)
		list_windows(&builder);
	free(builder.ordered);
	free(builder.slots);
	free(builder.shares);
	return done;
}
