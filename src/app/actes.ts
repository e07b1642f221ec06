import { composeConvention, readConventionBody } from '../compose/actes/convention.ts';
import { composeDeliberation } from '../compose/actes/deliberation.ts';
import { judgeExemplaire } from '../compose/actes/exemplaire.ts';
import { composePreuve } from '../compose/actes/preuve.ts';
import { withAttachedData } from '../compose/attached-data.ts';
import type { Composition } from '../compose/index.ts';
import { cadreDeConvention, references, renvoisDeConvention, renvoisDeRapport } from '../derive/index.ts';
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
  readonly nom: string;
  readonly document: Document;
}

/** The proof of a vote, as a text for people and as data. */
export interface Preuve {
  readonly texte: string;
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

const conventionsDe = ({ cadre }: Chantier, rapport: Rapport): readonly Convention[] =>
  rapport.annexes.flatMap((annexe) => {
    const convention =
      annexe.genre === 'convention' ? cadre.dossier.conventions[annexe.convention] : undefined;
    return convention ? [convention] : [];
  });

/** A convention in its two copies: annexed, its blanks as rules; to be signed, filled from the deliberation. */
interface Copies {
  readonly annexee: readonly Block[];
  readonly aSigner: Document | undefined;
  /** What the copy to be signed states. */
  readonly faits: FaitConvention;
  readonly faults: readonly Fault[];
}

function copies(chantier: Chantier, convention: Convention, rapport: Rapport): Copies {
  const { cadre, atelier } = chantier;
  const { template, faits } = ACTES.convention;
  const ecrit = writtenText(chantier.sources, ['conventions', convention.id, 'corps'], convention.corps);
  const corps = readConventionBody(atelier, convention, renvoisDeConvention(convention), ecrit);
  const commun = cadreDeConvention(cadre);
  const remplies = references(rapport.deliberation, cadre.dossier.seance.date, convention);
  const annexee = composeConvention(
    atelier,
    template,
    faits(convention, commun, { aSigner: false }),
    corps.slots,
  );
  const enonces = faits(convention, commun, { ...remplies, aSigner: true });
  const signee = composeConvention(atelier, template, enonces, corps.slots);
  return {
    annexee: annexee.document?.body ?? [],
    aSigner: signee.document,
    faits: enonces,
    faults: [...corps.faults, ...annexee.faults],
  };
}

function deliberationComposee(
  chantier: Chantier,
  deliberation: DeliberationDuRapport,
  faits: FaitsDeDeliberation,
  annexes: ReadonlyMap<string, readonly Block[]>,
): Composition {
  const { rapport } = deliberation;
  return composeDeliberation(chantier.atelier, ACTES.deliberation.template, {
    faits,
    renvois: renvoisDeRapport(rapport, chantier.cadre.dossier.conventions),
    body: writtenText(chantier.sources, ['rapports', rapport.question, 'corps'], rapport.corps),
    points: writtenPoints(chantier.sources, deliberation),
    amendements: writtenAmendements(chantier.sources, rapport),
    conventions: annexes,
  });
}

/** The proof of a vote as a text and as data. */
function preuveEcrite({ atelier }: Chantier, document: Document, faits: FaitsDePreuve): Preuve {
  const texte = plainText(typeset(document, atelier.charte.typographie)).join('\n');
  return { texte: `${texte}\n`, json: `${JSON.stringify(faits, null, 2)}\n` };
}

/** An act composed, not yet typeset, and the data it will carry. */
interface ActeBrut {
  readonly nom: string;
  readonly document: Document;
  readonly donnees: Omit<Parameters<typeof withAttachedData>[1], 'nom'> & {
    readonly acte: keyof typeof ACTES;
  };
}

/** The act ready for the writers: typeset, in its state, with its own data. */
function acheve({ atelier, etat }: Chantier, { nom, document, donnees }: ActeBrut): Acte {
  const compose = typeset({ ...document, state: etat }, atelier.charte.typographie);
  const { shape } = ACTES[donnees.acte];
  const jointes = { ...donnees, nom };
  return { nom, document: withAttachedData(compose, jointes, { shape, bullets: atelier.charte.listes }) };
}

/** The conventions of a deliberation: their copies to be signed as acts, their annexed copies as blocks. */
function conventionsComposees(chantier: Chantier, deliberation: DeliberationDuRapport, faults: Fault[]) {
  const { rapport, rang } = deliberation;
  const conventions = conventionsDe(chantier, rapport);
  const annexes = new Map<string, readonly Block[]>();
  const actes: ActeBrut[] = [];
  const { id: seance } = chantier.cadre.dossier;
  for (const convention of conventions) {
    const { annexee, aSigner, faits, faults: ennuis } = copies(chantier, convention, rapport);
    faults.push(...ennuis);
    annexes.set(convention.id, annexee);
    const seule = conventions.length === 1 && rang === undefined;
    const nom = seule ? 'convention' : `convention-${convention.id}`;
    const donnees = {
      acte: 'convention' as const,
      seance,
      question: rapport.question,
      convention: convention.id,
      faits,
    };
    if (!aSigner) continue;
    const jugement = judgeExemplaire({
      document: aSigner,
      faits,
      etat: chantier.etat,
      convention: ['conventions', convention.id],
      numero: [...decisionPath(deliberation), rang === undefined ? 'deliberation' : 'numero'],
    });
    faults.push(...jugement.faults);
    if (jugement.isWritable) actes.push({ nom, document: aSigner, donnees });
  }
  return { annexes, actes };
}

/** The acts of one deliberation, composed and no more: its extract with its annexes, its conventions alone, the proof. */
interface Composes {
  readonly actes: readonly ActeBrut[];
  readonly preuve: { readonly document?: Document; readonly faits: FaitsDePreuve };
  readonly faults: readonly Fault[];
}

function composes(chantier: Chantier, deliberation: DeliberationDuRapport, etat: EtatDeQuestion): Composes {
  const { cadre } = chantier;
  const { rapport, rang } = deliberation;
  const faults: Fault[] = [];
  const { annexes, actes } = conventionsComposees(chantier, deliberation, faults);
  const faits = ACTES.deliberation.faits(cadre, rapport, etat);
  const preuve = ACTES['preuve-du-vote'].faits(cadre, rapport, etat);
  const composee = deliberationComposee(chantier, deliberation, faits, annexes);
  const { document, faults: dePreuve } = composePreuve(
    chantier.atelier,
    ACTES['preuve-du-vote'].template,
    preuve,
  );
  faults.push(...composee.faults, ...dePreuve);
  const { question } = rapport;
  const donnees = { acte: 'deliberation' as const, seance: cadre.dossier.id, question, faits, preuve };
  const nom = rang === undefined ? 'deliberation' : `deliberation-${rang + 1}`;
  return {
    actes: composee.document ? [{ nom, document: composee.document, donnees }, ...actes] : actes,
    preuve: { ...(document ? { document } : {}), faits: preuve },
    faults,
  };
}

/** The proofs of a question's votes as one: texts one after the other, data as a list. */
function preuveCommune(preuves: readonly Preuve[]): { readonly preuve?: Preuve } {
  const [premiere] = preuves;
  if (premiere === undefined || preuves.length === 1) return premiere ? { preuve: premiere } : {};
  const json = `[\n${preuves.map((preuve) => preuve.json.trimEnd()).join(',\n')}\n]\n`;
  return { preuve: { texte: preuves.map(({ texte }) => texte).join('\n'), json } };
}

/** Those of every deliberation of a question; none when it was withdrawn or put off. */
function composesDeQuestion(chantier: Chantier, rapport: Rapport): readonly Composes[] {
  const { question } = rapport;
  const { chronologie, dossier } = chantier.cadre;
  const etat = chronologie.questions.find((une) => une.question === question);
  if (!etat || !estExaminee(dossier.seance, question)) return [];
  return deliberationsDe(rapport).map((une) => composes(chantier, une, etat));
}

/** What composing the acts of one question finds in its texts and in the templates, without finishing any act. */
export const questionFaults = (chantier: Chantier, rapport: Rapport): readonly Fault[] =>
  composesDeQuestion(chantier, rapport).flatMap(({ faults }) => faults);

/**
 * The acts of one question, typeset and ready for the writers: the extract with its annexes, the conventions alone; one
 * extract for each decision voted apart. A question withdrawn or put off has no act.
 */
export function makeActes(chantier: Chantier, rapport: Rapport): QuestionActes {
  const parties = composesDeQuestion(chantier, rapport);
  const preuves = parties.flatMap(({ preuve: { document, faits } }) =>
    document ? [preuveEcrite(chantier, document, faits)] : [],
  );
  return {
    question: rapport.question,
    actes: parties.flatMap(({ actes }) => actes.map((brut) => acheve(chantier, brut))),
    ...preuveCommune(preuves),
    faults: parties.flatMap(({ faults }) => faults),
  };
}
