import { chefDeLExecutif } from '../../domaine/conseil.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import { concerne, deportsDe } from '../../domaine/representation.ts';
import type { Deport } from '../../domaine/sieges-exterieurs.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { partPrise } from '../part-prise.ts';
import { civil, enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L2131_11, L5211_1 } from '../sources.ts';

/** The place of an order in the register. */
const place = ({ dossier }: Contexte, deport: Deport): readonly (string | number)[] => [
  'registre',
  'deports',
  (dossier.registre.deports ?? []).indexOf(deport),
];

/** The acts of the withdrawn member at a question: those of the sitting, and the signature that falls to the head. */
function actes(contexte: Contexte, question: QuestionTraitee, { membre }: Deport): readonly string[] {
  const { dossier, chronologie } = contexte;
  const chef = chefDeLExecutif(dossier.conseil, chronologie.registre)?.nom;
  const signe =
    membre === chef &&
    !question.rapport.interesses.includes(membre) &&
    question.rapport.decision.some(({ genre }) => genre === 'signature');
  return [...partPrise(question, membre), ...(signe ? ['signe la convention'] : [])];
}

function malgre(contexte: Contexte, question: QuestionTraitee, deport: Deport): readonly Constat[] {
  const faits = actes(contexte, question, deport);
  if (faits.length === 0) return [];
  const { question: numero } = question.rapport;
  const suppleant =
    deport.supplee_par === undefined ? '' : `, et ${civil(contexte, deport.supplee_par)} y supplée`;
  return [
    {
      chemin: ['rapports', numero, 'interesses'],
      questions: [question.rapport.question],
      message: `${civil(contexte, deport.membre)} ${enumeration(faits)} à la question n°${numero}, qui concerne « ${deport.organisme} » : l'arrêté n°${deport.arrete} du ${dateEnLettres(deport.date)} l'en déporte${suppleant}.`,
      lies: [{ path: place(contexte, deport), message: "L'arrêté est écrit ici." }],
      remede:
        "Écrire son nom dans « interesses » et noter sa sortie ; nommer qui préside, rapporte et signe à sa place. Si l'arrêté a été retiré, dater sa fin (« jusqu_au ») au registre.",
    },
  ];
}

/** An order that withdraws someone to their own benefit says nothing. */
const parSoiMeme = (contexte: Contexte, deport: Deport): readonly Constat[] =>
  deport.supplee_par !== deport.membre
    ? []
    : [
        {
          chemin: [...place(contexte, deport), 'supplee_par'],
          message: `${civil(contexte, deport.membre)} se déporte par l'arrêté n°${deport.arrete} et se suppléerait soi-même.`,
          ecrit: deport.membre,
          remede: "Nommer la personne que l'arrêté charge de le suppléer.",
        },
      ];

function controle(contexte: Contexte): readonly Constat[] {
  const deports = deportsDe(contexte.dossier);
  if (deports.length === 0) return [];
  const questions = questionsTraitees(contexte);
  return deports.flatMap((deport) => [
    ...parSoiMeme(contexte, deport),
    ...questions
      .filter(({ rapport }) => concerne(contexte.dossier, rapport, deport))
      .flatMap((question) => malgre(contexte, question, deport)),
  ]);
}

/** Who withdrew by an order takes no part. */
export const INTE_13: Regle = {
  code: 'INTE-13',
  nom: 'arretes-de-deport',
  titre: "Qui s'est déporté par arrêté ne prend pas part à la question",
  gravite: 'erreur',
  sources: [
    { genre: 'loi', texte: 'Décret n° 2014-90 du 31 janvier 2014', article: '5' },
    { genre: 'loi', texte: 'Décret n° 2014-90 du 31 janvier 2014', article: '6' },
    L2131_11,
    cgct('L2122-26'),
    L5211_1,
  ],
  pourquoi:
    "Le chef de l'exécutif qui s'estime en conflit d'intérêts prend un arrêté : il dit les questions où il n'exerce pas ses " +
    'compétences, et la personne qui le supplée, à qui il ne donne aucune instruction. Qui a reçu une délégation en informe ' +
    "le délégant, qui prend l'arrêté. Le registre garde ces arrêtés, par organisme : présider, rapporter, voter ou signer à une " +
    "question qui le concerne dément l'arrêté et expose la délibération. Un organisme est reconnu par son nom, ou par le SIRET " +
    "d'une convention.",
  exemples: {
    valides: [
      {
        titre: 'Parmi les intéressés, sorti de la salle',
        yaml: `registre.yaml: { deports: [{ membre: Noé QUENTIN, arrete: 2024-12, date: 2024-02-01, organisme: Atelier des Rives }] }
rapports/1.md: { interesses: [Noé QUENTIN], scrutin: { annonce: } }`,
      },
    ],
    fautifs: [
      {
        titre: 'Le membre déporté vote',
        yaml: `registre.yaml: { deports: [{ membre: Noé QUENTIN, arrete: 2024-12, date: 2024-02-01, organisme: Atelier des Rives }] }`,
      },
    ],
  },
  controle,
};
