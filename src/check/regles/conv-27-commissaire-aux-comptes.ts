import { centimes, montantEnEuros } from '../../domaine/montant.ts';
import { articles, texteDesArticles } from '../conventions/articles.ts';
import { auDessusDuSeuil, estAssociation } from '../conventions/beneficiaires.ts';
import type { Regle } from '../regle.ts';

/** Above it, an association appoints an auditor and publishes its accounts: 153 000 € in cash a year. */
const SEUIL = centimes(153_000_00);

/** An association that receives much publishes its audited accounts. */
export const CONV_27: Regle = {
  code: 'CONV-27',
  nom: 'commissaire-aux-comptes',
  titre: 'Au-dessus de 153 000 €, un commissaire aux comptes est nommé',
  gravite: 'avertissement',
  sources: [
    { genre: 'loi', texte: 'code de commerce', article: 'L612-4' },
    { genre: 'loi', texte: 'code de commerce', article: 'D612-5' },
  ],
  pourquoi:
    "Une association qui reçoit dans l'année plus de 153 000 € de subventions en numéraire, de toutes les administrations ensemble, " +
    'établit des comptes annuels, nomme un commissaire aux comptes et publie ses comptes dans les trois mois de leur approbation. Quand ' +
    'la seule subvention de la convention dépasse ce seuil, la convention le rappelle.',
  exemples: {
    valides: [{ titre: 'Sous le seuil', yaml: '{}' }],
    fautifs: [
      {
        titre: '160 000 €, sans commissaire aux comptes',
        yaml: 'conventions/aide.md: { subvention: 160 000 }',
      },
    ],
  },
  controle: (contexte) =>
    auDessusDuSeuil(contexte).flatMap(({ id, convention, partie, total }) => {
      if (total <= SEUIL || !estAssociation(partie) || articles(convention).length === 0) return [];
      if (/commissaires? aux comptes|612-4/u.test(texteDesArticles(convention))) return [];
      return [
        {
          chemin: ['conventions', id, 'corps'],
          calcule: `${montantEnEuros(total)} pour l'exercice ${convention.duree.exercice}`,
          message: `« ${partie.nom} » reçoit plus de 153 000 € dans l'année, et la convention « ${id} » ne parle pas de commissaire aux comptes.`,
          remede: 'Ajouter que le bénéficiaire nomme un commissaire aux comptes et publie ses comptes.',
        },
      ];
    }),
};
