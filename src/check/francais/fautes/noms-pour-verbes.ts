import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { parmi } from '../faute.ts';
import { aLaPlace, peutEtre, seulementNom } from '../jugements.ts';
import type { MotsLus } from '../mots-lus.ts';
import { formeA, suit, tient } from '../mots-lus.ts';
import type { Natures } from '../natures.ts';
import { ADJ, NOM, OUTIL, SINGULIER, V2S, V3S } from '../natures.ts';
import { AVOIR, DETERMINANTS, ETRE, NOMBRES } from '../outils.ts';
import {
  aUnVerbeApres,
  aUnVerbeAvantLaVirgule,
  dansUnTexte,
  debutDuSujet,
  ouvreUnePhrase,
} from '../proposition.ts';

/** Nouns that a verb is taken for, whose sound or whose first letters are the same, with that verb. */
const PAR_LEUR_VERBE: ReadonlyMap<string, string> = new Map([
  ['vent', 'vend'],
  ['rang', 'rend'],
  ['mets', 'met'],
  ['statut', 'statue'],
  ['projet', 'projette'],
  ['transfert', 'transfère'],
  ['début', 'débute'],
  ['permis', 'permet'],
  ['voix', 'voit'],
  ['voie', 'voit'],
  ['prêt', 'prête'],
  ['profit', 'profite'],
  ['retrait', 'retire'],
  ['cour', 'court'],
  ['achat', 'achète'],
]);

/** How nouns end whose verb sounds alike: "soutien", "conseil", "emploi", "appel", "tri". */
const FINS: readonly (readonly [RegExp, string])[] = [
  [/iens?$/u, 'ient'],
  [/([ae]|ue)ils?$/u, '$1ille'],
  [/([aou])is?$/u, '$1ie'],
  [/els?$/u, 'elle'],
  [/([bcdfglmnprstv])is?$/u, '$1ie'],
];

/** The verb that sounds like a noun that is no verb; undefined when there is none. */
function verbeDe(mot: string): string | undefined {
  const fixe = PAR_LEUR_VERBE.get(mot);
  if (fixe !== undefined) return fixe;
  for (const [fin, juste] of FINS) {
    const verbe = fin.test(mot) ? mot.replace(fin, juste) : mot;
    if (verbe !== mot && peutEtre(naturesDansLeLivre(verbe) ?? 0, V3S)) return verbe;
  }
  return undefined;
}

/** A noun that is no verb in the third person, and that one is taken for. */
const estPrisPourUnVerbe = (mot: string, natures: Natures): boolean =>
  peutEtre(natures, NOM) && !peutEtre(natures, V3S | ADJ | OUTIL) && verbeDe(mot) !== undefined;

/** "Il appel l'attention", "qui soutien": a verb comes after these. */
const DEVANT_VERBE = /^(?:ils?|elles?|on|qui|n[e']|s[e']|y)$/u;

const apresLui = (mot: string): boolean =>
  (DETERMINANTS.has(mot) && !/^(?:du|des|ledit|ladite)$/u.test(mot)) ||
  NOMBRES.has(mot) ||
  /^(?:des|sur|à|aux?|en|également|donc|ainsi|aussi|chaque|tous|toutes|\d+)$/u.test(mot);

/** After these, prepositions follow nouns: "le service emploi à", "un appel à". */
const AVEC_UN_NOM_AUSSI = /^(?:à|aux?|en|des|sur)$/u;

/** "La commune soutien le club": a subject, no verb, and what the verb is about. */
function apresUnSujet(lus: MotsLus, rang: number): boolean {
  const avant = formeA(lus, rang - 1);
  if (!avant.capitale && (!peutEtre(avant.natures, NOM | ADJ) || peutEtre(avant.natures, OUTIL)))
    return false;
  const debut = debutDuSujet(lus, rang);
  if (debut === -1 || rang - debut < 2) return false;
  const { mot } = formeA(lus, rang + 1);
  if (AVEC_UN_NOM_AUSSI.test(mot) && !PAR_LEUR_VERBE.has(formeA(lus, rang).mot)) return false;
  return !aUnVerbeAvantLaVirgule(lus, rang + 1);
}

/** "La commune soutien l'association", "Il appel l'attention", "Le conseil statut sur". */
function nomPourVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, capitale } = formeA(lus, rang);
  if (capitale || !suit(lus, rang + 1) || !tient(lus, rang) || !apresLui(formeA(lus, rang + 1).mot))
    return undefined;
  const avant = formeA(lus, rang - 1);
  const pronom = DEVANT_VERBE.test(avant.mot);
  const auxiliaire = ETRE.has(avant.mot) || AVOIR.has(avant.mot);
  if (auxiliaire || (!pronom && (!suit(lus, rang) || !apresUnSujet(lus, rang)))) return undefined;
  const juste = verbeDe(mot);
  return juste === undefined ? undefined : aLaPlace(lus, rang, juste);
}

/** "La région participes au financement.": a plural that is also a verb, in a person that nobody is, and no other verb. */
function plurielPourVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, capitale } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1).mot;
  if (capitale || !suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  if (!apresLui(suivant) && !/^(?:à|aux?|sur|en)$/u.test(suivant)) return undefined;
  const debut = debutDuSujet(lus, rang);
  const singulier = ((DETERMINANTS.get(formeA(lus, debut).mot) ?? 0) & SINGULIER) !== 0;
  if (debut === -1 || rang - debut < 2 || !singulier || !ouvreUnePhrase(lus, debut)) return undefined;
  if (
    !seulementNom(formeA(lus, rang - 1).natures) ||
    aUnVerbeApres(lus, rang + 1) ||
    !dansUnTexte(lus, debut)
  )
    return undefined;
  return aLaPlace(lus, rang, mot.slice(0, -1));
}

/** Accented nouns where the verb that differs by an accent is due: "les articles qui précédent le titre". */
const PAR_LEUR_ACCENT: ReadonlyMap<string, string> = new Map([
  ['précédent', 'précèdent'],
  ['excédent', 'excèdent'],
  ['différent', 'diffèrent'],
  ['adhérent', 'adhèrent'],
  ['déférent', 'défèrent'],
]);

function accentDuVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const avant = formeA(lus, rang - 1).mot;
  const place = /^(?:l[ea]s?|l'|lui|leur)$/u.test(avant) ? rang - 2 : rang - 1;
  if (!tient(lus, rang) || !tient(lus, place + 1)) return undefined;
  if (!/^(?:ils|elles|qui|n[e']|y|en)$/u.test(formeA(lus, place).mot)) return undefined;
  return formeA(lus, place).mot === 'en' && place === rang - 1 && formeA(lus, rang).mot === 'excédent'
    ? undefined
    : aLaPlace(lus, rang, PAR_LEUR_ACCENT.get(formeA(lus, rang).mot) ?? '');
}

/** Nouns where a verb is due. */
export const NOMS_POUR_VERBES: readonly Detecteur[] = [
  { debute: estPrisPourUnVerbe, cherche: nomPourVerbe },
  {
    debute: (_mot, natures) => peutEtre(natures, V2S) && peutEtre(natures, NOM) && !peutEtre(natures, V3S),
    cherche: plurielPourVerbe,
  },
  parmi(PAR_LEUR_ACCENT.keys(), accentDuVerbe),
];
