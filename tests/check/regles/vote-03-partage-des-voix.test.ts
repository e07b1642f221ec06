import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-03';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  const sept = 'contre: [Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD, Paul SIMONET]';

  it('says which way the chair settles a tie', () => {
    const fault = seule(vote(sept), CODE);
    expect(fault.message).toBe(
      'À la question n°2, il y a partage égal des voix (7 voix de chaque côté) : la voix de Mme Camille AUBRY, qui préside, est prépondérante, et la question est adoptée.',
    );
    expect(fault.severity).toBe('information');
    const contre = sept.replace('Paul SIMONET', 'Camille AUBRY');
    expect(seule(vote(contre), CODE).message).toContain('la question est rejetée');
    expect(faults(vote('contre: [Noé QUENTIN]'), CODE)).toEqual([]);
  });

  it('finds nobody to settle it where the chair abstained', () => {
    const six =
      'contre: [Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD], abstentions: [Camille AUBRY, Paul SIMONET]';
    expect(seule(vote(six), CODE).severity).toBe('avertissement');
  });

  it('knows no casting voice in a secret ballot, and approves the accounts', () => {
    const secret =
      'mode: secret, tours: [{ suffrages: [{ pour: Pour, voix: 7 }, { pour: Contre, voix: 7 }], blancs: 0, nuls: 0 }]';
    expect(seule(vote(secret), CODE).message).toContain('la question est rejetée');
    const comptes = `${vote('contre: [Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD], abstentions: [Paul SIMONET]', 'nature: comptes, ')}seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`;
    expect(seule(comptes, CODE).message).toContain('les comptes sont arrêtés');
  });
});
