import type { Partie } from '../../domaine/convention.ts';
import { estUnHIncertain } from '../../domaine/elision.ts';
import type { Genre } from '../../domaine/nom-decline.ts';
import { articleEcrit, decline, estUnePersonne, premierMot } from '../../domaine/nom-decline.ts';
import { estUnSigle, NOMS_CONNUS, PLURIELS } from '../../domaine/noms-communs.ts';
import { partiesDe } from '../francais/forme.ts';
import { accords, accordsDuNom, FEMININ, MASCULIN, PLURIEL, SINGULIER } from '../francais/natures.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What makes the article of a name a guess; undefined when it is sure. */
type Doute = 'nombre' | 'genre' | 'marque' | 'h';

const natures = (mot: string): number => partiesDe(mot.toLocaleLowerCase('fr'))[0]?.forme.natures ?? 0;

function douteDuGenre(mot: string, genre: Genre): Doute | undefined {
  const connu = NOMS_CONNUS.get(premierMot(mot));
  if (connu !== undefined) return connu === genre ? undefined : 'genre';
  const possibles = accordsDuNom(natures(mot));
  return possibles === 0 || (possibles & (genre === 'feminin' ? FEMININ : MASCULIN)) !== 0
    ? undefined
    : 'genre';
}

function doute({ nom, genre, nombre, article, complement }: Partie): Doute | undefined {
  if (article !== undefined || complement !== undefined || articleEcrit(nom) || estUnePersonne(nom)) return;
  const mot = nom.split(/[\s'’]+/u)[0] ?? '';
  const faux = douteDuGenre(mot, genre);
  if (faux !== undefined || NOMS_CONNUS.has(premierMot(nom)) || estUnSigle(mot)) return faux;
  const possibles = accords(natures(mot));
  if (possibles === 0) return 'marque';
  const estPluriel = (possibles & PLURIEL) !== 0 && (possibles & SINGULIER) === 0;
  if (nombre === undefined && estPluriel && !PLURIELS.has(premierMot(nom))) return 'nombre';
  return estUnHIncertain(mot) ? 'h' : undefined;
}

const CAUSES: Readonly<Record<Doute, string>> = {
  nombre: 'son premier mot est un pluriel',
  genre: "le genre écrit n'est pas celui de son premier mot",
  marque: "son premier mot n'est pas un nom commun, et peut se passer d'article",
  h: "le programme ne sait pas si l'h de son premier mot s'élide",
};

const REMEDES: Readonly<Record<Doute, string>> = {
  nombre:
    'Ajouter « nombre: pluriel » à la partie, ou « nombre: singulier » si le nom est bien au singulier.',
  genre: 'Corriger « genre », ou ajouter « article » à la partie si le nom se dit bien ainsi.',
  marque: 'Ajouter à la partie « article: aucun », ou celui du nom : « le », « la », « les ».',
  h: "Ajouter à la partie « article: l' », ou « le », « la ».",
};

function desParties(id: string, partie: Partie, rang: number): readonly Constat[] {
  const cause = doute(partie);
  if (cause === undefined) return [];
  const { enTete, complement } = decline(partie);
  return [
    {
      chemin: ['conventions', id, 'parties', rang, cause === 'genre' ? 'genre' : 'nom'],
      ecrit: cause === 'genre' ? partie.genre : partie.nom,
      message: `La convention « ${id} » imprime « ${enTete} » et « ${complement} », sans que l'article soit sûr : ${CAUSES[cause]}.`,
      remede: REMEDES[cause],
      ...(cause === 'nombre' ? {} : { gravite: 'information' as const }),
    },
  ];
}

/** Articles that are guessed are shown as they print. */
export const REDA_70: Regle = {
  code: 'REDA-70',
  nom: 'articles-des-noms',
  titre: "L'article d'un nom, quand rien ne le dit, est celui qu'on emploie",
  gravite: 'avertissement',
  sources: [
    methode("élision et contraction de l'article : « du Fied », « de l'Office », « des Amis du Musée »"),
  ],
  pourquoi:
    "L'acte écrit la collectivité et les parties avec leur article : « Présidente du Haut-Jura », « Les Amis du Musée, représentés ». Le premier mot " +
    "du nom, son genre et son nombre le disent d'ordinaire. Un nom de lieu, une marque, un h peuvent se dire de deux façons : ce qui sera imprimé " +
    'est montré, avec la clé qui en décide. Les clés « article », « nombre » et « complement » ont toujours raison.',
  exemples: {
    valides: [
      {
        titre: 'Un nom commun',
        yaml: 'conseil.yaml: { collectivite: { nom: Syndicat des Eaux de la Sorne, nature: syndicat de communes, complement: } }',
      },
    ],
    fautifs: [
      {
        titre: 'Un nom de lieu',
        yaml: 'conseil.yaml: { collectivite: { nom: Haut-Vernois, nature: communaute de communes, complement: } }',
      },
    ],
  },
  controle: ({ dossier: { conseil, conventions } }) => [
    ...(conseil.collectivite.complement_devine
      ? [
          {
            chemin: ['conseil', 'collectivite', 'nom'],
            gravite: 'information' as const,
            ecrit: conseil.collectivite.nom,
            message: `Les actes impriment « ${conseil.collectivite.complement} » : l'article de ce nom, ou son absence, est deviné.`,
            remede: `Écrire sous « nom » : « complement: ${conseil.collectivite.complement} » si c'est juste, sinon ce qu'il faut imprimer.`,
          },
        ]
      : []),
    ...Object.entries(conventions).flatMap(([id, { parties }]) =>
      parties.flatMap((partie, rang) => desParties(id, partie, rang)),
    ),
  ],
};
