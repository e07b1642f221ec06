import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/index.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { dossierDeReference } from './dossier-de-reference.ts';

const { faults } = checkDossier({
  dossier: dossierDeReference(),
  seancesAnterieures: [],
  aujourdhui: '2024-10-07' as DateCivile,
});

describe('le contrôle de la séance de référence', () => {
  it('ne trouve aucune erreur', () => {
    expect(faults.filter(({ severity }) => severity === 'erreur')).toEqual([]);
  });

  it('ne met en garde, des présences et procurations, que contre les quatre sans voix à la question 1', () => {
    const gardes = faults.filter(
      ({ severity, path }) => severity === 'avertissement' && path?.[0] === 'presences',
    );
    expect(gardes.map(({ path }) => path?.join('.'))).toEqual([
      'presences.procurations.0.a',
      'presences.procurations.2.a',
      'presences.procurations.32.a',
      'presences.procurations.33.a',
    ]);
  });
});
