#ifndef CALENDAR_SLIP_H
#define CALENDAR_SLIP_H

#include "calendar/problem.h"
#include "text/text.h"

/*
 * What a value holds that its form does not: the habit of another program or format, as its fault,
 * with the character in *what. Where nothing is known: `wrong`, the fault of that form, and *what
 * is empty.
 */
enum calendar_fault slip_find(struct text value, enum calendar_fault wrong, struct text *what);

#endif
