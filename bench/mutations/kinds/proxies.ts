import type { Found, Kind } from '../edit.ts';
import { changed, FILE, found, rewriting } from '../edit.ts';
import type { Sample } from '../sample/sample.ts';

const COUNTED = 'procurations comptées à chaque mouvement : sans elles, rien ne le dirait';

const SILENT = 'les autres procurations sans voix à la même question';

const QUESTIONS = Array.from({ length: 75 }, (_, rank) => String(rank + 1));

const GIVER = /- \{ de: ([^,}]+), a: /gu;
const HOLDER = /- \{ de: [^,}]+, a: ([^,}]+?)(?=,| \})/gu;

const proxies = (sample: Sample): readonly Found[] =>
  found(sample, FILE.presences, /^( {2}- \{ de: .*\n)/gmu);

const holder = (
  titre: string,
  id: string,
  by: (place: Found, sample: Sample) => readonly string[],
  rest: Partial<Kind> = {},
): Kind => ({
  id,
  titre,
  ...rest,
  edits: rewriting(FILE.presences, HOLDER, (_, place, sample) => by(place, sample)),
});

const giverOf = ({ groups }: Found): string => /de: ([^,]+)/u.exec(groups[0] ?? '')?.[1] ?? '';

/** Ranks at which a proxy written at `place` is in force. */
function ranksOf({ chronologie }: Sample, place: Found): readonly number[] {
  const [giver, to] = [giverOf(place), place.text];
  const placed = chronologie.procurations.find(({ procuration: { de, a } }) => de === giver && a === to);
  return (placed?.plages ?? []).flatMap(({ debut, fin }) =>
    Array.from({ length: fin - debut + 1 }, (_, n) => debut + n),
  );
}

/** Those who carry another proxy at a question where that of `place` is in force. */
const alreadyHolding = (place: Found, sample: Sample): readonly string[] =>
  ranksOf(sample, place).flatMap(
    (rank) =>
      sample.chronologie.questions[rank]?.procurations
        .filter(({ motif, mandant }) => motif === undefined && mandant !== giverOf(place))
        .map(({ mandataire }) => mandataire) ?? [],
  );

/** Members away at a question where the proxy is in force, represented there by someone or not. */
const away = (place: Found, sample: Sample, represented: boolean): readonly string[] => {
  const ranks = ranksOf(sample, place);
  return sample.moving.concat(sample.absent).filter((name) =>
    ranks.some((rank) => {
      const question = sample.chronologie.questions[rank];
      const present = question?.presents.some(({ elu }) => elu.nom === name) ?? true;
      const given = question?.procurations.some(({ mandant }) => mandant === name) ?? false;
      return !present && given === represented && name !== giverOf(place);
    }),
  );
};

/** Slips on proxies. */
export const PROXIES: readonly Kind[] = [
  holder(
    'Procuration : à un absent',
    'procuration-a-un-absent',
    (place, sample) => away(place, sample, false).filter((name) => sample.absent.includes(name)),
    { lie: SILENT },
  ),
  holder(
    'Procuration : à quelqu’un qui est parti ou pas encore arrivé'.replace('’', "'"),
    'procuration-a-un-parti',
    (place, sample) => away(place, sample, false).filter((name) => !sample.absent.includes(name)),
    { lie: SILENT },
  ),
  holder(
    'Procuration : en chaîne, à un absent représenté',
    'procuration-en-chaine',
    (place, sample) => away(place, sample, true),
    { lie: SILENT },
  ),
  holder('Procuration : une seconde au même mandataire', 'procuration-seconde', alreadyHolding, {
    lie: "l'autre procuration du même mandataire",
  }),
  holder('Procuration : à soi-même', 'procuration-a-soi-meme', (place) => [giverOf(place)]),
  {
    id: 'procuration-d-un-present',
    titre: 'Procuration : donnée par un présent',
    edits: rewriting(FILE.presences, GIVER, (_, __, { staying }) => staying),
  },
  {
    id: 'procuration-inversee',
    titre: 'Procuration : mandant et mandataire intervertis',
    lie: "l'autre procuration que l'écart peut expliquer",
    edits: (sample) =>
      found(sample, FILE.presences, /- \{ (de: [^,}]+, a: [^,}]+?)(?=,| \})/gu).flatMap((place) => {
        const [, giver = '', to = ''] = /^de: (.*), a: (.*)$/u.exec(place.text) ?? [];
        return changed(place, [`de: ${to}, a: ${giver}`]);
      }),
  },
  {
    id: 'procuration-oubliee',
    titre: 'Procuration : oubliée',
    redondance: COUNTED,
    edits: (sample) => proxies(sample).map(({ file, start, end }) => ({ file, start, end, by: '' })),
  },
  {
    id: 'procuration-repetee',
    titre: 'Procuration : deux mandataires pour un absent',
    lie: "l'autre procuration du même mandant",
    edits: (sample) =>
      proxies(sample).flatMap((place) =>
        changed(
          place,
          sample.free.map((name) => place.text + place.text.replace(/ a: [^,}]+?(?=,| \})/u, ` a: ${name}`)),
        ),
      ),
  },
  {
    id: 'borne-de-procuration',
    titre: 'Procuration : bornée à une autre question',
    redondance: COUNTED,
    lie: "l'autre procuration du même mandant",
    edits: rewriting(FILE.presences, /(?:jusqu_a|a_compter_de): (\d+)/gu, () => QUESTIONS),
  },
  {
    id: 'bornes-interverties',
    titre: 'Procuration : « à compter de » pour « jusqu’à »'.replace('’', "'"),
    lie: "l'autre procuration du même mandant",
    edits: rewriting(FILE.presences, /(jusqu_a|a_compter_de):/gu, (key) => [
      key === 'jusqu_a' ? 'a_compter_de' : 'jusqu_a',
    ]),
  },
];
