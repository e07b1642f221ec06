import { describe, expect, it } from 'vitest';
import { findings } from '../../bench/mutations/run.ts';
import type { Files } from '../../bench/mutations/sample/files.ts';
import { publishedFiles } from '../../bench/mutations/sample/files.ts';
import { ALERTE, ESPACES, MOTS } from './lapsus/ecriture.ts';
import type { Lapsus } from './lapsus/lapsus.ts';
import { CHIFFRES, COMMUNES, PERSONNES, RENVOIS } from './lapsus/personnes-et-renvois.ts';

/*
 * The slips of the published act, typed into a copy of its data. Those that cannot be typed, and why:
 * - a civility left out of a list, a range forgotten beside a name, "(suppléant)" without the titular: lists, ranges and
 *   mentions are printed from the register and the journal;
 * - bold labels, a colon inside or outside the bold, the title printed twice, the full stop missing after the opening
 *   sentence, the visas and the lists, party lines that are not parallel, "de l'autre" twice: the template's;
 * - "Anne Vignot" under one signature and "Anne VIGNOT" under the other: both are printed from one person;
 * - two annexes called "Annexe 1", "article 1er" beside "article 2", "Abstention* : 0" beside four interested voices:
 *   numbers and counts are derived, and so is the footnote that goes with them;
 * - blanks for the number and the date of the deliberation: filled in the copy to sign, and counted as blanks elsewhere.
 * What no rule holds, because only a reader can judge: a garbled sentence, a broken parallel, an office that fits one of
 * two, "tableau excel", a comma between a subject and its verb. What stays as published: the year twice in the number
 * and the small word of "Chemaudin et Vaux", both told as information.
 */

const justes = publishedFiles();
const dit = ({ code, message }: { code: string; message: string }): string => `${code} ${message}`;
const connus = new Set(findings(justes).map(dit));

function tape(files: Files, { fichier, juste, ecrit }: Lapsus): Files {
  const texte = files[fichier] ?? '';
  if (!texte.includes(juste)) throw new Error(`« ${juste} » n'est pas dans ${fichier}`);
  return { ...files, [fichier]: texte.replace(juste, () => ecrit) };
}

const nouveaux = (files: Files) => findings(files).filter((fault) => !connus.has(dit(fault)));

/** The lines of the file that hold what was typed, from that of the key where the text runs over several. */
function lignes(files: Files, { fichier, ecrit }: Lapsus): readonly [number, number] {
  const debut = (files[fichier] ?? '').indexOf(ecrit);
  const ligne = (offset: number): number => (files[fichier] ?? '').slice(0, offset).split('\n').length;
  return [ligne(debut) - 2, ligne(debut + ecrit.trimEnd().length)];
}

const TOUS = [...PERSONNES, ...COMMUNES, ...RENVOIS, ...CHIFFRES, ...ESPACES, ...MOTS, ALERTE];

describe("les lapsus de l'acte publié", () => {
  it.each(TOUS.map((un) => [un.nom, un] as const))('%s', (_, un) => {
    const trouves = nouveaux(tape(justes, un));
    expect(trouves.map(({ code, written = '' }) => `${code} ${written.trim()}`.trim())).toEqual(
      un.constats.map((constat) => constat.trim()),
    );
    expect(trouves.map(({ position }) => position?.file)).toEqual(trouves.map(() => `data/${un.fichier}`));
  });

  it('les quatre pouvoirs sans voix à la question n°1', () => {
    const sansAcquittement = { ...justes, '2024-09-26/acquittements.yaml': 'acquittements: []\n' };
    const trouves = findings(sansAcquittement).filter(({ code }) => code.startsWith('PROC'));
    expect(trouves.map(({ code, written }) => `${code} ${written}`)).toEqual([
      'PROC-04 Jean-Paul MICHAUD',
      'PROC-04 Elise AEBISCHER',
      'PROC-04 Anne BIHR',
      'PROC-05 Catherine BARTHELET',
    ]);
    for (const { message } of trouves) expect(message).toContain('à la question n°1');
  });

  it('tapés ensemble, sont tous nommés, et rien à côté', () => {
    const bloquants = new Set(['FORME', 'NOM']);
    const vus = new Set<string>();
    const choisis = TOUS.filter(({ fichier, juste, ecrit, constats }) => {
      const cle = `${fichier} ${juste.slice(0, 30)}`;
      const bloque = constats.some((constat) => bloquants.has(constat.split('-')[0] ?? ''));
      if (bloque || ecrit === '' || vus.has(cle) || !(justes[fichier] ?? '').includes(juste)) return false;
      vus.add(cle);
      return true;
    });
    const ensemble = choisis.reduce<{ readonly files: Files; readonly tapes: readonly Lapsus[] }>(
      ({ files, tapes }, un) =>
        files[un.fichier]?.includes(un.juste)
          ? { files: tape(files, un), tapes: [...tapes, un] }
          : { files, tapes },
      { files: justes, tapes: [] },
    );
    const { files, tapes } = ensemble;
    const trouves = nouveaux(files);
    const places = tapes.map((un) => ({ fichier: `data/${un.fichier}`, bornes: lignes(files, un) }));
    const aCote = trouves.filter(
      ({ position }) =>
        !places.some(
          ({ fichier, bornes: [debut, fin] }) =>
            position?.file === fichier && debut <= position.line && position.line <= fin,
        ),
    );
    expect(
      aCote.map(({ code, position, message }) => `${code} ${position?.file}:${position?.line} ${message}`),
    ).toEqual([]);
    const nommes = new Set(trouves.map(({ code, written = '' }) => `${code} ${written.trim()}`.trim()));
    expect(tapes.length).toBeGreaterThan(30);
    expect(
      tapes.flatMap(({ constats }) => constats).filter((constat) => !nommes.has(constat.trim())),
    ).toEqual([]);
  });
});
