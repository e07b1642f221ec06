import type { Partie } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { chiffresSeuls } from '../../domaine/identifiants.ts';
import { nomCivil } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Situee {
  readonly id: string;
  readonly rang: number;
  readonly partie: Partie;
}

/** What identifies a party, each under its key, made comparable. */
const traits = (partie: Partie): Readonly<Record<string, string | undefined>> => ({
  siege:
    partie.siege &&
    plie(partie.siege)
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim(),
  siren: (partie.siren ?? partie.siret) && chiffresSeuls(partie.siren ?? partie.siret ?? '').slice(0, 9),
  siret: partie.siret && chiffresSeuls(partie.siret),
  rna: partie.rna && plie(partie.rna),
  representant: plie(nomCivil(partie.representant.personne)),
});

const DITS: Readonly<Record<string, string>> = {
  siege: 'le siège',
  siren: 'le SIREN',
  siret: 'le SIRET',
  rna: 'le RNA',
  representant: 'le signataire',
};

/** The parties that bear one name, in the order of the conventions. */
function parNom({ conventions }: Dossier): readonly (readonly Situee[])[] {
  const groupes = new Map<string, Situee[]>();
  for (const [id, { parties }] of Object.entries(conventions))
    parties.forEach((partie, rang) => {
      const cle = plie(partie.nom);
      groupes.set(cle, [...(groupes.get(cle) ?? []), { id, rang, partie }]);
    });
  return [...groupes.values()].filter(({ length }) => length > 1);
}

/** The value that most of them bear; of equals, the first. */
function commune(groupe: readonly Situee[], cle: string): string | undefined {
  const compte = new Map<string, number>();
  for (const { partie } of groupe) {
    const valeur = traits(partie)[cle];
    if (valeur !== undefined) compte.set(valeur, (compte.get(valeur) ?? 0) + 1);
  }
  return [...compte].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function constats(groupe: readonly Situee[]): readonly Constat[] {
  const reference = new Map(Object.keys(DITS).map((cle) => [cle, commune(groupe, cle)]));
  return groupe.flatMap(({ id, rang, partie }): readonly Constat[] => {
    const siens = traits(partie);
    const autres = Object.keys(DITS).filter(
      (cle) =>
        siens[cle] !== undefined &&
        siens[cle] !== reference.get(cle) &&
        !(cle === 'siren' && siens.siret !== undefined && reference.get('siret') !== siens.siret),
    );
    const [premier] = autres;
    if (premier === undefined) return [];
    const origine = groupe.find((autre) => traits(autre.partie)[premier] === reference.get(premier));
    const lies = origine
      ? [
          {
            path: ['conventions', origine.id, 'parties', origine.rang, premier],
            message: 'Elle est décrite autrement ici.',
          },
        ]
      : [];
    return [
      {
        chemin: ['conventions', id, 'parties', rang, premier],
        lies,
        message: `« ${partie.nom} » n'est pas décrite de même dans les conventions de la séance : dans « ${id} », ${enumeration(autres.map((cle) => DITS[cle] ?? cle))} ${autres.length > 1 ? 'diffèrent' : 'diffère'} de « ${origine?.id ?? ''} ».`,
        remede:
          "Reprendre l'identité de cette partie, et l'écrire de même partout ; s'il s'agit de deux organismes, distinguer leurs noms.",
        ...(autres.every((cle) => cle === 'representant' || cle === 'siege')
          ? { gravite: 'avertissement' as const }
          : {}),
      },
    ];
  });
}

/** One body is described in one way. */
export const CONV_42: Regle = {
  code: 'CONV-42',
  nom: 'parties-divergentes',
  titre: 'Un même organisme est décrit de même dans toutes les conventions de la séance',
  gravite: 'erreur',
  sources: [methode("une personne morale n'a qu'un siège et qu'un numéro d'immatriculation")],
  pourquoi:
    "Deux conventions du même jour avec le même organisme, l'une à l'ancienne adresse, sous un autre numéro ou un autre signataire : " +
    "l'une des deux a été copiée d'un ancien texte, et ne l'engage peut-être pas.",
  exemples: {
    valides: [{ titre: 'Une seule convention', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Le même nom, deux SIRET',
        yaml: `conventions/salle.md:
  titre: De mise à disposition d'une salle à l'Atelier des Rives
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association régie par la loi du 1er juillet 1901
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 40202955700012
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
  duree: { exercice: 2024, fin: 2025-06-30 }
  exemplaires: 2
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa salle est prêtée."`,
      },
    ],
  },
  controle: ({ dossier }) => parNom(dossier).flatMap(constats),
};
