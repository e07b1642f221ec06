import type { Partie } from '../../domaine/convention.ts';
import { estFeminin, nomCivil } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import { fonctionAccordee } from '../fonctions-accordees.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Offices whose power to bind the State comes from a decree. */
const DE_L_ETAT =
  /^(?:la |le )?(?:sous-)?(?:préf[eè]te?|ministre|secrétaire d'État|rect(?:eur|rice))(?!\p{L})/iu;

/** Whoever signs for themselves, and who signs for the State, needs no other's leave. */
function estHabiliteDOffice({ nom, prive, representant: { personne, fonction } }: Partie): boolean {
  const soi = plie(nom).includes(plie(`${personne.prenom} ${personne.nom}`));
  return soi || (!prive && DE_L_ETAT.test(fonction));
}

function constats(id: string, partie: Partie, rang: number): readonly Constat[] {
  const { personne, fonction, habilitation } = partie.representant;
  const base = ['conventions', id, 'parties', rang, 'representant'];
  const nom = nomCivil(personne);
  const juste = fonctionAccordee(fonction, estFeminin(personne));
  const genre: readonly Constat[] =
    juste === undefined
      ? []
      : [
          {
            chemin: [...base, 'fonction'],
            ecrit: fonction,
            calcule: juste,
            message: `${nom} signe pour « ${partie.nom} » comme « ${fonction} » : la fonction ne s'accorde pas avec la civilité.`,
            remede: `Écrire « ${juste} », ou corriger la civilité.`,
          },
        ];
  if (habilitation !== undefined || estHabiliteDOffice(partie)) return genre;
  return [
    ...genre,
    {
      chemin: base,
      message: `Rien ne dit ce qui habilite ${nom} à signer pour « ${partie.nom} ».`,
      remede:
        "Ajouter « habilitation » : ses statuts, ou la décision de l'organe qui l'a autorisé, avec sa date.",
    },
  ];
}

/** The signatory's office agrees, and the power to sign is told. */
export const CONV_16: Regle = {
  code: 'CONV-16',
  nom: 'signataire',
  titre: "Le signataire a sa fonction, à son genre, et ce qui l'habilite",
  gravite: 'avertissement',
  sources: [methode("qui signe pour un organisme dit en quelle qualité et d'où il tient son pouvoir")],
  pourquoi:
    "Une convention n'engage l'organisme que si son signataire avait le pouvoir de le faire : ses statuts, ou une décision datée de " +
    "son conseil. La fonction s'imprime sous la signature et dans la désignation des parties ; une fonction qui ne s'accorde pas avec " +
    "la civilité montre que l'une des deux vient d'un autre texte. Un particulier signe pour lui-même, et les autorités de l'État " +
    'tiennent leur pouvoir des décrets : rien ne leur est demandé.',
  exemples: {
    valides: [{ titre: 'Mme Yvonne ZELLER, Présidente, habilitée par ses statuts', yaml: '{}' }],
    fautifs: [
      {
        titre: 'M. … Présidente',
        yaml: `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: M. Yvon ZELLER, fonction: Présidente, habilitation: ses statuts }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, { parties }]) =>
      parties.flatMap((partie, rang) => constats(id, partie, rang)),
    ),
};
