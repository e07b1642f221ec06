import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { dossierVide, lance, rangeTout } from '../cli/monde.ts';
import { docxOf, line, table } from '../starter/documents.ts';
import { xlsxOf } from '../starter/tables.ts';

afterAll(rangeTout);

const guide = readFileSync(join(HOME, 'docs', 'guide-secretariat.md'), 'utf8');
const [, chapitre = ''] = /^## Votre premier extrait en un quart d'heure\n([\s\S]*?)^## /mu.exec(guide) ?? [];
const [fichiers = '', ...etapes] = chapitre.split(/^### /mu);

const commandes = (etape: string): readonly (readonly string[])[] =>
  (/^```sh\n([\s\S]*?)^```/mu.exec(etape)?.[1] ?? '')
    .trim()
    .split('\n')
    .map((une) => une.split(' '));

/** The answers of a step's table, by the beginning of their question. */
const reponses = (etape: string): readonly (readonly [string, string])[] =>
  [...etape.matchAll(/^\| (?!Question|-)(.+?) \| (.+?) \|$/gmu)].map(([, question = '', reponse = '']) => [
    question,
    reponse === 'Entrée' ? '' : reponse,
  ]);

const MEMBRES = `M. Gontran Vaubert Maire
Mme Solange Petitjean 1re Adjointe
M. Anselme Corbier 2e Adjoint
Mme Ludivine Marchetti
M. Théodule Granval
M. Isidore Plancher
Mme Apolline Tissot`
  .split('\n')
  .map((un) => {
    const [civilite = '', prenom = '', nom = '', ...fonction] = un.split(' ');
    return [civilite, prenom, nom, fonction.join(' ')];
  });

const DELIBERATION = `Commune de Vaubrey-le-Haut
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
Présents : M. Gontran VAUBERT, Mme Solange PETITJEAN
**Objet : Tarifs de la salle des fêtes**
Vu le Code général des collectivités territoriales, et notamment son article L2121-29,
Considérant que les tarifs datent de 2019 ;
Monsieur le Maire propose de les fixer comme suit :`;

const SUITE = `Après en avoir délibéré, à l'unanimité, le Conseil municipal DÉCIDE :
- de fixer les tarifs de la salle des fêtes comme indiqué ci-dessus ;
- d'autoriser Monsieur le Maire à signer tout document relatif à cette affaire.
Le Maire, Gontran VAUBERT`;

/** The files that the chapter starts from. */
function bureau(): string {
  const cwd = dossierVide();
  const lignes = (texte: string): string => texte.split('\n').map(line).join('');
  const tarifs = table([
    ['Occupation', 'Tarif'],
    ['Une journée', '120 €'],
  ]);
  const feuille = MEMBRES.map(([, prenom = '', nom = ''], rang) => [
    nom,
    prenom,
    rang === 6 ? 'excusé' : 'présent',
    rang === 6 ? 'Corbier' : '',
  ]);
  writeFileSync(join(cwd, 'membres.xlsx'), xlsxOf([['Civilité', 'Prénom', 'Nom', 'Fonction'], ...MEMBRES]));
  writeFileSync(join(cwd, 'feuille.xlsx'), xlsxOf([['Nom', 'Prénom', 'État', 'Pouvoir à'], ...feuille]));
  writeFileSync(join(cwd, 'deliberation.docx'), docxOf(lignes(DELIBERATION) + tarifs + lignes(SUITE)));
  writeFileSync(join(cwd, 'logo.png'), readFileSync(join(HOME, 'maisons/commune/templates/images/logo.svg')));
  return cwd;
}

/** Gives a step's commands, answering each question by the table; the folder where it ends. */
async function suit(etape: string, depart: string): Promise<string> {
  let cwd = depart;
  const restent = [...reponses(etape)];
  const ask = (question: string): Promise<string> => {
    const [attendue = '', reponse = ''] = restent.shift() ?? [];
    expect(question).toContain(attendue);
    return Promise.resolve(reponse);
  };
  for (const [mot, ...argv] of commandes(etape)) {
    if (mot === 'cd') cwd = join(cwd, argv[0] ?? '');
    if (mot !== 'seance') continue;
    const { code, err } = await lance(cwd, argv, { ask, today: '2025-06-26' as DateCivile });
    expect(code, err).toBe(0);
  }
  expect(restent).toEqual([]);
  return cwd;
}

describe('the first extract in a quarter of an hour, by its chapter alone', () => {
  it('names the files that it starts from, and takes a page', () => {
    expect(fichiers).toMatch(/membres\.xlsx[\s\S]*feuille\.xlsx[\s\S]*deliberation\.docx[\s\S]*logo\.png/u);
    expect(chapitre.split(/\s+/u).length).toBeLessThan(600);
    expect(guide.indexOf(chapitre)).toBeLessThan(guide.indexOf('## Installer le programme'));
  });

  it('is written in both formats, with its counts, once the result of the vote is noted', async () => {
    const [installer = '', seance = '', relire = '', generer = ''] = etapes;
    const mairie = await suit(seance, await suit(installer, bureau()));
    const rapport = join(mairie, 'data/2025-06-23/rapports/1.md');
    const attend = await lance(mairie, ['verifier'], { today: '2025-06-26' as DateCivile });
    expect(attend.out.match(/^erreur .*/gmu)).toEqual([expect.stringContaining('« resultat »')]);
    const [, annonce = ''] = /^```yaml\n([\s\S]*?)^```/mu.exec(relire) ?? [];
    writeFileSync(rapport, readFileSync(rapport, 'utf8').replace(/^ {2}annonce:.*\n/mu, annonce));
    await suit(generer, mairie);
    const acte = join(mairie, 'out/2025-06-23/1');
    expect(readFileSync(join(acte, 'deliberation.docx')).length).toBeGreaterThan(5000);
    expect(readFileSync(join(acte, 'preuve-du-vote.txt'), 'utf8')).toMatch(/2025-019[\s\S]*Pour\s:\s7\b/u);
  });
});
