#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "naive.h"
#include "random.h"
#include "calendar/read.h"
#include "decision.h"
#include "diagnose.h"
#include "table/batch.h"
#include "walker.h"

/* What the column of the levels may hold, as read, and the level that it names. */
static const struct {
	const char *field, *level;
} levels[] = {
	{"L3", "L3"},
	{"\"Licence 3\"", "L3"},
	{"licence 3\xE8me ann\xE9"
	 "e",
		"L3"},
	{"M1", "M1"},
	{"\"m-1\"", "M1"},
	{"Master 1", "M1"},
	{"M2", "M2"},
	{" m2 ", "M2"},
	{"DU", "DU"},
	{"\"Diplôme d'université\"", "DU"},
	{"L3 STAPS", "L3"},
	{"\"M1\"\"\"", "M1"},
	{"\"Master 1 - Droit du travail; à distance\"", "M1"},
	{"L1", NULL},
	{"M1bis", NULL},
	{"Licence 3 et Master 1", NULL},
	{"Doctorat, « en \"cotutelle\" »", NULL},
	{"", NULL},
	{" ", NULL},
	{"\"\"", NULL},
};

/* As the notice has them. */
static const struct {
	const char *level, *platform, *opens, *closes;
} windows[] = {
	{"L3", "ecandidat", "2024-03-25", "2024-04-25"},
	{"M1", "mon-master", "2024-02-26", "2024-03-24"},
	{"M2", "ecandidat", "2024-03-25", "2024-04-25"},
	{"DU", "ecandidat", "2024-03-25", "2024-04-25"},
};

/* What the column of the dates may hold, and the day that it names: "" if it is none. */
enum { DATES = 1200 };
static struct {
	char field[64], iso[32];
	int number;
} dates[DATES];
static size_t date_count;

static void add_date(const char *field, const struct walker *day)
{
	assert_true(date_count < DATES);
	snprintf(dates[date_count].field, sizeof dates[0].field, "%s", field);
	if (day != NULL) {
		snprintf(dates[date_count].iso, sizeof dates[0].iso, "%s", day->iso);
		dates[date_count].number = day->number;
	}
	date_count++;
}

/* The number of a day that is among the dates. */
static int number_of(const char *iso)
{
	size_t i = 0;

	while (strcmp(dates[i].iso, iso) != 0)
		i++;
	return dates[i].number;
}

static void make_dates(void)
{
	static const char *const wrong[] = {"2024-02-30", "45375", "24-3-24", "demains", "", " ",
		"\"\"", "2024-13-01", "\"2024\"\"-03-24\""};
	struct walker day = first_day;
	char field[64];

	for (size_t i = 0; i < COUNT(wrong); i++)
		add_date(wrong[i], NULL);
	for (; strcmp(day.iso, "2024-05-20") < 0; step(&day)) {
		if (strcmp(day.iso, "2024-02-01") < 0)
			continue;
		add_date(day.iso, &day);
		snprintf(field, sizeof field, "\"%s\"", day.iso);
		add_date(field, &day);
		snprintf(field, sizeof field, "%02d/%d/%d %02d:30", day.day, day.month, day.year,
			day.day % 24);
		add_date(field, &day);
		snprintf(field, sizeof field, " \"%s\"", day.iso); /* no quotes are taken off */
		add_date(field, NULL);
		snprintf(field, sizeof field, "%sT12:00:00Z", day.iso);
		add_date(field, &day);
	}
}

/* A table that is being made. */
struct table {
	char bytes[1 << 16];
	size_t size;
	char delimiter;
	bool header;
	size_t columns, level, date; /* date may be `columns`: there is none */
	size_t day;                  /* of --date, among dates; DATES: none was given */
};

static void put(struct table *table, const char *text)
{
	const size_t size = strlen(text);

	assert_true(table->size + size < sizeof table->bytes);
	memcpy(table->bytes + table->size, text, size);
	table->size += size;
}

/* A field that the delimiter would cut is left out. */
static void put_field(struct table *table, const char *field)
{
	if (*field == '"' || strchr(field, table->delimiter) == NULL)
		put(table, field);
}

static void put_record(struct table *table, size_t fields)
{
	static const char *const others[] = {"", "7", "Dupont", "\"Le Grand, Jean; \"\"X\"\"\t|\"",
		"5\" 1/4", "\"a\r\n\nb\"", "\xE9\x80\x01", "a\rb", " \"x\""};
	const char delimiter[] = {table->delimiter, '\0'};

	for (size_t i = 0; i < fields; i++) {
		if (i > 0)
			put(table, delimiter);
		if (i == table->level)
			put_field(table, levels[random_below(COUNT(levels))].field);
		else if (i == table->date)
			put_field(table, dates[random_below(date_count)].field);
		else
			put_field(table, others[random_below(COUNT(others))]);
	}
}

static void put_line(struct table *table)
{
	static const char *const damage[] = {"\"a\"b", "x\";\"y", "\"zz", "\"a\n\"\"\nb\"c"};

	switch (random_below(12)) {
	case 0:
		put_record(table, 1 + random_below(table->columns));
		break;
	case 1:
		put_record(table, table->columns + 1 + random_below(2));
		break;
	case 2:
		put(table, random_below(2) == 0 ? "" : "  ");
		break;
	case 3:
		put(table, damage[random_below(COUNT(damage))]);
		break;
	case 4:
		for (size_t i = 1; i < table->columns; i++)
			put(table, (char[]){table->delimiter, '\0'});
		break;
	default:
		put_record(table, table->columns);
	}
}

static void make_table(struct table *table)
{
	static const char *const line_ends[] = {"\n", "\r\n"};
	static const char delimiters[] = ";,\t|";
	const size_t records = random_below(40), usual = random_below(2);

	table->size = 0;
	table->delimiter = delimiters[random_below(4)];
	table->header = random_below(4) > 0;
	table->columns = 2 + random_below(4);
	table->level = random_below(table->columns);
	table->date = random_below(table->columns + (table->header ? 1 : 0));
	if (table->date == table->level)
		table->date = table->level > 0 ? 0 : 1;
	do
		table->day = random_below(2) == 0 ? DATES : random_below(date_count);
	while (table->day < DATES && *dates[table->day].iso == '\0');
	if (random_below(4) == 0)
		put(table, "\xEF\xBB\xBF");
	if (table->header) {
		for (size_t i = 0; i < table->columns; i++) {
			if (i > 0)
				put(table, (char[]){table->delimiter, '\0'});
			put(table,
				i == table->level          ? "Niveau"
					: i == table->date ? "\"DATE\""
							   : "x");
		}
		put(table, line_ends[usual]);
	} else {
		put_record(table, table->columns);
		/* There, it would be the line end of an old Macintosh. */
		for (size_t i = 0; i + 1 < table->size; i++)
			if (table->bytes[i] == '\r' && table->bytes[i + 1] != '\n')
				table->bytes[i] = '_';
		put(table, line_ends[usual]);
	}
	for (size_t i = 0; i < records; i++) {
		put_line(table);
		if (i + 1 < records || random_below(2) == 0)
			put(table, line_ends[random_below(8) == 0 ? !usual : usual]);
	}
}

/* Is a field, or a record, nothing but spaces and line ends, between quotes or not? */
static bool is_empty(const char *bytes, size_t size)
{
	if (size >= 2 && bytes[0] == '"' && bytes[size - 1] == '"') {
		bytes++;
		size -= 2;
	}
	while (size > 0 && strchr(" \t\r\n", *bytes) != NULL && *bytes != '\0') {
		bytes++;
		size--;
	}
	return size == 0;
}

static bool same(const char *string, const char *bytes, size_t size)
{
	return strlen(string) == size && memcmp(string, bytes, size) == 0;
}

/* Writes the five columns that a record must have to answer; returns whether it has an answer. */
static bool expect(const struct table *table, const struct naive_record *record, char *answer)
{
	const char d = table->delimiter;
	const size_t level = table->level, date = table->date;
	const char *name = NULL;
	size_t day = DATES, w = 0;
	bool empty = true;

	for (size_t i = 0; i < record->field_count; i++)
		empty = empty && is_empty(record->fields[i].bytes, record->fields[i].size);
	*answer = '\0';
	for (size_t i = record->field_count; !record->malformed && i < table->columns; i++)
		answer += sprintf(answer, "%c", d);
	if (!record->malformed && empty)
		return sprintf(answer, "%c%c%c%c%c", d, d, d, d, d) > 0;
	if (record->malformed || record->field_count > table->columns)
		return sprintf(answer, "%c%cinvalid-record%c%c%c", d, d, d, d, d) < 0;
	for (size_t i = 0; level < record->field_count && i < COUNT(levels); i++)
		if (same(levels[i].field, record->fields[level].bytes, record->fields[level].size))
			name = levels[i].level;
	if (name == NULL)
		return sprintf(answer, "%c%cunknown-level%c%c%c", d, d, d, d, d) < 0;
	for (size_t i = 0; date < record->field_count && i < date_count; i++)
		if (same(dates[i].field, record->fields[date].bytes, record->fields[date].size))
			day = i;
	if (date == table->columns || date >= record->field_count ||
		is_empty(record->fields[date].bytes, record->fields[date].size))
		day = table->day;
	if (day == DATES || *dates[day].iso == '\0')
		return sprintf(answer, "%c%cinvalid-date%c%c%c", d, d, d, d, d) < 0;

	while (strcmp(windows[w].level, name) != 0)
		w++;
	const char *const iso = dates[day].iso;
	const bool upcoming = strcmp(iso, windows[w].opens) < 0;
	const bool open = !upcoming && strcmp(iso, windows[w].closes) <= 0;
	sprintf(answer, "%c%s%c%s%c%s%c%s%c%d", d, windows[w].platform, d,
		open               ? "open"
			: upcoming ? "upcoming"
				   : "closed",
		d, windows[w].opens, d, windows[w].closes, d,
		number_of(upcoming ? windows[w].opens : windows[w].closes) - dates[day].number);
	return true;
}

/* Compares what came out with the table that went in. Returns NULL, or what is wrong. */
static const char *compare(const struct table *table, const char *bytes, size_t size, bool *gaps)
{
	const bool mark = table->size >= 3 && memcmp(table->bytes, "\xEF\xBB\xBF", 3) == 0;
	struct naive in = {table->bytes, table->size, mark ? 3 : 0, table->delimiter};
	struct naive out = {bytes, size, mark ? 3 : 0, table->delimiter};
	struct naive_record record = {0}, back = {0};
	const char *line_end = "\n";
	bool header = table->header;
	char answer[256];

	*gaps = false;
	if (mark && memcmp(bytes, "\xEF\xBB\xBF", 3) != 0)
		return "the mark is lost";
	while (naive_read(&in, &record)) {
		const bool blank = !record.malformed && record.field_count == 1 &&
			(record.size == 0 || *record.bytes == ' ') &&
			is_empty(record.bytes, record.size);
		const char *at = bytes + out.at;

		if (size - out.at < record.size || memcmp(at, record.bytes, record.size) != 0)
			return "a record is not as it was";
		if (header)
			sprintf(answer, "%cplatform%cstate%copens%ccloses%cdays", table->delimiter,
				table->delimiter, table->delimiter, table->delimiter,
				table->delimiter);
		else if (blank)
			*answer = '\0';
		else
			*gaps = !expect(table, &record, answer) || *gaps;
		header = header && blank;
		at += record.size;
		if ((size_t)(bytes + size - at) < strlen(answer) ||
			memcmp(at, answer, strlen(answer)) != 0)
			return answer[0] == '\0' ? "a blank line is answered"
						 : "an answer is wrong";
		at += strlen(answer);
		if (record.line_end > 0 && !blank)
			line_end = record.line_end == 1 ? "\n" : "\r\n";
		const char *const ending = blank ? record.bytes + record.size : line_end;
		const size_t end = blank ? record.line_end : strlen(line_end);
		if ((size_t)(bytes + size - at) < end || memcmp(at, ending, end) != 0)
			return "a line end is wrong";
		/* Another reader finds the same fields, and five more. */
		if (!blank && !record.malformed && record.field_count <= table->columns) {
			naive_read(&out, &back);
			if (back.field_count != table->columns + 5)
				return "the columns do not line up";
			for (size_t i = 0; i < record.field_count; i++)
				if (back.fields[i].size != record.fields[i].size)
					return "a field is not as it was";
		}
		out.at = (size_t)(at + end - bytes);
	}
	return out.at == size ? NULL : "there is more than there should be";
}

static void read_back(int descriptor, char *bytes, size_t size, size_t *used)
{
	const ssize_t got = pread(descriptor, bytes, size, 0);

	assert_true(got >= 0 && (size_t)got < size);
	*used = (size_t)got;
}

static void random_tables_come_back_answered(void **state)
{
	(void)state;
	enum { TABLES = 3000 };
	static struct table table;
	static char bytes[1 << 20];
	const struct calendar_file file = calendar_file_built_in();
	struct problems problems = {0};
	struct calendar calendar;
	FILE *const in = tmpfile(), *const out = tmpfile(), *const errors = tmpfile();

	assert_true(in != NULL && out != NULL && errors != NULL);
	assert_true(calendar_read(&calendar, &file, 1, &problems));
	make_dates();
	for (int i = 0; i < TABLES; i++) {
		char level[8], date[8];
		static struct output output, reported;
		bool gaps;
		size_t size;

		make_table(&table);
		assert_int_equal(ftruncate(fileno(in), 0), 0);
		assert_int_equal(pwrite(fileno(in), table.bytes, table.size, 0), table.size);
		assert_int_equal(lseek(fileno(in), 0, SEEK_SET), 0);
		assert_int_equal(ftruncate(fileno(out), 0), 0);
		assert_int_equal(lseek(fileno(out), 0, SEEK_SET), 0);
		output.descriptor = fileno(out);
		reported.descriptor = fileno(errors);
		sprintf(level, "%u", (unsigned)table.level + 1);
		sprintf(date, "%u", (unsigned)table.date + 1);
		const bool dated = table.date < table.columns;
		/* Without a date and a header, the usual column would be taken. */
		const struct columns_wanted wanted = {table.delimiter, !table.header,
			table.header ? NULL : level, table.header || !dated ? NULL : date, NULL,
			true};
		const struct moment day =
			moment_of_day(table.day < DATES ? dates[table.day].number : 0);
		const struct diagnostics diagnostics = {&reported, ENGLISH};
		/* The day when none is given: it answers only tables without dates. */
		struct batch batch = {fileno(in), "table", wanted, &calendar, day,
			table.day < DATES ? &day : NULL, NULL, &diagnostics, &output, NULL, NULL,
			false};

		if (!dated && table.day == DATES)
			continue;
		const enum batch_result result = batch_answer(&batch);
		assert_int_equal(output_flush(&output), 0);
		read_back(fileno(out), bytes, sizeof bytes, &size);
		const char *const wrong = compare(&table, bytes, size, &gaps);
		if (wrong != NULL || result != (gaps ? BATCH_WITH_GAPS : BATCH_DONE))
			fail_msg("%s\nin:\n%.*s\nout:\n%.*s", wrong != NULL ? wrong : "status",
				(int)table.size, table.bytes, (int)size, bytes);
	}
	calendar_free(&calendar);
	fclose(in);
	fclose(out);
	fclose(errors);
}

/* A calendar of routes, and a table about it: days and hours are near the ends of its windows. */
struct routes {
	char calendar[4096], table[1 << 14], answered[1 << 15];
	size_t calendar_size, table_size, answered_size;
	uint64_t expired; /* records answered for a day after the last window */
	bool gaps;
};

static void append(char *bytes, size_t *size, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	*size += (size_t)vsprintf(bytes + *size, format, arguments);
	va_end(arguments);
}

/* A day of a few, as a day or with one of a few hours. */
static struct moment random_moment(void)
{
	enum { FIRST = 19780, DAYS = 16 };
	static const int hours[] = {0, 1, 9 * 60, 12 * 60, 12 * 60 + 1, DAY_MINUTES - 1};
	struct moment moment = moment_of_day(FIRST + (int)random_below(DAYS));

	if (random_below(2) == 0) {
		moment.is_day = false;
		moment.minute += hours[random_below(COUNT(hours))];
	}
	return moment;
}

static void append_moment(char *bytes, size_t *size, struct moment moment)
{
	char iso[MOMENT_SIZE];
	const struct text text = moment_iso(moment, iso);

	append(bytes, size, "%.*s", (int)text.size, text.bytes);
}

/* Some words of a few, each once. */
static void append_some(
	struct routes *routes, const char *key, const char *const *words, size_t count)
{
	size_t bits = 1 + random_below(((size_t)1 << count) - 1);

	append(routes->calendar, &routes->calendar_size, "%s =", key);
	for (size_t i = 0; i < count; i++)
		if (bits & (size_t)1 << i)
			append(routes->calendar, &routes->calendar_size, " %s", words[i]);
	append(routes->calendar, &routes->calendar_size, "\n");
}

static void append_end(struct routes *routes, const char *key)
{
	append(routes->calendar, &routes->calendar_size, "%s = ", key);
	if (random_below(6) == 0)
		append(routes->calendar, &routes->calendar_size, "unknown");
	else
		append_moment(routes->calendar, &routes->calendar_size, random_moment());
	append(routes->calendar, &routes->calendar_size, "\n");
}

static const char *const route_levels[] = {"A", "B", "C"};
static const char *const route_audiences[] = {"x", "y"};

/* May be wrong: windows of a route may overlap, or close before they open. */
static void make_calendar(struct routes *routes)
{
	char *const bytes = routes->calendar;
	size_t *const size = &routes->calendar_size;

	*size = 0;
	append(bytes, size, "[calendar]\ntitle = T\n");
	for (size_t i = 0; i < COUNT(route_levels); i++)
		append(bytes, size, "[level %s]\nname = N\n", route_levels[i]);
	for (size_t i = 0; i < COUNT(route_audiences); i++)
		append(bytes, size, "[audience %s]\nname = N\n", route_audiences[i]);
	append(bytes, size, "[platform p]\nname = P\nurl = http://p\n");
	for (size_t count = 2 + random_below(4), i = 0; i < count; i++) {
		append(bytes, size, "[window w%zu]\nplatform = p\nintake = 2024\n", i);
		append_some(routes, "levels", route_levels, COUNT(route_levels));
		if (random_below(3) > 0)
			append_some(routes, "audiences", route_audiences, COUNT(route_audiences));
		append_end(routes, "opens");
		append_end(routes, "closes");
	}
}

/* Writes the columns of one record to what must come out, found by itself. */
static void answer_alone(struct routes *routes, const struct level *level,
	const struct audience *audience, struct moment moment)
{
	char *const bytes = routes->answered;
	size_t *const size = &routes->answered_size;
	char opens[MOMENT_SIZE], closes[MOMENT_SIZE], days[NUMBER_SIZE];
	struct decision decision;

	if (!decide_level(&decision, level, audience, moment)) {
		append(bytes, size, ",,%s,,,",
			decision.window != NULL ? "which-audience" : "no-window");
		routes->gaps = true;
		return;
	}
	const struct text columns[] = {decision.window->platform->id, state_name(decision.state),
		end_iso(&decision.window->opens, opens), end_iso(&decision.window->closes, closes),
		days_text(&decision, days)};
	for (size_t i = 0; i < COUNT(columns); i++)
		append(bytes, size, ",%.*s", (int)columns[i].size, columns[i].bytes);
	/* All routes that the record could have are over. */
	bool over = true;
	for (size_t i = 0; i < level->track_count; i++)
		over = over &&
			((audience != NULL && &level->tracks[i] != decision.track) ||
				decide(&level->tracks[i], moment).state == STATE_CLOSED);
	routes->expired += over;
}

/* Makes a table, and what must come out, for records that give none with these. */
static void make_records(struct routes *routes, const struct calendar *calendar,
	const struct audience *audience, struct moment moment)
{
	static const char header[] = "public,level,date";

	routes->table_size = routes->answered_size = 0;
	routes->gaps = false;
	routes->expired = 0;
	append(routes->table, &routes->table_size, "%s\n", header);
	append(routes->answered, &routes->answered_size, "%s,platform,state,opens,closes,days\n",
		header);
	for (size_t count = random_below(60); count > 0; count--) {
		const struct level *const level =
			&calendar->levels[random_below(calendar->level_count)];
		const size_t kind = random_below(calendar->audience_count + 2);
		const struct audience *const given =
			kind < calendar->audience_count ? &calendar->audiences[kind] : NULL;
		const size_t before = routes->table_size;
		struct moment at = moment;

		if (given != NULL)
			append(routes->table, &routes->table_size, "%.*s", (int)given->id.size,
				given->id.bytes);
		append(routes->table, &routes->table_size, ",%.*s,", (int)level->id.size,
			level->id.bytes);
		if (random_below(8) > 0) {
			at = random_moment();
			append_moment(routes->table, &routes->table_size, at);
		}
		append(routes->answered, &routes->answered_size, "%s", routes->table + before);
		append(routes->table, &routes->table_size, "\n");
		answer_alone(routes, level, given != NULL ? given : audience, at);
		append(routes->answered, &routes->answered_size, "\n");
	}
}

/* The line about records after the last window, which is the last one reported, or nothing. */
static const char *expired_line(uint64_t count, char bytes[256])
{
	*bytes = '\0';
	if (count == 1)
		sprintf(bytes,
			"guichet: 1 record was answered for a day after the last window of its "
			"level");
	if (count > 1)
		sprintf(bytes,
			"guichet: %u records were answered for a day after the last window of "
			"their level",
			(unsigned)count);
	return bytes;
}

/* Whatever the cache keeps, each record gets the answer that it would get alone. */
static void random_routes_are_answered_one_by_one(void **state)
{
	(void)state;
	enum { CALENDARS = 3000 };
	static struct routes routes;
	static struct output output, reported;
	static char bytes[1 << 16];
	FILE *const in = tmpfile(), *const out = tmpfile(), *const errors = tmpfile();
	const struct diagnostics diagnostics = {&reported, ENGLISH};
	int right = 0;

	assert_true(in != NULL && out != NULL && errors != NULL);
	output.descriptor = fileno(out);
	reported.descriptor = fileno(errors);
	for (int i = 0; i < CALENDARS; i++) {
		struct problems problems = {0};
		struct calendar calendar;
		char line[256];
		size_t size;

		make_calendar(&routes);
		const struct calendar_file file = {
			.name = "f", .text = {routes.calendar, routes.calendar_size}};
		if (!calendar_read(&calendar, &file, 1, &problems)) {
			problems_free(&problems);
			continue;
		}
		right++;
		const struct moment moment = random_moment();
		const struct audience *const audience = random_below(2) == 0
			? NULL
			: &calendar.audiences[random_below(calendar.audience_count)];
		make_records(&routes, &calendar, audience, moment);
		for (FILE *const *each = (FILE *const[]){in, out, errors, NULL}; *each; each++) {
			assert_int_equal(ftruncate(fileno(*each), 0), 0);
			assert_int_equal(lseek(fileno(*each), 0, SEEK_SET), 0);
		}
		assert_int_equal(
			pwrite(fileno(in), routes.table, routes.table_size, 0), routes.table_size);
		const struct batch batch = {fileno(in), "table", {0}, &calendar, moment, &moment,
			audience, &diagnostics, &output, NULL, NULL, false};
		const enum batch_result result = batch_answer(&batch);
		assert_int_equal(output_flush(&output), 0);
		read_back(fileno(out), bytes, sizeof bytes, &size);
		if (result != (routes.gaps ? BATCH_WITH_GAPS : BATCH_DONE) ||
			size != routes.answered_size || memcmp(bytes, routes.answered, size) != 0)
			fail_msg("status %d\n%.*s\nout:\n%.*s\ninstead of:\n%.*s", (int)result,
				(int)routes.calendar_size, routes.calendar, (int)size, bytes,
				(int)routes.answered_size, routes.answered);
		read_back(fileno(errors), bytes, sizeof bytes, &size);
		bytes[size] = '\0';
		const char *const reported_line = strstr(bytes, "answered for a day after");
		expired_line(routes.expired, line);
		if ((reported_line != NULL) != (routes.expired > 0) || strstr(bytes, line) == NULL)
			fail_msg("%s\ninstead of:\n%s", bytes, line);
		calendar_free(&calendar);
	}
	assert_true(right > CALENDARS / 20);
	fclose(in);
	fclose(out);
	fclose(errors);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(random_tables_come_back_answered),
		cmocka_unit_test(random_routes_are_answered_one_by_one),
	};

	random_begin();
	return cmocka_run_group_tests_name("batch", tests, NULL, NULL);
}
