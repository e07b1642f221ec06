import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendrier } from '../../src/domaine/calendrier.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { echeances } from '../../src/domaine/echeances.ts';
import { change, dossier } from './composition.ts';
import { SEANCE } from './evenements.ts';

const DATE = '2024-06-13' as DateCivile;

/** Deadlines as "kind date". */
const dites = (...entree: Parameters<typeof echeances>): readonly string[] =>
  echeances(...entree).map(({ genre, date }) => `${genre} ${date ?? '?'}`);

/** An iCalendar text read back: the events, each as its properties, values unescaped. */
function lus(ics: string): readonly Readonly<Record<string, string>>[] {
  const lignes = ics.replace(/\r\n /gu, '').split('\r\n');
  const evenements: Record<string, string>[] = [];
  for (const ligne of lignes) {
    if (ligne === 'BEGIN:VEVENT') evenements.push({});
    const [, nom = '', valeur = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/su.exec(ligne) ?? [];
    const courant = evenements.at(-1);
    if (courant)
      courant[nom] = valeur.replace(/\\([\\;,n])/gu, (_, signe: string) => (signe === 'n' ? '\n' : signe));
  }
  return evenements;
}

describe('the deadlines', () => {
  it('are those of the articles, by date, and what has none yet at the end', () => {
    expect(dites(dossier())).toEqual([
      'convocation-aux-communes 2024-06-06',
      'publication 2024-06-18',
      'transmission 2024-06-18',
      'liste 2024-06-20',
      'liste-aux-communes 2024-07-13',
      'recours 2024-08-19',
      'compte-rendu-financier 2025-06-30',
      'proces-verbal ?',
      'proces-verbal-aux-communes ?',
      'donnees-essentielles ?',
    ]);
  });

  it('date the minutes from the next sitting, and the data from the signature', () => {
    const signee = change(
      `${SEANCE}/conventions/aide.md`,
      'exemplaires: 2',
      'exemplaires: 2\nsignature: 2024-11-30',
    );
    const suite = dites(dossier(signee), { suivante: '2024-07-04' as DateCivile });
    expect(suite).toEqual(
      expect.arrayContaining([
        'proces-verbal 2024-07-11',
        'proces-verbal-aux-communes 2024-08-04',
        'donnees-essentielles 2025-02-28',
      ]),
    );
  });

  it('send nothing to other councillors where there are none: a commune', () => {
    const commune = change('conseil.yaml', 'nature: communaute de communes', 'nature: commune');
    expect(dites(dossier(commune)).filter((dite) => dite.includes('communes'))).toEqual([]);
  });

  it('follow the day of publication that a report has for itself', () => {
    const apart = change(`${SEANCE}/rapports/9.md`, 'titre:', 'publication: 2024-07-01\ntitre:');
    const recours = echeances(dossier(apart)).filter(({ genre }) => genre === 'recours');
    expect(recours.map(({ date, cle }) => [date, cle])).toEqual([
      ['2024-08-19', ''],
      ['2024-09-02', '9'],
    ]);
    expect(recours[1]?.pour).toBe('n°2024.00108');
  });
});

describe('the agenda file', () => {
  const entree = { seance: SEANCE, date: DATE, titre: 'Conseil, séance' };
  const toutes = echeances(dossier());
  const ics = calendrier({ ...entree, echeances: toutes });

  it('reads back to the dated deadlines, one event each', () => {
    const datees = toutes.filter(({ date }) => date !== undefined);
    expect(lus(ics).map((un) => [un.SUMMARY, un.DTSTART])).toEqual(
      datees.map(({ quoi, date }) => [quoi, date?.replaceAll('-', '')]),
    );
    expect(lus(ics).map(({ DESCRIPTION }) => DESCRIPTION)).toEqual(
      datees.map(({ pour, article }) => `Pour : ${pour}\nSource : ${article}`),
    );
  });

  it('has its own identity for each event, a stamp from the sitting, and the same bytes each time', () => {
    const uids = lus(ics).map(({ UID }) => UID);
    expect(new Set(uids).size).toBe(uids.length);
    expect(lus(ics).every(({ DTSTAMP }) => DTSTAMP === '20240613T000000Z')).toBe(true);
    expect(calendrier({ ...entree, echeances: toutes })).toBe(ics);
  });

  it('has no line over 75 octets, whatever is written, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (mots) => {
        const quoi = mots.replace(/[\r\n]/gu, ' ').replace(/^\s+/u, '');
        const une = { genre: 'liste' as const, cle: '', date: DATE, quoi, pour: 'x', article: 'y' };
        const texte = calendrier({ ...entree, echeances: [une] });
        const octets = texte.split('\r\n').map((ligne) => new TextEncoder().encode(ligne).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(lus(texte)[0]?.SUMMARY).toBe(quoi);
      }),
    );
  });
});
