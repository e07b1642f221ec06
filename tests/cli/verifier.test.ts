import { afterAll, describe, expect, it } from 'vitest';
import { avec, DONNEES } from '../actes/donnees.ts';
import { contenu, dossierDeTravail, lance, pose, rangeTout } from './monde.ts';

afterAll(rangeTout);

/** An error in the attendance, another in the convention. */
const FAUTIVES = avec([
  ['presences', 'a: Daniel PARIS', 'a: Daniel PARI'],
  ['convention', 'financeur: PMT, montant: 15 000', 'financeur: PMT, montant: 15 k€'],
]);

describe('seance verifier', () => {
  it('ne trouve pas d’erreur à la séance de référence, et n’écrit rien', async () => {
    const travail = dossierDeTravail();
    const avant = contenu(travail);
    const { code, out, err } = await lance(travail, ['verifier']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/0 erreur/u);
    expect(contenu(travail)).toEqual(avant);
  });

  it('montre chaque faute, où elle est, et le remède', async () => {
    const { code, out } = await lance(dossierDeTravail(FAUTIVES), ['verifier']);
    expect(code).toBe(1);
    expect(out).toMatch(/^erreur NOM-01 .*« Daniel PARI »/mu);
    expect(out).toMatch(/^ {2}data\/2024-09-26\/presences\.yaml:\d+:\d+$/mu);
    expect(out).toMatch(/\^{11}/u);
    expect(out).toMatch(/remède :.*Daniel PARIS/u);
    expect(out).toMatch(/^erreur FORME-12 /mu);
    expect(out).toMatch(/^ {2}data\/2024-09-26\/conventions\/pmt-2024\.md:\d+:\d+$/mu);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^2 erreurs/u);
  });

  it('montre la faute d’un modèle, qu’il y ait ou non une erreur dans les données', async () => {
    const inverse = avec([['seance', 'levee: 21h31', 'levee: 17h00']]);
    for (const donnees of [DONNEES, inverse]) {
      const travail = dossierDeTravail(donnees);
      pose(travail, { 'templates/deliberation/formule.hbs': '{{conseil.tribunaux}}\n' });
      const { out } = await lance(travail, ['verifier']);
      expect(out).toMatch(/^erreur MODELE-03 .*tribunaux/mu);
    }
  });

  it('dit la même chose en JSON', async () => {
    const { code, out, err } = await lance(dossierDeTravail(FAUTIVES), ['verifier', '--format', 'json']);
    expect([code, err]).toEqual([1, '']);
    const dit = JSON.parse(out);
    expect(JSON.stringify(dit)).toContain('NOM-01');
    expect(JSON.stringify(dit)).toContain('FORME-12');
    expect(JSON.stringify(dit)).toContain('data/2024-09-26/presences.yaml');
  });

  it('dit la même chose en SARIF 2.1.0, avec la règle de chaque constat', async () => {
    const { code, out } = await lance(dossierDeTravail(FAUTIVES), ['verifier', '--format', 'sarif']);
    expect(code).toBe(1);
    const { version, runs } = JSON.parse(out);
    expect(version).toBe('2.1.0');
    const [{ results, tool }] = runs;
    const connues = new Set(tool.driver.rules.map(({ id }: { id: string }) => id));
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId).toSorted()).toEqual([
      'FORME-12',
      'NOM-01',
    ]);
    expect(results.filter(({ ruleId }: { ruleId: string }) => !connues.has(ruleId))).toEqual([]);
    for (const { level, locations } of results) {
      expect(level).toBe('error');
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^data\/2024-09-26\//u);
      expect(region.startLine).toBeGreaterThan(1);
    }
  });

  it('montre les couleurs seulement quand le terminal en veut', async () => {
    const travail = dossierDeTravail(FAUTIVES);
    const { out: avecCouleurs } = await lance(travail, ['verifier'], { color: true });
    const { out: sans } = await lance(travail, ['verifier', '--sans-couleur'], { color: true });
    expect(avecCouleurs).toContain('\u001b[');
    expect(sans).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
    expect(avecCouleurs.replace(/\u001b\[\d*(?:;\d+)*m/gu, '')).toBe(sans);
  });

  it.each([60, 72, 100])('tient dans un terminal de %i colonnes', async (width) => {
    const { out } = await lance(dossierDeTravail(FAUTIVES), ['verifier'], { width });
    const longues = out
      .split('\n')
      .filter((ligne) => ligne.length > width && !/^ {2}(?:data|\d|\s)/u.test(ligne));
    expect(longues).toEqual([]);
  });

  it('prend la séance la plus récente quand rien n’est dit', async () => {
    const ailleurs = Object.fromEntries(
      Object.entries(DONNEES).map(([chemin, texte]) => [chemin.replace('2024-09-26/', '2024-11-14/'), texte]),
    );
    const travail = dossierDeTravail({ ...DONNEES, ...ailleurs });
    const { out } = await lance(travail, ['chronologie']);
    expect(out).toMatch(/^Séance 2024-11-14 /u);
  });
});
