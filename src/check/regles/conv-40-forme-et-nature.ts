import type { Partie } from '../../domaine/convention.ts';
import { plie } from '../../domaine/pliage.ts';
import { DECRET_2017_779 } from '../conventions/sources-des-subventions.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Forms of private law. */
const PRIVEES =
  /(?:loi du 1er juillet 1901|loi de 1901|loi 1901|association (?:a but non lucratif|declaree|reconnue)|^(?:une |l')?association$|fonds de dotation|fondation (?:reconnue|d'entreprise)|societe (?:a responsabilite|par actions|anonyme|civile|en nom|cooperative|d'economie mixte)|(?:^|\s)(?:sarl|sas|sasu|eurl|sa|sci|scic|scop|gie)(?:\s|$)|entreprise individuelle|micro-?entreprise|mutuelle|syndicat professionnel)/u;

/** Forms of public law; an association may be one (of landowners, by decree). */
const PUBLIQUES =
  /(?:etablissement public|collectivite territoriale|(?:^|\s)commune(?:\s|$)|communaute (?:de communes|d'agglomeration|urbaine)|(?:^|\s)metropole(?:\s|$)|(?:^|\s)departement(?:\s|$)|(?:^|\s)region(?:\s|$)|syndicat (?:mixte|de communes|intercommunal)|groupement d'interet public|association (?:syndicale autorisee|fonciere)|centre (?:communal|intercommunal) d'action sociale)/u;

function contraire({ prive, forme, rna }: Partie): string | undefined {
  const dite = plie(forme ?? '').replaceAll('\u2019', "'");
  if (!prive && PRIVEES.test(dite) && !PUBLIQUES.test(dite))
    return `« ${forme} » est une forme de droit privé`;
  if (!prive && rna !== undefined) return 'un numéro RNA est celui d’une association';
  // "affiliée à un établissement public" is told of many: only a form that begins with it is public.
  const debut = dite.replace(/^(?:une?|la|le|les|l') ?/u, '');
  if (prive && debut.search(PUBLIQUES) === 0) return `« ${forme} » est une forme de droit public`;
  return undefined;
}

function constats(id: string, partie: Partie, rang: number): readonly Constat[] {
  const raison = contraire(partie);
  if (raison === undefined) return [];
  const dit = partie.prive ? 'oui' : 'non';
  return [
    {
      chemin: ['conventions', id, 'parties', rang, 'prive'],
      ecrit: dit,
      calcule: partie.prive ? 'non' : 'oui',
      message: `La partie « ${partie.nom} » est notée « prive: ${dit} », et ${raison}.`,
      remede: `Écrire « prive: ${partie.prive ? 'non' : 'oui'} », ou corriger la forme : la loi sur les subventions ne s'applique qu'aux organismes privés.`,
    },
  ];
}

/** Whether a party is private is what its form says. */
export const CONV_40: Regle = {
  code: 'CONV-40',
  nom: 'forme-et-nature',
  titre: 'Une partie est privée ou publique comme sa forme le dit',
  gravite: 'erreur',
  sources: [
    DECRET_2017_779,
    methode('une association de la loi de 1901 est de droit privé, un établissement public de droit public'),
  ],
  pourquoi:
    "De « prive » dépendent les clauses que la loi impose au bénéficiaire d'une subvention : compte rendu financier, contrat d'engagement " +
    'républicain, publication des données. Une association notée publique y échapperait sans que rien ne le montre.',
  exemples: {
    valides: [{ titre: 'Une association, privée', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Une association notée publique',
        yaml: `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association régie par la loi du 1er juillet 1901
      prive: non
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, { parties }]) =>
      parties.flatMap((partie, rang) => constats(id, partie, rang)),
    ),
};
