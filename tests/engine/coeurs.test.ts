import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/cli/engine/fingerprint.ts';
import type { Ran, Sandbox } from './sandbox.ts';
import { changed, filesIn, HOME, sandbox } from './sandbox.ts';

/** The fewest questions for which a second core is called for, and a few that will be left out. */
const QUESTIONS = 156;

/** The built program on a machine of two cores, whatever this one has. */
const PROGRAM = `
import { openProgram } from ${JSON.stringify(pathToFileURL(join(HOME, 'bin', 'program.mjs')))};
process.exitCode = await openProgram().exports.run(process.argv.slice(1), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...{ cwd: process.cwd(), home: ${JSON.stringify(HOME)}, today: '2025-04-10', clock: () => performance.now() },
  ...{ color: false, width: 100, cores: 2 },
});`;

let box: Sandbox;

beforeAll(() => {
  execFileSync(process.execPath, [join(HOME, 'bin', 'build.mjs')]);
  box = sandbox(QUESTIONS);
});
afterAll(() => box.remove());

/** Begins a command; `line` stands before it in the shell. */
function begin(args: readonly string[], line = ''): ChildProcess {
  const command = `${line} exec "$0" "$@"`;
  return spawn(
    'bash',
    ['-c', command, process.execPath, '--input-type=module', '--eval', PROGRAM, '--', ...args],
    { cwd: box.folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

function ended(child: ChildProcess): Promise<Ran> {
  const printed = { out: '', err: '' };
  child.stdout?.on('data', (text: Buffer) => {
    printed.out += text.toString();
  });
  child.stderr?.on('data', (text: Buffer) => {
    printed.err += text.toString();
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, ...printed })));
}

const seance = (...args: readonly string[]): Promise<Ran> => ended(begin(['generer', ...args]));

const acts = (sortie: string): ReadonlyMap<string, Buffer> => filesIn(box.path(`${sortie}/${box.day}`));

/** What was printed, but for the time that it took, the cores and the folder. */
const told = ({ code, out, err }: Ran, sortie: string): Ran => ({
  code,
  out: out.replace(/ en \d+,\d s(?: sur 2 cœurs)?/u, '').replaceAll(sortie, 'SORTIE'),
  err: err.replaceAll(sortie, 'SORTIE'),
});

const ON_TWO = ' sur 2 cœurs';

const report = (id: string): string => `data/${box.day}/rapports/${id}.md`;

describe('a sitting generated on two cores', () => {
  it('is that of one core byte for byte, whatever was there before', async () => {
    const one = await seance('--sortie', 'un');
    expect(one.out).not.toContain(ON_TWO);
    const pdf = await seance('--sortie', 'deux', '--format', 'pdf', '--coeurs', '2');
    expect(pdf.out).toContain(ON_TWO);
    expect(changed(acts('un'), acts('deux')).filter((name) => !name.endsWith('.docx'))).toEqual([
      'manifeste.json',
    ]);
    rmSync(box.path(`deux/${box.day}/7`), { recursive: true });
    const two = await seance('--sortie', 'deux', '--coeurs', '2');
    expect(two.out).toContain(ON_TWO);
    expect(two.code).toBe(0);
    expect(acts('un').has('manifeste.json')).toBe(true);
    expect(changed(acts('un'), acts('deux'))).toEqual([]);
  });

  it('is made by one when little is to be done', async () => {
    cpSync(box.path('un'), box.path('peu'), { recursive: true });
    for (const question of ['3', '64']) rmSync(box.path(`peu/${box.day}/${question}`), { recursive: true });
    const ran = await seance('--sortie', 'peu', '--coeurs', '2');
    expect(ran.out).toContain('2 questions');
    expect(ran.out).not.toContain(ON_TWO);
    expect(changed(acts('un'), acts('peu'))).toEqual([]);
  });
});

describe('faults on two cores', () => {
  it('are told and placed as on one, and leave the same questions out', async () => {
    cpSync(box.path('data'), box.path('sain'), { recursive: true });
    // A rule sees the first; only making the act brings the others to light: in a body, in a table, in a copy to sign.
    box.edit(report('005'), (text) => text.replace('date: 2025-03-13', 'date: 2025-05-13'));
    for (const id of ['020', '141'])
      box.edit(report(id), (text) => text.replace('# Exposé', '# Exposé\n\n#### Trop bas'));
    for (const id of ['030', '031', '060'])
      box.edit(report(id), (text) => text.replace('# Exposé', '# Exposé\n\n| a |\n|---|\n| 1 | 2 |\n'));
    for (const id of ['049', '057'])
      box.edit(report(id), (text) => text.replace(/^deliberation: .*\n/mu, ''));
    const one = await seance('--sortie', 'faux-un', '--format', 'pdf');
    const two = await seance('--sortie', 'faux-deux', '--format', 'pdf', '--coeurs', '2');
    rmSync(box.path('data'), { recursive: true });
    cpSync(box.path('sain'), box.path('data'), { recursive: true });
    expect(two.out).toContain(ON_TWO);
    expect(told(two, 'faux-deux')).toEqual(told(one, 'faux-un'));
    expect(two.code).toBe(1);
    for (const code of ['CORPS-04', 'CORPS-05', 'EXEM-01']) expect(two.err).toContain(code);
    expect(two.err).toMatch(/rapports\/141\.md:\d+:1/u);
    expect(two.err).toContain('6 questions laissées de côté');
    expect(changed(acts('faux-un'), acts('faux-deux'))).toEqual([]);
  });

  it('of the templates stop everything, once', async () => {
    mkdirSync(box.path('modeles'));
    cpSync(join(HOME, 'templates'), box.path('modeles'), { recursive: true });
    box.edit('modeles/deliberation.hbs', (text) => `${text}{{#if}}`);
    const one = await seance('--sortie', 'rien', '--modeles', 'modeles');
    const two = await seance('--sortie', 'rien', '--modeles', 'modeles', '--coeurs', '2');
    expect(two).toEqual(one);
    expect(two.code).toBe(1);
    expect(two.err).toContain('modeles/deliberation.hbs');
  });

  it('of the disk stop everything', async () => {
    // Files of 8 blocks at most: writing a PDF stops in the middle, as on a full disk.
    const full = await ended(begin(['generer', '--sortie', 'plein', '--coeurs', '2'], 'ulimit -f 8;'));
    expect(full.code).toBe(1);
    expect(full.err).toContain('le disque est plein');
    expect(full.err).toContain(`${QUESTIONS - 1} questions restent à faire`);
    expect([...acts('plein').keys()]).toEqual([]);
  });
});

describe('a run on two cores killed in the middle', () => {
  it('leaves whole files only, and the next one ends with the same bytes', async () => {
    const whole = acts('un');
    const child = begin(['generer', '--sortie', 'tue', '--coeurs', '2']);
    const end = ended(child);
    await new Promise<void>((resolve) => {
      child.stdout?.on('data', (text: Buffer) => {
        if (text.toString().includes(' 80/156 ')) resolve();
      });
    });
    child.kill('SIGKILL');
    expect((await end).out).not.toContain('156/156');
    const left = [...acts('tue')].filter(([name]) => !/(?:^|\/)\.[^/]+$/u.test(name));
    expect(left.length).toBeGreaterThan(80);
    expect(left.filter(([name, bytes]) => digest(whole.get(name) ?? '') !== digest(bytes))).toEqual([]);
    expect((await seance('--sortie', 'tue')).code).toBe(0);
    expect(changed(whole, acts('tue'))).toEqual([]);
  });
});

describe('a number of cores', () => {
  it.each([
    '0',
    '3',
    '-1',
    '1,5',
    'deux',
    '2x',
    '99999999999999999999',
  ])('of %s is refused', async (written) => {
    const ran = await box.seance(['generer', `--coeurs=${written}`], { cores: 2 });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(
      `« --coeurs ${written} » ne convient pas : il faut un nombre entier de cœurs, de 1 à 2 sur cette machine.`,
    );
    expect(ran.out).toBe('');
  });

  it('of more than one is refused on a machine that has one', async () => {
    const ran = await box.seance(['generer', '--coeurs', '2'], { cores: 1 });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("cette machine n'en a qu'un");
  });
});
