import type { DataPath } from '../diagnostics/fault.ts';
import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import { joursFrancs } from '../domaine/date.ts';
import { suites } from './phrases.ts';
import type { Contexte } from './regle.ts';

/** Clear days of a second convocation (CGCT L2121-17). */
const INTERVALLE = 3;

/** Whether the council may sit without quorum: a second convocation, three clear days before. */
export function dispenseDeQuorum({ dossier }: Contexte): boolean {
  const { convocation, date } = dossier.seance;
  return convocation.rang === 2 && joursFrancs(convocation.date, date) >= INTERVALLE;
}

/** Questions in a row, by the states that `garde` keeps. */
export function etatsDeSuite(
  { chronologie }: Contexte,
  garde: (etat: EtatDeQuestion) => boolean,
): readonly (readonly EtatDeQuestion[])[] {
  const rangs = chronologie.questions.filter(garde).map(({ rang }) => rang);
  return suites(rangs).map(([debut, fin]) => chronologie.questions.slice(debut, fin + 1));
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
