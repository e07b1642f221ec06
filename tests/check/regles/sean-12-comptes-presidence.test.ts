import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-12';

describe(CODE, () => {
  it('wants another chair for the accounts', () => {
    const fault = seule('rapports/2.md: { nature: comptes }', CODE);
    expect(fault.message).toContain(
      'Mme Camille AUBRY préside la question n°2, où ses propres comptes sont votés',
    );
    expect(fault.hint).toContain('le membre que le conseil a élu');
    expect(fault.path).toEqual(['rapports', '2', 'nature']);
  });

  it('says nothing of other matters', () => {
    expect(faults('rapports/2.md: { nature: deliberation }', CODE)).toEqual([]);
  });

  describe('a head who took office after the year voted', () => {
    const elue = (depuis: string, titre: string): string => `registre.yaml:
  communes:
    - nom: Arbois
      membres:
        - { nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire d'Arbois, depuis: ${depuis} }
        - M. Bruno CARLIER
        - Mme Denise DELORME
        - M. Étienne FABRE
        - Mme Inès GUYOT
        - M. Hugo LEROUX
    - nom: Poligny
      membres: [{ nom: M. Jacques MERCIER, fonction: 1er Vice-Président }, Mme Maud PERRIN]
presences.yaml: { absents: [], mouvements: [], procurations: [] }
rapports/1.md: { scrutin: { annonce: } }
rapports/2.md: { nature: comptes, titre: "${titre}", rapporteur: Jacques MERCIER, scrutin: { annonce: { resultat: adopté à l'unanimité, pour: 8 } } }`;
    const comptes = (yaml: string) =>
      faults(yaml).filter(
        ({ code, severity }) =>
          ['SEAN-12', 'SEAN-13', 'SEAN-50', 'VOTE-01'].includes(code) && severity !== 'information',
      );

    it.each([
      ['2024-03-02', 'Compte administratif 2023'],
      ['2024-01-01', "Compte financier unique de l'exercice 2023"],
      ['2024-03-02', 'Approbation du compte administratif'],
      ['2023-06-01', 'Comptes de 2022, arrêtés tard'],
      ['2024-03-02', 'Compte administratif 2023 et budget 2024'],
    ])('may stay, preside and vote: since %s, %s', (depuis, titre) => {
      expect(comptes(elue(depuis, titre))).toEqual([]);
      expect(seule(elue(depuis, titre), CODE).severity).toBe('information');
    });

    it.each([
      ['2023-12-31', 'Compte administratif 2023'],
      ['2023-06-01', 'Compte administratif'],
      ['2023-06-01', 'Comptes administratifs 2022 et 2023'],
    ])('must leave when in office for a part of it: since %s, %s', (depuis, titre) => {
      expect(comptes(elue(depuis, titre)).map(({ code }) => code)).toEqual(
        expect.arrayContaining(['SEAN-12', 'SEAN-50', 'VOTE-01']),
      );
    });
  });

  describe('away the head of the executive', () => {
    const absente = (
      seance: string,
    ): string => `presences.yaml: { absents: [Camille AUBRY, Luc OLIVIER, Rose THOMAS] }
rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { presidence: Jacques MERCIER${seance} }`;

    it('asks for the election of whoever takes the chair', () => {
      const fault = seule(absente(''), CODE);
      expect(fault.severity).toBe('erreur');
      expect(fault.path).toEqual(['seance', 'presidence']);
      expect(fault.hint).toContain("election: à l'unanimité");
    });

    it('takes a chair named for the accounts as elected, whatever is said of the election', () => {
      expect(
        faults(absente(', autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }]'), CODE),
      ).toEqual([]);
      const election =
        "autres_presidences: [{ questions: 1 à 4, presidence: Jacques MERCIER, election: à l'unanimité }]";
      expect(faults(absente(`, ${election}`), CODE)).toEqual([]);
    });

    it('asks a look where the chair was named for other matters too, for another reason', () => {
      const depart =
        'autres_presidences: [{ questions: 1 à 4, presidence: Jacques MERCIER, motif: départ de la présidente }]';
      expect(seule(absente(`, ${depart}`), CODE)).toMatchObject({
        severity: 'avertissement',
        path: ['seance', 'autres_presidences', 0, 'presidence'],
      });
    });
  });
});
