import { chefDeLExecutif } from '../../domaine/conseil.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, jurisprudence } from '../sources.ts';

type Decision = Rapport['decision'];

/** "désigne Mme A pour signer la convention": the council names who represents the body in the contract. */
const DESIGNE = /^désign(?:e|ent)(?!\p{L}).{0,200}?(?<!\p{L})(?:sign|représent)/isu;

const designe = (point: Decision[number]): boolean => point.genre === 'texte' && DESIGNE.test(point.texte);

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, chronologie } = contexte;
  const chef = chefDeLExecutif(dossier.conseil, chronologie.registre)?.nom;
  if (chef === undefined) return [];
  return questionsTraitees(contexte)
    .map(({ rapport }) => rapport)
    .filter(
      ({ interesses, decision }) =>
        interesses.includes(chef) &&
        decision.some(({ genre }) => genre === 'signature') &&
        !decision.some(designe),
    )
    .map(({ question, interesses, decision }) => ({
      chemin: ['rapports', question, 'decision', decision.findIndex(({ genre }) => genre === 'signature')],
      message: `La question n°${question} autorise ${civil(contexte, chef)} à signer une convention, alors que son nom figure parmi les intéressés de cette question.`,
      lies: [
        {
          path: ['rapports', question, 'interesses', interesses.indexOf(chef)],
          message: "L'intérêt est écrit ici.",
        },
      ],
      remede:
        "Faire désigner par le conseil, dans la décision, un autre de ses membres pour signer : « désigne … pour signer la convention » ; un arrêté de déport ne suffit pas quand les intérêts s'opposent dans le contrat.",
    }));
}

/** The interested chief does not sign. */
export const INTE_04: Regle = {
  code: 'INTE-04',
  nom: 'signataire-interesse',
  titre: "Un chef de l'exécutif intéressé ne signe pas la convention",
  gravite: 'avertissement',
  sources: [
    cgct('L2122-26'),
    { genre: 'loi', texte: 'Décret n° 2014-90 du 31 janvier 2014', article: '5' },
    jurisprudence('CE, 30 janvier 2020, n° 421952'),
  ],
  pourquoi:
    "Quand les intérêts du chef de l'exécutif s'opposent dans un contrat à ceux de la collectivité, seul le conseil peut désigner un " +
    "autre de ses membres pour le signer ou intervenir dans son exécution. Dans les autres conflits d'intérêts, le chef de " +
    "l'exécutif prend un arrêté qui dit les questions où il s'abstient d'agir et la personne chargée de le suppléer, à qui il ne " +
    'donne aucune instruction. La règle se tait quand la décision désigne qui signe.',
  exemples: {
    valides: [
      {
        titre: 'Le conseil désigne qui signe',
        yaml: `rapports/1.md:
  interesses: [Camille AUBRY]
  scrutin: { annonce: }
  decision: [désigne M. Jacques MERCIER pour signer la convention, { signature: aide }]`,
      },
      {
        titre: 'Un autre membre est intéressé',
        yaml: 'rapports/1.md: { interesses: [Noé QUENTIN], scrutin: { annonce: } }',
      },
    ],
    fautifs: [
      {
        titre: 'La présidente est intéressée et signe',
        yaml: `rapports/1.md: { interesses: [Camille AUBRY], scrutin: { annonce: } }
seance.yaml: { autres_presidences: [{ questions: 1, presidence: Bruno CARLIER, motif: Déport }] }`,
      },
    ],
  },
  controle,
};
