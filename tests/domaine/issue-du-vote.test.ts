import { describe, expect, it } from 'vitest';
import type { EtatDeQuestion } from '../../src/domaine/chronologie.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { issueDuVote } from '../../src/domaine/issue-du-vote.ts';
import { q } from '../question.ts';
import { dossier, feuille, noms, rapport, scrutin } from './dossier-fictif.ts';

/** Question 1 of the made-up council of five. */
function etat(reste: Partial<Dossier> = {}): EtatDeQuestion {
  const [premiere] = chronologie(dossier(reste)).questions;
  if (!premiere) throw new Error('sans question');
  return premiere;
}

const voix = (...courts: readonly string[]) => noms(...courts).map((elu) => ({ elu, voix: 1 }));
const quatre = { presences: feuille({ absents: noms('EE') }) };

describe('issueDuVote', () => {
  it('adopte à l’unanimité quand nul ne s’oppose', () => {
    expect(issueDuVote('deliberation', scrutin(), etat())).toMatchObject({
      adopte: true,
      unanime: true,
      partage: false,
      cotePresidence: 'pour',
    });
  });

  it('tranche le partage du côté de la présidence', () => {
    const tenu = etat(quatre);
    expect(issueDuVote('deliberation', scrutin({ contre: voix('BB', 'CC') }), tenu)).toMatchObject({
      partage: true,
      adopte: true,
      cotePresidence: 'pour',
    });
    expect(issueDuVote('deliberation', scrutin({ contre: voix('AA', 'BB') }), tenu)).toMatchObject({
      partage: true,
      adopte: false,
      cotePresidence: 'contre',
    });
  });

  it('ne tranche rien quand la présidence s’abstient, se retire ou n’est pas là', () => {
    const abstenu = scrutin({ abstentions: voix('AA'), contre: voix('BB', 'CC') });
    expect(issueDuVote('deliberation', abstenu, etat())).toMatchObject({
      partage: true,
      adopte: false,
      cotePresidence: 'aucun',
    });
    const interessee = etat({ rapports: { [q('1')]: rapport('1', { interesses: noms('AA') }) } });
    const partage = scrutin({ contre: voix('BB', 'CC') });
    expect(issueDuVote('deliberation', partage, interessee)).toMatchObject({
      adopte: false,
      cotePresidence: 'aucun',
    });
    const absente = etat({ presences: feuille({ absents: noms('AA') }) });
    expect(issueDuVote('deliberation', partage, absente).cotePresidence).toBe('aucun');
  });

  it('approuve les comptes tant qu’une majorité ne s’y oppose pas', () => {
    const partage = scrutin({ contre: voix('AA', 'BB') });
    expect(issueDuVote('comptes', partage, etat(quatre)).adopte).toBe(true);
    const rejet = scrutin({ contre: voix('BB', 'CC', 'DD') });
    expect(issueDuVote('comptes', rejet, etat(quatre)).adopte).toBe(false);
  });
});
