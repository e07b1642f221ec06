import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('REDA-04', [
  [
    'says nothing where no house style shows',
    'registre.yaml: { communes: [{ nom: Arbois-Les-Bains, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL] }, { nom: Aumont-sur-Orain, membres: [M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }',
    [],
  ],
  [
    'points at the name that departs from the others',
    'registre.yaml: { communes: [{ nom: Arbois-les-Bains, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT] }, { nom: Aumont-Sur-Orain, membres: [M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN] }, { nom: Poligny-la-Ville, membres: [M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }',
    [
      {
        severity: 'information',
        path: ['registre', 'communes', 1, 'nom'],
        written: 'Aumont-Sur-Orain',
        hint: expect.stringContaining('« sur »'),
      },
    ],
  ],
]);
