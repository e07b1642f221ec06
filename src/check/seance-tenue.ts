import type { Contexte } from './regle.ts';
import { voixNotees } from './scrutins.ts';

/** Whether the sitting was held: its day is past, or something was noted that only the sitting gives. */
export function estTenue({ dossier, aujourdhui }: Contexte): boolean {
  const { seance, presences, rapports } = dossier;
  // Absences and proxies are announced before; nobody comes, leaves, counts or votes before.
  const bouge = presences.mouvements.length > 0 || presences.pointages.length > 0;
  const vote = Object.values(rapports).some((rapport) => {
    const { annonce, tours } = rapport.scrutin;
    return annonce !== undefined || tours.length > 0 || voixNotees(rapport).length > 0;
  });
  return seance.date < aujourdhui || bouge || vote;
}
