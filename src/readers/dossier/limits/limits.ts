/*
 * How much a file may hold of each thing. No honest paper comes near: what goes beyond was pasted or saved there by
 * mistake, is told in a sentence, and is read no further, so that nobody waits for what would be of no use.
 */

/** Characters of a paragraph, be it on one line or on several. The longest met in reports has some 20 000. */
export const LONGEST_PARAGRAPH = 25_000;

/** Lines of a paragraph: those of the longest, in a column of a newspaper. The parser holds each against all those before it. */
export const TALLEST_PARAGRAPH = 1000;

/** Characters without a space among them: the longest addresses of pages have 2 000, that browsers take no more of. */
export const LONGEST_WORD = 2000;

/** Characters of a written body: some 170 printed pages. A longer paper is annexed as a file of its own. */
export const LONGEST_BODY = 500_000;

/** Lines of a written body, blank ones included: twice as many as those pages have. */
export const MOST_LINES = 10_000;

/**
 * Signs that Markdown reads (stars, underscores, brackets, bars, backslashes) in a body: five thousand words in
 * italics, or a table of a thousand rows and nine columns.
 */
export const MOST_SIGNS = 10_000;

/** The same signs in one paragraph: the parser holds each against all those before it. */
export const MOST_SIGNS_TOGETHER = 2000;

/** Bars on one line: a table of more columns fits no page. */
export const MOST_BARS = 100;

/** Levels of lists inside one another: as many as a word processor numbers. Printed acts have two. */
export const DEEPEST_LIST = 9;

/** Columns of a line of dashes or stars that parts two texts: the parser sees lists inside one another in it. */
export const LONGEST_RULE = 200;

/** Characters of the data of a file: a register of a thousand members has half of it. */
export const LONGEST_DATA = 100_000;

/** Characters of a value that is a name, a title, a place, a reason: ten times the longest title met. */
export const LONGEST_VALUE = 2000;
