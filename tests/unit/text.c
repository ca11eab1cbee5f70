#include "facts.h"

#include <stdlib.h>
#include <string.h>

#include "text/character.h"
#include "text/name.h"
#include "text/text.h"

static void texts(void **state)
{
	(void)state;
	struct text rest = TEXT(" \tL3  M2\t"), word;

	assert_true(text_take_word(&rest, &word) && text_equal(word, TEXT("L3")));
	assert_true(text_take_word(&rest, &word) && text_equal(word, TEXT("M2")));
	assert_false(text_take_word(&rest, &word));
	assert_int_equal(rest.size, 0);
	rest = (struct text){"  ", 1}; /* what follows it is not looked at */
	assert_false(text_take_word(&rest, &word));
	assert_int_equal(rest.size, 0);
	assert_true(text_compare(TEXT("a"), TEXT("b")) < 0);
	assert_true(text_compare(TEXT("a"), TEXT("ab")) < 0);
	assert_true(text_compare(TEXT(""), TEXT("a")) < 0);
	assert_true(text_compare(TEXT("\xC3"), TEXT("z")) > 0);
	assert_int_equal(text_compare(TEXT("ab"), TEXT("ab")), 0);
	assert_true(text_equal(text_before(TEXT("key=value"), '='), TEXT("key")));
	assert_true(text_equal(text_before(TEXT("key"), '='), TEXT("key")));
	assert_int_equal(text_before((struct text){NULL, 0}, '=').size, 0);
	assert_true(text_starts_with(TEXT("https://x"), TEXT("https://")));
	assert_false(text_starts_with(TEXT("http"), TEXT("https://")));
}

/* Every byte, at every place. */
static void plain_bytes_are_counted_up_to_the_first_other(void **state)
{
	(void)state;
	char bytes[20];
	int failures = 0;

	for (int byte = 0; byte < 256; byte++)
		for (size_t at = 0; at < sizeof bytes; at++) {
			const bool plain = byte >= 0x20 && byte <= 0x7E;
			memset(bytes, '~', sizeof bytes);
			memset(bytes, ' ', at);
			bytes[at] = (char)byte;
			EXPECT(failures,
				text_plain_size((struct text){bytes, sizeof bytes}) ==
					(plain ? sizeof bytes : at),
				"byte %#x at %zu", (unsigned)byte, at);
		}
	assert_int_equal(failures, 0);
}

/* Writes a character the plain way; the decoder must find it again, and nothing else. */
static size_t encode(uint32_t character, unsigned char bytes[4])
{
	if (character < 0x80) {
		bytes[0] = (unsigned char)character;
		return 1;
	}
	if (character < 0x800) {
		bytes[0] = (unsigned char)(0xC0 + character / 64);
		bytes[1] = (unsigned char)(0x80 + character % 64);
		return 2;
	}
	if (character < 0x10000) {
		bytes[0] = (unsigned char)(0xE0 + character / 4096);
		bytes[1] = (unsigned char)(0x80 + character / 64 % 64);
		bytes[2] = (unsigned char)(0x80 + character % 64);
		return 3;
	}
	bytes[0] = (unsigned char)(0xF0 + character / 262144);
	bytes[1] = (unsigned char)(0x80 + character / 4096 % 64);
	bytes[2] = (unsigned char)(0x80 + character / 64 % 64);
	bytes[3] = (unsigned char)(0x80 + character % 64);
	return 4;
}

static void every_character_is_decoded(void **state)
{
	(void)state;
	int failures = 0;

	for (uint32_t character = 0; character <= 0x10FFFF; character++) {
		unsigned char bytes[4];
		const size_t size = encode(character, bytes);
		const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
		uint32_t read = 0;

		EXPECT(failures,
			character_decode((struct text){(const char *)bytes, size}, &read) ==
					(surrogate ? 0 : size) &&
				(surrogate || read == character),
			"U+%04X", (unsigned)character);
		if (size > 1)
			EXPECT(failures,
				character_decode(
					(struct text){(const char *)bytes, size - 1}, &read) == 0,
				"U+%04X cut short", (unsigned)character);
	}
	assert_int_equal(failures, 0);
}

static void malformed_bytes_are_not_decoded(void **state)
{
	(void)state;
	static const char *const malformed[] = {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3",
		"\xC3\xC3", "\xC3(", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xE2\x82", "\xE2(\xA1",
		"\xE2\x82(", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98", "\xF4\x90\x80\x80",
		"\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF"};
	uint32_t character;
	int failures = 0;

	for (size_t i = 0; i < COUNT(malformed); i++) {
		const struct text text = text_of(malformed[i]);
		EXPECT(failures, character_decode(text, &character) == 0, "row %zu", i);
		EXPECT(failures, character_read(text, &character) == 1, "row %zu as Windows-1252",
			i);
	}
	assert_int_equal(failures, 0);
}

static void bytes_that_are_not_utf_8_are_windows_1252(void **state)
{
	(void)state;
	/* 80 to 9F; the five that stand for nothing are themselves. */
	static const char characters[] = "€\302\201‚ƒ„…†‡ˆ‰Š‹Œ\302\215Ž\302\217"
					 "\302\220‘’“”•–—˜™š›œ\302\235žŸ";
	struct text rest = text_of(characters);

	for (unsigned byte = 0x80; byte <= 0xFF; byte++) {
		const char one = (char)byte;
		uint32_t read, expected = byte;
		if (byte < 0xA0)
			rest = text_from(rest, character_decode(rest, &expected));
		assert_int_equal(character_read((struct text){&one, 1}, &read), 1);
		assert_int_equal(read, expected);
	}
	assert_int_equal(rest.size, 0);
}

static void kinds_of_character(void **state)
{
	(void)state;
	static const struct {
		uint32_t character;
		bool control, space, letter, mark;
	} facts[] = {
		{0x00, true, false, false, false},
		{0x08, true, false, false, false},
		{'\t', false, true, false, false},
		{'\n', true, true, false, false},
		{'\r', true, true, false, false},
		{0x1B, true, false, false, false},
		{' ', false, true, false, false},
		{'-', false, false, false, false},
		{'@', false, false, false, false},
		{'A', false, false, true, false},
		{'Z', false, false, true, false},
		{'[', false, false, false, false},
		{'a', false, false, true, false},
		{'z', false, false, true, false},
		{'3', false, false, false, false},
		{0x7E, false, false, false, false},
		{0x7F, true, false, false, false},
		{0x85, true, true, false, false},
		{0x9F, true, false, false, false},
		{0xA0, false, true, false, false},
		{0xC9, false, false, true, false}, /* É */
		{0xD7, false, false, false, false},
		{0x2FF, false, false, false, false},
		{0x300, false, false, false, true},
		{0x301, false, false, false, true}, /* combining acute accent */
		{0x36F, false, false, false, true},
		{0x370, false, false, true, false},
		{0x3B1, false, false, true, false}, /* alpha */
		{0x416, false, false, true, false}, /* Zhe */
		{0x200B, false, true, false, false},
		{0x200D, false, false, false, false},
		{0x200E, true, false, false, false},
		{0x200F, true, false, false, false},
		{0x2010, false, false, false, false},
		{0x2027, false, false, false, false},
		{0x2028, true, true, false, false},
		{0x2029, true, true, false, false},
		{0x202A, true, false, false, false},
		{0x202E, true, false, false, false},
		{0x202F, false, true, false, false},
		{0x2060, false, true, false, false},
		{0x2065, false, false, false, false},
		{0x2066, true, false, false, false},
		{0x2069, true, false, false, false},
		{0x206A, false, false, false, false},
		{0x20AC, false, false, false, false}, /* euro */
		{0x3000, false, true, false, false},
		{0x4E2D, false, false, true, false},
		{0xFB01, false, false, true, false}, /* fi */
		{0xFEFF, false, true, false, false},
		{0x1F600, false, false, false, false}, /* grinning face */
		{0x10FFFF, false, false, false, false},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const uint32_t character = facts[i].character;
		EXPECT(failures,
			character_is_control(character) == facts[i].control &&
				character_is_space(character) == facts[i].space &&
				character_is_letter(character) == facts[i].letter &&
				character_is_mark(character) == facts[i].mark,
			"U+%04X", (unsigned)character);
	}
	assert_int_equal(text_width(TEXT("À VENIR")), 7);
	assert_int_equal(text_fit(TEXT("abc"), 3).size, 3);
	assert_int_equal(text_fit(TEXT("abcd"), 3).size, 3);
	assert_int_equal(text_fit(TEXT("à中e"), 2).size, 5);
	assert_int_equal(text_fit(TEXT("à中e"), 1).size, 2);
	assert_int_equal(text_fit(TEXT("e\u0301\u0301\u0301\u0301\u0301\u0301"), 1).size, 7);
	assert_int_equal(text_fit(TEXT("é\u0301\u0301\u0301\u0301"), 1).size, 8);
	assert_int_equal(text_width(TEXT("e\xCC\x81t\xE9")), 3);
	assert_int_equal(failures, 0);
}

static void one_letter_away_is_near(void **state)
{
	(void)state;
	static const struct {
		const char *a, *b;
		bool near;
	} facts[] = {
		{"closes", "closes", true},
		{"closes", "CLOSES", true},
		{"closes", "closs", true},
		{"closes", "loses", true},
		{"closes", "close", true},
		{"closes", "closest", true},
		{"closes", "closed", true},
		{"closes", "clsoes", true},
		{"closes", "Clsoes", true},
		{"closes", "closse", true},
		{"aab", "aaab", true},
		{"a", "", true},
		{"", "", true},
		{"a", "b", true},
		{"closes", "opens", false},
		{"closes", "clos", false},
		{"closes", "clxxes", false},
		{"closes", "colsse", false},
		{"ab", "ca", false},
		{"ab", "bc", false},
		{"@", "`", true},
		{"@@", "``", false},
		{"", "ab", false},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct text a = text_of(facts[i].a), b = text_of(facts[i].b);
		EXPECT(failures, text_is_near(a, b) == facts[i].near, "'%s' '%s'", facts[i].a,
			facts[i].b);
		EXPECT(failures, text_is_near(b, a) == facts[i].near, "'%s' '%s'", facts[i].b,
			facts[i].a);
	}
	assert_int_equal(failures, 0);
}

static void white_space_is_stripped(void **state)
{
	(void)state;
	static const struct {
		const char *text, *stripped;
	} facts[] = {
		{"", ""},
		{" ", ""},
		{"\xC2\xA0\xE3\x80\x80\xA0", ""},
		{"a", "a"},
		{"\r\n a b\t\xE2\x80\xAF", "a b"},
		{"\xA0L3\xA0", "L3"},
		{"\xC3\xA0", "\xC3\xA0"}, /* à ends in a byte that alone is a space */
		{" \xE9 ", "\xE9"},
		{"\xEF\xBB\xBFtoday", "today"},
		{" 😠 ", "😠"}, /* F0 9F 98 A0 */
		{"\xE9\xA0", "\xE9"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		EXPECT(failures,
			text_equal(text_strip(text_of(facts[i].text)), text_of(facts[i].stripped)),
			"row %zu", i);
	assert_int_equal(failures, 0);
}

static void names_are_compared_without_what_does_not_matter(void **state)
{
	(void)state;
	static const struct {
		const char *name, *folded;
	} facts[] = {
		{"M1", "m1"},
		{"AZ az 09", "azaz09"},
		{"A`b´cʼd‘e‒f", "abcdef"},
		{"e\xCC\x80\xCC\x88\xCD\xAF", "e"}, /* other combining marks */
		{"m-1", "m1"},
		{" M_1. ", "m1"},
		{"Master 1re année", "master1reannee"},
		{"MASTER 1RE ANNÉE", "master1reannee"},
		{"Master\302\2401re\342\200\257année", "master1reannee"},
		{"Master 1re\nanne\314\201e", "master1reannee"}, /* combining accent, line end */
		{"Master 1re ann\351e", "master1reannee"},       /* Windows-1252 */
		{"Diplôme d'université", "diplomeduniversite"},
		{"Diplôme d’université", "diplomeduniversite"},
		{"DIPL\xD4ME D\x92UNIVERSIT\xC9", "diplomeduniversite"},
		{"Licence 3ème", "licence3eme"},
		{"Licence\xC2\xAD‑–-3", "licence3"}, /* soft and non-breaking hyphens, a dash */
		{"Licence\u2010\u20153\u2016", "licence3\u2016"}, /* the ends of those */
		{"Œuvre", "œuvre"},                               /* a letter of its own */
		{"\x8Cuvre", "œuvre"},
		{"Straße", "straße"},
		{"STRAẞE", "straße"},
		{"ŁÓDŹ", "łodz"},
		{"ȘTIINȚE", "stiinte"},
		{"Ơ", "o"},
		{"O\xCC\x9B", "o"},
		{"Ⱥ", "Ⱥ"}, /* its lower case takes more bytes */
		{"Việt", "viet"},
		{"Þór", "þor"},
		{"ÞÓR", "þor"},
		{"ŊA", "ŋa"},
		{"µ ɏɐ Ɏɐ", "μɏɐɏɐ"}, /* the first and the last of a block, and the one behind */
		{"Ḁḁ Ỿỿἀ", "aaỿỿἀ"},
		{"ΆЖ", "ΆЖ"}, /* of other scripts */
		{"Master＇1—", "master1"},
		{"a+b/c", "a+b/c"},
		{"a@[b]^\\", "a@[b]^\\"},
		{"×", "×"},
		{"中文", "中文"},
		{"😀", "😀"},
		{"", ""},
		{"-_.' ", ""},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		char folded[NAME_SIZE];
		const size_t size = name_fold(text_of(facts[i].name), folded, sizeof folded);
		EXPECT(failures,
			size <= sizeof folded &&
				text_equal((struct text){folded, size}, text_of(facts[i].folded)),
			"'%s' is folded to '%.*s'", facts[i].name, (int)size, folded);
	}
	assert_int_equal(failures, 0);
}

/* A Latin letter becomes one letter, and folding that again changes nothing. */
static void folding_is_once_and_for_all(void **state)
{
	(void)state;
	int failures = 0;

	for (uint32_t letter = 0xC0; letter <= 0x1EFF; letter++) {
		unsigned char bytes[4];
		char once[4], twice[4];
		const struct text name = {(const char *)bytes, encode(letter, bytes)};
		const struct text folded = {once, name_fold(name, once, sizeof once)};
		uint32_t character = 0;

		if (folded.size == 0) /* it does not matter */
			continue;
		EXPECT(failures, character_decode(folded, &character) == folded.size, "U+%04X",
			(unsigned)letter);
		EXPECT(failures,
			text_equal((struct text){twice, name_fold(folded, twice, sizeof twice)},
				folded),
			"U+%04X twice", (unsigned)letter);
	}
	assert_int_equal(failures, 0);
}

/* What is written fits in the room that there is, and in that of the name when it is UTF-8. */
static void folded_names_fit(void **state)
{
	(void)state;
	int failures = 0;

	for (uint32_t character = 0; character <= 0x10FFFF; character++) {
		unsigned char bytes[4];
		char folded[4];
		const size_t size = encode(character, bytes);
		if (character >= 0xD800 && character <= 0xDFFF)
			continue;
		EXPECT(failures,
			name_fold((struct text){(const char *)bytes, size}, folded, size) <= size,
			"U+%04X grows", (unsigned)character);
	}
	for (size_t capacity = 0; capacity < 8; capacity++) {
		char folded[9] = "########";
		const size_t size = name_fold(TEXT("Aé\x9C\x9C-\x9Cz"), folded, capacity);
		EXPECT(failures, size == capacity + 1 && folded[capacity] == '#', "capacity %zu",
			capacity);
	}
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts),
		cmocka_unit_test(plain_bytes_are_counted_up_to_the_first_other),
		cmocka_unit_test(every_character_is_decoded),
		cmocka_unit_test(malformed_bytes_are_not_decoded),
		cmocka_unit_test(bytes_that_are_not_utf_8_are_windows_1252),
		cmocka_unit_test(kinds_of_character),
		cmocka_unit_test(one_letter_away_is_near),
		cmocka_unit_test(white_space_is_stripped),
		cmocka_unit_test(names_are_compared_without_what_does_not_matter),
		cmocka_unit_test(folding_is_once_and_for_all),
		cmocka_unit_test(folded_names_fit),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
