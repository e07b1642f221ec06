import type { MontantEcrit } from './montants-ecrits.ts';

/** What sums are of, by families of words that reports use one for the other. */
const FAMILLES: readonly (readonly [string, RegExp])[] = [
  [
    'prix',
    /prix|cession|cèd\p{L}*|céd\p{L}*|ventes?|vend\p{L}*|acquisition|acqui\p{L}*|achats?|achèt\p{L}*|achet\p{L}*|rachat/u,
  ],
  ['tarif', /tarifs?/u],
  ['subvention', /subventions?|aides?|soutien|concours/u],
  ['participation', /participations?|contributions?|cotisations?/u],
  ['marché', /marchés?|devis|prestations?|offre/u],
  ['opération', /opérations?|travaux|programme/u],
  ['coût', /dépenses?|coûts?/u],
  ['loyer', /loyers?/u],
  ['redevance', /redevances?/u],
  ['emprunt', /emprunts?|prêts?/u],
  ['garantie', /garanties?|caution(?:s|nement)?/u],
  ['indemnité', /indemnités?|gratifications?|rémunérations?|honoraires/u],
  ['prime', /primes?/u],
  ['crédits', /enveloppe|crédits?|autorisation de programme|budget/u],
  ['excédent', /excédents?|résultat/u],
  ['déficit', /déficits?/u],
  ['acompte', /acomptes?|avances?|soldes?|versements?/u],
  ['dotation', /dotations?|forfaits?|provisions?/u],
  ['échéance', /échéances?|annuités?|mensualités?/u],
  ['frais', /frais|soulte|commission|pénalités?/u],
];

const NOMS = new RegExp(
  `(?<!\\p{L})(?:${FAMILLES.map(([, motif], rang) => `(?<f${rang}>${motif.source})`).join('|')})(?!\\p{L})`,
  'giu',
);

/** Where the clause that ends with a sum begins: at a full stop, a semicolon, the bar of a table. */
const proposition = (avant: string): string => avant.slice(avant.search(/[^.;|]*$/u));

/** The family of the noun nearest before a sum; undefined when no noun that we know tells what it is of. */
export function familleDe({ avant }: Pick<MontantEcrit, 'avant'>): string | undefined {
  const dernier = [...proposition(avant).matchAll(NOMS)].at(-1)?.groups ?? {};
  const rang = FAMILLES.findIndex((_, place) => dernier[`f${place}`] !== undefined);
  return FAMILLES[rang]?.[0];
}

/** Words that many sums share, and that tell none apart. */
const COMMUNS =
  /^(?:pour|avec|dans|sous|cette|entre|leur|leurs|montant|montants|total|suivants?|soit|fixe|fixé\p{L}*|fixer|approuve|attribue|attribuer|proposé\p{L}*|propose|élève|porte|passe\p{L}*|compter|hauteur|taux|annuel\p{L}*|euros|conseil|somme|année|rapport|celui|celle|auprès|vers\p{L}*|accord\p{L}*|est|sont|aux|des|les|une|par|que|qui|son|ses|sur|fois|ttc|hors|taxes?|égale?|retenu\p{L}*|dont|lequel|montrer)$/u;

const motsDe = (texte: string): ReadonlySet<string> =>
  new Set(
    (texte.toLocaleLowerCase('fr').match(/\p{L}{3,}/gu) ?? [])
      .map((mot) => mot.replace(/s$/u, ''))
      .filter((mot) => !COMMUNS.test(mot)),
  );

/** What follows the last noun that tells what a sum is of; without one, what follows the last sign. */
function apresLeNom(clause: string): string {
  const nom = [...clause.matchAll(NOMS)].at(-1);
  if (nom) return clause.slice(nom.index + nom[0].length);
  return clause.replace(/^.*[,:(](?=.*\p{L}{3})/u, '');
}

/** "12 000 € à Poligny": who gets it, told after the sum. */
const A_QUI =
  /^[ \u00a0](?:à|au|aux|pour)[ \u00a0](?!compter|partir|titre|raison|hauteur|l'ordre|la charge|l'unité|l'année|l'exercice|chaque|une? |deux|trois|\d)(?:(?:la|le|les)[ \u00a0]|l')?([^,;.€|]{3,40})/u;

/** The words that tell one sum from another of its family: "adulte", "famille", "Poligny". */
export function precisionsDe({ avant, apres, lieu }: MontantEcrit): ReadonlySet<string> {
  if (lieu.ligne.genre === 'tableau') return motsDe(/^\|([^|]*)\|/u.exec(lieu.ligne.nu)?.[1] ?? '');
  const aQui = A_QUI.exec(apres)?.[1];
  return motsDe(aQui ?? apresLeNom(proposition(avant).replace(/^.*[€%]/u, '')));
}
