import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import { council, SEANCE, TEMPLATES } from './council.ts';

/** What another program would write, whose only door is the name of the package. */
const PROGRAM = `
import { readFileSync } from 'node:fs';
const { checkSeance, filesOfQuestion, lireDate, lireIdQuestion, memoryFolders } = await import('seance-tenante');
const { files, templates, seance } = JSON.parse(readFileSync(0, 'utf8'));
const folders = memoryFolders(files, templates);
const { dossier, sources, faults } = checkSeance(folders, seance, lireDate('2025-04-07'));
const made = await filesOfQuestion(folders, { dossier, sources, etat: 'definitif' }, lireIdQuestion('1'), ['pdf', 'docx']);
console.log(JSON.stringify({
  errors: faults.filter(({ severity }) => severity === 'erreur').length,
  files: made.files.map(({ name, bytes }) => [name, Buffer.from(bytes.subarray(0, 2)).toString('latin1')]),
}));
`;

it('makes an act in memory when it is imported by its name', async () => {
  const running = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: HOME,
  });
  running.child.stdin?.end(JSON.stringify({ files: council(3), templates: TEMPLATES, seance: SEANCE }));
  const { stdout } = await running;
  const { errors, files } = JSON.parse(stdout);
  expect(errors).toBe(0);
  expect(files).toContainEqual(['deliberation.pdf', '%P']);
  expect(files).toContainEqual(['deliberation.docx', 'PK']);
});
