import { nombre } from '../phrases.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Each party gets its original. */
export const CONV_19: Regle = {
  code: 'CONV-19',
  nom: 'exemplaires',
  titre: 'Il y a un exemplaire original pour chaque partie',
  gravite: 'avertissement',
  sources: [methode("un contrat est établi en autant d'originaux que de parties")],
  pourquoi:
    "Chaque partie garde un original de la convention, collectivité comprise. Moins d'exemplaires que de parties laisse l'une " +
    "d'elles sans preuve de ce qu'elle a signé ; le nombre imprimé avant les signatures doit donc leur suffire.",
  exemples: {
    valides: [{ titre: 'Deux parties, deux exemplaires', yaml: 'conventions/aide.md: { exemplaires: 2 }' }],
    fautifs: [{ titre: 'Deux parties, un seul exemplaire', yaml: 'conventions/aide.md: { exemplaires: 1 }' }],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, { exemplaires, parties }]) => {
      const total = parties.length + 1;
      if (exemplaires >= total) return [];
      return [
        {
          chemin: ['conventions', id, 'exemplaires'],
          ecrit: String(exemplaires),
          calcule: `${total} au moins`,
          message: `La convention « ${id} » est faite en ${nombre(exemplaires, 'exemplaire')} pour ${nombre(total, 'partie')}, collectivité comprise.`,
          remede: `Écrire ${total} exemplaires au moins.`,
        },
      ];
    }),
};
