import type { DateCivile } from './date.ts';
import { lireDate } from './date.ts';

const ISO = /^(\d{4})[-_. ](\d{2})[-_. ](\d{2})(?!\d)/u;

const COMPACTE = /^(\d{4})(\d{2})(\d{2})(?!\d)/u;

const FRANCAISE = /^(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})(?!\d)/u;

/** The date that the name of a sitting's folder begins with ("2025-03-20 - copie"), or undefined. */
export function dateDuDossier(nom: string): DateCivile | undefined {
  const [, annee, mois, jour] = ISO.exec(nom) ?? COMPACTE.exec(nom) ?? [];
  if (annee) return lireDate(`${annee}-${mois}-${jour}`);
  const [, quantieme, rang, an] = FRANCAISE.exec(nom) ?? [];
  return an ? lireDate(`${quantieme}/${rang}/${an}`) : undefined;
}
