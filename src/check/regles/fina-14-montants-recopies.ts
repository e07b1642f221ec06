import { montantEnEuros } from '../../domaine/montant.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Sums that prose should point at rather than repeat. */
const CITABLES = new Set(['subvention', 'total-du-programme']);

/** A sum of the data is not typed again in prose. */
export const FINA_14: Regle = {
  code: 'FINA-14',
  nom: 'montants-recopies',
  titre: "Un montant des données n'est pas recopié dans le texte",
  gravite: 'information',
  sources: [methode("ce qui est écrit une fois dans les données ne se retape pas : un renvoi l'imprime")],
  pourquoi:
    "Le montant est juste aujourd'hui, mais il est écrit deux fois : si la subvention change avant la séance, le texte gardera " +
    "l'ancien. Un renvoi, [montant](#subvention) ou [budget](#total-du-programme), imprime toujours le montant des données.",
  exemples: {
    valides: [
      {
        titre: 'Un renvoi',
        yaml: 'rapports/1.md: { decision: ["attribue une subvention de [montant](#subvention)", { signature: aide }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le montant retapé',
        yaml: 'rapports/1.md: { decision: ["attribue une subvention de 30 000 €", { signature: aide }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    ecrits(dossier).flatMap((papier) => {
      const ecritsIci = montantsEcrits(papier);
      if (ecritsIci.length === 0) return [];
      const connus = montantsConnus(dossier, papier).filter(({ ancre }) => CITABLES.has(ancre ?? ''));
      return ecritsIci.flatMap(({ lieu, montant, avant, apres }) => {
        const connu = connus.find((un) => un.montant === montant);
        if (!connu || /(?:19|20)\d{2}/u.test(`${avant.slice(-25)} ${apres.slice(0, 25)}`)) return [];
        return [
          {
            chemin: lieu.ligne.chemin,
            ecrit: lieu.ecrit,
            message: `« ${lieu.ecrit.trim()} » (${connu.nom}) est retapé dans le texte : il ne suivrait pas un changement des données.`,
            calcule: montantEnEuros(connu.montant),
            remede: `Remplacer le montant par le renvoi [montant](#${connu.ancre}).`,
          },
        ];
      });
    }),
};
