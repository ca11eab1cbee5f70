#include "format/wrap.h"

#include "text/character.h"

void wrap_break(struct wrap *wrap)
{
	output_text(wrap->output, TEXT("\n"));
	output_spaces(wrap->output, wrap->indent);
	wrap->at = wrap->indent;
}

void wrap_take(struct wrap *wrap, size_t columns)
{
	if (wrap->at > wrap->indent) {
		if (wrap->at + 1 + columns > wrap->columns) {
			wrap_break(wrap);
		} else {
			output_text(wrap->output, TEXT(" "));
			wrap->at++;
		}
	}
	wrap->at += columns;
}

/* Writes as much of a word as fills lines of that room; returns the rest. */
static struct text cut_word(struct wrap *wrap, struct text word, size_t room)
{
	struct text part;

	while ((part = text_fit(word, room)).size < word.size) {
		if (wrap->at > wrap->indent)
			wrap_break(wrap);
		output_text(wrap->output, part);
		wrap->at += text_width(part);
		word = text_from(word, part.size);
	}
	return word;
}

void wrap_words(struct wrap *wrap, struct text text, struct text after)
{
	const size_t behind = text_width(after);
	struct text word;

	while (text_take_word(&text, &word)) {
		word = cut_word(wrap, word, wrap->columns - wrap->indent - behind);
		wrap_take(wrap, text_width(word) + (text.size == 0 ? behind : 0));
		output_text(wrap->output, word);
	}
	output_text(wrap->output, after);
}
