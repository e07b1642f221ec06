/** Characters that a text given on a command may have: it stands on a line of a file. */
export const LONGEST_GIVEN = 300;

/** Whether a text given to be written in a file holds a sign that doesn't print, or is too long for a line. */
export const isUnsafeText = (text: string): boolean =>
  text.length > LONGEST_GIVEN || /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(text);
