/** The SIREN of La Poste, whose thousands of SIRET do not follow the ordinary key. */
const LA_POSTE = '356000000';

/** A registration number without the spaces and points that people type for reading. */
export const chiffresSeuls = (numero: string): string => numero.replace(/[\s.\u00a0\u202f]/gu, '');

/** Luhn's sum of a string of figures: every second one from the right counts double. */
function sommeDeLuhn(chiffres: string): number {
  return [...chiffres].toReversed().reduce((total, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 1 ? 2 : 1);
    return total + (double > 9 ? double - 9 : double);
  }, 0);
}

/** Whether `numero` is a SIREN: nine figures, with Luhn's key. */
export const estSiren = (numero: string): boolean =>
  /^\d{9}$/u.test(numero) && sommeDeLuhn(numero) % 10 === 0;

/**
 * Whether `numero` is a SIRET: fourteen figures, with Luhn's key. The offices of La Poste follow another one: the sum
 * of their figures is a multiple of five.
 */
export function estSiret(numero: string): boolean {
  if (!/^\d{14}$/u.test(numero)) return false;
  if (sommeDeLuhn(numero) % 10 === 0) return true;
  if (!numero.startsWith(LA_POSTE)) return false;
  return [...numero].reduce((total, chiffre) => total + Number(chiffre), 0) % 5 === 0;
}

/** Whether `numero` is a number of the national register of associations: W and nine figures. */
export const estRna = (numero: string): boolean => /^W\d{9}$/u.test(numero);
