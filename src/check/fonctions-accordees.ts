/** Offices by gender, in lower case: masculine, feminine. */
const OFFICES: readonly (readonly [string, string])[] = [
  ['président', 'présidente'],
  ['co-président', 'co-présidente'],
  ['coprésident', 'coprésidente'],
  ['vice-président', 'vice-présidente'],
  ['directeur', 'directrice'],
  ['trésorier', 'trésorière'],
  ['gérant', 'gérante'],
  ['administrateur', 'administratrice'],
  ['délégué', 'déléguée'],
  ['adjoint', 'adjointe'],
  ['général', 'générale'],
  ['conseiller', 'conseillère'],
  ['recteur', 'rectrice'],
  ['doyen', 'doyenne'],
  ['préfet', 'préfète'],
  ['1er', '1re'],
  ['premier', 'première'],
  ['second', 'seconde'],
];

/** What may follow an office and agrees with it. */
const ADJECTIFS = /^(?:générale?|adjointe?|déléguée?)$/iu;

const RANG = /^(?:1(?:er|re|ère|ere)|premi(?:er|ère)|second(?:e)?|\d{1,2}(?:e|è|ème|nd|nde))$/iu;

/** `juste` with the capitals of `mot`. */
function commeEcrit(mot: string, juste: string): string {
  const [premiere = ''] = mot;
  if (premiere === premiere.toLocaleLowerCase('fr')) return juste;
  const capitale = juste.replace(/^./u, (lettre) => lettre.toLocaleUpperCase('fr'));
  return /-\p{Lu}/u.test(mot) ? capitale.replace(/-./u, (suite) => suite.toLocaleUpperCase('fr')) : capitale;
}

function motAccorde(mot: string, feminin: boolean): string {
  const bas = mot.toLocaleLowerCase('fr').replace(/^1(?:ère|ere)$/u, '1re');
  const paire = OFFICES.find(([masculin, feminine]) => bas === (feminin ? masculin : feminine));
  return paire ? commeEcrit(mot, paire[feminin ? 1 : 0]) : mot;
}

/**
 * `fonction` in the other gender, when its office (with the rank before it) does not agree; undefined when it does.
 * Only the office is read: what follows it, "Directrice de l'école", may name anyone.
 */
export function fonctionAccordee(fonction: string, feminin: boolean): string | undefined {
  const mots = fonction.trim().split(/(\s+)/u);
  const office = mots.findIndex((mot) => mot.trim() !== '' && !RANG.test(mot));
  const accordable = (mot: string, rang: number): boolean =>
    rang <= office || (rang === office + 2 && ADJECTIFS.test(mot));
  const juste = mots.map((mot, rang) => (accordable(mot, rang) ? motAccorde(mot, feminin) : mot)).join('');
  return juste === fonction.trim() ? undefined : juste;
}

/** The rank that an office bears, "2" for "2e Vice-Président"; undefined when it has none. */
export function rangDeLaFonction(fonction: string): number | undefined {
  const lu = /^(?:(\d{1,2})\s?(?:er|re|ère|ere|e|è|ème|nde?)|(premi(?:er|ère))|(seconde?))\s/iu.exec(
    fonction.trim(),
  );
  if (!lu) return undefined;
  return lu[1] === undefined ? (lu[2] === undefined ? 2 : 1) : Number(lu[1]);
}
