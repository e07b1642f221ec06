import { parPapier } from '../ecrits/par-papier.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const trouves = parPapier<Constat>();

/** Fields that are printed line by line, as they were typed. */
const EN_LIGNES = new Set(['decision', 'amendements']);

type Chemin = Constat['chemin'];

function constat(chemin: Chemin, texte: string): readonly Constat[] {
  const rang = texte.indexOf('\n');
  if (rang === -1) return [];
  const fin = /\S*\s*$/u.exec(texte.slice(0, rang))?.[0] ?? '';
  const suite = /^\s*\S*/u.exec(texte.slice(rang))?.[0].trim() ?? '';
  return [
    {
      chemin,
      ecrit: `${fin.trim()} ${suite}`.trim(),
      message: `Ce texte a plusieurs lignes, et s'imprime d'une traite : « ${fin.trim()} » et « ${suite} » se suivront.`,
      remede: "L'écrire en une ligne, avec la virgule ou le tiret qui manque entre les deux.",
    },
  ];
}

/** Texts of the sitting that stand at any depth. */
function deLaSeance(chemin: Chemin, valeur: unknown): readonly Constat[] {
  if (typeof valeur === 'string') return constat(chemin, valeur);
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([cle, un]) =>
    deLaSeance([...chemin, Array.isArray(valeur) ? Number(cle) : cle], un),
  );
}

const desPapiers = ({ dossier }: Contexte): readonly Constat[] =>
  trouves(dossier, [], ({ lignes }) =>
    lignes
      .filter(({ genre, chemin }) => genre === 'champ' && !EN_LIGNES.has(String(chemin[2])))
      .flatMap(({ chemin, texte }) => constat(chemin, texte)),
  );

/** A text that is printed in one line was typed in one. */
export const REDA_34: Regle = {
  code: 'REDA-34',
  nom: 'lignes-jointes',
  titre: "Un texte qui s'imprime d'une traite est écrit en une ligne",
  gravite: 'avertissement',
  sources: [methode("ce qui est écrit sur deux lignes et s'imprime sur une perd ce qui les séparait")],
  pourquoi:
    "Un lieu, un titre, un nom s'impriment au milieu d'une phrase : écrits sur deux lignes, leurs deux moitiés se toucheraient sans " +
    'virgule ni tiret (« Salle du Conseil 1 place de la Mairie »). Les points de la décision et les textes gardent leurs lignes et leurs listes.',
  exemples: {
    valides: [
      {
        titre: 'Une ligne',
        yaml: 'seance.yaml: { lieu: "salle des Comtes, 4 place des Comtes à Arbois" }',
      },
    ],
    fautifs: [
      {
        titre: 'Un lieu sur deux lignes',
        yaml: 'seance.yaml: { lieu: "salle des Comtes\\n4 place des Comtes" }',
      },
      {
        titre: 'Un titre sur deux lignes',
        yaml: 'rapports/2.md: { titre: "Saison culturelle\\nProgramme de 2024" }',
      },
    ],
  },
  controle: (contexte) => [
    ...deLaSeance(['conseil'], contexte.dossier.conseil),
    ...deLaSeance(['seance'], contexte.dossier.seance),
    ...desPapiers(contexte),
  ],
};
