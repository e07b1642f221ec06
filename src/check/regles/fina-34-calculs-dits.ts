import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { calculsFaux } from '../finances/calculs-dits.ts';
import { conventionsDe } from '../finances/matiere.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import { rapportsFaux } from '../finances/rapports-dits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function duPapier(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const dits = [...montantsEcrits(papier), ...montantsConnus(dossier, papier)];
  const montants = [...new Set(dits.map(({ montant }) => montant / 100))];
  const { population } = dossier.conseil.collectivite;
  const faux = [...calculsFaux(papier, montants), ...rapportsFaux(papier, population)];
  return faux.map(({ ligne, ecrit, attendu, calcul }) => ({
    chemin: ligne.chemin,
    ecrit,
    calcule: attendu,
    message: `Le texte dit ${ecrit}, et le calcul (${calcul}) donne ${attendu}.`,
    remede: 'Corriger ce nombre, ou ceux dont il se calcule.',
  }));
}

const trouves = parPapier<Constat>();

/** A mean, a share, a conversion told in a sentence is what its numbers give. */
export const FINA_34: Regle = {
  code: 'FINA-34',
  nom: 'calculs-dits',
  titre: 'Une moyenne, une part ou une conversion dite dans une phrase se recalcule',
  gravite: 'avertissement',
  sources: [
    methode(
      'moyenne = total / nombre ; 1 hectare = 100 ares = 10 000 m² ; écart = (montant - estimation) / estimation',
    ),
  ],
  pourquoi:
    '« 18 460 entrées en cinquante-huit jours, soit 381 par jour », « 435 000 €, soit 50 € par habitant » de 870 habitants, « 3 420 m², soit 34 ares et 2 centiares », « pour moitié, soit 15 700 € » de 35 000 € : ' +
    "le résultat n'est pas celui des nombres de la phrase. Le plus souvent, seul un résultat qu'une faute de frappe sépare du bon est signalé ; les ordres de grandeur " +
    'et ce que la phrase ne permet pas de calculer sont laissés de côté.',
  exemples: {
    valides: [
      {
        titre: 'Une moyenne juste',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe bassin a reçu 6 200 baigneurs en 40 jours, soit 155 par jour.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe bassin a reçu 6 200 baigneurs en 40 jours, soit 515 par jour.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(
      dossier,
      (papier) => conventionsDe(dossier, papier),
      (papier) => duPapier(dossier, papier),
    ),
};
