/**
 * Bundles the sources and the packages that they use into dist/: one entry a door, with chunks shared between them and
 * loaded only when they are needed. Packages are bundled because opening their hundreds of files one by one is half of
 * the time of a short command; fonts and colour profiles stay in node_modules, where they are read when needed.
 * Nothing is built when no source changed since the last time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.built`;

function sourceFiles(folder) {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

function fingerprint(...folders) {
  const hash = createHash('sha256');
  const own = ['package-lock.json', 'package.json', 'bin/build.mjs'].map((name) => `${root}${name}`);
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
    if (/\.js(\.map)?$/.test(name) && !kept.has(name)) rmSync(`${root}dist/${name}`);
}

/** Builds dist/ when a source changed. */
export async function build() {
  const mark = fingerprint('src', 'bench');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli.ts',
      index: 'src/index.ts',
      helper: 'src/cli/engine/helper.ts',
      bench: 'bench/bench.ts',
      mutations: 'bench/mutations/main.ts',
      volume: 'bench/volume/main.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // What the program was built from: acts made by another build are made again, and their manifest names it.
    define: { SEANCE_BUILD: JSON.stringify(fingerprint('src')) },
    packages: 'bundle',
    // The build tool itself runs as it is installed.
    external: ['esbuild'],
    banner: { js: BANNER },
    metafile: true,
    sourcemap: true,
    logLevel: 'warning',
  });
  sweep(Object.keys(metafile.outputs));
  writeFileSync(stamp, mark);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
