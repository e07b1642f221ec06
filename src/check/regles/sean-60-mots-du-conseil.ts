import type { DataPath } from '../../diagnostics/fault.ts';
import { plie } from '../../domaine/pliage.ts';
import { fonctionAccordee } from '../fonctions-accordees.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** First words of names of bodies, folded, by gender. */
const MASCULINS =
  'comite conseil bureau syndicat departement club pole centre institut office etablissement groupement college lycee musee theatre service parc collectif foyer cercle secours reseau';

const FEMININS =
  'assemblee commission association commune communaute societe federation region universite fondation ville metropole agence ligue mission maison union compagnie amicale ecole chambre mairie cooperative mutuelle caisse regie';

const GENRES: ReadonlyMap<string, 'masculin' | 'feminin'> = new Map([
  ...MASCULINS.split(' ').map((mot) => [mot, 'masculin'] as const),
  ...FEMININS.split(' ').map((mot) => [mot, 'feminin'] as const),
]);

interface Nomme {
  readonly nom: string;
  readonly genre: 'masculin' | 'feminin';
  readonly chemin: DataPath;
}

const nommes = ({ dossier: { conseil, conventions } }: Contexte): readonly Nomme[] => [
  { nom: conseil.organe.nom, genre: conseil.organe.genre, chemin: ['conseil', 'organe', 'genre'] },
  ...Object.entries(conventions).flatMap(([id, { parties }]) =>
    parties.map(({ nom, genre }, rang) => ({
      nom,
      genre,
      chemin: ['conventions', id, 'parties', rang, 'genre'],
    })),
  ),
];

function malGenre({ nom, genre, chemin }: Nomme): readonly Constat[] {
  const [premier = ''] = plie(nom)
    .replace(/^(?:le|la) |^l'/u, '')
    .split(/[ -]/u);
  const juste = GENRES.get(premier);
  if (juste === undefined || juste === genre) return [];
  return [
    {
      chemin,
      ecrit: genre,
      calcule: juste,
      message: `« ${nom} » est ${juste === 'feminin' ? 'féminin' : 'masculin'}, et son genre est écrit « ${genre} » : les actes l'accorderaient mal.`,
      remede: `Écrire « genre: ${juste} ».`,
    },
  ];
}

const motsDuConseil = ({ dossier: { conseil } }: Contexte): readonly Constat[] =>
  (['membre', 'executif'] as const).flatMap((cle) =>
    (['masculin', 'feminin'] as const).flatMap((genre): readonly Constat[] => {
      const ecrit = conseil[cle][genre];
      const juste = fonctionAccordee(ecrit, genre === 'feminin') ?? adjectif(ecrit, genre);
      if (juste === undefined) return [];
      return [
        {
          chemin: ['conseil', cle, genre],
          ecrit,
          calcule: juste,
          message: `Le titre donné au ${genre === 'feminin' ? 'féminin' : 'masculin'} est « ${ecrit} » : il est resté dans l'autre genre.`,
          remede: `Écrire « ${juste} ».`,
        },
      ];
    }),
  );

/** The adjective alone left in the other gender: "Déléguée Syndical". */
function adjectif(ecrit: string, genre: 'masculin' | 'feminin'): string | undefined {
  const juste =
    genre === 'feminin'
      ? ecrit.replace(/(?<= )(\p{L}+(?:al|ain))$/u, (mot) => `${mot}e`)
      : ecrit.replace(/(?<= )(\p{L}+(?:al|ain))e$/u, '$1');
  return juste === ecrit ? undefined : juste;
}

/** Names of the council have their own gender. */
export const SEAN_60: Regle = {
  code: 'SEAN-60',
  nom: 'mots-du-conseil',
  titre: "L'assemblée, ses membres et les parties ont le genre de leur nom",
  gravite: 'avertissement',
  sources: [methode('un nom a son genre, et les mots qui s’y rapportent le suivent')],
  pourquoi:
    "Les actes accordent tout seuls « la », « de l' », « présente » et les titres des élues d'après ces mots. « feminin: Délégué " +
    'Syndical » donnerait à toutes les femmes un titre masculin, et « genre: feminin » ferait écrire « la Comité ».',
  exemples: {
    valides: [{ titre: 'Conseiller, Conseillère', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Le féminin resté au masculin',
        yaml: 'conseil.yaml: { membre: { feminin: Conseiller Communautaire } }',
      },
      { titre: "Un genre qui n'est pas celui du nom", yaml: 'conseil.yaml: { organe: { genre: feminin } }' },
    ],
  },
  controle: (contexte) => [...nommes(contexte).flatMap(malGenre), ...motsDuConseil(contexte)],
};
