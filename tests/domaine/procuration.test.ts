import { describe, expect, it } from 'vitest';
import type { Presences, Procuration } from '../../src/domaine/feuille-de-presence.ts';
import { contient } from '../../src/domaine/plage.ts';
import { presencesDesElus } from '../../src/domaine/presence.ts';
import { procurationsA, procurationsSituees } from '../../src/domaine/procuration.ts';
import { q } from '../question.ts';
import { commune, elu, feuille, mouvement, noms, seance } from './dossier-fictif.ts';

const COURTS = ['AA', 'BB', 'CC', 'DD'] as const;
const ORDRE = seance(['1', '2', '3', '4']);
const registre = { communes: [commune(COURTS.map((nom) => elu(nom)))] };

const de = (mandant: string, a: string, bornes: Pick<Procuration, 'a_compter_de' | 'jusqu_a'> = {}) => ({
  de: `Camille ${mandant}`,
  a: `Camille ${a}`,
  ...bornes,
});

function situees(presences: Partial<Presences>) {
  const lue = feuille(presences);
  const presents = presencesDesElus(registre, ORDRE, lue).presences;
  return { presents, procurations: procurationsSituees(ORDRE, presents, lue.procurations) };
}

/** The proxies in force at the question of rank `rang`: giver, holder, why no voice. */
function enVigueur(presences: Partial<Presences>, rang: number, retires: readonly string[] = []) {
  const { presents, procurations } = situees(presences);
  const connus = new Set(presents.map(({ elu: qui }) => qui.nom));
  const dedans = new Set(
    presents.filter(({ plages }) => contient(plages, rang)).map(({ elu: qui }) => qui.nom),
  );
  return procurationsA(rang, procurations, {
    presents: dedans,
    connus,
    retires: new Set(retires),
    parMembre: 1,
  }).map(({ mandant, mandataire, motif }) => [mandant.slice(-2), mandataire.slice(-2), motif ?? 'voix']);
}

describe('procurationsSituees', () => {
  it('couvre toute l’absence du mandant, sans borne quand il manque toute la séance', () => {
    const { procurations } = situees({ absents: noms('AA'), procurations: [de('AA', 'BB')] });
    expect(procurations).toMatchObject([{ plages: [{ debut: 0, fin: 3 }], bornee: false }]);
  });

  it('suit l’arrivée et le départ du mandant', () => {
    const { procurations } = situees({
      mouvements: [
        mouvement({ avant: q('2'), arrivent: noms('AA') }),
        mouvement({ apres: q('3'), partent: noms('AA') }),
      ],
      procurations: [de('AA', 'BB')],
    });
    expect(procurations).toMatchObject([
      {
        plages: [
          { debut: 0, fin: 0 },
          { debut: 3, fin: 3 },
        ],
        bornee: true,
      },
    ]);
  });

  it('coupe aux bornes écrites de deux mandataires successifs', () => {
    const { procurations } = situees({
      absents: noms('AA'),
      procurations: [de('AA', 'BB', { jusqu_a: q('2') }), de('AA', 'CC', { a_compter_de: q('3') })],
    });
    expect(procurations).toMatchObject([
      { plages: [{ debut: 0, fin: 1 }], bornee: true },
      { plages: [{ debut: 2, fin: 3 }], bornee: true },
    ]);
  });

  it('ne place nulle part celle d’un présent ou d’un inconnu', () => {
    const { procurations } = situees({ procurations: [de('AA', 'BB'), de('ZZ', 'BB')] });
    expect(procurations.map(({ plages }) => plages)).toEqual([[], []]);
  });

  it('ne place nulle part celle d’un titulaire que son suppléant remplace', () => {
    const avecSuppleant = {
      communes: [commune([elu('TT')], { suppleant: elu('SS') }), ...registre.communes],
    };
    const lue = feuille({ suppleants: noms('SS'), procurations: [de('TT', 'BB')] });
    const { presences } = presencesDesElus(avecSuppleant, ORDRE, lue);
    expect(procurationsSituees(ORDRE, presences, lue.procurations)).toMatchObject([{ plages: [] }]);
  });
});

describe('procurationsA', () => {
  it('donne une voix au mandataire présent', () => {
    expect(enVigueur({ absents: noms('AA'), procurations: [de('AA', 'BB')] }, 0)).toEqual([
      ['AA', 'BB', 'voix'],
    ]);
  });

  it('passe d’un mandataire à l’autre à la borne', () => {
    const presences = {
      absents: noms('AA'),
      procurations: [de('AA', 'BB', { jusqu_a: q('2') }), de('AA', 'CC', { a_compter_de: q('3') })],
    };
    expect(enVigueur(presences, 1)).toEqual([['AA', 'BB', 'voix']]);
    expect(enVigueur(presences, 2)).toEqual([['AA', 'CC', 'voix']]);
  });

  it('ne se transmet pas : un mandataire représenté ne porte rien', () => {
    const presences = { absents: noms('AA', 'BB'), procurations: [de('AA', 'BB'), de('BB', 'CC')] };
    expect(enVigueur(presences, 0)).toEqual([
      ['AA', 'BB', 'mandataire-absent'],
      ['BB', 'CC', 'voix'],
    ]);
  });

  it('prend voix à l’arrivée du mandataire', () => {
    const presences = {
      absents: noms('AA'),
      mouvements: [mouvement({ avant: q('3'), arrivent: noms('BB') })],
      procurations: [de('AA', 'BB')],
    };
    expect(enVigueur(presences, 1)).toEqual([['AA', 'BB', 'mandataire-absent']]);
    expect(enVigueur(presences, 2)).toEqual([['AA', 'BB', 'voix']]);
  });

  it('n’en laisse qu’une à un mandataire, la première notée', () => {
    const presences = { absents: noms('AA', 'BB'), procurations: [de('BB', 'CC'), de('AA', 'CC')] };
    expect(enVigueur(presences, 0)).toEqual([
      ['BB', 'CC', 'voix'],
      ['AA', 'CC', 'mandataire-deja-porteur'],
    ]);
  });

  it('laisse le mandataire libre dès que le premier mandant est revenu', () => {
    const presences = {
      absents: noms('AA'),
      mouvements: [mouvement({ avant: q('2'), arrivent: noms('BB') })],
      procurations: [de('BB', 'CC'), de('AA', 'CC')],
    };
    expect(enVigueur(presences, 1)).toEqual([['AA', 'CC', 'voix']]);
  });

  it('refuse sa voix à qui se la donne, et à un inconnu', () => {
    const presences = { absents: noms('AA', 'BB'), procurations: [de('AA', 'AA'), de('BB', 'ZZ')] };
    expect(enVigueur(presences, 0)).toEqual([
      ['AA', 'AA', 'mandataire-est-mandant'],
      ['BB', 'ZZ', 'mandataire-inconnu'],
    ]);
  });

  it('ne compte pas deux fois un mandant qui a deux mandataires en même temps', () => {
    const presences = { absents: noms('AA'), procurations: [de('AA', 'BB'), de('AA', 'CC')] };
    expect(enVigueur(presences, 0)).toEqual([['AA', 'BB', 'voix']]);
  });

  it('prive de voix celles que donne ou porte qui doit se retirer', () => {
    const presences = { absents: noms('AA'), procurations: [de('AA', 'BB')] };
    expect(enVigueur(presences, 0, noms('BB'))).toEqual([['AA', 'BB', 'mandant-retire']]);
    expect(enVigueur(presences, 0, noms('AA'))).toEqual([['AA', 'BB', 'mandant-retire']]);
  });
});
