import type { Commune, Elu } from '../../domaine/conseil.ts';
import { sieges } from '../../domaine/conseil.ts';
import { citation } from '../characters.ts';
import { folded, nearest, proposed } from '../names/folding.ts';
import { bareTitle } from './header.ts';
import { civiliteOf, findPerson } from './people.ts';
import type { RowReading } from './row-reading.ts';
import { first, told } from './row-reading.ts';

/** A commune by its name, accents, hyphens and "St" set aside. */
function communeNamed(text: string, communes: readonly Commune[]): Commune | undefined {
  const key = (name: string): string =>
    folded(name).replace(/\bste? /gu, (st) => (st === 'st ' ? 'saint ' : 'sainte '));
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

/** The cells that name the person: one, or a civility, a surname and a first name. */
function nameCells(reading: RowReading): { readonly index: number; readonly text: string } | undefined {
  const whole = first(reading, 'personne');
  const parts = [first(reading, 'civilite'), first(reading, 'prenom'), whole ?? first(reading, 'nom')];
  const [civilite, prenom, nom] = parts;
  const titled = civilite && civiliteOf(bareTitle(civilite.text)) !== undefined ? civilite.text : '';
  if (nom === undefined) return prenom;
  return { index: nom.index, text: `${titled} ${prenom?.text ?? ''} ${nom.text}`.trim() };
}

/** Whom a row names. */
export function readPerson(reading: RowReading, commune: Commune | undefined): Elu | undefined {
  const written = nameCells(reading);
  if (!written) return undefined;
  const search = findPerson(written.text, reading.frame.people, commune?.nom);
  if ('problem' in search) return told(reading, written.index, search.problem);
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
