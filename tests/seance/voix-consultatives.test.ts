import { expect, it, test } from 'vitest';
import type { Personne } from '../../src/domaine/personne.ts';
import { contexte, faults } from '../check/patch.ts';
import { seanceFictive } from '../faits/conseil-fictif.ts';
import { papier } from '../faits/modele.ts';
import { check } from '../readers/cases.ts';
import { remplace } from '../readers/fixtures.ts';

const FEUILLE = `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS]
  voix_consultative:
    - Mme Zoé TRESOR
    - { nom: M. Paul ANDREU, qualite: trésorier, excuse: oui }
  assistent: [{ nom: Mme Nadia NOHA, qualite: secrétaire du syndicat }]
  mouvements: []
  procurations: []`;

it('changent rien aux comptes : ni présents, ni quorum, ni voix', () => {
  const sans = contexte(
    'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS], mouvements: [], procurations: [] }',
  );
  const avec = contexte(FEUILLE);
  const compte = ({ chronologie }: typeof avec) =>
    chronologie.questions.map(({ presents, voix, votants, quorum }) => [
      presents.length,
      voix,
      votants,
      quorum,
    ]);
  expect(compte(avec)).toEqual(compte(sans));
  const codes = (yaml: string): readonly string[] => faults(yaml).map(({ code }) => code);
  expect(codes(FEUILLE)).toEqual(
    codes(FEUILLE.replace(/ {2}voix_consultative:[\s\S]*?(?= {2}mouvements)/u, '')),
  );
});

test('s’impriment à part, avec leur qualité et leur excuse', () => {
  const personne = (civilite: 'M.' | 'Mme', prenom: string, nom: string): Personne => ({
    civilite,
    prenom,
    nom,
  });
  const base = seanceFictive({});
  const dossier = seanceFictive({
    presences: {
      ...base.presences,
      voix_consultative: [
        { personne: personne('Mme', 'Zoé', 'TRESOR') },
        { personne: personne('M.', 'Paul', 'ANDREU'), qualite: 'trésorier', excuse: true },
      ],
      assistent: [{ personne: personne('Mme', 'Nadia', 'NOHA'), qualite: 'secrétaire' }],
    },
  });
  const corps =
    '{{#each voixConsultatives}}{{#unless @first}}, {{/unless}}{{civilite}} {{prenomEtNom}}{{#if qualite}} ({{qualite}}){{/if}}{{#if excuse}} excusé{{#if feminin}}e{{/if}}{{/if}}{{/each}} ; {{#each assistants}}{{prenomEtNom}}, {{qualite}}{{/each}}';
  expect(papier(corps, dossier)).toBe(
    'Mme Zoé TRESOR, M. Paul ANDREU (trésorier) excusé ; Nadia NOHA, secrétaire',
  );
});

check([
  {
    what: 'qui vote, donne ou porte un pouvoir n’est pas au registre, et se dit',
    files: remplace(
      '2024-09-26/presences.yaml',
      '- { de: Félix ŒUVRARD, a: Élodie MARCHAND }',
      '- { de: Félix ŒUVRARD, a: Zénobie TRESORIER }\nvoix_consultative: [Mme Zénobie TRESORIER]',
    ),
    told: ['NOM-01 2024-09-26/presences.yaml:11 Zénobie TRESORIER'],
    says: /n'est pas au registre du conseil/u,
  },
]);
