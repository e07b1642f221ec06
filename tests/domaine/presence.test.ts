import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mouvement, Presences } from '../../src/domaine/feuille-de-presence.ts';
import { contient } from '../../src/domaine/plage.ts';
import { presencesDesElus } from '../../src/domaine/presence.ts';
import { suppleantsSansSiege } from '../../src/domaine/suppleance.ts';
import { q } from '../question.ts';
import { commune, elu, feuille, mouvement, noms, seance } from './dossier-fictif.ts';

const ORDRE = ['1', '2', '8/a', '3', '4'] as const;
const registre = { communes: [commune([elu('AA'), elu('BB')])] };
const lire = (presences: Partial<Presences>) => presencesDesElus(registre, seance(ORDRE), feuille(presences));

/** The questions AA attended. */
function suivies(mouvements: readonly Mouvement[], absents: readonly string[] = []): readonly string[] {
  const { presences } = lire({ mouvements, absents });
  return ORDRE.filter((_, rang) => contient(presences[0]?.plages ?? [], rang));
}

const AA = noms('AA');

describe('présences', () => {
  it('tient pour présent de bout en bout qui n’est pas nommé', () => {
    expect(suivies([])).toEqual(ORDRE);
    expect(suivies([], AA)).toEqual([]);
  });

  it('fait commencer la présence avec la question dite « avant »', () => {
    expect(suivies([mouvement({ avant: q('2'), arrivent: AA })])).toEqual(['2', '8/a', '3', '4']);
  });

  it('fait finir la présence avec la question dite « après »', () => {
    expect(suivies([mouvement({ apres: q('8/a'), partent: AA })])).toEqual(['1', '2', '8/a']);
  });

  it('tient « après la 2 » et « avant la 8/a » pour un même moment', () => {
    expect(suivies([mouvement({ apres: q('2'), partent: AA })])).toEqual(
      suivies([mouvement({ avant: q('8/a'), partent: AA })]),
    );
  });

  it('suit l’ordre de passage et non celui des numéros', () => {
    expect(suivies([mouvement({ avant: q('3'), partent: AA })])).toEqual(['1', '2', '8/a']);
  });

  it('suit qui sort et revient', () => {
    const journal = [
      mouvement({ apres: q('1'), partent: AA }),
      mouvement({ avant: q('8/a'), arrivent: AA }),
      mouvement({ apres: q('3'), partent: AA }),
    ];
    expect(suivies(journal)).toEqual(['1', '8/a', '3']);
    expect(suivies(journal.toReversed())).toEqual(['1', '8/a', '3']);
  });

  it('retire les questions manquées le temps d’une sortie', () => {
    expect(suivies([mouvement({ pendant: [q('2'), q('3')], sortent: AA })])).toEqual(['1', '8/a', '4']);
    expect(
      suivies([
        mouvement({ avant: q('2'), arrivent: AA }),
        mouvement({ pendant: [q('1'), q('2')], sortent: AA }),
      ]),
    ).toEqual(['8/a', '3', '4']);
  });

  it('laisse sans effet une question qui n’est pas dans l’ordre de passage', () => {
    expect(
      suivies([mouvement({ avant: q('99'), partent: AA }), mouvement({ pendant: [q('99')], sortent: AA })]),
    ).toEqual(ORDRE);
  });

  it('joint des présences qui se touchent', () => {
    const { presences } = lire({
      mouvements: [mouvement({ apres: q('2'), partent: AA }), mouvement({ avant: q('8/a'), arrivent: AA })],
    });
    expect(presences[0]?.plages).toEqual([{ debut: 0, fin: 4 }]);
  });

  it('donne à qui est sorti pendant des questions exactement les autres', () => {
    fc.assert(
      fc.property(fc.subarray([...ORDRE]), (manquees) => {
        const journal = [mouvement({ pendant: manquees.map(q), sortent: AA })];
        expect(suivies(journal)).toEqual(ORDRE.filter((id) => !manquees.includes(id)));
      }),
    );
  });
});

describe('contradictions', () => {
  const genres = (presences: Partial<Presences>) =>
    lire(presences).contradictions.map(({ elu: nom, mouvement: rang, genre }) => [nom, rang, genre]);

  it('relève l’arrivée de qui est déjà là', () => {
    const mouvements = [
      mouvement({ avant: q('2'), arrivent: AA }),
      mouvement({ avant: q('3'), arrivent: AA }),
    ];
    expect(genres({ mouvements })).toEqual([['Camille AA', 1, 'deja-present']]);
    expect(suivies(mouvements)).toEqual(['2', '8/a', '3', '4']);
  });

  it('relève le départ de qui est déjà parti', () => {
    const mouvements = [mouvement({ apres: q('1'), partent: AA }), mouvement({ apres: q('3'), partent: AA })];
    expect(genres({ mouvements })).toEqual([['Camille AA', 1, 'deja-parti']]);
  });

  it('relève les mouvements de qui est dit absent', () => {
    const mouvements = [mouvement({ apres: q('2'), partent: AA })];
    expect(genres({ mouvements, absents: AA })).toEqual([['Camille AA', 0, 'absent-toute-la-seance']]);
  });

  it('ne relève qu’une fois chaque ligne qui nomme un absent', () => {
    const mouvements = [
      mouvement({ apres: q('2'), partent: AA }),
      mouvement({ apres: q('3'), partent: AA }),
      mouvement({ pendant: [q('1'), q('2')], sortent: AA }),
    ];
    const absent = 'absent-toute-la-seance';
    expect(genres({ mouvements, absents: AA })).toEqual(
      [0, 1, 2].map((rang) => ['Camille AA', rang, absent]),
    );
  });

  it('relève la sortie de qui n’est pas encore là', () => {
    const mouvements = [
      mouvement({ avant: q('3'), arrivent: AA }),
      mouvement({ pendant: [q('1'), q('2'), q('3')], sortent: AA }),
    ];
    expect(genres({ mouvements })).toEqual([['Camille AA', 1, 'deja-parti']]);
    expect(suivies(mouvements)).toEqual(['4']);
  });

  it('n’en voit aucune dans un journal sans faute', () => {
    const mouvements = [
      mouvement({ avant: q('2'), arrivent: AA, partent: noms('BB') }),
      mouvement({ apres: q('2'), partent: AA, arrivent: noms('BB') }),
    ];
    expect(genres({ mouvements })).toEqual([]);
  });
});

describe('suppléants', () => {
  const seul = {
    communes: [
      commune([elu('TT')], { nom: 'Amont', suppleant: elu('SS') }),
      commune([], { nom: 'Aval', sieges: 1, suppleant: elu('UU') }),
    ],
  };
  const sieges = (suppleants: readonly string[]) =>
    presencesDesElus(seul, seance(ORDRE), feuille({ suppleants })).presences.map(
      ({ elu: qui, commune: ou, suppleant }) => [ou.nom, qui.nom, suppleant],
    );

  it('siègent à la place du titulaire, nommé ou non', () => {
    expect(sieges(noms('SS', 'UU'))).toEqual([
      ['Amont', 'Camille SS', true],
      ['Aval', 'Camille UU', true],
    ]);
  });

  it('ne siègent pas quand la feuille ne le dit pas', () => {
    expect(sieges([])).toEqual([['Amont', 'Camille TT', false]]);
  });

  const syndicat = {
    communes: [
      commune([elu('AA'), elu('BB'), elu('CC')], { nom: 'Amont', suppleants: [elu('SS'), elu('UU')] }),
      commune([elu('TT')], { nom: 'Aval', suppleant: elu('VV') }),
    ],
  };
  const occupe = (reste: Parameters<typeof feuille>[0]) =>
    presencesDesElus(syndicat, seance(ORDRE), feuille(reste)).presences.map(({ elu: qui, plages }) => [
      qui.nom.slice(-2),
      plages.map(({ debut, fin }) => `${debut}-${fin}`).join(),
    ]);
  const fin = ORDRE.length - 1;

  it('remplacent chacun un titulaire absent, et laissent leur siège aux autres', () => {
    expect(occupe({ absents: noms('BB'), suppleants: noms('SS') }).slice(0, 3)).toEqual([
      ['AA', `0-${fin}`],
      ['SS', `0-${fin}`],
      ['CC', `0-${fin}`],
    ]);
  });

  it('remplacent d’abord l’absent que personne ne représente', () => {
    const sieges = occupe({
      absents: noms('AA', 'BB'),
      suppleants: noms('SS'),
      procurations: [{ de: 'Camille AA', a: 'Camille CC' }],
    });
    expect(sieges.slice(0, 3).map(([qui]) => qui)).toEqual(['AA', 'SS', 'CC']);
  });

  it('tiennent la place que la feuille dit, et les autres celles qui restent', () => {
    const croises = occupe({
      absents: noms('AA', 'BB'),
      suppleants: noms('SS', 'UU'),
      remplacements: [{ suppleant: 'Camille SS', titulaire: 'Camille BB' }],
    });
    expect(croises.slice(0, 3).map(([qui]) => qui)).toEqual(['UU', 'SS', 'CC']);
    const premier = occupe({
      absents: noms('AA', 'BB'),
      suppleants: noms('UU'),
      procurations: [{ de: 'Camille AA', a: 'Camille CC' }],
      remplacements: [{ suppleant: 'Camille UU', titulaire: 'Camille AA' }],
    });
    expect(premier.slice(0, 3).map(([qui]) => qui)).toEqual(['UU', 'BB', 'CC']);
  });

  it('partagent le siège de qui va et vient, quand la feuille le nomme', () => {
    const part = [mouvement({ apres: q('1'), partent: noms('CC') })];
    const remplacements = [{ suppleant: 'Camille SS', titulaire: 'Camille CC' }];
    expect(occupe({ mouvements: part, suppleants: noms('SS'), remplacements }).slice(2, 4)).toEqual([
      ['CC', '0-0'],
      ['SS', `1-${fin}`],
    ]);
  });

  it.each([
    ['est là', 'Camille CC'],
    ['est d’une autre commune', 'Camille TT'],
    ['est remplacé déjà', 'Camille AA'],
  ])('ne tiennent aucun siège quand celui que la feuille nomme %s', (_quoi, titulaire) => {
    const presences = feuille({
      absents: noms('AA', 'BB'),
      suppleants: noms('SS', 'UU'),
      remplacements: [
        { suppleant: 'Camille SS', titulaire: 'Camille AA' },
        { suppleant: 'Camille UU', titulaire },
      ],
    });
    const [amont] = syndicat.communes;
    expect(amont && suppleantsSansSiege(amont, presences).map(({ nom }) => nom)).toEqual(['Camille UU']);
    expect(presencesDesElus(syndicat, seance(ORDRE), presences).presences).toHaveLength(4);
  });

  it('n’ajoutent pas de siège quand tous les titulaires sont là', () => {
    expect(occupe({ suppleants: noms('SS', 'UU') })).toHaveLength(4);
  });

  it('rendent le siège au titulaire qui arrive, et le tiennent après son départ', () => {
    const arrive = [mouvement({ avant: q('2'), arrivent: noms('TT') })];
    expect(occupe({ mouvements: arrive, suppleants: noms('VV') }).slice(3)).toEqual([
      ['TT', `1-${fin}`],
      ['VV', '0-0'],
    ]);
    const part = [mouvement({ apres: q('1'), partent: noms('TT') })];
    expect(occupe({ mouvements: part, suppleants: noms('VV') }).slice(3)).toEqual([
      ['TT', '0-0'],
      ['VV', `1-${fin}`],
    ]);
  });
});
