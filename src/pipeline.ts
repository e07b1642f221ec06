import type { Atelier } from './compose/actes/convention.ts';
import { composerConvention, lireCorpsDeConvention } from './compose/actes/convention.ts';
import { composerDeliberation } from './compose/actes/deliberation.ts';
import { composerPreuve } from './compose/actes/preuve.ts';
import type { TexteEcrit } from './compose/corps.ts';
import type { Cadre } from './derive/index.ts';
import {
  cadreDeConvention,
  faitConvention,
  faitsDeDeliberation,
  faitsDePreuve,
  references,
  renvoisDeConvention,
  renvoisDeRapport,
} from './derive/index.ts';
import type { DataPath, Fault } from './diagnostics/fault.ts';
import { plainText } from './document/plain-text.ts';
import type { Block, Document, DocumentState } from './document/tree.ts';
import { typeset } from './document/typography.ts';
import type { Convention } from './domaine/convention.ts';
import type { Rapport } from './domaine/rapport.ts';
import type { IdQuestion } from './domaine/seance.ts';
import type { Sources } from './load/index.ts';

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
export interface ActesDeQuestion {
  readonly question: IdQuestion;
  readonly actes: readonly Acte[];
  /** What the figures of the vote were reckoned from: `preuve-du-vote.txt` and `.json`, beside the acts. */
  readonly preuve?: Preuve;
  readonly faults: readonly Fault[];
}

/** What the acts of a sitting are made with. */
export interface Chantier {
  readonly cadre: Cadre;
  readonly atelier: Atelier;
  readonly sources: Sources;
  readonly etat: DocumentState;
}

function texteEcrit({ sources }: Chantier, path: DataPath, texte: string): TexteEcrit {
  const lieu = (): { fichier: string; ligne: number } => {
    const position = sources.position(path);
    return { fichier: position?.file ?? '', ligne: position?.line ?? 1 };
  };
  return { texte, lieu };
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
  readonly faults: readonly Fault[];
}

function copies(chantier: Chantier, convention: Convention, rapport: Rapport): Copies {
  const { cadre, atelier } = chantier;
  const ecrit = texteEcrit(chantier, ['conventions', convention.id, 'corps'], convention.corps);
  const corps = lireCorpsDeConvention(atelier, convention, renvoisDeConvention(convention), ecrit);
  const commun = cadreDeConvention(cadre);
  const remplies = references(rapport.deliberation, cadre.dossier.seance.date, convention);
  const annexee = composerConvention(
    atelier,
    faitConvention(convention, commun, { aSigner: false }),
    corps.casiers,
  );
  const signee = composerConvention(
    atelier,
    faitConvention(convention, commun, { ...remplies, aSigner: true }),
    corps.casiers,
  );
  return {
    annexee: annexee.document?.body ?? [],
    aSigner: signee.document,
    faults: [...corps.faults, ...annexee.faults],
  };
}

function pointsEcrits(chantier: Chantier, { question, decision }: Rapport): ReadonlyMap<number, TexteEcrit> {
  const points = new Map<number, TexteEcrit>();
  decision.forEach((point, rang) => {
    if (point.genre === 'texte') {
      points.set(rang, texteEcrit(chantier, ['rapports', question, 'decision', rang], point.texte));
    }
  });
  return points;
}

function deliberationComposee(
  chantier: Chantier,
  rapport: Rapport,
  annexes: ReadonlyMap<string, readonly Block[]>,
) {
  const { cadre, atelier } = chantier;
  const etat = cadre.chronologie.questions.find(({ question }) => question === rapport.question);
  if (!etat) return { faults: [] };
  return composerDeliberation(atelier, {
    faits: faitsDeDeliberation(cadre, rapport, etat),
    renvois: renvoisDeRapport(rapport, cadre.dossier.conventions),
    corps: texteEcrit(chantier, ['rapports', rapport.question, 'corps'], rapport.corps),
    points: pointsEcrits(chantier, rapport),
    conventions: annexes,
    attachments: [],
  });
}

/** The proof of the vote of one question. */
function preuveDuVote(
  chantier: Chantier,
  rapport: Rapport,
): { readonly preuve?: Preuve; readonly faults: readonly Fault[] } {
  const { cadre, atelier } = chantier;
  const etat = cadre.chronologie.questions.find(({ question }) => question === rapport.question);
  if (!etat) return { faults: [] };
  const faits = faitsDePreuve(cadre, rapport, etat);
  const { document, faults } = composerPreuve(atelier, faits);
  if (!document) return { faults };
  const texte = plainText(typeset(document, atelier.charte.typographie)).join('\n');
  return { preuve: { texte: `${texte}\n`, json: `${JSON.stringify(faits, null, 2)}\n` }, faults };
}

/** The acts of one question, typeset and ready for the writers: the extract with its annexes, the conventions alone. */
export function actesDeQuestion(chantier: Chantier, rapport: Rapport): ActesDeQuestion {
  const conventions = conventionsDe(chantier, rapport);
  const faults: Fault[] = [];
  const annexes = new Map<string, readonly Block[]>();
  const actes: { nom: string; document: Document }[] = [];
  for (const convention of conventions) {
    const { annexee, aSigner, faults: ennuis } = copies(chantier, convention, rapport);
    faults.push(...ennuis);
    annexes.set(convention.id, annexee);
    const nom = conventions.length === 1 ? 'convention' : `convention-${convention.id}`;
    if (aSigner) actes.push({ nom, document: aSigner });
  }
  const { document, faults: autres } = deliberationComposee(chantier, rapport, annexes);
  faults.push(...autres);
  if (document) actes.unshift({ nom: 'deliberation', document });
  const { preuve, faults: derniers } = preuveDuVote(chantier, rapport);
  faults.push(...derniers);
  const { charte } = chantier.atelier;
  return {
    question: rapport.question,
    ...(preuve ? { preuve } : {}),
    actes: actes.map((acte) => ({
      nom: acte.nom,
      document: typeset({ ...acte.document, state: chantier.etat }, charte.typographie),
    })),
    faults,
  };
}
