import { type Gallery, isProblem } from '../../document/pictures/picture.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { registreDuJour } from '../../domaine/registre.ts';
import { fingerprint } from './fingerprint.ts';

/** The conventions that the acts of `rapport` need, by id: those it annexes, those it authorises to sign. */
export function conventionIds({ annexes, decision }: Rapport): ReadonlySet<string> {
  const cited = [...annexes, ...decision].flatMap((element) =>
    'convention' in element ? [element.convention] : [],
  );
  return new Set(cited);
}

/** The names that texts show pictures by, in Markdown. */
const SHOWN = /!\[[^\]]*\]\(<?([^)>\s"]+)/gu;

/** What stands under the names of pictures in some texts; nothing for texts that show none, as most do. */
function picturesIn(texts: unknown, pictures: Gallery | undefined): { readonly images?: readonly string[] } {
  const written = pictures ? JSON.stringify(texts) : '';
  if (pictures === undefined || !written.includes('![')) return {};
  const names = new Set([...written.matchAll(SHOWN)].map(([, name = '']) => name.replaceAll('\\\\', '\\')));
  const images = [...names].toSorted().map((name) => {
    const found = pictures(name);
    return isProblem(found) ? `${name} ${found.said}` : `${name} ${found.digest}`;
  });
  return { images };
}

/** What the acts of a question are made of, as SHA-256. */
export interface DataFingerprint {
  readonly donnees: string;
  /** The same, the register of the day left out: what changed where this did not is the register alone. */
  readonly horsRegistre: string;
}

/**
 * What says whether the data of a question changed: SHA-256 of all that its acts may depend on, as it was validated
 * (a comment, a blank line, the order of keys change nothing). The whole council, sitting and attendance count, since
 * every act states them and the timeline is reckoned from them, and the register of the day of the sitting: a successor, an
 * end of term written there since change no act of before; of the reports, its own; of the
 * conventions, its own. So a change in one report touches no other question.
 */
export function dataFingerprints(
  dossier: Dossier,
  pictures?: Gallery,
): (rapport: Rapport) => DataFingerprint {
  const { id, conseil, registre, seance, presences } = dossier;
  const day = { id, conseil, registre: registreDuJour(registre, seance.date), seance, presences };
  const shared = fingerprint(day);
  const apart = fingerprint({ id, conseil, seance, presences });
  return (rapport) => {
    const conventions = [...conventionIds(rapport)].toSorted().map((own) => dossier.conventions[own] ?? own);
    const own = { rapport, conventions, ...picturesIn({ rapport, conventions }, pictures) };
    return {
      donnees: fingerprint({ shared, ...own }),
      horsRegistre: fingerprint({ shared: apart, ...own }),
    };
  };
}
