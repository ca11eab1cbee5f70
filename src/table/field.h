#ifndef TABLE_FIELD_H
#define TABLE_FIELD_H

#include <stdbool.h>

#include "text/text.h"

/* The fields of a record (table/record.h), which is not malformed; if it is, they are a guess. */

/*
 * Takes the first field, as it stands, off *rest: the bytes of a record, or what is left of them.
 * Returns false when there is none left; rest->bytes is NULL then.
 */
bool field_take(struct text *rest, char delimiter, struct text *field);

/*
 * What a field says: without the quotes around it, and with one quote for two. Where there are two,
 * the value is written to room, which has room for the field; else it is a part of the field.
 */
struct text field_value(struct text field, char *room);

#endif
