#include "table/usual.h"

#include <string.h>

static void append(struct usual *usual, struct text column, char delimiter)
{
	memcpy(usual->columns + usual->size, column.bytes, column.size);
	usual->size += (unsigned)column.size;
	usual->columns[usual->size++] = delimiter;
}

/* Sets the columns that a decision shares with others. */
static void set(struct usual *usual, const struct decision *decision, char delimiter)
{
	const struct window *const window = decision->window;
	char opens[MOMENT_SIZE], closes[MOMENT_SIZE];

	usual->window = window;
	usual->state = decision->state;
	usual->columns[0] = delimiter;
	usual->size = 1;
	append(usual, window->platform->id, delimiter);
	append(usual, state_name(decision->state), delimiter);
	append(usual, end_iso(&window->opens, opens), delimiter);
	append(usual, end_iso(&window->closes, closes), delimiter);
}

unsigned usual_write(struct usual usuals[USUALS], const struct decision *decision, char delimiter,
	char bytes[USUAL_SIZE])
{
	/* No window is smaller than 64 bytes. */
	const size_t place = (uintptr_t)decision->window / 64 * STATES + decision->state;
	struct usual *const usual = &usuals[place % USUALS];
	char number[NUMBER_SIZE];

	if (usual->window != decision->window || usual->state != decision->state)
		set(usual, decision, delimiter);
	const struct text days = days_text(decision, number);
	memcpy(bytes, usual->columns, usual->size);
	memcpy(bytes + usual->size, days.bytes, days.size);
	bytes[usual->size + days.size] = '\n';
	return usual->size + (unsigned)days.size;
}
