import type { DataPath } from '../diagnostics/fault.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Seance } from '../domaine/seance.ts';

/** A secretary named at the opening, and where. */
export interface SecretaireNomme {
  readonly nom: NomElu;
  readonly chemin: DataPath;
}

/** Those whom the council named secretaries at the opening: none before the sitting, most often one. */
export function secretairesNommes({ secretaire, secretaires }: Seance): readonly SecretaireNomme[] {
  if (secretaires !== undefined)
    return secretaires.map((nom, rang) => ({ nom, chemin: ['seance', 'secretaire', rang] }));
  return secretaire === undefined ? [] : [{ nom: secretaire, chemin: ['seance', 'secretaire'] }];
}
