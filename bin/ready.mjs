/**
 * Makes the checkout ready to run: installs the packages when they are missing or when the lock file changed, then
 * builds. It stands before every npm script, so that a fresh clone needs one command only. Plain JavaScript without
 * dependency, since it runs before there is any.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed`;

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node ${process.versions.node} est trop ancien : installez Node 20.19 ou plus récent, puis recommencez.`,
  );
  process.exit(1);
}

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installation des paquets (une seule fois)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch {
    console.error("Les paquets n'ont pas pu être installés : vérifiez l'accès au réseau, puis recommencez.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

checkNode();
install();
const { build } = await import('./build.mjs');
await build();
