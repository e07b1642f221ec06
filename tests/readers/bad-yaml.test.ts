import { describe, expect, test } from 'vitest';
import { yamlTree } from '../../src/readers/dossier/yaml/yaml-tree.ts';
import { check } from './cases.ts';
import { avec, FICHIERS, remplace } from './fixtures.ts';
import { faultsOf } from './pointed.ts';

const SEANCE = '2024-09-26/seance.yaml';
const PRESENCES = '2024-09-26/presences.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';

describe('YAML', () => {
  check([
    {
      what: 'invalid YAML: every error of the file',
      files: remplace(SEANCE, 'ouverture: 18h00\nlevee: 21h31', 'ouverture: le soir : tard\nlevee: @21h31'),
      told: [`YAML-01 ${SEANCE}:8 le soir : tard`, `YAML-01 ${SEANCE}:9 @`],
      says: /contient « : » suivi d'une espace/u,
    },
    {
      what: 'a quotation mark that is not closed',
      files: remplace(RAPPORT, 'libelle: "BP 2024', 'libelle: "BP "2024'),
      told: [`YAML-01 ${RAPPORT}:10 2024 « Actions recherche »"`],
      says: /n'a pas sa place ici/u,
    },
    {
      what: 'a duplicate key',
      files: remplace(RAPPORT, 'titre: ', 'titre: Un autre\ntitre: '),
      told: [`YAML-02 ${RAPPORT}:5 titre`],
      says: /La clé « titre » est écrite deux fois/u,
    },
    {
      what: 'a duplicate key inside braces',
      files: remplace(PRESENCES, '{ avant: 2,', '{ avant: 2, avant: 3,'),
      told: [`YAML-02 ${PRESENCES}:4 avant`],
      says: /deux fois/u,
    },
    {
      what: 'an anchor and an alias',
      files: remplace(PRESENCES, '- Félix ŒUVRARD', '- &f Félix ŒUVRARD\n  - *f'),
      told: [`YAML-03 ${PRESENCES}:2 &f Félix ŒUVRARD`, `YAML-03 ${PRESENCES}:3 *f`],
      says: /repère ou un renvoi/u,
    },
    {
      what: 'a tag',
      files: remplace(SEANCE, 'levee: 21h31', 'levee: !!js/function 21h31'),
      told: [`YAML-03 ${SEANCE}:9 !js/function 21h31`],
      says: /ne sont pas acceptés/u,
    },
    {
      what: 'a text that begins with a star',
      files: remplace(RAPPORT, 'titre: Soutien', 'titre: *Soutien'),
      told: [`YAML-03 ${RAPPORT}:4 au programme d'actions du Pôle du Verre`],
      says: /commence par &, \* ou !/u,
    },
    {
      what: 'a second document',
      files: avec({ [PRESENCES]: `${FICHIERS[PRESENCES]}---\nabsents: []\n` }),
      told: [`YAML-07 ${PRESENCES}:12 ---`],
      says: /coupe le fichier en deux/u,
    },
    {
      what: 'deep nesting',
      files: avec({ [PRESENCES]: `absents: ${'['.repeat(900)}${']'.repeat(900)}\n` }),
      told: [`YAML-06 ${PRESENCES}:1 absents: ${'['.repeat(900)}${']'.repeat(900)}`],
      says: /plus de 50 niveaux/u,
    },
    {
      what: 'a tab that shifts a line',
      files: remplace(PRESENCES, '      - M. Damien', '\t- M. Damien'),
      told: [`CARAC-07 ${PRESENCES}:8 \t`],
      says: /tabulation/u,
    },
  ]);
});

describe('front matter', () => {
  const executed = '---js\n{ question: (globalThis.piege = true, "3") }\n---\n';
  check([
    {
      what: 'another language than YAML',
      files: avec({ [RAPPORT]: executed }),
      told: [`YAML-05 ${RAPPORT}:1 ---js`],
      says: /\(« js »\) ; il n'est ni lu ni exécuté/u,
    },
    {
      what: 'no front matter',
      files: avec({ [RAPPORT]: '# Résumé\n' }),
      told: [`YAML-04 ${RAPPORT}:1 # Résumé`],
      says: /ne commence pas par un en-tête/u,
    },
    {
      what: 'front matter that is not closed',
      files: avec({ [RAPPORT]: '---\nquestion: 3\n' }),
      told: [`YAML-04 ${RAPPORT}:1 ---`],
      says: /n'est pas fermé/u,
    },
    {
      what: 'front matter closed by a longer rule',
      files: remplace(RAPPORT, '---\n\n# Résumé', '-----\n\n# Résumé'),
      told: [`YAML-04 ${RAPPORT}:25 -----`],
      says: /trois tirets/u,
    },
    {
      what: 'an empty front matter',
      files: avec({ [RAPPORT]: '---\n---\n# Résumé\n' }),
      told: [`FICH-06 ${RAPPORT}:1 `],
      says: /aucune donnée/u,
    },
  ]);

  test.each([
    'js',
    'javascript',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    ' js ',
    'yaml',
    'JavaScript',
  ])('the language %s is refused and never evaluated', (language) => {
    const files = avec({ [RAPPORT]: executed.replace('js', language) });
    expect(faultsOf(files).map(({ code }) => code)).toEqual(['YAML-05']);
    expect('piege' in globalThis).toBe(false);
  });
});

test('keys within keys, deeper than the reader goes, are given no place, and nothing is thrown', () => {
  expect(yamlTree(`${'? '.repeat(5000)}a`) === undefined).toBe(true);
  expect(yamlTree('a: b')?.document.errors.length).toBe(0);
});
