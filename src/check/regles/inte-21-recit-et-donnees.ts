import { nomCivil, nomComplet } from '../../domaine/personne.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { decompte } from '../../domaine/scrutin.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { PersonneCitee } from '../ecrits/personnes.ts';
import { personnesCitees } from '../ecrits/personnes.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { cherche } from '../ecrits/recherche.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { ENTRE, resteDansLaSalle } from '../recit-des-sorties.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2131_11, methode } from '../sources.ts';

const SORTI = new RegExp(
  `${ENTRE}(?:a quitté la (?:salle|séance)|quitte la (?:salle|séance)|(?:est )?sorti?e? de la salle|sort de la salle|s['\\u2019]est retirée?|se retire|n['\\u2019]a (?:pas )?pris part|n['\\u2019]a participé|ne prend (?:pas )?part|ne participe)(?!\\p{L})`,
  'u',
);

const ABSTENU = new RegExp(`${ENTRE}(?:s['\\u2019]est abstenue?|s['\\u2019]abstient)(?!\\p{L})`, 'u');

const CONTRE = new RegExp(`${ENTRE}(?:a voté contre|vote contre)(?!\\p{L})`, 'u');

/** Another vote than that of the question. */
const AILLEURS =
  /(?<!\p{L})(?:séance (?:du|de|précédente)|bureau|commission|assemblée générale|conseil d['\u2019]administration|jury|amendement|en (?:19|20)\d\d|l['\u2019]an dernier|lors (?:de|du))(?!\p{L})/iu;

interface Recit {
  readonly verbe: RegExp;
  readonly estVrai: (nom: string, question: QuestionTraitee, jamaisVenu: boolean) => boolean;
  readonly dit: string;
  readonly remede: string;
}

const nommes = (liste: Rapport['scrutin']['contre'], nom: string): boolean =>
  liste.some(({ elu }) => elu === nom);

const RECITS: readonly Recit[] = [
  {
    verbe: SORTI,
    estVrai: (nom, { rapport, etat }, jamaisVenu) =>
      rapport.interesses.includes(nom) ||
      etat.retires.includes(nom) ||
      nommes(rapport.scrutin.ne_votent_pas, nom) ||
      (!jamaisVenu && !etat.presents.some(({ elu }) => elu.nom === nom)),
    dit: 'a quitté la salle ou ne prend pas part au vote',
    remede:
      'Corriger le nom dans le texte, ou ajouter la personne sous « interesses », « ne_votent_pas » ou dans les mouvements.',
  },
  {
    verbe: ABSTENU,
    estVrai: (nom, { rapport }) => nommes(rapport.scrutin.abstentions, nom),
    dit: "s'est abstenu",
    remede: 'Corriger le nom dans le texte, ou ajouter la personne sous « abstentions ».',
  },
  {
    verbe: CONTRE,
    estVrai: (nom, { rapport }) => nommes(rapport.scrutin.contre, nom),
    dit: 'a voté contre',
    remede: 'Corriger le nom dans le texte, ou ajouter la personne sous « contre ».',
  },
];

const questionDe = (contexte: Contexte): ReadonlyMap<string, QuestionTraitee> =>
  new Map(questionsTraitees(contexte).map((une) => [une.rapport.question, une]));

const estVoteSimple = ({ scrutin, deliberations }: Rapport): boolean =>
  deliberations === undefined && scrutin.tours.length === 0;

/** Whether a member is in the room at none of the questions: who did not come does not leave. */
const jamaisVenu = (questions: ReadonlyMap<string, QuestionTraitee>, nom: string): boolean =>
  ![...questions.values()].some(({ etat }) => etat.presents.some(({ elu }) => elu.nom === nom));

/** What prose tells of a member in the room or in the vote. */
function duMembre(
  { elus }: Contexte,
  questions: ReadonlyMap<string, QuestionTraitee>,
  { lieu, personne }: PersonneCitee,
): readonly Constat[] {
  const question = lieu.papier.genre === 'rapport' ? questions.get(lieu.papier.id) : undefined;
  const nom = nomComplet(personne);
  if (question === undefined || !elus.has(nom) || !estVoteSimple(question.rapport)) return [];
  const suite = apres(lieu.ligne.nu, lieu.place + lieu.ecrit.length, 160);
  const reste = resteDansLaSalle(suite, nom, question);
  if (reste !== undefined && !AILLEURS.test(phrase(lieu)))
    return [{ chemin: lieu.ligne.chemin, ecrit: lieu.ecrit, ...reste }];
  const recit = RECITS.find(({ verbe }) => verbe.test(suite));
  const sort = /quitt|sort|retir/u.test(recit?.verbe.exec(suite)?.[0] ?? '');
  if (
    recit === undefined ||
    recit.estVrai(nom, question, sort && jamaisVenu(questions, nom)) ||
    AILLEURS.test(phrase(lieu))
  )
    return [];
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      message: `Le texte du rapport n°${question.rapport.question} dit que ${nomCivil(personne)} ${recit.dit}, et les données de la question ne le disent pas.`,
      remede: recit.remede,
    },
  ];
}

/** The sentence around a place. */
function phrase({ ligne, place, ecrit }: Trouvaille): string {
  const debut =
    avant(ligne.nu, place, 300)
      .split(/(?<!(?<!\p{L})M)[.!?] /u)
      .at(-1) ?? '';
  return `${debut}${ecrit}${apres(ligne.nu, place + ecrit.length, 300).split(/(?<!(?<!\p{L})M)[.!?](?: |$)/u)[0]}`;
}

const NOMBRES =
  'zéro une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

const VOIX = new RegExp(
  `(?<=(?:acquis|adopté|approuvé|voté|emporté|rejeté|le vote|par)e?s? [^.;\\n]{0,40})(\\d{1,3}|${NOMBRES.join('|')}) voix (pour|contre)(?!\\p{L})`,
  'gu',
);

const lu = (ecrit: string): number => (/^\d/u.test(ecrit) ? Number(ecrit) : NOMBRES.indexOf(ecrit));

/** Numbers of voices that prose gives for the vote itself. */
const desVoix = (
  { dossier }: Contexte,
  questions: ReadonlyMap<string, QuestionTraitee>,
): readonly Constat[] =>
  cherche(dossier, { motif: VOIX }).flatMap((lieu) => {
    const question = lieu.papier.genre === 'rapport' ? questions.get(lieu.papier.id) : undefined;
    if (question === undefined || !estVoteSimple(question.rapport) || AILLEURS.test(phrase(lieu))) return [];
    const [, ecrit = '', sens = ''] = lieu.groupes;
    const compte = decompte(question.rapport.scrutin, question.etat.votants);
    const juste = sens === 'pour' ? compte.pour : compte.contre;
    if (lu(ecrit) === juste) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: lieu.ecrit,
        calcule: `${juste} voix ${sens}`,
        message: `Le texte du rapport n°${question.rapport.question} donne ${lieu.ecrit}, et le décompte ${juste} voix ${sens}.`,
        remede:
          "Retirer ce nombre du texte : l'acte imprime le décompte ; ou corriger les présences et les votes.",
      },
    ];
  });

const DEFAVORABLE =
  /(?<=(?:[Ll]a commission|[Ll]e [Bb]ureau|[Ll]a Commission)(?:[^.;\n]{0,60}))avis (?:défavorable|réservé)(?!\p{L})/gu;

/** An opinion against that the data give as in favour. */
const desAvis = (
  { dossier }: Contexte,
  questions: ReadonlyMap<string, QuestionTraitee>,
): readonly Constat[] =>
  cherche(dossier, { motif: DEFAVORABLE }).flatMap((lieu) => {
    const rapport = lieu.papier.genre === 'rapport' ? questions.get(lieu.papier.id)?.rapport : undefined;
    const avis = rapport?.avis ?? [];
    const tous = avis.length > 0 && avis.every((un) => /^favorable/iu.test(un.avis));
    // A commission of others: of inquiry, of the department, of tenders.
    const dehors =
      /commission (?:d['\u2019]enquête|départementale|nationale|régionale|d['\u2019]appel|consultative)|enquêteur/iu;
    if (rapport === undefined || !tous || dehors.test(phrase(lieu))) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: lieu.ecrit,
        message: `Le texte du rapport n°${rapport.question} parle d'un ${lieu.ecrit}, et les avis de la question sont tous favorables.`,
        lies: [{ path: ['rapports', rapport.question, 'avis', 0], message: "L'avis est noté ici." }],
        remede: "Corriger le texte, ou l'avis sous « avis ».",
      },
    ];
  });

const OFFICE =
  /^(?:,| est|,? qui est)(?: également| aussi)?(?: la| le| l['\u2019])? ?(?:vice-|co-?)?(?:président|trésori|secrétaire|directeur|directrice|administrat|salarié|gérant|membre du (?:bureau|conseil d['\u2019]administration))\p{L}*(?:[ -](?:général|adjoint)e?)? (?:de (?:cette |l['\u2019])|du |des )(?:association|club|société|entreprise|fondation|fédération|comité|structure|bénéficiaire|amicale)/u;

/** A member whom prose says to lead the body that is helped, and who is noted as having no interest in it. */
function dirigeants(
  { elus }: Contexte,
  questions: ReadonlyMap<string, QuestionTraitee>,
  { lieu, personne }: PersonneCitee,
): readonly Constat[] {
  const question = lieu.papier.genre === 'rapport' ? questions.get(lieu.papier.id) : undefined;
  const nom = nomComplet(personne);
  if (question === undefined || !elus.has(nom) || question.rapport.interesses.includes(nom)) return [];
  if (!OFFICE.test(apres(lieu.ligne.nu, lieu.place + lieu.ecrit.length, 160))) return [];
  const { etat, rapport } = question;
  const present = etat.presents.some(({ elu }) => elu.nom === nom);
  if (!present && rapport.rapporteur !== nom) return [];
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      message: `Le texte du rapport n°${rapport.question} donne à ${nomCivil(personne)} une fonction dans l'organisme concerné, et ${rapport.rapporteur === nom ? 'cette personne rapporte la question' : 'cette personne prend part au vote'}.`,
      remede:
        "L'inscrire sous « interesses » si elle est intéressée à l'affaire, et prendre un autre rapporteur ; acquitter ce constat si elle y représente la collectivité.",
    },
  ];
}

/** What the text tells of the sitting is what the data give. */
export const INTE_21: Regle = {
  code: 'INTE-21',
  nom: 'recit-et-donnees',
  titre: "Ce que l'exposé dit du vote, des sorties et des intéressés est ce que disent les données",
  gravite: 'avertissement',
  sources: [
    L2131_11,
    methode("l'acte imprime les votes et les retraits des données ; le texte ne peut dire autre chose"),
  ],
  pourquoi:
    "L'acte imprime qui s'est retiré, qui s'est abstenu et combien de voix ont été données. Si l'exposé nomme une autre personne ou un " +
    "autre nombre, l'acte se contredit, et celui qui avait un intérêt à l'affaire paraît y avoir pris part.",
  exemples: {
    valides: [
      {
        titre: 'La personne est intéressée',
        yaml: `presences.yaml: { mouvements: [{ pendant: 2, sortent: [Noé QUENTIN] }] }
rapports/2.md:
  interesses: [Noé QUENTIN]
  corps: "# Exposé\\n\\nM. Noé QUENTIN a quitté la salle et n'a pas pris part au vote."`,
      },
    ],
    fautifs: [
      {
        titre: 'Une autre a quitté la salle',
        yaml: `rapports/2.md:
  interesses: [Noé QUENTIN]
  corps: "# Exposé\\n\\nM. Paul SIMONET a quitté la salle et n'a pas pris part au vote."`,
      },
    ],
  },
  controle: (contexte) => {
    const questions = questionDe(contexte);
    const citees = personnesCitees(contexte.dossier);
    return [
      ...citees.flatMap((citee) => {
        const dits = duMembre(contexte, questions, citee);
        return dits.length > 0 ? dits : dirigeants(contexte, questions, citee);
      }),
      ...desVoix(contexte, questions),
      ...desAvis(contexte, questions),
    ];
  },
};
