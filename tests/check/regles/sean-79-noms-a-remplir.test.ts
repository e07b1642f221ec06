import { cases, partie, REPRESENTANT } from '../cases.ts';

cases('SEAN-79', [
  [
    'finds the name of a model in prose',
    'rapports/2.md: { decision: [désigne M. Prénom NOM pour représenter la communauté] }',
    [{ severity: 'erreur', path: ['rapports', '2', 'decision', 0], written: 'Prénom NOM' }],
  ],
  [
    'finds somebody unnamed',
    'rapports/2.md: { decision: [donne pouvoir à Mme XXX pour signer] }',
    [{ written: 'Mme XXX' }],
  ],
  [
    'finds it in the representative of a party',
    partie({ representant: { ...REPRESENTANT, personne: 'Mme Prénom NOM' } }),
    [{ path: ['conventions', 'aide', 'parties', 0, 'representant', 'personne'] }],
  ],
  [
    'lets names, and what speaks of names, be',
    'rapports/2.md: { decision: ["remercie M. X. Martin, Mme Yolande NOMICOS et Mme Noémie PRENOIS", "demande que le nom et le prénom figurent au registre"] }',
    [],
  ],
]);
