#ifndef TERMINAL_H
#define TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* What can be shown on the descriptor of an output, which may be a terminal. */

/* Is it a terminal that may be coloured? Not with NO_COLOR (https://no-color.org) or TERM=dumb. */
bool terminal_has_color(int descriptor);

/*
 * How many columns a line has: the value of COLUMNS, if that is a number from 1 on; else what the
 * terminal says; else 80.
 */
size_t terminal_columns(int descriptor);

#endif
