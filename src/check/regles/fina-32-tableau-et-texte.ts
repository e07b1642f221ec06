import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { HorsDeSaRangee } from '../finances/tableau-et-texte.ts';
import { horsDeLeurRangee } from '../finances/tableau-et-texte.ts';
import type { TauxHorsDuTableau } from '../finances/taux-decides.ts';
import { tauxHorsDuTableau } from '../finances/taux-decides.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function constat({ dit, rangee, juste, auTableau, certain }: HorsDeSaRangee): Constat {
  const ecrit = dit.lieu.ecrit.trim();
  const nom = rangee.cellules[0]?.texte ?? '';
  const texte = { chemin: dit.lieu.ligne.chemin, ecrit: dit.lieu.ecrit };
  const tableau = { chemin: rangee.ligne.chemin, ecrit: juste.texte };
  const [ici, la] = auTableau ? [tableau, texte] : [texte, tableau];
  return {
    ...ici,
    calcule: la.ecrit.trim(),
    message: `Pour « ${nom} », le texte dit ${ecrit}, et le tableau ${juste.texte}.`,
    lies: [{ path: la.chemin, message: `${la.ecrit.trim()} est écrit ici.` }],
    remede: 'Écrire le même montant dans le texte et dans le tableau.',
    ...(certain ? {} : { gravite: 'avertissement' as const }),
  };
}

const duTaux = ({ dit, rangee, juste }: TauxHorsDuTableau): Constat => ({
  chemin: dit.ligne.chemin,
  ecrit: dit.ecrit,
  calcule: juste,
  message: `La décision dit ${dit.ecrit}, que le tableau n'a pas ; il a ${juste} pour « ${rangee.cellules[0]?.texte ?? ''} », que la décision ne dit pas.`,
  lies: [{ path: rangee.ligne.chemin, message: `${juste} est écrit ici.` }],
  remede: 'Écrire le même taux dans la décision et dans le tableau.',
});

const trouves = parPapier<Constat>();

const duPapier = (papier: Ecrit): readonly Constat[] => {
  const nommes = horsDeLeurRangee(papier).map(constat);
  const dits = new Set(nommes.flatMap(({ ecrit, calcule }) => [ecrit, calcule]));
  // A rate that names its row is told by that.
  return [
    ...nommes,
    ...tauxHorsDuTableau(papier)
      .filter(({ dit }) => !dits.has(dit.ecrit))
      .map(duTaux),
  ];
};

/** A sum told of a row of a table is in that row. */
export const FINA_32: Regle = {
  code: 'FINA-32',
  nom: 'tableau-et-texte',
  titre: "Ce que le texte ou la décision dit d'une ligne d'un tableau est dans cette ligne",
  gravite: 'erreur',
  sources: [methode('un tableau et la phrase qui le redit donnent le même montant')],
  pourquoi:
    'La décision fixe « la carte adulte à 21 € », et le tableau des tarifs dit 12 € : la régie appliquera l’un, le comptable demandera l’autre. ' +
    'Une phrase qui nomme une ligne d’un tableau du rapport doit en reprendre un montant. Les anciens montants, les estimations et ce qui ' +
    'se calcule de la ligne (une année de mois, une taxe, un écart) sont laissés de côté.',
  exemples: {
    valides: [
      {
        titre: 'Le même tarif',
        yaml: 'rapports/2.md: { decision: ["fixe la carte adulte à 12 €"], corps: "# Exposé\\n\\n| Tarif | Montant |\\n|---|--:|\\n| Carte adulte | 12 € |\\n| Carte enfant | 5 € |\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: 'rapports/2.md: { decision: ["fixe la carte adulte à 21 €"], corps: "# Exposé\\n\\n| Tarif | Montant |\\n|---|--:|\\n| Carte adulte | 12 € |\\n| Carte enfant | 5 € |\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
