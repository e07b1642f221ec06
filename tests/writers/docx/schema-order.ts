import { type Element, elements } from './package-reader.ts';

/**
 * What may stand in an element, in the order of the transitional schema (ECMA-376 part 4, wml.xsd): a list is a
 * sequence, a set a choice in any order. Only what our parts may hold has an entry: an element that is not told here is
 * one that nobody checked, and is reported.
 */
type Content = readonly string[] | ReadonlySet<string>;

const words = (text: string): string[] => text.trim().split(/\s+/);
const BLOCKS = words('p tbl sdt');
const RUNS = words('r hyperlink sdt bookmarkStart bookmarkEnd');

const P_PR = words(
  `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
   suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
   snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
   textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`,
);

const R_PR = words(
  `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
   webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
   eastAsianLayout specVanish oMath`,
);

const TBL_PR = words(
  `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
   tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`,
);

const SETTINGS = words(
  `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
   displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
   embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges trackRevisions
   documentProtection styleLockTheme defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
   doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders
   characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol
   listSeparator`,
);

const SECT_PR = words(
  `headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
   formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`,
);

const CONTENT: Readonly<Record<string, Content>> = {
  document: ['body'],
  body: new Set([...BLOCKS, 'bookmarkStart', 'bookmarkEnd', 'sectPr']),
  hdr: new Set(BLOCKS),
  ftr: new Set(BLOCKS),
  p: new Set(['pPr', ...RUNS]),
  r: new Set(words('rPr t tab br cr noBreakHyphen softHyphen fldChar instrText pict drawing')),
  hyperlink: new Set(RUNS),
  sdt: ['sdtPr', 'sdtContent'],
  sdtPr: words(
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex text richText',
  ),
  sdtContent: new Set(['p', ...RUNS]),
  pPr: P_PR,
  rPr: R_PR,
  numPr: words('ilvl numId'),
  pBdr: words('top left bottom right between bar'),
  tabs: new Set(['tab']),
  tbl: words('tblPr tblGrid tr'),
  tblPr: TBL_PR,
  tblGrid: ['gridCol'],
  tblBorders: words('top left bottom right insideH insideV'),
  tblCellMar: words('top left bottom right'),
  tr: words('trPr tc'),
  trPr: new Set(words('cantSplit tblHeader trHeight gridBefore')),
  tc: new Set(['tcPr', ...BLOCKS]),
  tcPr: words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  tcMar: words('top left bottom right'),
  sectPr: SECT_PR,
  styles: words('docDefaults latentStyles style'),
  docDefaults: words('rPrDefault pPrDefault'),
  rPrDefault: ['rPr'],
  pPrDefault: ['pPr'],
  style: words(
    `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
     personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`,
  ),
  numbering: words('numPicBullet abstractNum num'),
  abstractNum: words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  lvl: words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  num: words('abstractNumId lvlOverride'),
  lvlOverride: words('startOverride lvl'),
  settings: SETTINGS,
  compat: words('doNotExpandShiftReturn doNotUseHTMLParagraphAutoSpacing compatSetting'),
  fonts: ['font'],
  font: words(
    'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  ),
  drawing: new Set(['wp:inline', 'wp:anchor']),
  'wp:inline': words('wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic'),
  'wp:anchor': words(
    'wp:simplePos wp:positionH wp:positionV wp:extent wp:effectExtent wp:wrapNone wp:docPr wp:cNvGraphicFramePr a:graphic',
  ),
  'wp:positionH': ['wp:align'],
  'wp:positionV': ['wp:posOffset'],
  'wp:docPr': ['a:extLst'],
  'wp:cNvGraphicFramePr': ['a:graphicFrameLocks'],
  'a:extLst': ['a:ext'],
  'a:graphic': ['a:graphicData'],
  'a:graphicData': ['pic:pic'],
  'pic:pic': words('pic:nvPicPr pic:blipFill pic:spPr'),
  'pic:nvPicPr': words('pic:cNvPr pic:cNvPicPr'),
  'pic:blipFill': words('a:blip a:srcRect a:stretch'),
  'pic:spPr': words('a:xfrm a:prstGeom'),
  'a:xfrm': words('a:off a:ext'),
  'a:stretch': ['a:fillRect'],
  'a:prstGeom': ['a:avLst'],
};

/** Elements that must come first wherever they stand, and that stand once. */
const FIRST: ReadonlySet<string> = new Set(words('pPr rPr tblPr trPr tcPr sdtPr'));

/** Elements that hold nothing, or text alone. */
const LEAVES: ReadonlySet<string> = new Set(
  words(
    `t tab br cr noBreakHyphen softHyphen fldChar instrText bookmarkStart bookmarkEnd pStyle rStyle keepNext keepLines
     pageBreakBefore widowControl ilvl numId suppressAutoHyphens spacing ind jc outlineLvl b bCs i iCs noProof color sz
     szCs u vertAlign lang rFonts tblStyle tblW tblInd tblLayout tblLook tblCaption tblDescription gridCol cantSplit
     tblHeader tcW gridSpan vMerge shd vAlign alias tag showingPlcHdr headerReference footerReference pgSz pgMar
     pgNumType titlePg docGrid name basedOn next uiPriority semiHidden unhideWhenUsed qFormat multiLevelType start numFmt
     lvlText lvlJc abstractNumId startOverride displayBackgroundShape defaultTabStop autoHyphenation
     consecutiveHyphenLimit doNotHyphenateCaps evenAndOddHeaders doNotExpandShiftReturn doNotUseHTMLParagraphAutoSpacing
     compatSetting top left bottom right insideH insideV wp:extent wp:effectExtent wp:simplePos wp:align wp:posOffset
     charset family pitch
     embedRegular embedBold embedItalic embedBoldItalic embedTrueTypeFonts wp:wrapNone a:graphicFrameLocks a:blip a:fillRect a:off a:avLst adec:decorative pic:cNvPr pic:cNvPicPr`,
  ),
);

/** Elements that hold text. */
const HOLD_TEXT: ReadonlySet<string> = new Set(['t', 'instrText', 'wp:align', 'wp:posOffset']);

/** Sides stand for a border or a margin: they hold nothing anywhere. */
const local = (name: string): string => name.replace(/^w:/, '');

/** Breaches of the schema under an element of our parts, each as a sentence; empty when all is in order. */
export function breaches(element: Element): string[] {
  const name = local(element.name);
  // A drawing in another vocabulary: the watermark, which the package `docx` writes. And what extensions hold is theirs.
  if (name === 'pict' || name === 'a:ext') return [];
  const inside = elements(element).map((one) => local(one.name));
  const found = LEAVES.has(name) ? inside.map((one) => `${one} in ${name}`) : order(name, inside);
  const strayText = !HOLD_TEXT.has(name) && element.children.some((one) => typeof one === 'string');
  return [...found, ...(strayText ? [`text in ${name}`] : []), ...elements(element).flatMap(breaches)];
}

function order(name: string, inside: readonly string[]): string[] {
  const content = CONTENT[name];
  if (content === undefined) return [`${name} is not in the tables`];
  const late = inside.filter((one, rank) => FIRST.has(one) && rank > 0 && 'has' in content);
  if ('has' in content) {
    return [...inside.filter((one) => !content.has(one)), ...late].map((one) => `${one} in ${name}`);
  }
  const ranks = inside.map((one) => content.indexOf(one));
  return inside
    .filter((_, rank) => (ranks[rank] ?? -1) < Math.max(0, ...ranks.slice(0, rank)))
    .map((one) => `${one} out of order in ${name}`);
}
