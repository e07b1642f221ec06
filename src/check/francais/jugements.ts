import { capitale, type FauteDeLangue, fauteSur } from './faute.ts';
import { liste } from './liste.ts';
import type { MotsLus } from './mots-lus.ts';
import { formeA, suit } from './mots-lus.ts';
import type { Natures } from './natures.ts';
import { ADJ, CONJUGUE, GERONDIF, INFINITIF, INVARIABLE, NOM, OUTIL, PART, V3P, V3S } from './natures.ts';
import { AVOIR, ETRE, estAdverbe, MODAUX } from './outils.ts';

/** Whether a form may be one of what is looked for. */
export const peutEtre = (natures: Natures, voulues: Natures): boolean => (natures & voulues) !== 0;

/** A participle that is nothing else: "attribué", but not "reçu", a noun too. */
export const seulementParticipe = (natures: Natures): boolean =>
  peutEtre(natures, PART) && !peutEtre(natures, NOM | CONJUGUE | INFINITIF | INVARIABLE | OUTIL);

/** A noun that is nothing else. */
export const seulementNom = (natures: Natures): boolean =>
  peutEtre(natures, NOM) &&
  !peutEtre(natures, ADJ | PART | CONJUGUE | INFINITIF | GERONDIF | INVARIABLE | OUTIL);

/** An infinitive that is nothing else: "signer", but not "conseiller". */
export const seulementInfinitif = (natures: Natures): boolean =>
  peutEtre(natures, INFINITIF) && !peutEtre(natures, NOM | ADJ | CONJUGUE | PART | INVARIABLE | OUTIL);

/** A verb in the third person that is nothing else. */
export const seulementVerbe = (natures: Natures): boolean =>
  peutEtre(natures, V3S | V3P) && !peutEtre(natures, NOM | ADJ | PART | INVARIABLE | OUTIL);

/** Says that the word at `rang` stands for `juste`, that sounds alike. */
export function aLaPlace(lus: MotsLus, rang: number, juste: string): FauteDeLangue {
  const { ecrit } = formeA(lus, rang);
  const suivant = suit(lus, rang + 1) ? ` ${formeA(lus, rang + 1).ecrit}` : '';
  const calcule = capitale(ecrit, juste);
  return fauteSur(lus, 'homophone', [rang, rang], {
    juste: calcule,
    message: `« ${ecrit}${suivant} » : « ${calcule} » et non « ${ecrit} ».`,
  });
}

/** A form of "être" or of "avoir" in the third person. */
export const estAuxiliaire = (mot: string): boolean => ETRE.has(mot) || AVOIR.has(mot);

/** What comes after a verb, adverbs left out, and whether it goes with the subject: after "être", "a été", "doit être". */
export interface Suite {
  /** -1 when nothing does. */
  readonly place: number;
  readonly accorde: boolean;
}

/** "au moins égale", "au minimum équivalente" */
const AU_MOINS = liste('moins plus minimum maximum');

function sautAdverbes(lus: MotsLus, rang: number): number {
  let place = rang;
  while (suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  if (formeA(lus, place).mot === 'au' && AU_MOINS.has(formeA(lus, place + 1).mot)) place += 2;
  return suit(lus, place) ? place : -1;
}

/** Verbs whose complement says what their subject is. */
const ATTRIBUTIFS: ReadonlySet<string> = liste(
  'demeure demeurent reste restent devient deviennent demeurera demeureront restera resteront deviendra deviendront',
);

/** The participle or the adjective after the verb at `rang`. */
export function apresAuxiliaires(lus: MotsLus, rang: number): Suite {
  const { mot } = formeA(lus, rang);
  const place = sautAdverbes(lus, rang + 1);
  const suivant = formeA(lus, place).mot;
  if (ETRE.has(mot) || ATTRIBUTIFS.has(mot)) return { place, accorde: true };
  if (AVOIR.has(mot) && suivant === 'été') return { place: sautAdverbes(lus, place + 1), accorde: true };
  if (AVOIR.has(mot)) return { place, accorde: false };
  const passif = MODAUX.has(mot) && place !== -1 && suivant === 'être';
  return { place: passif ? sautAdverbes(lus, place + 1) : -1, accorde: true };
}
