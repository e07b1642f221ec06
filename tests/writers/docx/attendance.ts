import type { Inline, Paragraph } from '../../../src/document/tree.ts';
import { b, d, nb, styled, t } from './tree-builders.ts';

const FIRST = [
  'Alix',
  'Bastien',
  'Clémence',
  'Denis',
  'Émilie',
  'Fabrice',
  'Garance',
  'Hugues',
  'Inès',
  'Jules',
];
const LAST = [
  'BRUNEVAL',
  'CASSELIN',
  'DORMIEUX',
  'ESTRAGNE',
  'FLORIVAL',
  'GRANDPIERRE',
  'HAUTECOEUR',
  'LESPINE',
];
const TOWNS = [
  'Aubepierre',
  'Bellefontaine-Les-Prés',
  'Chantemerle',
  'La Roche-Noire',
  'Les Vernes',
  'Montjoie',
];

/** A made-up member, always the same for the same rank. */
function member(rank: number): readonly Inline[] {
  const first = FIRST[rank % FIRST.length] ?? '';
  const last = LAST[(rank * 3 + Math.floor(rank / 10)) % LAST.length] ?? '';
  const civility = rank % 2 === 0 ? 'Mme' : 'M.';
  const name = nb(
    t(`${civility}\u00A0${first} ${last}-${String.fromCharCode(65 + (rank % 26))}`, `elus.${rank}`),
  );
  const range =
    rank % 4 === 0
      ? [t(' ('), d(`presents.${rank}.plage`, t(`à compter de la question n°${rank + 2}`)), t(')')]
      : [];
  return [name, ...range];
}

/** The attendance list of `count` members by commune, in one paragraph; every name is derived. */
export function attendance(label: string, path: string, count: number): Paragraph {
  const parts: Inline[] = [b(t(label)), t(' ')];
  for (let rank = 0; rank < count; rank += 1) {
    if (rank > 0) parts.push(t(', '));
    if (rank % 7 === 0) parts.push(b(t(`${TOWNS[(rank / 7) % TOWNS.length]} :`)), t(' '));
    parts.push(d(`${path}.${rank}.nom`, ...member(rank)));
  }
  return styled('liste-elus', ...parts);
}
