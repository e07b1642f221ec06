import type { DataPath, Related } from '../../diagnostics/fault.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { ancresDeConvention, ancresDeRapport } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { parCle } from '../../domaine/par-cle.ts';
import { titres } from '../../domaine/titres.ts';
import { PLUS_DE_CONSTATS } from '../constat.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { duPapier } from '../ecrits/recherche.ts';
import { conventionsDe } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const RENVOI = /\[[^[\]]*\]\(#([^[)]*)\)/gu;

function ancres(dossier: Dossier, papier: Ecrit): ReadonlySet<string> {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  if (rapport) return ancresDeRapport(rapport, dossier.conventions);
  const convention = dossier.conventions[papier.id];
  return convention ? ancresDeConvention(convention) : new Set();
}

/** Identifiers that a remedy lists, or looks among for the one that was meant. */
const LISTES = 20;
const COMPARES = 500;

function remede(cible: string, connues: ReadonlySet<string>): string {
  if (connues.size === 0) return 'Retirer ce renvoi, ou annexer la convention dont il parle.';
  const noms = [...connues].slice(0, COMPARES);
  const proche = nearestName(cible, noms);
  if (proche !== undefined) return `Écrire « #${proche} ».`;
  const suite = connues.size > LISTES ? '…' : '';
  const listes = noms.slice(0, LISTES).map((nom) => `#${nom}`);
  return `Viser l'un de ces identifiants : ${listes.join(', ')}${suite}.`;
}

/** What may have made a target vanish: two headings with one id, an annex written but not in the list. */
function pistes(dossier: Dossier, { genre, id }: Ecrit): (cible: string) => readonly Related[] {
  const convention = genre === 'convention' ? dossier.conventions[id] : undefined;
  if (!convention) return () => [];
  const parId = parCle(
    titres(convention.corps).filter(({ niveau }) => niveau === 2),
    (titre) => titre.id,
  );
  const base = ['conventions', id];
  const doubles = [...parId.values()]
    .filter((siens) => siens.length > 1)
    .flat()
    .toSorted((un, autre) => un.ligne - autre.ligne)
    .slice(0, LISTES)
    .map(({ ligne, id: sien }) => ({
      path: [...base, 'corps', ligne],
      message: `Deux titres portent l'identifiant « ${sien} » : l'un d'eux est peut-être celui qui manque.`,
    }));
  const annexes = [{ path: [...base, 'annexes'], message: 'La liste des annexes est ici.' }];
  return (cible) => [
    ...doubles,
    ...(parId.has(cible) || (cible === 'budget' && convention.budget) ? annexes : []),
  ];
}

/** A cross-reference, and the line it stands on. */
interface Renvoi {
  readonly chemin: DataPath;
  readonly ecrit: string;
  readonly cible: string;
}

function* renvois({ lignes }: Ecrit): Generator<Renvoi> {
  for (const { chemin, texte } of lignes) {
    if (!texte.includes('](#')) continue;
    for (const [ecrit, cible = ''] of texte.matchAll(RENVOI)) yield { chemin, ecrit, cible };
  }
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const connues = ancres(dossier, papier);
  const liesDe = pistes(dossier, papier);
  const trouves: Constat[] = [];
  for (const { chemin, ecrit, cible } of renvois(papier)) {
    if (connues.has(cible)) continue;
    const message = `Le renvoi ${ecrit} ${duPapier(papier)} ne mène à rien : « ${cible} » n'est ni un article, ni une annexe, ni un montant connu.`;
    trouves.push({ chemin, ecrit, message, lies: liesDe(cible), remede: remede(cible, connues) });
    if (trouves.length > PLUS_DE_CONSTATS) break;
  }
  return trouves;
}

const trouves = parPapier<Constat>();

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
  controle: ({ dossier }) =>
    trouves(
      dossier,
      (papier) => conventionsDe(dossier, papier),
      (papier) => constats(dossier, papier),
    ),
};
