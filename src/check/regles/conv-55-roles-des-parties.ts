import type { Convention } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import type { Constat, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

/** What a party undertakes, in the present. */
const VERBES =
  'met|verse|attribue|cède|loue|donne|remet|transmet|concède|prête|confie|assure|réalise|organise|fournit|paie|paye|rembourse|garantit|souscrit|emploie|entretient|possède|occupe';

const SUJET = new RegExp(
  `^\\s*(?:[-*] )?(?:(?:La|Le|Les) |L['\\u2019])?(.{2,90}?) (?:${VERBES})(?!\\p{L})`,
  'u',
);

/** "La commune met à la disposition de la commune": the same noun gives and is given to. */
const A_SOI_MEME =
  /^\s*(?:La |Le |L['\u2019])(commune|syndicat|association|communauté|ville|département|région|société|club)(?!\p{L})[^.;\n]{0,60}?[ ](?:met|verse|attribue|cède|loue|donne|remet|transmet|concède|prête|confie)(?:nt|ent)?[ ][^.;,\n]{0,80}?(?:à la disposition de la|à disposition de la|à la disposition du|à disposition du|à la disposition de l['\u2019]|à disposition de l['\u2019]|à la|au|à l['\u2019])[ ]?\1(?!\p{L}|[ ](?:de |du |des |d['\u2019]))/iu;

const nomsDes = ({ parties }: Convention): readonly string[] =>
  parties.flatMap(({ nom, sigle }) => (sigle === undefined ? [nom] : [nom, sigle]));

const communeDite = (sujet: string): string | undefined =>
  /^commune (?:de |du |des |d['\u2019])(.+)$/iu.exec(sujet)?.[1];

/** Who the subject of a paragraph is, when it is a party of another convention or another commune than the party. */
function etranger(dossier: Dossier, convention: Convention, sujet: string): string | undefined {
  const siens = nomsDes(convention).map(plie);
  const lui = plie(sujet).replace(/^(?:association|societe|club) /u, '');
  if (siens.some((nom) => nom.includes(lui) || lui.includes(nom))) return undefined;
  const commune = communeDite(sujet);
  if (commune !== undefined) {
    const partie = convention.parties.find(({ nom }) => communeDite(nom) !== undefined);
    const connue = dossier.registre.communes.some(({ nom }) => plie(nom) === plie(commune));
    return partie !== undefined && connue ? partie.nom : undefined;
  }
  const autres = Object.values(dossier.conventions).filter(({ id }) => id !== convention.id);
  const autre = autres.some((une) => une.parties.some(({ nom }) => plie(nom) === lui));
  return autre ? (convention.parties[0]?.nom ?? '') : undefined;
}

/** "Les Amis du Lac versent une subvention": who receives gives. */
const DONNE =
  / (?:verse|versent|attribue|attribuent|accorde|accordent|alloue|allouent|octroie|octroient) (?:une|la|sa|cette) (?:subvention|aide financière)(?!\p{L})/u;

/** The private party that is told to give the grant. */
function donateur({ parties, subvention }: Convention, { nu }: Ligne): string | undefined {
  const lu = subvention === undefined ? null : DONNE.exec(nu);
  if (!lu) return undefined;
  const sujet = plie(nu.slice(0, lu.index).replace(/^.*[.;:] |^.*, /u, ''));
  return parties
    .filter(({ prive }) => prive)
    .flatMap(({ nom, sigle }) => [nom, ...(sigle === undefined ? [] : [sigle])])
    .find(
      (nom) =>
        sujet.replace(/^(?:l'association|la societe|le club|les|la|le|l') ?/u, '') ===
        plie(nom).replace(/^(?:les|la|le|l') ?/u, ''),
    );
}

function deLaLigne(dossier: Dossier, convention: Convention, ligne: Ligne): readonly Constat[] {
  if (ligne.genre !== 'texte' && ligne.genre !== 'puce') return [];
  const donne = donateur(convention, ligne);
  if (donne !== undefined)
    return [
      {
        chemin: ligne.chemin,
        ecrit: donne,
        message: `La convention « ${convention.id} » fait verser la subvention par « ${donne} », qui la reçoit.`,
        remede: 'Nommer la collectivité, qui la verse ; ou écrire que la partie la reçoit.',
      },
    ];
  const sujet = SUJET.exec(ligne.nu)?.[1];
  const partie = sujet === undefined ? undefined : etranger(dossier, convention, sujet);
  if (sujet !== undefined && partie !== undefined)
    return [
      {
        chemin: ligne.chemin,
        ecrit: sujet,
        message: `La convention « ${convention.id} » engage ici « ${sujet} », qui n'y est pas partie.`,
        lies: [{ path: ['conventions', convention.id, 'parties'], message: `La partie est « ${partie} ».` }],
        remede: `Nommer la partie qui s'engage : ${partie}, ou la collectivité.`,
      },
    ];
  const noms = A_SOI_MEME.exec(ligne.nu);
  if (!noms) return [];
  return [
    {
      chemin: ligne.chemin,
      ecrit: noms[0].trim(),
      message: `« ${noms[1]} » donne et reçoit dans la même phrase : « ${noms[0].trim()} ».`,
      remede: "Nommer l'autre partie à l'un des deux endroits.",
    },
  ];
}

const lignesDe = (papier: Ecrit | undefined): readonly Ligne[] =>
  (papier?.lignes ?? []).filter(({ chemin }) => chemin[2] === 'corps');

const deLaConvention = retenir<Convention, readonly Constat[]>();

/** A convention binds its parties, each in its role. */
export const CONV_55: Regle = {
  code: 'CONV-55',
  nom: 'roles-des-parties',
  titre: 'Une convention engage ses parties, et chacune envers une autre',
  gravite: 'avertissement',
  sources: [methode("une convention n'oblige que ceux qui la signent, et nul ne s'engage envers soi-même")],
  pourquoi:
    "Un article repris d'une autre convention garde parfois le nom d'une autre association ou d'une autre commune, ou fait donner à la commune ce qu'elle doit recevoir : l'engagement ne lie alors personne.",
  exemples: {
    valides: [
      {
        titre: 'La partie s’engage',
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nL'Atelier des Rives met un local à la disposition de la communauté."`,
      },
    ],
    fautifs: [
      {
        titre: 'La commune donne à la commune',
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa commune de Poligny met un local à la disposition de la commune."`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => {
      const papier = ecritDe(dossier, 'convention', id);
      const lues = [id, papier, dossier.registre, ...Object.values(dossier.conventions)];
      return deLaConvention(convention, lues, () =>
        lignesDe(papier).flatMap((ligne) => deLaLigne(dossier, { ...convention, id }, ligne)),
      );
    }),
};
