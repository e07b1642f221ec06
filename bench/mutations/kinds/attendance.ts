import type { Edit, Found, Kind } from '../edit.ts';
import { all, changed, FILE, found, rewriting } from '../edit.ts';
import type { Sample } from '../sample/sample.ts';
import { misread, transposed } from '../typing.ts';

const COUNTED = 'têtes comptées et résultats annoncés à chaque mouvement : sans eux, rien ne le dirait';

const QUESTIONS = Array.from({ length: 75 }, (_, rank) => String(rank + 1));

/** Lines of the list of the absent. */
const absents = (sample: Sample): readonly Found[] =>
  found(sample, FILE.presences, /(?<=^absents:\n(?: {2}- .*\n)*)( {2}- .*\n)/gmu);

/** Names that the journal lists, each with the line or the item that a hand would take away. */
const listed = (sample: Sample, key: string): readonly Found[] => {
  const blocks = found(sample, FILE.presences, new RegExp(String.raw`${key}:\n((?: {6}- .*\n)+)`, 'gu'));
  const lines = blocks.flatMap((block) =>
    [...block.text.matchAll(/ {6}- .*\n/gu)].map((met) => ({
      ...block,
      start: block.start + met.index,
      end: block.start + met.index + met[0].length,
      text: met[0],
    })),
  );
  return lines.length > 1 ? lines : [];
};

/** The names of a list between brackets, one taken away, where two remain or more. */
const oneLess = (only: RegExp, key: string) =>
  rewriting(only, new RegExp(String.raw`${key}: \[(.*?)\]`, 'gu'), (text) => {
    const names = text.split(', ');
    return names.length < 2 ? [] : names.map((_, rank) => names.toSpliced(rank, 1).join(', '));
  });

const taken = (place: Found): Edit => ({ file: place.file, start: place.start, end: place.end, by: '' });

/** One more name at the head of each list of `key` in the journal. */
const oneMore =
  (key: string, whom: (sample: Sample) => readonly string[]) =>
  (sample: Sample): readonly Edit[] =>
    found(sample, FILE.presences, new RegExp(String.raw`${key}:( \[|\n(?= {6}- ))`, 'gu')).flatMap(
      (place) => {
        const line = (name: string): string => (place.text === '\n' ? `\n      - ${name}\n` : ` [${name}, `);
        return changed(place, whom(sample).map(line));
      },
    );

const bound = (key: string) =>
  rewriting(FILE.presences, new RegExp(String.raw`- (?:\{ )?${key}: (\d+)`, 'gu'), () => QUESTIONS);

/** Whole lines of the journal. */
const movements = (sample: Sample): readonly Found[] =>
  found(sample, FILE.presences, /^( {2}- (?:\{ )?(?:avant|apres): .*\n(?: {4,}.*\n)*)/gmu);

/** Names already noted in the journal by an earlier line, where they arrived. */
const arrived = ({ dossier }: Sample): readonly string[] =>
  dossier.presences.mouvements.slice(0, 1).flatMap(({ arrivent }) => arrivent);

/** Slips on the attendance sheet. */
export const ATTENDANCE: readonly Kind[] = [
  {
    id: 'absent-oublie',
    titre: 'Présences : un absent oublié',
    redondance: COUNTED,
    edits: (sample) => absents(sample).map(taken),
  },
  {
    id: 'absent-repete',
    titre: 'Présences : un absent écrit deux fois',
    lie: 'la première des deux lignes',
    edits: (sample) => absents(sample).flatMap((place) => changed(place, [place.text + place.text])),
  },
  {
    id: 'absent-arrive',
    titre: 'Présences : un absent de toute la séance noté arrivé',
    edits: oneMore('arrivent', ({ absent }) => absent),
  },
  {
    id: 'absent-parti',
    titre: 'Présences : un absent de toute la séance noté parti',
    edits: oneMore('partent', ({ absent }) => absent),
  },
  {
    id: 'arrivee-repetee',
    titre: 'Présences : arrivée de quelqu’un déjà arrivé'.replace('’', "'"),
    lie: "l'autre ligne du journal qui nomme la même personne",
    edits: (sample) =>
      oneMore(
        'arrivent',
        arrived,
      )(sample).filter(
        ({ start }) =>
          start > (sample.files[`${sample.dossier.id}/presences.yaml`] ?? '').indexOf('avant: 5'),
      ),
  },
  {
    id: 'arrivee-de-trop',
    titre: 'Présences : une arrivée notée de trop',
    redondance: COUNTED,
    edits: oneMore('arrivent', ({ free }) => free),
  },
  {
    id: 'depart-de-trop',
    titre: 'Présences : un départ noté de trop',
    redondance: COUNTED,
    edits: oneMore('partent', ({ free }) => free),
  },
  {
    id: 'arrivee-oubliee',
    titre: 'Présences : un nom oublié parmi les arrivées',
    redondance: COUNTED,
    edits: all((sample) => listed(sample, 'arrivent').map(taken), oneLess(FILE.presences, 'arrivent')),
  },
  {
    id: 'depart-oublie',
    titre: 'Présences : un nom oublié parmi les départs',
    redondance: COUNTED,
    edits: oneLess(FILE.presences, 'partent'),
  },
  {
    id: 'mouvement-oublie',
    titre: 'Présences : une ligne du journal oubliée',
    redondance: COUNTED,
    edits: (sample) => movements(sample).map(taken),
  },
  {
    id: 'borne-d-arrivee',
    titre: 'Présences : arrivée notée à une autre question',
    redondance: COUNTED,
    edits: bound('avant'),
  },
  {
    id: 'borne-de-depart',
    titre: 'Présences : départ noté à une autre question',
    redondance: COUNTED,
    edits: bound('apres'),
  },
  {
    id: 'avant-pour-apres',
    titre: 'Présences : « avant » pour « après »',
    redondance: COUNTED,
    edits: rewriting(FILE.presences, /- (?:\{ )?(avant|apres): \d/gu, (key) => [
      key === 'avant' ? 'apres' : 'avant',
    ]),
  },
  {
    id: 'arrivent-pour-partent',
    titre: 'Présences : « arrivent » pour « partent »',
    redondance: COUNTED,
    edits: rewriting(FILE.presences, /(arrivent|partent):[ \n]/gu, (key) => [
      key === 'arrivent' ? 'partent' : 'arrivent',
    ]),
  },
  {
    id: 'borne-inconnue',
    titre: "Présences : borne qui n'est pas une question",
    edits: rewriting(FILE.presences, /(?:avant|apres|jusqu_a|a_compter_de|question): (\d+)/gu, () => [
      '76',
      '112',
      '0',
      '5/a',
      '12.2',
    ]),
  },
  {
    id: 'suppleant-oublie',
    titre: 'Présences : le suppléant qui siège oublié',
    redondance: COUNTED,
    edits: rewriting(FILE.presences, /^suppleants: (\[.*\])$/gmu, () => ['[]']),
  },
  {
    id: 'suppleant-de-trop',
    titre: 'Présences : un titulaire noté suppléant',
    edits: rewriting(FILE.presences, /^suppleants: \[(.*)\]$/gmu, (text, _, { names }) =>
      names.filter((name) => name !== text).flatMap((name) => [`${text}, ${name}`, name]),
    ),
  },
  {
    id: 'pointage-des-presents',
    titre: 'Présences : un pointage mal recopié',
    redondance: COUNTED,
    edits: rewriting(FILE.presences, / presents: (\d+)/gu, (text) => [...transposed(text), ...misread(text)]),
  },
  {
    id: 'pointage-des-procurations',
    titre: 'Présences : un pointage des procurations mal recopié',
    redondance: COUNTED,
    edits: rewriting(FILE.presences, / procurations: (\d+)/gu, (text) => [
      ...transposed(text),
      ...misread(text),
    ]),
  },
];
