import type { Dossier } from '../domaine/dossier.ts';
import type { FaitHeure } from '../domaine/faits.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { faitHeure } from './heures.ts';

/** The hour at which someone came, or left, as the sheet notes it: by whom, then by the question before which it was. */
export interface HeuresDesMouvements {
  readonly arrivees: ReadonlyMap<NomElu, ReadonlyMap<IdQuestion | undefined, FaitHeure>>;
  readonly departs: ReadonlyMap<NomElu, ReadonlyMap<IdQuestion | undefined, FaitHeure>>;
}

type Notees = Map<NomElu, Map<IdQuestion | undefined, FaitHeure>>;

/** The hours that the sheet of a sitting notes; the question is undefined past the last. */
export function heuresDesMouvements({ presences, seance }: Dossier): HeuresDesMouvements {
  const ordre = seance.ordre_de_passage;
  const arrivees: Notees = new Map();
  const departs: Notees = new Map();
  for (const { heure, avant, apres, arrivent, partent } of presences.mouvements) {
    if (heure === undefined) continue;
    const question = avant ?? (apres === undefined ? undefined : ordre[ordre.indexOf(apres) + 1]);
    const note = (notees: Notees, noms: readonly NomElu[]): void => {
      for (const nom of noms)
        notees.set(nom, new Map([...(notees.get(nom) ?? []), [question, faitHeure(heure)]]));
    };
    note(arrivees, arrivent);
    note(departs, partent);
  }
  return { arrivees, departs };
}
