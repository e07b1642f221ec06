import { REPARTITIONS, RESULTATS, SENS_VOULUS } from '../../../domaine/scrutin.ts';
import { date, integer, oneOf, text } from '../shape/kinds.ts';
import { elu, voix } from '../shape/references.ts';
import { group, list, listOrNothing } from '../shape/structure.ts';

const NAMES = 'une liste de noms';
const EXAMPLE = '[Prénom NOM (2)]';

const suffrage = group({
  pour: text('Pour').describe('Le sens du vote (Pour, Contre), ou le nom du candidat.'),
  voix: integer(0, '60').describe('Nombre de voix.'),
});

const tour = group({
  suffrages: list(suffrage, 'une liste de suffrages', '- { pour: Pour, voix: 60 }').describe(
    'Les suffrages de ce tour.',
  ),
  blancs: integer(0, '1').default(0).describe('Nombre de bulletins blancs.'),
  nuls: integer(0, '0').default(0).describe('Nombre de bulletins nuls.'),
});

const annonce = group({
  resultat: oneOf(RESULTATS).describe("Le résultat, tel qu'il a été proclamé."),
  pour: integer(0, '101').exactOptional().describe('Voix pour.'),
  contre: integer(0, '0').exactOptional().describe('Voix contre.'),
  abstentions: integer(0, '0').exactOptional().describe('Abstentions.'),
  ne_votent_pas: integer(0, '1')
    .exactOptional()
    .describe(
      'Refus de prendre part au vote ; sans cette clé, ils peuvent être comptés dans les abstentions.',
    ),
  interesses: integer(0, '4').exactOptional().describe('Voix retirées pour intérêt.'),
});

const candidat = group({
  nom: text('Prénom NOM').describe("Le nom du candidat, tel qu'il est écrit dans les tours."),
  naissance: date()
    .exactOptional()
    .describe("Sa date de naissance : à égalité au troisième tour, l'élection est acquise au plus âgé."),
});

const rectification = group({
  membre: elu().describe("Qui a déclaré s'être trompé."),
  voulait: oneOf(SENS_VOULUS).describe('Ce que cette personne voulait voter.'),
});

const liste = group({
  nom: text('Liste A').describe("Le nom de la liste, tel qu'il est écrit dans les tours."),
  membres: list(text('Mme Prénom NOM'), 'une liste de noms', '[Mme Prénom NOM]').describe(
    "Ses candidats, dans l'ordre de la liste.",
  ),
  suppleants: list(text('Mme Prénom NOM'), 'une liste de noms', '[Mme Prénom NOM]')
    .exactOptional()
    .describe('Ses candidats suppléants, dans leur ordre : autant sont élus que de titulaires.'),
});

/** How a question was voted, its mode left open where it is not written. */
export const openScrutin = group({
  mode: oneOf(['ordinaire', 'public', 'secret', 'sans-vote'])
    .exactOptional()
    .describe(
      "Mode du scrutin : ordinaire (à main levée) si rien n'est écrit, sans-vote si le conseil ne fait que prendre acte.",
    ),
  demandeurs: listOrNothing(elu(), NAMES, EXAMPLE).describe('Qui a demandé le scrutin public ou secret.'),
  contre: listOrNothing(voix(), NAMES, EXAMPLE).describe(
    "Qui a voté contre ; « (2) » après le nom quand c'est aussi au nom du mandant.",
  ),
  abstentions: listOrNothing(voix(), NAMES, EXAMPLE).describe("Qui s'est abstenu."),
  ne_votent_pas: listOrNothing(voix(), NAMES, EXAMPLE).describe(
    'Qui, présent, a refusé de prendre part au vote.',
  ),
  tours: listOrNothing(tour, 'une liste de tours', '- suffrages: [{ pour: Pour, voix: 60 }]').describe(
    "Les tours d'un scrutin secret ou d'une élection, dans l'ordre.",
  ),
  candidats: list(candidat, 'une liste de candidats', '- { nom: Prénom NOM, naissance: 1960-05-04 }')
    .exactOptional()
    .describe("Les candidats d'une élection, si leurs âges doivent les départager."),
  sieges: integer(1, '5')
    .exactOptional()
    .describe('Nombre de sièges à pourvoir, dans une élection de listes.'),
  repartition: oneOf(REPARTITIONS)
    .exactOptional()
    .describe('Comment les sièges se répartissent entre les listes, à la représentation proportionnelle.'),
  listes: list(liste, 'une liste de listes', '- { nom: Liste A, membres: [Mme Prénom NOM] }')
    .exactOptional()
    .describe("Les listes en présence et leurs candidats, dans l'ordre de présentation."),
  proclame: text('Prénom NOM')
    .exactOptional()
    .describe('Qui a été proclamé élu, à confronter au dépouillement.'),
  rectifications: list(rectification, 'une liste', '- { membre: Prénom NOM, voulait: pour }')
    .exactOptional()
    .describe(
      'Qui a déclaré, une fois le résultat proclamé, avoir voulu voter autrement : le procès-verbal le dit, le décompte reste.',
    ),
  annonce: annonce.exactOptional().describe('Le résultat proclamé, à confronter au calcul.'),
});

/** How a question was voted; what is not written is an open ballot in which everybody is for. */
export const scrutinSchema = openScrutin.transform(
  (read) => ({ ...read, mode: read.mode ?? 'ordinaire' }) as const,
);
