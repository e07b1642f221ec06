/** The characters that HTML collapses, and the line ends that Unicode adds. No-break spaces are none of them. */
const RUN = /[ \t\r\n\f\u0085\u2028\u2029]+/g;

/** Returns a text with each run of spaces and line ends made one space. */
export function singleSpaces(text: string): string {
  return text.replace(RUN, ' ');
}

/** Returns a text with each run of spaces and line ends made one space, none at either end. */
export function collapseSpaces(text: string): string {
  return singleSpaces(text).replace(/^ | $/g, '');
}
