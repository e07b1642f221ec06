import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import type { SorteDeRegime } from '../../domaine/regime/sorte.ts';
import { decompte } from '../../domaine/scrutin.ts';
import type { HuisClos } from '../../domaine/seance.ts';
import { estPresent } from '../parcours.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

const MUNICIPALES: ReadonlySet<SorteDeRegime> = new Set(['commune', 'alsace-moselle', 'paris']);

/** How many members may ask for it, beside the one who presides over the body. */
const requis = ({ chronologie: { regime } }: Contexte): number =>
  regime.sorte !== undefined && MUNICIPALES.has(regime.sorte) ? 3 : 5;

function demandeurs(
  contexte: Contexte,
  { demandeurs: noms = [] }: HuisClos,
  { rang }: EtatDeQuestion,
  index: number,
): readonly Constat[] {
  const presents = [...new Set(noms)].filter((nom) => estPresent(contexte, nom, rang)).length;
  const min = requis(contexte);
  if (noms.length === 0 || presents >= min || noms.includes(contexte.dossier.seance.presidence)) return [];
  return [
    {
      chemin: ['seance', 'huis_clos', index, 'demandeurs'],
      message: `Le huis clos est demandé par ${nombre(presents, 'membre présent', 'membres présents')} : il en faut ${min}, ou celui qui préside l'assemblée.`,
      calcule: nombre(presents, 'membre'),
      remede:
        'Compléter « demandeurs » ; si le huis clos a été demandé par celui qui préside, retirer la liste.',
    },
  ];
}

function vote({ vote: scrutin }: HuisClos, etat: EtatDeQuestion, index: number): readonly Constat[] {
  const { pour } = decompte(scrutin, etat.votants);
  if (2 * pour > etat.voix) return [];
  return [
    {
      chemin: ['seance', 'huis_clos', index, 'vote'],
      message: `Le huis clos réunit ${nombre(pour, 'voix', 'voix')} pour ${etat.voix} membres présents ou représentés : il faut plus de la moitié d'entre eux, et non des seuls suffrages exprimés.`,
      calcule: nombre(pour, 'voix', 'voix'),
      remede: 'Corriger le vote ; si le huis clos a été refusé, retirer ces questions de « huis_clos ».',
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  return (contexte.dossier.seance.huis_clos ?? []).flatMap((huisClos, index): readonly Constat[] => {
    const etat = contexte.chronologie.questions.find(({ question }) => question === huisClos.questions[0]);
    return etat === undefined
      ? []
      : [...demandeurs(contexte, huisClos, etat, index), ...vote(huisClos, etat, index)];
  });
}

/** A closed session is asked for by enough members and voted by half of those present or represented. */
export const SEAN_29: Regle = {
  code: 'SEAN-29',
  nom: 'huis-clos',
  titre: 'Le huis clos est demandé et voté comme la loi le veut',
  gravite: 'erreur',
  sources: [cgct('L2121-18'), cgct('L5211-11'), cgct('L3121-11'), cgct('L4132-10')],
  pourquoi:
    'Les séances sont publiques. À la demande de trois membres ou du maire, de cinq membres ou du président dans une ' +
    "intercommunalité, un département ou une région, l'assemblée peut décider, sans débat, de se réunir à huis clos, à la majorité absolue de ses membres présents " +
    'ou représentés : les abstentions y comptent comme des voix contraires. Ce qui serait voté à un huis clos irrégulier pourrait être ' +
    'annulé.',
  exemples: {
    valides: [
      {
        titre: 'Demandé par la présidente, voté par tous',
        yaml: 'seance.yaml: { huis_clos: [{ questions: 2 }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Demandé par trois membres dans une communauté',
        yaml: 'seance.yaml: { huis_clos: [{ questions: 2, demandeurs: [Noé QUENTIN, Maud PERRIN, Inès GUYOT] }] }',
      },
    ],
  },
  controle,
};
