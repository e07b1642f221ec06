import type { Bullets } from '../document/plain-text.ts';
import { plainText } from '../document/plain-text.ts';
import type { Attachment, Document } from '../document/tree.ts';
import type { FaitConvention, FaitsDeDeliberation, FaitsDePreuve } from '../domaine/faits.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import type { FormeQuelconque } from './forme.ts';
import { preuve } from './formes/preuve.ts';
import { schemaDeForme } from './schema-de-forme.ts';

/** Name of the attached data, and of their schema. */
export const DONNEES = 'donnees.json';

/** Name of the attached schema. */
export const SCHEMA = 'donnees.schema.json';

/** What an act carries of itself: the facts it states, the timeline of its question, its text. */
export interface DonneesJointes {
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

/** The JSON Schema of the data that an act of that kind carries; `forme` is the shape of the facts that it states. */
function schemaJoint(acte: string, forme: FormeQuelconque): Attachment {
  const connu = SCHEMAS.get(acte);
  if (connu !== undefined) return connu;
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
      faits: schemaDeForme(forme),
      preuve: schemaDeForme(preuve),
      texte: { type: 'array', items: { type: 'string' } },
    },
    required: ['format', 'version', 'acte', 'seance', 'question', 'nom', 'faits', 'texte'],
    additionalProperties: false,
  };
  const joint: Attachment = {
    name: SCHEMA,
    mediaType: 'application/schema+json',
    description: 'Le schéma de ces données',
    relationship: 'Schema',
    content: JSON.stringify(schema),
  };
  SCHEMAS.set(acte, joint);
  return joint;
}

/**
 * The typeset `document` with its own data and their schema attached. `forme` is the shape of the facts that it states,
 * `puces` are those that it is printed with.
 */
export function avecDonnees(
  document: Document,
  donnees: Omit<DonneesJointes, 'format' | 'version' | 'texte'>,
  { forme, puces }: { readonly forme: FormeQuelconque; readonly puces: Bullets },
): Document {
  const jointes: DonneesJointes = {
    format: 'seance-tenante/acte',
    version: 1,
    ...donnees,
    texte: plainText(document, puces),
  };
  const attachments: readonly Attachment[] = [
    {
      name: DONNEES,
      mediaType: 'application/json',
      description: "Les faits que l'acte énonce et la chronologie de sa question",
      relationship: 'Source',
      content: JSON.stringify(jointes),
    },
    schemaJoint(donnees.acte, forme),
  ];
  return { ...document, attachments };
}
