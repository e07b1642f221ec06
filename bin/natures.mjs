// Makes src/check/francais/natures.txt again from the tagged dictionary of Dicollecte: run by hand, when dictionary-fr
// changes. The tags are in Debian's package hunspell-fr-comprehensive, which npm does not have:
//   node bin/natures.mjs /usr/share/hunspell/fr.dic
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NATURES = new URL('../src/check/francais/natures.txt', import.meta.url);
const LARGEUR = 118;

/** Verbs are told by their inflections; names of people and of places are no words of the language. */
const LAISSEES = /po:(?:v\d|npr|prn|patr)/u;

/** The words by their tags and inflections ("po:nom is:mas /S."), those that `connues` has alone. */
function parEtiquettes(lignes, connues) {
  const groupes = new Map();
  for (const ligne of lignes) {
    const [, mot, drapeaux, etiquettes] = /^([^/\t]+?)\/(\S*?)(?:\(\))? (po:.*)$/u.exec(ligne) ?? [];
    if (mot === undefined || !connues.has(`${mot}/${drapeaux}`)) continue;
    if (!/^\p{L}[\p{L}'.-]*$/u.test(mot) || LAISSEES.test(etiquettes)) continue;
    const tete = `${etiquettes} /${drapeaux}`;
    groupes.set(tete, (groupes.get(tete) ?? new Set()).add(mot));
  }
  return [...groupes].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Words on lines of a width that one can read. */
function enLignes(mots) {
  const lignes = [''];
  for (const mot of [...mots].sort()) {
    const derniere = lignes.at(-1);
    if (derniere.length + mot.length > LARGEUR) lignes.push(mot);
    else lignes[lignes.length - 1] = derniere === '' ? mot : `${derniere} ${mot}`;
  }
  return lignes.join('\n');
}

const [, , source = '/usr/share/hunspell/fr.dic'] = process.argv;
const maison = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
const lues = (fichier) => readFileSync(fichier, 'utf8').split('\n').slice(1);
const groupes = parEtiquettes(lues(source), new Set(lues(join(maison, 'index.dic'))));
const entete = readFileSync(NATURES, 'utf8')
  .split('\n')
  .filter((ligne) => ligne.startsWith('#'))
  .join('\n');
writeFileSync(
  NATURES,
  `${entete}\n${groupes.map(([tete, mots]) => `\n${tete}\n${enLignes(mots)}\n`).join('')}`,
);
