import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-13';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('wants a nomination secret', () => {
    const fault = seule(vote('mode: ordinaire', 'nature: nomination, '), CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.message).toContain('est une nomination votée au scrutin ordinaire');
  });

  it('accepts a nomination that takes effect without a vote', () => {
    expect(faults(vote('mode: sans-vote', 'nature: nomination, '), CODE)).toEqual([]);
  });

  const levee = (reste: string): string => vote('mode: ordinaire', `nature: nomination, ${reste}, `);

  it.each([
    'decision: ["décide, à l\'unanimité, de ne pas procéder au scrutin secret", désigne Mme Maud PERRIN]',
    'corps: "# Exposé\\n\\nLe conseil, à l\'unanimité, renonce au scrutin secret."',
    'corps: "# Exposé\\n\\nTous les membres ont accepté que le vote ait lieu à main levée."',
  ])('lets all agree to a show of hands, and say it: %s', (reste) => {
    expect(faults(levee(reste), CODE)).toEqual([]);
  });

  it.each([
    'corps: "# Exposé\\n\\nLe conseil peut décider, à l\'unanimité, de ne pas procéder au scrutin secret."',
    'decision: ["décide, à la majorité, de ne pas procéder au scrutin secret", désigne Mme Maud PERRIN]',
    'corps: "# Exposé\\n\\nLe secret des affaires est gardé."',
  ])('reads no renunciation in what the law allows, nor in a majority: %s', (reste) => {
    expect(seule(levee(reste), CODE).severity).toBe('avertissement');
  });

  it('lets no head nor deputy be elected without a secret ballot, and commissions be named at once', () => {
    const sans = (titre: string, mode = 'sans-vote'): string =>
      `rapports/2.md: { nature: election, titre: "${titre}", scrutin: { mode: ${mode} } }`;
    for (const titre of [
      'Élection du maire',
      'Élection des adjoints',
      "Élection d'une vice-présidente",
      'Élection du 3e vice-président',
    ])
      expect(seule(sans(titre), CODE).message).toContain('élection sans vote');
    expect(seule(sans('Élection du maire', 'ordinaire'), CODE).message).toContain('impose le scrutin secret');
    for (const titre of [
      'Élection des membres de la commission des travaux',
      'Désignation de délégués au syndicat des eaux',
    ])
      expect(faults(sans(titre), CODE)).toEqual([]);
  });
});
