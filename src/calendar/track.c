#include "calendar/build.h"

#include <stdlib.h>

#include "calendar/array.h"

/*
 * All windows together may have so many shares, and some more for each window. A short file could
 * list very many levels and audiences: without a limit, it would need far more memory than it has.
 */
enum { SHARES_FREE = 1 << 15, SHARES_OF_WINDOW = 4 };

/* A window, one of its levels and one of its audiences. */
struct share {
	const struct level *level;
	const struct audience *audience;
	const struct window *window;
};

struct builder {
	struct calendar *calendar;
	uint32_t *ends;       /* in track_windows, of each level's windows for everybody */
	struct share *shares; /* of all windows, by level, then audience */
	size_t everybody;     /* pairs of a level and a window for everybody */
	size_t share_count;
};

/* Counts what is to be stored. Returns false, and adds a problem, when it is too much. */
static bool count_routes(struct builder *builder, struct problems *problems)
{
	const struct calendar *const calendar = builder->calendar;
	const size_t most = SHARES_FREE + SHARES_OF_WINDOW * calendar->window_count;

	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		const uint64_t shares = (uint64_t)window->level_count * window->audience_count;

		if (shares > most - builder->share_count) {
			problems_add(problems, PROBLEM(window->place, FAULT_TOO_MANY_ROUTES));
			return false;
		}
		builder->share_count += (size_t)shares;
		if (window->audience_count == 0)
			builder->everybody += window->level_count;
	}
	return true;
}

static int compare_shares(const void *left, const void *right)
{
	const struct share *const a = left, *const b = right;

	if (a->level != b->level)
		return a->level < b->level ? -1 : 1;
	return (a->audience > b->audience) - (a->audience < b->audience);
}

/* Lists the windows for everybody by level, and the shares. */
static void list_windows(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;
	const struct window *const end = calendar->windows + calendar->window_count;
	uint32_t *const ends = builder->ends;
	uint32_t start = 0;
	struct share *share = builder->shares;

	for (const struct window *window = calendar->windows; window < end; window++)
		for (size_t i = 0; window->audience_count == 0 && i < window->level_count; i++)
			ends[window->levels[i] - calendar->levels]++;
	/* At first each end is where the level's windows start; each window moves it on. */
	for (size_t i = 0; i < calendar->level_count; i++) {
		const uint32_t count = ends[i];
		ends[i] = start;
		start += count;
	}
	for (const struct window *window = calendar->windows; window < end; window++)
		for (size_t i = 0; i < window->level_count; i++) {
			const struct level *const level = window->levels[i];

			if (window->audience_count == 0)
				calendar->track_windows[ends[level - calendar->levels]++] = window;
			for (size_t j = 0; j < window->audience_count; j++)
				*share++ = (struct share){level, window->audiences[j], window};
		}
	qsort(builder->shares, builder->share_count, sizeof *share, compare_shares);
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

/* Makes a track of windows of a level, and sorts them. */
static void add_track(struct calendar *calendar, struct level *level,
	const struct audience *audience, const struct window **windows, size_t count)
{
	struct track *const track = &calendar->tracks[calendar->track_count++];

	qsort(windows, count, sizeof *windows, compare_windows);
	*track = (struct track){level, audience, windows, 0, (uint32_t)count};
	while (track->known_count < count && windows[track->known_count]->opens.known)
		track->known_count++;
	if (level->track_count++ == 0)
		level->tracks = track;
}

/* Makes the tracks of each level: that for everybody, then those of audiences. */
static void add_tracks(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;
	const struct window **windows = calendar->track_windows;
	const struct window **of_shares = windows + builder->everybody;
	const struct share *share = builder->shares, *const end = share + builder->share_count;

	for (size_t i = 0; i < calendar->level_count; i++) {
		struct level *const level = &calendar->levels[i];
		const struct window **const next = calendar->track_windows + builder->ends[i];

		if (next > windows)
			add_track(calendar, level, NULL, windows, (size_t)(next - windows));
		windows = next;
		while (share < end && share->level == level) {
			const struct audience *const audience = share->audience;
			size_t count = 0;

			for (; share < end && share->level == level && share->audience == audience;
				share++)
				of_shares[count++] = share->window;
			add_track(calendar, level, audience, of_shares, count);
			of_shares += count;
		}
	}
}

bool tracks_build(struct calendar *calendar, struct problems *problems)
{
	struct builder builder = {.calendar = calendar};

	if (!count_routes(&builder, problems))
		return true;
	const bool done = ARRAY_NEW(builder.ends, calendar->level_count) &&
		ARRAY_NEW(builder.shares, builder.share_count) &&
		ARRAY_NEW(calendar->tracks, calendar->level_count + builder.share_count) &&
		ARRAY_NEW(calendar->track_windows, builder.everybody + builder.share_count);
	if (done) {
		list_windows(&builder);
		add_tracks(&builder);
	}
	free(builder.ends);
	free(builder.shares);
	return done;
}
