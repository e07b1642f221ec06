import type { Related } from '../../diagnostics/fault.ts';
import { accord, auxQuestions, civil } from '../phrases.ts';
import { laProcuration, representantDe, sansVoix } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

function maillon({ dossier }: Contexte, de: string, a: string): readonly Related[] {
  const index = dossier.presences.procurations.findIndex((autre) => autre.de === de && autre.a === a);
  return index === -1
    ? []
    : [{ path: ['presences', 'procurations', index], message: 'La procuration du mandataire est ici.' }];
}

function controle(contexte: Contexte): readonly Constat[] {
  return sansVoix(contexte, 'mandataire-absent').flatMap((sans): Constat[] => {
    const { index, mandataire } = sans;
    const rangs = sans.rangs.filter((rang) => representantDe(contexte, mandataire, rang) !== undefined);
    const [premier] = rangs;
    if (premier === undefined) return [];
    const relais = representantDe(contexte, mandataire, premier) ?? '';
    return [
      {
        chemin: ['presences', 'procurations', index, 'a'],
        message: `${laProcuration(contexte, sans)} ne donne pas de voix ${auxQuestions(contexte, rangs)} : ${civil(contexte, mandataire)} y est ${accord(contexte, mandataire, 'absent')} et ${accord(contexte, mandataire, 'représenté')} par ${civil(contexte, relais)}, à qui le pouvoir ne se transmet pas.`,
        ecrit: mandataire,
        lies: maillon(contexte, mandataire, relais),
        remede:
          "Vérifier le nom du mandataire et sa présence ; si le pouvoir est exact, acquitter ce constat : la voix n'est pas comptée.",
      },
    ];
  });
}

/** A power received is not handed on. */
export const PROC_05: Regle = {
  code: 'PROC-05',
  nom: 'chaine',
  titre: 'Une procuration reçue ne se transmet pas',
  gravite: 'avertissement',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "Un mandataire qui s'absente peut donner procuration pour sa propre voix, non pour celle qu'il porte : le pouvoir a été donné " +
    "à lui, et un membre n'en porte qu'un. La voix du premier absent est perdue aux questions où son mandataire est lui-même " +
    'représenté.',
  exemples: {
    valides: [
      {
        titre: 'Deux procurations sans lien',
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Maud PERRIN }
    - { de: Rose THOMAS, a: Odile RENARD }`,
      },
    ],
    fautifs: [
      {
        titre: 'Le mandataire est lui-même représenté',
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Hugo LEROUX }
    - { de: Hugo LEROUX, a: Inès GUYOT }`,
      },
    ],
  },
  controle,
};
