import { withinLetters } from '../../diagnostics/nearest-name.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Avis, Rapport } from '../../domaine/rapport.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** First words of those that give opinions. */
const CONNUS = [
  'commission',
  'bureau',
  'comité',
  'conseil',
  'conférence',
  'collège',
  'groupe',
  'assemblée',
  'mission',
  'jury',
  'instance',
  'direction',
  'préfet',
  'préfète',
  'préfecture',
  'comice',
  'service',
  'domaines',
  'syndicat',
  'chambre',
  'agence',
  'conservatoire',
];

/** How a word that begins the name of an instance was meant, when it is a letter or two from a known one. */
function premierMot(instance: string): readonly [ecrit: string, juste: string] | undefined {
  const ecrit = /^\p{L}+/u.exec(instance.trim())?.[0] ?? '';
  const bas = plie(ecrit);
  if (
    bas.length < 5 ||
    CONNUS.some((mot) => plie(mot) === bas || bas === `${plie(mot)}s` || bas === `${plie(mot)}x`)
  )
    return undefined;
  const juste = CONNUS.find(
    (mot) => mot.length >= 5 && withinLetters(plie(mot), bas, mot.length >= 8 ? 2 : 1),
  );
  if (juste === undefined) return undefined;
  const capitale = ecrit[0] !== ecrit[0]?.toLocaleLowerCase('fr');
  return [ecrit, capitale ? `${juste[0]?.toLocaleUpperCase('fr')}${juste.slice(1)}` : juste];
}

const chiffres = (texte: string): string => (texte.match(/\d+/gu) ?? []).join(' ');

/** How many opinions of the sitting bear each name. */
function emplois({ rapports }: Dossier): ReadonlyMap<string, number> {
  const compte = new Map<string, number>();
  for (const { avis } of Object.values(rapports))
    for (const { instance } of avis) compte.set(instance, (compte.get(instance) ?? 0) + 1);
  return compte;
}

/** A name met once that is a letter from one met several times: numbers part instances, letters rarely. */
function voisine(instance: string, compte: ReadonlyMap<string, number>): string | undefined {
  if ((compte.get(instance) ?? 0) > 1 || instance.length < 8) return undefined;
  return [...compte.keys()].find(
    (autre) =>
      autre !== instance &&
      (compte.get(autre) ?? 0) > 1 &&
      chiffres(autre) === chiffres(instance) &&
      autre.split(' ').length === instance.split(' ').length &&
      withinLetters(autre, instance, 1),
  );
}

function malEcrite(
  question: string,
  { instance }: Avis,
  rang: number,
  compte: ReadonlyMap<string, number>,
): readonly Constat[] {
  const mot = premierMot(instance);
  const autre = mot ? undefined : voisine(instance, compte);
  const [ecrit, juste] = mot ?? [instance, autre];
  if (juste === undefined) return [];
  return [
    {
      chemin: ['rapports', question, 'avis', rang, 'instance'],
      ecrit,
      calcule: juste,
      message: `L'instance « ${instance} » de la question n°${question} s'écrit sans doute avec « ${juste} ».`,
      remede: `Écrire « ${juste} ».`,
    },
  ];
}

function repetes({ question, avis }: Rapport): readonly Constat[] {
  const vus = new Map<string, number>();
  return avis.flatMap(({ instance, date }, rang): readonly Constat[] => {
    const cle = `${plie(instance)} ${date}`;
    const premier = vus.get(cle);
    vus.set(cle, premier ?? rang);
    if (premier === undefined) return [];
    return [
      {
        chemin: ['rapports', question, 'avis', rang, 'instance'],
        ecrit: instance,
        message: `L'avis de « ${instance} » du ${dateEnLettres(date)} est écrit deux fois à la question n°${question}.`,
        lies: [{ path: ['rapports', question, 'avis', premier], message: 'La première fois ici.' }],
        remede: "Retirer l'un des deux, ou corriger l'instance ou la date de celui qui en est un autre.",
      },
    ];
  });
}

/** From this day the social committee has the place of the technical committee and of that on hygiene and safety. */
const COMITES_SOCIAUX = '2023-01-01';

const ANCIEN_COMITE = /^(?:comité technique(?: paritaire| intercommunal| territorial)?|CHSCT)$/iu;

function disparue(question: string, { instance, date }: Avis, rang: number): readonly Constat[] {
  if (date < COMITES_SOCIAUX || !ANCIEN_COMITE.test(instance.trim())) return [];
  return [
    {
      chemin: ['rapports', question, 'avis', rang, 'instance'],
      ecrit: instance,
      calcule: 'Comité social territorial',
      message: `L'avis de la question n°${question} est donné par « ${instance} » le ${dateEnLettres(date)} : le comité social territorial l'a remplacé le 1er janvier 2023.`,
      remede: 'Écrire « Comité social territorial », ou corriger la date.',
    },
  ];
}

const controle = ({ dossier }: Contexte): readonly Constat[] => {
  const compte = emplois(dossier);
  return Object.values(dossier.rapports).flatMap((rapport) => [
    ...rapport.avis.flatMap((avis, rang) => [
      ...malEcrite(rapport.question, avis, rang, compte),
      ...disparue(rapport.question, avis, rang),
    ]),
    ...repetes(rapport),
  ]);
};

/** Instances are well written, and told once. */
export const RAPP_34: Regle = {
  code: 'RAPP-34',
  nom: 'instances-des-avis',
  titre: "L'instance qui donne un avis est bien écrite, et citée une fois",
  gravite: 'avertissement',
  sources: [methode('une instance a un seul nom, et donne un avis par séance')],
  pourquoi:
    "Les avis s'impriment en tête de l'acte, avec le nom de l'instance tel qu'il est tapé. « Comission » ou deux fois le même avis se " +
    'remarque à la première ligne lue ; le second devait souvent être celui d’une autre instance. Depuis 2023, le comité social ' +
    'territorial a remplacé le comité technique.',
  exemples: {
    valides: [
      {
        titre: 'Deux commissions numérotées',
        yaml: 'rapports/2.md: { avis: [{ instance: Commission n°1, date: 2024-05-28, avis: Favorable }, { instance: Commission n°2, date: 2024-05-29, avis: Favorable }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une lettre oubliée',
        yaml: 'rapports/2.md: { avis: [{ instance: Comission n°2, date: 2024-05-29, avis: Favorable }] }',
      },
    ],
  },
  controle,
};
