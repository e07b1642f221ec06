import * as z from 'zod';
import { complain } from '../shape/kind.ts';
import { heure, integer, personneDuRegistre, text, yesNo } from '../shape/kinds.ts';
import { question, questions } from '../shape/questions.ts';
import { elu } from '../shape/references.ts';
import { group, list, listOrNothing } from '../shape/structure.ts';

const NAMES = 'une liste de noms';
const EXAMPLE = '[Prénom NOM]';

const names = () => list(elu(), NAMES, EXAMPLE);

/** For editors: an hour, and no question. */
const HOUR_ALONE = {
  required: ['heure'],
  not: { anyOf: [{ required: ['avant'] }, { required: ['apres'] }, { required: ['pendant'] }] },
};

const written = group({
  avant: question().exactOptional().describe('Question avant laquelle ces personnes arrivent ou partent.'),
  apres: question().exactOptional().describe('Question après laquelle ces personnes arrivent ou partent.'),
  pendant: questions()
    .exactOptional()
    .describe('Questions pendant lesquelles ces personnes étaient sorties.'),
  heure: heure()
    .exactOptional()
    .describe(
      "Heure de l'arrivée ou du départ : seule, les heures notées sous « horaires » de seance.yaml disent la question.",
    ),
  arrivent: names().exactOptional().describe('Qui arrive.'),
  partent: names().exactOptional().describe('Qui part.'),
  sortent: names().exactOptional().describe('Qui était sorti, avec « pendant » seulement.'),
}).meta({ oneOf: [{ required: ['avant'] }, { required: ['apres'] }, { required: ['pendant'] }, HOUR_ALONE] });

type WrittenMouvement = z.output<typeof written>;

/** What is wrong with the keys of a movement taken together. */
function disagreement(mouvement: WrittenMouvement): string | undefined {
  const { avant, apres, pendant, arrivent, partent, sortent, heure: hour } = mouvement;
  const bounds = [avant, apres, pendant].filter((borne) => borne !== undefined);
  if (bounds.length > 1 || (bounds.length === 0 && hour === undefined)) {
    return 'doit avoir une et une seule des clés « avant », « apres » et « pendant », ou la clé « heure »';
  }
  if (pendant !== undefined && hour !== undefined) {
    return "a les clés « pendant » et « heure » : une sortie s'écrit par ses questions, ou par un départ et une arrivée, chacun avec son heure";
  }
  const isPassing = arrivent !== undefined || partent !== undefined;
  if (pendant !== undefined && (isPassing || sortent === undefined)) {
    return 'a la clé « pendant » : il lui faut la clé « sortent », et elle seule';
  }
  if (pendant !== undefined) return undefined;
  if (sortent !== undefined) return "a la clé « sortent », qui ne va qu'avec la clé « pendant »";
  return isPassing ? undefined : 'doit dire qui arrive (« arrivent ») ou qui part (« partent »)';
}

const mouvement = written
  .superRefine((read, context) => {
    const reason = disagreement(read);
    if (reason !== undefined) {
      complain(context, {
        code: 'FORME-07',
        expected: 'un mouvement',
        example: '{ avant: 2, arrivent: [Prénom NOM] }',
        reason,
      });
    }
  })
  .transform(({ arrivent = [], partent = [], sortent = [], ...bounds }) => ({
    ...bounds,
    arrivent,
    partent,
    sortent,
  }));

const procuration = group({
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

const pointage = group({
  question: question().describe('Question à laquelle on a compté.'),
  presents: integer(0, '86').describe('Combien de membres étaient dans la salle.'),
  procurations: integer(0, '22')
    .exactOptional()
    .describe('Combien de procurations avaient une voix, si on les a comptées.'),
});

const motif = () =>
  text('raisons médicales')
    .exactOptional()
    .describe("Le motif, s'il est donné : il s'imprime entre parenthèses.");

const absent = z.union([
  elu(),
  group({
    nom: elu().describe('Qui a été absent.'),
    excuse: yesNo().exactOptional().describe("« Oui » si la personne s'est excusée."),
    motif: motif(),
  }).transform(({ nom, excuse, motif: raison }) => ({
    absent: nom,
    excuse: excuse ?? raison !== undefined,
    ...(raison === undefined ? {} : { motif: raison }),
  })),
]);

const excuse = z.union([
  elu().transform((cited) => ({ elu: cited })),
  group({ nom: elu().describe("Qui s'est excusé."), motif: motif() }).transform(({ nom, ...raison }) => ({
    elu: nom,
    ...raison,
  })),
]);

const suppleant = z.union([
  elu().transform((cited) => ({ elu: cited })),
  group({
    nom: elu().describe('Qui siège comme suppléant.'),
    remplace: elu().describe('Le titulaire dont il tient le siège.'),
  }).transform(({ nom, remplace }) => ({ elu: nom, remplace })),
]);

const assistant = z.union([
  personneDuRegistre('Mme Prénom NOM').transform((personne) => ({ personne })),
  group({
    nom: personneDuRegistre('Mme Prénom NOM').describe('Qui assiste à la séance.'),
    qualite: text('directrice générale des services').exactOptional().describe('À quel titre.'),
    absent: yesNo().exactOptional().describe("« Oui » si la personne était attendue et n'est pas venue."),
    excuse: yesNo().exactOptional().describe("« Oui » si elle s'est excusée."),
  }).transform(({ nom, ...reste }) => ({ personne: nom, ...reste })),
]);

const ASSISTANTS = '- { nom: Mme Prénom NOM, qualite: directrice générale des services }';

/** `presences.yaml`: what the secretary noted; whoever is not named was there throughout. */
export const presencesSchema = group({
  absents: listOrNothing(absent, NAMES, EXAMPLE).describe(
    "Qui a été absent toute la séance : un nom, ou un groupe de clés pour qui s'est excusé.",
  ),
  excuses: list(excuse, NAMES, EXAMPLE)
    .exactOptional()
    .describe(
      "Qui s'est excusé, avec ou sans motif : absent toute la séance s'il n'est pas dans « mouvements », sans qu'il faille le redire dans « absents ».",
    ),
  voix_consultative: list(assistant, NAMES, ASSISTANTS)
    .exactOptional()
    .describe(
      'Qui siège avec voix consultative : imprimé à part, jamais compté, jamais votant. Ces personnes ne sont pas au registre.',
    ),
  assistent: list(assistant, NAMES, ASSISTANTS)
    .exactOptional()
    .describe('Qui assiste à la séance sans en être : agents, invités. Imprimés à part, jamais comptés.'),
  mouvements: listOrNothing(
    mouvement,
    'une liste de mouvements',
    '- { avant: 2, arrivent: [Prénom NOM] }',
  ).describe('Le journal : avant, après ou pendant quelle question, qui arrive, part, ou sort.'),
  suppleants: listOrNothing(suppleant, NAMES, EXAMPLE).describe(
    "Les suppléants qui siègent : un nom, ou { nom: Prénom NOM, remplace: Prénom NOM } pour dire de qui chacun tient le siège, là où une commune a plusieurs absents. Sans cela, l'ordre du registre le dit.",
  ),
  procurations: listOrNothing(
    procuration,
    'une liste de procurations',
    '- { de: Marie ROTH, a: Jean BOUVIER }',
  ).describe("Les procurations, dans l'ordre où elles ont été remises."),
  pointages: listOrNothing(
    pointage,
    'une liste de pointages',
    '- { question: 5, presents: 86, procurations: 22 }',
  ).describe(
    'Les comptages faits dans la salle : ils sont comparés au calcul et permettent de trouver la ligne fausse.',
  ),
});

/** The attendance as its file tells it, names and questions not yet looked up. */
export type ReadPresences = z.output<typeof presencesSchema>;
