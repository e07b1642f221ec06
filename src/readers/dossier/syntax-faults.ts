import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { citation } from '../../diagnostics/foreign-text.ts';
import { others } from './capped.ts';
import { faultAt, faultOn } from './fault-at.ts';
import type { SourceFile } from './source-file.ts';
import { linePosition, positionAt } from './source-file.ts';
import { cutValues } from './yaml/cut-values.ts';
import type { Parsed } from './yaml/parse-yaml.ts';
import { MAX_DEPTH, MAX_NODES } from './yaml/parse-yaml.ts';
import { syntaxProblems } from './yaml/syntax-problems.ts';
import { TWICE, UNREADABLE } from './yaml/syntax-wordings.ts';

type Refused = Parsed & { readonly ok: false };

type Accepted = Parsed & { readonly ok: true };

const DEPTH = {
  code: 'YAML-06',
  message: `Les données sont imbriquées sur plus de ${MAX_DEPTH} niveaux.`,
  hint: 'Reprendre la structure du fichier.',
};

const SIZE = {
  code: 'FICH-04',
  message: `Le fichier compte plus de ${MAX_NODES} valeurs : ce n'est pas un fichier de données.`,
  hint: 'Vérifier que le bon fichier porte ce nom.',
};

/** The faults of a YAML text that the fast reading refused; `told` are those of its characters. */
export function syntaxFaults(file: SourceFile, refused: Refused, told: readonly Fault[]): readonly Fault[] {
  const line = linePosition(file, (refused.line ?? 0) + 1);
  if (refused.reason === 'depth') return [faultAt(line, DEPTH)];
  if (refused.reason === 'size') return [faultOn(file.name, SIZE)];
  const tree = file.tree();
  const problems = tree ? syntaxProblems(tree, file.yaml) : [];
  if (problems.length > 0) {
    const faults = problems
      .slice(0, MOST_SHOWN)
      .map(({ start, end, ...saying }) => faultAt(positionAt(file, start, end - start), saying));
    return [...faults, ...others(file.name, problems.length)];
  }
  if (refused.reason === 'duplicate') return [faultAt(line, TWICE)];
  // js-yaml alone refuses control characters: they are told already.
  return told.length > 0 ? [] : [faultAt(line, UNREADABLE)];
}

/** Items of a list, as a person sees them, that YAML reads as one text: several decisions would print as one. */
export function joinedFaults(file: SourceFile, { joined = [] }: Accepted): readonly Fault[] {
  const faults = joined.slice(0, MOST_SHOWN).map(({ sign, start, end }) =>
    faultAt(positionAt(file, start, end - start), {
      code: 'YAML-08',
      message: `Cette ligne commence par « ${sign} », mais elle est lue comme la suite du texte d'au-dessus, non comme un élément de liste.`,
      hint:
        sign === '-'
          ? "Aligner le tiret, suivi d'une espace, sur ceux des autres éléments ; ou remettre ce mot à la ligne d'au-dessus si le texte continue."
          : `Écrire « - » à la place de « ${sign} », aligné sur les tirets des autres éléments ; ou remettre ce mot à la ligne d'au-dessus si le texte continue.`,
    }),
  );
  return [...faults, ...others(file.name, joined.length)];
}

/** Values that a « # » cuts: the rest of the line is a comment, and would be missing from the act. */
export function cutFaults(file: SourceFile): readonly Fault[] {
  const cuts = cutValues(file.yaml);
  const faults = cuts.slice(0, MOST_SHOWN).map(({ start, end }) =>
    faultAt(positionAt(file, start, end - start), {
      code: 'YAML-10',
      message: `Un « # » précédé d'une espace commence un commentaire : « ${citation(file.yaml.slice(start, end))} » n'est pas lu.`,
      hint: "Mettre tout le texte entre guillemets droits ; si c'est un commentaire, laisser une espace après le « # ».",
    }),
  );
  return [...faults, ...others(file.name, cuts.length)];
}
