import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import type { Mouvement } from '../../src/domaine/feuille-de-presence.ts';
import { issueDuVote } from '../../src/domaine/issue-du-vote.ts';
import { voixDisponibles } from '../../src/domaine/voix-disponibles.ts';
import { q } from '../question.ts';
import { dossier, feuille, mouvement, noms, rapport, scrutin } from './dossier-fictif.ts';

const MEMBRES = noms('AA', 'BB', 'CC', 'DD', 'EE');
const QUESTIONS = ['1', '2', '3', '4'].map(q);

const qui = fc.constantFrom(...MEMBRES, 'Camille ZZ');
const question = fc.constantFrom(...QUESTIONS, q('99'));

const ligne: fc.Arbitrary<Mouvement> = fc.oneof(
  fc.record({ avant: question, arrivent: fc.array(qui), partent: fc.array(qui) }).map(mouvement),
  fc.record({ apres: question, arrivent: fc.array(qui), partent: fc.array(qui) }).map(mouvement),
  fc.record({ pendant: fc.array(question), sortent: fc.array(qui) }).map(mouvement),
);

/** Any sheet, sound or absurd: contradictions, chains, loops, unknown people and questions. */
const quelconque: fc.Arbitrary<Dossier> = fc
  .record({
    absents: fc.array(qui, { maxLength: 3 }),
    mouvements: fc.array(ligne, { maxLength: 5 }),
    procurations: fc.array(fc.record({ de: qui, a: qui }), { maxLength: 6 }),
    interesses: fc.array(qui, { maxLength: 3 }),
    comptes: fc.boolean(),
  })
  .map(({ interesses, comptes, ...notee }) =>
    dossier({
      presences: feuille(notee),
      rapports: { [q('2')]: rapport('2', { interesses, nature: comptes ? 'comptes' : 'deliberation' }) },
    }),
  );

describe('quelle que soit la feuille de présence', () => {
  it('aucune question ne compte plus de voix que de membres', () => {
    fc.assert(
      fc.property(quelconque, (tenu) => {
        const { questions, effectif } = chronologie(tenu);
        for (const { voix, votants, voixRetirees } of questions) {
          expect(voix).toBeLessThanOrEqual(effectif);
          expect(votants).toBeGreaterThanOrEqual(0);
          expect(votants).toBe(voix - voixRetirees);
        }
      }),
    );
  });

  it('nul ne porte plus d’une voix, nul n’en donne étant là, nul n’en porte étant absent', () => {
    fc.assert(
      fc.property(quelconque, (tenu) => {
        for (const { procurations, presents } of chronologie(tenu).questions) {
          const dedans = new Set(presents.map(({ elu }) => elu.nom));
          const valables = procurations.filter(({ motif }) => motif === undefined);
          const mains = valables.map(({ mandataire }) => mandataire);
          expect(new Set(mains).size).toBe(mains.length);
          expect(mains.every((nom) => dedans.has(nom))).toBe(true);
          expect(valables.some(({ mandant }) => dedans.has(mandant))).toBe(false);
        }
      }),
    );
  });

  it('la somme des voix de chacun fait les votants', () => {
    fc.assert(
      fc.property(quelconque, (tenu) => {
        for (const etat of chronologie(tenu).questions) {
          const siennes = [...voixDisponibles(etat).values()].map(({ propre, portee }) => propre + portee);
          expect(siennes.reduce((total, voix) => total + voix, 0)).toBe(etat.votants);
        }
      }),
    );
  });

  it('le décompte se retrouve en entier et le rejet n’est jamais unanime', () => {
    fc.assert(
      fc.property(quelconque, fc.integer({ min: 0, max: 2 }), (tenu, contre) => {
        for (const etat of chronologie(tenu).questions) {
          if (etat.votants < contre) continue;
          const dit = scrutin({ contre: [{ elu: 'Camille BB', voix: contre }] });
          const { decompte, adopte, unanime } = issueDuVote('deliberation', dit, etat);
          expect(decompte.pour + decompte.contre).toBe(etat.votants);
          if (unanime) expect(adopte).toBe(true);
        }
      }),
    );
  });
});
