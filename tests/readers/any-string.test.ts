import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unprintableCharacters } from '../../src/document/repertoire.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { draws } from '../draws.ts';
import { q } from '../question.ts';
import { remplace, SEANCE_ID } from './fixtures.ts';

/** A text field: its file, what writes it there, and what reads it in the dossier. */
interface Field {
  readonly file: string;
  readonly written: string;
  readonly read: (dossier: Dossier) => unknown;
}

const SEANCE = '2024-09-26/seance.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';
const CONVENTION = '2024-09-26/conventions/pole-du-verre.md';

const rapport = (dossier: Dossier) => dossier.rapports[q('3')];
const convention = (dossier: Dossier) => dossier.conventions['pole-du-verre'];

const FIELDS: readonly Field[] = [
  {
    file: 'conseil.yaml',
    written: '3 place du Marché, 99100 Brumeville',
    read: (d) => d.conseil.collectivite.siege,
  },
  { file: 'conseil.yaml', written: 'Tribunal administratif de Brumeville', read: (d) => d.conseil.tribunal },
  { file: 'registre.yaml', written: 'Saint-Alban', read: (d) => d.registre.communes[2]?.nom },
  {
    file: 'registre.yaml',
    written: '1er Vice-Président',
    read: (d) => d.registre.communes[0]?.membres[3]?.fonction,
  },
  { file: SEANCE, written: '"Salle des fêtes, 1 rue du Lavoir à Brumeville"', read: (d) => d.seance.lieu },
  {
    file: SEANCE,
    written: 'rapports tenus par un autre service',
    read: (d) => d.seance.sans_rapport[0]?.motif,
  },
  {
    file: RAPPORT,
    written: "Soutien au programme d'actions du Pôle du Verre",
    read: (d) => rapport(d)?.titre,
  },
  { file: RAPPORT, written: 'Commission n°2', read: (d) => rapport(d)?.avis[0]?.instance },
  {
    file: RAPPORT,
    written: 'se prononce favorablement sur le soutien au programme, à hauteur de [montant](#subvention)',
    read: (d) => rapport(d)?.decision[0],
  },
  {
    file: CONVENTION,
    written: '8 rue du Four, 99100 Brumeville',
    read: (d) => convention(d)?.parties[0]?.siege,
  },
  { file: CONVENTION, written: '"Axe {1} : "', read: (d) => numerotation(d) },
  {
    file: CONVENTION,
    written: 'Déplacements',
    read: (d) => convention(d)?.budget?.axes[1]?.sous_axes[0]?.lignes[1]?.libelle,
  },
];

function numerotation(dossier: Dossier): unknown {
  const annexe = convention(dossier)?.annexes[0];
  return annexe?.genre === 'texte' ? annexe.numerotation[0] : undefined;
}

/** What a text field holds of a string: its composed form, less line feeds at its end. */
const held = (text: string): string => text.normalize('NFC').replace(/\n+$/u, '');

const textOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'texte' in value ? value.texte : value;

function expectTextOrFault({ file, written, read }: Field, text: string): void {
  const files = remplace(file, written, JSON.stringify(text));
  const { dossier, faults } = loadDossier('data', SEANCE_ID, memoryReader(files));
  if (faults.length > 0) expect(faults.map(({ position }) => position?.file)).toContain(`data/${file}`);
  else expect(dossier && textOf(read(dossier))).toBe(held(text));
}

const HOSTILE = [
  '{{nom}}',
  '{{{nom}}}',
  '{{#if x}}',
  '<b>gras</b>',
  '&amp; & <',
  '</p>',
  '# titre',
  '- tiret',
  '1. un',
  '*a* _b_ `c`',
  '[lien](#objet)',
  '![x](y)',
  '| a | b |',
  '"',
  "'",
  '\\',
  "l'eau",
  '« x »',
  'a: b',
  'a #b',
  '--- ',
  '---',
  '%PDF',
  '!!js x',
  '&a',
  '*a',
  '@x',
  'null',
  '~',
  'true',
  'oui',
  '010',
  '1e3',
  '2024-09-26',
  '18:30',
  '1_000',
  '=cmd()',
  '$' + '{x}',
  '$1 $&',
  'constructor',
  '__proto__',
  'toString',
  '\t',
  'a\tb',
  'a\nb',
  'a\r\nb',
  '\u00a0',
  '\u202f',
  '\u2028',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\ufffd',
  '\ufeff',
  '\u00ad',
  '\ue000',
  'e\u0301',
  '漢字',
  '😀',
  '',
  ' ',
  '\n',
  ' a ',
  'x'.repeat(1900),
];

test.each(FIELDS)('$written gives way to any hostile string, or to a fault', (field) => {
  for (const text of HOSTILE) expectTextOrFault(field, text);
});

test('any string in any text field loads as that string, or gives a fault in its file', () => {
  const field = fc.constantFrom(...FIELDS);
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());
  fc.assert(fc.property(field, text, expectTextOrFault), draws(100));
});

test('printable strings load as they are', () => {
  const printable = HOSTILE.filter(
    (text) =>
      /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(text) &&
      /[^ \ufffd]/u.test(text) &&
      [...unprintableCharacters(text)].length === 0,
  );
  for (const field of FIELDS) {
    for (const text of printable) {
      const files = remplace(field.file, field.written, JSON.stringify(text));
      expect(loadDossier('data', SEANCE_ID, memoryReader(files)).faults).toEqual([]);
    }
  }
});
