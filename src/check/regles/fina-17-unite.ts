import { budgets, depenses } from '../finances/budgets.ts';
import { enumeration, nombre } from '../phrases.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A column headed in days alone: "Quantité Jours", "Jours", not "Quantité (jours ou unités)". */
const EN_JOURS = /^(?:quantité)?[(\s]*(?:en\s)?jours?\)?$/iu;

const CITEES = 3;

/** A quantity is in the unit of its column. */
export const FINA_17: Regle = {
  code: 'FINA-17',
  nom: 'unite',
  titre: "L'unité de la colonne convient à toutes les lignes",
  gravite: 'information',
  sources: [methode("une colonne de quantités n'a qu'une unité, celle que dit son titre")],
  pourquoi:
    "Quand la colonne des quantités s'intitule « Jours », chaque ligne doit compter des jours. Des déplacements, des supports ou " +
    'une étude se comptent autrement : leur quantité se lirait comme des jours de travail, et le contrôle des dépenses ne ' +
    'retrouverait pas les mêmes chiffres.',
  exemples: {
    valides: [
      {
        titre: 'Une colonne pour deux unités',
        yaml: 'conventions/aide.md: { budget: { unite: Quantité (jours ou unités) } }',
      },
      {
        titre: 'Des jours partout',
        yaml: `conventions/aide.md:
  budget:
    recettes: []
    unite: Quantité Jours
    axes: [{ titre: Ateliers, lignes: [{ libelle: Animateur, quantite: 50, poste: animateur, montant: 20 000 }] }]`,
      },
    ],
    fautifs: [
      {
        titre: "De l'outillage dans une colonne de jours",
        yaml: 'conventions/aide.md: { budget: { unite: Quantité Jours } }',
      },
    ],
  },
  controle: ({ dossier }) =>
    budgets(dossier).flatMap((avec) => {
      const { id, budget } = avec;
      if (!EN_JOURS.test(budget.unite.trim())) return [];
      const libres = depenses(avec).filter(({ ligne }) => ligne.poste === undefined);
      if (libres.length === 0) return [];
      const citees = libres.slice(0, CITEES).map(({ ligne }) => `« ${ligne.libelle} »`);
      const reste = libres.length - citees.length;
      const dites = enumeration(reste > 0 ? [...citees, nombre(reste, 'autre')] : citees);
      return [
        {
          chemin: ['conventions', id, 'budget', 'unite'],
          ecrit: budget.unite,
          message: `La colonne « ${budget.unite} » compte des jours, et ces lignes n'ont pas de tarif journalier : ${dites}.`,
          lies: libres.map(({ chemin, ligne }) => ({
            path: [...chemin, 'quantite'],
            message: `« ${ligne.libelle} » compte-t-il des jours ?`,
          })),
          remede: 'Intituler la colonne « Quantité (jours ou unités) », ou rattacher ces lignes à un poste.',
        },
      ];
    }),
};
