/**
 * Bundles the sources into dist/: one entry a door, with chunks shared between them and loaded only when they are
 * needed. Nothing is built when no source changed since the last time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.built`;

function sourceFiles(folder) {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

function fingerprint() {
  const hash = createHash('sha256');
  const own = ['package-lock.json', 'package.json', 'bin/build.mjs'].map((name) => `${root}${name}`);
  for (const file of [...own, ...sourceFiles('src'), ...sourceFiles('bench')]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds dist/ when a source changed. */
export async function build() {
  const mark = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', bench: 'bench/bench.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  writeFileSync(stamp, mark);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
