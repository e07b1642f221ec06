import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { chiffresSeuls, estSiren, estSiret } from '../../domaine/identifiants.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Immatricule {
  readonly chemin: DataPath;
  readonly nom: string;
  readonly siren?: string;
  readonly siret?: string;
}

function immatricules({ conseil, conventions }: Dossier): readonly Immatricule[] {
  const { collectivite } = conseil;
  const parties = Object.entries(conventions).flatMap(([id, convention]) =>
    convention.parties.map((partie, rang) => ({ ...partie, chemin: ['conventions', id, 'parties', rang] })),
  );
  return [{ ...collectivite, chemin: ['conseil', 'collectivite'] }, ...parties];
}

function duSiren({ chemin, nom, siren }: Immatricule): readonly Constat[] {
  if (siren === undefined || estSiren(chiffresSeuls(siren))) return [];
  const chiffres = chiffresSeuls(siren);
  const cause = /^\d{9}$/u.test(chiffres) ? 'sa clé de contrôle est fausse' : 'il faut neuf chiffres';
  const message = `Le SIREN de « ${nom} », ${siren}, n'est pas valable : ${cause}.`;
  const remede = "Reprendre le numéro sur l'avis de situation au répertoire Sirene.";
  return [{ chemin: [...chemin, 'siren'], ecrit: siren, message, remede }];
}

function duSiret({ chemin, nom, siren, siret }: Immatricule): readonly Constat[] {
  if (siret === undefined) return [];
  const chiffres = chiffresSeuls(siret);
  const base = { chemin: [...chemin, 'siret'], ecrit: siret };
  const remede = "Reprendre le numéro sur l'avis de situation au répertoire Sirene.";
  if (!estSiret(chiffres)) {
    const cause = /^\d{14}$/u.test(chiffres) ? 'sa clé de contrôle est fausse' : 'il faut quatorze chiffres';
    return [{ ...base, message: `Le SIRET de « ${nom} », ${siret}, n'est pas valable : ${cause}.`, remede }];
  }
  const attendu = siren === undefined ? undefined : chiffresSeuls(siren);
  if (attendu === undefined || !estSiren(attendu) || chiffres.startsWith(attendu)) return [];
  const message = `Le SIRET de « ${nom} », ${siret}, ne commence pas par son SIREN, ${siren}.`;
  return [{ ...base, calcule: attendu, message, remede }];
}

/** Registration numbers bear their check digit. */
export const CONV_13: Regle = {
  code: 'CONV-13',
  nom: 'siren-siret',
  titre: 'Les numéros SIREN et SIRET ont leur clé de contrôle',
  gravite: 'erreur',
  sources: [
    methode('clé de Luhn sur neuf et quatorze chiffres ; pour La Poste, somme des chiffres multiple de cinq'),
  ],
  pourquoi:
    'Le SIRET désigne le bénéficiaire sans erreur possible : il sert au comptable pour payer, et aux données essentielles publiées ' +
    'avec la convention. Son dernier chiffre est une clé qui dénonce un chiffre faux ou deux chiffres intervertis. Les établissements ' +
    'de La Poste ont une clé à eux, que la règle connaît.',
  exemples: {
    valides: [{ titre: 'La clé est juste', yaml: 'conseil.yaml: { collectivite: { siren: 200 099 901 } }' }],
    fautifs: [
      { titre: 'Deux chiffres intervertis', yaml: 'conseil.yaml: { collectivite: { siren: 200 099 910 } }' },
    ],
  },
  controle: ({ dossier }) => immatricules(dossier).flatMap((une) => [...duSiren(une), ...duSiret(une)]),
};
