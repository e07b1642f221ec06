import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { peutEtre } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, JOINT, suit } from '../mots-lus.ts';
import { ADJ, CONJUGUE, NOM, PART } from '../natures.ts';
import { AVOIR, ETRE, MODAUX } from '../outils.ts';
import { dansUneRelative, estVerbe } from '../verbes-surs.ts';

/** Determiners that are nothing else. */
const DETERMINANTS_SURS = liste('un une du au des aux ces cet cette chaque son sa ses nos notre votre vos');

/** "salarié" of "salarie", "délibéré" of "délibère". */
function avecAccent(mot: string): string | undefined {
  const forme = mot.replace(/è([^aeiouyéè]+)e/u, 'é$1e').replace(/e(s?)$/u, 'é$1');
  return forme !== mot && peutEtre(naturesDansLeLivre(forme) ?? 0, NOM | ADJ | PART) ? forme : undefined;
}

/** Whether the article at `rang` is no pronoun: it begins the sentence, or a preposition goes before it. */
const estUnArticle = (lus: MotsLus, rang: number): boolean =>
  commence(lus, rang) ||
  (suit(lus, rang) && /^(?:de|à|par|pour|sur|dans|avec|sans|sous)$/u.test(formeA(lus, rang - 1).mot));

/** "du salarie", "la moitie": a verb where a noun is due. */
function determinantEtVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const { natures, ecrit, capitale, mot: suivant } = formeA(lus, rang + 1);
  if (/^une?$/u.test(mot) && /^l[e']s?$|^l'$/u.test(formeA(lus, rang - 1).mot)) return undefined;
  if (!suit(lus, rang + 1) || capitale || lus.avant[rang + 2] === JOINT) return undefined;
  if ((natures & CONJUGUE) === 0 || (natures & ~CONJUGUE) !== 0 || ETRE.has(suivant) || AVOIR.has(suivant))
    return undefined;
  const article = /^l[ea]s?$/u.test(mot) && estUnArticle(lus, rang);
  const juste = DETERMINANTS_SURS.has(mot) || article ? avecAccent(suivant) : undefined;
  if (juste === undefined) return undefined;
  return fauteSur(lus, 'homophone', [rang + 1, rang + 1], {
    juste,
    message: `« ${formeA(lus, rang).ecrit} ${ecrit} » : « ${juste} » et non « ${ecrit} ».`,
  });
}

/** "Le membre intéresse ne doit pas": two verbs side by side, and no clause between them. */
function deuxVerbes(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const premier = /^n[e']$/u.test(formeA(lus, rang - 1).mot) ? rang - 2 : rang - 1;
  const { mot, ecrit } = formeA(lus, premier);
  if (formeA(lus, rang).mot === 'a') return undefined;
  if (!suit(lus, rang) && lus.avant[rang] !== JOINT) return undefined;
  if (!suit(lus, premier + 1) || !estVerbe(lus, rang) || !estVerbe(lus, premier)) return undefined;
  if (
    ETRE.has(mot) ||
    AVOIR.has(mot) ||
    MODAUX.has(mot) ||
    /^(?:fait|font|laisse|laissent|dit|est)$/u.test(mot)
  )
    return undefined;
  const juste = /^(?:de|d'|à|en|par|sur)$/u.test(formeA(lus, premier - 1).mot) ? undefined : avecAccent(mot);
  if (juste === undefined || dansUneRelative(lus, premier)) return undefined;
  return fauteSur(lus, 'participe', [premier, premier], {
    juste,
    message: `« ${ecritEntre(lus, premier, rang)} » : deux verbes se suivent ; « ${juste} » et non « ${ecrit} ».`,
  });
}

/** Verbs where none can stand. */
export const VERBES_MAL_PLACES: readonly Detecteur[] = [
  parmi([...DETERMINANTS_SURS, 'le', 'la', 'les'], determinantEtVerbe),
  { debute: (mot, natures) => (natures & CONJUGUE) !== 0 && !ETRE.has(mot), cherche: deuxVerbes },
  parmi(ETRE, deuxVerbes),
];
