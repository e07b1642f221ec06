import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-24';

describe(CODE, () => {
  const A = 'Mme Odile RENARD, M. Noé QUENTIN, M. Paul SIMONET, Mme Maud PERRIN';
  const B = 'M. Luc OLIVIER, Mme Inès GUYOT';
  const ELUS = 'Mme Odile RENARD, M. Noé QUENTIN, M. Paul SIMONET, Mme Maud PERRIN et M. Luc OLIVIER';
  const election = ({
    a = A,
    b = B,
    elus = ELUS,
    reste = '',
    suppleants = '',
  } = {}): string => `rapports/2.md:
  nature: nomination
  titre: Élection de la commission d'appel d'offres
  decision: ["élit membres titulaires ${elus}"${suppleants}]
  scrutin:
    mode: secret
    sieges: 5${reste}
    tours: [{ suffrages: [{ pour: Liste A, voix: 11 }, { pour: Liste B, voix: 3 }], blancs: 0, nuls: 0 }]
    listes:
      - { nom: Liste A, membres: [${a}], suppleants: [M. Serge VALLET, Mme Karine NOEL, M. Hugo LEROUX, Mme Rose THOMAS] }
      - { nom: Liste B, membres: [${b}], suppleants: [M. Étienne FABRE, Mme Denise DELORME] }`;

  it('proclaims the first names of each list, as many as its seats', () => {
    expect(faults(election(), CODE)).toEqual([]);
    const battue = election({ elus: ELUS.replace('M. Luc OLIVIER', 'Mme Inès GUYOT') });
    expect(seule(battue, CODE).path).toEqual(['rapports', '2', 'decision', 0]);
    const dits = (dernier: string): string =>
      `, "élit membres suppléants M. Serge VALLET, Mme Karine NOEL, M. Hugo LEROUX, Mme Rose THOMAS et ${dernier}"`;
    expect(faults(election({ suppleants: dits('M. Étienne FABRE') }), CODE)).toEqual([]);
    const hors = seule(election({ suppleants: dits('Mme Denise DELORME') }), CODE);
    expect(hors.path).toEqual(['rapports', '2', 'decision', 1]);
    expect(hors.message).toContain('Mme Denise DELORME');
  });

  it('lets a point tell of somebody else', () => {
    const autre = election({ suppleants: ', "désigne Mme Inès GUYOT pour la représenter au jury"' });
    expect(faults(autre, CODE)).toEqual([]);
  });

  it('finds one candidate on two lists, and a name that is nearly a member’s', () => {
    const deux = seule(election({ b: 'M. Luc OLIVIER, M. Noé QUENTIN' }), CODE);
    expect(deux.path).toEqual(['rapports', '2', 'scrutin', 'listes', 1, 'membres', 1]);
    expect(deux.severity).toBe('erreur');
    const altere = seule(
      election({ a: A.replace('PERRIN', 'PERRAIN'), elus: ELUS.replace('PERRIN', 'PERRAIN') }),
      CODE,
    );
    expect(altere.message).toContain('« Maud PERRIN »');
    expect(altere.severity).toBe('avertissement');
    expect(faults(election({ b: 'M. Luc OLIVIER, Mme Josette LANTERNIER' }), CODE)).toEqual([]);
  });

  it('wants the largest remainder for a tender commission, and no other body', () => {
    const moyenne = election({ reste: '\n    repartition: plus forte moyenne' });
    expect(faults(moyenne, CODE).map(({ path }) => path?.at(-1))).toContain('repartition');
    const bureau = moyenne.replace("la commission d'appel d'offres", 'la commission des sports');
    expect(faults(bureau, CODE).map(({ path }) => path?.at(-1))).not.toContain('repartition');
  });
});
