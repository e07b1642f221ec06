import { describe, expect, test } from 'vitest';
import { avec, FICHIERS, remplace } from './fixtures.ts';
import { faultsOf, told } from './pointed.ts';

const SEANCE = '2024-09-26/seance.yaml';
const PRESENCES = '2024-09-26/presences.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';
const CONVENTION = '2024-09-26/conventions/pole-du-verre.md';

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Every fault: its code and what it points at. */
  readonly told: readonly string[];
  /** What the sentence of the first one says. */
  readonly says: RegExp;
}

function check(cases: readonly Case[]): void {
  test.each(cases)('$what', ({ files, told: expected, says }) => {
    expect(told(files)).toEqual(expected);
    expect(faultsOf(files)[0]?.message).toMatch(says);
  });
}

describe('files', () => {
  check([
    {
      what: 'a missing file',
      files: avec({ [PRESENCES]: undefined }),
      told: [`FICH-01 ${PRESENCES}:1 `],
      says: /« data\/2024-09-26\/presences.yaml » manque/u,
    },
    {
      what: 'a file under a near name',
      files: avec({ [PRESENCES]: undefined, '2024-09-26/presence.yaml': 'absents: []\n' }),
      told: [`FICH-01 ${PRESENCES}:1 `, 'FICH-07 2024-09-26/presence.yaml:1 '],
      says: /manque/u,
    },
    {
      what: 'an empty file',
      files: avec({ [RAPPORT]: ' \n' }),
      told: [`FICH-06 ${RAPPORT}:1 `],
      says: /est vide/u,
    },
    {
      what: 'a file of comments',
      files: avec({ [PRESENCES]: '# rien encore\n' }),
      told: [`FICH-06 ${PRESENCES}:1 `],
      says: /aucune donnée/u,
    },
    {
      what: 'a report saved as text, and what systems leave behind',
      files: avec({
        '2024-09-26/rapports/9.md.txt': 'x',
        '2024-09-26/rapports/.DS_Store': 'x',
        '2024-09-26/~$a': 'x',
      }),
      told: ['FICH-07 2024-09-26/rapports/9.md.txt:1 '],
      says: /n'est pas lu/u,
    },
    {
      what: "somebody's papers, which are only told",
      files: avec({ '2024-09-26/menu du cocktail.docx': 'x' }),
      told: ['FICH-07 2024-09-26/menu du cocktail.docx:1 '],
      says: /n'est pas lu/u,
    },
    {
      what: 'a file where a folder is expected',
      files: avec({ '2024-09-26/debats': 'x' }),
      told: ['FICH-02 2024-09-26/debats:1 '],
      says: /n'est pas un dossier/u,
    },
    {
      what: 'a file name that nothing can refer to',
      files: avec({ '2024-09-26/conventions/a|b.md': FICHIERS[CONVENTION] }),
      told: ['FICH-08 2024-09-26/conventions/a|b.md:1 '],
      says: /ne peut pas servir de nom/u,
    },
    {
      what: 'bytes that are not UTF-8',
      files: avec({ [SEANCE]: Buffer.from(FICHIERS[SEANCE] ?? '', 'latin1') }),
      told: [`FICH-05 ${SEANCE}:4 \ufffd`],
      says: /n'est pas enregistré en UTF-8/u,
    },
    {
      what: 'a very large file',
      files: avec({ [SEANCE]: `lieu: ${'x'.repeat(6_000_000)}` }),
      told: [`FICH-04 ${SEANCE}:1 `],
      says: /dépasse 5 Mo/u,
    },
  ]);
});

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
      files: avec({ [PRESENCES]: `absents: ${'['.repeat(5000)}${']'.repeat(5000)}\n` }),
      told: [`YAML-06 ${PRESENCES}:1 absents: ${'['.repeat(5000)}${']'.repeat(5000)}`],
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

describe('keys and structures', () => {
  check([
    {
      what: 'an unknown key, with the nearest known one, that hides nothing of what it holds',
      files: remplace(SEANCE, "secretaire: Coralie D'ARGENT", 'secretair: Coralie DARGENT'),
      told: [`FORME-02 ${SEANCE}:10 secretair`, `NOM-01 ${SEANCE}:10 Coralie DARGENT`],
      says: /« secretair » dans ce fichier ; sans doute « secretaire »/u,
    },
    {
      what: 'a key with an accent',
      files: remplace(SEANCE, 'levee: 21h31', 'levée: 21h31'),
      told: [`FORME-02 ${SEANCE}:9 levée`],
      says: /sans doute « levee »/u,
    },
    {
      what: 'an unknown key that is near none',
      files: remplace(SEANCE, 'levee: 21h31', 'levee: 21h31\nmeteo: pluie'),
      told: [`FORME-02 ${SEANCE}:10 meteo`],
      says: /Clé inconnue : « meteo » dans ce fichier\./u,
    },
    {
      what: 'names of methods as keys',
      files: avec({ [PRESENCES]: `__proto__: a\nconstructor: b\n${FICHIERS[PRESENCES]}` }),
      told: [`FORME-02 ${PRESENCES}:1 __proto__`, `FORME-02 ${PRESENCES}:2 constructor`],
      says: /« __proto__ »/u,
    },
    {
      what: 'a missing key of the file',
      files: remplace(SEANCE, 'levee: 21h31\n', ''),
      told: [`FORME-03 ${SEANCE}:1 date`],
      says: /Il manque la clé « levee » dans ce fichier : on attend une heure, par exemple 18h00/u,
    },
    {
      what: 'a missing key of a group: points at the group',
      files: remplace(RAPPORT, '  prevu: 24 400\n', ''),
      told: [`FORME-03 ${RAPPORT}:9 inscription`],
      says: /Il manque la clé « prevu » dans « inscription »/u,
    },
    {
      what: 'a missing key of an element',
      files: remplace(PRESENCES, '{ de: Félix ŒUVRARD, a: Élodie MARCHAND }', '{ de: Félix ŒUVRARD }'),
      told: [`FORME-03 ${PRESENCES}:11 { de: Félix ŒUVRARD }`],
      says: /Il manque la clé « a » dans « procurations » \(élément 2\)/u,
    },
    {
      what: 'a key without value',
      files: remplace(PRESENCES, 'absents:\n  - Félix ŒUVRARD', 'absents:'),
      told: [`FORME-04 ${PRESENCES}:1 absents`],
      says: /« absents » n'a pas de valeur ; on attend une liste de noms/u,
    },
    {
      what: 'a text where a list is expected',
      files: remplace(PRESENCES, 'absents:\n  - Félix ŒUVRARD', 'absents: Félix ŒUVRARD'),
      told: [`FORME-01 ${PRESENCES}:1 Félix ŒUVRARD`],
      says: /« absents » doit être une liste de noms, par exemple \[.*\] ; on lit « Félix ŒUVRARD »/u,
    },
    {
      what: 'a list where a text is expected',
      files: remplace(SEANCE, 'levee: 21h31', 'levee: [21h31]'),
      told: [`FORME-01 ${SEANCE}:9 [21h31]`],
      says: /« levee » doit être une heure, par exemple 18h00 ; on lit une liste/u,
    },
    {
      what: 'a text where a group is expected',
      files: remplace(SEANCE, 'convocation:\n  date: 2024-09-19', 'convocation: 2024-09-19'),
      told: [`FORME-01 ${SEANCE}:2 2024-09-19`],
      says: /doit être un groupe de clés \(date, urgence, rang\)/u,
    },
    {
      what: 'an element that is neither of the two that a list accepts',
      files: remplace('registre.yaml', '- M. Bastien ROCHEFORT', '- [M. Bastien ROCHEFORT]'),
      told: ['FORME-01 registre.yaml:5 [M. Bastien ROCHEFORT]'],
      says: /doit être une personne.*, ou un groupe de clés/u,
    },
    {
      what: 'a file that is a list',
      files: avec({ [SEANCE]: '- date: 2024-09-26\n' }),
      told: [`FORME-01 ${SEANCE}:1 - date: 2024-09-26`],
      says: /^Ce fichier doit être un groupe de clés .* ; on lit une liste/u,
    },
    {
      what: 'a comma that cuts a text in braces',
      files: remplace(
        SEANCE,
        'motif: rapports tenus par un autre service',
        'motif: rapports tenus, ailleurs',
      ),
      told: [`FORME-02 ${SEANCE}:13 ailleurs`],
      says: /« ailleurs »/u,
    },
  ]);
});

describe('keys taken together', () => {
  const mouvement = '{ avant: 2, arrivent: [Bastien ROCHEFORT] }';
  const whole = (text: string): string => `FORME-07 ${PRESENCES}:4 ${text}`;
  const cases: readonly (readonly [string, RegExp])[] = [
    ['{ avant: 2, apres: 3, arrivent: [Bastien ROCHEFORT] }', /une et une seule des clés « avant »/u],
    ['{ arrivent: [Bastien ROCHEFORT] }', /une et une seule des clés « avant »/u],
    ['{ avant: 2 }', /doit dire qui arrive .* ou qui part/u],
    ['{ avant: 2, sortent: [Bastien ROCHEFORT] }', /ne va qu'avec la clé « pendant »/u],
    ['{ pendant: 2, partent: [Bastien ROCHEFORT] }', /il lui faut la clé « sortent », et elle seule/u],
    ['{ pendant: 2, sortent: [Bastien ROCHEFORT], arrivent: [Damien LE GOFF] }', /et elle seule/u],
  ];
  check(
    cases.map(([text, says]) => ({
      what: text,
      files: remplace(PRESENCES, mouvement, text),
      told: [whole(text)],
      says,
    })),
  );
  check([
    {
      what: 'an instalment that is both a share and a sum',
      files: remplace(CONVENTION, '{ part: 50 %,', '{ part: 50 %, montant: 5 000,'),
      told: [
        `FORME-07 ${CONVENTION}:16 { part: 50 %, montant: 5 000, echeance: à la signature de la présente convention }`,
      ],
      says: /une et une seule des clés « part » et « montant »/u,
    },
    {
      what: 'an annex that is nothing',
      files: remplace(RAPPORT, '{ titre: Calendrier, partie: calendrier }', '{ titre: Calendrier }'),
      told: [`FORME-07 ${RAPPORT}:24 { titre: Calendrier }`],
      says: /une et une seule des clés « convention » et « partie »/u,
    },
    {
      what: 'an annex of a convention that is two things',
      files: remplace(CONVENTION, 'budget: oui }', 'budget: oui, partie: programme }'),
      told: [`FORME-07 ${CONVENTION}:22 { titre: Budget prévisionnel 2024, budget: oui, partie: programme }`],
      says: /soit « partie » .*, soit « budget: oui »/u,
    },
  ]);
});

describe('characters', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a control character', '\u0007', 'CARAC-01'],
    ['a zero byte', '\u0000', 'CARAC-01'],
    ['an escape sequence', '\u001b', 'CARAC-01'],
    ['a lone carriage return', '\r', 'CARAC-01'],
    ['a next line', '\u0085', 'CARAC-01'],
    ['a replacement character', '\ufffd', 'CARAC-02'],
    ['a private-use character', '\uf0b7', 'CARAC-03'],
    ['a soft hyphen', '\u00ad', 'CARAC-04'],
    ['a zero width space', '\u200b', 'CARAC-04'],
    ['a right-to-left override', '\u202e', 'CARAC-04'],
    ['a line separator', '\u2028', 'CARAC-04'],
    ['a non-character', '\uffff', 'CARAC-05'],
  ];
  check(
    cases.flatMap(([what, character, code]) => [
      {
        what: `${what} in data`,
        files: remplace(RAPPORT, 'titre: Soutien', `titre: Sou${character}tien`),
        told: [`${code} ${RAPPORT}:4 ${character}`],
        says: /qu'aucun acte ne peut imprimer/u,
      },
      {
        what: `${what} in a body`,
        files: remplace(RAPPORT, 'présente son programme', `présente ${character}son programme`),
        told: [`${code} ${RAPPORT}:29 ${character}`],
        says: /qu'aucun acte ne peut imprimer/u,
      },
    ]),
  );
  check([
    {
      what: 'a control character by an escape',
      files: remplace(RAPPORT, 'instance: Bureau', 'instance: "Bu\\u0007reau"'),
      told: [`CARAC-01 ${RAPPORT}:8 "Bu\\u0007reau"`],
      says: /« instance » contient un caractère de commande \(U\+0007\)/u,
    },
    {
      what: 'a byte order mark, which is only a warning',
      files: avec({ [SEANCE]: `\ufeff${FICHIERS[SEANCE]}` }),
      told: [`CARAC-06 ${SEANCE}:1 date: 2024-09-26`],
      says: /marque d'ordre des octets/u,
    },
  ]);
});
