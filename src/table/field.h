#ifndef TABLE_FIELD_H
#define TABLE_FIELD_H

#include <stdbool.h>

#include "text/text.h"

/* The fields of a record (table/record.h). Those of one that is malformed are a guess. */

/*
 * Takes the next field, as it was read, off *rest, which is the bytes of a record at first. After
 * the last field, rest->bytes is NULL; then returns false.
 */
typedef bool field_taking(struct text *rest, char delimiter, struct text *field);
field_taking field_take;

/* Likewise, as if no quote had a meaning. */
field_taking field_take_plain;

/* The size of the quoted field that text begins with; all of text if the quotes are not closed. */
size_t field_quoted_size(struct text text);

/*
 * The value of a field: without the quotes around it, and with one quote for two. Where there are
 * two, the value is written to room, which has room for the field; else it is a part of the field.
 */
struct text field_value(struct text field, char *room);

#endif
