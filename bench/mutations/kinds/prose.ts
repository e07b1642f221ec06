import type { Found, Kind } from '../edit.ts';
import { FILE, rewriting } from '../edit.ts';
import { swapped } from '../typing.ts';

const inBody = ({ file, start }: Found, files: Readonly<Record<string, string>>): boolean =>
  start > (files[file] ?? '').indexOf('\n---', 3) + 4;

/** A kind that rewrites what `pattern` meets in the body of a report or of a convention. */
const written = (
  id: string,
  titre: string,
  pattern: RegExp,
  by: (text: string) => readonly string[],
  rest: Partial<Kind> = {},
): Kind => ({
  id,
  titre,
  ...rest,
  edits: rewriting(FILE.prose, pattern, (text, place, { files }) => (inBody(place, files) ? by(text) : [])),
});

/** Slips in what is written. */
export const PROSE: readonly Kind[] = [
  written('remarque-interne', 'Texte : une remarque interne laissée', /^(?!#|-).*[.]()$/gmu, () => [
    ' ALERTE : montant à vérifier.',
    ' TODO',
    ' (à compléter)',
    ' ???',
    ' [à confirmer avec le service]',
    ' NB : voir avec le cabinet',
  ]),
  written('ponctuation-doublee', 'Texte : une ponctuation doublée', /[\p{L})]([.,;])(?=\s)/gu, (sign) => [
    sign + sign,
    ...(sign === '.' ? [] : [`${sign}.`]),
  ]),
  written('ordinal-faux', 'Texte : un ordinal mal écrit', /(?:le|la|les) ()(?=\p{Ll}+ )/gu, () => [
    '1ier ',
    '2ième ',
    '3eme ',
  ]),
  written('etc-doublement-ponctue', 'Texte : « etc... »', /\p{L}()\.$/gmu, () => [', etc..', ', etc…']),
  written(
    'espace-doublee',
    'Texte : une espace de trop avant une virgule ou un point',
    /\p{L}()[.,](?=\s)/gu,
    () => [' '],
  ),
  written('espace-oubliee', 'Texte : une espace oubliée après une virgule', /\p{L},( )(?=\p{L})/gu, () => [
    '',
  ]),
  written(
    'ponctuation-collee',
    'Texte : une espace oubliée avant « : » ou « ; »',
    /\p{L}( )[;:](?=\s)/gu,
    () => [''],
  ),
  written('guillemet-mal-ferme', 'Texte : un guillemet oublié', /( ?»|« ?)/gu, () => ['']),
  written(
    'civilite-oubliee',
    'Texte : une personne sans civilité',
    /((?:Monsieur|Madame) )(?=\p{Lu})/gu,
    () => [''],
  ),
  written(
    'nom-mal-ecrit-dans-le-texte',
    'Texte : le nom du signataire mal écrit',
    /(DESCHAMPS)/gu,
    (name) => [name.slice(0, -1), 'DECHAMPS', 'DESCHAMS', 'DESCHANPS', 'Deschamps'],
  ),
  written(
    'sigle-altere',
    'Texte : un sigle connu, une lettre de plus ou deux interverties',
    /(?<![\p{L}-])(PMT|GBM)(?![\p{L}-])/gu,
    (text) => [`I${text}`, `${text}T`, ...swapped(text)],
  ),
  {
    id: 'graphie',
    titre: 'Texte : un nom qui revient, ses deux mots joints ou liés',
    edits: rewriting(/conventions\/pmt/u, /(Bio Innovation|TEMIS Santé)/gu, (text) => [
      text.replace(' ', ''),
      text.replace(' ', '-'),
      text.replace(' ', '/'),
    ]),
  },
  written(
    'style-de-montant',
    'Texte : un montant en « k€ », ou sans espace',
    /(?<!\d)(?<!\d )(\d\d 000 €)/gu,
    (text) => [
      text.replace(' 000 €', ' k€'),
      text.replace(' 000', '000'),
      text.replace(' €', ' K€'),
      text.replace(' €', '€'),
    ],
  ),
  written(
    'numero-sans-signe',
    'Texte : le numéro d’une loi sans « n° »'.replace('’', "'"),
    /(?:loi|décret) (n°)\d{4}/gu,
    () => ['', 'no '],
  ),
  written(
    'tiret-mal-espace',
    'Texte : un tiret espacé d’un seul côté'.replace('’', "'"),
    /(PMT-GBM|2023-2026|Luxe & Précision|Medfit\/Biofit)/gu,
    (text) => [text.replace(/[-/]/u, '$& ')],
  ),
  written('espace-insecable', 'Texte : un nombre collé à son unité', /(\d %)/gu, (text) => [
    text.replace(' ', ''),
  ]),
];
