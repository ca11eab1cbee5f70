/*
 * Any bytes as a table, read in pieces of any size. What comes out, with what was added to each
 * record cut off, is what went in: whole, in order, and as it was divided by a second reader.
 *
 * The first byte chooses the delimiter, whether there is a header, and which columns records get;
 * the second, the size of the pieces.
 */

#define _GNU_SOURCE /* memfd_create */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "calendar/read.h"
#include "date/day.h"
#include "diagnose.h"
#include "table/added.h"
#include "table/batch.h"
#include "unit/naive.h"

static size_t piece;

/* The program's reads come here (ld --wrap). */
ssize_t __real_read(int descriptor, void *bytes, size_t size);
ssize_t __wrap_read(int descriptor, void *bytes, size_t size);
ssize_t __wrap_read(int descriptor, void *bytes, size_t size)
{
	return __real_read(descriptor, bytes, piece > 0 && piece < size ? piece : size);
}

/* So do its readings of the clock: each is forty seconds after the last. */
static int64_t instant;
int64_t __wrap_clock_now(void);
int64_t __wrap_clock_now(void)
{
	return instant += 40;
}

static void rewrite(int descriptor, const void *bytes, size_t size)
{
	if (ftruncate(descriptor, 0) != 0 || lseek(descriptor, 0, SEEK_SET) != 0 ||
		write(descriptor, bytes, size) != (ssize_t)size ||
		lseek(descriptor, 0, SEEK_SET) != 0)
		abort();
}

/* Is it nothing, or spaces alone? */
static bool is_blank(const struct naive_record *record)
{
	return !record->malformed && record->field_count == 1 &&
		strspn(record->bytes, " ") >= record->size;
}

/* Cuts what was added to each record off out, and holds the rest against what went in. */
static void compare(struct naive *in, const char *out, size_t size)
{
	struct naive_record record;
	size_t at = in->at;
	bool ended = true; /* the last record has its line end */

	if (size < at || memcmp(out, in->bytes, at) != 0)
		abort();
	while (naive_read(in, &record)) {
		if (size - at < record.size || memcmp(out + at, record.bytes, record.size) != 0)
			abort();
		at += record.size;
		size_t added = 0, delimiters = 0;
		while (at + added < size && out[at + added] != '\n' &&
			!(out[at + added] == '\r' && at + added + 1 < size &&
				out[at + added + 1] == '\n'))
			delimiters += out[at + added++] == in->delimiter;
		if (is_blank(&record) ? added != 0 : delimiters < 5)
			abort();
		at += added;
		ended = record.line_end > 0;
		if (ended && memcmp(out + at, record.bytes + record.size, record.line_end) != 0)
			abort();
		at += record.line_end;
		if (!ended && !is_blank(&record))
			at += out[at] == '\r' ? 2 : 1;
	}
	if (at != size)
		abort();
}

/* A string after the end, so that naive readers may look a byte further. */
static char *read_back(int descriptor, size_t *size)
{
	*size = (size_t)lseek(descriptor, 0, SEEK_END);
	char *const bytes = calloc(*size + 2, 1);

	if (bytes == NULL || pread(descriptor, bytes, *size, 0) != (ssize_t)*size)
		abort();
	return bytes;
}

/* A calendar with hours, an end that is unknown, and audiences. */
static const char routes[] = "[calendar]\ntitle=T\n[platform p]\nname=P\nurl=http://p\n"
			     "[level M1]\nname=M\n[level L3]\nname=L\n[audience x]\nname=X\n"
			     "[audience y]\nname=Y\n[window 1]\nlevels=M1\nplatform=p\n"
			     "opens=2024-03-10 12:00\ncloses=unknown\n[window 2]\nlevels=M1 L3\n"
			     "audiences=x\nplatform=p\nopens=2024-03-09\ncloses=2024-03-10 18:00\n"
			     "[window 3]\nlevels=L3\naudiences=y\nplatform=p\nopens=unknown\n"
			     "closes=2024-03-11\nintake=2024\n";

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const char delimiters[] = {';', ',', '\t', '|'};
	static struct output output, errors;
	static struct calendar calendars[2];
	static struct calendar_file files[2];
	static int table;
	static const struct diagnostics diagnostics = {&errors, ENGLISH};
	struct problems problems = {0};
	struct added added;

	if (size < 2)
		return 0;
	if (calendars[0].level_count == 0) {
		files[0] = calendar_file_built_in();
		files[1] = (struct calendar_file){.name = "f", .text = text_of(routes)};
		for (size_t i = 0; i < 2; i++)
			if (!calendar_read(&calendars[i], &files[i], 1, &problems))
				abort();
		table = memfd_create("table", 0);
		output.descriptor = memfd_create("output", 0);
		errors.descriptor = memfd_create("errors", 0);
	}
	const char delimiter = delimiters[bytes[0] % 4];
	const bool without_header = bytes[0] & 4;
	const struct moment now = {
		day_of((struct civil){2024, 3, 10}) * DAY_MINUTES + 12 * 60, false};
	const struct calendar *const calendar = &calendars[bytes[0] & 32 ? 1 : 0];
	const struct batch batch = {.descriptor = table,
		.name = "table",
		.wanted = {.delimiter = bytes[0] & 8 ? '\0' : delimiter,
			.without_header = without_header,
			.level = without_header || bytes[0] & 8 ? NULL : "1",
			.without_audience = calendar->audience_count == 0},
		.calendar = calendar,
		.now = now,
		.moment = bytes[0] & 16 ? &now : NULL,
		.audience = bytes[0] & 64 ? calendar->audiences : NULL,
		.diagnostics = &diagnostics,
		.output = &output,
		.added = bytes[0] & 128 ? &added : NULL,
		.summary = bytes[0] & 128};

	added_read(&added,
		TEXT("platform_name,url,state_text,opens_text,closes_text,scope,intake,state,days"));
	instant = 1710068400;
	piece = bytes[1];
	rewrite(table, bytes + 2, size - 2);
	rewrite(output.descriptor, "", 0);
	rewrite(errors.descriptor, "", 0);
	output.error = errors.error = 0;
	const enum batch_result result = batch_answer(&batch);
	output_flush(&output);

	size_t in_size, out_size;
	char *const in = read_back(table, &in_size),
		    *const out = read_back(output.descriptor, &out_size);
	const bool mark = in_size >= 3 && memcmp(in, "\xEF\xBB\xBF", 3) == 0;
	struct naive naive = {in, in_size, mark ? 3 : 0, delimiter};
	if (result == BATCH_FAILED) {
		if (out_size > 0)
			abort();
	} else if (!(bytes[0] & 8)) {
		compare(&naive, out, out_size);
	}
	free(in);
	free(out);
	return 0;
}
