#ifndef LANGUAGE_H
#define LANGUAGE_H

/* The languages of what people read; arrays of texts are indexed by them. */
enum language { ENGLISH, FRENCH, LANGUAGES };

#endif
