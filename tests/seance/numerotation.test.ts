import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { numberReport } from '../../src/app/starter/number-report.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { numeroSelon, ordreSelon } from '../../src/domaine/modele-de-numero.ts';
import { numerotation } from '../../src/domaine/numerotation.ts';
import { q } from '../question.ts';
import { dossier } from './composition.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

const REGLE = { modele: '{annee}.{numero:5}' };
const DATE = '2024-06-13' as DateCivile;

/** The sitting without the numbers of its reports. */
function sansNumeros(): Dossier {
  const nus = Object.entries(FICHIERS).map(([chemin, texte]) => [
    chemin,
    texte.replace(/^deliberation: .*\n/mu, '').replace(/numero: 2024\.\d+, /gu, ''),
  ]);
  return dossier(Object.fromEntries(nus));
}

const numeros = (...entree: Parameters<typeof numerotation>): readonly string[] =>
  numerotation(...entree).map(({ numero }) => numero);

describe('a house pattern', () => {
  it('writes a number and reads it back', () => {
    const modele = fc.constantFrom(
      '{annee}/{annee}.{numero:5}',
      'D{annee:2}-{mois}{jour}-{numero}',
      '{numero:3} (a.b)',
    );
    fc.assert(
      fc.property(modele, fc.integer({ min: 0, max: 99_999 }), (un, ordre) => {
        const regle = { modele: un };
        expect(ordreSelon(regle, DATE, numeroSelon(regle, DATE, ordre))).toBe(ordre);
      }),
    );
    expect(numeroSelon({ modele: '{annee}/{annee}.{numero:5}' }, DATE, 318)).toBe('2024/2024.00318');
  });

  it('does not read a number of another form or another year', () => {
    expect(ordreSelon(REGLE, DATE, '2023.00101')).toBeUndefined();
    expect(ordreSelon(REGLE, DATE, '2024.0101')).toBeUndefined();
    expect(ordreSelon(REGLE, DATE, '2024x00101')).toBeUndefined();
  });
});

describe('numbering a sitting', () => {
  it('goes by the order of passage, decisions voted apart included, and leaves out what was not taken', () => {
    const tous = numerotation(sansNumeros(), { ...REGLE, depart: 101 }, []);
    expect(tous.map(({ question, rang, numero }) => [question, rang, numero])).toEqual([
      ['1', undefined, '2024.00101'],
      ['2', undefined, '2024.00102'],
      ['6', undefined, '2024.00103'],
      ['5', undefined, '2024.00104'],
      ['7', 0, '2024.00105'],
      ['7', 1, '2024.00106'],
      ['8', undefined, '2024.00107'],
      ['9', undefined, '2024.00108'],
    ]);
    expect(tous.map(({ ordre }) => ordre)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(
      tous.every(({ propose, transmission }) => propose && /^2024_\d{5}$/u.test(transmission ?? '')),
    ).toBe(true);
  });

  it('keeps the numbers given, and goes on from them', () => {
    expect(numerotation(dossier(), REGLE, []).some(({ propose }) => propose)).toBe(false);
    expect(numeros(dossier(), REGLE, [])).toEqual(numeros(sansNumeros(), { ...REGLE, depart: 101 }, []));
  });

  it('goes on from the last sitting of the year, by its step, or begins anew', () => {
    const avant = (date: string): Dossier => {
      const lu = dossier();
      return { ...lu, id: date, seance: { ...lu.seance, date: date as DateCivile } };
    };
    expect(numeros(sansNumeros(), REGLE, [avant('2024-03-07')])[0]).toBe('2024.00109');
    expect(numeros(sansNumeros(), { ...REGLE, pas: 10 }, [avant('2024-03-07')])[1]).toBe('2024.00128');
    expect(numeros(sansNumeros(), REGLE, [avant('2023-12-07')])[0]).toBe('2024.00001');
    const suite = { modele: 'N{numero}', remise_a_zero: 'jamais' as const };
    expect(numeros(sansNumeros(), suite, [avant('2023-12-07')])[0]).toBe('N1');
  });

  it('keeps a place for a question whose report is elsewhere', () => {
    const { rapports, ...reste } = sansNumeros();
    const { [q('6')]: _, ...autres } = rapports;
    expect(numeros({ ...reste, rapports: autres }, REGLE, []).slice(0, 4)).toEqual([
      ...['2024.00001', '2024.00002', '2024.00004', '2024.00005'],
    ]);
  });
});

describe('writing a number in a report', () => {
  const RAPPORT = FICHIERS[`${SEANCE}/rapports/3.md`] ?? '';
  const APART = (FICHIERS[`${SEANCE}/rapports/7.md`] ?? '').replace(/numero: 2024\.\d+, /gu, '');

  it('adds the one line of its key', () => {
    const ecrit = numberReport(RAPPORT, [{ numero: '2024/2024.00318' }]) ?? '';
    const lignes = ecrit.split('\n');
    expect(lignes[2]).toBe('deliberation: 2024/2024.00318');
    expect(lignes.toSpliced(2, 1).join('\n')).toBe(RAPPORT);
  });

  it('keeps the line ends and the comments of the file', () => {
    const commente = RAPPORT.replace('question: 3', 'question: 3 # la vente').replaceAll('\n', '\r\n');
    const ecrit = numberReport(commente, [{ numero: '2024.00001' }]) ?? '';
    expect(ecrit.replace('deliberation: 2024.00001\r\n', '')).toBe(commente);
  });

  it('numbers decisions voted apart, in braces or line by line', () => {
    const numbers = [
      { numero: '2024.00105', rang: 0 },
      { numero: '2024.00106', rang: 1 },
    ];
    const enBloc = APART.replace(
      / {2}- \{ titre: ([^,]+), .*decision: (\[[^\]]+\]) \}/gu,
      '  - titre: $1\n    decision: $2',
    );
    for (const texte of [APART, enBloc]) {
      const tete = (numberReport(texte, numbers) ?? '').split('---\n')[1] ?? '';
      const lue = parse(tete) as { deliberations: { numero: unknown; titre: string }[] };
      expect(lue.deliberations.map(({ numero }) => String(numero))).toEqual(['2024.00105', '2024.00106']);
    }
    expect(enBloc).toContain('\n    decision:');
  });

  it('refuses what it can’t change for sure', () => {
    expect(numberReport('Pas de tête\n', [{ numero: '1' }])).toBeUndefined();
    expect(numberReport('---\n{ question: 3 }\n---\n', [{ numero: '1' }])).toBeUndefined();
    expect(numberReport(RAPPORT, [{ numero: '1', rang: 0 }])).toBeUndefined();
  });
});
