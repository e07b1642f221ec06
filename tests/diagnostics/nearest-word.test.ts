import { expect, it } from 'vitest';
import { remedyForWord } from '../../src/diagnostics/nearest-word.ts';

const MODES = ['ordinaire', 'public', 'secret', 'sans-vote'];
const QUESTIONS = ['deliberation', 'comptes', 'election', 'nomination', 'information'];
const NATURES = [
  ...['commune', 'communaute de communes', "communaute d'agglomeration", 'communaute urbaine', 'metropole'],
  ...['syndicat de communes', 'syndicat mixte'],
];
const RESULTATS = ["adopté à l'unanimité", 'adopté à la majorité', 'rejeté'];

it.each([
  ['scrutin secret', MODES, 'Écrire « secret ».'],
  ['à bulletins secrets', MODES, 'Écrire « secret ».'],
  ['sans vote', MODES, 'Écrire « sans-vote ».'],
  ['scrutin public', MODES, 'Écrire « public ».'],
  ['main levée', MODES, 'Choisir parmi : ordinaire, public, secret, sans-vote.'],
  ['élection', QUESTIONS, 'Écrire « election ».'],
  ['Élection du bureau', QUESTIONS, 'Écrire « election ».'],
  ['compte', QUESTIONS, 'Écrire « comptes ».'],
  ['syndicat', NATURES, 'Écrire « syndicat de communes » ou « syndicat mixte ».'],
  ['syndicat mixte ouvert', NATURES, 'Écrire « syndicat mixte ».'],
  ['Métropole', NATURES, 'Écrire « metropole ».'],
  ["communauté d'agglo", NATURES, "Écrire « communaute d'agglomeration »."],
  ['unanimité', RESULTATS, "Écrire « adopté à l'unanimité »."],
  ['rejetée', RESULTATS, 'Écrire « rejeté ».'],
  ['féminin', ['masculin', 'feminin'], 'Écrire « feminin ».'],
  ['f', ['masculin', 'feminin'], 'Choisir parmi : masculin, feminin.'],
])('the remedy for « %s »', (text, known, remedy) => {
  expect(remedyForWord(text, known)).toBe(remedy);
});
