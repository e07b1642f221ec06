import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REGLES } from '../../src/check/regles/index.ts';
import { avec } from '../actes/donnees.ts';
import { documents, dossierDeTravail, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

/** A rule that stops as programs do, on a value that is not there; `rend` gives back the true one. */
function casse(code: string): () => void {
  const regle = REGLES.find((une) => une.code === code) as { controle: unknown };
  const { controle } = regle;
  regle.controle = () => (undefined as unknown as { rang: number }).rang;
  return () => {
    regle.controle = controle;
  };
}

/** A secretary's mistake, which another rule tells. */
const FAUTIVES = avec([['convention', 'financeur: PMT, montant: 15 000', 'financeur: PMT, montant: 15 001']]);

let rend = (): void => undefined;
beforeEach(() => {
  rend = casse('QUOR-01');
});
afterEach(() => rend());

describe('une règle qui s’interrompt', () => {
  it('est dite avec son code, son fichier et sa trace, à aucune ligne des données, et les autres fautes aussi', async () => {
    const { code, out } = await lance(dossierDeTravail(FAUTIVES), ['verifier']);
    expect(code).toBe(3);
    const dite = /^erreur PROG-01 [\s\S]*?\n\n/mu.exec(out)?.[0] ?? '';
    expect(dite).toMatch(/^erreur PROG-01 La règle QUOR-01 /u);
    expect(dite).toContain('fichier src/check/regles/quor-01-quorum.ts');
    expect(dite).toMatch(/^ {4}TypeError: .*\n {4}at /mu);
    expect(dite).not.toMatch(/seance\.yaml/u);
    expect(dite.split('\n')[0]).not.toContain('Cannot read');
    expect(out).toMatch(/^erreur FINA-\d\d /mu);
  });

  it('est dite aux autres programmes', async () => {
    const travail = dossierDeTravail();
    const json = JSON.parse((await lance(travail, ['verifier', '--format', 'json'])).out);
    const faute = json.faults.find(({ code }: { code: string }) => code === 'PROG-01');
    expect(faute.position).toBeNull();
    expect(faute.defect.file).toBe('src/check/regles/quor-01-quorum.ts');
    expect(faute.defect.stack).toMatch(/^TypeError: /u);
    const sarif = JSON.parse((await lance(travail, ['verifier', '--format', 'sarif'])).out);
    expect(JSON.stringify(sarif.runs[0].results)).toContain('quor-01-quorum.ts');
  });

  it('interdit les actes et les documents', async () => {
    const travail = dossierDeTravail();
    for (const commande of ['generer', 'documents']) {
      const { code, err } = await lance(travail, [commande]);
      expect([commande, code]).toEqual([commande, 3]);
      expect(err).toContain('PROG-01');
    }
    expect(documents(travail)).toEqual([]);
  });

  it("laisse faire un projet, sans dire que le contrôle s'est bien passé", async () => {
    const travail = dossierDeTravail();
    const { code, err } = await lance(travail, ['generer', '--projet', '--format', 'docx']);
    expect(code).toBe(3);
    expect(err).toContain('PROG-01');
    expect(documents(travail).length).toBeGreaterThan(0);
  });
});
