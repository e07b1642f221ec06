import { plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

/** Share of its words that a title finds again in its report, above which it is its own. */
const TENU = 0.4;

/** By how much the other must say more of it. */
const ECART = 0.3;

const mots = (texte: string): readonly string[] => [...new Set(plie(texte).match(/[a-z]{4,}/gu) ?? [])];

/** How much of the title the rest of the report says, from 0 to 1. */
function proximite({ titre, decision, corps, inscription }: Rapport): number {
  const points = decision.map((point) => (point.genre === 'texte' ? point.texte : point.signature));
  const reste = plie([...points, corps, inscription?.libelle ?? ''].join(' '));
  const siens = mots(titre);
  return siens.filter((mot) => reste.includes(mot.slice(0, 7))).length / Math.max(1, siens.length);
}

const proximites = retenir<Rapport, number>();

const cle = ({ titre }: Rapport): string =>
  plie(titre)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

const cles = retenir<Rapport, string>();

function constats({ dossier }: Contexte): readonly Constat[] {
  const parTitre = new Map<string, Rapport[]>();
  for (const rapport of Object.values(dossier.rapports)) {
    const sienne = cles(rapport, [], () => cle(rapport));
    parTitre.set(sienne, [...(parTitre.get(sienne) ?? []), rapport]);
  }
  return [...parTitre.values()].flatMap((rapports): readonly Constat[] => {
    if (rapports.length < 2) return [];
    // The one whose text says least of the title is the copy; of equals, the last.
    const [copie, origine] = rapports
      .map((rapport, rang) => ({ rapport, rang, note: proximites(rapport, [], () => proximite(rapport)) }))
      .toSorted((a, b) => a.note - b.note || b.rang - a.rang);
    if (!copie || !origine || copie.note > TENU || origine.note - copie.note < ECART) return [];
    const { question, titre } = copie.rapport;
    return [
      {
        chemin: ['rapports', question, 'titre'],
        ecrit: titre,
        message: `Les questions n°${question} et n°${origine.rapport.question} ont le même titre : « ${titre} ».`,
        lies: [{ path: ['rapports', origine.rapport.question, 'titre'], message: 'Le même titre est ici.' }],
        remede:
          "Donner à chaque rapport le titre de son objet ; s'ils ont vraiment le même, dire ce qui les distingue, ou acquitter ce constat.",
      },
    ];
  });
}

/** Two acts of a sitting have two titles. */
export const RAPP_32: Regle = {
  code: 'RAPP-32',
  nom: 'titre-repete',
  titre: 'Deux rapports n’ont pas le même titre',
  gravite: 'avertissement',
  sources: [methode("l'objet d'un acte le distingue des autres actes de la séance")],
  pourquoi:
    "Un rapport s'écrit souvent en copiant un autre, dont le titre reste. Deux actes de même objet ne se distinguent ni dans la liste des " +
    "délibérations ni à la préfecture, et l'un des deux annonce ce qu'il ne décide pas. La règle montre celui dont le texte parle le moins " +
    'de son titre.',
  exemples: {
    valides: [{ titre: 'Deux titres', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Le titre du premier rapport sur le second',
        yaml: "rapports/2.md: { titre: Soutien au programme d'actions 2024 de l'association Atelier des Rives }",
      },
    ],
  },
  controle: constats,
};
