import { centimes, montantEnEuros } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { SommeFausse } from '../finances/sommes-dites.ts';
import { sommesFausses } from '../finances/sommes-dites.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function constat({ total, parties, attendu, certain }: SommeFausse): Constat {
  const juste = montantEnEuros(centimes(attendu));
  const { ligne, ecrit } = total.lieu;
  return {
    chemin: ligne.chemin,
    ecrit,
    calcule: juste,
    message: `Le texte dit ${ecrit.trim()}, et ${enumeration(parties.map(({ lieu }) => lieu.ecrit.trim()))} donnent ${juste}.`,
    lies: parties
      .filter(({ lieu }) => lieu.ligne !== ligne)
      .map(({ lieu }) => ({ path: lieu.ligne.chemin, message: `${lieu.ecrit.trim()} est écrit ici.` })),
    remede: 'Corriger le total, ou celui des montants qui est faux.',
    ...(certain ? {} : { gravite: 'avertissement' as const }),
  };
}

const trouves = parPapier<Constat>();

const duPapier = (papier: Ecrit): readonly Constat[] => sommesFausses(papier).map(constat);

/** A sum that prose tells as that of others is that sum. */
export const FINA_31: Regle = {
  code: 'FINA-31',
  nom: 'sommes-dites',
  titre: 'Un total dit dans une phrase ou une liste est la somme de ce qui y est dit',
  gravite: 'erreur',
  sources: [methode('total = somme de ses parties')],
  pourquoi:
    '« 12 000 € pour les lavoirs et 18 000 € pour les fontaines, soit 32 000 € » ; deux recettes qui financent une dépense ' +
    "d'un autre montant : l'un des chiffres est faux, et le conseil ne sait pas lequel il vote. Les phrases qui parlent aussi de taxes, de " +
    'parts, de reste à charge ou de ce qui se paie plusieurs fois sont laissées de côté.',
  exemples: {
    valides: [
      {
        titre: 'Un total juste',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nIl est prévu 1 000 € pour le chœur et 2 500 € pour la fanfare, soit un total de 3 500 €.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nIl est prévu 1 000 € pour le chœur et 2 500 € pour la fanfare, soit un total de 5 300 €.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
