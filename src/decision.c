#include "decision.h"

struct text state_name(enum state state)
{
	static const struct text names[STATES] = {
		[STATE_OPEN] = TEXT_OF("open"),
		[STATE_UPCOMING] = TEXT_OF("upcoming"),
		[STATE_CLOSED] = TEXT_OF("closed"),
	};

	return names[state];
}

/* How many of the windows, which are sorted by `from`, have it before a minute. */
static size_t count_before(const struct window *const *windows, size_t count, int32_t minute)
{
	size_t first = 0, end = count;

	while (first < end) {
		const size_t middle = first + (end - first) / 2;
		if (windows[middle]->from < minute)
			first = middle + 1;
		else
			end = middle;
	}
	return first;
}

static struct decision decision_of(const struct track *track, const struct window *window,
	enum state state, struct moment moment)
{
	struct decision decision = {track, window, state, DAYS_UNKNOWN};
	const struct end *const end = decision_end(&decision);

	if (end->known)
		decision.days = moment_day(end->moment) - moment_day(moment);
	return decision;
}

struct decision decide(const struct track *track, struct moment moment)
{
	const struct window *const *const windows = track->windows;
	const size_t known = track->known_count, count = track->window_count;
	const size_t opened = count_before(windows, known, moment_end(moment));

	if (opened > 0 && windows[opened - 1]->until > moment.minute)
		return decision_of(track, windows[opened - 1], STATE_OPEN, moment);
	if (opened < known)
		return decision_of(track, windows[opened], STATE_UPCOMING, moment);
	/* Those that are not known to open have `from` at the minute when they are over. */
	const size_t over = known + count_before(windows + known, count - known, moment.minute + 1);
	if (over < count)
		return decision_of(track, windows[over], STATE_UPCOMING, moment);
	return decision_of(track, track_last(track), STATE_CLOSED, moment);
}

const struct end *decision_end(const struct decision *decision)
{
	const struct window *const window = decision->window;

	return decision->state == STATE_UPCOMING ? &window->opens : &window->closes;
}

struct text days_text(const struct decision *decision, char bytes[NUMBER_SIZE])
{
	return decision->days == DAYS_UNKNOWN ? TEXT("") : number_text(decision->days, bytes);
}

const struct track *track_of(const struct level *level, const struct audience *audience)
{
	const struct track *const tracks = level->tracks;

	for (size_t i = 0; i < level->track_count; i++)
		if (audience != NULL && tracks[i].audience == audience)
			return &tracks[i];
	return level->track_count > 0 && tracks->audience == NULL ? tracks : NULL;
}

bool decide_level(struct decision *decision, const struct level *level,
	const struct audience *audience, struct moment moment)
{
	const struct track *const track = track_of(level, audience);

	*decision = (struct decision){0};
	if (track != NULL) {
		*decision = decide(track, moment);
		return true;
	}
	for (size_t i = 0; audience == NULL && i < level->track_count; i++) {
		const struct decision other = decide(&level->tracks[i], moment);
		if (i > 0 && other.window != decision->window)
			return false;
		*decision = other;
	}
	return decision->window != NULL;
}
