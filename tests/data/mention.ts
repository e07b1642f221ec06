import type { Plage } from '../../src/domaine/plage.ts';

/** A range in the words of the act, from its ranks, in a sitting of 75 questions; empty when it covers the sitting. */
export function mention({ debut, fin }: Plage): string {
  const bornes = [debut > 0 ? `à compter de ${debut + 1}` : '', fin < 74 ? `jusqu'à ${fin + 1}` : ''];
  return bornes.filter(Boolean).join(', ');
}
