import { describe, expect, it } from 'vitest';
import type { EtatDeQuestion } from '../../src/domaine/chronologie.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { quorumRequis } from '../../src/domaine/regime/quorum.ts';
import { q } from '../question.ts';
import { commune, dossier, elu, feuille, mouvement, noms, rapport, seance } from './dossier-fictif.ts';

const de = (mandant: string, a: string) => ({ de: `Camille ${mandant}`, a: `Camille ${a}` });

/** The state of question 1, its interested members given in short. */
function etat(reste: Partial<Dossier>, interesses: readonly string[] = []): EtatDeQuestion {
  const rapports = { 1: rapport('1', { interesses: noms(...interesses) }) };
  const [premiere] = chronologie(dossier({ rapports, ...reste })).questions;
  if (!premiere) throw new Error('sans question');
  return premiere;
}

/** What each interested member takes out: own voice, voice carried, voice given. */
const retraits = ({ interets }: EtatDeQuestion) =>
  interets.map(({ elu: qui, propre, portee, donnee }) => [qui.slice(-2), propre, portee, donnee]);

describe('voix d’une question', () => {
  it('additionne les présents et les procurations qui ont une voix', () => {
    const presences = feuille({ absents: noms('DD', 'EE'), procurations: [de('DD', 'AA'), de('EE', 'AA')] });
    expect(etat({ presences })).toMatchObject({ procurationsAvecVoix: 1, voix: 4, votants: 4 });
  });

  it('suit l’ordre de passage et non celui des numéros', () => {
    const ordre = seance(['6.2', '8/a', '6.10']);
    const presences = feuille({ mouvements: [mouvement({ apres: q('8/a'), partent: noms('EE') })] });
    const { questions } = chronologie(dossier({ seance: ordre, presences }));
    expect(questions.map(({ question, rang, voix }) => [question, rang, voix])).toEqual([
      ['6.2', 0, 5],
      ['8/a', 1, 5],
      ['6.10', 2, 4],
    ]);
  });

  it('ne dépasse jamais le nombre de membres en exercice', () => {
    const presences = feuille({
      absents: noms('CC', 'DD', 'EE'),
      procurations: [de('CC', 'AA'), de('CC', 'BB'), de('DD', 'BB'), de('EE', 'CC')],
    });
    const { questions, effectif } = chronologie(dossier({ presences }));
    for (const { voix } of questions) expect(voix).toBeLessThanOrEqual(effectif);
    expect(questions[0]?.voix).toBe(4);
  });

  it('ne connaît que les membres en exercice le jour de la séance', () => {
    const registre = {
      communes: [commune([elu('AA'), elu('BB', { jusqu_au: '2024-03-13' as DateCivile })])],
    };
    const { effectif, questions } = chronologie(dossier({ registre }));
    expect([effectif, questions[0]?.voix]).toEqual([1, 1]);
  });
});

describe('intérêts', () => {
  it('retire sa propre voix à un présent', () => {
    const lu = etat({}, ['CC']);
    expect(retraits(lu)).toEqual([['CC', 1, 0, 0]]);
    expect(lu).toMatchObject({ voix: 5, voixRetirees: 1, votants: 4 });
  });

  it('retire aussi la voix que l’intéressé porte', () => {
    const presences = feuille({ absents: noms('DD'), procurations: [de('DD', 'CC')] });
    const lu = etat({ presences }, ['CC']);
    expect(retraits(lu)).toEqual([['CC', 1, 1, 0]]);
    expect(lu.votants).toBe(3);
  });

  it('retire la voix que l’intéressé absent a donnée, et celle-là seule', () => {
    const presences = feuille({ absents: noms('DD'), procurations: [de('DD', 'CC')] });
    const lu = etat({ presences }, ['DD']);
    expect(retraits(lu)).toEqual([['DD', 0, 0, 1]]);
    expect(lu.votants).toBe(4);
  });

  it('ne retire pas deux fois la voix qu’un intéressé a donnée à un autre', () => {
    const presences = feuille({ absents: noms('DD'), procurations: [de('DD', 'CC')] });
    const lu = etat({ presences }, ['CC', 'DD']);
    expect(retraits(lu)).toEqual([
      ['CC', 1, 0, 0],
      ['DD', 0, 0, 1],
    ]);
    expect([lu.voix, lu.votants]).toEqual([5, 3]);
  });

  it('ne retire rien à un absent sans procuration, ni une procuration sans voix', () => {
    expect(retraits(etat({ presences: feuille({ absents: noms('EE') }) }, ['EE']))).toEqual([
      ['EE', 0, 0, 0],
    ]);
    const presences = feuille({ absents: noms('DD', 'EE'), procurations: [de('EE', 'DD'), de('DD', 'CC')] });
    const lu = etat({ presences }, ['DD']);
    expect(retraits(lu)).toEqual([['DD', 0, 0, 1]]);
    expect(lu.voixRetirees).toBe(1);
  });

  it('compte une seule fois un intéressé nommé deux fois', () => {
    expect(etat({}, ['CC', 'CC']).voixRetirees).toBe(1);
  });
});

describe('quorum', () => {
  it.each([
    [123, 62],
    [122, 62],
    [5, 3],
    [4, 3],
    [1, 1],
  ])('sur %i membres, en demande %i', (membres, requis) => {
    expect(quorumRequis(membres)).toBe(requis);
  });

  it('ne compte pas les procurations', () => {
    const presences = feuille({
      absents: noms('CC', 'DD', 'EE'),
      procurations: [de('CC', 'AA'), de('DD', 'BB')],
    });
    expect(etat({ presences }).quorum).toEqual({ effectif: 5, requis: 3, presents: 2, atteint: false });
  });

  it('ne compte pas les intéressés qui se retirent', () => {
    const presences = feuille({ absents: noms('DD', 'EE') });
    expect(etat({ presences }).quorum.atteint).toBe(true);
    expect(etat({ presences }, ['CC']).quorum).toMatchObject({ presents: 2, atteint: false });
  });

  it('se juge à chaque question', () => {
    const presences = feuille({
      absents: noms('EE'),
      mouvements: [
        mouvement({ apres: q('1'), partent: noms('CC', 'DD') }),
        mouvement({ avant: q('4'), arrivent: noms('DD') }),
      ],
    });
    const { questions } = chronologie(dossier({ presences }));
    expect(questions.map(({ quorum }) => quorum.atteint)).toEqual([true, false, false, true]);
  });
});

describe('comptes du chef de l’exécutif', () => {
  const rapports = { 2: rapport('2', { nature: 'comptes' }) };
  const autresPresidences = [{ questions: [q('2')], presidence: 'Camille BB' }];
  const ordre = seance(['1', '2', '3'], { autres_presidences: autresPresidences });

  it('le chef sort du vote, du quorum et des présents, pour cette question seulement', () => {
    const { questions } = chronologie(dossier({ rapports, seance: ordre }));
    expect(questions.map(({ voix, retires, presidence }) => [voix, retires, presidence])).toEqual([
      [5, [], 'Camille AA'],
      [4, ['Camille AA'], 'Camille BB'],
      [5, [], 'Camille AA'],
    ]);
    expect(questions[1]?.quorum.presents).toBe(4);
  });

  it('la procuration qu’il porte reste sans voix', () => {
    const presences = feuille({ absents: noms('EE'), procurations: [de('EE', 'AA')] });
    const { questions } = chronologie(dossier({ rapports, presences, seance: ordre }));
    expect(questions.map(({ procurationsAvecVoix, voix }) => [procurationsAvecVoix, voix])).toEqual([
      [1, 5],
      [0, 3],
      [1, 5],
    ]);
  });
});
