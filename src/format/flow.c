#include "format/flow.h"

#include "text/character.h"

void flow_break(struct flow *flow)
{
	output_text(flow->output, TEXT("\n"));
	output_spaces(flow->output, flow->indent);
	flow->at = flow->indent;
}

void flow_take(struct flow *flow, size_t columns)
{
	if (flow->at > flow->indent) {
		if (flow->at + 1 + columns > flow->columns) {
			flow_break(flow);
		} else {
			output_text(flow->output, TEXT(" "));
			flow->at++;
		}
	}
	flow->at += columns;
}

/* Writes as much of a word as fills lines of that room; returns the rest. */
static struct text cut_word(struct flow *flow, struct text word, size_t room)
{
	struct text part;

	while ((part = text_fit(word, room)).size < word.size) {
		if (flow->at > flow->indent)
			flow_break(flow);
		output_text(flow->output, part);
		flow->at += text_width(part);
		word = text_from(word, part.size);
	}
	return word;
}

void flow_words(struct flow *flow, struct text text, struct text after)
{
	const size_t behind = text_width(after);
	struct text word;

	while (text_take_word(&text, &word)) {
		word = cut_word(flow, word, flow->columns - flow->indent - behind);
		flow_take(flow, text_width(word) + (text.size == 0 ? behind : 0));
		output_text(flow->output, word);
	}
	output_text(flow->output, after);
}
