import type { DataPath } from '../../diagnostics/fault.ts';
import { motsPlies } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import type { Proportionnelle } from '../../domaine/representation-proportionnelle.ts';
import { proportionnelle, repartis } from '../../domaine/representation-proportionnelle.ts';
import { cleDuNom, nomVoisin } from '../ecrits/noms-proches.ts';
import { questionsTraitees } from '../parcours.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** Someone written as a candidate of a list. */
interface Ecrit {
  readonly nom: string;
  /** The name alone, folded. */
  readonly cle: string;
  readonly chemin: DataPath;
  readonly liste?: string;
}

const NOMS = ['membres', 'suppleants'] as const;

/** The candidates of every list, then those of an election by name. */
function candidats({ question, scrutin }: Rapport): readonly Ecrit[] {
  const base = ['rapports', question, 'scrutin'];
  return (scrutin.listes ?? []).flatMap((liste, rang) =>
    NOMS.flatMap((quoi) =>
      (liste[quoi] ?? []).map((nom, place) => ({
        nom,
        cle: cleDuNom(nom),
        chemin: [...base, 'listes', rang, quoi, place],
        liste: liste.nom,
      })),
    ),
  );
}

/** Someone on two lists, or twice on one. */
function repetes(tous: readonly Ecrit[]): readonly Constat[] {
  const premiers = new Map<string, Ecrit>();
  return tous.flatMap((ecrit): readonly Constat[] => {
    const premier = premiers.get(ecrit.cle);
    if (!premier) {
      premiers.set(ecrit.cle, ecrit);
      return [];
    }
    const ou =
      premier.liste === ecrit.liste
        ? `deux fois sur la liste « ${ecrit.liste} »`
        : `sur la liste « ${premier.liste} » et sur la liste « ${ecrit.liste} »`;
    return [
      {
        chemin: ecrit.chemin,
        ecrit: ecrit.nom,
        message: `${ecrit.nom} est ${ou} : un candidat ne l'est qu'une fois.`,
        lies: [{ path: premier.chemin, message: 'La première fois ici.' }],
        remede: 'Reprendre les listes déposées.',
      },
    ];
  });
}

/** A name that is nearly one of the register, and is nobody's: the hand slipped. */
function malEcrits({ elus }: Contexte, tous: readonly Ecrit[]): readonly Constat[] {
  const membres = [...elus.keys()];
  return tous.flatMap(({ nom, chemin }): readonly Constat[] => {
    const proche = nomVoisin(nom, membres);
    if (proche === undefined) return [];
    return [
      {
        chemin,
        ecrit: nom,
        calcule: proche,
        message: `« ${nom} » n'est pas au registre, où on lit « ${proche} » : les suffrages iraient à deux personnes.`,
        remede: `Écrire « ${proche} », ou vérifier que la personne est d'ailleurs.`,
        gravite: 'avertissement',
      },
    ];
  });
}

const ELIT = /^(?:désigne|élit|nomme|proclame|déclare)(?!\p{L})/iu;

/** Those whom the seats of each list elect, its first names; undefined where age would part two lists. */
function elus({ scrutin }: Rapport, { regle, sieges }: Proportionnelle) {
  const tour = scrutin.tours.at(-1);
  if (tour === undefined || sieges === undefined) return undefined;
  const { listes, egales } = repartis(tour, sieges, regle, scrutin);
  if (egales.length > 0) return undefined;
  const premiers = (quoi: (typeof NOMS)[number]): readonly string[] =>
    listes.flatMap((obtenus) =>
      (scrutin.listes?.find(({ nom }) => nom === obtenus.liste)?.[quoi] ?? []).slice(0, obtenus.sieges),
    );
  return { membres: premiers('membres'), suppleants: premiers('suppleants') };
}

/** A point of the decision that proclaims some candidates names one who is not elected. */
function battus(rapport: Rapport, regle: Proportionnelle): readonly Constat[] {
  const tous = candidats(rapport);
  const attendus = elus(rapport, regle);
  if (attendus === undefined || tous.length === 0) return [];
  return rapport.decision.flatMap((point, index): readonly Constat[] => {
    if (point.genre !== 'texte' || !ELIT.test(point.texte)) return [];
    const texte = ` ${motsPlies(point.texte.replace(/[^\p{L}'\u2019-]+/gu, ' ')).join(' ')} `;
    const dits = tous.filter((ecrit) => texte.includes(` ${ecrit.cle} `));
    const justes = NOMS.map((quoi) => new Set(attendus[quoi].map(cleDuNom)));
    const commun = (noms: ReadonlySet<string>): number => dits.filter((un) => noms.has(un.cle)).length;
    const [siens] = justes.toSorted((a, b) => commun(b) - commun(a));
    // A point that names few of them tells of something else: a president, a secretary.
    if (siens === undefined || commun(siens) * 2 < siens.size) return [];
    const deTrop = dits.filter((un) => !siens.has(un.cle));
    if (deTrop.length === 0) return [];
    return [
      {
        chemin: ['rapports', rapport.question, 'decision', index],
        ecrit: deTrop[0]?.nom ?? '',
        message: `À la question n°${rapport.question}, la décision proclame ${enumeration(deTrop.map(({ nom }) => nom))}, que les sièges de sa liste n'élisent pas.`,
        lies: [
          { path: ['rapports', rapport.question, 'scrutin', 'tours'], message: 'Les suffrages sont ici.' },
        ],
        remede:
          "Sont élus les premiers noms de chaque liste, dans l'ordre, autant qu'elle a de sièges : corriger la décision, ou la liste.",
      },
    ];
  });
}

/** The highest average, where the law shares the seats of a tender commission by the largest remainder. */
function autreRepartition(
  { question, scrutin }: Rapport,
  { siegesDeDroit }: Proportionnelle,
): readonly Constat[] {
  if (siegesDeDroit === undefined || scrutin.repartition !== 'plus forte moyenne') return [];
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'repartition'],
      ecrit: scrutin.repartition,
      calcule: 'plus fort reste',
      message: `À la question n°${question}, les sièges de la commission sont répartis à la plus forte moyenne : la loi veut le plus fort reste.`,
      remede: 'Écrire « repartition: plus fort reste », et reprendre les sièges.',
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport }): readonly Constat[] => {
    if (!elitQuelquUn(rapport) || rapport.scrutin.tours.length === 0) return [];
    const regle = proportionnelle(rapport, contexte.dossier.conseil);
    const tous = candidats(rapport);
    return [
      ...(regle === undefined ? [] : autreRepartition(rapport, regle)),
      ...repetes(tous),
      ...malEcrits(contexte, tous),
      ...(regle === undefined ? [] : battus(rapport, regle)),
    ];
  });
}

/** Candidates are on one list, under the name that they bear, and those proclaimed are those elected. */
export const VOTE_24: Regle = {
  code: 'VOTE-24',
  nom: 'candidats-des-listes',
  titre: 'Un candidat est sur une seule liste, et les élus sont ses premiers noms',
  gravite: 'erreur',
  sources: [
    cgct('L1411-5'),
    cgct('D1411-3'),
    methode("les élus d'une liste sont ses premiers noms, autant qu'elle a de sièges"),
  ],
  pourquoi:
    'Dans une élection de listes, sont élus les premiers noms de chacune, autant que le dépouillement lui donne de sièges : une décision ' +
    'écrite avant le vote en nomme parfois un autre. Un nom mal écrit sur une liste fait de la même personne deux ' +
    "candidats ; il est signalé quand il ressemble à un nom du registre. Les sièges d'une commission d'appel d'offres ou de délégation " +
    'se répartissent au plus fort reste.',
  exemples: {
    valides: [
      {
        titre: 'Les premiers de chaque liste',
        yaml: `rapports/2.md:
  nature: nomination
  titre: Élection de la commission d'appel d'offres
  decision: ["élit Mme Odile RENARD, M. Noé QUENTIN, M. Paul SIMONET, Mme Maud PERRIN et M. Luc OLIVIER"]
  scrutin:
    mode: secret
    sieges: 5
    tours: [{ suffrages: [{ pour: Liste A, voix: 11 }, { pour: Liste B, voix: 3 }], blancs: 0, nuls: 0 }]
    listes:
      - { nom: Liste A, membres: [Mme Odile RENARD, M. Noé QUENTIN, M. Paul SIMONET, Mme Maud PERRIN] }
      - { nom: Liste B, membres: [M. Luc OLIVIER, Mme Inès GUYOT] }`,
      },
    ],
    fautifs: [
      {
        titre: "Le second d'une liste qui n'a qu'un siège",
        yaml: `rapports/2.md:
  nature: nomination
  titre: Élection de la commission d'appel d'offres
  decision: ["élit Mme Odile RENARD, M. Noé QUENTIN, M. Paul SIMONET, Mme Maud PERRIN et Mme Inès GUYOT"]
  scrutin:
    mode: secret
    sieges: 5
    tours: [{ suffrages: [{ pour: Liste A, voix: 11 }, { pour: Liste B, voix: 3 }], blancs: 0, nuls: 0 }]
    listes:
      - { nom: Liste A, membres: [Mme Odile RENARD, M. Noé QUENTIN, M. Paul SIMONET, Mme Maud PERRIN] }
      - { nom: Liste B, membres: [M. Luc OLIVIER, Mme Inès GUYOT] }`,
      },
    ],
  },
  controle,
};
