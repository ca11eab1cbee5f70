#include "format/summary.h"

#include "phrases.h"

/* Writes how many there are of something, and a comma. */
static void write_count(struct output *output, enum language language, size_t count,
	enum phrase one, enum phrase many)
{
	char bytes[NUMBER_SIZE];
	const struct text number = number_text((int64_t)count, bytes);

	phrase_write(output, language, count == 1 ? one : many, &number, ANY_LENGTH);
	output_text(output, TEXT(", "));
}

static day_number first_day(const struct calendar *calendar)
{
	day_number first = DAY_LAST;

	for (size_t i = 0; i < calendar->window_count; i++)
		if (calendar->windows[i].opens < first)
			first = calendar->windows[i].opens;
	return first;
}

static void write_replacement(struct output *output, enum language language,
	const struct source *sources, const struct replacement *replacement)
{
	const struct text args[] = {replacement->kind, replacement->id};

	output_place(output, sources[replacement->new.file].name, replacement->new.line);
	output_text(output, TEXT(": "));
	phrase_write(output, language, REPLACES, args, ANY_LENGTH);
	output_place(output, sources[replacement->old.file].name, replacement->old.line);
	output_text(output, TEXT("\n"));
}

void write_summary(struct output *output, enum language language, const struct calendar *calendar,
	const struct source *sources, size_t source_count, bool over)
{
	char first[DAY_SIZE], last[DAY_SIZE];
	const struct text days[] = {
		day_iso(first_day(calendar), first), day_iso(calendar->last->closes, last)};

	for (size_t i = 0; i < source_count; i++) {
		output_text(output, i > 0 ? TEXT(", ") : TEXT(""));
		output_escaped(output, text_of(sources[i].name));
	}
	output_text(output, TEXT(": "));
	phrase_write(output, language, NO_ERROR, NULL, ANY_LENGTH);
	write_count(output, language, calendar->level_count, ONE_LEVEL, MANY_LEVELS);
	write_count(output, language, calendar->platform_count, ONE_PLATFORM, MANY_PLATFORMS);
	write_count(output, language, calendar->window_count, ONE_WINDOW, MANY_WINDOWS);
	phrase_write(output, language, FIRST_TO_LAST_DAY, days, ANY_LENGTH);
	if (over) {
		output_text(output, TEXT(", "));
		phrase_write(output, language, IT_IS_OVER, NULL, ANY_LENGTH);
	}
	output_text(output, TEXT("\n"));
	for (size_t i = 0; i < calendar->replacement_count; i++)
		write_replacement(output, language, sources, &calendar->replacements[i]);
}
