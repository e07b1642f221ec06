import { conventionsAnnexees } from '../../domaine/ancres.ts';
import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import type { Partie } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const CAPITAL = "\\p{Lu}[\\p{L}\\d-]*(?:['\\u2019]\\p{Lu}[\\p{L}\\d-]*)?";

const LIEN = "(?: (?:d[eu]s?|l[ea]s?|et|en|à|aux?|pour|sur)| (?:de|à) l[a']?| de la)";

/** A name of several words: capitals, and the small words that tie them. */
const NOM = `${CAPITAL}(?:(?:${LIEN}){0,2} (?:[dl]['\\u2019])?${CAPITAL}|${LIEN} l['\\u2019]${CAPITAL}){1,7}`;

/** A name just before a bracket. */
const A_LA_FIN = new RegExp(`${NOM}$`, 'u');

const UN_NOM = new RegExp(`(?<![\\p{L}-])${NOM}`, 'gu');

const PETITS = new Set([
  'les',
  'des',
  'une',
  'aux',
  'pour',
  'sur',
  'association',
  'societe',
  'commune',
  'syndicat',
  'communaute',
]);

const mots = (nom: string): readonly string[] =>
  (plie(nom).match(/[a-z0-9]{3,}/gu) ?? []).filter((mot) => !PETITS.has(mot));

/** Whether `ecrit` is meant for `nom` and is not it, nor a part of it, nor more than it. */
function pour(ecrit: string, nom: string): boolean {
  const [lu, juste] = [plie(ecrit), plie(nom)];
  if (lu.includes(juste) || juste.includes(lu)) return false;
  const siens = new Set(mots(ecrit));
  return mots(nom).some((mot) => siens.has(mot)) && mots(nom).some((mot) => !siens.has(mot));
}

/** The parties that a paper is about: those of the convention, or of the conventions that the report annexes. */
function parties({ conventions, rapports }: Dossier, papier: Ecrit): readonly Partie[] {
  const rapport = papier.genre === 'rapport' ? rapports[papier.id] : undefined;
  const ids = rapport ? conventionsAnnexees(rapport) : [papier.id];
  return ids.flatMap((id) => conventions[id]?.parties ?? []);
}

const constat = (lieu: Trouvaille, ecrit: string, { nom }: Partie, raison: string): Constat => ({
  chemin: lieu.ligne.chemin,
  ecrit,
  calcule: nom,
  message: `Le texte ${duPapier(lieu.papier)} écrit « ${ecrit} »${raison}, et la partie se nomme « ${nom} ».`,
  remede: `Écrire « ${nom} », ou corriger le nom de la partie.`,
});

/** Another name before the short name in brackets. */
function avantLeSigle(papier: Ecrit, partie: Partie): readonly Constat[] {
  const { sigle } = partie;
  if (sigle === undefined) return [];
  return chercheDans(papier, {
    motif: new RegExp(`\\(${auPiedDeLaLettre(sigle)}\\)`, 'gu'),
  }).flatMap((lieu): readonly Constat[] => {
    const ecrit = A_LA_FIN.exec(avant(lieu.ligne.nu, lieu.place, 100).trimEnd())?.[0];
    return ecrit !== undefined && pour(ecrit, partie.nom)
      ? [constat(lieu, ecrit, partie, ` pour ${sigle}`)]
      : [];
  });
}

/** Words of the places that everything around is named after. */
const lieux = ({ registre, conseil: { collectivite } }: Dossier): ReadonlySet<string> =>
  new Set(
    [collectivite.nom, collectivite.ville ?? '', ...registre.communes.map(({ nom }) => nom)].flatMap(mots),
  );

/** Whether what a title says is built as the name of the party is: its first word, or two, besides those of places. */
function estBatiComme(ecrit: string, nom: string, communs: ReadonlySet<string>): boolean {
  const siens = new Set(mots(ecrit));
  const [premier, ...suivants] = mots(nom).filter((mot) => !communs.has(mot));
  if (premier === undefined) return false;
  return siens.has(premier) || suivants.filter((mot) => siens.has(mot)).length > 1;
}

/** A title that names something like the party, and never the party. */
function dansLeTitre(
  papier: Ecrit,
  partie: Partie,
  toutes: readonly Partie[],
  communs: ReadonlySet<string>,
): readonly Constat[] {
  const titre = papier.lignes.find(({ chemin }) => chemin.length === 3 && chemin[2] === 'titre');
  if (!titre) return [];
  const nommees = toutes.some(
    ({ nom, sigle }) =>
      plie(titre.nu).includes(plie(nom)) || (sigle !== undefined && titre.nu.includes(sigle)),
  );
  if (nommees) return [];
  return chercheDans(papier, UN_NOM)
    .filter(
      ({ ligne, ecrit }) =>
        ligne === titre && pour(ecrit, partie.nom) && estBatiComme(ecrit, partie.nom, communs),
    )
    .slice(0, 1)
    .map((lieu) => constat(lieu, lieu.ecrit, partie, ' dans son titre'));
}

/** A party is called by its name where its short name or a title tells that it is meant. */
export const REDA_53: Regle = {
  code: 'REDA-53',
  nom: 'partie-mal-nommee',
  titre: 'La partie est nommée par son nom, devant son sigle et dans les titres',
  gravite: 'avertissement',
  sources: [methode('une partie a un seul nom, celui sous lequel la convention la désigne')],
  pourquoi:
    '« Les Amis du Mont (LAV) » quand la partie est « Les Amis du Val » : le sigle dit qui est visé, et le nom en désigne un autre. Dans un ' +
    "titre, la faute part à la préfecture avec l'objet de l'acte.",
  exemples: {
    valides: [
      {
        titre: 'Le nom et le sigle',
        yaml: `rapports/1.md: { decision: ["soutient l'Atelier des Rives (ADR)", { signature: aide }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un autre nom devant le sigle',
        yaml: `rapports/1.md: { decision: ["soutient l'Atelier des Ruisseaux (ADR)", { signature: aide }] }`,
      },
      {
        titre: 'Un autre nom dans le titre',
        yaml: "rapports/1.md: { titre: Soutien à l'association Atelier des Ruisseaux }",
      },
    ],
  },
  controle: ({ dossier }) => {
    const communs = lieux(dossier);
    return ecrits(dossier).flatMap((papier) => {
      const siennes = parties(dossier, papier);
      return siennes.flatMap((partie) => [
        ...avantLeSigle(papier, partie),
        ...dansLeTitre(papier, partie, siennes, communs),
      ]);
    });
  },
};
