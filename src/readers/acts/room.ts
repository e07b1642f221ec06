/**
 * How much a file may still have read, in bytes: those of its objects and those of its streams once inflated. Honest
 * files have each read once or twice; one made to harm has the same read thousands of times.
 */
export interface Room {
  left: number;
}

/** Bytes that any file may have read: the streams of minutes of two hundred pages, and of their data, have half of it. */
const LEAST = 8_000_000;

/** What may be read of a long file for each of its bytes: what was written on pages deflates to a fifth or a sixth. */
const TIMES = 6;

/** The room of a file of `length` bytes. */
export const roomFor = (length: number): Room => ({ left: LEAST + TIMES * length });

/** Takes what was read from the room of its file. Throws when there is none left. */
export function spend(room: Room, bytes: number): void {
  room.left -= bytes;
  if (room.left < 0) throw new Error('the file has too much read');
}

/** Bytes that each value counts for beside its own: a stream of the shortest operators takes no longer than another. */
const VALUE = 6;

/** Takes values that were read from the room of their file. Throws when there is none left. */
export const spendValues = (room: Room, values: number): void => spend(room, values * VALUE);
