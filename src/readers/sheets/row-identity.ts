import { citation } from '../../diagnostics/foreign-text.ts';
import { nameKey, nearest, proposed } from '../../diagnostics/nearest-name.ts';
import type { Commune, Elu } from '../../domaine/conseil.ts';
import { sieges } from '../../domaine/conseil.ts';
import { bareTitle } from './header.ts';
import { civiliteOf, findPerson } from './people.ts';
import type { RowReading } from './row-reading.ts';
import { first, told } from './row-reading.ts';
import { isStateless } from './row-state.ts';

/** A commune by its name, accents, hyphens and "St" set aside. */
function communeNamed(text: string, communes: readonly Commune[]): Commune | undefined {
  const key = (name: string): string =>
    nameKey(name).replace(/\bste? /gu, (st) => (st === 'st ' ? 'saint ' : 'sainte '));
  return communes.find(({ nom }) => key(nom) === key(text));
}

/** The commune that a row writes. */
export function readCommune(reading: RowReading): Commune | undefined {
  const written = first(reading, 'commune');
  if (!written) return undefined;
  const { communes } = reading.frame;
  const found = communeNamed(written.text, communes);
  if (found) return found;
  const near = nearest(
    written.text.slice(0, 120),
    communes.map(({ nom }) => nom),
  );
  return told(reading, written.index, {
    code: 'IMPO-09',
    message: `la commune « ${citation(written.text)} » n'est pas au registre${near.length === 0 ? '' : ` ; on y lit ${proposed(near)}`}.`,
    hint: 'Corriger le nom de la commune.',
  });
}

/** What sheets add to the name of a substitute: the register says it. */
const SUBSTITUTE = /\s*\(\s*suppl(?:\.|[ée]ante?)?\s*\)\s*$/iu;

/** The cells that name the person: one, or a civility, a surname and a first name. */
function nameCells(reading: RowReading): { readonly index: number; readonly text: string } | undefined {
  const whole = first(reading, 'personne');
  const parts = [first(reading, 'civilite'), first(reading, 'prenom'), whole ?? first(reading, 'nom')];
  const [civilite, prenom, nom] = parts;
  const titled = civilite && civiliteOf(bareTitle(civilite.text)) !== undefined ? civilite.text : '';
  if (nom === undefined) return prenom;
  const bare = nom.text.replace(SUBSTITUTE, '');
  return { index: nom.index, text: `${titled} ${prenom?.text ?? ''} ${bare}`.trim() };
}

const orRemoved = (hint: string): string =>
  `${hint.replace(/\.$/u, '')} ; ou retirer la ligne, si elle ne nomme personne.`;

/** Whom a row names. */
export function readPerson(reading: RowReading, commune: Commune | undefined): Elu | undefined {
  const written = nameCells(reading);
  if (!written) return undefined;
  const search = findPerson(written.text, reading.frame.people, commune?.nom);
  if ('problem' in search) {
    const { problem } = search;
    // A remark under the table is no member.
    const hint = isStateless(reading) ? orRemoved(problem.hint) : problem.hint;
    return told(reading, written.index, { ...problem, hint });
  }
  const { elu } = search;
  if (commune && elu.commune !== commune.nom) {
    return told(reading, first(reading, 'commune')?.index, {
      code: 'IMPO-09',
      message: `« ${elu.nom} » est au registre pour « ${elu.commune} », non pour « ${commune.nom} ».`,
      hint: 'Corriger la commune, le nom, ou le registre.',
    });
  }
  return elu;
}

/** Whether the row only names a commune, above those of its members. */
export function isHeading(reading: RowReading): boolean {
  const filled = reading.row.cells.filter(({ text }) => text !== '');
  const [only] = filled;
  return (
    filled.length === 1 && only !== undefined && communeNamed(only.text, reading.frame.communes) !== undefined
  );
}

/** First words of a row that counts, and of one that gives a number after the name of a state. */
const SUMMARY =
  /^(?:sous totale?|totale?|totaux|nombre|nb|effectifs?|quorum|majorite|(?:membres )?en exercice)\b|^(?:membres )?(?:presente?s?|absente?s?|excusee?s?|representee?s?|suppleee?s?|procurations?|pouvoirs?|votants?|suffrages? exprimes?)\b[^\d]*\d+$/u;

/** What a row that only counts the others begins with: "TOTAL", "Présents : 45"; undefined for one that names someone. */
export function summaryTitle(reading: RowReading): string | undefined {
  const title = reading.row.cells.find(({ text }) => text !== '')?.text ?? '';
  if (title.length > 60 || !SUMMARY.test(bareTitle(title))) return undefined;
  return 'elu' in findPerson(nameCells(reading)?.text ?? title, reading.frame.people) ? undefined : title;
}

/** What a remark under the table begins with. */
const REMARK =
  /^(?:(?:le |la |les )?secretaires?|fait|date|le maire|la maire|le president|la presidente|certifie|arrete|signatures?|cachet|observations?|nota|nb|legende|remarques?|seance|convocation|ordre du jour|heure)\b/u;

/** Words of a remark that tells of someone coming, leaving or voting: it is not left aside. */
const TELLING = /\b(?:arriv|part[ie]|quitt|pouvoir|procuration|absent|excus|represent|supple)/u;

/** A remark that stands alone on its row, away from the names or of its own kind: it says nothing of anyone's presence. */
export function remarkIn(reading: RowReading): string | undefined {
  const filled = reading.row.cells.flatMap(({ text }, index) => (text === '' ? [] : [{ text, index }]));
  const [only, more] = filled;
  if (only === undefined || more !== undefined) return undefined;
  const words = bareTitle(only.text.slice(0, 200));
  if (TELLING.test(words)) return undefined;
  const isName = reading.frame.header.columns.some(({ index }) => index === only.index);
  return !isName || REMARK.test(words) ? only.text.slice(0, 60) : undefined;
}

/** Whose seat it is, when nobody is named: one whose titular the register does not name. */
export function unnamedSeat(reading: RowReading, commune: Commune | undefined): boolean {
  if (nameCells(reading) !== undefined) return false;
  if (commune && sieges(commune) > commune.membres.length) return true;
  const hint = 'Écrire « Prénom NOM », ou retirer la ligne.';
  told(
    reading,
    reading.frame.header.columns.find(({ role }) => role === 'personne' || role === 'nom')?.index,
    {
      code: 'IMPO-03',
      message: 'le nom manque.',
      hint,
    },
  );
  return false;
}
