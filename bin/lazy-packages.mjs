/**
 * Packages that others import at once and that our acts never need. The build puts in the place of each a stand-in that
 * opens the real package at its first call. Reading them at every start, a dictionary of 1.3 MB and tables unpacked from
 * Base64, would be a fifteenth of the time of one question.
 */
const LAZY = {
  // For WOFF2 fonts: ours are TrueType.
  'brotli/decompress.js': { importedBy: 'fontkit', names: ['default'] },
  // For fontkit's own shaping of scripts: we read glyphs and kerning pairs. Of each glyph it asks whether it is a mark.
  'unicode-properties': {
    importedBy: 'fontkit',
    names: ['getCombiningClass', 'getScript', 'isDigit', 'getCategory'],
    own: 'export const isMark = (codePoint) => /\\p{M}/u.test(String.fromCodePoint(codePoint));',
  },
  // For YAML heads: gray-matter only parts them from the body here, and the rest is read by ours.
  'js-yaml': { importedBy: 'gray-matter', names: ['safeLoad', 'safeDump'] },
  // For pdfkit's own text(): we lay lines out ourselves.
  linebreak: { importedBy: 'pdfkit', names: ['default'] },
  // For encrypted documents: an act is public.
  '@noble/ciphers/aes': { importedBy: 'pdfkit', names: ['cbc', 'ecb'] },
};

/** Stands for what is called as well as for what is constructed: what `new` is given back is the real object. */
function standIn(name) {
  const real = name === 'default' ? '(real().default ?? real())' : `real().${name}`;
  return `export ${name === 'default' ? 'default' : `const ${name} =`} function (...given) {
    const called = ${real};
    return new.target ? new called(...given) : called(...given);
  }`;
}

/** The package is found from the one that imports it, wherever the installer put it. */
const source = (path) => `import { createRequire } from 'node:module';
let opened;
const importer = () => createRequire(import.meta.url).resolve('${LAZY[path].importedBy}');
const real = () => (opened ??= createRequire(importer())('${path}'));
${LAZY[path].names.map(standIn).join(';\n')};
${LAZY[path].own ?? ''}`;

/** The plugin of the build. */
export const lazyPackages = {
  name: 'lazy-packages',
  setup(build) {
    const paths = Object.keys(LAZY).map((path) => path.replaceAll('.', '\\.'));
    build.onResolve({ filter: new RegExp(`^(?:${paths.join('|')})$`) }, ({ path, importer }) =>
      importer.replaceAll('\\', '/').includes(`/node_modules/${LAZY[path].importedBy}/`)
        ? { path, namespace: 'lazy' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({ contents: source(path) }));
  },
};
