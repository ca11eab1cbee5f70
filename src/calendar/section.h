#ifndef CALENDAR_SECTION_H
#define CALENDAR_SECTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "calendar/calendar_file.h"
#include "calendar/keys.h"
#include "calendar/problem.h"
#include "text/text.h"

/* Calendar files as they are written: sections and their entries, each value checked. */

/* A calendar may hold little else, so a section is small. */
struct section {
	struct place place;
	const char *id;                 /* see section_id */
	uint32_t entry_from, entry_end; /* its entries, in sections.entries */
	union {
		/* Set by sections_merge: the next of its kind and ID, in a later file, or NULL. */
		struct section *later;
		/* Then, in a first one, set by calendar_build: its struct level and so on. */
		void *made;
	};
	uint32_t named_by; /* the last window that names it, from 1 */
	enum section_kind kind : 8;
	bool first; /* of its kind and ID; set by sections_merge */
	uint8_t id_size;
};

/* The ID of a section; empty for [calendar], and where it is wrong. */
static inline struct text section_id(const struct section *section)
{
	return (struct text){section->id, section->id_size};
}

/* The sections of all files, in the order of reading. Starts as {0}; sections_free frees it. */
struct sections {
	struct section *items;
	size_t count, capacity;
	struct entry *entries;
	size_t entry_count, entry_capacity;
	bool unchecked; /* a file is not the built-in one, which the Makefile has checked */
	bool partial;   /* a file could not be read: its sections are not here */
	/* Set by sections_merge. */
	struct section **merged;          /* the first ones, sorted by kind and ID */
	size_t merged_count, later_count; /* of the first ones, and of all later ones */
	size_t counts[SECTION_KINDS];     /* of the first ones of each kind */
};

/*
 * Adds the sections of a calendar file, and what is wrong with its lines to problems; on lack of
 * memory, these are marked as lost. `before` is line 0 of the file, whose text must outlive both.
 * Returns the number of its lines.
 */
uint32_t sections_read(struct sections *sections, struct place before,
	const struct calendar_file *file, struct problems *problems);

/*
 * Finds the sections of one kind and ID, which later files correct, and adds a problem for each
 * that is twice in one file. Of [calendar], the first counts. Returns false when memory runs out.
 */
bool sections_merge(struct sections *sections, struct problems *problems);

/* After sections_merge: the first section of a kind and ID (at most NAME_SIZE bytes), or NULL. */
struct section *sections_find(
	const struct sections *sections, enum section_kind kind, struct text id);

/* What the sections of one kind and ID say together; the last that has a key counts for it. */
struct whole {
	const struct section *first;
	struct given {
		const struct section *section; /* NULL: none has it */
		const struct entry *entry;     /* of a key that is repeated, the last */
		uint32_t count;                /* of its entries there, in this language */
	} given[KEYS][LANGUAGES];
};

/*
 * Gathers what a first section, and those that correct it, say. Adds the problems that only the
 * whole shows: keys that are missing, or that have other languages than the original.
 */
struct whole sections_gather(
	const struct sections *sections, const struct section *first, struct problems *problems);

/* Frees the sections, and empties *sections. */
void sections_free(struct sections *sections);

#endif
