import type { Related } from '../../diagnostics/fault.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { ancresDeConvention, ancresDeRapport } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { titres } from '../../domaine/titres.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { duPapier } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const RENVOI = /\[[^\]]*\]\(#([^)]*)\)/gu;

function ancres(dossier: Dossier, papier: Ecrit): ReadonlySet<string> {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  if (rapport) return ancresDeRapport(rapport, dossier.conventions);
  const convention = dossier.conventions[papier.id];
  return convention ? ancresDeConvention(convention) : new Set();
}

function remede(cible: string, connues: ReadonlySet<string>): string {
  if (connues.size === 0) return 'Retirer ce renvoi, ou annexer la convention dont il parle.';
  const proche = nearestName(cible, connues);
  if (proche !== undefined) return `Écrire « #${proche} ».`;
  return `Viser l'un de ces identifiants : ${[...connues].map((nom) => `#${nom}`).join(', ')}.`;
}

/** What may have made the target vanish: two headings with one id, an annex written but not in the list. */
function pistes(dossier: Dossier, { genre, id }: Ecrit, cible: string): readonly Related[] {
  const convention = genre === 'convention' ? dossier.conventions[id] : undefined;
  if (!convention) return [];
  const tous = titres(convention.corps).filter(({ niveau }) => niveau === 2);
  const base = ['conventions', id];
  const doubles = tous.filter((titre) => tous.some((autre) => autre !== titre && autre.id === titre.id));
  const ecrite = tous.some((titre) => titre.id === cible) || (cible === 'budget' && convention.budget);
  return [
    ...doubles.map(({ ligne, id: sien }) => ({
      path: [...base, 'corps', ligne],
      message: `Deux titres portent l'identifiant « ${sien} » : l'un d'eux est peut-être celui qui manque.`,
    })),
    ...(ecrite ? [{ path: [...base, 'annexes'], message: 'La liste des annexes est ici.' }] : []),
  ];
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const connues = ancres(dossier, papier);
  return papier.lignes.flatMap(({ chemin, texte }): readonly Constat[] => {
    if (!texte.includes('](#')) return [];
    return [...texte.matchAll(RENVOI)].flatMap(([ecrit, cible = '']): readonly Constat[] => {
      if (connues.has(cible)) return [];
      const message = `Le renvoi ${ecrit} ${duPapier(papier)} ne mène à rien : « ${cible} » n'est ni un article, ni une annexe, ni un montant connu.`;
      const lies = pistes(dossier, papier, cible);
      return [{ chemin, ecrit, message, lies, remede: remede(cible, connues) }];
    });
  });
}

/** Every cross-reference leads somewhere. */
export const CONV_06: Regle = {
  code: 'CONV-06',
  nom: 'renvois',
  titre: 'Chaque renvoi mène à un article, une annexe ou un montant',
  gravite: 'erreur',
  sources: [methode("un renvoi imprime le numéro ou le montant de ce qu'il désigne, qui existe donc")],
  pourquoi:
    "Un renvoi s'écrit [article](#objet), [annexe](#programme) ou [montant](#subvention) : le programme imprime « article 1er », " +
    "« annexe 1 » ou le montant. Quand l'identifiant ne désigne rien, parce qu'un article a été retiré ou renommé, il n'y a rien à " +
    'imprimer, et la convention renverrait dans le vide.',
  exemples: {
    valides: [
      {
        titre: 'Le renvoi vise un article de la convention',
        yaml: `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    Soutenir le programme.

    ## Emploi {#emploi}

    La subvention sert à l'objet dit à l'[article](#objet).`,
      },
    ],
    fautifs: [
      {
        titre: "L'article visé n'existe pas",
        yaml: `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    Soutenir le programme, comme il est dit à l'[article](#emploi).`,
      },
    ],
  },
  controle: ({ dossier }) => ecrits(dossier).flatMap((papier) => constats(dossier, papier)),
};
