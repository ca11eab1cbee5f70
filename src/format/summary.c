#include "format/summary.h"

#include "calendar/keys.h"
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

/* Sets the first and the last day that windows are known to have. Returns false: there is none. */
static bool find_days(const struct calendar *calendar, day_number *first, day_number *last)
{
	*first = DAY_LAST + 1;
	*last = DAY_FIRST - 1;
	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		const struct end *const ends[] = {&window->opens, &window->closes};
		for (size_t j = 0; j < 2; j++) {
			const day_number day = moment_day(ends[j]->moment);
			if (ends[j]->known && day < *first)
				*first = day;
			if (ends[j]->known && day > *last)
				*last = day;
		}
	}
	return *first <= *last;
}

static void write_place(
	struct output *output, const struct calendar_file *files, struct place place)
{
	output_file_line(output, (struct file_line){files[place.order].name, place.line, 0});
}

static void write_correction(struct output *output, enum language language,
	const struct correction *correction, const struct calendar_file *files)
{
	char bytes[KEY_NAMES_SIZE];
	const struct text keys = key_names(correction->kind, correction->keys, bytes);

	write_place(output, files, correction->new);
	output_text(output, TEXT(": "));
	message_write(output, language,
		MESSAGE(PHRASE_CORRECTS, section_forms[correction->kind].name, correction->id,
			keys),
		output_escaped);
	write_place(output, files, correction->old);
	output_text(output, TEXT("\n"));
}

void write_summary(struct output *output, enum language language, const struct calendar *calendar,
	const struct calendar_file *files, size_t file_count, bool over)
{
	day_number first, last;
	char first_iso[DAY_SIZE], last_iso[DAY_SIZE];
	const bool has_days = find_days(calendar, &first, &last);

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
	if (has_days)
		message_write(output, language,
			MESSAGE(PHRASE_FIRST_TO_LAST_DAY, day_iso(first, first_iso),
				day_iso(last, last_iso)),
			output_escaped);
	else
		output_string(output, phrase_string(language, PHRASE_DATES_UNKNOWN));
	if (over) {
		output_text(output, TEXT(", "));
		output_string(output, phrase_string(language, PHRASE_IT_IS_OVER));
	}
	output_text(output, TEXT("\n"));
	for (size_t i = 0; i < calendar->correction_count; i++)
		write_correction(output, language, &calendar->corrections[i], files);
}
