import type { FaitAssistant } from '../domaine/faits.ts';
import type { Assistant } from '../domaine/feuille-de-presence.ts';
import { nomComplet } from '../domaine/personne.ts';
import { faitPersonne } from './fait-personne.ts';

/** Those who attend without a vote, in the order of the sheet. */
export const faitAssistants = (assistants: readonly Assistant[] = []): readonly FaitAssistant[] =>
  assistants.map(({ personne, qualite, absent = false, excuse = false }) => ({
    ...faitPersonne(personne),
    prenomEtNom: nomComplet(personne),
    ...(qualite === undefined ? {} : { qualite }),
    present: !absent && !excuse,
    excuse,
  }));
