import { nomCivil, nomComplet } from '../../domaine/personne.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { avant } from '../ecrits/fenetre.ts';
import type { PersonneCitee } from '../ecrits/personnes.ts';
import { personnesCitees } from '../ecrits/personnes.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2131_11 } from '../sources.ts';

/** What a council does for someone: sells, buys, lets, grants. */
const ACTE =
  /(?<!\p{L})(?:céder|cède|cession|vendre|vend|vente|louer|loue|location|donner? à bail|bail|attribu\p{L}+|accord\p{L}+|octro\p{L}+|vers\p{L}+|concéd\p{L}+|concède|échang\p{L}+|acquérir|acquiert|acquisition|acheter|achète|achat|recrut\p{L}+|embauch\p{L}+|indemnis\p{L}+|exonér\p{L}+|remise gracieuse)(?!\p{L})/iu;

/** The person as the one who gives or receives. */
const PARTIE =
  /(?:(?<!\p{L})(?:à|de|avec|envers|(?:au profit|au bénéfice|en faveur|auprès|à la demande) de)|[,;]|(?<!\p{L})et)[ \u00a0](?:M\. et Mme|M\.|Mme|Monsieur|Madame|MM\.|Mmes)?[ \u00a0]?$/u;

/** What members receive as members: the law has them vote it. */
const MANDAT =
  /mandat spécial|frais|mission|délégation|indemnité de fonction|formation|médaille|honora|représent|signature|pouvoir|parole|acte à|présidence/iu;

const dansSaQuestion = (question: QuestionTraitee | undefined, nom: string): boolean =>
  question !== undefined &&
  !elitQuelquUn(question.rapport) &&
  !question.rapport.interesses.includes(nom) &&
  !question.etat.retires.includes(nom);

function constats(
  { elus }: Contexte,
  questions: ReadonlyMap<string, QuestionTraitee>,
  { lieu, personne }: PersonneCitee,
): readonly Constat[] {
  const { papier, ligne, place } = lieu;
  if (papier.genre !== 'rapport' || !estDeLaDecision(ligne.chemin)) return [];
  const nom = nomComplet(personne);
  const gauche = avant(ligne.nu, place, 120);
  if (!elus.has(nom) || !ACTE.test(gauche) || !PARTIE.test(gauche) || MANDAT.test(ligne.nu)) return [];
  if (!dansSaQuestion(questions.get(papier.id), nom)) return [];
  return [
    {
      chemin: ligne.chemin,
      ecrit: lieu.ecrit,
      message: `La décision de la question n°${papier.id} est prise pour ${nomCivil(personne)}, qui est membre du conseil et n'est pas noté parmi les intéressés.`,
      remede:
        "Ajouter le nom sous « interesses », ou corriger le nom ; acquitter ce constat s'il s'agit d'un homonyme.",
    },
  ];
}

/** Whoever buys, sells or receives by a decision takes no part in it. */
export const INTE_22: Regle = {
  code: 'INTE-22',
  nom: 'nomme-beneficiaire',
  titre: 'Un membre que la décision nomme acheteur, vendeur ou bénéficiaire est intéressé',
  gravite: 'avertissement',
  sources: [L2131_11],
  pourquoi:
    "Est illégale la délibération à laquelle a pris part un membre intéressé à l'affaire. Celui à qui la décision cède un terrain, loue un local ou attribue une aide l'est " +
    'toujours. Le plus souvent il manque à la liste des intéressés, ou un nom en remplace un autre. Les mandats spéciaux, les frais de mission et ce que la loi fait voter aux élus sont laissés de côté.',
  exemples: {
    valides: [
      {
        titre: 'Un acheteur qui se retire',
        yaml: 'rapports/2.md: { interesses: [Bruno CARLIER], decision: ["cède le garage à M. Bruno CARLIER"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un acheteur qui vote',
        yaml: 'rapports/2.md: { decision: ["cède le garage à M. Bruno CARLIER"] }',
      },
    ],
  },
  controle: (contexte) => {
    const questions = new Map(questionsTraitees(contexte).map((une) => [une.rapport.question, une]));
    return personnesCitees(contexte.dossier).flatMap((citee) => constats(contexte, questions, citee));
  },
};
