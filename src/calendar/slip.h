#ifndef CALENDAR_SLIP_H
#define CALENDAR_SLIP_H

#include "calendar/problem.h"
#include "text/text.h"

/*
 * Looks for the reason why a value, or a header, is not of its form: a habit from another program
 * or file format, like quotes or commas. Returns its fault, and sets *what to the character. Where
 * there is none, returns `wrong`, the fault of the form, and *what is empty.
 */
enum calendar_fault slip_find(struct text value, enum calendar_fault wrong, struct text *what);

#endif
