/**
 * Bundles the sources and the packages that they use into dist/: the program as one script, with the engine's cache of
 * it; the package's door and the benches as modules that share their chunks. Packages are bundled because opening their
 * hundreds of files one by one is half of the time of a short command; fonts and colour profiles stay in node_modules,
 * where they are read when needed. Nothing is built when no source changed since the last time.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lazyPackages } from './lazy-packages.mjs';
import { CACHE, PROGRAM } from './program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.built`;

function sourceFiles(folder) {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|txt|json|mjs|hbs|yaml|md)$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

function fingerprint(...folders) {
  const hash = createHash('sha256');
  const own = ['package-lock.json', 'package.json'].map((name) => `${root}${name}`);
  for (const file of [...own, ...folders.flatMap(sourceFiles)]) {
    const name = file.slice(root.length).replaceAll('\\', '/');
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${name}\n${text.length}\n${text}`);
  }
  return hash.digest('hex');
}

/** Packages that are CommonJS call `require`, which an ES module does not have. */
const BANNER = `import { createRequire as seanceRequire } from 'node:module';
const require = seanceRequire(import.meta.url);`;

/** Removes what earlier builds left in dist/. */
function sweep(outputs) {
  const kept = new Set(outputs.map((path) => path.slice('dist/'.length)));
  for (const name of readdirSync(`${root}dist`))
    if (/\.c?js(\.map)?$/.test(name) && !kept.has(name)) rmSync(`${root}dist/${name}`);
}

const COMMON = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'bundle',
  // The build tool itself runs as it is installed.
  external: ['esbuild'],
  plugins: [lazyPackages],
  metafile: true,
  sourcemap: true,
  logLevel: 'warning',
};

/** The program: one script, since the engine caches what it compiles of a script, and not of a module. */
const program = (define) => ({
  ...COMMON,
  entryPoints: { cli: 'src/doors/cli/cli.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { ...define, 'import.meta.url': 'programUrl' },
  banner: { js: '(function (require, module, programUrl) {' },
  footer: { js: '})' },
});

/** Escapes what is left beyond ASCII, that of patterns: the engine keeps the text in half the memory, and reads it as it is. */
function escapeAll(file) {
  const text = readFileSync(file, 'utf8');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escaped));
}

const modules = (define) => ({
  ...COMMON,
  entryPoints: {
    index: 'src/index.ts',
    prepare: 'src/doors/build/prepare.ts',
    bench: 'bench/bench.ts',
    mutations: 'bench/mutations/main.ts',
    'mutations-composees': 'bench/mutations/composed/main.ts',
    volume: 'bench/volume/main.ts',
    hostile: 'bench/hostile/main.ts',
  },
  splitting: true,
  format: 'esm',
  define,
  banner: { js: BANNER },
});

/** Makes beforehand what every run would make alike. */
async function prepareAhead() {
  const { prepare } = await import(pathToFileURL(`${root}dist/prepare.js`).href);
  const files = await prepare(`${root}templates`, `${root}data`);
  mkdirSync(`${root}dist/ready-made`, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${root}dist/${name}`, text);
}

/** Fills the engine's cache; a program without it is slower to start, and that is all. */
function warm() {
  try {
    execFileSync(process.execPath, [`${root}bin/warm.mjs`], { stdio: 'ignore' });
  } catch {
    rmSync(CACHE, { force: true });
  }
}

/** Builds dist/ when a source changed. */
export async function build() {
  const mark = fingerprint('src', 'bench', 'bin', 'templates', 'data');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  rmSync(CACHE, { force: true });
  rmSync(`${root}dist/ready-made`, { recursive: true, force: true });
  const esbuild = await import('esbuild');
  // What the program was built from: acts made by another build are made again, and their manifest names it.
  const define = { SEANCE_BUILD: JSON.stringify(fingerprint('src')) };
  const built = await Promise.all(
    [program(define), modules(define)].map((options) => esbuild.build(options)),
  );
  sweep(built.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
  escapeAll(PROGRAM);
  await prepareAhead();
  warm();
  writeFileSync(stamp, mark);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
