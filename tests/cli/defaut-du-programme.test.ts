import { afterAll, describe, expect, it } from 'vitest';
import { dossierDeTravail, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

/** A world in which the clock breaks: what no datum can bring about. */
const casse = (error: Error) => ({
  clock: (): number => {
    throw error;
  },
});

describe('un défaut du programme', () => {
  it('se dit en français, à qui envoyer quoi d’abord, la trace ensuite', async () => {
    const { code, err } = await lance(dossierDeTravail(), ['generer', '--projet'], casse(new Error('panne')));
    expect(code).toBe(3);
    const [premiere = '', seconde = ''] = err.split('\n');
    expect(premiere).toMatch(/^Défaut du programme : .*Vous n'y êtes pour rien/u);
    expect(seconde).toMatch(/^Envoyez à la personne qui vous a fourni le programme .* data et templates\.$/u);
    expect(err).toContain('commande : seance generer --projet\n');
    expect(err.indexOf('Error: panne')).toBeGreaterThan(err.indexOf('--- à transmettre ---'));
    expect(err).toMatch(/\n {4}at /u);
  });

  it('ne se confond pas avec un refus de l’ordinateur', async () => {
    const refus = Object.assign(new Error('EMFILE: too many open files'), {
      ...{ code: 'EMFILE', syscall: 'open', path: 'data/conseil.yaml' },
    });
    const { code, err } = await lance(dossierDeTravail(), ['generer'], casse(refus));
    expect(code).toBe(1);
    expect(err).toMatch(/^L'ordinateur a refusé une opération \(data\/conseil\.yaml\) : EMFILE\.\n/u);
    expect(err).not.toMatch(/\n {4}at /u);
  });
});
