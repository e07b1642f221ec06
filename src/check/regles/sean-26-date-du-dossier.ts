import { dateEnLettres } from '../../domaine/date.ts';
import { dateDuDossier } from '../../domaine/date-du-dossier.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle({ dossier: { id, seance } }: Contexte): readonly Constat[] {
  const date = dateDuDossier(id);
  if (date === undefined || date === seance.date) return [];
  return [
    {
      chemin: ['seance', 'date'],
      ecrit: seance.date,
      message: `La séance est datée du ${dateEnLettres(seance.date)}, et son dossier « ${id} » porte la date du ${dateEnLettres(date)}.`,
      remede: 'Corriger la date de la séance, ou renommer le dossier.',
    },
  ];
}

/** The folder of a sitting is named after its day. */
export const SEAN_26: Regle = {
  code: 'SEAN-26',
  nom: 'date-du-dossier',
  titre: 'Le dossier de la séance porte sa date',
  gravite: 'erreur',
  sources: [methode("un dossier nommé d'après une date est celui de la séance de ce jour")],
  pourquoi:
    "Préparer une séance en copiant le dossier de la précédente laisse souvent l'ancienne date dans seance.yaml : tous les actes la " +
    'porteraient. Un dossier renommé par erreur fait chercher la séance au mauvais jour.',
  exemples: {
    valides: [
      { titre: 'Le dossier 2024-06-13 est daté du 13 juin', yaml: 'seance.yaml: { date: 2024-06-13 }' },
    ],
    fautifs: [
      { titre: 'Le dossier 2024-06-13 est daté du 14 juin', yaml: 'seance.yaml: { date: 2024-06-14 }' },
    ],
  },
  controle,
};
