import type { DataPath } from '../../diagnostics/fault.ts';
import { numerosDe } from '../../domaine/deliberations.ts';
import { numeroDeTransmission } from '../../domaine/numero-de-deliberation.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

interface Derive {
  readonly chemin: DataPath;
  readonly numero: string;
  readonly transmis: string | undefined;
}

function derives({ dossier }: Contexte): readonly Derive[] {
  return Object.entries(dossier.rapports).flatMap(([id, rapport]) =>
    numerosDe(rapport).map(({ numero, chemin }) => ({
      chemin: ['rapports', id, ...chemin],
      numero,
      transmis: numeroDeTransmission(numero),
    })),
  );
}

const intransmissible = ({ chemin, numero }: Derive): Constat => ({
  chemin,
  ecrit: numero,
  message: `La préfecture n'accepte pas un numéro tiré de ${numero} : quinze signes au plus, des capitales, des chiffres et « _ » seulement.`,
  remede: 'Raccourcir le numéro de la délibération à quinze signes utiles, par exemple « 2024.00318 ».',
});

/** Different numbers that would be sent as one. */
function confondus(liste: readonly Derive[]): readonly Constat[] {
  const premiers = new Map<string, string>();
  return liste.flatMap(({ chemin, numero, transmis }): readonly Constat[] => {
    if (transmis === undefined) return [];
    const premier = premiers.get(transmis) ?? numero;
    premiers.set(transmis, premier);
    if (premier === numero) return [];
    return [
      {
        chemin,
        ecrit: numero,
        calcule: transmis,
        message: `Les numéros ${premier} et ${numero} deviennent le même à la préfecture : ${transmis}.`,
        remede:
          'Donner aux deux délibérations des numéros qui diffèrent par leurs lettres ou leurs chiffres.',
      },
    ];
  });
}

/** Each number can be sent to the prefecture, and stays unique there. */
export const RAPP_04: Regle = {
  code: 'RAPP-04',
  nom: 'numero-transmissible',
  titre: 'Le numéro de délibération se transmet à la préfecture',
  gravite: 'erreur',
  sources: [
    cgct('L2131-1', '2022-07-01'),
    methode(
      "norme d'échange ACTES : le numéro interne de l'acte tient en quinze signes pris parmi 0-9, A-Z et « _ »",
    ),
  ],
  pourquoi:
    "Une délibération n'est exécutoire qu'une fois transmise au préfet, et le système de transmission n'accepte qu'un " +
    'numéro de quinze signes : capitales, chiffres et « _ ». Le programme le tire du numéro de la maison : « 2024/2024.00318 » ' +
    'devient « 2024_00318 ». Un numéro trop long, ou qui en rejoint un autre une fois tiré, bloquerait la transmission.',
  exemples: {
    valides: [
      { titre: 'Un numéro qui devient 2024_00318', yaml: 'rapports/1.md: { deliberation: 2024/2024.00318 }' },
    ],
    fautifs: [
      {
        titre: 'Un numéro trop long',
        yaml: 'rapports/1.md: { deliberation: DELIBERATION-2024-06-00318 }',
      },
      {
        titre: 'Deux numéros qui ne diffèrent que par la ponctuation',
        yaml: `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024/00101 }`,
      },
    ],
  },
  controle: (contexte) => {
    const liste = derives(contexte);
    const sans = liste.filter(({ transmis }) => transmis === undefined).map(intransmissible);
    return [...sans, ...confondus(liste)];
  },
};
