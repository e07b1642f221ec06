import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { parmi } from '../faute.ts';
import { aLaPlace, peutEtre } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  SINGULIER,
  V3S,
} from '../natures.ts';
import { DETERMINANTS, INSTITUTIONS, NOMBRES } from '../outils.ts';
import {
  aUnVerbeApres,
  aUnVerbeAvantLaVirgule,
  dansUnTexte,
  debutDuSujet,
  ouvreUnePhrase,
} from '../proposition.ts';
import { apresClitiques } from '../verbes-surs.ts';

/** Whether "et" joins the participle at `rang` to another of the subject that begins at `debut`. */
function suitUnParticipe(lus: MotsLus, debut: number, rang: number): boolean {
  for (let place = debut + 1; place < rang; place += 1) {
    const { natures } = formeA(lus, place);
    if (peutEtre(natures, PART | GERONDIF | INFINITIF) && !peutEtre(natures, NOM)) return true;
  }
  return false;
}

/** A participle: "soumis" is also a noun, and of a verb in a person that nobody is in an act. */
function estParticipe(lus: MotsLus, rang: number): boolean {
  const { natures, capitale } = formeA(lus, rang);
  if (capitale || peutEtre(natures, INFINITIF | INVARIABLE | OUTIL)) return false;
  if (!peutEtre(natures, PART)) return enAble(lus, rang);
  const complete = /^(?:à|aux?|par|en|dans|sur|pour)$/u.test(formeA(lus, rang + 1).mot);
  return !peutEtre(natures, NOM) || (complete && suit(lus, rang + 1));
}

/** "payable", "conforme à": after a noun, and not after another adjective. */
const enAble = (lus: MotsLus, rang: number): boolean =>
  ((/[ai]bles?$/u.test(formeA(lus, rang).mot) && !peutEtre(formeA(lus, rang).natures, NOM | V3S)) ||
    (peutEtre(formeA(lus, rang).natures, ADJ) && /^(?:à|aux?)$/u.test(formeA(lus, rang + 1).mot))) &&
  !peutEtre(formeA(lus, rang - 2).natures, ADJ | PART);

/** "considérant que le quorum et atteint,": a clause that has no verb. */
function etDansUneProposition(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  const { natures } = formeA(lus, rang + 1);
  if (!estParticipe(lus, rang + 1) || (accordsDeLAdjectif(natures) & SINGULIER) === 0) return undefined;
  const debut = debutDuSujet(lus, rang);
  if (debut === -1 || rang - debut < 2 || suitUnParticipe(lus, debut, rang)) return undefined;
  if (((DETERMINANTS.get(formeA(lus, debut).mot) ?? 0) & SINGULIER) === 0) return undefined;
  const seule = ouvreUnePhrase(lus, debut);
  if (seule ? aUnVerbeApres(lus, rang + 2) : aUnVerbeAvantLaVirgule(lus, rang + 2)) return undefined;
  return aLaPlace(lus, rang, 'est');
}

/** "Ce dossier, examiné le 4 mars, et soumis au vote.": words between commas, and no verb in the sentence. */
function etApresIncise(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (lus.avant[rang] !== VIRGULE || !suit(lus, rang + 1)) return undefined;
  if (!estParticipe(lus, rang + 1)) return undefined;
  let ouverte = rang - 1;
  while (ouverte > 0 && tient(lus, ouverte)) ouverte -= 1;
  if (lus.avant[ouverte] !== VIRGULE) return undefined;
  const debut = debutDuSujet(lus, ouverte);
  if (debut === -1 || !ouvreUnePhrase(lus, debut) || aUnVerbeApres(lus, ouverte)) return undefined;
  return aLaPlace(lus, rang, 'est');
}

/** Nouns that "a" rules without an article, and that hardly ever follow "à" so, by what comes after them. */
const SANS_ARTICLE: ReadonlyMap<string, RegExp> = new Map([
  ['besoin', /^(?:d[e']|du|des)$/u],
  ['lieu', /^(?!fixe|clos|et|ou|de$)/u],
  ['droit', /^(?:à|aux?)$/u],
  ['trait', /^(?:à|aux?)$/u],
  ['vocation', /^à$/u],
  ['intérêt', /^(?:à)$/u],
  ['qualité', /^(?:pour)$/u],
  ['accès', /^(?:à|aux?)$/u],
  ['tendance', /^à$/u],
  ['recours', /^(?:à|aux?)$/u],
  ['compétence', /^(?:pour|en)$/u],
  ['autorité', /^(?:sur|pour)$/u],
  ['pouvoir', /^(?:de|d'|pour)$/u],
]);

/** "à besoin de", "qui à lieu le": what follows is said of "avoir". */
function aBesoin(lus: MotsLus, rang: number): boolean {
  const suite = SANS_ARTICLE.get(formeA(lus, rang + 1).mot);
  if (suite === undefined || !suit(lus, rang) || !suit(lus, rang + 1)) return false;
  const { mot, natures, capitale } = formeA(lus, rang - 1);
  const sujet = capitale || peutEtre(natures, NOM | PART) || /^(?:qui|il|elle|on|n'|y)$/u.test(mot);
  return sujet && suite.test(formeA(lus, rang + 2).mot) && tient(lus, rang + 2);
}

/** What a thing has: "un caractère", "une durée"… */
const AVOIRS = liste(
  `caractère coût impact effet objet but durée valeur superficie contenance capacité rôle montant terme échéance mission
  portée longueur largeur hauteur surface profondeur taille poids budget rendement niveau intérêt importance population incidence`,
);

/** What one has of a thing: "la charge de l'entretien". */
const CHARGES = liste(
  `charge possibilité faculté obligation droit qualité garde jouissance propriété usage initiative responsabilité gestion
  compétence maîtrise disposition`,
);

/** "Cette dépense à un caractère obligatoire.", "La commune à trois écoles.": no verb in the sentence. */
function aSansVerbe(lus: MotsLus, rang: number): boolean {
  const debut = suit(lus, rang) && suit(lus, rang + 1) ? debutDuSujet(lus, rang) : -1;
  if (debut === -1 || !ouvreUnePhrase(lus, debut) || !dansUnTexte(lus, rang)) return false;
  const { mot } = formeA(lus, rang + 1);
  const avoir = /^(?:une?|des|pour|son|sa)$/u.test(mot) && AVOIRS.has(formeA(lus, rang + 2).mot);
  const tete = formeA(lus, debut + 1).mot;
  const compte = NOMBRES.has(mot) || (INSTITUTIONS.has(tete) && /^(?:une?|des)$/u.test(mot));
  const charge =
    /^(?:l[ea]|l')$/u.test(mot) &&
    CHARGES.has(formeA(lus, rang + 2).mot) &&
    /^(?:de|d'|du|des)$/u.test(formeA(lus, rang + 3).mot);
  return (avoir || compte || charge) && !aUnVerbeApres(lus, rang + 1);
}

function aPourAvoir(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).ecrit !== 'à') return undefined;
  return aBesoin(lus, rang) || aSansVerbe(lus, rang) ? aLaPlace(lus, rang, 'a') : undefined;
}

/** Words that "où" follows as well as "ou", where a verb comes at once: "La salle ou se réunit le conseil sera repeinte." */
function ouDevantVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const verbe = apresClitiques(lus, rang + 1);
  if (verbe === -1 || !suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  const debut = debutDuSujet(lus, rang);
  return debut === -1 || !aUnVerbeApres(lus, verbe + 1) ? undefined : aLaPlace(lus, rang, 'où');
}

/** Small words where the verb of the clause is due. */
export const VERBES_ABSENTS: readonly Detecteur[] = [
  parmi('et', etDansUneProposition),
  parmi('et', etApresIncise),
  parmi('à', aPourAvoir),
  parmi('ou', ouDevantVerbe),
];
