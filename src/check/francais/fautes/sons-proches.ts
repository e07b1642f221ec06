import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { capitale, fauteSur, parmi } from '../faute.ts';
import {
  aLaPlace,
  estAuxiliaire,
  peutEtre,
  seulementNom,
  seulementParticipe,
  seulementVerbe,
} from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  CONJUGUE,
  FEMININ,
  GERONDIF,
  INFINITIF,
  MS,
  NOM,
  OUTIL,
  PLURIEL,
  V3P,
  V3S,
} from '../natures.ts';
import { AVOIR, DETERMINANTS, ETRE, estAdverbe, PREPOSITIONS } from '../outils.ts';
import { apresClitiques } from '../verbes-surs.ts';

/** "le locataire quant il part": "quant" stands before "à" alone. */
function quantPourQuand(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const suivant = formeA(lus, rang + 1).mot;
  const deA = /^(?:à|a|au|aux|auxdits|auxdites|auquel|auxquels|auxquelles)$/u.test(suivant);
  return deA || !suit(lus, rang + 1) ? undefined : aLaPlace(lus, rang, 'quand');
}

/** "par ça décision". */
function caPourSa(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures } = formeA(lus, rang + 1);
  const avant = formeA(lus, rang - 1).mot;
  const devant = PREPOSITIONS.has(avant) || /^(?:de|à|par|pour|et|en)$/u.test(avant);
  return suit(lus, rang + 1) && devant && seulementNom(natures) && peutEtre(natures, FEMININ)
    ? aLaPlace(lus, rang, 'sa')
    : undefined;
}

/** "faut s'avoir que". */
function savoir(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang + 1).mot !== 'avoir') return undefined;
  return fauteSur(lus, 'homophone', [rang, rang + 1], { juste: 'savoir' });
}

/** "Ses derniers ont rappelé": those who were just named. */
function sesDerniers(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!/^derni(?:ers|ères)$/u.test(formeA(lus, rang + 1).mot) || !suit(lus, rang + 2)) return undefined;
  const { mot, natures } = formeA(lus, rang + 2);
  return estAuxiliaire(mot) || seulementVerbe(natures) ? aLaPlace(lus, rang, 'ces') : undefined;
}

/** "Les élus ce sont abstenus", "ce sont tenues". */
function ceSont(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const pluriel = /^(?:sont|seront|étaient|seraient|soient)$/u.test(formeA(lus, rang + 1).mot);
  const avant = formeA(lus, rang - 1);
  if (!pluriel || !suit(lus, rang) || !suit(lus, rang + 2)) return undefined;
  const sujet =
    /^(?:ils|elles|qui)$/u.test(avant.mot) ||
    (peutEtre(avant.natures, NOM) && !peutEtre(avant.natures, OUTIL));
  const { natures } = formeA(lus, rang + 2);
  return sujet && seulementParticipe(natures) && peutEtre(natures, PLURIEL << 8)
    ? aLaPlace(lus, rang, 'se')
    : undefined;
}

/** "leurs a été versée", and not "les leurs ont été versées". */
function leursDevantVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const avant = formeA(lus, rang - 1).mot;
  if (!suit(lus, rang + 1) || /^(?:les|des|aux)$/u.test(avant)) return undefined;
  return estAuxiliaire(formeA(lus, rang + 1).mot) ? aLaPlace(lus, rang, 'leur') : undefined;
}

/** "a présenté sont rapport". */
function sontPourSon(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  const avant = formeA(lus, rang - 1);
  const complement =
    (seulementParticipe(avant.natures) && AVOIR.has(formeA(lus, rang - 2).mot)) ||
    (peutEtre(avant.natures, INFINITIF) && !peutEtre(avant.natures, NOM | ADJ));
  const { natures } = formeA(lus, rang + 1);
  return complement && seulementNom(natures) && !peutEtre(natures, PLURIEL)
    ? aLaPlace(lus, rang, 'son')
    : undefined;
}

/** Verbs taken for the nouns that sound alike. */
const NOMS_EN_SON: ReadonlyMap<string, string> = new Map([
  ['conseille', 'conseil'],
  ['conseilles', 'conseil'],
  ['travaille', 'travail'],
  ['appelle', 'appel'],
  ['accueille', 'accueil'],
  ['détaille', 'détail'],
  ['maintient', 'maintien'],
  ['soutient', 'soutien'],
  ['entretient', 'entretien'],
  ['renvoie', 'renvoi'],
  ['envoie', 'envoi'],
  ['essaie', 'essai'],
  ['délaie', 'délai'],
  ['emploie', 'emploi'],
  ['oublie', 'oubli'],
  ['recueille', 'recueil'],
  ['éveille', 'éveil'],
]);

/** Whether a clause begins with the article at `rang`, or a preposition goes before: no subject stands there. */
const sansSujet = (lus: MotsLus, rang: number): boolean =>
  commence(lus, rang) ||
  (suit(lus, rang) &&
    (PREPOSITIONS.has(formeA(lus, rang - 1).mot) ||
      /^(?:que|quand|lorsque|si|aussi|car|dont)$/u.test(formeA(lus, rang - 1).mot)));

/** "le travaille des agents", "du conseille municipal", "l'appelle d'offres". */
function verbePourNom(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const juste = NOMS_EN_SON.get(mot);
  const devant = formeA(lus, rang - 1).mot;
  if (juste === undefined || !tient(lus, rang)) return undefined;
  if (/^(?:du|un|au|cet|son|leur|quel|chaque|aucun|notre|votre|de)$/u.test(devant) && devant !== 'leur')
    return aLaPlace(lus, rang, juste);
  const apres = formeA(lus, rang + 1).mot;
  const complement = /^(?:des|du|de|d'|municipal|communautaire|général|syndical|à)$/u.test(apres);
  const article =
    /^l[e']$/u.test(devant) && (commence(lus, rang - 1) || PREPOSITIONS.has(formeA(lus, rang - 2).mot));
  if (article && complement && suit(lus, rang + 1)) return aLaPlace(lus, rang, juste);
  // "le conseille a délibéré": its verb comes after.
  const suivi = apresClitiques(lus, rang + 1) !== -1 && tient(lus, rang + 1);
  return /^l[e']$/u.test(devant) && suivi && sansSujet(lus, rang - 1)
    ? aLaPlace(lus, rang, juste)
    : undefined;
}

const EN_ENT: ReadonlyMap<string, string> = new Map(
  'président adhérent excédent précédent équivalent différent fabricant résident négligent'
    .split(' ')
    .flatMap((mot): [string, string][] => {
      const faux = mot === 'fabricant' ? 'fabriquant' : mot.replace(/ent$/u, 'ant');
      return [
        [faux, mot],
        [`${faux}s`, `${mot}s`],
      ];
    }),
);

/** "le présidant", "un adhérant de l'association"; "en présidant" is right. */
function enAnt(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const juste = EN_ENT.get(mot);
  if (juste === undefined) return undefined;
  const devant = formeA(lus, rang - 1).mot;
  const article =
    tient(lus, rang) && (DETERMINANTS.has(devant) || /^(?:monsieur|m)$/u.test(devant)) && devant !== 'ce';
  const deQui = lus.avant[rang] === VIRGULE && /^(?:de|du|des|d')$/u.test(formeA(lus, rang + 1).mot);
  const resident = /^résidant/u.test(mot);
  return (article || deQui) && !resident
    ? fauteSur(lus, 'homophone', [rang, rang], { juste: capitale(ecrit, juste) })
    : undefined;
}

const PAPIERS = liste(
  `annexe article tableau plan page délibération document pièce rapport convention liste fiche note détail schéma carte
  état dossier annexes articles plans pages pièces exposé budget`,
);

/** "le maire, voir le préfet, décide"; and not ", voir l'annexe". */
function voirPourVoire(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (lus.avant[rang] !== VIRGULE || !suit(lus, rang + 1)) return undefined;
  let nom = rang + 1;
  while (DETERMINANTS.has(formeA(lus, nom).mot) || /^(?:à|de|par|dans|en|pour)$/u.test(formeA(lus, nom).mot))
    nom += 1;
  const { mot, natures, capitale: nomPropre } = formeA(lus, nom);
  if (PAPIERS.has(mot) || nomPropre || natures === 0 || /^(?:aussi|ci|plus|si|que|comment)$/u.test(mot))
    return undefined;
  const ferme = [1, 2, 3, 4].some((pas) => lus.avant[nom + pas] === VIRGULE);
  const adjectif = nom === rang + 1 && peutEtre(natures, ADJ) && !peutEtre(natures, INFINITIF | CONJUGUE);
  return adjectif || (ferme && peutEtre(natures, NOM)) ? aLaPlace(lus, rang, 'voire') : undefined;
}

/** "est sensé prendre ses fonctions": supposed to. */
function sense(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  let avant = rang - 1;
  while (estAdverbe(formeA(lus, avant).mot) && tient(lus, avant)) avant -= 1;
  const infinitif =
    peutEtre(formeA(lus, rang + 1).natures, INFINITIF) ||
    /^(?:ne|n'|être|avoir|s'|se)$/u.test(formeA(lus, rang + 1).mot);
  return (ETRE.has(formeA(lus, avant).mot) || formeA(lus, avant).mot === 'été') &&
    infinitif &&
    suit(lus, rang + 1)
    ? aLaPlace(lus, rang, mot.replace('sensé', 'censé'))
    : undefined;
}

/** "le dossier est près à être déposé". */
function presA(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const auxiliaire = ETRE.has(formeA(lus, rang - 1).mot) || estAdverbe(formeA(lus, rang - 1).mot);
  if (!auxiliaire || formeA(lus, rang + 1).mot !== 'à' || !suit(lus, rang + 1)) return undefined;
  return aLaPlace(lus, rang, 'prêt');
}

/** "il peux", "cela vas": a person that nobody here is. */
function autrePersonne(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const place = /^(?:n'|ne|y|en|lui|leur)$/u.test(formeA(lus, rang + 1).mot) ? rang + 2 : rang + 1;
  const { natures, ecrit, mot } = formeA(lus, place);
  const deUnOuDeux =
    peutEtre(natures, CONJUGUE) &&
    !peutEtre(natures, V3S | V3P | NOM | ADJ | OUTIL | GERONDIF | INFINITIF | (MS << 8));
  if (!deUnOuDeux || !suit(lus, place) || /(?:ons|ez)$|^va$/u.test(mot)) return undefined;
  return fauteSur(lus, 'verbe', [rang, place], {
    message: `« ${formeA(lus, rang).ecrit} … ${ecrit} » : ce verbe n'est pas à la troisième personne.`,
  });
}

/** Words taken for others that sound alike, which a verb or a noun beside them tells. */
export const SONS_PROCHES: readonly Detecteur[] = [
  parmi('quant', quantPourQuand),
  parmi('ça çà', caPourSa),
  parmi("s'", savoir),
  parmi('ses', sesDerniers),
  parmi('ce', ceSont),
  parmi('leurs', leursDevantVerbe),
  parmi('sont', sontPourSon),
  parmi(NOMS_EN_SON.keys(), verbePourNom),
  parmi(EN_ENT.keys(), enAnt),
  parmi('voir', voirPourVoire),
  parmi('sensé sensée sensés sensées', sense),
  parmi('près', presA),
  parmi('il elle on cela', autrePersonne),
];
