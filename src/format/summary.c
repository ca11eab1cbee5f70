#include "format/summary.h"

#include "phrases.h"

/* Writes how many there are of something, and a comma. */
static void write_count(struct output *output, enum language language, size_t count,
	enum phrase one, enum phrase many)
{
	char bytes[NUMBER_SIZE];

	message_write(output, language,
		MESSAGE(count == 1 ? one : many, number_text((int64_t)count, bytes)),
		output_escaped);
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

static void write_replacement(
	struct output *output, enum language language, const struct replacement *replacement)
{
	output_place(output, replacement->new);
	output_text(output, TEXT(": "));
	message_write(output, language,
		MESSAGE(PHRASE_REPLACES, replacement->kind, replacement->id), output_escaped);
	output_place(output, replacement->old);
	output_text(output, TEXT("\n"));
}

void write_summary(struct output *output, enum language language, const struct calendar *calendar,
	const struct calendar_file *files, size_t file_count, bool over)
{
	char first[DAY_SIZE], last[DAY_SIZE];
	const struct message days = MESSAGE(PHRASE_FIRST_TO_LAST_DAY,
		day_iso(first_day(calendar), first), day_iso(calendar->last->closes, last));

	for (size_t i = 0; i < file_count; i++) {
		output_text(output, i > 0 ? TEXT(", ") : TEXT(""));
		output_escaped(output, text_of(files[i].name));
	}
	output_text(output, TEXT(": "));
	output_string(output, phrase_string(language, PHRASE_NO_ERROR));
	write_count(output, language, calendar->level_count, PHRASE_ONE_LEVEL, PHRASE_MANY_LEVELS);
	write_count(output, language, calendar->platform_count, PHRASE_ONE_PLATFORM,
		PHRASE_MANY_PLATFORMS);
	write_count(
		output, language, calendar->window_count, PHRASE_ONE_WINDOW, PHRASE_MANY_WINDOWS);
	message_write(output, language, days, output_escaped);
	if (over) {
		output_text(output, TEXT(", "));
		output_string(output, phrase_string(language, PHRASE_IT_IS_OVER));
	}
	output_text(output, TEXT("\n"));
	for (size_t i = 0; i < calendar->replacement_count; i++)
		write_replacement(output, language, &calendar->replacements[i]);
}
