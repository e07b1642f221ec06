import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import { PROTEGES, retireDeLEffectif } from '../../domaine/hors-effectif.ts';
import { quorumRequis } from '../../domaine/regime/quorum.ts';
import { civils, nombre } from '../phrases.ts';
import { dispenseDeQuorum, etatsExamines } from '../quorum.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L2121_17, L2131_11 } from '../sources.ts';

function constat(contexte: Contexte, { question, presents, quorum, interets }: EtatDeQuestion): Constat {
  const noms = interets.filter(({ propre }) => propre > 0).map(({ elu }) => elu);
  const { fraction, doute } = contexte.chronologie.regime.quorum;
  const reduit = quorumRequis(quorum.effectif - interets.length, fraction);
  const peutEtreReduit =
    contexte.dossier.seance.date >= PROTEGES && retireDeLEffectif(contexte.chronologie.regime.sorte);
  const tientSiReduit = peutEtreReduit && quorum.presents >= reduit;
  const base = {
    chemin: ['rapports', question, 'interesses'],
    message: `À la question n°${question}, ${nombre(presents.length, 'membre est', 'membres sont')} dans la salle, mais ${nombre(quorum.presents, 'seulement y prend part', 'seulement y prennent part')} une fois retirés les intéressés (${civils(contexte, noms)}) : il en faut ${quorum.requis} pour le quorum.`,
    calcule: nombre(quorum.presents, 'membre'),
  };
  if (doute !== undefined)
    return {
      ...base,
      remede: `Vérifier le quorum qui s'applique, que le programme ne sait pas : ${doute}.`,
      gravite: 'information',
    };
  if (!tientSiReduit)
    return {
      ...base,
      remede: 'Renvoyer la question à une séance qui réunit le quorum, ou corriger la liste des intéressés.',
    };
  return {
    ...base,
    remede: `Vérifier si la loi retire les intéressés de l'effectif pour cette question (représentants de la collectivité, article L1111-6) : il suffirait alors de ${nombre(reduit, 'présent')} ; sinon renvoyer la question.`,
    gravite: 'avertissement',
  };
}

/** Interested members who keep out are not counted present. */
export const QUOR_02: Regle = {
  code: 'QUOR-02',
  nom: 'quorum-et-interesses',
  titre: 'Les intéressés qui se retirent ne comptent pas dans le quorum',
  gravite: 'erreur',
  sources: [L2121_17, L2131_11, cgct('L1111-6', '2022-02-23')],
  pourquoi:
    "Un membre intéressé à l'affaire qui n'y prend pas part n'est pas compté parmi les présents de cette question. Depuis le 23 " +
    "février 2022, certains représentants de la collectivité sont aussi retirés de l'effectif, ce qui abaisse le quorum ; depuis " +
    'le 24 décembre 2025, seulement pour la commande publique : le programme les retire quand le registre des représentations et la ' +
    "décision le disent sans doute possible ; sinon, quand le résultat en dépend, une personne doit trancher. Aucun article n'en dit " +
    'autant des départements ni des régions.',
  exemples: {
    valides: [
      {
        titre: 'Huit présents, aucun intéressé',
        yaml: `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET]
  mouvements: []
  procurations: []`,
      },
    ],
    fautifs: [
      {
        titre: 'Huit présents, dont un intéressé',
        yaml: `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET]
  mouvements: []
  procurations: []
rapports/2.md: { interesses: [Étienne FABRE] }`,
      },
    ],
  },
  controle: (contexte) =>
    dispenseDeQuorum(contexte)
      ? []
      : etatsExamines(contexte)
          .filter(
            ({ interets, quorum }) =>
              !quorum.atteint &&
              quorum.presents + interets.reduce((total, { propre }) => total + propre, 0) >= quorum.requis,
          )
          .map((etat) => constat(contexte, etat)),
};
