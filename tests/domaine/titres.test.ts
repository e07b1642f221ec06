import { describe, expect, it } from 'vitest';
import { ancresDeConvention, ancresDeRapport } from '../../src/domaine/ancres.ts';
import type { Convention } from '../../src/domaine/convention.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { centimes } from '../../src/domaine/montant.ts';
import { identifiant, titres, titresDe } from '../../src/domaine/titres.ts';
import { rapport } from './dossier-fictif.ts';

const CORPS = `# Exposé des motifs

Rien à dire.

# Articles

## Objet {#objet}

### Une partie

## Durée et délai

# Annexes

## Programme {#programme}
`;

const convention = (reste: Partial<Convention> = {}): Convention => ({
  id: 'pacte',
  titre: 'Un pacte',
  parties: [],
  visas: [],
  subvention: centimes(100_000),
  versements: [
    { part: 5000, echeance: 'à la signature' },
    { part: 5000, echeance: 'au bilan' },
  ],
  duree: { exercice: '2024', fin: '2025-04-30' as DateCivile },
  exemplaires: 2,
  annexes: [
    { genre: 'texte', titre: 'Programme', partie: 'programme', numerotation: [] },
    { genre: 'budget', titre: 'Budget' },
  ],
  corps: CORPS,
  ...reste,
});

describe('titres', () => {
  it('lit le rang, le titre et l’identité, écrite ou déduite', () => {
    expect(titres(CORPS).map(({ niveau, titre, id, nomme }) => [niveau, titre, id, nomme])).toEqual([
      [1, 'Exposé des motifs', 'expose-des-motifs', false],
      [1, 'Articles', 'articles', false],
      [2, 'Objet', 'objet', true],
      [3, 'Une partie', 'une-partie', false],
      [2, 'Durée et délai', 'duree-et-delai', false],
      [1, 'Annexes', 'annexes', false],
      [2, 'Programme', 'programme', true],
    ]);
  });

  it('retient les titres d’une seule partie', () => {
    expect(titresDe(CORPS, 'Articles').map(({ id }) => id)).toEqual(['objet', 'duree-et-delai']);
    expect(titresDe(CORPS, 'Inconnue')).toEqual([]);
  });

  it('tire d’un titre une identité sans accent ni ponctuation', () => {
    expect(identifiant("L'État : où, quand ?")).toBe('l-etat-ou-quand');
  });
});

describe('ancres', () => {
  it('d’une convention : sommes, dates, articles, annexes', () => {
    expect([...ancresDeConvention(convention())].toSorted()).toEqual([
      'budget',
      'duree-et-delai',
      'exercice',
      'fin',
      'objet',
      'programme',
      'subvention',
      'subvention-en-lettres',
      'versement-1',
      'versement-2',
    ]);
  });

  it('d’un rapport : celles de sa convention, nommées seules quand elle est la seule', () => {
    const annexe = (id: string) => ({ genre: 'convention', titre: id, convention: id }) as const;
    const conventions = { pacte: convention(), autre: convention({ id: 'autre' }) };
    const un = ancresDeRapport(rapport('1', { annexes: [annexe('pacte')] }), conventions);
    expect([un.has('subvention'), un.has('pacte.subvention'), un.has('prevu')]).toEqual([true, true, false]);
    const deux = ancresDeRapport(rapport('1', { annexes: [annexe('pacte'), annexe('autre')] }), conventions);
    expect([deux.has('subvention'), deux.has('autre.subvention')]).toEqual([false, true]);
  });
});
