/** A kind of file that a command writes where it is told to: only a file of the same kind is ever replaced. */
export interface FileKind {
  /** What it is, after « n'est pas »; French. */
  readonly named: string;
  /** Whether a text is one. */
  readonly holds: (text: string) => boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is a JSON object of which `is` holds. */
function isJson(text: string, is: (value: Fields) => boolean): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && is(value);
  } catch {
    return false;
  }
}

/** A calendar (RFC 5545). */
export const AGENDA: FileKind = {
  named: "un fichier d'agenda",
  holds: (text) => /^\uFEFF?BEGIN:VCALENDAR\r?\n/iu.test(text),
};

/** The data that an act carries. */
export const DONNEES_D_ACTE: FileKind = {
  named: "un fichier de données d'acte",
  holds: (text) => isJson(text, ({ format }) => format === 'seance-tenante/acte'),
};

/** A JSON Schema. */
export const SCHEMA: FileKind = {
  named: 'un schéma JSON',
  holds: (text) => isJson(text, ({ $schema }) => typeof $schema === 'string'),
};
