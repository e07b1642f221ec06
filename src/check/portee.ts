import type { LegalSource } from '../diagnostics/fault.ts';
import type { DateCivile } from '../domaine/date.ts';
import { JUMEAUX, sortesDeLArticle } from '../domaine/regime/articles.ts';
import type { SorteDeRegime } from '../domaine/regime/sorte.ts';
import { SORTES } from '../domaine/regime/sorte.ts';
import type { Notice, Source } from './regle.ts';

/** Every sort of regime, in the order of the catalogue. */
const TOUTES = Object.keys(SORTES) as readonly SorteDeRegime[];

/** A source as it holds for some bodies: a municipal article, or the one that says the same for others. */
interface SourcePortee {
  readonly source: Source;
  /** Absent: all. */
  readonly pour?: readonly SorteDeRegime[];
}

/** A source and its twins, each with the bodies for which it speaks. */
function portees(source: Source): readonly SourcePortee[] {
  if (source.genre !== 'loi') return [{ source }];
  const pour = sortesDeLArticle(source.texte, source.article);
  const { article = '', sujet } = source;
  const jumeaux = (source.texte === 'CGCT' && JUMEAUX[sujet ? `${article} ${sujet}` : article]) || [];
  return [
    pour === undefined ? { source } : { source, pour },
    ...jumeaux.map(({ pour: siennes, ...loi }) => ({
      source: { genre: 'loi', ...loi } as const,
      pour: siennes,
    })),
  ];
}

const toutesPortees = ({ sources }: Notice): readonly SourcePortee[] => sources.flatMap(portees);

/**
 * The bodies for which a rule holds: those that it names, else those for which one of its articles speaks. A rule
 * that stands on arithmetic, on coherence or on a text that spares nobody holds for all: undefined then.
 */
export function porteeDe(notice: Notice): readonly SorteDeRegime[] | undefined {
  if (notice.regimes !== undefined) return notice.regimes;
  const sources = toutesPortees(notice).filter(({ source }) => source.genre !== 'jurisprudence');
  if (sources.length === 0 || sources.some(({ pour }) => pour === undefined)) return undefined;
  return TOUTES.filter((sorte) => sources.some(({ pour }) => pour?.includes(sorte)));
}

const enVigueur = (source: Source, jour: DateCivile): boolean =>
  source.genre !== 'loi' ||
  ((source.depuis === undefined || source.depuis <= jour) &&
    (source.jusqua === undefined || jour <= source.jusqua));

/** The sources of a rule that hold on `jour` for a body of that sort; all of the day's when no sort is given. */
export function sourcesAu(
  notice: Notice,
  jour: DateCivile,
  sorte: SorteDeRegime | undefined,
): readonly Source[] {
  const siennes = toutesPortees(notice).filter(
    ({ source, pour }) =>
      enVigueur(source, jour) && (pour === undefined || (sorte !== undefined && pour.includes(sorte))),
  );
  return siennes.map(({ source }) => source);
}

/**
 * Whether a rule judges a sitting held on `jour` by a body of that sort: the law of the day and of the body, never
 * another. Where the program does not know the law of a body, only what stands on no law of bodies is judged.
 */
export function sApplique(notice: Notice, jour: DateCivile, sorte: SorteDeRegime | undefined): boolean {
  const { depuis, jusqua } = notice;
  if ((depuis !== undefined && jour < depuis) || (jusqua !== undefined && jusqua < jour)) return false;
  const portee = porteeDe(notice);
  if (portee === undefined) return true;
  if (sorte === undefined || !portee.includes(sorte)) return false;
  return (
    notice.regimes !== undefined ||
    sourcesAu(notice, jour, sorte).some(({ genre }) => genre !== 'jurisprudence')
  );
}

function enLoi(source: Source): LegalSource {
  if (source.genre === 'methode') return { texte: source.principe };
  if (source.genre === 'jurisprudence') return { texte: source.reference };
  const { genre: _, sujet: __, ...loi } = source;
  return loi;
}

/** The sources of a rule that held on `jour` for a body of that sort, as a fault tells them, each once. */
export function loisAu(
  notice: Notice,
  jour: DateCivile,
  sorte: SorteDeRegime | undefined,
): readonly LegalSource[] {
  const lois = sourcesAu(notice, jour, sorte).map(enLoi);
  return lois.filter(
    ({ texte, article }, rang) =>
      lois.findIndex((autre) => autre.texte === texte && autre.article === article) === rang,
  );
}

/** Every source of a rule with the bodies for which it speaks, as the catalogue prints them; twins after their own. */
export const sourcesDuCatalogue = (
  notice: Notice,
): readonly { readonly source: Source; readonly pour?: string }[] =>
  toutesPortees(notice).map(({ source, pour }) => (pour ? { source, pour: enMots(pour) } : { source }));

/** "communes, communautés et métropoles": bodies, in the order of the catalogue. */
export const enMots = (sortes: readonly SorteDeRegime[]): string =>
  TOUTES.filter((sorte) => sortes.includes(sorte))
    .map((sorte) => SORTES[sorte])
    .join(', ');
