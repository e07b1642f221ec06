import { totalDesDepenses } from '../domaine/budget.ts';
import type { Convention } from '../domaine/convention.ts';
import { montantDuVersement } from '../domaine/convention.ts';
import { dateEnLettres } from '../domaine/date.ts';
import { election } from '../domaine/election.ts';
import { montantEnChiffres, pourcentage } from '../domaine/montant.ts';
import { montantEnLettres } from '../domaine/nombre-en-lettres.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Renvoi, Renvois } from '../domaine/renvois.ts';
import { faitAnnexes, faitArticles } from './convention.ts';

const texte = (valeur: string): Renvoi => ({ genre: 'texte', valeurs: { texte: valeur } });

function renvoisFinanciers({ subvention, budget, versements }: Convention): [string, Renvoi][] {
  const resultat: [string, Renvoi][] = [];
  if (subvention !== undefined) {
    resultat.push(['subvention', { genre: 'montant', valeurs: { montant: montantEnChiffres(subvention) } }]);
    resultat.push(['subvention-en-lettres', texte(montantEnLettres(subvention))]);
    versements.forEach((versement, rang) => {
      const montant = montantEnChiffres(montantDuVersement(versement, subvention));
      const part = versement.part === undefined ? {} : { part: pourcentage(versement.part) };
      const valeurs = { montant, echeance: versement.echeance, ...part };
      resultat.push([`versement-${rang + 1}`, { genre: 'versement', valeurs }]);
    });
  }
  if (budget) {
    const valeurs = { montant: montantEnChiffres(totalDesDepenses(budget)), taxe: budget.taxe };
    resultat.push(['total-du-programme', { genre: 'montant-taxe', valeurs }]);
  }
  return resultat;
}

/** What the prose of a convention may refer to: its articles, its annexes, its sums and dates. */
export function renvoisDeConvention(convention: Convention): Renvois {
  const articles = faitArticles(convention).map(({ id, numero }): [string, Renvoi] => [
    id,
    { genre: 'article', valeurs: { numero, premier: numero === 1 }, cible: id },
  ]);
  const annexes = faitAnnexes(convention).map(({ id, numero }): [string, Renvoi] => [
    id,
    { genre: 'annexe', valeurs: { numero }, cible: id },
  ]);
  return new Map<string, Renvoi>([
    ...renvoisFinanciers(convention),
    ['fin', texte(dateEnLettres(convention.duree.fin))],
    ['exercice', texte(convention.duree.exercice)],
    ...annexes,
    ...articles,
  ]);
}

/**
 * What the prose of a report may refer to: the sums and dates of the conventions it annexes, under their own name
 * when there is one convention, under `convention.nom` always.
 */
export function renvoisDeRapport(
  rapport: Rapport,
  conventions: Readonly<Record<string, Convention>>,
): Renvois {
  const resultat = new Map<string, Renvoi>();
  const annexees = rapport.annexes.flatMap((annexe) =>
    annexe.genre === 'convention' ? [annexe.convention] : [],
  );
  for (const id of annexees) {
    const convention = conventions[id];
    if (!convention) continue;
    for (const [nom, renvoi] of renvoisDeConvention(convention)) {
      const { cible: _cible, ...sansLien } = renvoi;
      resultat.set(`${id}.${nom}`, sansLien);
      if (annexees.length === 1) resultat.set(nom, sansLien);
    }
  }
  const elu = rapport.scrutin.tours.length > 0 ? election(rapport.scrutin).elu : undefined;
  if (elu !== undefined) resultat.set('elu', texte(elu));
  if (rapport.inscription) {
    const { prevu, operation } = rapport.inscription;
    resultat.set('prevu', { genre: 'montant', valeurs: { montant: montantEnChiffres(prevu) } });
    resultat.set('operation', { genre: 'montant', valeurs: { montant: montantEnChiffres(operation) } });
  }
  return resultat;
}
