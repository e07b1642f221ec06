import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { peutEtre } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { formeA, JOINT, suit } from '../mots-lus.ts';
import { ADJ, GERONDIF, INVARIABLE, NOM, OUTIL, V3P, V3S } from '../natures.ts';
import { NOMBRES } from '../outils.ts';
import { CLITIQUES } from '../verbes-surs.ts';

const UNITES = liste('deux trois quatre cinq six sept huit neuf');

/** What a hyphen joins to each number that begins another, below a hundred. */
const JOINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dix', liste('sept huit neuf')],
  ['quatre', liste('vingt vingts')],
  ['vingt', UNITES],
  ['trente', UNITES],
  ['quarante', UNITES],
  ['cinquante', UNITES],
  ['soixante', new Set([...UNITES, ...liste('dix onze douze treize quatorze quinze seize')])],
]);

/** "dix sept offres", "quatre vingt logements". */
function sansTrait(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const siens = JOINTS.get(formeA(lus, rang).mot);
  if (!siens?.has(formeA(lus, rang + 1).mot) || !suit(lus, rang + 1)) return undefined;
  if (lus.avant[rang] === JOINT && formeA(lus, rang - 1).mot !== 'quatre') return undefined;
  const [gauche, droite] = [formeA(lus, rang).ecrit, formeA(lus, rang + 1).ecrit];
  return fauteSur(lus, 'orthographe', [rang, rang + 1], { juste: `${gauche}-${droite}` });
}

const PLUSIEURS = liste('certains certaines plusieurs quelques-uns quelques-unes beaucoup');

const estUnNombre = (mot: string): boolean =>
  NOMBRES.has(mot.split('-', 1)[0] ?? '') || mot === 'neuf' || /^\d+$/u.test(mot);

/** Whether the words from `rang` to the one before `fin` count one thing or several; undefined when they count nothing. */
function compte(lus: MotsLus, rang: number, fin: number): 'un' | 'plusieurs' | undefined {
  const { mot } = formeA(lus, rang);
  if (fin === rang + 1 && (/^une?$/u.test(mot) || mot === '1')) return 'un';
  return PLUSIEURS.has(mot) || estUnNombre(mot) ? 'plusieurs' : undefined;
}

/** Where the number ends that begins at `rang`: "87", "1 200", "vingt-deux". */
function finDuNombre(lus: MotsLus, rang: number): number {
  let fin = rang + 1;
  while (estUnNombre(formeA(lus, fin).mot) && (suit(lus, fin) || lus.avant[fin] === JOINT)) fin += 1;
  return fin;
}

/** "dont 87 habite la commune", "dont une sont absente": what is counted is the subject. */
function dontEtVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const fin = suit(lus, rang + 1) ? finDuNombre(lus, rang + 1) : rang;
  const nombre = compte(lus, rang + 1, fin);
  if (nombre === undefined || !suit(lus, fin)) return undefined;
  let verbe = fin;
  while (CLITIQUES.has(formeA(lus, verbe).mot) && verbe < fin + 2) verbe += 1;
  const { natures, ecrit, capitale, mot } = formeA(lus, verbe);
  // "dont 2 a 30 ca": areas, of land
  if (capitale || mot === 'a' || peutEtre(natures, NOM | ADJ | INVARIABLE | OUTIL | GERONDIF))
    return undefined;
  const faux = nombre === 'un' ? V3P : V3S;
  if ((natures & (V3S | V3P)) !== faux) return undefined;
  return fauteSur(lus, 'verbe', [verbe, verbe], {
    message: `« ${ecritEntre(lus, rang, verbe)} » : le verbe « ${ecrit} » est au ${nombre === 'un' ? 'pluriel, et son sujet au singulier' : 'singulier, et son sujet au pluriel'}.`,
  });
}

/** Numbers in letters that lack their hyphen, and verbs that what is counted rules. */
export const DES_NOMBRES: readonly Detecteur[] = [
  parmi(JOINTS.keys(), sansTrait),
  parmi('dont', dontEtVerbe),
];
