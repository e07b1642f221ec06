import { describe, expect, it } from 'vitest';
import {
  isEvident,
  nearest,
  nearestName,
  proposed,
  remedyForName,
  withinLetters,
} from '../../src/diagnostics/nearest-name.ts';

describe('the nearest name', () => {
  it('sees through accents, case, hyphens and low lines', () => {
    const known = ['ordre_de_passage', 'deliberation', 'Jean-François Œuvrard'];
    expect(nearestName('Ordre-de-Passage', known)).toBe('ordre_de_passage');
    expect(nearestName('délibération', known)).toBe('deliberation');
    expect(nearest('jean francois oeuvrard', known)).toEqual([
      { name: 'Jean-François Œuvrard', distance: 0 },
    ]);
  });

  it('forgives a third of the letters, one in a short name', () => {
    expect(nearestName('generer', ['documents', 'generez', 'generateur'])).toBe('generez');
    expect(nearestName('6.1', ['6.2', '64'])).toBe('6.2');
    expect(nearestName('99', ['64', '65'])).toBeUndefined();
    expect(nearestName('xyz', [])).toBeUndefined();
  });

  it('gives two names when the second is as near, and is then sure of none', () => {
    const near = nearest('Martine', ['Martin', 'Martina', 'Robert']);
    expect(proposed(near)).toBe('« Martin » ou « Martina »');
    expect(isEvident(near)).toBe(false);
    expect(isEvident(nearest('Robrt', ['Martin', 'Robert']))).toBe(true);
  });

  it('words the remedy, whatever is known', () => {
    expect(remedyForName('annexe', ['annexes', 'titre'])).toBe('Écrire « annexes ».');
    expect(remedyForName('zzz', ['annexes', 'titre'])).toBe('Choisir parmi : annexes, titre.');
    expect(remedyForName('zzz', [])).toBe('Retirer ce nom.');
  });

  it('counts letters put in, left out or changed', () => {
    expect(withinLetters('simon', 'simone', 1)).toBe(true);
    expect(withinLetters('simon', 'simonet', 1)).toBe(false);
    expect(withinLetters('simon', 'simon', 0)).toBe(true);
  });
});
