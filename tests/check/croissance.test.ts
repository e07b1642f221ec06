import { describe, expect, it } from 'vitest';
import { MARKDOWN } from '../../bench/hostile/fragments.ts';
import { randomFrom } from '../../bench/volume/random.ts';
import { checkDossier } from '../../src/check/index.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { dossierDeReference } from '../data/dossier-de-reference.ts';

const base = dossierDeReference();

/** The reference sitting, its report and its convention filled with one pattern, on one line or on lines. */
function rempli(motif: string, longueur: number, ligne: number | undefined): Dossier {
  const suite = motif.repeat(Math.ceil(longueur / motif.length));
  const texte = ligne === undefined ? suite : suite.replace(new RegExp(`.{${ligne}}`, 'gsu'), '$&\n');
  const [rapport] = Object.values(base.rapports);
  const [[nom, convention] = ['', undefined]] = Object.entries(base.conventions);
  if (!rapport || !convention) throw new Error('the reference sitting must have a report and a convention');
  return {
    ...base,
    rapports: { [rapport.question]: { ...rapport, corps: `# Résumé\n\n${texte}\n\n# Exposé\n\nSuite.\n` } },
    conventions: { [nom]: { ...convention, corps: `# Articles\n\n## Objet {#objet}\n\n${texte}\n` } },
  };
}

const controle = (dossier: Dossier) =>
  checkDossier({ dossier, seancesAnterieures: [], aujourdhui: base.seance.date });

/** Processor time of a check, in milliseconds. */
function cout(motif: string, longueur: number, ligne: number | undefined): number {
  const dossier = rempli(motif, longueur, ligne);
  const debut = process.cpuUsage();
  controle(dossier);
  const { user, system } = process.cpuUsage(debut);
  return (user + system) / 1000;
}

/**
 * How many times as much the long text costs as the short one: what is too much is measured again, for the machine does
 * something else meanwhile; the least of each is kept.
 */
function rapport(motif: string, ligne: number | undefined): number {
  let [petit, grand] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let essai = 0; essai < ESSAIS && !(grand / petit < TROP); essai += 1) {
    petit = Math.min(petit, Math.max(8, cout(motif, COURT, ligne)));
    grand = Math.min(grand, cout(motif, FOIS * COURT, ligne));
  }
  return grand / petit;
}

const random = randomFrom(9);
const SIGNES = [' ', 'a', 'A', '0', '.', ',', ';', '[', '(', '«', '-', '_', '*', '#'];
const MOTIFS = [
  ...SIGNES,
  ...Array.from({ length: 5 }, () => random.pick(MARKDOWN) + random.pick([...MARKDOWN, ...SIGNES])),
];

const COURT = 6_000;
const FOIS = 8;
/** Eight times as long takes sixty-four times as long where something is quadratic. */
const TROP = 3 * FOIS;
const ESSAIS = 4;

describe('a text that repeats one pattern', () => {
  it.each(MOTIFS)('%j costs as its length, and not as its square', (motif) => {
    for (const ligne of [undefined, 100])
      expect(rapport(motif, ligne), `${ligne ?? 'une ligne'}`).toBeLessThan(TROP);
  });

  it('tells no more than a person reads, however long it is', () => {
    for (const motif of [',', '«', ' ,', 'a,', 'XX/XX/XXXX ', '[a](#b) ', '1er ', 'de la dite ']) {
      const { faults } = controle(rempli(motif, 100_000, undefined));
      const parCode = new Map<string, number>();
      for (const { code } of faults) parCode.set(code, (parCode.get(code) ?? 0) + 1);
      expect(Math.max(...parCode.values()), motif).toBeLessThanOrEqual(501);
      for (const { message, written = '' } of faults)
        expect(message.length + written.length).toBeLessThan(900);
    }
  });
});
