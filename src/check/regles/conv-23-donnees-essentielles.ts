import { estDispenseeDeDonnees } from '../../domaine/conseil.ts';
import { ajouteMois, dateEnLettres } from '../../domaine/date.ts';
import { auDessusDuSeuil } from '../conventions/beneficiaires.ts';
import { DECRET_2017_779 } from '../conventions/sources-des-subventions.ts';
import type { Regle } from '../regle.ts';

/** Says when the essential data of a signed convention are due online. */
export const CONV_23: Regle = {
  code: 'CONV-23',
  nom: 'donnees-essentielles',
  titre: 'Dernier jour pour publier les données de la subvention',
  gravite: 'information',
  sources: [DECRET_2017_779],
  pourquoi:
    "Les données essentielles d'une convention de subvention de plus de 23 000 € (bénéficiaire, objet, montant, dates) sont mises en " +
    'ligne gratuitement dans les trois mois de la signature. Les collectivités de moins de 3 500 habitants en sont dispensées. La ' +
    'règle calcule la date, et se tait une fois celle-ci passée.',
  exemples: {
    valides: [
      { titre: "La convention n'est pas encore signée", yaml: '{}' },
      {
        titre: 'Le délai est passé',
        yaml: `conventions/aide.md: { signature: 2024-07-02 }\naujourdhui: 2025-01-06`,
      },
    ],
    fautifs: [
      {
        titre: 'Signée le 2 juillet 2024 : à publier avant le 2 octobre',
        yaml: `conventions/aide.md: { signature: 2024-07-02 }\naujourdhui: 2024-07-03`,
      },
    ],
  },
  controle: (contexte) => {
    if (estDispenseeDeDonnees(contexte.dossier.conseil)) return [];
    return auDessusDuSeuil(contexte).flatMap(({ id, convention: { signature } }) => {
      const limite = signature === undefined ? undefined : ajouteMois(signature, 3);
      if (signature === undefined || limite === undefined || contexte.aujourdhui > limite) return [];
      return [
        {
          chemin: ['conventions', id, 'signature'],
          ecrit: signature,
          calcule: dateEnLettres(limite),
          message: `Les données essentielles de la convention « ${id} » sont à publier en ligne au plus tard le ${dateEnLettres(limite)}.`,
          remede:
            "Publier le bénéficiaire et son SIRET, l'objet, le montant, la nature et les dates de la subvention.",
        },
      ];
    });
  },
};
