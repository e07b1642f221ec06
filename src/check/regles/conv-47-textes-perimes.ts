import type { DateCivile } from '../../domaine/date.ts';
import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

const jour = (texte: string): DateCivile => texte as DateCivile;

/** What a text says that the law of the day no longer knows. */
interface Perime {
  readonly motif: RegExp;
  readonly depuis: DateCivile;
  readonly dit: string;
  readonly juste: string;
  /** In what is decided only. */
  readonly decide?: true;
  readonly gravite?: 'information';
}

const PERIMES: readonly Perime[] = [
  {
    motif: /compte[- ]rendu de la (?:présente )?séance (?:sera|est|doit être|a été) affiché/giu,
    depuis: jour('2022-07-01'),
    dit: "le compte rendu affiché n'existe plus depuis le 1er juillet 2022",
    juste: 'la liste des délibérations examinées, affichée et mise en ligne dans la semaine',
  },
  {
    motif: /loi n[°o] ?(?:84-53 du 26 janvier 1984|83-634 du 13 juillet 1983)/giu,
    depuis: jour('2022-03-01'),
    dit: 'cette loi est passée dans le Code général de la fonction publique le 1er mars 2022, à quelques articles près',
    juste: "l'article du Code général de la fonction publique",
    gravite: 'information',
  },
  {
    motif: /taxe d['\u2019]habitation (?:sur|des) (?:les )?résidences principales/giu,
    depuis: jour('2023-01-01'),
    dit: "la taxe d'habitation ne porte plus sur les résidences principales depuis 2023",
    juste: "la taxe d'habitation sur les résidences secondaires",
    decide: true,
  },
];

const perimes = ({ dossier }: Contexte): readonly Constat[] =>
  PERIMES.filter(({ depuis }) => depuis <= dossier.seance.date).flatMap(
    ({ dit, juste, decide, gravite, ...recherche }) =>
      cherche(dossier, recherche)
        .filter(({ ligne }) => !decide || ligne.chemin.includes('decision'))
        .map(
          ({ papier, ligne, ecrit }): Constat => ({
            chemin: ligne.chemin,
            ecrit,
            message: `Le texte ${duPapier(papier)} dit « ${ecrit} » : ${dit}.`,
            remede: `Écrire plutôt ${juste}.`,
            ...(gravite === undefined ? {} : { gravite }),
          }),
        ),
  );

/** Past the last article of each chapter of the CGCT that acts cite most, with room for those to come. */
const DERNIERS: Readonly<Record<string, number>> = {
  '2121': 45,
  '2122': 40,
  '2123': 40,
  '2131': 20,
  '5211': 70,
};

const sansArticle = ({ dossier }: Contexte): readonly Constat[] =>
  cherche(dossier, {
    motif: /(?<![\p{L}\d])L\.? ?(2121|2122|2123|2131|5211)-(\d{2,3})(?![\d])/gu,
  }).flatMap(({ papier, ligne, ecrit }): readonly Constat[] => {
    const [, chapitre = '', numero = '0'] = /(\d{4})-(\d+)/u.exec(ecrit) ?? [];
    const dernier = DERNIERS[chapitre];
    if (dernier === undefined || Number(numero) <= dernier) return [];
    return [
      {
        chemin: ligne.chemin,
        ecrit,
        message: `Le texte ${duPapier(papier)} cite l'article ${ecrit} : le Code général des collectivités territoriales n'en a pas autant à ce chapitre.`,
        remede: "Reprendre le numéro de l'article.",
      },
    ];
  });

/** The same, in chapters whose numbers other codes have too: told where the line names this code alone. */
const DERNIERS_DU_CGCT: ReadonlyMap<string, number> = new Map([
  ['1411', 40],
  ['1414', 20],
  ['1611', 30],
  ['1612', 40],
  ['2221', 40],
  ['2241', 20],
  ['2311', 20],
  ['2312', 20],
  ['2313', 20],
  ['5212', 60],
  ['5214', 50],
]);

const DU_CGCT = /[Cc]ode général des collectivités territoriales|CGCT/u;

const D_UN_AUTRE_CODE =
  /[Cc]ode (?!général des collectivités)(?:de |du |des |général |rural|civil|pénal|électoral)/u;

const sansArticleDuCode = ({ dossier }: Contexte): readonly Constat[] =>
  cherche(dossier, { motif: /(?<![\p{L}\d])L\.? ?(\d{4})-(\d{2,3})(?![\d])/gu }).flatMap(
    ({ papier, ligne, ecrit, groupes: [, chapitre = '', numero = '0'] }): readonly Constat[] => {
      const dernier = DERNIERS_DU_CGCT.get(chapitre);
      if (dernier === undefined || Number(numero) <= dernier) return [];
      if (!DU_CGCT.test(ligne.nu) || D_UN_AUTRE_CODE.test(ligne.nu)) return [];
      return [
        {
          chemin: ligne.chemin,
          ecrit,
          message: `Le texte ${duPapier(papier)} cite l'article ${ecrit} : le Code général des collectivités territoriales n'en a pas autant à ce chapitre.`,
          remede: "Reprendre le numéro de l'article.",
        },
      ];
    },
  );

/** "L2125-1 à L2122-1": a run of articles whose first comes after its last. */
const aRebours = ({ dossier }: Contexte): readonly Constat[] =>
  cherche(dossier, {
    motif: /(?<![\p{L}\d])([LRD])\.? ?(\d{3,4}(?:-\d+){1,3}) à ([LRD])\.? ?(\d{3,4}(?:-\d+){1,3})(?!\d)/gu,
  }).flatMap(
    ({
      papier,
      ligne,
      ecrit,
      groupes: [, lettre, premier = '', autre, dernier = ''],
    }): readonly Constat[] => {
      const [un, deux] = [premier, dernier].map((numero) => numero.split('-').map(Number)) as [
        number[],
        number[],
      ];
      const rang = un.findIndex((nombre, place) => nombre !== deux[place]);
      if (lettre !== autre || rang === -1 || (un[rang] ?? 0) <= (deux[rang] ?? Infinity)) return [];
      return [
        {
          chemin: ligne.chemin,
          ecrit,
          message: `Le texte ${duPapier(papier)} cite les articles ${ecrit} : le premier vient après le dernier.`,
          remede: "Reprendre les deux numéros d'articles.",
        },
      ];
    },
  );

/** Articles that say how a public contract is passed, and that acts on contracts cite from their own code. */
const DE_LA_COMMANDE =
  /(?<![\p{L}\d])(?:R\.? ?2123-[1-8]|[LR]\.? ?2124-[1-6]|R\.? ?216[12]-\d{1,2}|[LR]\.? ?2194-\d{1,2}|[LR]\.? ?2152-\d{1,2}|R\.? ?2185-\d)(?!\d)/gu;

const MARCHE = /(?<!\p{L})(?:marchés?|accords?-cadres?|appels? d['\u2019]offres|consultations?)(?!\p{L})/iu;

/** Articles of the code of public procurement, said to be of another code. */
const duMauvaisCode = ({ dossier }: Contexte): readonly Constat[] =>
  cherche(dossier, { motif: DE_LA_COMMANDE }).flatMap(({ papier, ligne, ecrit }): readonly Constat[] => {
    if (!DU_CGCT.test(ligne.nu) || D_UN_AUTRE_CODE.test(ligne.nu)) return [];
    if (/commande publique/iu.test(papier.nu) || !MARCHE.test(papier.lignes[0]?.nu ?? '')) return [];
    return [
      {
        chemin: ligne.chemin,
        ecrit,
        message: `Le texte ${duPapier(papier)} attribue l'article ${ecrit} au Code général des collectivités territoriales, dans une affaire de marché : il est du Code de la commande publique.`,
        remede: 'Écrire « Code de la commande publique », ou corriger les articles.',
      },
    ];
  });

/** What the law of the day no longer knows, and articles that no code has. */
export const CONV_47: Regle = {
  code: 'CONV-47',
  nom: 'textes-perimes',
  titre: 'Les textes et les formalités cités existent le jour de la séance',
  gravite: 'avertissement',
  sources: [
    cgct('L2121-25', '2022-07-01'),
    methode("un acte ne renvoie ni à une formalité supprimée, ni à un article qui n'existe pas"),
  ],
  pourquoi:
    "Un paragraphe repris d'un ancien acte garde le compte rendu affiché sous huitaine, la loi statutaire de 1984 ou la taxe d'habitation " +
    "des résidences principales ; un chiffre de trop donne un article que le code n'a pas. Ce qui est dit ici vaut à la date de la séance : " +
    "un acte d'avant la réforme les cite justement. Les numéros d'articles ne sont jugés que dans cinq chapitres, et loin du dernier.",
  exemples: {
    valides: [
      {
        titre: 'Un compte rendu, avant la réforme',
        yaml: `seance.yaml: { date: 2021-10-14, convocation: { date: 2021-10-01 } }
rapports/2.md: { decision: ["dit que le compte rendu de la séance sera affiché sous huitaine"] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un compte rendu, depuis',
        yaml: 'rapports/2.md: { decision: ["dit que le compte rendu de la séance sera affiché sous huitaine"] }',
      },
      {
        titre: "Un article qui n'existe pas",
        yaml: 'rapports/2.md: { decision: ["applique l\'article L2121-91 du Code général des collectivités territoriales"] }',
      },
    ],
  },
  controle: (contexte) => [
    ...perimes(contexte),
    ...sansArticle(contexte),
    ...sansArticleDuCode(contexte),
    ...aRebours(contexte),
    ...duMauvaisCode(contexte),
  ],
};
