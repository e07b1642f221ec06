import type { LegalSource } from './fault.ts';

const french = (date: string): string => date.split('-').toReversed().join('/');

/** "CGCT, art. L2121-20 (en vigueur depuis le 01/03/2020)". */
export function legalSourceText({ texte, article, depuis, jusqua }: LegalSource): string {
  const place = article === undefined ? texte : `${texte}, art. ${article}`;
  if (depuis !== undefined && jusqua !== undefined) {
    return `${place} (en vigueur du ${french(depuis)} au ${french(jusqua)})`;
  }
  if (depuis !== undefined) return `${place} (en vigueur depuis le ${french(depuis)})`;
  return jusqua === undefined ? place : `${place} (en vigueur jusqu'au ${french(jusqua)})`;
}
