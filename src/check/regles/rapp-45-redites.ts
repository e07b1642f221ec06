import type { DataPath } from '../../diagnostics/fault.ts';
import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Texte } from '../ecrits/redites.ts';
import { contredits, ditsDuPapier } from '../ecrits/redites.ts';
import { conventionsDe, estDeLaDecision } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The lines of some papers that `garde` keeps, and what they tell. */
const texteDe = (papiers: readonly Ecrit[], garde: (chemin: DataPath) => boolean): Texte => ({
  lignes: papiers.flatMap(({ lignes }) => lignes.filter(({ chemin }) => garde(chemin))),
  dits: papiers.flatMap((papier) => ditsDuPapier(papier).filter(({ ligne }) => garde(ligne.chemin))),
});

function ecarts(uns: Texte, autres: Texte, quoi: readonly [string, string]): readonly Constat[] {
  return contredits(uns, autres).map(({ un, autre }) => ({
    chemin: un.ligne.chemin,
    ecrit: un.ecrit,
    calcule: autre.ecrit,
    message: `${quoi[0]} dit « ${un.ecrit} », et ${quoi[1]} « ${autre.ecrit} » dans la même phrase.`,
    lies: [{ path: autre.ligne.chemin, message: `« ${autre.ecrit} » est écrit ici.` }],
    remede: 'Écrire la même chose aux deux endroits.',
  }));
}

const estDuCorps = (chemin: DataPath): boolean => chemin[2] === 'corps';

function duRapport(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  if (!rapport || (rapport.amendements ?? []).length > 0) return [];
  const decision = texteDe([papier], estDeLaDecision);
  const corps = texteDe([papier], estDuCorps);
  const conventions = conventionsAnnexees(rapport).flatMap((id) => ecritDe(dossier, 'convention', id) ?? []);
  const articles = texteDe(conventions, estDuCorps);
  return [
    ...ecarts(decision, corps, ['La décision', 'le texte du rapport']),
    ...ecarts(corps, articles, ['Le texte du rapport', 'la convention']),
  ];
}

const trouves = parPapier<Constat>();

/** What is told twice in the same words is told alike. */
export const RAPP_45: Regle = {
  code: 'RAPP-45',
  nom: 'redites',
  titre: 'Un lieu ou un nombre redit dans les mêmes mots est le même',
  gravite: 'avertissement',
  sources: [methode("le rapport, la décision et la convention parlent d'une seule chose")],
  pourquoi:
    'La décision demande le maintien de la ligne « entre Arbois et Mouchard », et le rapport parle de la ligne « entre Arbois et Mesnay » ; la convention ' +
    "prévoit des concerts « dans quatre communes », et le rapport « dans cinq communes ». Seuls les mots qui se suivent à l'identique sont comparés, " +
    "et seulement si aucun des deux textes ne dit ailleurs ce que dit l'autre.",
  exemples: {
    valides: [
      {
        titre: 'Le même lieu',
        yaml: 'rapports/2.md: { decision: [demande le maintien du service postal entre Arbois et Mouchard], corps: "# Exposé\\n\\nLa suppression du service postal entre Arbois et Mouchard est annoncée.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Un autre lieu',
        yaml: 'rapports/2.md: { decision: [demande le maintien du service postal entre Arbois et Mouchard], corps: "# Exposé\\n\\nLa suppression du service postal entre Arbois et Mesnay est annoncée.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(
      dossier,
      (papier) => conventionsDe(dossier, papier),
      (papier) => duRapport(dossier, papier),
    ),
};
