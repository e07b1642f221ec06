import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

const CODE = 'PRES-20';

/** Heads, proxies and voices noted as they were in the base sitting. */
const COMPTES = `pointages: [{ question: 1, presents: 12, procurations: 2 }, { question: 4, presents: 13, procurations: 1 }, { question: 6, presents: 12, procurations: 2 }]`;

/** The first finding of all, and how many errors there are. */
function premiere(yaml: string): {
  readonly code?: string;
  readonly lieu?: string;
  readonly erreurs: number;
} {
  const erreurs = faults(yaml).filter(({ severity }) => severity === 'erreur');
  const [fault] = erreurs;
  return { code: fault?.code ?? '', lieu: fault?.path?.join('.') ?? '', erreurs: erreurs.length };
}

const REGISTRE = (change: string): string => `registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX]
    - { nom: Aumont, membres: [M. Serge VALLET], suppleant: Mme Tania WEBER }
    - { nom: Champagnole, membres: [Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS] }
    - { nom: Poligny, membres: [{ nom: M. Jacques MERCIER, fonction: 1er Vice-Président }, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN] }
${change}`;

describe(CODE, () => {
  it('is silent where the counts are those of the sheet, and where one alone differs', () => {
    expect(premiere(`presences.yaml: { ${COMPTES} }`).erreurs).toBe(0);
    expect(
      faults('presences.yaml: { pointages: [{ question: 1, presents: 11, procurations: 2 }] }', CODE),
    ).toEqual([]);
  });

  it.each([
    ['absents: [Luc OLIVIER, Rose THOMAS, Karine NOEL]', 'presences.absents.2'],
    ['absents: [Noé QUENTIN, Luc OLIVIER, Rose THOMAS]', 'presences.absents.0'],
  ])('shows the member present and listed absent: %s', (absents, lieu) => {
    expect(premiere(`presences.yaml: { ${absents}, ${COMPTES} }`)).toEqual({ code: CODE, lieu, erreurs: 1 });
  });

  it.each([
    ['{ nom: Mme Odile RENARD, jusqu_au: 2024-05-02 }', 'Mme Odile RENARD'],
    ['{ nom: M. Paul SIMONET, depuis: 2024-09-01 }', 'M. Paul SIMONET'],
    // A term that ends before it begins is wrong whatever the counts: its own rule tells it, alone.
    ['{ nom: M. Paul SIMONET, depuis: 2025-01-01, jusqu_au: 2024-01-01 }', 'M. Paul SIMONET', 'SEAN-42'],
  ])('shows the term that the counts contradict: %s', (juste, nom, code = CODE) => {
    const yaml = REGISTRE(`presences.yaml: { ${COMPTES} }`).replace(nom, juste);
    const vue = premiere(yaml);
    expect(vue).toMatchObject({ code, erreurs: 1 });
    expect(vue.lieu).toMatch(/^registre\.communes\.2\.membres\.[01](\.jusqu_au)?$/u);
  });

  it('leaves the name on the sheet to its own rule where no count speaks for it', () => {
    const yaml = REGISTRE('presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Paul SIMONET }] }').replace(
      'M. Paul SIMONET',
      '{ nom: M. Paul SIMONET, jusqu_au: 2024-05-02 }',
    );
    expect(faults(yaml, CODE)).toEqual([]);
    expect(faults(yaml, 'PRES-01')[0]?.path).toEqual(['presences', 'procurations', 0, 'a']);
  });

  it('shows the line of the journal that is at another question', () => {
    const yaml = `presences.yaml:
  mouvements: [{ avant: 3, arrivent: [Hugo LEROUX] }, { apres: 2, partent: [Denise DELORME] }]
  ${COMPTES}`;
    expect(premiere(yaml)).toMatchObject({ code: CODE, lieu: 'presences.mouvements.1', erreurs: 1 });
  });

  it('shows a count whose two figures are each in the place of the other', () => {
    const yaml =
      'presences.yaml: { pointages: [{ question: 1, presents: 2, procurations: 12 }, { question: 4, presents: 13 }] }';
    expect(premiere(yaml)).toEqual({ code: CODE, lieu: 'presences.pointages.0', erreurs: 1 });
  });

  it('tells beneath it all that only follows from it', () => {
    const [fault] = faults(
      `presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Karine NOEL], ${COMPTES} }`,
    );
    expect(fault?.related?.map(({ message }) => message).join('\n')).toContain('PRES-11');
  });

  const FEUILLE = {
    absents: '[Luc OLIVIER, Rose THOMAS]',
    mouvements: '[{ avant: 3, arrivent: [Hugo LEROUX] }, { apres: 5, partent: [Denise DELORME] }]',
    procurations:
      '[{ de: Luc OLIVIER, a: Maud PERRIN }, { de: Hugo LEROUX, a: Inès GUYOT }, { de: Denise DELORME, a: Étienne FABRE }]',
  };
  const feuille = (change: Partial<typeof FEUILLE>, reste = ''): string =>
    `presences.yaml:\n${Object.entries({ ...FEUILLE, ...change })
      .map(([cle, valeur]) => `  ${cle}: ${valeur}\n`)
      .join('')}${reste}  ${COMPTES}`;
  const procurations = (de: string, par: string): Partial<typeof FEUILLE> => ({
    procurations: FEUILLE.procurations.replace(de, par),
  });

  it.each([
    ['carried by someone away', procurations('a: Maud PERRIN', 'a: Rose THOMAS'), 'procurations.0.a'],
    ['given by someone in the room', procurations('de: Luc OLIVIER', 'de: Noé QUENTIN'), 'procurations.0.de'],
    ['carried by one who has another', procurations('a: Inès GUYOT', 'a: Maud PERRIN'), 'procurations.1.a'],
  ])('accuses no other line than the one %s', (_quoi, change, lieu) => {
    expect(premiere(feuille({}))).toMatchObject({ erreurs: 0 });
    expect(premiere(feuille(change))).toMatchObject({ code: CODE, lieu: `presences.${lieu}` });
  });

  it('accuses no other line of the journal than the one that has someone away leave', () => {
    const partie = feuille({ mouvements: FEUILLE.mouvements.replace('Denise DELORME', 'Rose THOMAS') });
    const lieux = faults(partie)
      .filter(({ severity }) => severity === 'erreur')
      .map(({ path = [] }) => path.slice(0, 3).join('.'));
    expect(lieux.filter((lieu) => lieu.startsWith('presences.mouvements'))).toEqual(
      lieux.filter((lieu) => lieu === 'presences.mouvements.1'),
    );
    expect(lieux[0]).toBe('presences.mouvements.1');
  });

  it('shows an arrival noted too late before an absence, when the rest of the sheet agrees', () => {
    const tard = feuille({ mouvements: FEUILLE.mouvements.replace('avant: 3', 'avant: 5') });
    expect(premiere(tard)).toMatchObject({ code: CODE, lieu: 'presences.mouvements.0' });
  });

  it('shows on one count the bound that leaves somebody with nobody', () => {
    const bornees = (debut: number): string =>
      feuille(
        procurations(
          '{ de: Luc OLIVIER, a: Maud PERRIN }',
          `{ de: Luc OLIVIER, a: Maud PERRIN, jusqu_a: 3 }, { de: Luc OLIVIER, a: Noé QUENTIN, a_compter_de: ${debut} }`,
        ),
      );
    expect(premiere(bornees(4))).toMatchObject({ erreurs: 0 });
    expect(premiere(bornees(5))).toMatchObject({ code: CODE, lieu: 'presences.procurations.1.a_compter_de' });
  });
});
