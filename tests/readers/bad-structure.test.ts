import { describe } from 'vitest';
import { check } from './cases.ts';
import { avec, FICHIERS, remplace } from './fixtures.ts';

const SEANCE = '2024-09-26/seance.yaml';
const PRESENCES = '2024-09-26/presences.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';
const CONVENTION = '2024-09-26/conventions/pole-du-verre.md';

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
      files: remplace(SEANCE, 'presidence: Élodie MARCHAND\n', ''),
      told: [`FORME-03 ${SEANCE}:1 date`],
      says: /Il manque la clé « presidence » dans ce fichier : on attend le nom d'un membre du conseil/u,
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
      what: 'more amendments than a sitting could vote',
      files: remplace(
        RAPPORT,
        'decision:',
        `amendements: [${"{ auteur: Coralie D'ARGENT, texte: Un mot }, ".repeat(61)}]\ndecision:`,
      ),
      told: [`FORME-07 ${RAPPORT}:19 amendements`],
      says: /« amendements » a plus de 60 éléments/u,
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
