import type { Bullets } from '../document/plain-text.ts';
import { plainText } from '../document/plain-text.ts';
import type { Attachment, Document } from '../document/tree.ts';
import type { FaitConvention, FaitsDeDeliberation, FaitsDePreuve } from '../domaine/faits.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import type { AnyShape } from './shape.ts';
import { shapeSchema } from './shape-schema.ts';
import { preuve } from './shapes/preuve.ts';

/** Name of the attached data, and of their schema. */
export const DATA_NAME = 'donnees.json';

/** Name of the attached schema. */
export const SCHEMA_NAME = 'donnees.schema.json';

/** What an act carries of itself: the facts it states, the timeline of its question, its text. */
export interface AttachedData {
  /** What this file is: a reader refuses another. */
  readonly format: 'seance-tenante/acte';
  readonly version: 1;
  /** Kind of the act: `deliberation`, `convention`. */
  readonly acte: string;
  /** Name of the sitting's folder. */
  readonly seance: string;
  readonly question: IdQuestion;
  /** Name of the act's file, without extension: `deliberation`, `convention-pmt-2024`. */
  readonly nom: string;
  /** Id of the convention, for a convention. */
  readonly convention?: string;
  readonly faits: FaitsDeDeliberation | FaitConvention;
  /** What the figures of the vote were reckoned from. */
  readonly preuve?: FaitsDePreuve;
  /** The printed text, a line a block. */
  readonly texte: readonly string[];
}

/** Made once a kind of act, as one object that the writers compress once. */
const SCHEMAS = new Map<string, Attachment>();

/** The JSON Schema of the data that an act of that kind carries; `shape` is the shape of the facts that it states. */
function attachedSchema(acte: string, shape: AnyShape): Attachment {
  const known = SCHEMAS.get(acte);
  if (known !== undefined) return known;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Données jointes : ${acte}`,
    type: 'object',
    properties: {
      format: { const: 'seance-tenante/acte' },
      version: { const: 1 },
      acte: { const: acte },
      seance: { type: 'string' },
      question: { type: 'string' },
      nom: { type: 'string' },
      convention: { type: 'string' },
      faits: shapeSchema(shape),
      preuve: shapeSchema(preuve),
      texte: { type: 'array', items: { type: 'string' } },
    },
    required: ['format', 'version', 'acte', 'seance', 'question', 'nom', 'faits', 'texte'],
    additionalProperties: false,
  };
  const attachment: Attachment = {
    name: SCHEMA_NAME,
    mediaType: 'application/schema+json',
    description: 'Le schéma de ces données',
    relationship: 'Schema',
    content: JSON.stringify(schema),
  };
  SCHEMAS.set(acte, attachment);
  return attachment;
}

/**
 * The typeset `document` with its own data and their schema attached. `shape` is the shape of the facts that it states,
 * `bullets` are those that it is printed with.
 */
export function withAttachedData(
  document: Document,
  own: Omit<AttachedData, 'format' | 'version' | 'texte'>,
  { shape, bullets }: { readonly shape: AnyShape; readonly bullets: Bullets },
): Document {
  const data: AttachedData = {
    format: 'seance-tenante/acte',
    version: 1,
    ...own,
    texte: plainText(document, bullets),
  };
  const attachments: readonly Attachment[] = [
    {
      name: DATA_NAME,
      mediaType: 'application/json',
      description: "Les faits que l'acte énonce et la chronologie de sa question",
      relationship: 'Source',
      content: JSON.stringify(data),
    },
    attachedSchema(own.acte, shape),
  ];
  return { ...document, attachments };
}
