import { describe, expect, it, test } from 'vitest';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';
import { BASE } from '../check/base.ts';

const SITTING = '2024-06-13';

const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(BASE).map(([name, text]) => [
    ['conseil.yaml', 'registre.yaml'].includes(name) ? name : `${SITTING}/${name}`,
    text,
  ]),
);

const load = (files: Readonly<Record<string, string>>) => loadDossier('data', SITTING, memoryReader(files));

/** The lines of data of a file, with their ranks: the body of a report is none. */
function dataLines(name: string): readonly (readonly [number, string])[] {
  const lines = (FILES[name] ?? '').split('\n');
  const end = name.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
  return lines
    .slice(0, end)
    .flatMap((line, rank) => (line.trim() === '' || line === '---' ? [] : [[rank, line] as const]));
}

/** Every way in which one blank may be put in or left out of a line without touching its words. */
function slipped(line: string): readonly string[] {
  const places = [...line.matchAll(/(?<=^ *- |^ *(?:- )?[a-z_]+: |[{,] ?[a-z_]+: )(?=\S)/gu)].map(
    ({ index }) => index - 1,
  );
  return [
    ` ${line}`,
    ...(line.startsWith(' ') ? [line.slice(1)] : []),
    ...places.map((place) => line.slice(0, place) + line.slice(place + 1)),
    ...(line.startsWith(' ') && /^ *- /u.test(line) ? [line.replace('- ', '-  ')] : []),
  ];
}

const SAME = JSON.stringify(load(FILES).dossier);

/** What is told of the sitting with one line of a file changed: nothing when it says what it said. */
function told(name: string, rank: number, line: string): readonly string[] {
  const text = (FILES[name] ?? '').split('\n').with(rank, line).join('\n');
  const { faults, dossier } = load({ ...FILES, [name]: text });
  if (faults.length === 0 && JSON.stringify(dossier) === SAME) return [];
  return faults.map(
    ({ code, position }) => `${code} ${position?.file.replace('data/', '')}:${position?.line}`,
  );
}

describe('one blank too many, or one too few', () => {
  test.each(Object.keys(FILES))('in %s is the one thing told, on its line or the next', (name) => {
    const lines = dataLines(name);
    const others = lines.flatMap(([rank, line]) =>
      slipped(line).flatMap((wrong) => {
        const found = told(name, rank, wrong);
        const near = [0, 1, 2].map((step) => `YAML-09 ${name}:${rank + step}`);
        // A text that says "signature:aide" is one: the rule on decisions speaks of it.
        if (found.length === 0 || (found.length === 1 && near.includes(found[0] ?? ''))) return [];
        return [`${rank + 1} ${JSON.stringify(wrong)}: ${found.join(', ')}`];
      }),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(others).toEqual([]);
  });

  const said = (text: string): readonly string[] =>
    load({ ...FILES, [`${SITTING}/presences.yaml`]: text }).faults.map(
      ({ position, message }) => `${position?.line} ${message}`,
    );

  it('says which blank', () => {
    expect(said('absents:\n  - Luc OLIVIER\n   - Rose THOMAS\n')).toEqual([
      "3 Ce tiret est décalé d'une espace de trop vers la droite.",
    ]);
    expect(said('absents:\n  - Luc OLIVIER\n  -Rose THOMAS\n')).toEqual([
      '3 Il manque une espace après le tiret.',
    ]);
    expect(said('absents: []\nmouvements:\n  - { avant:3, arrivent: [Hugo LEROUX] }\n')).toEqual([
      '3 Il manque une espace après les deux-points de « avant ».',
    ]);
  });

  it('says which line is still a remark, while what it opens is no longer one', () => {
    expect(said('absents: []\n# procurations:\n  - { de: Luc OLIVIER, a: Hugo LEROUX }\n')).toEqual([
      "2 Un dièse fait encore de cette ligne une remarque, alors que la suite n'en est plus une.",
    ]);
    expect(said('absents: []\nmouvements:\n#  - avant: 3\n    arrivent: [Hugo LEROUX]\n')).toEqual([
      "3 Un dièse fait encore de cette ligne une remarque, alors que la suite n'en est plus une.",
    ]);
  });

  it('tells several slips of one file, each on its line', () => {
    expect(
      said(
        'absents:\n  -Luc OLIVIER\n  - Rose THOMAS\nmouvements:\n  - { avant:3, arrivent: [Hugo LEROUX] }\n',
      ),
    ).toEqual([
      '2 Il manque une espace après le tiret.',
      '5 Il manque une espace après les deux-points de « avant ».',
    ]);
  });

  it('asks for quotation marks about a text that holds a colon', () => {
    const text = (BASE['rapports/2.md'] ?? '').replace(
      '  - approuve le règlement intérieur des déchèteries',
      '  - fixe le tarif suivant : 4 € par passage\n  - fixe le tarif des quais : 9 €',
    );
    const { faults } = load({ ...FILES, [`${SITTING}/rapports/2.md`]: text });
    expect(faults.map(({ code, position, hint }) => `${code} ${position?.line} ${hint}`)).toEqual([
      'YAML-09 9 Mettre tout le texte entre guillemets droits : "fixe le tarif suivant : 4 € par passage".',
      'YAML-09 10 Mettre tout le texte entre guillemets droits : "fixe le tarif des quais : 9 €".',
    ]);
  });

  it('leaves what no blank explains to its own words', () => {
    const { faults } = load({ ...FILES, [`${SITTING}/seance.yaml`]: `${BASE['seance.yaml']}coleur: bleu\n` });
    expect(faults.map(({ code }) => code)).toEqual(['FORME-02']);
  });
});
