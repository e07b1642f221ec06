import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/index.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { dossierDeReference } from './dossier-de-reference.ts';

const { faults, acquittees } = checkDossier({
  dossier: dossierDeReference(),
  seancesAnterieures: [],
  aujourdhui: '2024-10-07' as DateCivile,
});

describe('le contrôle de la séance de référence', () => {
  it('ne trouve ni erreur ni avertissement qui ne soit acquitté', () => {
    expect(faults.filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it('met en garde contre les quatre procurations sans voix à la question 1, et contre une partie sans numéro', () => {
    expect(acquittees.map(({ fault }) => `${fault.code} ${fault.path?.join('.')}`).toSorted()).toEqual([
      'CONV-15 conventions.pmt-2024.parties.0',
      'PROC-04 presences.procurations.0.a',
      'PROC-04 presences.procurations.2.a',
      'PROC-04 presences.procurations.32.a',
      'PROC-05 presences.procurations.33.a',
    ]);
  });
});
