import { describe, expect, it } from 'vitest';
import type { Heure } from '../../src/domaine/date.ts';
import type { Deroulement } from '../../src/domaine/horaires.ts';
import { borneDHeure } from '../../src/domaine/horaires.ts';
import type { IdQuestion } from '../../src/domaine/seance.ts';

const h = (texte: string): Heure => texte as Heure;
const q = (texte: string): IdQuestion => texte as IdQuestion;

const SEANCE: Deroulement = {
  ordre_de_passage: ['1', '2', '3', '4', '5'].map(q),
  ouverture: h('18h30'),
  levee: h('20h00'),
  horaires: [
    { question: q('2'), appelee: h('18h45') },
    { question: q('3'), appelee: h('19h00'), votee: h('19h10') },
    { question: q('4'), appelee: h('19h20') },
  ],
};

describe('the question that an hour falls at', () => {
  it.each([
    ['arrivee', '18h00', { borne: 0 }],
    ['arrivee', '18h30', { borne: 0 }],
    ['arrivee', '18h40', { borne: 0 }],
    ['depart', '18h40', { borne: 0 }],
    ['arrivee', '18h45', { borne: 1 }],
    ['arrivee', '18h59', { borne: 1 }],
    ['depart', '18h59', { borne: 1 }],
    // The vote on question 3 is noted: who leaves after it took part in it, who comes after it did not.
    ['depart', '19h05', { borne: 2 }],
    ['depart', '19h10', { borne: 3 }],
    ['depart', '19h15', { borne: 3 }],
    ['arrivee', '19h15', { borne: 3 }],
    // Questions 4 and 5 share what is left of the evening.
    ['arrivee', '19h30', { parmi: ['4', '5'] }],
    ['depart', '19h30', { parmi: ['4', '5'] }],
    ['depart', '20h00', { borne: 5 }],
    ['depart', '18h15', { horsSeance: true }],
    ['arrivee', '20h30', { horsSeance: true }],
  ] as const)('%s at %s', (sens, heure, borne) => {
    expect(borneDHeure(SEANCE, h(heure), sens)).toEqual(borne);
  });

  it('goes on past midnight', () => {
    const nuit: Deroulement = {
      ordre_de_passage: ['1', '2'].map(q),
      ouverture: h('21h00'),
      levee: h('00h40'),
      horaires: [{ question: q('2'), appelee: h('00h10') }],
    };
    expect(borneDHeure(nuit, h('23h50'), 'depart')).toEqual({ borne: 0 });
    expect(borneDHeure(nuit, h('00h20'), 'depart')).toEqual({ borne: 1 });
    expect(borneDHeure(nuit, h('20h30'), 'arrivee')).toEqual({ borne: 0 });
  });

  it('needs no hour of a sitting that has one question, and all of one that has several', () => {
    const une: Deroulement = {
      ordre_de_passage: [q('1')],
      ouverture: h('18h30'),
      levee: h('20h00'),
    };
    expect(borneDHeure(une, h('19h00'), 'arrivee')).toEqual({ borne: 0 });
    const { horaires: _, ...sans } = SEANCE;
    expect(borneDHeure(sans, h('19h00'), 'arrivee')).toEqual({ parmi: ['1', '2', '3', '4', '5'] });
  });
});
