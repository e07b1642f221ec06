import type { FaitDroit, FaitDroitDuQuorum } from '../domaine/faits.ts';
import { nombreEnLettres } from '../domaine/nombre-en-lettres.ts';
import { CASF, sortesDeLArticle } from '../domaine/regime/articles.ts';
import { fractionEnMots } from '../domaine/regime/quorum.ts';
import type { Regime } from '../domaine/regime/regime.ts';

/** Whether a municipal article speaks for this body. */
const parle = ({ sorte }: Regime, article: string): boolean =>
  sorte !== undefined && sortesDeLArticle('CGCT', article)?.includes(sorte) === true;

/** "CGCT, article L2121-12": the article of a body, in its code. */
const cite = ({ sorte }: Regime, article: string): string =>
  `${sorte === 'ccas' ? CASF : 'CGCT'}, article ${article}`;

/** The quorum that holds, in words. */
export function faitDroitDuQuorum({ quorum }: Regime): FaitDroitDuQuorum {
  return {
    fraction: fractionEnMots(quorum.fraction),
    article: quorum.article,
    procurationsComptees: quorum.procurationsComptees,
  };
}

/** "d'un seul pouvoir, toujours révocable", "de deux pouvoirs, toujours révocables". */
const pouvoirs = (parMembre: number): string =>
  parMembre < 2
    ? "d'un seul pouvoir, toujours révocable"
    : `de ${nombreEnLettres(parMembre)} pouvoirs, toujours révocables`;

/** The law that the papers of a sitting quote, from its regime. */
export function faitDroit(leRegime: Regime): FaitDroit {
  const { convocation, publicite, sorte } = leRegime;
  const { note } = convocation;
  return {
    quorum: faitDroitDuQuorum(leRegime),
    secondeConvocation: sorte === 'alsace-moselle' ? 'CGCT, article L2541-4' : articleDuQuorum(leRegime),
    pouvoirs: {
      nombre: pouvoirs(leRegime.pouvoirs.parMembre),
      article: leRegime.pouvoirs.article,
    },
    ...(parle(leRegime, 'L2121-20') ? { troisSeances: 'CGCT, article L2121-20' } : {}),
    ...(convocation.urgence === undefined ? {} : { urgence: cite(leRegime, convocation.article) }),
    ...(note === undefined
      ? {}
      : { note: { rapport: note.quoi === 'rapport', article: cite(leRegime, note.article) } }),
    compteRendu: !publicite.reformee,
    affichageLieu: publicite.lieu,
    ...(parle(leRegime, 'L2121-25') ? { affichageArticle: 'CGCT, article L2121-25' } : {}),
    tousSignent: publicite.tousSignent,
  };
}

/** Where the second convocation is written: with the quorum of common law, whatever an emergency changed. */
const articleDuQuorum = (leRegime: Regime): string =>
  parle(leRegime, 'L2121-17') ? 'CGCT, article L2121-17' : leRegime.quorum.article;

/** Where the law says who leaves and who chairs when the accounts are voted; undefined where no text was read. */
export const articleDesComptes = (leRegime: Regime): string | undefined =>
  parle(leRegime, 'L2121-14') ? 'CGCT, article L2121-14' : undefined;
