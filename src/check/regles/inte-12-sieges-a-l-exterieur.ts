import { commandePublique, PROTEGES, RESSERREE } from '../../domaine/hors-effectif.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { concerne, pointsSur, representationsDe } from '../../domaine/representation.ts';
import type { Representation } from '../../domaine/sieges-exterieurs.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { partPrise } from '../part-prise.ts';
import { accord, civil, enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L2131_11, L5211_1 } from '../sources.ts';

const AIDE = /\b(?:subventions?|aides?|garanti\w*|cautionn\w*|avances?|bonifications?)\b/u;

const SIEGE = /\b(?:designe|designation|nomme|remuneration|indemnites?)\b/u;

const pointsPlies = (rapport: Rapport, representation: Representation): readonly string[] =>
  [...pointsSur(rapport, representation), rapport.titre].map(plie);

/** Whether the question grants the body something, or bears on the very seat that is held in it. */
function aideOuSiege({ dossier }: Contexte, rapport: Rapport, representation: Representation): boolean {
  const subventionnee = rapport.annexes.some(
    (annexe) =>
      annexe.genre === 'convention' && dossier.conventions[annexe.convention]?.subvention !== undefined,
  );
  return (
    subventionnee ||
    pointsPlies(rapport, representation).some((texte) => AIDE.test(texte) || SIEGE.test(texte))
  );
}

/** Why who sits in the body takes no part in the question; undefined where the law lets them. */
interface Ecart {
  readonly raison: string;
  readonly sur: boolean;
}

function ecartDepuis2025(rapport: Rapport, representation: Representation): Ecart | undefined {
  if (representation.remuneree === true)
    return {
      raison: "ce siège, rémunéré ou qui donne un avantage particulier, n'est pas de ceux que la loi protège",
      sur: false,
    };
  const commande = representation.groupement === true ? 'non' : commandePublique(rapport, representation);
  if (commande === 'non') return undefined;
  return {
    raison:
      'qui siège dans un organisme ne prend pas part à la décision de lui attribuer un contrat de la commande publique',
    sur: commande === 'sur',
  };
}

function ecartDepuis2022(
  contexte: Contexte,
  rapport: Rapport,
  representation: Representation,
): Ecart | undefined {
  if (representation.par_la_loi !== true)
    return {
      raison: "un siège que la loi ne prévoit pas n'était pas de ceux qu'elle protégeait à cette date",
      sur: false,
    };
  if (representation.groupement === true) return undefined;
  const commande = commandePublique(rapport, representation);
  if (commande === 'non' && !aideOuSiege(contexte, rapport, representation)) return undefined;
  return {
    raison:
      "à cette date, qui siégeait dans un organisme par l'effet de la loi ne prenait pas part aux décisions de lui donner un contrat de la commande publique, une garantie d'emprunt ou une aide, ni à sa propre désignation",
    sur: commande === 'sur',
  };
}

function ecart(contexte: Contexte, rapport: Rapport, representation: Representation): Ecart | undefined {
  const { date } = contexte.dossier.seance;
  if (date >= RESSERREE) return ecartDepuis2025(rapport, representation);
  return date >= PROTEGES ? ecartDepuis2022(contexte, rapport, representation) : undefined;
}

function constat(
  contexte: Contexte,
  question: QuestionTraitee,
  representation: Representation,
  nom: NomElu,
  { raison, sur }: Ecart,
): readonly Constat[] {
  const faits = partPrise(question, nom);
  if (faits.length === 0) return [];
  const { question: numero } = question.rapport;
  const il = accord(contexte, nom, 'il', 'elle');
  const rang = (contexte.dossier.registre.representations ?? []).indexOf(representation);
  return [
    {
      chemin: ['rapports', numero, 'interesses'],
      questions: [question.rapport.question],
      message: `${civil(contexte, nom)}, qui siège à « ${representation.organisme} » pour la collectivité, ${enumeration(faits)} à la question n°${numero}, qui concerne cet organisme : ${raison}.`,
      lies: [
        {
          path: ['registre', 'representations', rang, 'membres', representation.membres.indexOf(nom)],
          message: 'Le siège est écrit ici.',
        },
      ],
      remede: `Si ${il} n'a pas pris part à la question, l'écrire dans « interesses » et noter sa sortie ; sinon vérifier que la loi le permettait, et faire délibérer de nouveau sans ${accord(contexte, nom, 'lui', 'elle')}.`,
      ...(sur ? {} : { gravite: 'avertissement' as const }),
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  const representations = representationsDe(contexte.dossier);
  if (representations.length === 0) return [];
  return questionsTraitees(contexte).flatMap((question) =>
    representations
      .filter((une) => concerne(contexte.dossier, question.rapport, une))
      .flatMap((une) => {
        const raison = ecart(contexte, question.rapport, une);
        return raison === undefined
          ? []
          : une.membres.flatMap((nom) => constat(contexte, question, une, nom, raison));
      }),
  );
}

/** Who sits in an outside body keeps out of what the law says. */
export const INTE_12: Regle = {
  code: 'INTE-12',
  nom: 'sieges-a-l-exterieur',
  titre: "Qui siège dans un organisme extérieur s'écarte de ce que la loi dit",
  gravite: 'erreur',
  sources: [cgct('L1111-6', '2022-02-23'), L2131_11, L5211_1],
  pourquoi:
    'Le registre des représentations dit qui siège dans quel organisme pour la collectivité. Depuis le 24 décembre 2025, ce siège ' +
    "n'est pas un intérêt à l'affaire s'il ne donne ni rémunération ni avantage particulier, mais il écarte des décisions qui " +
    "attribuent à l'organisme un contrat de la commande publique. Du 23 février 2022 au 23 décembre 2025, il fallait que la loi " +
    "prévoie ce siège, et il écartait aussi des aides, des garanties d'emprunt et de sa propre désignation. Les sièges dans un autre " +
    "groupement, un CCAS ou une caisse des écoles sont à part. L'attribution d'un contrat écrite dans la décision est une erreur ; " +
    'le reste, que la règle déduit du texte, est un avertissement. Avant le 23 février 2022, elle se tait.',
  exemples: {
    valides: [
      {
        titre: 'Une subvention, en 2026',
        yaml: `seance.yaml: { date: 2026-02-05, convocation: { date: 2026-01-29 } }
registre.yaml: { representations: [{ organisme: Atelier des Rives, membres: [Noé QUENTIN] }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un marché, en 2026',
        yaml: `seance.yaml: { date: 2026-02-05, convocation: { date: 2026-01-29 } }
registre.yaml: { representations: [{ organisme: Régie des Rives, membres: [Noé QUENTIN] }] }
rapports/2.md: { decision: [attribue le marché de collecte à la Régie des Rives] }`,
      },
    ],
  },
  controle,
};
