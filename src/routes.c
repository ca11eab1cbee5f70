#include "routes.h"

#include "calendar/array.h"

/* Adds the decision on a route. Returns false when memory runs out. */
static bool add(struct routes *routes, const struct track *track, struct moment moment)
{
	if (!ARRAY_GROW(routes->decisions, routes->capacity, routes->count))
		return false;
	routes->decisions[routes->count++] = decide(track, moment);
	return true;
}

bool routes_decide(struct routes *routes, const struct level *level,
	const struct audience *audience, struct moment moment)
{
	const struct track *const own = audience != NULL ? track_of(level, audience) : NULL;

	if (own != NULL)
		return add(routes, own, moment);
	for (size_t i = 0; audience == NULL && i < level->track_count; i++)
		if (!add(routes, &level->tracks[i], moment))
			return false;
	return true;
}

bool routes_agree(const struct decision *decisions, size_t count)
{
	for (size_t i = 1; decisions->track->audience != NULL && i < count; i++)
		if (decisions[i].state != decisions->state)
			return false;
	return true;
}
