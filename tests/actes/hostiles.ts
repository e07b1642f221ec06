import type { Block, Document, Inline } from '../../src/document/tree.ts';
import { innerBlocks, innerInlines } from '../../src/document/walk.ts';

/** What people paste, and what someone may try: every one of them can be printed, and must be, as it is. */
export const IMPRIMABLES: readonly string[] = [
  '{{titre}} {{{seance.lieu}}} {{#if x}}non{{/if}} {{!-- rien --}} {{> partiels/personne}}',
  '<b>gras</b> <script>alert(1)</script> <p class="x">',
  '</p></section></corps></document><corps><saut-de-page/>',
  '&amp; &lt; &#65; &eacute; &nbsp; & &&',
  '**gras** _souligné_ `code` ~~barré~~ ***',
  '[lien](https://exemple.invalid) ![image](x.png) [montant](#subvention) <https://exemple.invalid>',
  '# titre',
  '- puce',
  '12. énumération',
  '> citation | cellule | --- | {#ancre}',
  '"droits" \'simples\' « français » “anglais”',
  '\\ barre \\n \\u0041 \\{ C:\\actes\\64 \\\\serveur',
  "$& $1 $$ $` %s %d %n 100 % #{x} $ {x} '; DROP TABLE actes; --",
  '__proto__ constructor toString hasOwnProperty',
  ']]> <![CDATA[x]]> <?php echo 1 ?> <!-- x --> <!DOCTYPE x>',
  '<blanc libelle="x" largeur="90"/> <insecable>x</insecable> <derive chemin="y">z</derive>',
  '(a) \\(b\\) <</S/P>> [c] 12 0 R EMC BT ET endstream endobj',
  '<w:p/> </w:t></w:r> MERGEFIELD \\* MERGEFORMAT =SOMME(A1:A2)',
  'deux\nlignes\n\net un blanc',
  '\ttabulations\tet   espaces   ',
  `un mot ${'anticonstitutionnellement'.repeat(4)} sans fin`,
  'Ωμέγα Кириллица Ďáblické ódy œuvre Œuvre ŷ ﬁn',
  'e\u0301crit en deux signes, espace\u00a0insécable, trait\u2011d’union',
  '3ème 1er XXe siècle 65k€ 12h30 n°5 etc... M. X, art. 5',
  'oui ~ null yes 2024-09-26 1e3 0x1F 18:30:00 @ ! & *',
];

/**
 * The letters and signs of a text, and no space: what is left of it once the loader has composed its accents (NFC) and
 * French typography has set its spaces, its apostrophes, its suspension points and the letters of one-sign ligatures.
 */
export const lettres = (texte: string): string =>
  texte
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replaceAll('’', "'")
    .replaceAll('…', '...')
    .replace(/[\ufb00-\ufb06]/gu, (signe) => signe.normalize('NFKC'))
    .normalize('NFC');

const TEXTE: ReadonlySet<string> = new Set(['superscript', 'no-break']);

function squeletteDeLigne(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return '';
      if (!('children' in inline)) return `(${inline.kind})`;
      const dedans = squeletteDeLigne(inline.children);
      if (TEXTE.has(inline.kind)) return dedans;
      const cible = inline.kind === 'link' ? ` ${inline.href}` : '';
      return `(${inline.kind}${cible}${dedans})`;
    })
    .join('');
}

const squeletteDeBloc = (bloc: Block): string =>
  `(${bloc.kind}${innerInlines(bloc).map(squeletteDeLigne).join(',')}${innerBlocks(bloc).map(squeletteDeBloc).join('')})`;

/** The structure of an act without any of its text: blocks, emphasis, links and where they lead, blanks. */
export const squelette = ({ body }: Document): string => body.map(squeletteDeBloc).join('\n');
