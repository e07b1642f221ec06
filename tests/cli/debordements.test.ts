import { afterAll, describe, expect, it } from 'vitest';
import { avec, CHEMINS, type Changement } from '../actes/donnees.ts';
import { documents, dossierDeTravail, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

const INTITULE = 'Directeur (argumentaire, pilotage)';

const CAS: readonly (readonly [string, string, Changement, string])[] = [
  ['un mot plus large que sa case', 'PDF-05', ['convention', INTITULE, 'M'.repeat(90)], 'MMM'],
  [
    'une ligne de tableau plus haute qu’une page',
    'PDF-04',
    ['convention', INTITULE, `Actions de pilotage ${`${'M'.repeat(14)} `.repeat(130)}`.trim()],
    'Actions de pilotage',
  ],
];

describe('ce qui ne tient pas dans la page', () => {
  it.each(
    CAS,
  )('%s : une erreur à sa place dans les données, et rien d’écrit', async (_, code, change, texte) => {
    const fichiers = avec([change]);
    const travail = dossierDeTravail(fichiers);
    const dit = await lance(travail, ['generer', '--format', 'pdf']);
    expect(dit.code).toBe(1);
    expect(documents(travail)).toEqual([]);
    const contenu = fichiers[CHEMINS.convention] ?? '';
    const ligne = contenu.slice(0, contenu.indexOf(texte)).split('\n').length;
    expect(dit.err).toMatch(new RegExp(`erreur ${code}[\\s\\S]*? data/${CHEMINS.convention}:${ligne}:`, 'u'));
  });
});

describe('une convention dont la délibération n’a pas encore de numéro', () => {
  it('attend, et le dit ; l’extrait s’écrit, et la convention en projet', async () => {
    const travail = dossierDeTravail(avec([['rapport', 'deliberation: 2024/2024.00318\n', '']]));
    const dit = await lance(travail, ['generer', '--format', 'pdf']);
    expect(dit.code).toBe(0);
    expect(documents(travail)).toEqual(['out/2024-09-26/64/deliberation.pdf']);
    expect(dit.err).toMatch(/avertissement EXEM-01[\s\S]*data\/2024-09-26\/rapports\/64\.md:/u);
    expect((await lance(travail, ['generer', '--format', 'pdf', '--projet'])).code).toBe(0);
    expect(documents(travail)).toContain('out/2024-09-26/64/convention-PROJET.pdf');
  });
});
