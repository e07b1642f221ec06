import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "l'avis du comité social territorial du 18 mars": what a text tells of an opinion of the head of its report. */
function datesDesAvis(rapport: Rapport, papier: Ecrit, seance: DateCivile): readonly Constat[] {
  return datesEcrites(papier).flatMap(({ lieu, date, avant }): readonly Constat[] => {
    const texte = plie(avant);
    const siens = rapport.avis.filter(({ instance }) =>
      new RegExp(
        `avis[^.;]{0,40}${auPiedDeLaLettre(plie(instance))}[^.;]{0,20}(?:du|le|rendu le|en date du)\\s*$`,
        'u',
      ).test(texte),
    );
    const [avis] = siens;
    if (!avis || date >= seance || siens.some((un) => un.date === date)) return [];
    const rang = rapport.avis.indexOf(avis);
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: lieu.ecrit,
        calcule: dateEnLettres(avis.date),
        message: `Le texte date du ${dateEnLettres(date)} l'avis « ${avis.instance} », et l'en-tête du rapport du ${dateEnLettres(avis.date)}.`,
        lies: [
          {
            path: ['rapports', rapport.question, 'avis', rang, 'date'],
            message: "La date de l'en-tête est ici.",
          },
        ],
        remede: 'Écrire la même date aux deux endroits.',
      },
    ];
  });
}

const CITEE = /délibérations? n° ?(?<numero>[\p{L}\d][\p{L}\d./_-]*\d)(?<suite>[^.;]{0,120})/giu;

const VIDES = new Set([
  'relative',
  'relatif',
  'portant',
  'approbation',
  'approuvant',
  'fixant',
  'adoptant',
  'avril',
  'janvier',
  'fevrier',
  'mars',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
  'pour',
  'dans',
  'cette',
  'conseil',
  'commune',
  'communaute',
  'syndicat',
  'exercice',
  'annee',
  'budget',
  'principal',
]);

/** The words that tell what a deliberation is of. */
const matiere = (texte: string): ReadonlySet<string> =>
  new Set(
    (plie(texte).match(/[a-z]{5,}/gu) ?? [])
      .map((mot) => mot.replace(/s$/u, ''))
      .filter((mot) => !VIDES.has(mot)),
  );

const communs = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((mot) => b.has(mot)).length;

/** A number of this sitting, cited for the object of another of its questions. */
function numerosCites({ rapports }: Dossier, rapport: Rapport, papier: Ecrit): readonly Constat[] {
  const numerotes = Object.values(rapports).filter(({ deliberation }) => deliberation !== undefined);
  return papier.lignes.flatMap((ligne) =>
    [...ligne.nu.matchAll(CITEE)].flatMap(({ groups }): readonly Constat[] => {
      const { numero = '', suite = '' } = groups ?? {};
      const citee = numerotes.find(({ deliberation }) => deliberation === numero);
      const dite = matiere(suite);
      if (!citee || dite.size === 0 || communs(dite, matiere(citee.titre)) > 0) return [];
      const visees = numerotes.filter(({ titre }) => communs(dite, matiere(titre)) >= Math.min(2, dite.size));
      const [visee, ...autres] = visees;
      if (!visee || autres.length > 0 || visee === rapport) return [];
      return [
        {
          chemin: ligne.chemin,
          ecrit: numero,
          calcule: visee.deliberation ?? '',
          message: `Le texte cite la délibération n°${numero}, qui est « ${citee.titre} » ; l'objet qu'il en dit est celui de la n°${visee.deliberation}, « ${visee.titre} ».`,
          lies: [{ path: ['rapports', visee.question, 'deliberation'], message: 'Ce numéro est écrit ici.' }],
          remede: "Corriger le numéro, ou l'objet.",
        },
      ];
    }),
  );
}

/** "délibération n° 2022-071 du 20 octobre 2021": a number that begins with its year, and the day of the act. */
const DATEE =
  /(?<=(?<!\p{L})délibérations? n°[ \u00a0]?)(20\d{2})[-/._ ]\d{1,5} du (\d{1,2}(?:er)?[ \u00a0]\p{L}+[ \u00a0](\d{4}))(?!\d)/giu;

/** A former act whose day is not of the year of its number. */
const autreAnnee = (papier: Ecrit): readonly Constat[] =>
  chercheDans(papier, DATEE)
    .filter(
      ({ groupes: [, numero, jour = '', annee] }) =>
        numero !== annee && !(jour.includes('janvier') && Number(annee) === Number(numero) + 1),
    )
    .map(({ ligne, ecrit, groupes: [, numero = '', jour = ''] }) => ({
      chemin: ligne.chemin,
      ecrit,
      message: `Le texte date du ${jour} un acte dont le numéro est de ${numero}.`,
      remede:
        "Reprendre le numéro et la date de l'acte ; acquitter si la maison ne numérote pas par année civile.",
    }));

/** What a report tells of its opinions and of the other acts of the sitting is what the data hold. */
export const RAPP_46: Regle = {
  code: 'RAPP-46',
  nom: 'avis-et-numeros-cites',
  titre: 'Un avis et une délibération de la séance sont cités à leur date et à leur numéro',
  gravite: 'avertissement',
  sources: [methode("un visa mène à l'acte qu'il nomme")],
  pourquoi:
    "« Vu l'avis du comité social territorial du 28 mars », quand l'en-tête dit le 18 ; « vu la délibération n°16 relative à l'affectation du résultat », " +
    "quand c'est la n°15 : le visa renvoie à un acte qui n'existe pas, ou à un autre.",
  exemples: {
    valides: [
      {
        titre: "La date de l'en-tête",
        yaml: 'rapports/2.md: { avis: [{ instance: Commission des finances, date: 2024-05-28, avis: Favorable }], corps: "# Exposé\\n\\nVu l\'avis de la commission des finances du 28 mai 2024,\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Une autre',
        yaml: 'rapports/2.md: { avis: [{ instance: Commission des finances, date: 2024-05-28, avis: Favorable }], corps: "# Exposé\\n\\nVu l\'avis de la commission des finances du 18 mai 2024,\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    ecrits(dossier).flatMap((papier) => {
      const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
      if (!rapport) return [];
      return [
        ...(rapport.avis.length > 0 ? datesDesAvis(rapport, papier, dossier.seance.date) : []),
        ...autreAnnee(papier),
        ...(papier.nu.includes('élibération') ? numerosCites(dossier, rapport, papier) : []),
      ];
    }),
};
