import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { PartFausse } from '../finances/parts-dites.ts';
import { partsFaussesDe } from '../finances/parts-dites.ts';
import { pointsFaux } from '../finances/points-dits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const nombre = (valeur: number): string => valeur.toLocaleString('fr-FR').replace(/\u202f/gu, ' ');

function constat({ ligne, ecrit, attendu, total, tout, base }: PartFausse): Constat {
  const commun = { chemin: ligne.chemin, ecrit };
  if (attendu !== undefined && base !== undefined)
    return {
      ...commun,
      calcule: attendu,
      message: `Le texte dit ${ecrit} ; le calcul sur ${nombre(base)} € donne ${attendu}.`,
      remede: 'Corriger ce nombre, ou ceux dont il se calcule.',
    };
  const unite = tout === undefined ? '%' : 'points';
  return {
    ...commun,
    calcule: `${tout ?? 100} ${unite}`,
    gravite: 'avertissement',
    message: `Les parts dites ensemble font ${nombre(total ?? 0)} ${unite}, et non ${tout ?? 100} ${unite}.`,
    remede: "Corriger l'une des parts, ou dire celle qui manque.",
  };
}

const trouves = parPapier<Constat>();

const duPapier = (papier: Ecrit): readonly Constat[] =>
  [...partsFaussesDe(papier), ...pointsFaux(papier)].map(constat);

/** Shares that are told together make a whole, and each is that of its amount. */
export const FINA_28: Regle = {
  code: 'FINA-28',
  nom: 'parts-dites',
  titre: 'Les parts dites ensemble font 100 %, et chacune donne son montant',
  gravite: 'erreur',
  sources: [methode('part = montant / total ; des parts qui se complètent font 100 %')],
  pourquoi:
    'Des critères pesés à 60 % et 50 %, un financement dont une part ne donne pas le montant écrit à côté : le calcul que le conseil ' +
    "approuve n'est pas celui qui est écrit. Les phrases qui disent des parts de choses différentes, ou qui n'en disent que quelques-unes, " +
    'sont laissées de côté.',
  exemples: {
    valides: [
      {
        titre: 'Cent pour cent',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes critères sont le prix (60 %) et la valeur technique (40 %).\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Cent dix pour cent',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes critères sont le prix (60 %) et la valeur technique (50 %).\\n" }',
      },
      {
        titre: "Une part qui n'est pas la sienne",
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLa Région prend 30 % d\'une dépense de 80 000 €, soit 42 000 €.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
