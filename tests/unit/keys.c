#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendar/keys.h"

static void keys_are_found_with_their_language(void **state)
{
	(void)state;
	static const struct {
		enum section_kind kind;
		const char *name;
		enum key key;
		enum language language;
	} facts[] = {
		{SECTION_CALENDAR, "title", KEY_CALENDAR_TITLE, FRENCH},
		{SECTION_CALENDAR, "title.en", KEY_CALENDAR_TITLE, ENGLISH},
		{SECTION_LEVEL, "name.en", KEY_LEVEL_NAME, ENGLISH},
		{SECTION_PLATFORM, "name", KEY_PLATFORM_NAME, FRENCH},
		{SECTION_WINDOW, "scope.en", KEY_WINDOW_SCOPE, ENGLISH},
		{SECTION_PLATFORM, "name.en", KEYS, FRENCH},
		{SECTION_CALENDAR, "school.en", KEYS, FRENCH},
		{SECTION_CALENDAR, "title.fr", KEYS, FRENCH},
		{SECTION_CALENDAR, "title.de", KEYS, FRENCH},
		{SECTION_CALENDAR, "title.", KEYS, FRENCH},
		{SECTION_CALENDAR, "title.en.en", KEYS, FRENCH},
		{SECTION_CALENDAR, ".en", KEYS, FRENCH},
		{SECTION_CALENDAR, "Title", KEYS, FRENCH},
		{SECTION_LEVEL, "title", KEYS, FRENCH},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		enum language language;
		const enum key key = key_find(facts[i].kind, text_of(facts[i].name), &language);
		EXPECT(failures,
			key == facts[i].key && (key == KEYS || language == facts[i].language), "%s",
			facts[i].name);
	}
	assert_int_equal(failures, 0);
}

static void keys_are_listed(void **state)
{
	(void)state;
	static const char *const lists[SECTION_KINDS] = {
		[SECTION_CALENDAR] = "title, title.en, school",
		[SECTION_LEVEL] = "name, name.en, alias",
		[SECTION_AUDIENCE] = "name, name.en, alias",
		[SECTION_PLATFORM] = "name, url, step, step.en",
		[SECTION_WINDOW] =
			"levels, audiences, platform, opens, closes, intake, scope, scope.en, source",
	};

	for (unsigned kind = 0; kind < SECTION_KINDS; kind++) {
		char bytes[KEY_NAMES_SIZE + 1];
		const struct text names = key_names((enum section_kind)kind, ~UINT64_C(0), bytes);
		bytes[names.size] = '\0';
		assert_string_equal(bytes, lists[kind]);
		assert_int_equal(section_find(section_forms[kind].name, text_equal), kind);
	}
	assert_int_equal(section_find(TEXT("windows"), text_equal), SECTION_KINDS);
}

/* Reads a file whole, as a string, which free() frees. */
static char *read_page(const char *path)
{
	enum { SIZE = 1 << 16 };
	FILE *const file = fopen(path, "r");
	char *const bytes = calloc(SIZE, 1);

	assert_non_null(file);
	assert_non_null(bytes);
	assert_true(fread(bytes, 1, SIZE - 1, file) < SIZE - 1);
	fclose(file);
	return bytes;
}

/* What a page says from the first line of a section on, to the next heading. */
static char *part_of(const char *page, struct text name)
{
	const char *at = page, *end;

	while ((at = strstr(at, "\n[")) != NULL) {
		at += strlen("\n[");
		if (text_starts_with(text_of(at), name) && strchr(" ]", at[name.size]) != NULL)
			break;
	}
	if (at == NULL)
		return NULL;
	end = strstr(at, "\n.Ss ");
	return strndup(at, end != NULL ? (size_t)(end - at) : strlen(at));
}

/* Sets name to the next key that heads an item, alone or among others; at: where to look. */
static bool next_item(const char **at, struct text *name)
{
	static const char first[] = "\n.It Cm ", other[] = " , ";

	if (strncmp(*at, other, strlen(other)) == 0) {
		*at += strlen(other);
	} else {
		*at = strstr(*at, first);
		if (*at == NULL)
			return false;
		*at += strlen(first);
	}
	*name = (struct text){*at, strcspn(*at, " \n")};
	*at += name->size;
	return true;
}

static bool has_item(const char *part, struct text key)
{
	struct text name;

	while (next_item(&part, &name))
		if (text_equal(name, key))
			return true;
	return false;
}

/* A page describes each kind of section with its keys, each as an item, and no other keys. */
static int check_page(const char *path)
{
	char *const page = read_page(path);
	int failures = 0;

	for (unsigned kind = 0; kind < SECTION_KINDS; kind++) {
		const struct text section = section_forms[kind].name;
		char bytes[KEY_NAMES_SIZE + 1];
		const struct text names = key_names((enum section_kind)kind, ~UINT64_C(0), bytes);
		char *const part = part_of(page, section);
		enum language language;

		EXPECT(failures, part != NULL, "%s: no section %s", path, section.bytes);
		bytes[names.size] = '\0';
		for (char *name = strtok(bytes, ", "); part != NULL && name != NULL;
			name = strtok(NULL, ", ")) {
			EXPECT(failures, has_item(part, text_of(name)), "%s: no key %s of %s", path,
				name, section.bytes);
		}
		struct text name;
		for (const char *at = part; at != NULL && next_item(&at, &name);)
			EXPECT(failures, key_find((enum section_kind)kind, name, &language) != KEYS,
				"%s: %.*s is no key of %s", path, (int)name.size, name.bytes,
				section.bytes);
		free(part);
	}
	free(page);
	return failures;
}

static void the_manual_pages_know_the_keys(void **state)
{
	(void)state;
	assert_int_equal(check_page("man/guichet.5") + check_page("man/fr/guichet.5"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_are_found_with_their_language),
		cmocka_unit_test(keys_are_listed),
		cmocka_unit_test(the_manual_pages_know_the_keys),
	};

	return cmocka_run_group_tests_name("keys", tests, NULL, NULL);
}
