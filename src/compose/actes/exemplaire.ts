import type { DataPath, Fault } from '../../diagnostics/fault.ts';
import type { Block, Document, DocumentState, Inline } from '../../document/tree.ts';
import { innerBlocks, innerInlines } from '../../document/walk.ts';
import type { EtatDeConvention } from '../../domaine/convention.ts';
import type { FaitConvention } from '../../domaine/faits.ts';

/** What the templates call the one blank that a copy to be signed may keep: it is filled by the hand that signs. */
const SIGNATURE_DATE = 'date de signature';

/** What a convention is as a paper, by its facts and the state of the document. */
export function stateOfConvention(faits: FaitConvention, etat: DocumentState): EtatDeConvention {
  if (etat === 'projet') return 'projet';
  if (!faits.aSigner) return 'annexe';
  return faits.signature === undefined ? 'signature' : 'signee';
}

const blanksOf = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'blank') return [inline.label];
    return 'children' in inline ? blanksOf(inline.children) : [];
  });

/** The labels of the blanks of a tree, in reading order. */
export const blanks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => [...innerInlines(block).flatMap(blanksOf), ...blanks(innerBlocks(block))]);

/** A convention composed to be signed, and where its data are written. */
export interface Exemplaire {
  readonly document: Document;
  readonly faits: FaitConvention;
  readonly etat: DocumentState;
  /** Path of the convention in the data. */
  readonly convention: DataPath;
  /** Path of the number of the deliberation that authorises it. */
  readonly numero: DataPath;
}

/** Whether the copy may be written, and what is to be told of it. */
export interface ExemplaireVerdict {
  readonly isWritable: boolean;
  readonly faults: readonly Fault[];
}

const withoutNumero = (title: string, numero: DataPath): Fault => ({
  code: 'EXEM-01',
  severity: 'avertissement',
  path: numero,
  onKey: true,
  message: `La convention « ${title} » n'est pas écrite : le numéro de la délibération qui l'autorise n'est pas encore connu, et un exemplaire à signer n'a pas de blanc à cette place.`,
  hint: 'Écrire le numéro de la délibération dans le rapport, ou écrire un projet avec « --projet ».',
});

const blankLeft = (title: string, label: string, convention: DataPath): Fault => ({
  code: 'EXEM-02',
  severity: 'erreur',
  path: convention,
  message: `L'exemplaire à signer de la convention « ${title} » a un blanc : ${label}. Rien d'autre ne s'y laisse en blanc que la date et la main de la signature.`,
  hint: 'Donner cette valeur dans les données, ou écrire un projet avec « --projet ».',
});

/**
 * Whether a convention may be written as a copy to be signed: with the number of its deliberation, and no blank but the
 * date of signature; none at all once it is signed. A draft may have any blank.
 */
export function judgeExemplaire(exemplaire: Exemplaire): ExemplaireVerdict {
  const { document, faits, etat, convention, numero } = exemplaire;
  const state = stateOfConvention(faits, etat);
  if (state === 'projet' || state === 'annexe') return { isWritable: true, faults: [] };
  if (faits.deliberation === undefined)
    return { isWritable: false, faults: [withoutNumero(faits.titre, numero)] };
  const allowed = state === 'signature' ? [SIGNATURE_DATE] : [];
  const faults = [...new Set(blanks(document.body))]
    .filter((label) => !allowed.includes(label))
    .map((label) => blankLeft(faits.titre, label, convention));
  return { isWritable: faults.length === 0, faults };
}
