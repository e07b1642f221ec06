import { chefDeLExecutif } from '../../domaine/conseil.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, chronologie } = contexte;
  const chef = chefDeLExecutif(dossier.conseil, chronologie.registre)?.nom;
  if (chef === undefined) return [];
  return questionsTraitees(contexte)
    .map(({ rapport }) => rapport)
    .filter(
      ({ interesses, decision }) =>
        interesses.includes(chef) && decision.some(({ genre }) => genre === 'signature'),
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
        "Faire désigner par le conseil, dans la délibération, un autre de ses membres pour représenter la collectivité dans ce contrat (CGCT, art. L2122-26) ; pour ce qui peut être délégué, faire signer la personne que l'arrêté de déport désigne. Puis acquitter ce constat.",
    }));
}

/** The interested chief does not sign. */
export const INTE_04: Regle = {
  code: 'INTE-04',
  nom: 'signataire-interesse',
  titre: "Un chef de l'exécutif intéressé ne signe pas la convention",
  gravite: 'avertissement',
  sources: [{ genre: 'loi', texte: 'Décret n° 2014-90 du 31 janvier 2014', article: '5' }, cgct('L2122-26')],
  pourquoi:
    "Quand le chef de l'exécutif se trouve en conflit d'intérêts, il prend un arrêté qui dit les questions où il s'abstient d'agir et " +
    'la personne chargée de le suppléer, à qui il ne donne aucune instruction. La convention que la délibération autorise est alors ' +
    'signée par cette personne, ou par le membre que le conseil a désigné pour représenter la collectivité dans le contrat.',
  exemples: {
    valides: [
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
