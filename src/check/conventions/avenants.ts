import type { Convention } from '../../domaine/convention.ts';

/** Whether `convention` amends another: its title says so first, "Avenant n° 1 à la convention du 18 avril 2024". */
export const estAvenant = ({ titre }: Pick<Convention, 'titre'>): boolean =>
  /^(?:\p{L}+ )?avenant(?!\p{L})/iu.test(titre);
