import { describe, expect, it, test } from 'vitest';
import { isProblem } from '../../../src/document/pictures/picture.ts';
import { readPicture } from '../../../src/document/pictures/read-picture.ts';
import { exif, JPEG, PROGRESSIVE, png, svg, withSegment } from './made.ts';

const said = (bytes: Buffer): string => {
  const found = readPicture('plan.png', bytes);
  return isProblem(found) ? found.said : `lue : ${found.content.format}`;
};

describe('the kind of a picture', () => {
  test.each<[string, Buffer, RegExp]>([
    ['a PNG, whatever its name', png({ width: 2, height: 2 }), /^lue : png/],
    ['a photograph', JPEG, /^lue : jpeg/],
    ['a drawing', svg('<path d="M0 0h9v9z"/>'), /^lue : svg/],
    ['a GIF', Buffer.from('GIF89a\x01\x00'), /est du GIF/],
    ['a WebP', Buffer.from('RIFF\x00\x00\x00\x00WEBPVP8 '), /est du WebP/],
    ['a bitmap of Windows', Buffer.from('BM\x00\x00\x00\x00'), /est du BMP/],
    ['a TIFF', Buffer.from('II*\x00\x08\x00'), /est du TIFF/],
    ['a photograph of a telephone', Buffer.from('\x00\x00\x00\x18ftypheic'), /est du HEIC/],
    ['a PDF', Buffer.from('%PDF-1.7'), /est du PDF/],
    ['a compressed drawing', Buffer.from([0x1f, 0x8b, 8, 0]), /est du SVGZ/],
    ['a text', Buffer.from('bonjour'), /n'est pas une image/],
    ['a web page', Buffer.from('<html><body/></html>'), /n'est pas une image/],
    ['an empty file', Buffer.alloc(0), /n'est pas une image/],
    ['a file of 11 MB', Buffer.alloc(11 * 1024 * 1024), /trop lourde/],
  ])('%s', (_, bytes, expected) => {
    expect(said(bytes)).toMatch(expected);
  });
});

describe('a photograph', () => {
  const inks = Buffer.from(JPEG);
  inks[JPEG.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 4;
  const deep = Buffer.from(JPEG);
  deep[JPEG.indexOf(Buffer.from([0xff, 0xc0])) + 4] = 12;

  test.each<[string, Buffer, RegExp]>([
    ['progressive is read', PROGRESSIVE, /^lue/],
    ['in four inks is not', inks, /quadrichromie/],
    ['of twelve bits is not', deep, /peu de logiciels/],
    ['cut in its head', JPEG.subarray(0, 60), /abîmée/],
    ['cut in its pixels', JPEG.subarray(0, JPEG.length - 9), /abîmée/],
    ['of a head alone', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), /abîmée/],
    ['that says it stands upright is read', withSegment(0xe1, exif(1)), /^lue/],
    ['to be turned is not', withSegment(0xe1, exif(6)), /couchée/],
    ['with an empty Exif is read', withSegment(0xe1, Buffer.from('Exif\0\0')), /^lue/],
  ])('%s', (_, bytes, expected) => {
    expect(said(bytes)).toMatch(expected);
  });

  it('loses what it says of its author, and nothing that is seen', () => {
    const found = readPicture('photo.jpg', withSegment(0xe1, exif(1)));
    const held = !isProblem(found) && found.content.format === 'jpeg' ? found.content.bytes : Buffer.alloc(0);
    expect(Buffer.from(held).equals(JPEG)).toBe(true);
    const trailed = readPicture('photo.jpg', Buffer.concat([JPEG, Buffer.from('autre photo')]));
    expect(!isProblem(trailed) && trailed.content.format === 'jpeg' && trailed.content.bytes.length).toBe(
      JPEG.length,
    );
  });
});

describe('a drawing', () => {
  const masks = Array.from(
    { length: 6 },
    (_, i) => `<mask id="m${i}">${`<path class="c${i + 1}" d="M0 0h9"/>`.repeat(20)}</mask>`,
  );
  const chained = Array.from({ length: 3000 }, (_, i) => `<g id="a${i + 1}"><use href="#a${i}"/></g>`).join(
    '',
  );
  const doubled = Array.from(
    { length: 30 },
    (_, i) => `<g id="a${i + 1}"><use href="#a${i}"/><use href="#a${i}"/></g>`,
  ).join('');

  test.each<[string, string]>([
    ['un programme', '<script>alert(1)</script>'],
    ['un programme', '<path d="M0 0h9v9z" onclick="alert(1)"/>'],
    ['une page web', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'],
    ['une autre image', '<image href="/etc/passwd" width="9" height="9"/>'],
    ['du texte', '<text>Mairie</text>'],
    ['un filtre', '<filter id="f"/>'],
    ['une animation', '<rect width="9" height="9"><animate attributeName="x" to="9"/></rect>'],
    ['autre fichier', '<use href="autre.svg#a"/>'],
    [
      'autre fichier',
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://exemple.fr/a.svg#a"/>',
    ],
    ['autre fichier', '<rect fill="url(https://exemple.fr/a.svg#g)" width="9" height="9"/>'],
    ['autre fichier', '<style>@import "a.css";</style>'],
    ['autre fichier', '<style>.a{fill:url(a.svg#g)}</style>'],
    ['autre fichier', '<a href="javascript:alert(1)"><path d="M0 0h9"/></a>'],
    ['se répètent', `<g id="a0"><path d="M0 0h9"/></g>${doubled}<use href="#a30"/>`],
    ['se répètent', '<g id="a"><use href="#a"/></g>'],
    ['se répètent', `<g id="a0"><path d="M0 0h9"/></g>${chained}<use href="#a3000"/>`],
    ['se répètent', `<path id="a" d="M0 0${'h9'.repeat(90_000)}"/>${'<use href="#a"/>'.repeat(900)}`],
    [
      'se répètent',
      `<style>${masks.map((_, i) => `.c${i}{mask:url(#m${i})}`).join('')}</style>${masks.join('')}<path class="c0" d="M0 0h9"/>`,
    ],
    ['se répètent', '<rect width="9" height="9"/>'.repeat(9000)],
    ['se répètent', `<path stroke-dasharray="1 1" d="M0 0${'l9 9'.repeat(60_000)}"/>`],
    ['feuille de style', '<style><![CDATA[@import "a.css";]]></style>'],
    ['feuille de style', '<style>path{clip-path:url(#c)}</style>'],
    ['les uns dans les autres', `${'<g>'.repeat(100)}${'</g>'.repeat(100)}`],
    ['ne se lit pas', '<g><path></g>'],
    ['ne se lit pas', '<path d="&mystere;"/>'],
  ])('with %s is refused: %s', (expected, inside) => {
    expect(said(svg(inside))).toContain(expected);
  });

  test.each<[string, Buffer]>([
    ['entities of its own', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<path d="M0 0h9"/>')}`)],
    [
      'a style sheet of another file',
      Buffer.from(`<?xml-stylesheet href="a.css"?>${svg('<path d="M0 0h9"/>')}`),
    ],
    ['no size', svg('<path d="M0 0h9"/>', '')],
    ['a share of the page as its size', svg('<path d="M0 0h9"/>', 'width="100%" height="100%"')],
    ['a size beyond all pages', svg('<path d="M0 0h9"/>', 'width="1e999" height="1e999"')],
    ['a thread for its size', svg('<path d="M0 0h9"/>', 'width="9000" height="1"')],
    ['another vocabulary', Buffer.from('<svg width="9" height="9"><path d="M0 0h9"/></svg>')],
  ])('with %s is refused', (_, bytes) => {
    expect(said(bytes)).not.toMatch(/^lue/);
  });

  test.each<[string, Buffer]>([
    [
      'of Illustrator',
      Buffer.from(
        `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: dessin -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<style type="text/css">.st0{fill:url(#SVGID_1_);}</style><linearGradient id="SVGID_1_"><stop offset="0" style="stop-color:#fff"/></linearGradient><path class="st0" d="M0 0h9v9z"/>')}`,
      ),
    ],
    [
      'of Illustrator, its clips set by classes',
      svg(
        '<defs><style>.cls-1{fill:none}.cls-2{clip-path:url(#clippath)}.cls-3{fill:#123}</style><clipPath id="clippath"><rect class="cls-1" width="9" height="9"/></clipPath></defs><g class="cls-2"><path class="cls-3" d="M0 0h9v9z"/></g>',
      ),
    ],
    [
      'of Inkscape',
      svg(
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><text/></rdf:RDF></metadata><sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"/><g transform="scale(2)"><path d="M0 0h9v9z" clip-path="url(#c)"/><clipPath id="c"><circle r="4"/></clipPath></g>',
      ),
    ],
    [
      'long, and without dashes',
      svg(`<path style="stroke-dasharray:none" d="M0 0${'l9 9'.repeat(60_000)}"/>`),
    ],
    ['sized by its view box alone', svg('<path d="M0 0h9v9z"/>', 'viewBox="0 0 40 20"')],
    ['that uses a part twice', svg('<g id="a"><path d="M0 0h9v9z"/></g><use href="#a" x="9"/>')],
  ])('%s is read', (_, bytes) => {
    expect(said(bytes)).toBe('lue : svg');
  });

  test.each<[string, number, number]>([
    ['width="20mm" height="10mm"', 75.6, 37.8],
    ['width="2in" viewBox="0 0 40 20"', 192, 96],
    ['height="30" viewBox="0,0,40,20"', 60, 30],
    ['viewBox="0 0 40 20"', 40, 20],
  ])('of %s is %d pixels wide', (attributes, width, height) => {
    const found = readPicture('logo.svg', svg('<path d="M0 0h9v9z"/>', attributes));
    expect(isProblem(found) ? [] : [found.width, found.height]).toEqual([
      expect.closeTo(width, 1),
      expect.closeTo(height, 1),
    ]);
  });
});
