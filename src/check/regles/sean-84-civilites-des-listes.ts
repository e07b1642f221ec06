import type { NomElu } from '../../domaine/personne.ts';
import type { Ligne } from '../../domaine/registre.ts';
import { estEnExercice, lignesDuRegistre } from '../../domaine/registre.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What parts men from women in the lists of a template: whoever has no civility would be in none of them. */
const PAR_GENRE = ['\\.parCivilite', '\\.suitesDeCivilites', '\\.femmes', '\\.hommes'] as const;

const ECRIRE = 'Écrire « M. » ou « Mme » devant le nom au registre';

const MONTRES = 5;

function enBref(lignes: readonly Ligne[]): string {
  const noms = lignes.slice(0, MONTRES).map(({ elu }) => elu.nom);
  const reste = lignes.length - noms.length;
  return `${noms.join(', ')}${reste > 0 ? ` et ${reste} autre${reste > 1 ? 's' : ''}` : ''}`;
}

/** Those whom a template would lose, or name by the wrong group. */
function rangees(contexte: Contexte, sans: readonly Ligne[]): readonly Constat[] {
  const { seance, rapports } = contexte.dossier;
  const interesses = new Set<NomElu>(Object.values(rapports).flatMap((rapport) => rapport.interesses));
  const parGenre = PAR_GENRE.map(contexte.modeleQuiImprime).find((un) => un !== undefined);
  const parGroupes = contexte.modeleQuiImprime('groupes');
  const presentes = sans.filter(({ elu }) => estEnExercice(elu, seance.date));
  const concernees = presentes.filter(
    ({ elu }) => parGenre !== undefined || (parGroupes !== undefined && interesses.has(elu.nom)),
  );
  const [premiere] = concernees;
  if (premiere === undefined) return [];
  return [
    {
      chemin: ['registre', 'communes', ...premiere.place],
      ecrit: premiere.elu.nom,
      message: `Le registre n'a pas la civilité de ${enBref(concernees)}, et le modèle « ${parGenre ?? parGroupes} » range à part les femmes et les hommes.`,
      remede: `${ECRIRE}, ou ne faire qu'une liste dans ce modèle.`,
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  const lignes = lignesDuRegistre(contexte.dossier.registre);
  const sans = lignes.filter(({ elu }) => elu.personne.civilite === undefined);
  return sans.length === 0 ? [] : rangees(contexte, sans);
}

/** A civility that lists need. */
export const SEAN_84: Regle = {
  code: 'SEAN-84',
  nom: 'civilites-des-listes',
  titre: "Un registre sans civilités va avec des listes où personne n'est rangé par genre",
  gravite: 'erreur',
  sources: [methode("les accords d'un acte suivent la civilité du registre, qui ne se devine pas")],
  pourquoi:
    "Certaines maisons n'impriment que le nom de leurs membres, et leur registre n'a aucune civilité. Un modèle qui range à part les " +
    'femmes et les hommes perdrait ceux dont il ne la connaît pas.',
  exemples: {
    valides: [{ titre: 'Chacun a sa civilité', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Un registre sans civilités, et un modèle qui range les femmes à part',
        yaml: `registre.yaml:
  communes: [{ nom: Arbois, membres: [{ nom: Camille AUBRY, fonction: Présidente }, Bruno CARLIER, Jacques MERCIER, Karine NOEL] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
  },
  controle,
};
