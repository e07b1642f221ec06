import type { NatureCollectivite } from '../../domaine/conseil.ts';
import type { Convention } from '../../domaine/convention.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const VERBE =
  "(?:s['\\u2019]engage|s['\\u2019]oblige|supporte|souscrit|verse|versera|remet|prend|assure|fournit|met à|conserve|utilise|peut|ne peut|pourra|doit|facilite|emploie|informe|transmet|garantit|acquitte|occupe|entretient|rembourse|justifie|se réserve|demande|contrôle|exige|attribue|accorde|notifie|autorise|résilie)(?!\\p{L})";

/** A proper name that begins its sentence, and an obligation: "L'Escale supporte". */
const SUJET = new RegExp(
  `(?<=^|[.;] )((?:L['\\u2019]|Le |La )\\p{Lu}[\\p{L}\\d'\\u2019-]+(?:[ \\u00a0](?:(?:de|du|des|la|le|les)[ \\u00a0])?\\p{Lu}[\\p{L}\\d'\\u2019-]+){0,3}|\\p{Lu}\\p{Ll}[\\p{L}'\\u2019-]+(?:[ \\u00a0](?:(?:de|du|des|la|le|les)[ \\u00a0])?\\p{Lu}[\\p{L}\\d'\\u2019-]+){1,3})[ \\u00a0]${VERBE}`,
  'gmu',
);

/** Parts that people play, which convention drafters write with a capital. */
const ROLE =
  /^(?:l['\u2019]|le |la )?(?:commune|communaute|ville|syndicat|departement|region|etat|conseil|maire|president|presidente|beneficiaire|association|occupant|preneur|bailleur|locataire|proprietaire|prestataire|titulaire|partie|utilisateur|exploitant|organisateur|organisatrice|collectivite|prefet|tresor|comptable|directeur|directrice|etablissement|entreprise|societe|club|comite|centre|college|lycee|ecole|agence|caisse|chambre|office|parc|union|federation|fondation|mutuelle|emprunteur|preteur|cedant|cessionnaire|acquereur|vendeur|donateur|delegataire|concessionnaire|mandataire|maitre|metropole|agglomeration|assureur|porteur|partenaire|monsieur|madame|mme|cette|ce|toute?|chaque|service|bureau|commission|juge|tribunal)(?![a-z])/u;

/** A body of another kind than the council, as a subject: what was copied from another council's convention. */
const AUTRES: readonly { readonly nature: RegExp; readonly motif: RegExp; readonly partie: RegExp }[] = [
  {
    nature: /communaut|metropole/u,
    motif: new RegExp(
      `(?<!\\p{L})[Ll]a (?:communauté de communes|communauté d['\\u2019]agglomération|communauté urbaine)(?=[ \\u00a0]${VERBE})`,
      'gu',
    ),
    partie: /communaut|agglom/iu,
  },
  {
    nature: /^commune/u,
    motif: new RegExp(`(?<!\\p{L})[Ll]a commune(?=[ \\u00a0]${VERBE})`, 'gu'),
    partie: /commune|ville|mairie/iu,
  },
  {
    nature: /^syndicat/u,
    motif: new RegExp(`(?<!\\p{L})[Ll]e syndicat(?=[ \\u00a0]${VERBE})`, 'gu'),
    partie: /syndicat/iu,
  },
];

const estDUneSorte = (nature: NatureCollectivite): boolean => AUTRES.some((un) => un.nature.test(nature));

/** The subjects that are bodies of another kind, in a convention that has none as a party. */
function autresCorps(contexte: Contexte, papier: Ecrit, { parties }: Convention): readonly Constat[] {
  const { nature, nom, forme } = contexte.dossier.conseil.collectivite;
  if (!estDUneSorte(nature)) return [];
  return AUTRES.filter(({ nature: sienne, partie }) => {
    const estPartie = parties.some((une) => partie.test(`${une.nom} ${une.forme ?? ''} ${une.sigle ?? ''}`));
    return !sienne.test(nature) && !partie.test(forme ?? '') && !estPartie;
  }).flatMap(({ motif }) =>
    chercheDans(papier, motif).map(({ ligne, ecrit }) => ({
      chemin: ligne.chemin,
      ecrit,
      message: `La convention oblige « ${ecrit} », qui n'y est pas partie : la collectivité qui signe est ${nom}.`,
      remede: 'Nommer la collectivité de la séance : la phrase vient d’une autre convention.',
    })),
  );
}

/** The names that some part of the sitting tells. */
function nomsDuDossier({ dossier }: Contexte, { parties, budget }: Convention): string {
  const siens = parties.flatMap(({ nom, sigle = '', representant }) => [
    nom,
    sigle,
    representant.personne.nom,
  ]);
  const payeurs = (budget?.recettes ?? []).flatMap(({ lignes }) =>
    lignes.map(({ financeur = '' }) => financeur),
  );
  const { nom, sigle = '', ville = '' } = dossier.conseil.collectivite;
  return plie([...siens, ...payeurs, nom, sigle, ville, dossier.conseil.organe.nom].join(' | '));
}

const compte = (texte: string, mots: string): number => texte.split(mots).length - 1;

/** A body that one sentence obliges and that nothing else in the convention names. */
function sujetsInconnus(contexte: Contexte, papier: Ecrit, convention: Convention): readonly Constat[] {
  const [texte, noms] = [plie(papier.nu), nomsDuDossier(contexte, convention)];
  return chercheDans(papier, SUJET).flatMap(({ ligne, groupes: [, ecrit = ''] }): readonly Constat[] => {
    const nom = plie(ecrit);
    const nu = nom.replace(/^(?:l['\u2019]|le |la )/u, '');
    if (ligne.genre !== 'texte' || ROLE.test(nom) || compte(texte, nu) > 1) return [];
    if (noms.includes(nu) || nu.split(' ').some((mot) => mot.length > 4 && noms.includes(mot))) return [];
    return [
      {
        chemin: ligne.chemin,
        ecrit,
        message: `La convention oblige « ${ecrit} », qui n'y est pas partie et n'y est nommé nulle part ailleurs.`,
        remede: 'Nommer une partie de cette convention : la phrase vient sans doute d’une autre.',
      },
    ];
  });
}

/** Who is obliged by a convention signs it. */
export const CONV_56: Regle = {
  code: 'CONV-56',
  nom: 'sujet-etranger',
  titre: 'Une convention n’oblige que ceux qui la signent',
  gravite: 'avertissement',
  sources: [methode('un contrat engage ceux qui le signent')],
  pourquoi:
    "Une phrase copiée garde parfois le nom d'un autre organisme, ou de la collectivité qui avait signé l'original : « La communauté de communes peut contrôler » dans la convention " +
    "d'une commune. L'obligation ne pèse alors sur personne. Les noms de fonction (le Bénéficiaire, l'Occupant) et ceux que la convention nomme plusieurs fois sont laissés de côté.",
  exemples: {
    valides: [
      {
        titre: 'La partie',
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Charges {#c}\\n\\nL\'Atelier des Rives supporte les charges." }',
      },
    ],
    fautifs: [
      {
        titre: 'Un inconnu',
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Charges {#c}\\n\\nL\'Escarpolette supporte les charges." }',
      },
    ],
  },
  controle: (contexte) =>
    Object.entries(contexte.dossier.conventions).flatMap(([id, convention]) => {
      const papier = ecritDe(contexte.dossier, 'convention', id);
      if (!papier) return [];
      return [...autresCorps(contexte, papier, convention), ...sujetsInconnus(contexte, papier, convention)];
    }),
};
