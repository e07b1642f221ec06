import { centimes, montantEnEuros } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import type { ProduitDit } from '../finances/produits-dits.ts';
import { prixDeLaSurface, produitsFaux } from '../finances/produits-dits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function constat({ base, resultat, attendu, calcul }: ProduitDit): Constat {
  const juste = montantEnEuros(centimes(attendu));
  return {
    chemin: resultat.lieu.ligne.chemin,
    ecrit: resultat.lieu.ecrit,
    calcule: juste,
    message: `Le texte dit ${base.lieu.ecrit.trim()}, soit ${resultat.lieu.ecrit.trim()} ; ${calcul} font ${juste}.`,
    remede: 'Corriger ce montant, ou ceux dont il se calcule.',
  };
}

const trouves = parPapier<Constat>();

function duPapier(papier: Ecrit): readonly Constat[] {
  const montants = montantsEcrits(papier);
  const dits = produitsFaux(montants).map(constat);
  if (dits.length > 0) return dits;
  const decide = ({ lieu }: MontantEcrit): boolean => estDeLaDecision(lieu.ligne.chemin);
  return prixDeLaSurface(montants, papier.nu, decide).map((produit) => ({
    ...constat(produit),
    gravite: 'avertissement',
  }));
}

/** A sum told as what another gives is what it gives. */
export const FINA_27: Regle = {
  code: 'FINA-27',
  nom: 'produits-dits',
  titre: 'Un montant dit « soit tant par an » se calcule de celui qui précède',
  gravite: 'erreur',
  sources: [methode('un an a 12 mois, 4 trimestres, 2 semestres ; prix total = quantité × prix unitaire')],
  pourquoi:
    "Un loyer dit par mois « soit » par an, un prix au mètre carré « soit » un prix total : l'un des deux est celui que le contrat et la " +
    "décision feront payer. S'ils ne se calculent pas l'un de l'autre, l'acte fixe deux montants. Les phrases qui parlent aussi de " +
    'charges, de taxes, de révision ou de frais sont laissées de côté.',
  exemples: {
    valides: [
      {
        titre: 'Douze mois',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe loyer est de 300 € par mois, soit 3 600 € par an.\\n" }',
      },
      {
        titre: 'Dix mois seulement',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe loyer est de 300 € par mois pendant dix mois, soit 3 000 € par an.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe loyer est de 300 € par mois, soit 6 300 € par an.\\n" }',
      },
      {
        titre: 'Une surface et un prix',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLa parcelle de 500 m² est cédée à 20 € le m², soit 12 000 €.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
