import { composeConvention, readConventionBody } from '../compose/actes/convention.ts';
import { composeDeliberation } from '../compose/actes/deliberation.ts';
import { judgeExemplaire } from '../compose/actes/exemplaire.ts';
import { composePreuve } from '../compose/actes/preuve.ts';
import { withLogo } from '../compose/atelier.ts';
import { withAttachedData } from '../compose/attached-data.ts';
import type { Composition } from '../compose/index.ts';
import {
  cadreDeConvention,
  faitsCommuns,
  references,
  renvoisDeConvention,
  renvoisDeRapport,
} from '../derive/index.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { plainText } from '../document/plain-text.ts';
import type { Block, Document } from '../document/tree.ts';
import { typeset } from '../document/typography.ts';
import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Convention } from '../domaine/convention.ts';
import type { DeliberationDuRapport } from '../domaine/deliberations.ts';
import { deliberationsDe } from '../domaine/deliberations.ts';
import type { FaitConvention, FaitsDeDeliberation, FaitsDePreuve } from '../domaine/faits.ts';
import { estExaminee } from '../domaine/ordre-du-jour.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import type { Chantier } from './chantier.ts';
import { ACTES } from './documents/registry.ts';
import { decisionPath, writtenAmendements, writtenPoints, writtenText } from './written-texts.ts';

/** A document to be written: the name of its file, without extension, and its tree. */
export interface Acte {
  readonly name: string;
  readonly document: Document;
}

/** The proof of a vote, as a text for people and as data. */
export interface Preuve {
  readonly text: string;
  readonly json: string;
}

/** The acts of one question, or what prevents them. */
export interface QuestionActes {
  readonly question: IdQuestion;
  readonly actes: readonly Acte[];
  /** What the figures of the vote were reckoned from: `preuve-du-vote.txt` and `.json`, beside the acts. */
  readonly preuve?: Preuve;
  readonly faults: readonly Fault[];
}

const conventionsOf = ({ cadre }: Chantier, rapport: Rapport): readonly Convention[] =>
  rapport.annexes.flatMap((annexe) => {
    const convention =
      annexe.genre === 'convention' ? cadre.dossier.conventions[annexe.convention] : undefined;
    return convention ? [convention] : [];
  });

/** A convention in its two copies: annexed, its blanks as rules; to be signed, filled from the deliberation. */
interface Copies {
  readonly annexed: readonly Block[];
  readonly toSign: Document | undefined;
  /** What the copy to be signed states. */
  readonly faits: FaitConvention;
  readonly faults: readonly Fault[];
}

function copies(chantier: Chantier, convention: Convention, rapport: Rapport): Copies {
  const { cadre, atelier } = chantier;
  const { template, faits } = ACTES.convention;
  const written = writtenText(chantier.sources, ['conventions', convention.id, 'corps'], convention.corps);
  const body = readConventionBody(atelier, convention, renvoisDeConvention(convention), written);
  const shared = cadreDeConvention(cadre);
  const communs = faitsCommuns(cadre, template, rapport);
  const filled = references(rapport.deliberation, cadre.dossier.seance.date, convention);
  const annexed = composeConvention(
    atelier,
    template,
    { ...faits(convention, shared, { aSigner: false }), ...communs },
    body.slots,
  );
  const stated = faits(convention, shared, { ...filled, aSigner: true });
  const toSign = composeConvention(atelier, template, { ...stated, ...communs }, body.slots);
  return {
    annexed: annexed.document?.body ?? [],
    toSign: toSign.document,
    faits: stated,
    faults: [...body.faults, ...annexed.faults],
  };
}

function composeExtract(
  chantier: Chantier,
  deliberation: DeliberationDuRapport,
  faits: FaitsDeDeliberation,
  annexes: ReadonlyMap<string, readonly Block[]>,
): Composition {
  const { rapport } = deliberation;
  return composeDeliberation(chantier.atelier, ACTES.deliberation.template, {
    faits,
    communs: faitsCommuns(chantier.cadre, ACTES.deliberation.template, rapport),
    renvois: renvoisDeRapport(rapport, chantier.cadre.dossier.conventions),
    body: writtenText(chantier.sources, ['rapports', rapport.question, 'corps'], rapport.corps),
    points: writtenPoints(chantier.sources, deliberation),
    amendements: writtenAmendements(chantier.sources, rapport),
    conventions: annexes,
  });
}

/** The proof of a vote as a text and as data. */
function writtenPreuve({ atelier }: Chantier, document: Document, faits: FaitsDePreuve): Preuve {
  const text = plainText(typeset(document, atelier.charte.typographie)).join('\n');
  return { text: `${text}\n`, json: `${JSON.stringify(faits, null, 2)}\n` };
}

/** An act composed, not yet typeset, and the data it will carry. */
interface RawActe {
  readonly name: string;
  readonly document: Document;
  readonly data: Omit<Parameters<typeof withAttachedData>[1], 'nom'> & {
    readonly acte: keyof typeof ACTES;
  };
}

/** The act ready for the writers: typeset, in its state, with its own data. */
function finish({ atelier, etat }: Chantier, { name, document, data }: RawActe): Acte {
  const finished = typeset({ ...withLogo(document, atelier), state: etat }, atelier.charte.typographie);
  const { shape } = ACTES[data.acte];
  return {
    name,
    document: withAttachedData(finished, { ...data, nom: name }, { shape, bullets: atelier.charte.listes }),
  };
}

/** The conventions of a deliberation: their copies to be signed as acts, their annexed copies as blocks. */
function composeConventions(chantier: Chantier, deliberation: DeliberationDuRapport, faults: Fault[]) {
  const { rapport, rang } = deliberation;
  const conventions = conventionsOf(chantier, rapport);
  const annexes = new Map<string, readonly Block[]>();
  const actes: RawActe[] = [];
  const { id: seance } = chantier.cadre.dossier;
  for (const convention of conventions) {
    const { annexed, toSign, faits, faults: found } = copies(chantier, convention, rapport);
    faults.push(...found);
    annexes.set(convention.id, annexed);
    const alone = conventions.length === 1 && rang === undefined;
    const name = alone ? 'convention' : `convention-${convention.id}`;
    const data = {
      acte: 'convention' as const,
      seance,
      question: rapport.question,
      convention: convention.id,
      faits,
    };
    if (!toSign) continue;
    const verdict = judgeExemplaire({
      document: toSign,
      faits,
      etat: chantier.etat,
      convention: ['conventions', convention.id],
      numero: [...decisionPath(deliberation), rang === undefined ? 'deliberation' : 'numero'],
    });
    faults.push(...verdict.faults);
    if (verdict.isWritable) actes.push({ name, document: toSign, data });
  }
  return { annexes, actes };
}

/** The acts of one deliberation, composed and no more: its extract with its annexes, its conventions alone, the proof. */
interface Composed {
  readonly actes: readonly RawActe[];
  readonly preuve: { readonly document?: Document; readonly faits: FaitsDePreuve };
  readonly faults: readonly Fault[];
}

function composeActes(
  chantier: Chantier,
  deliberation: DeliberationDuRapport,
  etat: EtatDeQuestion,
): Composed {
  const { cadre } = chantier;
  const { rapport, rang } = deliberation;
  const faults: Fault[] = [];
  const { annexes, actes } = composeConventions(chantier, deliberation, faults);
  const faits = ACTES.deliberation.faits(cadre, rapport, etat);
  const preuve = ACTES['preuve-du-vote'].faits(cadre, rapport, etat);
  const extract = composeExtract(chantier, deliberation, faits, annexes);
  const { document, faults: ofPreuve } = composePreuve(chantier.atelier, ACTES['preuve-du-vote'].template, {
    ...preuve,
    ...faitsCommuns(cadre, ACTES['preuve-du-vote'].template, rapport),
  });
  faults.push(...extract.faults, ...ofPreuve);
  const { question } = rapport;
  const data = { acte: 'deliberation' as const, seance: cadre.dossier.id, question, faits, preuve };
  const name = rang === undefined ? 'deliberation' : `deliberation-${rang + 1}`;
  return {
    actes: extract.document ? [{ name, document: extract.document, data }, ...actes] : actes,
    preuve: { ...(document ? { document } : {}), faits: preuve },
    faults,
  };
}

/** The proofs of a question's votes as one: texts one after the other, data as a list. */
function commonPreuve(preuves: readonly Preuve[]): { readonly preuve?: Preuve } {
  const [first] = preuves;
  if (first === undefined || preuves.length === 1) return first ? { preuve: first } : {};
  const json = `[\n${preuves.map((preuve) => preuve.json.trimEnd()).join(',\n')}\n]\n`;
  return { preuve: { text: preuves.map(({ text }) => text).join('\n'), json } };
}

/** Those of every deliberation of a question; none when it was withdrawn or put off. */
function composeQuestion(chantier: Chantier, rapport: Rapport): readonly Composed[] {
  const { question } = rapport;
  const { chronologie, dossier } = chantier.cadre;
  const etat = chronologie.questions.find((one) => one.question === question);
  if (!etat || !estExaminee(dossier.seance, question)) return [];
  return deliberationsDe(rapport).map((one) => composeActes(chantier, one, etat));
}

/** What composing the acts of one question finds in its texts and in the templates, without finishing any act. */
export const questionFaults = (chantier: Chantier, rapport: Rapport): readonly Fault[] =>
  composeQuestion(chantier, rapport).flatMap(({ faults }) => faults);

/**
 * The acts of one question, typeset and ready for the writers: the extract with its annexes, the conventions alone; one
 * extract for each decision voted apart. A question withdrawn or put off has no act.
 */
export function makeActes(chantier: Chantier, rapport: Rapport): QuestionActes {
  const parts = composeQuestion(chantier, rapport);
  const preuves = parts.flatMap(({ preuve: { document, faits } }) =>
    document ? [writtenPreuve(chantier, document, faits)] : [],
  );
  return {
    question: rapport.question,
    actes: parts.flatMap(({ actes }) => actes.map((raw) => finish(chantier, raw))),
    ...commonPreuve(preuves),
    faults: parts.flatMap(({ faults }) => faults),
  };
}
