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
  controle: (contexte) => [...perimes(contexte), ...sansArticle(contexte)],
};
