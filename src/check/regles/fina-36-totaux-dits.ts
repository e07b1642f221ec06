import { centimes, montantEnEuros } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { TotalDit } from '../finances/totaux-dits.ts';
import { totauxMalDits } from '../finances/totaux-dits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function constat({ dit, attendu, rangees, certain }: TotalDit): Constat {
  const juste = montantEnEuros(centimes(attendu));
  const deux = rangees.length > 1 ? 'les totaux des tableaux donnent' : 'le total du tableau donne';
  return {
    chemin: dit.lieu.ligne.chemin,
    ecrit: dit.lieu.ecrit,
    calcule: juste,
    message: `Le texte dit ${dit.lieu.ecrit.trim()}, et ${deux} ${juste}.`,
    lies: rangees.map(({ ligne }) => ({ path: ligne.chemin, message: 'Le total est écrit ici.' })),
    remede: 'Écrire le même montant dans le texte et dans le tableau.',
    ...(certain ? {} : { gravite: 'avertissement' as const }),
  };
}

const trouves = parPapier<Constat>();

const duPapier = (papier: Ecrit): readonly Constat[] => totauxMalDits(papier).map(constat);

/** What a text tells of all that a table adds up is its total. */
export const FINA_36: Regle = {
  code: 'FINA-36',
  nom: 'totaux-dits',
  titre: 'Un équilibre, une enveloppe ou un coût dit dans le texte est le total du tableau',
  gravite: 'erreur',
  sources: [methode("un budget s'équilibre à la somme de ses lignes, que son tableau totalise")],
  pourquoi:
    "La décision adopte un budget « équilibré à 4 538 000 € » et le tableau totalise 4 583 000 € : le conseil n'a pas voté le budget qu'on exécutera. " +
    'Les montants dits équilibrés, ou toutes sections confondues, sont comparés aux totaux des sections ; une enveloppe de telle année, au total de la ' +
    'colonne de cette année ; un coût, au seul total du rapport, quand seuls deux chiffres ont changé de place.',
  exemples: {
    valides: [
      {
        titre: 'Le total de la section',
        yaml: 'rapports/2.md: { decision: ["adopte le budget, équilibré à 5 200 €"], corps: "# Exposé\\n\\n| Chapitre | Dépenses | Recettes |\\n|---|--:|--:|\\n| 011 | 5 200 € | |\\n| 70 | | 5 200 € |\\n| Total | 5 200 € | 5 200 € |\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Un autre',
        yaml: 'rapports/2.md: { decision: ["adopte le budget, équilibré à 2 500 €"], corps: "# Exposé\\n\\n| Chapitre | Dépenses | Recettes |\\n|---|--:|--:|\\n| 011 | 5 200 € | |\\n| 70 | | 5 200 € |\\n| Total | 5 200 € | 5 200 € |\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
