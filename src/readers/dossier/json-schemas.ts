import * as z from 'zod';
import { acquittementsSchema } from './schemas/acquittements.ts';
import { charteSchema } from './schemas/charte.ts';
import { conseilSchema } from './schemas/conseil.ts';
import { conventionSchema } from './schemas/convention.ts';
import { presencesSchema } from './schemas/presences.ts';
import { rapportSchema } from './schemas/rapport.ts';
import { registreSchema } from './schemas/registre.ts';
import { seanceSchema } from './schemas/seance.ts';

interface Document {
  /** Every key may be left out: the file states what differs from another. */
  readonly isPartial?: boolean;
  readonly schema: z.ZodType;
  readonly title: string;
  readonly description: string;
}

/** Editors complete YAML files; none of them the head of a Markdown file. */
const EN_TETE =
  " Ce schéma décrit l'en-tête YAML d'un fichier Markdown : l'extension YAML des éditeurs ne le complète pas, le programme le vérifie.";

const DOCUMENTS: Readonly<Record<string, Document>> = {
  acquittements: {
    schema: acquittementsSchema,
    title: 'Acquittements',
    description: "Les avertissements de la séance que quelqu'un a vus et accepte : acquittements.yaml.",
  },
  charte: {
    schema: charteSchema,
    isPartial: true,
    title: 'Charte graphique',
    description:
      "L'apparence de tous les actes : templates/charte.yaml. La maison n'y dit que ce qui diffère du programme.",
  },
  conseil: {
    schema: conseilSchema,
    title: 'Conseil',
    description: 'La collectivité et son assemblée, quelle que soit la séance : conseil.yaml.',
  },
  convention: {
    schema: conventionSchema,
    title: 'Convention',
    description: `Une convention : conventions/*.md.${EN_TETE}`,
  },
  presences: {
    schema: presencesSchema,
    title: 'Présences',
    description:
      "Ce que le secrétariat a noté en séance : absents, mouvements, suppléants, procurations. Qui n'y est pas nommé était présent : presences.yaml.",
  },
  rapport: {
    schema: rapportSchema,
    title: 'Rapport',
    description: `Un rapport soumis au conseil : rapports/*.md.${EN_TETE}`,
  },
  registre: {
    schema: registreSchema,
    title: 'Registre du conseil',
    description: 'Les membres en exercice et les suppléants, par commune : registre.yaml.',
  },
  seance: {
    schema: seanceSchema,
    title: 'Séance',
    description: 'La séance telle que convoquée et tenue : seance.yaml.',
  },
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What an editor shows beside a key: its description, then an example as it is typed. */
function markdownOf(description: string, examples: readonly unknown[]): string {
  const shown = examples.map(
    (example) => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``,
  );
  return shown.length === 0 ? description : `${description}\n\nExemple : ${shown.join(', ')}`;
}

/** zod hands every node here once it has written it: the Red Hat YAML extension reads `markdownDescription` first. */
function describe({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void {
  const { description, examples } = jsonSchema;
  if (description === undefined) return;
  jsonSchema.markdownDescription = markdownOf(description, Array.isArray(examples) ? examples : []);
}

/** A node of a file that states only what differs: no key of it is missed. */
function describePartial(node: { readonly jsonSchema: JsonSchema }): void {
  describe(node);
  delete node.jsonSchema.required;
}

/** A file may be empty or half-written: an editor must complete it all the same. */
function jsonSchema({ schema, title, description, isPartial = false }: Document): string {
  const override = isPartial ? describePartial : describe;
  const written = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override });
  const { $schema, ...rest } = written;
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

/**
 * JSON Schemas (draft-07, the one that the Red Hat YAML extension knows best) of every kind of data file, by file name.
 * Types are those that an editor sees: YAML reads `64` as a number, so ids and amounts may be numbers there. The same
 * input gives the same text.
 */
export const generateSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(DOCUMENTS).map(([name, document]) => [`${name}.schema.json`, jsonSchema(document)]),
  );
