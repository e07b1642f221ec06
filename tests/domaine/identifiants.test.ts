import { describe, expect, it } from 'vitest';
import { chiffresSeuls, estRna, estSiren, estSiret } from '../../src/domaine/identifiants.ts';
import { anneesDuNumero, decompose, numeroDeTransmission } from '../../src/domaine/numero-de-deliberation.ts';

describe('numéros d’identité', () => {
  it('vérifie la clef d’un SIREN', () => {
    expect(estSiren(chiffresSeuls('242 500 361'))).toBe(true);
    expect([estSiren('242500362'), estSiren('24250036'), estSiren('24250036A')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('vérifie la clef d’un SIRET, et celle de La Poste', () => {
    expect(estSiret('73282932000074')).toBe(true);
    expect(estSiret('73282932000075')).toBe(false);
    expect(estSiret('35600000000048')).toBe(true);
    expect(estSiret('35600000049837')).toBe(true);
    expect(estSiret('35600000049838')).toBe(false);
  });

  it('reconnaît un numéro d’association', () => {
    expect([estRna('W251000001'), estRna('251000001'), estRna('W25100000')]).toEqual([true, false, false]);
  });
});

describe('numéro de délibération', () => {
  it('se décompose en série et en rang', () => {
    expect(decompose('2024/2024.00318')).toEqual({ prefixe: '2024/2024.', ordre: 318, suffixe: '' });
    expect(decompose('2024-12 BIS')).toEqual({ prefixe: '2024-', ordre: 12, suffixe: ' BIS' });
    expect(decompose('sans numéro')).toBeUndefined();
  });

  it('dit ses années', () => {
    expect(anneesDuNumero('2024/2024.00318')).toEqual([2024, 2024]);
    expect(anneesDuNumero('120245')).toEqual([]);
  });

  it('se réduit à ce que la préfecture accepte', () => {
    expect(numeroDeTransmission('2024/2024.00318')).toBe('2024_00318');
    expect(numeroDeTransmission('Délib. 2024-07')).toBe('DELIB_2024_07');
    expect(numeroDeTransmission('***')).toBeUndefined();
    expect(numeroDeTransmission('un numéro beaucoup trop long pour la préfecture')).toBeUndefined();
  });
});
