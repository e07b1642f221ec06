import { centimes, montantEnChiffres } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { tableaux } from '../ecrits/tableaux.ts';
import type { EcartDeTableau } from '../finances/lignes-de-tableau.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import { ecartsDuTableau } from '../finances/totaux.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const DITS: Readonly<Record<EcartDeTableau['quoi'], string>> = {
  total: 'la somme des lignes',
  solde: 'la différence',
  ligne: 'ce que le total laisse à cette ligne',
  part: 'la part dans le total',
  produit: 'le calcul de la ligne',
  hausse: 'ce que les autres lignes font attendre',
};

function constat({ rangee, colonne, attendu, quoi, certain }: EcartDeTableau): Constat {
  const cellule = rangee.cellules[colonne];
  const ecrit = cellule?.texte ?? '';
  const arrondi = quoi === 'part' ? Math.round(attendu * 100) / 100 : attendu;
  const unite = cellule?.unite === undefined || cellule.unite === '' ? '' : ` ${cellule.unite}`;
  const juste = `${montantEnChiffres(centimes(arrondi * 100))}${unite}`;
  return {
    chemin: rangee.ligne.chemin,
    ecrit,
    calcule: juste,
    message: `Le tableau dit « ${ecrit} », et ${DITS[quoi]} donne ${juste}.`,
    remede: 'Corriger ce nombre, ou ceux dont il se calcule.',
    ...(certain ? {} : { gravite: 'avertissement' as const }),
  };
}

function duPapier(papier: Ecrit): readonly Constat[] {
  const siens = tableaux(papier);
  if (siens.length === 0) return [];
  const horsTableau = montantsEcrits(papier).filter(({ lieu }) => lieu.ligne.genre !== 'tableau');
  const confirme = new Set(horsTableau.map(({ montant }) => montant / 100));
  return siens.flatMap((tableau) => ecartsDuTableau(tableau, confirme)).map(constat);
}

const trouves = parPapier<Constat>();

/** The totals, balances, shares and products of a table in a body are right. */
export const FINA_26: Regle = {
  code: 'FINA-26',
  nom: 'tableaux',
  titre: 'Les totaux et les parts des tableaux se recalculent',
  gravite: 'erreur',
  sources: [methode('total = somme des lignes ; part = montant / total, arrondie comme elle est écrite')],
  pourquoi:
    "Un tableau tapé dans un rapport ou une convention s'imprime tel quel dans l'acte, et son total est souvent ce que le conseil vote. " +
    'Le programme refait les additions, les soldes, les parts en pourcentage et les produits. Les colonnes qui ne se somment pas ' +
    '(prix, taux, années) sont laissées de côté, et un écart que seule une structure inconnue expliquerait aussi.',
  exemples: {
    valides: [
      {
        titre: 'Un total juste',
        yaml: `rapports/2.md: { corps: "# Exposé\\n\\n| Club | Montant |\\n|---|--:|\\n| A | 1 000 € |\\n| B | 2 000 € |\\n| Total | 3 000 € |\\n" }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un total faux',
        yaml: `rapports/2.md: { corps: "# Exposé\\n\\n| Club | Montant |\\n|---|--:|\\n| A | 1 000 € |\\n| B | 2 000 € |\\n| Total | 4 000 € |\\n" }`,
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
