import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/index.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import type { Mouvement, Presences, Procuration } from '../../src/domaine/feuille-de-presence.ts';
import { elusParNom } from '../../src/domaine/registre.ts';
import type { Scrutin } from '../../src/domaine/scrutin.ts';
import { RESULTATS } from '../../src/domaine/scrutin.ts';
import { draws } from '../draws.ts';
import { demande } from './patch.ts';

const base = demande('{}');
const nom = fc.constantFrom(...elusParNom(base.dossier.registre, base.dossier.seance.date).keys());
const noms = fc.array(nom, { maxLength: 5 });
const question = fc.constantFrom(...base.dossier.seance.ordre_de_passage);

const mouvement: fc.Arbitrary<Mouvement> = fc.oneof(
  fc.record({ avant: question, arrivent: noms, partent: noms, sortent: fc.constant([]) }),
  fc.record({ apres: question, arrivent: noms, partent: noms, sortent: fc.constant([]) }),
  fc.record({
    pendant: fc.array(question, { minLength: 1, maxLength: 3 }),
    arrivent: fc.constant([]),
    partent: fc.constant([]),
    sortent: noms,
  }),
);

const procuration: fc.Arbitrary<Procuration> = fc.record(
  { de: nom, a: nom, a_compter_de: question, jusqu_a: question },
  { requiredKeys: ['de', 'a'] },
);

const presences: fc.Arbitrary<Presences> = fc.record({
  absents: noms,
  mouvements: fc.array(mouvement, { maxLength: 6 }),
  suppleants: fc.array(nom, { maxLength: 2 }),
  procurations: fc.array(procuration, { maxLength: 6 }),
  pointages: fc.array(
    fc.record(
      { question, presents: fc.nat(20), procurations: fc.nat(6) },
      { requiredKeys: ['question', 'presents'] },
    ),
    { maxLength: 4 },
  ),
});

const voix = fc.array(fc.record({ elu: nom, voix: fc.integer({ min: 1, max: 3 }) }), { maxLength: 4 });
const petit = fc.integer({ min: 0, max: 20 });
const tour = fc.record({
  suffrages: fc.array(fc.record({ pour: fc.constantFrom('Pour', 'Contre', 'Odile RENARD'), voix: petit }), {
    maxLength: 3,
  }),
  blancs: petit,
  nuls: petit,
});

const scrutin: fc.Arbitrary<Scrutin> = fc.record(
  {
    mode: fc.constantFrom('ordinaire', 'public', 'secret', 'sans-vote'),
    demandeurs: noms,
    contre: voix,
    abstentions: voix,
    ne_votent_pas: voix,
    tours: fc.array(tour, { maxLength: 4 }),
    annonce: fc.record({
      resultat: fc.constantFrom(...RESULTATS),
      pour: petit,
      contre: petit,
      interesses: petit,
    }),
  },
  { requiredKeys: ['mode', 'demandeurs', 'contre', 'abstentions', 'ne_votent_pas', 'tours'] },
);

const nature = fc.constantFrom('deliberation', 'comptes', 'election', 'nomination', 'information' as const);

/** The base sitting with any attendance, and any vote on its two reports. */
const dossiers: fc.Arbitrary<Dossier> = fc
  .tuple(
    presences,
    fc.array(fc.record({ scrutin, nature, interesses: noms }), { minLength: 2, maxLength: 2 }),
    nom,
    nom,
  )
  .map(([feuille, votes, presidence, secretaire]) => ({
    ...base.dossier,
    presences: feuille,
    seance: { ...base.dossier.seance, presidence, secretaire },
    rapports: Object.fromEntries(
      Object.values(base.dossier.rapports).map((rapport, rang) => [
        rapport.question,
        { ...rapport, ...votes[rang], nature: votes[rang]?.nature as 'deliberation' },
      ]),
    ),
  }));

describe('whatever the sheet says', () => {
  it('every rule concludes, and every finding can be read', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const { faults } = checkDossier({ ...base, dossier });
        for (const { message, hint, path } of faults) {
          expect(message).toMatch(/^[\p{Lu}«].*\.$/u);
          expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object|\?| {2}|n°,|n° /u);
          expect(path?.length).toBeGreaterThan(0);
        }
      }),
      draws(80),
    );
  });
});
