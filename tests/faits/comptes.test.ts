import { describe, expect, test } from 'vitest';
import type { Heure } from '../../src/domaine/date.ts';
import { mouvement } from '../domaine/dossier-fictif.ts';
import { q } from '../question.ts';
import { PRESENCES, seanceFictive } from './conseil-fictif.ts';
import { extrait, papier } from './modele.ts';

const D = seanceFictive();

describe('how many, in figures and in words', () => {
  test.each([
    ['1', '9 en exercice, 5 présents, 4 absents, 2 excusés, 1 représenté, 6 votants'],
    ['5', '9 en exercice, 5 présents, 4 absents, 2 excusés, 2 représentés, 6 votants'],
  ])('in the room at question %s', (question, dit) => {
    const corps =
      '{{#with salle}}{{enExercice}} en exercice, {{nombreDePresents}} présents, {{nombreDAbsents}} absents, {{nombreDExcuses}} excusés, {{nombreDeRepresentes}} représenté{{#if nombreDeRepresentes.plusieurs}}s{{/if}}, {{votants}} votants{{/with}}';
    expect(extrait(corps, D, question)).toBe(dit);
  });

  test('at the opening, whatever the question', () => {
    const corps = '{{salleALOuverture.nombreDePresents.enLettres}} présents, {{salle.quorumRequis}} requis';
    expect(extrait(corps, D, '5')).toBe('cinq présents, 5 requis');
    expect(papier(corps, D)).toBe('cinq présents, 5 requis');
  });

  test('as houses write the box of an extract', () => {
    const corps = 'Présents : {{seance.nombreDePresents}} - votants : {{resultat.votants}}';
    expect(extrait(corps, D, '5')).toBe('Présents : 5 - votants : 6');
    expect(papier('Présents : {{seance.nombreDePresents}}', D)).toBe('Présents : 5');
  });

  test('in the feminine before voices', () => {
    const corps = '{{salle.nombreDeRepresentes.enLettresAuFeminin}} voix';
    expect(extrait(corps, D, '1')).toBe('une voix');
  });

  test('of voices that took no part, withdrew or refused', () => {
    const corps =
      '{{#with resultat}}{{votants}} votants, {{exprimes}} exprimés, {{refusDeVote}} refus, {{interesses}} retirée, {{sansPrendrePart}} sans prendre part{{/with}}';
    expect(extrait(corps, D, '5')).toBe('6 votants, 5 exprimés, 1 refus, 1 retirée, 2 sans prendre part');
  });
});

describe('none, one, several', () => {
  const dit =
    '{{#if X.aucun}}aucun{{else}}{{#if X.un}}un{{else}}{{#if X.plusieurs}}plusieurs{{/if}}{{/if}}{{/if}}';

  test.each([
    ['salle.voixRetirees', '1', 'aucun'],
    ['salle.voixRetirees', '5', 'un'],
    ['salle.votants', '5', 'plusieurs'],
    ['resultat.nomsContre', '1', 'aucun'],
    ['resultat.nomsAbstentions', '6', 'un'],
    ['seance.presents', '1', 'plusieurs'],
  ])('of %s at question %s: %s', (fait, question, mot) => {
    expect(extrait(dit.replaceAll('X', fait), D, question)).toBe(mot);
  });

  test('a list tells how many it holds', () => {
    expect(
      extrait('{{seance.presents.nombre}} communes, soit {{seance.presents.nombre.enLettres}}', D, '1'),
    ).toBe('2 communes, soit deux');
  });

  test('a number is still no condition, and the fault says what to ask', () => {
    expect(extrait('{{#if resultat.pour}}x{{/if}}', D, '1')).toContain('ne peut pas servir de condition');
  });

  test.each([
    'salle.votants.beaucoup',
    'seance.presents.presents',
    'membres.inconnus',
  ])('%s is asked of nothing', (fait) => {
    expect(extrait(`{{${fait}}}`, D, '1')).toContain("n'existe pas");
  });
});

describe('unanimity of the votes cast', () => {
  const corps =
    '{{#if resultat.unanime}}unanime{{else}}{{#if resultat.exprimesUnanimes}}unanimité des exprimés{{else}}majorité{{/if}}{{/if}}';

  test.each([
    ['1', 'unanime'],
    ['6', 'unanimité des exprimés'],
    ['7', 'unanimité des exprimés'],
  ])('at question %s, open or secret: %s', (question, mot) => {
    expect(extrait(corps, D, question)).toBe(mot);
  });
});

describe('who chairs, who left, who keeps the minutes', () => {
  test('who left for the vote and why', () => {
    const corps =
      '{{#each salle.retires}}{{> partiels/personne}}{{#if comptes}} se retire{{/if}}{{#if interet}} est intéressé{{#if feminin}}e{{/if}}{{/if}}{{/each}}';
    expect(extrait(corps, D, '5')).toBe('Mme Inès DOLE est intéressée');
    expect(extrait(corps, D, '8')).toBe('Mme Alma NODIER se retire');
    expect(extrait(corps, D, '1')).toBe('');
  });

  test('who went out of the room for an interest is told with those who withdrew, and is not absent', () => {
    const presences = {
      ...PRESENCES,
      mouvements: [...PRESENCES.mouvements, mouvement({ pendant: [q('5'), q('6')], sortent: ['Inès DOLE'] })],
    };
    const dossier = seanceFictive({ presences });
    const corps =
      '{{#each salle.retires}}{{nom}}{{#if interet}} intéressée{{/if}}{{#if sorti}} sortie{{/if}} {{/each}}: {{#each salle.membres.absents}}{{nom}} {{/each}}';
    expect(extrait(corps, dossier, '5')).toBe('DOLE intéressée sortie : FERTET ZOLA EPENOY JOUX');
    expect(extrait(corps, dossier, '6')).toBe(': FERTET ZOLA DOLE EPENOY JOUX');
  });

  test('the chair of the sitting and that of the question', () => {
    const { seance } = D;
    const autre = { questions: [...seance.ordre_de_passage.slice(7, 8)], presidence: 'Paul BRUN' };
    const dossier = seanceFictive({ seance: { ...seance, autres_presidences: [autre] } });
    const corps =
      '{{salleALOuverture.presidence.nom}}, {{salle.presidence.nom}} {{salle.presidence.fonction}}';
    expect(extrait(corps, dossier, '8')).toBe('NODIER, BRUN 2e Vice-Président');
  });

  test('several secretaries, and the one who takes over', () => {
    const { seance } = D;
    const secretaires = ['Rose CUENOT', 'Paul BRUN'];
    const autre = { questions: [...seance.ordre_de_passage.slice(4, 5)], secretaire: 'Inès DOLE' };
    const dossier = seanceFictive({ seance: { ...seance, secretaires, autres_secretaires: [autre] } });
    const corps = '{{#each salle.secretaires}}{{#unless @first}} et {{/unless}}{{prenom}} {{nom}}{{/each}}';
    expect(extrait(corps, dossier, '1')).toBe('Rose CUENOT et Paul BRUN');
    expect(extrait(corps, dossier, '5')).toBe('Inès DOLE');
  });
});

describe('days and hours', () => {
  test("the date of the sitting in words, as registers open: L'an…", () => {
    const corps =
      "L'an {{seance.date.anneeEnLettres}}, le {{seance.date.jourDeSemaine}} {{seance.date.jourEtMoisEnLettres}}";
    expect(papier(corps, D)).toBe("L'an deux mille vingt-quatre, le jeudi quatorze mars");
  });

  test.each([
    ['2024-10-01', 'premier octobre deux mille vingt-quatre'],
    ['2021-02-21', 'vingt et un février deux mille vingt et un'],
    ['1998-12-31', 'trente et un décembre mil neuf cent quatre-vingt-dix-huit'],
  ])('%s in words', (date, dit) => {
    const dossier = seanceFictive({ seance: { ...D.seance, date: date as typeof D.seance.date } });
    expect(papier('{{seance.date.jourEtMoisEnLettres}} {{seance.date.anneeEnLettres}}', dossier)).toBe(dit);
  });

  test.each([
    ['18h00', '18h00 | 18 h 00 | 18 h | 18 heures | dix-huit heures'],
    ['09h05', '09h05 | 9 h 05 | 9 h 05 | 9 heures 05 | neuf heures cinq'],
    ['21h21', '21h21 | 21 h 21 | 21 h 21 | 21 heures 21 | vingt et une heures vingt et une'],
    ['01h00', '01h00 | 1 h 00 | 1 h | 1 heure | une heure'],
  ])('%s in every style', (heure, dit) => {
    const dossier = seanceFictive({ seance: { ...D.seance, ouverture: heure as Heure } });
    const corps =
      '{{#with seance.heureDOuverture}}{{serree}} | {{espacee}} | {{courte}} | {{enMots}} | {{enLettres}}{{/with}}';
    expect(papier(corps, dossier)).toBe(dit);
  });
});

test('the type of the document and the nature of its question', () => {
  const corps = '{{document.type}} {{document.nature}}{{#if document.comptes}} (comptes){{/if}}';
  expect(extrait(corps, D, '8')).toBe('deliberation comptes (comptes)');
  expect(papier('{{document.type}}{{#if document.nature}} {{document.nature}}{{/if}}', D)).toBe(
    'convocation',
  );
});
