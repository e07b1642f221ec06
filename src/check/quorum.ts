import type { DataPath } from '../diagnostics/fault.ts';
import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import { estExaminee } from '../domaine/ordre-du-jour.ts';
import { respecte } from '../domaine/regime/convocation.ts';
import { suites } from './phrases.ts';
import type { Contexte } from './regle.ts';

/** Whether the council may sit without quorum: a second convocation, with the delay that the law sets it. */
export function dispenseDeQuorum({ dossier, chronologie }: Contexte): boolean {
  const { convocation, date } = dossier.seance;
  const { seconde } = chronologie.regime.convocation;
  return convocation?.rang === 2 && (seconde === undefined || respecte(seconde, convocation.date, date));
}

/** "procurations non comprises", "procurations comprises (statuts du syndicat)". */
export const procurationsDites = ({ chronologie }: Contexte): string =>
  chronologie.regime.quorum.procurationsComptees
    ? `procurations comprises (${chronologie.regime.quorum.article})`
    : 'procurations non comprises';

/** The questions at which a quorum is asked for: those taken, unless so many are interested that none is. */
export const etatsExamines = ({ chronologie, dossier }: Contexte): readonly EtatDeQuestion[] =>
  chronologie.questions.filter(
    ({ question, quorum }) => quorum.dispense === undefined && estExaminee(dossier.seance, question),
  );

/** Questions taken in a row, by the states that `garde` keeps. */
export function etatsDeSuite(
  contexte: Contexte,
  garde: (etat: EtatDeQuestion) => boolean,
): readonly (readonly EtatDeQuestion[])[] {
  const rangs = etatsExamines(contexte)
    .filter(garde)
    .map(({ rang }) => rang);
  return suites(rangs).map(([debut, fin]) => contexte.chronologie.questions.slice(debut, fin + 1));
}

/** Where the attendance of the question of rank `rang` is written: the departure that made it so, else the absent. */
export function lieuDuDepart({ dossier }: Contexte, rang: number): DataPath {
  const ordre = dossier.seance.ordre_de_passage;
  const question = ordre[rang];
  const index = dossier.presences.mouvements.findIndex(
    ({ avant, apres, pendant, partent, sortent }) =>
      (partent.length > 0 &&
        ((apres !== undefined && apres === ordre[rang - 1]) ||
          (avant !== undefined && avant === question))) ||
      (sortent.length > 0 && question !== undefined && pendant?.includes(question)),
  );
  return index === -1 ? ['presences', 'absents'] : ['presences', 'mouvements', index];
}
