/** What must not compile: an entry of a registry that lacks something, or whose facts are not those of its shape. */
import { act, sittingDocument } from '../src/app/documents/kind.ts';
import { DOCUMENTS } from '../src/app/documents/registry.ts';
import { documentDeSeance, feuilleDePresence } from '../src/compose/shapes/documents.ts';
import { faitsDeLaFeuille, faitsDeLaSeance } from '../src/derive/index.ts';
import type { WriterEntry } from '../src/writers/entry.ts';
import { WRITERS } from '../src/writers/registry.ts';

const { extension: _, ...withoutExtension } = WRITERS.docx;

// @ts-expect-error The names of its files are not said.
export const writer: WriterEntry = withoutExtension;

const said = { ...DOCUMENTS.convocation, template: 'invitation' };

// @ts-expect-error Its shape lacks some of its facts.
export const less = sittingDocument({ ...said, faits: faitsDeLaFeuille, shape: documentDeSeance });

// @ts-expect-error Its shape has more than its facts: its template could name what is never there.
export const more = sittingDocument({ ...said, faits: faitsDeLaSeance, shape: feuilleDePresence });

// @ts-expect-error When it is made is not said.
export const untimed = act({ template: 'invitation', faits: faitsDeLaSeance, shape: documentDeSeance });

/** And what must: the same, whole. */
export const whole = sittingDocument({ ...said, faits: faitsDeLaSeance, shape: documentDeSeance });
