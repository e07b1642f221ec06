import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import type { Convention, Partie } from '../../domaine/convention.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { situe } from '../ecrits/recherche.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

/** The names under which a body is met in articles: its short one and its whole one. */
const noms = ({ nom, sigle }: Partie): readonly string[] => [nom, ...(sigle === undefined ? [] : [sigle])];

/** Bodies of the other conventions at hand, those of this one left out. */
function autres(contexte: Contexte, convention: Convention): readonly Partie[] {
  const siens = new Set(convention.parties.flatMap(noms).map(plie));
  const conseil = contexte.dossier.conseil.collectivite;
  const maison = new Set([conseil.nom, conseil.sigle ?? conseil.nom].map(plie));
  const toutes = [contexte.dossier, ...contexte.seancesAnterieures]
    .flatMap(({ conventions }) => Object.values(conventions))
    .flatMap(({ parties }) => parties)
    .filter((partie) => noms(partie).every((nom) => !siens.has(plie(nom)) && !maison.has(plie(nom))));
  return [...new Map(toutes.map((partie) => [partie.nom, partie])).values()];
}

const places = (texte: string, nom: string): readonly number[] =>
  !texte.includes(nom)
    ? []
    : [...texte.matchAll(new RegExp(`(?<![\\p{L}\\d])${auPiedDeLaLettre(nom)}(?![\\p{L}\\d])`, 'gu'))].map(
        ({ index }) => index,
      );

const lieux = (texte: string, partie: Partie): readonly number[] =>
  noms(partie)
    .flatMap((nom) => places(texte, nom))
    .toSorted((a, b) => a - b);

function constats(contexte: Contexte, papier: Ecrit, id: string, convention: Convention): readonly Constat[] {
  // The fields name the parties; the body is what was copied.
  const corps = papier.debuts[papier.lignes.findIndex(({ chemin }) => chemin.includes('corps'))] ?? 0;
  const texte = papier.nu.slice(corps);
  const propres = convention.parties.flatMap((partie) => lieux(texte, partie)).length;
  return autres(contexte, convention).flatMap((partie): readonly Constat[] => {
    const siens = lieux(texte, partie);
    const [premier] = siens;
    if (premier === undefined || siens.length < 3 || siens.length <= propres) return [];
    const nom = noms(partie).find((un) => texte.startsWith(un, premier)) ?? partie.nom;
    const lieu = situe(papier, corps + premier, nom.length);
    if (!lieu) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: nom,
        message: `Le texte de la convention « ${id} » nomme ${nombre(siens.length, 'fois', 'fois')} « ${partie.nom} », qui n'y est pas partie, et ${propres === 0 ? 'jamais la sienne' : `${propres} fois la sienne`} : il vient d'une autre convention.`,
        remede: `Remplacer partout « ${nom} » par la partie de cette convention, et relire ce qui ne vaut que pour l'autre.`,
      },
    ];
  });
}

const deLaConvention = retenir<Convention, readonly Constat[]>();

/** A convention speaks of its own party. */
export const CONV_43: Regle = {
  code: 'CONV-43',
  nom: 'autre-beneficiaire',
  titre: "Le texte d'une convention parle de sa partie, et non d'une autre",
  gravite: 'erreur',
  sources: [methode('un contrat engage ceux qui le signent')],
  pourquoi:
    "Une convention s'écrit en copiant celle d'un autre bénéficiaire ou d'une autre année. Quand ses articles nomment encore l'ancien, " +
    "celui qui signe ne s'oblige à rien, et un organisme qui ne signe pas reçoit toutes les obligations.",
  exemples: {
    valides: [{ titre: 'La convention et sa partie', yaml: '{}' }],
    fautifs: [
      {
        titre: "Les articles nomment le bénéficiaire de l'année passée",
        yaml: `2023-06-15/conventions/aide.md:
  parties:
    - nom: Compagnie du Quai
      genre: feminin
      sigle: CDQ
      forme: association régie par la loi du 1er juillet 1901
      prive: oui
      siege: 1 quai du Port, 39800 Poligny
      siret: 40202955700012
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa CDQ joue. La CDQ forme.\\n\\n## Fin {#fin}\\n\\nLa CDQ rend compte." }`,
      },
    ],
  },
  controle: (contexte) =>
    Object.entries(contexte.dossier.conventions).flatMap(([id, convention]) => {
      const papier = ecritDe(contexte.dossier, 'convention', id);
      if (!papier) return [];
      const toutes = [contexte.dossier, ...contexte.seancesAnterieures].flatMap(({ conventions }) =>
        Object.values(conventions),
      );
      return deLaConvention(convention, [papier, contexte.dossier.conseil, ...toutes], () =>
        constats(contexte, papier, id, convention),
      );
    }),
};
