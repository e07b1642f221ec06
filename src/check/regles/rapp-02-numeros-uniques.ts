import type { Related } from '../../diagnostics/fault.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import { numerosDe } from '../../domaine/deliberations.ts';
import type { Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** Where each number was first used: earlier sittings first, then this one in the order of passage. */
function dejaPris({ seancesAnterieures }: Contexte): Map<string, { dit: string; lies: readonly Related[] }> {
  const pris = new Map<string, { dit: string; lies: readonly Related[] }>();
  for (const { seance, rapports } of seancesAnterieures) {
    for (const [id, rapport] of Object.entries(rapports)) {
      const dit = `par la question n°${id} de la séance du ${dateEnLettres(seance.date)}`;
      for (const { numero } of numerosDe(rapport)) pris.set(numero, { dit, lies: [] });
    }
  }
  return pris;
}

/** One number, one deliberation. */
export const RAPP_02: Regle = {
  code: 'RAPP-02',
  nom: 'numeros-uniques',
  titre: 'Chaque délibération a un numéro à elle',
  gravite: 'erreur',
  sources: [
    cgct('R2121-9', '2022-07-01'),
    methode(
      "le numéro désigne l'acte au registre, à la préfecture et devant le juge : il n'en désigne qu'un",
    ),
  ],
  pourquoi:
    'Les délibérations sont inscrites au registre avec un numéro, sous lequel elles sont transmises à la préfecture et ' +
    'citées dans les conventions. Deux délibérations du même numéro ne se distinguent plus : la seconde est refusée à la ' +
    'transmission, ou passe pour la première.',
  exemples: {
    valides: [
      {
        titre: 'Deux délibérations, deux numéros',
        yaml: `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00102 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Le même numéro deux fois',
        yaml: `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00101 }`,
      },
    ],
  },
  controle: (contexte) => {
    const pris = dejaPris(contexte);
    const rapports = Object.values(contexte.dossier.rapports).toSorted(
      (a, b) => (contexte.rangs.get(a.question) ?? 0) - (contexte.rangs.get(b.question) ?? 0),
    );
    const numeros = rapports.flatMap((rapport) =>
      numerosDe(rapport).map((ecrit) => ({ id: rapport.question, ...ecrit })),
    );
    return numeros.flatMap(({ id, numero, chemin: cles }) => {
      const chemin = ['rapports', id, ...cles];
      const deja = pris.get(numero);
      if (!deja) {
        const lies = [{ path: chemin, message: `Le numéro ${numero} est d'abord donné ici.` }];
        pris.set(numero, { dit: `par la question n°${id}`, lies });
        return [];
      }
      return [
        {
          chemin,
          ecrit: numero,
          message: `Le numéro de délibération ${numero}, donné à la question n°${id}, est déjà pris ${deja.dit}.`,
          lies: deja.lies,
          remede: "Donner à l'une des deux délibérations son numéro au registre.",
        },
      ];
    });
  },
};
