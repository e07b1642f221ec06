import type { DataPath, Fault } from '../../diagnostics/fault.ts';
import type { Block, Document, DocumentState, Inline } from '../../document/tree.ts';
import { innerBlocks, innerInlines } from '../../document/walk.ts';
import type { EtatDeConvention } from '../../domaine/convention.ts';
import type { FaitConvention } from '../../domaine/faits.ts';

/** What the templates call the one blank that a copy to be signed may keep: it is filled by the hand that signs. */
const DATE_DE_SIGNATURE = 'date de signature';

/** What a convention is as a paper, by its facts and the state of the document. */
export function etatDeConvention(faits: FaitConvention, etat: DocumentState): EtatDeConvention {
  if (etat === 'projet') return 'projet';
  if (!faits.aSigner) return 'annexe';
  return faits.signature === undefined ? 'signature' : 'signee';
}

const blancsDe = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'blank') return [inline.label];
    return 'children' in inline ? blancsDe(inline.children) : [];
  });

/** The labels of the blanks of a tree, in reading order. */
export const blancs = (blocs: readonly Block[]): readonly string[] =>
  blocs.flatMap((bloc) => [...innerInlines(bloc).flatMap(blancsDe), ...blancs(innerBlocks(bloc))]);

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
export interface JugementDExemplaire {
  readonly aEcrire: boolean;
  readonly faults: readonly Fault[];
}

const sansNumero = (titre: string, numero: DataPath): Fault => ({
  code: 'EXEM-01',
  severity: 'avertissement',
  path: numero,
  onKey: true,
  message: `La convention « ${titre} » n'est pas écrite : le numéro de la délibération qui l'autorise n'est pas encore connu, et un exemplaire à signer n'a pas de blanc à cette place.`,
  hint: 'Écrire le numéro de la délibération dans le rapport, ou écrire un projet avec « --projet ».',
});

const resteUnBlanc = (titre: string, libelle: string, convention: DataPath): Fault => ({
  code: 'EXEM-02',
  severity: 'erreur',
  path: convention,
  message: `L'exemplaire à signer de la convention « ${titre} » a un blanc : ${libelle}. Rien d'autre ne s'y laisse en blanc que la date et la main de la signature.`,
  hint: 'Donner cette valeur dans les données, ou écrire un projet avec « --projet ».',
});

/**
 * Whether a convention may be written as a copy to be signed: with the number of its deliberation, and no blank but the
 * date of signature; none at all once it is signed. A draft may have any blank.
 */
export function jugerExemplaire(exemplaire: Exemplaire): JugementDExemplaire {
  const { document, faits, etat, convention, numero } = exemplaire;
  const papier = etatDeConvention(faits, etat);
  if (papier === 'projet' || papier === 'annexe') return { aEcrire: true, faults: [] };
  if (faits.deliberation === undefined) return { aEcrire: false, faults: [sansNumero(faits.titre, numero)] };
  const permis = papier === 'signature' ? [DATE_DE_SIGNATURE] : [];
  const faults = [...new Set(blancs(document.body))]
    .filter((libelle) => !permis.includes(libelle))
    .map((libelle) => resteUnBlanc(faits.titre, libelle, convention));
  return { aEcrire: faults.length === 0, faults };
}
