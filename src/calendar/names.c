#include "calendar/names.h"

#include <string.h>

#include "text/name.h"

bool name_take_star(struct text *name)
{
	const char *const end = name->bytes + name->size;

	if (name->size < 2 || end[-1] != '*' || (end[-2] != ' ' && end[-2] != '\t'))
		return false;
	name->size -= 2;
	return true;
}

static const struct name *end_of(const struct names *names)
{
	return names->items + names->count;
}

/* The first of the names, starting at `from`, that is not before a text; or their end. */
static const struct name *first_from(
	const struct names *names, const struct name *from, struct text folded)
{
	for (size_t count = (size_t)(end_of(names) - from); count > 0;) {
		const size_t half = count / 2;

		if (text_compare(name_folded(&from[half]), folded) < 0) {
			from += half + 1;
			count -= half + 1;
		} else {
			count = half;
		}
	}
	return from;
}

const struct name *names_exact(const struct names *names, struct text text)
{
	char bytes[NAME_SIZE];
	const struct text folded = {bytes, name_fold(text, bytes, sizeof bytes)};

	if (folded.size > sizeof bytes || names->count == 0) /* longer than any name; or no array */
		return NULL;
	const struct name *const name = first_from(names, names->items, folded);
	return name < end_of(names) && text_equal(name_folded(name), folded) ? name : NULL;
}

/* The first words of a text, one more at a time, and the names that begin with them. */
struct words {
	const struct names *names;
	struct text text, rest; /* rest: what follows the words */
	char bytes[NAME_SIZE];
	struct text folded;
	const struct name *first; /* of the names that begin with them */
};

static void begin_words(struct words *words, const struct names *names, struct text text)
{
	words->names = names;
	words->text = words->rest = text;
	words->folded = (struct text){words->bytes, 0};
	words->first = names->items;
}

static bool is_among(const struct words *words, const struct name *name)
{
	return name < end_of(words->names) && text_starts_with(name_folded(name), words->folded);
}

/* Takes one more word. Returns false when there is none, or no name begins with the words. */
static bool take_word(struct words *words)
{
	if (!name_take_word(&words->rest, words->bytes, &words->folded.size))
		return false;
	words->first = first_from(words->names, words->first, words->folded);
	return is_among(words, words->first);
}

/* Are they like the `du` of `droit du travail`, which is not the name DU? */
static bool are_small(const struct words *words)
{
	const size_t size = words->text.size - words->rest.size;

	for (size_t i = 0; i < size; i++)
		if (words->text.bytes[i] >= 'A' && words->text.bytes[i] <= 'Z')
			return false;
	return words->rest.size > 0 && words->rest.bytes[0] == ' ';
}

/*
 * The longest name that *text, which is not empty, begins with as words; or NULL. as_beginning:
 * only names with ` *` count. Where there is one, *text becomes what follows it.
 */
static const struct name *longest(const struct names *names, struct text *text, bool as_beginning)
{
	struct words words;
	const struct name *found = NULL;

	begin_words(&words, names, *text);
	while (take_word(&words))
		for (const struct name *name = words.first;
			is_among(&words, name) && name->size == words.folded.size; name++)
			if (as_beginning ? name->begins : !name->capitals || !are_small(&words)) {
				found = name;
				*text = words.rest;
			}
	return found;
}

/* Takes off *text all up to the end of the next name that it holds as words; NULL: none is left. */
static const struct name *take_held(const struct names *names, struct text *text)
{
	const struct name *held = NULL;

	while (text->size > 0 && (held = longest(names, text, false)) == NULL)
		name_skip_word(text);
	return held;
}

const struct name *names_find(const struct names *names, struct text text)
{
	const struct name *const exact = names_exact(names, text);
	struct text rest = text;

	if (exact != NULL || names->count == 0 || text.size == 0)
		return exact;
	const struct name *const found = longest(names, &rest, true);
	const struct name *held = found;
	while (held != NULL && held->owner == found->owner)
		held = take_held(names, &text);
	return held == NULL ? found : NULL;
}

/* The owners that were added, in order and each once: the first `most` of them. */
struct owners {
	uint32_t *items;
	size_t count, most;
};

static void add_owner(struct owners *owners, uint32_t owner)
{
	size_t at = 0;

	while (at < owners->count && owners->items[at] < owner)
		at++;
	if (at == owners->most || (at < owners->count && owners->items[at] == owner))
		return;
	owners->count += owners->count < owners->most;
	memmove(&owners->items[at + 1], &owners->items[at],
		(owners->count - at - 1) * sizeof *owners->items);
	owners->items[at] = owner;
}

static void add_near(struct owners *owners, const struct names *names, struct text text)
{
	enum { SHORTEST = 3 }; /* with one letter changed, L1 is another name and no slip */
	char bytes[NAME_SIZE + 1];
	const struct text folded = {bytes, name_fold(text, bytes, sizeof bytes)};

	/* A text that is too long for bytes is near no name. */
	for (size_t i = 0; i < names->count && folded.size >= SHORTEST; i++)
		if (text_is_near(name_folded(&names->items[i]), folded))
			add_owner(owners, names->items[i].owner);
}

/* Adds the owners of names that begin with the first words of a text, as many words as possible. */
static void add_begun(
	struct owners *owners, const struct names *names, struct text text, bool whole)
{
	enum { SHORTEST = 3 }; /* shorter words mean nothing unless they are the whole text */
	struct words words;
	const struct name *first = NULL;
	size_t size = 0;

	begin_words(&words, names, text);
	while (take_word(&words))
		if (words.folded.size >= SHORTEST || (whole && words.rest.size == 0)) {
			first = words.first;
			size = words.folded.size;
		}
	words.folded.size = size;
	for (; size > 0 && is_among(&words, first); first++)
		add_owner(owners, first->owner);
}

size_t names_suggest(const struct names *names, struct text text, uint32_t *owners, size_t most)
{
	enum { LOOKED_AT = 500 }; /* bytes: every word in them is compared with all names */
	struct owners found = {owners, 0, most};
	const struct name *held;

	text.size = text.size < LOOKED_AT ? text.size : LOOKED_AT;
	for (struct text rest = text; names->count > 0 && (held = take_held(names, &rest)) != NULL;)
		add_owner(&found, held->owner);
	if (found.count == 0)
		add_near(&found, names, text);
	if (found.count > 0 || names->count == 0)
		return found.count;
	for (struct text rest = text; rest.size > 0; name_skip_word(&rest))
		add_begun(&found, names, rest, rest.size == text.size);
	return found.count;
}
