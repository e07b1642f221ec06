import type * as z from 'zod';
import { complain } from '../shape/kind.ts';
import { entier } from '../shape/kinds.ts';
import { question, questions } from '../shape/questions.ts';
import { elu } from '../shape/references.ts';
import { fiche, liste, listeOuRien } from '../shape/structure.ts';

const NOMS = 'une liste de noms';
const EXEMPLE = '[Anne VIGNOT, Julie CHETTOUH]';

const noms = () => liste(elu(), NOMS, EXEMPLE);

const ecrit = fiche({
  avant: question().exactOptional().describe('Question avant laquelle ces personnes arrivent ou partent.'),
  apres: question().exactOptional().describe('Question après laquelle ces personnes arrivent ou partent.'),
  pendant: questions()
    .exactOptional()
    .describe('Questions pendant lesquelles ces personnes étaient sorties.'),
  arrivent: noms().exactOptional().describe('Qui arrive.'),
  partent: noms().exactOptional().describe('Qui part.'),
  sortent: noms().exactOptional().describe('Qui était sorti, avec « pendant » seulement.'),
}).meta({ oneOf: [{ required: ['avant'] }, { required: ['apres'] }, { required: ['pendant'] }] });

type MouvementEcrit = z.output<typeof ecrit>;

/** What is wrong with the keys of a movement taken together. */
function desaccord(mouvement: MouvementEcrit): string | undefined {
  const { avant, apres, pendant, arrivent, partent, sortent } = mouvement;
  const bornes = [avant, apres, pendant].filter((borne) => borne !== undefined);
  if (bornes.length !== 1) return 'doit avoir une et une seule des clés « avant », « apres » et « pendant »';
  const vaEtVient = arrivent !== undefined || partent !== undefined;
  if (pendant !== undefined && (vaEtVient || sortent === undefined)) {
    return 'a la clé « pendant » : il lui faut la clé « sortent », et elle seule';
  }
  if (pendant !== undefined) return undefined;
  if (sortent !== undefined) return "a la clé « sortent », qui ne va qu'avec la clé « pendant »";
  return vaEtVient ? undefined : 'doit dire qui arrive (« arrivent ») ou qui part (« partent »)';
}

const mouvement = ecrit
  .superRefine((lu, context) => {
    const reason = desaccord(lu);
    if (reason !== undefined) {
      complain(context, {
        code: 'FORME-07',
        expected: 'un mouvement',
        example: '{ avant: 2, arrivent: [Anne VIGNOT] }',
        reason,
      });
    }
  })
  .transform(({ arrivent = [], partent = [], sortent = [], ...bornes }) => ({
    ...bornes,
    arrivent,
    partent,
    sortent,
  }));

const procuration = fiche({
  de: elu().describe('Qui donne procuration.'),
  a: elu().describe('Qui la porte.'),
  a_compter_de: question()
    .exactOptional()
    .describe(
      "Première question, si un autre porteur l'a précédé. Sinon, rien : l'absence donne les bornes.",
    ),
  jusqu_a: question()
    .exactOptional()
    .describe('Dernière question, incluse, si un autre porteur lui succède.'),
});

const pointage = fiche({
  question: question().describe('Question à laquelle on a compté.'),
  presents: entier(0, '86').describe('Combien de membres étaient dans la salle.'),
  procurations: entier(0, '22')
    .exactOptional()
    .describe('Combien de procurations avaient une voix, si on les a comptées.'),
});

/** `presences.yaml`: what the secretary noted; whoever is not named was there throughout. */
export const presencesSchema = fiche({
  absents: listeOuRien(elu(), NOMS, EXEMPLE).describe('Qui a été absent toute la séance.'),
  mouvements: listeOuRien(
    mouvement,
    'une liste de mouvements',
    '- { avant: 2, arrivent: [Anne VIGNOT] }',
  ).describe('Le journal : avant, après ou pendant quelle question, qui arrive, part, ou sort.'),
  suppleants: listeOuRien(elu(), NOMS, EXEMPLE).describe(
    'Les suppléants qui siègent à la place de leur titulaire.',
  ),
  procurations: listeOuRien(
    procuration,
    'une liste de procurations',
    '- { de: Marie ROTH, a: Jean BOUVIER }',
  ).describe("Les procurations, dans l'ordre où elles ont été remises."),
  pointages: listeOuRien(
    pointage,
    'une liste de pointages',
    '- { question: 5, presents: 86, procurations: 22 }',
  ).describe(
    'Les comptages faits dans la salle : ils sont comparés au calcul et permettent de trouver la ligne fausse.',
  ),
});

/** The attendance as its file tells it, names and questions not yet looked up. */
export type PresencesLues = z.output<typeof presencesSchema>;
