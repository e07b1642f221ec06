import { totalDesDepenses } from '../../domaine/budget.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { montantEnEuros, partDe, pourcentage } from '../../domaine/montant.ts';
import type { AvecBudget } from '../finances/budgets.ts';
import { budgets } from '../finances/budgets.ts';
import { ecartDeLaSubvention } from '../finances/desequilibres.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function constats(dossier: Dossier, avec: AvecBudget): readonly Constat[] {
  const { id, convention, budget } = avec;
  const { subvention } = convention;
  const total = totalDesDepenses(budget);
  if (subvention === undefined || total === 0 || subvention < total) return [];
  if (ecartDeLaSubvention(dossier, avec) !== 0) return [];
  const base = {
    chemin: ['conventions', id, 'subvention'],
    ecrit: montantEnEuros(subvention),
    calcule: `${pourcentage(partDe(subvention, total))} de ${montantEnEuros(total)}`,
  };
  if (subvention > total) {
    const message = `La subvention de ${montantEnEuros(subvention)} dépasse les dépenses du programme, ${montantEnEuros(total)} : elle ne peut pas être employée en entier à son objet.`;
    return [
      { ...base, message, remede: 'Ramener la subvention au montant des dépenses, ou compléter le budget.' },
    ];
  }
  const message = `La subvention couvre toutes les dépenses du programme, ${montantEnEuros(total)} : le bénéficiaire n'y apporte rien.`;
  const remede =
    "Vérifier qu'il s'agit bien d'une subvention, et non du prix d'une prestation ; acquitter sinon.";
  return [{ ...base, gravite: 'information', message, remede }];
}

/** The grant does not exceed the programme. */
export const FINA_12: Regle = {
  code: 'FINA-12',
  nom: 'part-de-la-subvention',
  titre: 'La subvention ne dépasse pas les dépenses du programme',
  gravite: 'erreur',
  sources: [
    { genre: 'loi', texte: 'loi n°2000-321 du 12 avril 2000', article: '9-1', depuis: '2014-08-02' },
    methode("une subvention affectée n'excède pas la dépense à laquelle elle est affectée"),
  ],
  pourquoi:
    "Une subvention contribue au financement d'un projet défini par le bénéficiaire ; elle ne peut donner lieu à un profit. " +
    "Supérieure aux dépenses prévues, elle ne peut pas être employée à son objet. Égale à elles, elle ressemble au prix d'une " +
    'prestation, qui relèverait de la commande publique : cela se vérifie.',
  exemples: {
    valides: [{ titre: '30 000 € pour 60 000 € de dépenses', yaml: '{}' }],
    fautifs: [
      {
        titre: '25 000 € pour 20 000 € de dépenses',
        yaml: `conventions/aide.md:
  subvention: 25 000
  budget:
    axes: [{ titre: Ateliers, lignes: [{ libelle: Outillage, quantite: 1, montant: 20 000 }] }]
    recettes: [{ axes: [1], lignes: [{ nature: Subvention, financeur: VDB, montant: 25 000 }] }]`,
      },
    ],
  },
  controle: ({ dossier }) => budgets(dossier).flatMap((avec) => constats(dossier, avec)),
};
