import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const rapports = questionsTraitees(contexte).map(({ rapport }) => rapport);
  const sans = rapports.filter(({ rapporteur }) => rapporteur === undefined);
  if (2 * sans.length >= rapports.length) return [];
  return sans.map(({ question }) => ({
    chemin: ['rapports', question, 'question'],
    message: `La question n°${question} n'a pas de rapporteur, alors que les autres de la séance en ont un.`,
    remede: "Ajouter « rapporteur: Prénom NOM » ; si personne ne l'a rapportée, acquitter ce constat.",
  }));
}

/** A rapporteur that was forgotten, where the others have one. */
export const RAPP_58: Regle = {
  code: 'RAPP-58',
  nom: 'rapporteur-oublie',
  titre: 'Dans une séance où les questions ont un rapporteur, chacune a le sien',
  gravite: 'avertissement',
  sources: [methode("le rapporteur n'est demandé que là où la maison en nomme un")],
  pourquoi:
    "Une maison qui ne nomme pas de rapporteur n'en écrit nulle part, et ses actes n'en impriment pas. Là où les autres rapports de la " +
    "séance en ont un, celui qui n'en a pas est sans doute incomplet.",
  exemples: {
    valides: [{ titre: 'Chacune a le sien', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Un rapporteur de trois',
        yaml: `rapports/3.md: { question: 3, titre: Tarifs des salles, rapporteur: Paul SIMONET, decision: [fixe les tarifs des salles] }
rapports/4.md: { question: 4, titre: Tarifs des repas, decision: [fixe les tarifs des repas] }`,
      },
    ],
  },
  controle,
};
