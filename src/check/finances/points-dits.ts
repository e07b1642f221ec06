import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { listes } from '../ecrits/listes.ts';
import type { PartFausse } from './parts-dites.ts';
import { PARTIEL, PESE } from './parts-dites.ts';

/** "60 points", "sur 40 points", "sur 40": what a criterion weighs. */
const POINTS =
  /(?<![\d,.])(?:(?<sur>\d{1,3})[ \u00a0]?(?:points|pts)(?!\p{L})|(?<=(?<!\p{L})noté\p{L}* sur )(?<note>\d{1,3})(?![\d,]))/giu;

/** "notés sur 100 points", "un total de 20 points": the whole, when it is told. */
const EN_TOUT =
  /(?<!\p{L})(?:total|barème|ensemble|maximum|note globale|note finale|notées?(?: au total| globalement)?)(?: est)?(?: de| sur|[ \u00a0]:)?[ \u00a0](?<tout>\d{2,3})(?:[ \u00a0]?(?:points|pts))?/iu;

/** What weights usually make together. */
const ENTIERS = new Set([10, 20, 50, 100, 200, 1000]);

/** Points that are compared, and weigh nothing. */
const COMPARE =
  /(?<!\p{L})(?:dépass\p{L}*|supérieur\p{L}*|inférieur\p{L}*|écart|par rapport|gagn\p{L}*|perd\p{L}*|obt\p{L}*|recueill\p{L}*)(?!\p{L})/iu;

interface Poids {
  readonly ligne: Ligne;
  readonly ecrit: string;
  readonly valeur: number;
}

const poidsDe = (ligne: Ligne, texte: string): readonly Poids[] =>
  [...texte.matchAll(POINTS)].map(({ 0: ecrit, groups }) => ({
    ligne,
    ecrit,
    valeur: Number(groups?.sur ?? groups?.note),
  }));

/** The weights when what they make is no whole: the one told, or a hundred that they come near. */
function horsDuTout(poids: readonly Poids[], dit: number | undefined): readonly PartFausse[] {
  const total = poids.reduce((somme, { valeur }) => somme + valeur, 0);
  const dernier = poids.at(-1);
  const tout = dit ?? 100;
  const faux = dit === undefined ? !ENTIERS.has(total) : total !== dit;
  if (!dernier || poids.length < 2 || !faux || total > tout * 1.6 || total < tout * 0.6) return [];
  return [{ ligne: dernier.ligne, ecrit: dernier.ecrit, total, tout }];
}

const toutDit = (texte: string): number | undefined => {
  const lu = EN_TOUT.exec(texte)?.groups?.tout;
  return lu === undefined ? undefined : Number(lu);
};

const enPhrase = (ligne: Ligne): readonly PartFausse[] =>
  ligne.nu.split(/(?<=[.;])[ \u00a0](?=\p{Lu})/u).flatMap((phrase) => {
    if (!PESE.test(phrase) || PARTIEL.test(phrase) || COMPARE.test(phrase)) return [];
    const tout = toutDit(phrase);
    return horsDuTout(poidsDe(ligne, phrase.replace(EN_TOUT, '')), tout);
  });

const enListes = (papier: Ecrit): readonly PartFausse[] =>
  listes(papier).flatMap((liste): readonly PartFausse[] => {
    const poids = liste.flatMap(({ ligne }) => poidsDe(ligne, ligne.nu));
    const premier = liste[0]?.ligne;
    const entiere = poids.length === liste.length && liste.every((item) => !item.continue);
    if (!premier || !entiere || liste.some(({ ligne }) => PARTIEL.test(ligne.nu))) return [];
    const rang = papier.lignes.indexOf(premier);
    const annonce = papier.lignes
      .slice(Math.max(0, rang - 2), rang)
      .map(({ nu }) => nu)
      .join(' ');
    return PESE.test(annonce) && !PARTIEL.test(annonce) ? horsDuTout(poids, toutDit(annonce)) : [];
  });

/** The weights told as points that make no whole. */
export function pointsFaux(papier: Ecrit): readonly PartFausse[] {
  if (!/points|pts|noté/u.test(papier.nu)) return [];
  const phrases = papier.lignes.filter(({ genre }) => genre === 'texte' || genre === 'puce');
  return [...phrases.flatMap(enPhrase), ...enListes(papier)];
}
