import { q } from '../../../tests/question.ts';
import type { Found, Kind } from '../edit.ts';
import { changed, FILE, found, rewriting } from '../edit.ts';
import type { Sample } from '../sample/sample.ts';
import { misread, offByOne, transposed } from '../typing.ts';

const question = ({ file }: Found): string => /(\d+)\.md$/u.exec(file)?.[1] ?? '';

/** Members who have no voice of their own at the question of the file: away. */
function away({ chronologie, names }: Sample, place: Found): readonly string[] {
  const state = chronologie.questions.find((one) => one.question === question(place));
  const present = new Set(state?.presents.map(({ elu }) => elu.nom));
  const represented = new Set(state?.procurations.map(({ mandant }) => mandant));
  return names.filter((name) => !present.has(name) && !represented.has(name));
}

/** Members in the room at the question of the file who carry no proxy. */
function single({ chronologie }: Sample, place: Found): readonly string[] {
  const state = chronologie.questions.find((one) => one.question === question(place));
  const holders = new Set(state?.procurations.map(({ mandataire }) => mandataire));
  const interested = new Set(state?.interets.map(({ elu }) => elu));
  return (state?.presents ?? [])
    .map(({ elu }) => elu.nom)
    .filter((name) => !holders.has(name) && !interested.has(name));
}

const ANNOUNCED = /annonce: \{ resultat: ([^,]+),/gu;

const figure = (key: string) => new RegExp(String.raw`annonce: \{.*\b${key}: (\d+)`, 'gu');

const EMPTY = /^ {2}contre: \[(\])/gmu;

/** Slips on votes and on interested members. */
export const VOTES: readonly Kind[] = [
  {
    id: 'pour-a-une-voix-pres',
    titre: 'Vote : « pour » annoncé à une voix près',
    edits: rewriting(FILE.rapport, figure('pour'), offByOne),
  },
  {
    id: 'pour-mal-recopie',
    titre: 'Vote : un chiffre de « pour » faux ou interverti',
    edits: rewriting(FILE.rapport, figure('pour'), (text) => [...transposed(text), ...misread(text)]),
  },
  {
    id: 'contre-a-une-voix-pres',
    titre: 'Vote : « contre » annoncé à une voix près',
    edits: rewriting(FILE.rapport, figure('contre'), offByOne),
  },
  {
    id: 'abstentions-a-une-voix-pres',
    titre: 'Vote : « abstentions » annoncées à une voix près',
    edits: rewriting(FILE.rapport, figure('abstentions'), offByOne),
  },
  {
    id: 'interesses-a-une-voix-pres',
    titre: 'Vote : voix des intéressés annoncées à une voix près',
    edits: rewriting(FILE.rapport, figure('interesses'), offByOne),
  },
  {
    id: 'resultat-faux',
    titre: "Vote : l'unanimité, la majorité ou le rejet annoncés à tort",
    edits: rewriting(FILE.rapport, ANNOUNCED, () => [
      "adopté à l'unanimité",
      'adopté à la majorité',
      'rejeté',
    ]),
  },
  {
    id: 'opposant-de-trop',
    titre: "Vote : l'unanimité annoncée avec un opposant",
    edits: rewriting(FILE.rapport, EMPTY, (_, place, sample) =>
      single(sample, place).map((name) => `${name}]`),
    ),
  },
  {
    id: 'opposant-oublie',
    titre: 'Vote : un opposant oublié',
    redondance: 'les votes contre annoncés en chiffres',
    edits: rewriting(FILE.rapport, /contre: \[(.+)\]/gu, (text) => {
      const names = text.split(', ');
      return names.map((_, rank) => names.toSpliced(rank, 1).join(', '));
    }),
  },
  {
    id: 'opposant-absent',
    titre: 'Vote : un opposant qui était absent',
    edits: rewriting(FILE.rapport, /contre: \[(.*)\]/gu, (text, place, sample) =>
      away(sample, place).map((name) => (text === '' ? name : `${text}, ${name}`)),
    ),
  },
  {
    id: 'opposant-repete',
    titre: 'Vote : un nom deux fois, ou dans deux listes',
    lie: "l'autre place du même nom",
    edits: (sample) =>
      found(sample, FILE.rapport, /contre: \[(.+)\]\n {2}abstentions:(?: \[|\n)/gu).flatMap((place) => {
        const names = place.text.split(', ');
        return changed(
          place,
          names.map((name) => `${place.text}, ${name}`),
        ).concat(
          found(
            { files: { [place.file]: sample.files[place.file] ?? '' } },
            FILE.rapport,
            /( {2}abstentions:(?:\n| \[\]\n))/gu,
          ).flatMap((list) => names.map((name) => ({ ...list, by: ` ${' '}abstentions:\n    - ${name}\n` }))),
        );
      }),
  },
  {
    id: 'voix-de-trop',
    titre: 'Vote : « (2) » pour qui ne porte aucune procuration',
    edits: rewriting(FILE.rapport, EMPTY, (_, place, sample) =>
      single(sample, place).map((name) => `${name} (2)]`),
    ),
  },
  {
    id: 'voix-du-mandant-oubliee',
    titre: 'Vote : « (2) » oublié',
    lie: 'le vote de qui porte une procuration, montré avec le chiffre annoncé',
    edits: rewriting(FILE.rapport, /( \(2\))/gu, () => ['']),
  },
  {
    id: 'secret-avec-noms',
    titre: 'Vote : des noms dans un scrutin secret',
    edits: rewriting(FILE.rapport, /mode: secret(\n)/gu, (_, place, sample) =>
      single(sample, place).flatMap((name) =>
        ['contre', 'abstentions'].map((list) => `\n  ${list}: [${name}]\n`),
      ),
    ),
  },
  {
    id: 'suffrages-de-trop',
    titre: 'Vote : plus de suffrages que de votants',
    lie: 'les chiffres du tour, montrés avec sa somme',
    edits: rewriting(FILE.rapport, /(?:voix|blancs|nuls): (\d+)/gu, (text) =>
      Array.from({ length: 40 }, (_, more) => String(Number(text) + more + 1)),
    ),
  },
  {
    id: 'demandeur-oublie',
    titre: 'Vote : trop peu de demandeurs du scrutin public',
    edits: rewriting(
      FILE.rapport,
      /(\n {5}François BOUSSO, | Guillaume BAILLY,| Anne BENEDETTO,| Olivier GRIMAITRE,| Julie CHETTOUH,| Annaïck CHAUVET|, Aurélien LAROPPE)/gu,
      (text) => [text.startsWith('\n') ? '\n     ' : ''],
    ),
  },
  {
    id: 'mode-ordinaire',
    titre: 'Vote : mode du scrutin oublié',
    edits: rewriting(FILE.rapport, /^( {2}mode: \w+\n)/gmu, () => ['']),
  },
  {
    id: 'interesse-vote',
    titre: 'Intéressé : il est nommé parmi les votes',
    lie: 'la liste des intéressés et le vote, montrés ensemble',
    edits: rewriting(FILE.rapport, EMPTY, (_, place, { dossier }) =>
      (dossier.rapports[q(question(place))]?.interesses ?? []).map((name) => `${name}]`),
    ),
  },
  {
    id: 'interesse-rapporteur',
    titre: 'Intéressé : il est rapporteur',
    lie: 'la liste des intéressés et le rapporteur, montrés ensemble',
    edits: rewriting(FILE.rapport, /^rapporteur: (.*)$/gmu, (_, place, { dossier }) =>
      [...(dossier.rapports[q(question(place))]?.interesses ?? [])].filter(
        (name) => name !== 'Benoît VUILLEMIN',
      ),
    ),
  },
  {
    id: 'interesse-repete',
    titre: 'Intéressé : écrit deux fois',
    lie: 'la première des deux lignes',
    edits: rewriting(FILE.rapport, /(?<=interesses:\n(?: {2}- .*\n)*)( {2}- .*\n)/gu, (line) => [
      line + line,
    ]),
  },
  {
    id: 'interesse-oublie',
    titre: 'Intéressé : oublié',
    redondance: 'les voix retirées, annoncées en chiffres',
    lie: 'la liste des intéressés, montrée avec le chiffre annoncé',
    edits: rewriting(FILE.rapport, /(?<=interesses:\n(?: {2}- .*\n)*)( {2}- .*\n)/gu, () => ['']),
  },
];
