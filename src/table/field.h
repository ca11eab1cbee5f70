#ifndef TABLE_FIELD_H
#define TABLE_FIELD_H

#include <stdbool.h>

#include "text/text.h"

/* The fields of a record (table/record.h); of one that is malformed they are a guess. */

/*
 * Takes the first field, unchanged, off *rest: the bytes of a record, or what is left of them.
 * Returns false when there is none left; rest->bytes is NULL then.
 */
typedef bool field_taking(struct text *rest, char delimiter, struct text *field);
field_taking field_take;

/* Likewise, as if no quote had a meaning. */
field_taking field_take_plain;

/* The size of the quoted field that text begins with; all of it where the quotes are not closed. */
size_t field_quoted_size(struct text text);

/*
 * What a field says: without the quotes around it, and with one quote for two. Where there are two,
 * the value is written to room, which has room for the field; else it is a part of the field.
 */
struct text field_value(struct text field, char *room);

#endif
