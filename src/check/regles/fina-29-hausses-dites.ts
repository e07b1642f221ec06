import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { haussesFausses } from '../finances/hausses.ts';
import { haussesDitesDAbord } from '../finances/hausses-d-abord.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const trouves = parPapier<Constat>();

const duPapier = (papier: Ecrit): readonly Constat[] =>
  [...haussesFausses(papier), ...haussesDitesDAbord(papier)].map(
    ({ ligne, ecrit, attendu, message, certain }) => ({
      chemin: ligne.chemin,
      ecrit,
      calcule: attendu,
      message,
      remede: "Corriger l'écart, ou les montants qu'il sépare.",
      ...(certain ? {} : { gravite: 'avertissement' as const }),
    }),
  );

/** A rise or a fall is that of the figures told with it. */
export const FINA_29: Regle = {
  code: 'FINA-29',
  nom: 'hausses-dites',
  titre: 'Une hausse ou une baisse est celle des chiffres dits avec elle',
  gravite: 'erreur',
  sources: [methode('hausse = (nouveau - ancien) / ancien')],
  pourquoi:
    '« Augmenter les tarifs de 8 % », devant un tableau où tous montent de 5 % ; « passe de 500 € à 550 €, soit 15 % » : le conseil vote ' +
    "l'un ou l'autre, et l'usager paie selon le tableau.",
  exemples: {
    valides: [
      {
        titre: 'Dix pour cent',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe droit passe de 500 € à 550 €, soit une hausse de 10 %.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Quinze pour dix',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe droit passe de 500 € à 550 €, soit une hausse de 15 %.\\n" }',
      },
      {
        titre: 'Une baisse qui monte',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe droit diminue de 500 € à 550 €.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
