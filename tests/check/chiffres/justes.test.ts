import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';
import { RAPPORTS_JUSTES } from './rapports-justes.ts';

/** Acronyms, thousands beside euros, accounts and budgets voted out of season: other rules have a word to say of them. */
const AUTRES = new Set(['RAPP-07', 'REDA-06', 'REDA-17', 'SEAN-14', 'SEAN-31']);

describe('reports in which every figure agrees', () => {
  it.each(RAPPORTS_JUSTES.map((un) => [un.titre, un] as const))('%s', (_, { titre, decision, corps }) => {
    const texte = `# Résumé\n\nLe conseil se prononce.\n\n# Exposé\n\n${corps.join('\n\n')}\n`;
    const dites = faults(JSON.stringify({ 'rapports/2.md': { titre, decision, corps: texte } }));
    const siennes = dites.filter(({ code }) => !AUTRES.has(code));
    expect(siennes.map(({ code, message }) => `${code} ${message}`).join('\n')).toBe('');
  });
});
