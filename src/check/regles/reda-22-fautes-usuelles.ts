import { constatsDeLangue } from '../francais/constats.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Words that no dictionary knows, and phrases that are always wrong. */
export const REDA_22: Regle = {
  code: 'REDA-22',
  nom: 'fautes-usuelles',
  titre: 'Les mots sont ceux du dictionnaire',
  gravite: 'avertissement',
  sources: [
    methode(
      "dictionnaire de l'orthographe classique (Dicollecte, « dictionary-fr ») ; locutions fausses dans tous les cas ; mots qui demandent « de », « à », « ne » ou un article",
    ),
  ],
  pourquoi:
    "Un mot mal écrit se voit dans l'acte publié plus qu'à l'écran. Chaque mot écrit en minuscules est cherché dans un dictionnaire français, " +
    "et signalé s'il n'y est pas alors qu'un autre lui ressemble : « convantion », « duprogramme ». Les noms du registre, des communes et des " +
    'parties, les sigles et les mots que la maison écrit sous « lexique », dans conseil.yaml, sont connus ; un mot qui ne ressemble à aucun autre est ' +
    "tenu pour un terme technique. S'y ajoutent les tournures fausses dans tous les cas : « du dit programme », « pallier à », et " +
    "les mots qui manquent : « afin faire », « propose modérer », « qu'elle n'utilise ».",
  exemples: {
    valides: [
      {
        titre: 'Les formes justes',
        yaml: 'rapports/2.md: { decision: ["adopte ladite convention, ci-jointe"] }',
      },
    ],
    fautifs: [
      {
        titre: 'du dit',
        yaml: 'rapports/2.md: { decision: ["adopte le budget du dit programme"] }',
      },
      {
        titre: 'Une lettre changée',
        yaml: 'rapports/2.md: { decision: ["approuve la convantion"] }',
      },
    ],
  },
  controle: constatsDeLangue('orthographe', 'locution'),
};
