import { capitale, type FauteDeLangue, fauteSur } from './faute.ts';
import type { MotsLus } from './mots-lus.ts';
import { formeA, suit } from './mots-lus.ts';
import type { Natures } from './natures.ts';
import { ADJ, CONJUGUE, GERONDIF, INFINITIF, INVARIABLE, NOM, OUTIL, PART, V3P, V3S } from './natures.ts';
import { AVOIR, ETRE } from './outils.ts';

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
