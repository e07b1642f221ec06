import type { Ecrit } from '../ecrits/ecrit.ts';
import { avant } from '../ecrits/fenetre.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { chercheDans, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const DROITS = /"[^"\n]*"|[“”][^“”\n]*[“”]/gu;

const APOSTROPHE_COURBE = /(?<=\p{L})\u2019(?=\p{L})/gu;

const APOSTROPHE_DROITE = /(?<=\p{L})'(?=\p{L})/gu;

function guillemets(papier: Ecrit): readonly Constat[] {
  const [premier] = chercheDans(papier, { motif: DROITS });
  if (!premier) return [];
  return [
    {
      chemin: premier.ligne.chemin,
      ecrit: premier.ecrit,
      message: `Le texte ${duPapier(papier)} emploie des guillemets anglais : ${premier.ecrit}.`,
      remede: 'Employer les guillemets français : « … ».',
    },
  ];
}

/** Both apostrophes in one paper: the rarer is shown. */
function apostrophes(papier: Ecrit): readonly Constat[] {
  if (!papier.nu.includes('\u2019') || !papier.nu.includes("'")) return [];
  const courbes = chercheDans(papier, { motif: APOSTROPHE_COURBE });
  const droites = chercheDans(papier, { motif: APOSTROPHE_DROITE });
  const [premiere] = courbes.length < droites.length ? courbes : droites;
  if (courbes.length === 0 || droites.length === 0 || !premiere) return [];
  const mot = /[\p{L}'\u2019]*$/u.exec(avant(premiere.ligne.texte, premiere.place))?.[0] ?? '';
  return [
    {
      chemin: premiere.ligne.chemin,
      ecrit: `${mot}${premiere.ecrit}`,
      message: `Le texte ${duPapier(papier)} mêle deux apostrophes : ${courbes.length} courbes (\u2019) et ${droites.length} droites (').`,
      remede: "N'employer qu'une apostrophe, la même dans tout le document.",
    },
  ];
}

const trouves = parPapier<Constat>();

/** French guillemets, and one apostrophe. */
export const REDA_12: Regle = {
  code: 'REDA-12',
  nom: 'guillemets',
  titre: "Les guillemets sont français, et l'apostrophe partout la même",
  gravite: 'information',
  sources: [
    methode("typographie française : les citations sont entre « et », et un document n'a qu'une apostrophe"),
  ],
  pourquoi:
    "Un texte collé depuis une autre source apporte ses guillemets et ses apostrophes. Rien n'est faux, mais l'acte imprimé montre la " +
    "couture, et une recherche sur « l'article » ne trouve qu'une partie des passages.",
  exemples: {
    valides: [
      {
        titre: 'Des guillemets français',
        yaml: 'rapports/2.md: { decision: ["adopte le plan « Horizon »"] }',
      },
    ],
    fautifs: [
      { titre: 'Des guillemets droits', yaml: `rapports/2.md: { decision: ['adopte le plan "Horizon"'] }` },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) => [...guillemets(papier), ...apostrophes(papier)]),
};
