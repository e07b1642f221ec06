import type { Related } from '../../diagnostics/fault.ts';
import { voixDisponibles } from '../../domaine/voix-disponibles.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { enumeration, nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import type { Ecart } from '../scrutins.ts';
import { ecartsDAnnonce, voixNotees } from '../scrutins.ts';
import { L2121_20, methode } from '../sources.ts';

const DITS = {
  pour: 'pour',
  contre: 'contre',
  abstentions: 'abstention',
  ne_votent_pas: 'refus de vote',
} as const;

const chiffres = (ecarts: readonly Ecart[], cle: 'annonce' | 'calcule'): string =>
  enumeration(
    ecarts.map(
      (ecart) =>
        `${ecart[cle]} ${DITS[ecart.champ]}${ecart.champ === 'abstentions' && ecart[cle] > 1 ? 's' : ''}`,
    ),
  );

/** The proxies without a voice, where the gap is just theirs: the chair counted them. */
function procurationsMuettes(
  { etat }: QuestionTraitee,
  { champ, annonce, calcule }: Ecart,
): readonly Related[] {
  const muettes = etat.procurations.filter(({ motif }) => motif !== undefined);
  if (champ !== 'pour' || muettes.length !== annonce - calcule) return [];
  return muettes.map(({ index }) => ({
    path: ['presences', 'procurations', index],
    message: 'Cette procuration ne donne pas de voix à cette question : le résultat annoncé a pu la compter.',
  }));
}

/** Votes noted for one voice by someone who carries another: a forgotten "(2)" moves the count by one. */
function voixTues({ rapport, etat }: QuestionTraitee): readonly Related[] {
  const disponibles = voixDisponibles(etat);
  return voixNotees(rapport)
    .filter(({ elu, voix }) => voix === 1 && (disponibles.get(elu)?.portee ?? 0) > 0)
    .map(({ elu, chemin }) => ({
      path: chemin,
      message: `${elu} porte aussi une procuration : sans « (2) », sa seule voix est comptée ici.`,
    }));
}

function constat(question: QuestionTraitee): readonly Constat[] {
  const ecarts = ecartsDAnnonce(question);
  const [premier, ...autres] = ecarts;
  if (!premier) return [];
  const { rapport, etat } = question;
  const base = ['rapports', rapport.question, 'scrutin', 'annonce'];
  const procurations = etat.procurationsAvecVoix;
  const retrait = etat.voixRetirees === 0 ? '' : ` - ${nombre(etat.voixRetirees, 'retirée')} pour intérêt`;
  return [
    {
      chemin: [...base, premier.champ],
      message: `À la question n°${rapport.question}, le résultat annoncé est ${chiffres(ecarts, 'annonce')}, le décompte donne ${chiffres(ecarts, 'calcule')} (${nombre(etat.presents.length, 'présent')} + ${nombre(procurations, 'procuration')}${retrait} = ${etat.votants} voix).`,
      ecrit: chiffres(ecarts, 'annonce'),
      calcule: chiffres(ecarts, 'calcule'),
      lies: [
        ...autres.map(({ champ }) => ({ path: [...base, champ], message: 'Ce chiffre diffère aussi.' })),
        ...procurationsMuettes(question, premier),
        ...voixTues(question),
      ],
      remede:
        'Reprendre la feuille de présence, les procurations et les votes notés à cette question, puis corriger ce qui est faux ou le résultat annoncé.',
    },
  ];
}

/** What was announced is what the sheets give. */
export const VOTE_01: Regle = {
  code: 'VOTE-01',
  nom: 'voix-annoncees',
  titre: 'Les voix annoncées sont celles que la séance donne',
  gravite: 'erreur',
  sources: [
    L2121_20,
    methode('présents + procurations avec voix - voix retirées = pour + contre + abstentions'),
  ],
  pourquoi:
    'Le nombre de votants se déduit de la feuille de présence et des procurations, question après question ; les pour, de ce qui ' +
    "reste quand on retire les contre, les abstentions et les intéressés. Quand le président a annoncé un autre chiffre, l'un des " +
    "deux est faux : une présence, un pouvoir ou un vote n'a pas été noté.",
  exemples: {
    valides: [
      {
        titre: 'Douze présents et deux procurations',
        yaml: "rapports/1.md: { scrutin: { annonce: { resultat: adopté à l'unanimité, pour: 14, contre: 0 } } }",
      },
    ],
    fautifs: [
      {
        titre: 'Une voix de trop',
        yaml: "rapports/1.md: { scrutin: { annonce: { resultat: adopté à l'unanimité, pour: 15, contre: 0 } } }",
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap(constat),
};
