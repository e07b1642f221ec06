import type { Personne } from '../../domaine/personne.ts';
import { nomCivil, nomComplet } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { enMinuscules, motsCapitalises, suites } from '../ecrits/mots.ts';
import type { Annuaire } from '../ecrits/noms-proches.ts';
import { annuaire, nomDeFamilleProche, personneInversee, personneProche } from '../ecrits/noms-proches.ts';
import { personnesCitees, personnesConnues } from '../ecrits/personnes.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans, duPapier, situe } from '../ecrits/recherche.ts';
import { aSaQualite } from '../qualites.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A civility just before, and no other capitalised word just after: "Mme VIGNOT", "Monsieur Deschamps". */
const APRES_UNE_CIVILITE = /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame)[ \u00a0\u202f]$/u;

const AVANT_UN_NOM = /^[ \u00a0\u202f]\p{Lu}/u;

function constat(lieu: Trouvaille, ecrit: string, juste: string, personne: Personne): Constat {
  return {
    chemin: lieu.ligne.chemin,
    ecrit,
    calcule: juste,
    message: `Le texte ${duPapier(lieu.papier)} nomme « ${ecrit} », sans doute ${nomCivil(personne)}.`,
    remede: `Écrire « ${juste} », comme dans les données.`,
  };
}

/** `juste` in the style of `ecrit`: a surname in capitals stays so. */
const auStyle = (ecrit: string, { prenom, nom }: Personne): string =>
  ecrit === ecrit.toLocaleUpperCase('fr') || /(?<!\p{L})\p{Lu}{2}/u.test(ecrit)
    ? `${prenom} ${nom}`
    : `${prenom} ${nom[0]}${nom.slice(1).toLocaleLowerCase('fr')}`;

/** A name that is nearly somebody's, where it stands, and whose it is taken for. */
interface Proche {
  readonly mot: string;
  readonly position: number;
  readonly juste: string;
  readonly personne: Personne;
}

const complets = (
  papier: Ecrit,
  connues: Annuaire,
  vues: Map<string, Personne | undefined>,
): readonly Proche[] =>
  [2, 3].flatMap((nombre) =>
    suites(papier, nombre).flatMap(({ mot, position }): readonly Proche[] => {
      if (!vues.has(mot)) vues.set(mot, personneProche(mot, connues) ?? personneInversee(mot, connues));
      const personne = vues.get(mot);
      return personne ? [{ mot, position, juste: auStyle(mot, personne), personne }] : [];
    }),
  );

const seuls = (papier: Ecrit, connues: Annuaire): readonly Proche[] =>
  motsCapitalises(papier).flatMap(({ mot, position }): readonly Proche[] => {
    const { nu } = papier;
    if (!APRES_UNE_CIVILITE.test(nu.slice(Math.max(0, position - 10), position))) return [];
    const fin = position + mot.length;
    if (AVANT_UN_NOM.test(nu.slice(fin, fin + 2))) return [];
    const personne = nomDeFamilleProche(mot, connues);
    return personne ? [{ mot, position, juste: personne.nom, personne }] : [];
  });

const nomSeul = (mot: string): string => plie(mot.split(' ').at(-1) ?? mot);

/** What is nearly a known name, but for people whom the paper introduces by a quality of their own, there or elsewhere. */
function presque(papier: Ecrit, proches: readonly Proche[]): readonly Constat[] {
  const etrangers = new Set(
    proches
      .filter(({ mot, position }) => aSaQualite(papier.nu, position, position + mot.length))
      .map(({ mot }) => nomSeul(mot)),
  );
  return proches.flatMap(({ mot, position, juste, personne }): readonly Constat[] => {
    const lieu = etrangers.has(nomSeul(mot)) ? undefined : situe(papier, position, mot.length);
    return lieu ? [constat(lieu, mot, juste, personne)] : [];
  });
}

/** Known people whose accents are not those of the data. */
const sansAccents = ({ dossier }: Contexte): readonly Constat[] =>
  personnesCitees(dossier).flatMap(({ lieu, personne, ecrit }): readonly Constat[] => {
    if (enMinuscules(ecrit) === enMinuscules(nomComplet(personne))) return [];
    return [constat(lieu, ecrit, auStyle(ecrit, personne), personne)];
  });

/** Words with which a council names someone to something: its own members, nearly always. */
const DESIGNE = /(?<!\p{L})(?:désign|nomm|élit|élu|proclam|mandat)/iu;

/** "M. Marc PETIT": a civility, a first name, a surname in capitals. */
const NOMME =
  /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame)[ \u00a0\u202f](\p{Lu}[\p{L}-]+) (\p{Lu}{2}[\p{Lu}'\u2019-]+)(?![\p{L}-])/gu;

/** Someone whom a decision names by the surname of one member alone and a first name that nobody of it has. */
function designes({ dossier }: Contexte, { exacts, parNom, parPrenom }: Annuaire): readonly Constat[] {
  return ecrits(dossier).flatMap((papier) =>
    chercheDans(papier, { motif: NOMME }).flatMap((lieu): readonly Constat[] => {
      const [, prenom = '', nom = ''] = lieu.groupes;
      const [membre, autre] = parNom.get(plie(nom)) ?? [];
      if (!membre || autre || !lieu.ligne.chemin.includes('decision') || !DESIGNE.test(lieu.ligne.nu))
        return [];
      // What is near is told already; a first name of another member may be that of the other.
      if (
        exacts.has(plie(`${prenom} ${nom}`)) ||
        personneProche(`${prenom} ${nom}`, { exacts, parNom, parPrenom, parInitiales: new Map(), noms: [] })
      )
        return [];
      const { personne } = membre;
      const ecrit = `${prenom} ${nom}`;
      return [
        {
          ...constat(lieu, ecrit, auStyle(ecrit, personne), personne),
          message: `La décision désigne « ${ecrit} », et le registre ne connaît à ce nom que ${nomCivil(personne)}.`,
          remede: `Écrire « ${nomCivil(personne)} », ou acquitter ce constat si la personne n'est pas du conseil.`,
        },
      ];
    }),
  );
}

/** A name in prose is spelled as in the register. */
export const REDA_02: Regle = {
  code: 'REDA-02',
  nom: 'noms-des-personnes',
  titre: 'Un nom de personne est écrit comme dans les données',
  gravite: 'avertissement',
  sources: [methode('une personne a une seule orthographe, celle du registre ou de la convention')],
  pourquoi:
    'Dans les listes, les noms viennent du registre et ne peuvent pas varier. Dans le texte, ils sont tapés : une lettre ou un accent de ' +
    "différence fait deux personnes d'une seule, et un acte qui désigne quelqu'un sous un nom faux ne le désigne pas sûrement.",
  exemples: {
    valides: [
      { titre: "L'orthographe du registre", yaml: 'rapports/2.md: { decision: [remercie M. Paul SIMONET] }' },
    ],
    fautifs: [
      {
        titre: 'Une lettre pour une autre',
        yaml: 'rapports/2.md: { decision: [remercie M. Paul SIMONNET] }',
      },
      { titre: 'Un accent oublié', yaml: 'rapports/2.md: { decision: [remercie M. Etienne FABRE] }' },
    ],
  },
  controle: (contexte) => {
    const connues = annuaire(personnesConnues(contexte.dossier));
    const vues = new Map<string, Personne | undefined>();
    const proches = ecrits(contexte.dossier).flatMap((papier) =>
      presque(papier, [...complets(papier, connues, vues), ...seuls(papier, connues)]),
    );
    return [...proches, ...sansAccents(contexte), ...designes(contexte, connues)];
  },
};
