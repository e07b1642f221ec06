import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contexteDe } from '../../../src/check/contexte.ts';
import type { Constat } from '../../../src/check/regle.ts';
import { REGLES } from '../../../src/check/regles/index.ts';
import type { Dossier } from '../../../src/domaine/dossier.ts';
import { draws } from '../../draws.ts';
import { q } from '../../question.ts';
import { demande } from '../patch.ts';

/** Pieces that look like what rules look for, whole and broken. */
const MORCEAUX = [
  'Paul SIMONNET',
  'Mme PERIN',
  'Champagole',
  'commune de Poligni',
  'BioInnovation',
  'Bio Innovation',
  'PMT- GBM',
  '65 k€',
  '7500 €',
  '65 000 €',
  '30 000 € (treize mille euros)',
  '40 % du budget',
  '68%',
  ' , ',
  ',,',
  '. .',
  'etc...',
  'Article2',
  'articles 1 et 2',
  "l'article 12",
  'annexe 4 et 5',
  'n°du',
  'n° 12',
  'n°12',
  'nº 3',
  '____',
  '…',
  '.....',
  '1ier',
  '3éme',
  '2e',
  '2ème',
  'ALERTE :',
  'à compléter',
  '???',
  'TODO',
  '(à vérifier)',
  '« un',
  'un »',
  '(',
  ')',
  '[x]',
  '[montant](#rien)',
  '[montant](#subvention)',
  'de de',
  'du dit',
  '31 juin 2024',
  'lundi 13 juin 2024',
  'Etat',
  'A compter',
  'SANTE',
  'santé',
  'évènement',
  'événement',
  "d'une part",
  'AGEX',
  'IADR',
  'L 1611- 4CGCT',
  'loi 2000-321',
  'Ecole',
  'tribunal administratif de Lyon',
  'prestation de service',
  '- ',
  '- . ',
  '# ',
  '## ',
  '### Article 3 - ',
  '{#objet}',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  '**',
  '_',
  '\\',
  '|',
  '\u00a0',
  '\u202f',
  '’',
  "'",
  '"',
  '<b>',
  '{{x}}',
  'é',
  'œ',
  'İ',
  'ß',
];

const corps = fc
  .array(fc.constantFrom(...MORCEAUX), { maxLength: 40 })
  .map((morceaux) => morceaux.join(' ').replace(/^---$/gmu, ''));

const base = demande('{}');

/** The base sitting with `texte` as the body of a report and of a convention. */
function avec(texte: string): Dossier {
  const rapport = base.dossier.rapports[q('1')];
  const { aide } = base.dossier.conventions;
  if (!rapport || !aide) throw new Error('the base sitting has a report and a convention');
  return {
    ...base.dossier,
    rapports: { ...base.dossier.rapports, [q('1')]: { ...rapport, corps: `# Résumé\n\n${texte}` } },
    conventions: { aide: { ...aide, corps: `# Articles\n\n## Objet\n\n${texte}` } },
  };
}

/** The line that a finding points at, when it points into one of these two bodies. */
function ligneDe({ rapports, conventions }: Dossier, { chemin }: Constat): string | undefined {
  const [genre, id, cle, rang] = chemin;
  if (cle !== 'corps' || typeof rang !== 'number') return undefined;
  const corpsDe = genre === 'rapports' ? rapports[q(String(id))]?.corps : conventions[String(id)]?.corps;
  return corpsDe?.split('\n')[rang] ?? '(past the end)';
}

describe('findings in a body', () => {
  it('quote their line exactly, whatever is written, and no rule breaks down', () => {
    fc.assert(
      fc.property(corps, (texte) => {
        const dossier = avec(texte);
        const contexte = contexteDe({ ...base, dossier });
        for (const constat of REGLES.flatMap((regle) => regle.controle(contexte))) {
          const ligne = ligneDe(dossier, constat);
          if (ligne !== undefined && constat.ecrit !== undefined) expect(ligne).toContain(constat.ecrit);
        }
      }),
      draws(60),
    );
  });
});
