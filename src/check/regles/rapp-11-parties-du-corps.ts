import { withinLetters } from '../../diagnostics/nearest-name.ts';
import { estExaminee } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Titre } from '../../domaine/titres.ts';
import { identifiant, titres } from '../../domaine/titres.ts';
import type { Constat, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { cgct, methode } from '../sources.ts';

const ATTENDUES = ['Résumé', 'Exposé'] as const;

/** What is left of them where the house writes no summary. */
const SANS_RESUME = ['Exposé'] as const;

const CONNUES: ReadonlySet<string> = new Set(ATTENDUES.map(identifiant));

/** Lines of words, headings left aside, between a level-1 heading and the next. */
function estVide(corps: string, parties: readonly Titre[], rang: number): boolean {
  const debut = (parties[rang]?.ligne ?? 0) + 1;
  const lignes = corps.split('\n').slice(debut, parties[rang + 1]?.ligne);
  return lignes.every((ligne) => ligne.trim() === '' || ligne.startsWith('#'));
}

/** The expected part that `id` is a slip for; undefined when it is none, or when that part is there too. */
const visee = (id: string, parties: readonly Titre[]): string | undefined =>
  ATTENDUES.find(
    (nom) =>
      withinLetters(id, identifiant(nom), 2) && !parties.some((partie) => partie.id === identifiant(nom)),
  );

/** Where a line was meant as the heading of a part and is none: "#Exposé", "Exposé" alone; the body otherwise. */
function presque({ question, corps }: Rapport, nom: string): Pick<Constat, 'chemin' | 'ecrit'> {
  const lignes = corps.split('\n');
  const rang = lignes.findIndex((ligne) => {
    const mots = ligne.replace(/^[#\s*_]+|[*_:\s]+$/gu, '');
    return mots !== '' && mots.length < 20 && withinLetters(identifiant(mots), identifiant(nom), 1);
  });
  const chemin = ['rapports', question, 'corps'];
  return rang === -1 ? { chemin } : { chemin: [...chemin, rang], ecrit: (lignes[rang] ?? '').trim() };
}

/** A house that writes no summary prints none: one is missing where other reports of the sitting have theirs. */
const sansResume = (rapports: readonly Rapport[]): boolean =>
  !rapports.some(({ corps }) =>
    titres(corps).some(({ niveau, id }) => niveau === 1 && id === identifiant('Résumé')),
  );

function manquantes(
  rapport: Rapport,
  parties: readonly Titre[],
  attendues: readonly string[],
): readonly Constat[] {
  const id = rapport.question;
  if (rapport.nature === 'information') return [];
  const manque = (nom: string): boolean =>
    !parties.some(({ id: sien }) => sien === identifiant(nom) || visee(sien, parties) === nom);
  return attendues.filter(manque).map((nom) => ({
    ...presque(rapport, nom),
    message: `Le rapport n°${id} n'a pas de partie « ${nom} » : elle manquerait dans l'acte.`,
    remede: `Ajouter au corps du rapport la ligne « # ${nom} », suivie de son texte.`,
  }));
}

function parPartie(rapport: Rapport, attendues: readonly string[]): readonly Constat[] {
  const id = rapport.question;
  const parties = titres(rapport.corps).filter(({ niveau }) => niveau === 1);
  const annexees = new Set(
    rapport.annexes.flatMap((annexe) => (annexe.genre === 'texte' ? [annexe.partie] : [])),
  );
  const vues = new Set<string>();
  const constats = parties.flatMap((partie, rang): readonly Constat[] => {
    const base = { chemin: ['rapports', id, 'corps', partie.ligne], ecrit: partie.titre };
    const deja = vues.has(partie.id);
    vues.add(partie.id);
    if (deja) {
      const message = `La partie « ${partie.titre} » est écrite deux fois dans le rapport n°${id}.`;
      return [
        {
          ...base,
          message,
          remede: "Écrire le titre de l'autre partie si c'est elle, ou réunir les deux sous un seul titre.",
        },
      ];
    }
    if (!CONNUES.has(partie.id) && !annexees.has(partie.id)) {
      const message = `La partie « ${partie.titre} » du rapport n°${id} n'est ni « Résumé », ni « Exposé », ni une annexe : elle ne serait pas imprimée.`;
      const proche = visee(partie.id, parties);
      if (proche !== undefined) return [{ ...base, message, remede: `Écrire « # ${proche} ».` }];
      const remede =
        'La placer dans « Exposé » comme sous-titre (« ## »), ou la nommer sous « annexes » avec son identifiant.';
      return [{ ...base, message, remede }];
    }
    if (!estVide(rapport.corps, parties, rang)) return [];
    return [
      {
        ...base,
        message: `La partie « ${partie.titre} » du rapport n°${id} est vide.`,
        remede: 'Écrire son texte.',
      },
    ];
  });
  // Written twice, one heading stands where the other should: it is told once, there.
  const manque = manquantes(rapport, parties, attendues);
  const double = parties.find(
    (partie, rang) => parties.findIndex(({ id: sien }) => sien === partie.id) !== rang,
  );
  return double && manque.length === 1 && CONNUES.has(double.id) ? constats : [...constats, ...manque];
}

const duRapport = retenir<Rapport, readonly Constat[]>();

/** The body has its two parts, each once, and nothing outside them. */
export const RAPP_11: Regle = {
  code: 'RAPP-11',
  nom: 'parties-du-corps',
  titre: 'Le rapport a un résumé et un exposé',
  gravite: 'avertissement',
  sources: [
    cgct('L2121-12'),
    methode(
      "l'acte imprime le résumé, puis l'exposé, puis les annexes : ce qui n'est pas l'un d'eux n'y figure pas",
    ),
  ],
  pourquoi:
    "Les conseillers reçoivent, avec la convocation, une note explicative sur chaque affaire : c'est le rapport, que l'acte " +
    "reprend sous « Résumé » et dans l'exposé qui le suit. Une partie absente ou vide laisse un blanc dans l'acte ; une partie " +
    "d'un autre nom n'y serait pas imprimée du tout. Une question retirée ou reportée n'a pas d'acte.",
  exemples: {
    valides: [
      {
        titre: 'Un résumé et un exposé',
        yaml: `rapports/2.md:
  corps: |
    # Résumé

    Le règlement change.

    # Exposé

    Les horaires changent aussi.`,
      },
    ],
    fautifs: [
      { titre: 'Pas de résumé', yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes horaires changent." }' },
      {
        titre: 'Une partie inconnue',
        yaml: 'rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Contexte\\n\\nPerdu." }',
      },
    ],
  },
  controle: ({ dossier }) => {
    const rapports = Object.values(dossier.rapports);
    const attendues = sansResume(rapports) ? SANS_RESUME : ATTENDUES;
    return rapports
      .filter(({ question }) => estExaminee(dossier.seance, question))
      .flatMap((rapport) => duRapport(rapport, [attendues], () => parPartie(rapport, attendues)));
  },
};
