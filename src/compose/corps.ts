import type { Fault } from '../diagnostics/fault.ts';
import { bodyFault } from '../document/markdown/body-faults.ts';
import type { References } from '../document/markdown/body-reading.ts';
import { parseBody } from '../document/markdown/parse-body.ts';
import type { BodyBlocks } from '../document/markdown/read-body.ts';
import { readBlocks } from '../document/markdown/read-body.ts';
import { splitSections } from '../document/markdown/split-sections.ts';
import { shiftedHeadings } from '../document/markup/shift-headings.ts';
import { numberHeadings } from '../document/number-headings.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Block } from '../document/tree.ts';
import { casier } from '../domaine/casiers.ts';
import { identifiant } from '../domaine/titres.ts';

/**
 * A text that a person wrote, and where: `lieu` gives the file and the line of its first line, from 1. Looking a place
 * up may mean reading the file again: it is done only for a fault.
 */
export interface TexteEcrit {
  readonly texte: string;
  readonly lieu: () => { readonly fichier: string; readonly ligne: number };
}

/** Blocks by the name of the slot they fill. */
export type Casiers = Readonly<Record<string, readonly Block[]>>;

/** How a body is cut and numbered. */
export interface DecoupeDuCorps {
  readonly references: References;
  /** Patterns of the headings of a slot, by level ("Axe {1} : "). */
  readonly numerotation: (casier: string) => readonly string[];
}

interface Partie {
  readonly id: string;
  readonly blocs: readonly Block[];
}

/** What stands under each heading of level 2, by its name. */
function sousParties(blocs: readonly Block[]): readonly Partie[] {
  const parties: { id: string; blocs: Block[] }[] = [];
  for (const bloc of blocs) {
    if (bloc.kind === 'heading' && bloc.level === 2) {
      parties.push({ id: bloc.id ?? identifiant(inlineText(bloc.children)), blocs: [] });
    } else parties.at(-1)?.blocs.push(bloc);
  }
  return parties;
}

/** Level of the highest heading of the blocks; 1 when there is none. */
const sommet = (blocs: readonly Block[]): number => {
  const niveaux = blocs.flatMap((bloc) => (bloc.kind === 'heading' ? [bloc.level] : []));
  return niveaux.length === 0 ? 1 : Math.min(...niveaux);
};

/** Blocks whose highest heading is of level 1, numbered. */
function prets(nom: string, blocs: readonly Block[], decoupe: DecoupeDuCorps): readonly Block[] {
  const remontes = shiftedHeadings(blocs, 1 - sommet(blocs)).blocks;
  return numberHeadings(remontes, decoupe.numerotation(nom), 'rubrique');
}

/**
 * Cuts a written body into slots: each part of level 1 under its own name, and, for the parts that hold several texts
 * (articles, annexes), each text under `<part>/<name>`.
 */
export function casiersDuCorps(
  { texte, lieu }: TexteEcrit,
  decoupe: DecoupeDuCorps,
  plusieurs: readonly string[],
): { readonly casiers: Casiers; readonly faults: readonly Fault[] } {
  const { sections, faults } = situes(texte, lieu, (body) =>
    splitSections(body, { references: decoupe.references }),
  );
  const casiers: Record<string, readonly Block[]> = {};
  for (const { title, blocks } of sections) {
    const nom = identifiant(title);
    if (!plusieurs.includes(nom)) casiers[nom] = prets(nom, blocks, decoupe);
    else
      for (const { id, blocs } of sousParties(blocks))
        casiers[casier(nom, id)] = prets(casier(nom, id), blocs, decoupe);
  }
  return { casiers, faults };
}

/** `read` over `texte`; again with its place when there is a fault to place. */
function situes<T extends { readonly faults: readonly Fault[] }>(
  texte: string,
  lieu: TexteEcrit['lieu'],
  read: (body: ReturnType<typeof parseBody>) => T,
): T {
  const lus = read(parseBody(texte, '', 1));
  if (lus.faults.length === 0) return lus;
  const { fichier, ligne } = lieu();
  return read(parseBody(texte, fichier, ligne));
}

/** A text as one paragraph; more than a paragraph is a fault, and its characters are kept as they were typed. */
function unParagraphe(body: ReturnType<typeof parseBody>, references: References): BodyBlocks {
  const lus = readBlocks(body, { references });
  const [seul, ...autres] = lus.blocks;
  if (seul?.kind === 'paragraph' && autres.length === 0) return lus;
  const { text } = body.source;
  const fin = text.indexOf('\n');
  const debut = { start: { offset: 0 }, end: { offset: fin === -1 ? text.length : fin } };
  const fault = bodyFault(
    body.source,
    'CORPS-06',
    debut,
    "Ce texte court n'est pas d'un seul tenant : il contient une liste, un titre, un tableau ou plusieurs paragraphes.",
    "L'écrire en une phrase, ou en faire plusieurs points.",
  );
  return {
    blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
    faults: [...lus.faults, fault],
  };
}

/** A short text (a point of the decision) as one paragraph, its final punctuation left to the template. */
export function blocsDuTexte(
  { texte, lieu }: TexteEcrit,
  references: References,
): { readonly blocs: readonly Block[]; readonly faults: readonly Fault[] } {
  const sansFin = texte.trim().replace(/\s*[.;,]$/u, '');
  const { blocks, faults } = situes(sansFin, lieu, (body) => unParagraphe(body, references));
  return { blocs: blocks, faults };
}

/** A whole text (the substance of a debate) as blocks, its headings from level 1 to `lowest`, without number. */
export function blocsEcrits(
  { texte, lieu }: TexteEcrit,
  references: References,
  lowest: number,
): { readonly blocs: readonly Block[]; readonly faults: readonly Fault[] } {
  const { blocks, faults } = situes(texte, lieu, (body) => readBlocks(body, { references, lowest }));
  const remontes = shiftedHeadings(blocks, 1 - sommet(blocks)).blocks;
  return { blocs: numberHeadings(remontes, [], 'rubrique'), faults };
}
