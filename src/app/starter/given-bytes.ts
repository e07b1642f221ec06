/** A file that was given, be it read from a disk or sent. */
export interface GivenBytes {
  /** Its name as the user knows it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}
