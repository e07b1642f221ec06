import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { formeA, suit, tient } from '../mots-lus.ts';
import { ADJ, CONJUGUE, INFINITIF, INVARIABLE, NOM, OUTIL, PART } from '../natures.ts';
import { AVOIR, DETERMINANTS, ETRE, estAdverbe, MODAUX } from '../outils.ts';

const AUTRES_AUXILIAIRES = liste('ayant étant été');

/** Whether the word at `rang` is surely an auxiliary: "l'été", "cet été" is the season. */
function estAuxiliaire(lus: MotsLus, rang: number): boolean {
  const { mot, capitale } = formeA(lus, rang);
  const avant = formeA(lus, rang - 1).mot;
  if (capitale) return false;
  if (mot === 'été') return AVOIR.has(avant) || avant === 'ayant' || estAdverbe(avant);
  if (!ETRE.has(mot) && !AVOIR.has(mot) && !AUTRES_AUXILIAIRES.has(mot)) return false;
  return mot !== 'soit' && avant !== "c'" && !(mot === 'a' && !tient(lus, rang));
}

/** "n'ont pas changer", "est proposer", "avait été attribuer". */
function infinitifApresAuxiliaire(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!estAuxiliaire(lus, rang)) return undefined;
  let place = rang + 1;
  while (suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  const { natures, ecrit, mot } = formeA(lus, place);
  const seul =
    (natures & INFINITIF) !== 0 && (natures & (NOM | ADJ | PART | CONJUGUE | INVARIABLE | OUTIL)) === 0;
  if (
    !suit(lus, place) ||
    !seul ||
    (formeA(lus, rang).mot === 'a' && place === rang + 1 && !apresPronom(lus, rang))
  )
    return undefined;
  const juste = mot.endsWith('er') ? `${ecrit.slice(0, -2)}é` : undefined;
  return fauteSur(lus, 'participe', [place, place], {
    message: `« ${ecritEntre(lus, rang, place)} » : après « ${formeA(lus, rang).ecrit} », il faut un participe${juste ? ` (« ${juste} », accordé s'il y a lieu)` : ''}, et non l'infinitif « ${ecrit} ».`,
  });
}

const apresPronom = (lus: MotsLus, rang: number): boolean =>
  /^(?:il|elle|on|qui|n'|l'|y|lui|leur|cela)$/u.test(formeA(lus, rang - 1).mot);

/** Words whose "de" or "à" an infinitive follows. */
const AVANT_DE = liste(
  `afin proposé propose proposer décide décidé convient permet permettra permettre permettant permettent permis chargé
  chargée charge accepte lieu objectif objet but vocation mission possibilité nécessité faculté obligation droit avant souhaitable nécessaire
  préférable possible opportun demande demandé recommandé conseillé souhaité convenu prévu interdit obligatoire autorisé autorise`,
);

const DEVANT_INFINITIF = liste('pour sans');

/** "rien de changé": a participle after all. */
const RIEN = /^(?:rien|chose|quoi|plus|moins|trop|peu|assez|autre|personne|une?|cas|fois|jours?|heures?)$/u;

/** "convient de fixé", "charge le maire de signé la convention". */
function devantUnInfinitif(lus: MotsLus, rang: number, place: number): boolean {
  const avant = formeA(lus, rang - 1).mot;
  const complement = suit(lus, place + 1) && DETERMINANTS.has(formeA(lus, place + 1).mot);
  return tient(lus, rang) && !RIEN.test(avant) && (AVANT_DE.has(avant) || complement);
}

/** "peut adopté", "afin de réalisé", "pour signé". */
function participePourInfinitif(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, capitale } = formeA(lus, rang);
  const modal = MODAUX.has(mot) && !capitale;
  if (!modal && !DEVANT_INFINITIF.has(mot) && mot !== 'de' && mot !== "d'") return undefined;
  let place = rang + 1;
  while (modal && suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  if (!tient(lus, place) || !estParticipeEnE(lus, place, modal)) return undefined;
  if (/^d/u.test(mot) && !modal && !devantUnInfinitif(lus, rang, place)) return undefined;
  if (mot === 'devant' || (modal && DETERMINANTS.has(formeA(lus, rang - 1).mot) && mot === 'pouvoir'))
    return undefined;
  const { ecrit } = formeA(lus, place);
  const juste = ecrit.replace(/é(?:es?|s)?$/u, 'er');
  return fauteSur(lus, 'participe', [place, place], {
    juste,
    message: `« ${ecritEntre(lus, rang, place)} » : il faut l'infinitif « ${juste} », et non le participe « ${ecrit} ».`,
  });
}

function estParticipeEnE(lus: MotsLus, rang: number, modal: boolean): boolean {
  const { natures, mot, capitale } = formeA(lus, rang);
  if (capitale || !/é(?:es?|s)?$/u.test(mot)) return false;
  // "délibérés" is no participle: the verb has no other than "délibéré".
  const duVerbe =
    (natures & PART) !== 0 || (modal && /és$/u.test(mot) && estInfinitif(mot.replace(/és$/u, 'er')));
  if (!duVerbe) return false;
  return modal ? mot !== 'été' : (natures & (NOM | ADJ)) === 0;
}

const estInfinitif = (mot: string): boolean => ((naturesDansLeLivre(mot) ?? 0) & INFINITIF) !== 0;

/** "les sommes à versées", "reste à réalisés". */
function apresA(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures, mot, ecrit, capitale } = formeA(lus, rang + 1);
  const seul = (natures & PART) !== 0 && (natures & (NOM | ADJ | CONJUGUE | INVARIABLE | OUTIL)) === 0;
  if (!suit(lus, rang + 1) || !seul || capitale || !/é(?:es?|s)$/u.test(mot)) return undefined;
  const juste = ecrit.replace(/é(?:es?|s)$/u, 'er');
  return fauteSur(lus, 'participe', [rang + 1, rang + 1], {
    juste,
    message: `« à ${ecrit} » : il faut l'infinitif « ${juste} », et non le participe « ${ecrit} ».`,
  });
}

/** An infinitive in the place of a participle, or the other way. */
export const PARTICIPES: readonly Detecteur[] = [
  parmi([...ETRE, ...AVOIR, ...AUTRES_AUXILIAIRES], infinitifApresAuxiliaire),
  parmi([...MODAUX, ...DEVANT_INFINITIF, 'de', "d'"], participePourInfinitif),
  parmi('à', apresA),
];
