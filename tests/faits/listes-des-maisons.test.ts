import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME, templateSources } from '../../bench/sample.ts';
import type { Elu } from '../../src/domaine/conseil.ts';
import type { Presences } from '../../src/domaine/feuille-de-presence.ts';
import { remplacements } from '../../src/domaine/suppleance.ts';
import { commune, feuille, mouvement } from '../domaine/dossier-fictif.ts';
import { draws } from '../draws.ts';
import { q } from '../question.ts';
import { REGISTRE, seanceFictive } from './conseil-fictif.ts';
import { blocsDeLExtrait } from './modele.ts';

const [ORNANS, ...AUTRES] = REGISTRE.communes;

const suppleant = (nom: string): Elu => ({
  nom: `Rémi ${nom}`,
  personne: { civilite: 'M.', prenom: 'Rémi', nom },
  commune: 'Ornans',
});

/** Two substitutes for the seven seats of Ornans, one for that of Amancey, none for Scey. */
const COMMUNES = [
  commune(ORNANS?.membres ?? [], { nom: 'Ornans', suppleants: [suppleant('KLEIN'), suppleant('LOMBARD')] }),
  ...AUTRES,
];

const TITULAIRES = COMMUNES.flatMap(({ membres }) => membres);
const SUPPLEANTS = ['Rémi KLEIN', 'Rémi LOMBARD', 'Marc HUGON'];

/** How one titular attends, in the numbers of ten questions. */
const conduite = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ genre: 'present' as const }) },
  { weight: 3, arbitrary: fc.record({ genre: fc.constant('absent' as const), excuse: fc.boolean() }) },
  fc.record({
    genre: fc.constant('arrive' as const),
    question: fc.integer({ min: 2, max: 10 }),
    excuse: fc.boolean(),
  }),
  fc.record({ genre: fc.constant('part' as const), question: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ genre: fc.constant('sort' as const), question: fc.constantFrom(1, 5, 8) }),
);

/** A sheet in which no rule would find an error: nobody is replaced who gave a proxy, no substitute is one too many. */
const feuilles = (avecSuppleants: boolean) =>
  fc
    .record({
      conduites: fc.tuple(...TITULAIRES.map(() => conduite)),
      mandataires: fc.tuple(...TITULAIRES.map(() => fc.option(fc.nat(TITULAIRES.length - 1)))),
      suppleants: avecSuppleants ? fc.subarray(SUPPLEANTS) : fc.constant<string[]>([]),
    })
    .map(({ conduites, mandataires, suppleants }): Presences => {
      const nommes = TITULAIRES.map(({ nom }, rang) => ({
        nom,
        ...(conduites[rang] ?? { genre: 'present' as const }),
      }));
      const base = feuille({
        absents: nommes.flatMap(({ nom, genre }) => (genre === 'absent' ? [nom] : [])),
        excuses: nommes.flatMap((un) => ('excuse' in un && un.excuse ? [{ elu: un.nom }] : [])),
        mouvements: nommes.flatMap((un) => {
          if (un.genre === 'arrive') return [mouvement({ avant: q(`${un.question}`), arrivent: [un.nom] })];
          if (un.genre === 'part') return [mouvement({ apres: q(`${un.question}`), partent: [un.nom] })];
          return un.genre === 'sort'
            ? [mouvement({ pendant: [q(`${un.question}`)], sortent: [un.nom] })]
            : [];
        }),
      });
      const siegent = COMMUNES.flatMap((une) => {
        const partis = une.membres.filter(({ nom }) => base.absents.includes(nom)).length;
        const siens = [...(une.suppleants ?? []), ...(une.suppleant ? [une.suppleant] : [])];
        return siens.filter(({ nom }) => suppleants.includes(nom)).slice(0, partis);
      }).map(({ nom }) => nom);
      const avec = { ...base, suppleants: siegent };
      const remplaces = new Set(COMMUNES.flatMap((une) => remplacements(une, avec)).map(([nom]) => nom));
      const procurations = nommes.flatMap(({ nom, genre }, rang) => {
        const porteur = TITULAIRES[mandataires[rang] ?? -1]?.nom;
        const donne = genre !== 'present' && genre !== 'sort' && !remplaces.has(nom);
        return porteur === undefined || porteur === nom || !donne ? [] : [{ de: nom, a: porteur }];
      });
      return { ...avec, procurations };
    });

/** The blocks of lists of a house's extract. */
function listesDe(maison: string): string {
  const siennes = join(HOME, 'maisons', maison, 'templates/maison/presents-a-la-question.hbs');
  if (existsSync(siennes)) return readFileSync(siennes, 'utf8');
  return templateSources()['deliberation/presences'] ?? '';
}

/** The lists printed, by their label, without holders of proxies and without who keeps the minutes. */
function listes(maison: string, presences: Presences, question: string): ReadonlyMap<string, string> {
  const dossier = seanceFictive({ registre: { communes: COMMUNES }, presences });
  const blocs = blocsDeLExtrait(listesDe(maison), dossier, question);
  return new Map(
    blocs.flatMap((bloc): readonly (readonly [string, string])[] => {
      const [, libelle = '', noms = ''] = /^([^:]*?)\s:\s(.*)$/su.exec(bloc) ?? [];
      return /^(?:Secrétaire|Procurations)/u.test(libelle)
        ? []
        : [[libelle, noms.replace(/\sà\s(?:M\.|Mme)\s\p{L}+\s\p{Lu}+/gu, '')]];
    }),
  );
}

/** Lists in which a person stands, those who withdrew from the room in their seats counted once. */
const places = (imprimees: ReadonlyMap<string, string>, nom: string): readonly string[] => {
  const siennes = [...imprimees]
    .filter(([, noms]) => noms.replaceAll('\u00a0', ' ').includes(nom))
    .map(([libelle]) => libelle);
  const assises = siennes.filter((libelle) => !/pas pris part/u.test(libelle));
  return assises.length > 0 ? assises : siennes;
};

describe.each([
  ['commune', false],
  ['syndicat', true],
  ['intercommunalite', true],
] as const)('the lists of the extract of the house %s', (maison, avecSuppleants) => {
  it.each(['1', '5', '8'])('have each seat in one of them, and only one, at question %s', (question) => {
    fc.assert(
      fc.property(feuilles(avecSuppleants), (presences) => {
        const imprimees = listes(maison, presences, question);
        const remplacants = new Map(COMMUNES.flatMap((une) => remplacements(une, presences)));
        const comptes = TITULAIRES.map(({ nom }) => {
          const lieux = new Set(
            [nom, remplacants.get(nom)].flatMap((un) => (un === undefined ? [] : places(imprimees, un))),
          );
          return [nom, [...lieux]] as const;
        });
        expect(comptes.filter(([, lieux]) => lieux.length !== 1)).toEqual([]);
      }),
      draws(50),
    );
  });
});

it('names, beside a substitute of a syndicate, the titular in whose place they sit, excused or not', () => {
  const presences = feuille({
    absents: ['Jean FERTET', 'Odile GRAY'],
    excuses: [{ elu: 'Odile GRAY', motif: 'souffrante' }],
    suppleants: ['Rémi KLEIN', 'Marc HUGON'],
  });
  const imprimees = listes('syndicat', presences, '1');
  const presents = imprimees.get('Étaient présents')?.replaceAll('\u00a0', ' ');
  expect(presents).toContain('M. Rémi KLEIN (en remplacement de M. Jean FERTET)');
  expect(presents).toContain('M. Marc HUGON (en remplacement de Mme Odile GRAY)');
  expect([...imprimees.keys()]).toEqual(['Étaient présents']);
});
