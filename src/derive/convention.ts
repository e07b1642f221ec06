import { casier, PREAMBULE } from '../domaine/casiers.ts';
import type { AnnexeDeConvention, Convention, Partie } from '../domaine/convention.ts';
import type {
  FaitAnnexeDeConvention,
  FaitArticle,
  FaitConvention,
  FaitPartie,
  FaitPersonne,
} from '../domaine/faits.ts';
import { decline, declineFonction, estLeMemeNom, estUnePersonne } from '../domaine/nom-decline.ts';
import { nombreEnLettres } from '../domaine/nombre-en-lettres.ts';
import { titresDe } from '../domaine/titres.ts';
import { faitBudget } from './budget.ts';
import { faitDate, faitPersonne } from './fait-personne.ts';

/** "Monsieur Paul Roy" is who signs as "M. Paul ROY". */
const estElleMeme = (nom: string, { prenom, nom: patronyme }: FaitPersonne): boolean =>
  estLeMemeNom(nom.replace(/^\S+\s+/u, ''), `${prenom} ${patronyme}`);

function faitPartie(partie: Partie): FaitPartie {
  const { nom, genre, sigle, forme, siege, siren, siret, rna, representant } = partie;
  const { fonction, habilitation } = representant;
  const optionnels = { sigle, forme, siege, siren, siret, rna, habilitation };
  const donnes = Object.fromEntries(Object.entries(optionnels).filter(([, valeur]) => valeur !== undefined));
  const grammaire = decline(partie);
  const signataire = faitPersonne(representant.personne);
  return {
    nom,
    feminin: genre === 'feminin',
    elision: grammaire.article === "l'",
    pluriel: grammaire.pluriel,
    enPersonne: estUnePersonne(nom) && estElleMeme(nom, signataire),
    laPartie: grammaire.avecArticle,
    laPartieEnTete: grammaire.enTete,
    deLaPartie: grammaire.complement,
    ...donnes,
    representant: {
      ...signataire,
      fonction,
      ...declineFonction(fonction, signataire.feminin === true),
      qualite: fonction,
    },
  };
}

/** The articles of the convention, numbered in the order of the body. */
export const faitArticles = (convention: Convention): readonly FaitArticle[] =>
  titresDe(convention.corps, 'Articles').map(({ titre, id }, rang) => ({
    numero: rang + 1,
    titre,
    id,
    corps: casier('Articles', id),
  }));

function faitAnnexe(
  annexe: AnnexeDeConvention,
  rang: number,
  convention: Convention,
): FaitAnnexeDeConvention {
  const numero = rang + 1;
  if (annexe.genre === 'texte') {
    return { numero, titre: annexe.titre, id: annexe.partie, corps: casier('Annexes', annexe.partie) };
  }
  const base = { numero, titre: annexe.titre, id: 'budget' };
  return convention.budget ? { ...base, budget: faitBudget(convention.budget) } : base;
}

/** The annexes of the convention, numbered in the order of the data. */
export const faitAnnexes = (convention: Convention): readonly FaitAnnexeDeConvention[] =>
  convention.annexes.map((annexe, rang) => faitAnnexe(annexe, rang, convention));

/** What fills the blanks of a copy to sign: the deliberation that authorises it, and the day of signature once known. */
export type References = Pick<FaitConvention, 'deliberation' | 'signature'>;

/** What every convention of the sitting shares. */
export type CadreDeConvention = Pick<FaitConvention, 'date' | 'conseil' | 'executif'>;

/** What the convention states. `copie` tells the copy to sign from the annex, whose blanks stay. */
export function faitConvention(
  convention: Convention,
  commun: CadreDeConvention,
  copie: References & { readonly aSigner: boolean },
): FaitConvention {
  const preambule = /^#\s+Exposé des motifs\s*(?:\{#[\w-]+\})?\s*$/imu.test(convention.corps);
  return {
    ...commun,
    titre: convention.titre,
    parties: convention.parties.map(faitPartie),
    visas: convention.visas,
    ...copie,
    ...(preambule ? { preambule: PREAMBULE } : {}),
    articles: faitArticles(convention),
    exemplaires: nombreEnLettres(convention.exemplaires),
    plusieursExemplaires: convention.exemplaires > 1,
    annexes: faitAnnexes(convention),
  };
}

/** The blanks filled, when the deliberation has its number. */
export function references(
  numero: string | undefined,
  seance: Parameters<typeof faitDate>[0],
  convention: Convention,
): References {
  const signature = convention.signature === undefined ? {} : { signature: faitDate(convention.signature) };
  return numero === undefined
    ? signature
    : { deliberation: { numero, date: faitDate(seance) }, ...signature };
}
