import type { DataPath } from '../diagnostics/fault.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { Mouvement } from '../domaine/feuille-de-presence.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Rapport } from '../domaine/rapport.ts';

/** A place where someone is named as taking part in the sitting. */
export interface NomEcrit {
  readonly nom: NomElu;
  readonly chemin: DataPath;
  /** What the person is said to do there, after "il ne peut pas": "donner procuration". */
  readonly acte: string;
}

type Brut = readonly [NomElu, DataPath, string];

function deMouvement(mouvement: Mouvement, index: number): Brut[] {
  const base = ['presences', 'mouvements', index];
  return [
    ...mouvement.arrivent.map((nom, i): Brut => [nom, [...base, 'arrivent', i], 'arriver']),
    ...mouvement.partent.map((nom, i): Brut => [nom, [...base, 'partent', i], 'partir']),
    ...mouvement.sortent.map((nom, i): Brut => [nom, [...base, 'sortent', i], 'partir']),
  ];
}

function deRapport(rapport: Rapport): Brut[] {
  const base = ['rapports', rapport.question];
  const { scrutin } = rapport;
  const votes = (['contre', 'abstentions', 'ne_votent_pas'] as const).flatMap((liste) =>
    scrutin[liste].map(({ elu }, i): Brut => [elu, [...base, 'scrutin', liste, i], 'voter']),
  );
  return [
    ...(rapport.rapporteur === undefined || rapport.rapporteur === ''
      ? []
      : [[rapport.rapporteur, [...base, 'rapporteur'], 'rapporter une question'] as const]),
    ...rapport.interesses.map(
      (nom, i): Brut => [nom, [...base, 'interesses', i], 'être parmi les intéressés'],
    ),
    ...votes,
    ...scrutin.demandeurs.map(
      (nom, i): Brut => [nom, [...base, 'scrutin', 'demandeurs', i], 'demander un scrutin'],
    ),
  ];
}

/**
 * Every name written in the attendance and in the reports as that of a member who takes part, in the order of the
 * files. The chair, the secretary and the substitutes have rules of their own and are left out.
 */
export function nomsEcrits({ presences, rapports }: Dossier): readonly NomEcrit[] {
  const bruts: Brut[] = [
    ...presences.absents.map((nom, i): Brut => [nom, ['presences', 'absents', i], 'être absent']),
    ...presences.mouvements.flatMap(deMouvement),
    ...presences.procurations.flatMap(({ de, a }, i): Brut[] => [
      [de, ['presences', 'procurations', i, 'de'], 'donner procuration'],
      [a, ['presences', 'procurations', i, 'a'], 'porter une procuration'],
    ]),
    ...Object.values(rapports).flatMap(deRapport),
  ];
  return bruts.map(([nom, chemin, acte]) => ({ nom, chemin, acte }));
}
