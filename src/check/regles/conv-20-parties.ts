import type { Convention } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { chiffresSeuls } from '../../domaine/identifiants.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const plat = (nom: string): string => nom.trim().toLocaleLowerCase('fr');

/** The SIREN of the council, in figures alone; empty when it has none. */
const numeroDuConseil = ({ conseil: { collectivite } }: Dossier): string =>
  chiffresSeuls(collectivite.siren ?? collectivite.siret?.slice(0, 9) ?? '');

/** Whether a party is the council's own legal person, by its name or its number. */
function estLaCollectivite(dossier: Dossier, { nom, siren, siret }: Convention['parties'][number]): boolean {
  const { collectivite } = dossier.conseil;
  const numero = chiffresSeuls(siren ?? siret?.slice(0, 9) ?? '');
  const sien = numeroDuConseil(dossier);
  return plat(nom) === plat(collectivite.nom) || (numero !== '' && numero === sien);
}

function constats(dossier: Dossier, id: string, { parties }: Convention): readonly Constat[] {
  const vues = new Map<string, number>();
  return parties.flatMap((partie, rang): readonly Constat[] => {
    const base = { chemin: ['conventions', id, 'parties', rang, 'nom'], ecrit: partie.nom };
    if (estLaCollectivite(dossier, partie)) {
      const numero = numeroDuConseil(dossier);
      // The number of a public body begins with 1 or 2: any other was typed for someone else.
      if (plat(partie.nom) !== plat(dossier.conseil.collectivite.nom) && !/^[12]/u.test(numero))
        return [
          {
            chemin: [
              'conseil',
              'collectivite',
              dossier.conseil.collectivite.siren === undefined ? 'siret' : 'siren',
            ],
            message: `Le numéro de la collectivité est celui de « ${partie.nom} », partie à la convention « ${id} » : une personne publique a un SIREN qui commence par 1 ou 2.`,
            lies: [{ path: base.chemin, message: 'La partie est ici.' }],
            remede: 'Corriger le SIREN ou le SIRET de la collectivité dans conseil.yaml.',
          },
        ];
      const message = `« ${partie.nom} » est la collectivité elle-même : elle est toujours la première partie, sans être écrite.`;
      return [{ ...base, message, remede: 'Retirer cette partie, et ne décrire que les autres.' }];
    }
    const deja = vues.get(plat(partie.nom));
    vues.set(plat(partie.nom), deja ?? rang);
    if (deja === undefined) return [];
    const lies = [{ path: ['conventions', id, 'parties', deja], message: 'La première fois ici.' }];
    return [
      {
        ...base,
        lies,
        message: `« ${partie.nom} » est deux fois partie à la convention « ${id} ».`,
        remede: "Retirer l'une des deux.",
      },
    ];
  });
}

/** Each party stands once, the council itself not written. */
export const CONV_20: Regle = {
  code: 'CONV-20',
  nom: 'parties',
  titre: 'Chaque partie est écrite une fois, la collectivité jamais',
  gravite: 'erreur',
  sources: [methode("on ne contracte pas avec soi-même, et une partie ne signe qu'une fois")],
  pourquoi:
    'La collectivité est toujours la première partie ; son nom, sa forme et sa représentante viennent du conseil. Écrite à nouveau ' +
    'parmi les parties, elle signerait avec elle-même ; une partie écrite deux fois aurait deux lignes de signature.',
  exemples: {
    valides: [{ titre: 'Une seule autre partie', yaml: '{}' }],
    fautifs: [
      {
        titre: 'La collectivité parmi les parties',
        yaml: `conventions/aide.md:
  parties:
    - nom: Val de Brume
      genre: masculin
      prive: non
      representant: { personne: Mme Camille AUBRY, fonction: Présidente, habilitation: une délibération }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => constats(dossier, id, convention)),
};
