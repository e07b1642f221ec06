import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { peutEtre } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit } from '../mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  CONJUGUE,
  INFINITIF,
  INVARIABLE,
  MS,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V1S,
  V3S,
} from '../natures.ts';
import { seProlonge } from '../nom-et-article.ts';
import { AVOIR, DETERMINANTS, ETRE, estAdverbe, MODAUX } from '../outils.ts';

const MODAUX_CONJUGUES = [...MODAUX].filter((mot) => !/ant$|oir$/u.test(mot));

const PLURIELS = liste('sont étaient seront seraient soient furent ont avaient auront auraient aient eurent');

/** Where what follows the auxiliary at `rang` stands, adverbs left out; -1 where nothing does. */
function apres(lus: MotsLus, rang: number): number {
  let place = rang + 1;
  while (suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  return suit(lus, place) ? place : -1;
}

/** Where the participle stands that goes with the subject of the auxiliary at `rang`; -1 when none does. */
function accordeA(lus: MotsLus, rang: number): number {
  const { mot } = formeA(lus, rang);
  const place = apres(lus, rang);
  if (ETRE.has(mot) || place === -1) return place;
  if (MODAUX.has(mot)) return formeA(lus, place).mot === 'être' ? apres(lus, place) : -1;
  return formeA(lus, place).mot === 'été' ? apres(lus, place) : -1;
}

/** A participle that ends as a participle does, whatever noun it may be besides. */
const participeSur = (lus: MotsLus, rang: number): boolean => {
  const { mot, natures, capitale } = formeA(lus, rang);
  const seul = !peutEtre(natures, NOM | INVARIABLE | OUTIL | INFINITIF);
  return peutEtre(natures, PART) && !capitale && (seul || /[éi](?:e?s|e)?$/u.test(mot));
};

const AUTRES_SENS = liste(
  "quartier quartiers côté secteur secteurs zone zones façade façades on nous vous c' tel telle",
);

/** "bien que les crédits soit épuisés", and not "soit refaites, soit réparées". */
const soitDeux = (lus: MotsLus, rang: number): boolean =>
  formeA(lus, rang).mot === 'soit' &&
  !(
    (formeA(lus, rang - 1).natures & NOM & PLURIEL) !== 0 &&
    [2, 3, 4].some((pas) => /^qu[e']$/u.test(formeA(lus, rang - pas).mot))
  );

/** "ont été convoqué", "les délais sont passé": the number of the verb is that of its participle. */
function nombre(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const place = accordeA(lus, rang);
  const voisin = formeA(lus, rang - 1).mot;
  // "se sont succédé", "s'y sont succédé"
  const avant = voisin === 'y' ? formeA(lus, rang - 2).mot : voisin;
  if (
    place === -1 ||
    soitDeux(lus, rang) ||
    !participeSur(lus, place) ||
    seProlonge(lus, place) ||
    /^(?:s[e']|c')$/u.test(avant) ||
    AUTRES_SENS.has(avant)
  )
    return undefined;
  const { mot, ecrit, natures } = formeA(lus, place);
  const siens = accordsDeLAdjectif(natures);
  const auxiliaire = formeA(lus, rang).mot;
  const pluriel = PLURIELS.has(auxiliaire) || (MODAUX.has(auxiliaire) && /nt$/u.test(auxiliaire));
  if ((siens & (pluriel ? PLURIEL : SINGULIER)) !== 0 || mot === 'été') return undefined;
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, rang, place)} » : « ${formeA(lus, rang).ecrit} » est au ${pluriel ? 'pluriel' : 'singulier'}, et « ${ecrit} » au ${pluriel ? 'singulier' : 'pluriel'}.`,
  });
}

/** The participle that a conjugated verb stands for: "crée", "établit", "transmit"; undefined when it is like none. */
function participeDe(verbe: string): string | undefined {
  const formes = [
    verbe.replace(/e$/u, 'é'),
    verbe.replace(/è([^aeiouyéè]+)e$/u, 'é$1é'),
    verbe.replace(/t$/u, ''),
    verbe.replace(/t$/u, 's'),
  ];
  return formes.find((forme) => forme !== verbe && peutEtre(naturesDansLeLivre(forme) ?? 0, PART));
}

/** "l'été", "catégorie A", "soit… soit": no auxiliaries. */
function estAuxiliaireIci(lus: MotsLus, rang: number): boolean {
  const { mot, capitale } = formeA(lus, rang);
  const avant = formeA(lus, rang - 1).mot;
  if (mot === 'été') return AVOIR.has(avant) || avant === 'ayant' || estAdverbe(avant);
  return avant !== "c'" && mot !== 'soit' && (!capitale || commence(lus, rang));
}

/** "est établit", "a définit", "est crée": a verb where its participle is due. */
function verbePourParticipe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const place = apres(lus, rang);
  if (place === -1 || !estAuxiliaireIci(lus, rang)) return undefined;
  const juste = participeAttendu(lus, place, ETRE.has(mot) || mot === 'été');
  const { ecrit } = formeA(lus, place);
  if (juste === undefined) return undefined;
  return fauteSur(lus, 'participe', [place, place], {
    juste,
    message: `« ${mot} ${ecrit} » : après « ${mot} », il faut le participe « ${juste} », accordé s'il y a lieu.`,
  });
}

/** The participle that stands at `place` as a verb, or as a noun that nothing calls for. */
function participeAttendu(lus: MotsLus, place: number, etre: boolean): string | undefined {
  const { mot: verbe, natures, capitale } = formeA(lus, place);
  if (!peutEtre(natures, V1S | V3S) || capitale || peutEtre(natures, ADJ | PART | INVARIABLE | OUTIL))
    return undefined;
  const juste = participeDe(verbe);
  if (juste === undefined || !peutEtre(natures, NOM)) return juste;
  return /e$/u.test(verbe) && !SANS_ARTICLE.has(verbe) && nomSansArticle(lus, place, etre)
    ? juste
    : undefined;
}

/** Nouns that follow "être" or "avoir" without an article. */
const SANS_ARTICLE = liste(
  'juge guide cadre pilote arbitre garde gage charge cause mesure crainte autorité peine confiance membre partie maître titulaire',
);

/** Whether what follows calls for a participle: "a vote la motion", "est classe dans", "est signe.". */
function nomSansArticle(lus: MotsLus, place: number, etre: boolean): boolean {
  const suivant = formeA(lus, place + 1).mot;
  if (!suit(lus, place + 1)) return etre && (place + 1 >= lus.formes.length || commence(lus, place + 1));
  if (etre) return /^(?:par|dans|sur|à|au|aux|en|pour|selon)$/u.test(suivant);
  return /^(?:l[ea]s?|l'|une?|ce|cette|sur|contre)$/u.test(suivant);
}

/** "a été rénovée et agrandi": two participles of one subject. */
function deuxParticipes(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const premier = accordeA(lus, rang);
  if (premier === -1 || formeA(lus, premier + 1).mot !== 'et' || !suit(lus, premier + 1)) return undefined;
  const second = premier + 2;
  const { natures, ecrit } = formeA(lus, second);
  const sur = (place: number): boolean =>
    peutEtre(formeA(lus, place).natures, PART) && participeSur(lus, place);
  if (!suit(lus, second) || !sur(premier) || !sur(second) || peutEtre(natures, NOM | V3S)) return undefined;
  if ((accordsDeLAdjectif(natures) & accordsDeLAdjectif(formeA(lus, premier).natures)) !== 0)
    return undefined;
  return fauteSur(lus, 'accord-du-participe', [second, second], {
    message: `« ${ecritEntre(lus, premier, second)} » : « ${ecrit} » ne s'accorde pas avec « ${formeA(lus, premier).ecrit} ».`,
  });
}

/** "La commune et le syndicat a signé". */
function deuxSujets(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const estSujet = (place: number): boolean =>
    DETERMINANTS.has(formeA(lus, place).mot) &&
    peutEtre(formeA(lus, place + 1).natures, NOM) &&
    !peutEtre(formeA(lus, place + 1).natures, V3S | OUTIL | INVARIABLE);
  if (!commence(lus, rang) || !formeA(lus, rang).capitale || formeA(lus, rang + 2).mot !== 'et')
    return undefined;
  const verbe = rang + 5;
  const { mot } = formeA(lus, verbe);
  const unSeul = (ETRE.has(mot) || AVOIR.has(mot)) && !PLURIELS.has(mot) && mot !== 'soit';
  if (!unSeul || !suit(lus, verbe) || !estSujet(rang) || !estSujet(rang + 3)) return undefined;
  return fauteSur(lus, 'verbe', [verbe, verbe], {
    message: `« ${ecritEntre(lus, rang, verbe)} » : deux sujets, et le verbe « ${mot} » au singulier.`,
  });
}

/** "Nous avons reçus trois offres". */
function nousAvons(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!commence(lus, rang) || !/^av?(?:ons|ions|urons)$/u.test(formeA(lus, rang + 1).mot)) return undefined;
  const place = apres(lus, rang + 1);
  const { natures, ecrit } = formeA(lus, place);
  if (place === -1 || !peutEtre(natures, PART) || (accordsDeLAdjectif(natures) & SINGULIER) !== 0)
    return undefined;
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, rang, place)} » : après « ${formeA(lus, rang + 1).ecrit} », « ${ecrit} » ne s'accorde pas avec le sujet.`,
  });
}

const estUnParticipe = (mot: string): boolean => peutEtre(naturesDansLeLivre(mot) ?? 0, PART);

/** Before which a participle may go with what "avoir" has for its object. */
const OBJET_AVANT =
  /^(?:qu[e']|les?|la|l'|s'|se|nous|vous|en|dont|lesquel(?:le)?s|laquelle|lequel|auxquel(?:le)?s|quel(?:le)?s?|combien)$/u;

/** "n'a pas délibérée", "ont adoptés": nothing before says what. */
function participeAccorde(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const place = apres(lus, rang);
  if (place === -1 || formeA(lus, place).mot === 'été' || !estAuxiliaireIci(lus, rang)) return undefined;
  const { natures, ecrit, capitale } = formeA(lus, place);
  const accorde =
    (accordsDeLAdjectif(natures) & MS) === 0 && !peutEtre(natures, NOM | INVARIABLE | OUTIL | CONJUGUE);
  const participe =
    peutEtre(natures, PART) || estUnParticipe(formeA(lus, place).mot.replace(/(?:es?|s)$/u, ''));
  if (!participe || !accorde || capitale || seProlonge(lus, place)) return undefined;
  for (let avant = rang - 1; avant >= 0 && rang - avant < 30; avant -= 1) {
    if (
      OBJET_AVANT.test(formeA(lus, avant).mot) &&
      (rang - avant < 3 || !/^(?:l[ea]s?|l'|en)$/u.test(formeA(lus, avant).mot))
    )
      return undefined;
    if (commence(lus, avant)) break;
  }
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, rang, place)} » : après « ${formeA(lus, rang).ecrit} », « ${ecrit} » ne s'accorde pas avec le sujet.`,
  });
}

/** What an auxiliary tells of what follows it, wherever its subject stands. */
export const AUXILIAIRES: readonly Detecteur[] = [
  parmi([...ETRE, ...AVOIR, ...MODAUX_CONJUGUES], nombre),
  parmi([...ETRE, ...AVOIR, 'été'], verbePourParticipe),
  parmi(AVOIR, participeAccorde),
  parmi([...ETRE, ...AVOIR], deuxParticipes),
  parmi(DETERMINANTS.keys(), deuxSujets),
  parmi('nous', nousAvons),
];
