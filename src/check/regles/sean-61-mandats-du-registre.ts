import { nomCivil } from '../../domaine/personne.ts';
import { motsPlies } from '../../domaine/pliage.ts';
import { lignesDuRegistre } from '../../domaine/registre.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const MAIRE =
  /^(?:Maire(?:sse)?|(?:\d+(?:er?|re|ère|ème) )?Adjointe?(?: au maire)?) (?:de |du |des |d['\u2019])(.+)$/iu;

/** A name less its article: "les Essards" and "des Essards" are one. */
const sansArticle = (nom: string): string =>
  motsPlies(nom)
    .filter((mot, rang) => rang > 0 || !/^(?:le|la|les|l)$/u.test(mot))
    .join(' ');

function controle({ dossier }: Contexte): readonly Constat[] {
  const communes = dossier.registre.communes.map(({ nom }) => ({ nom, cle: sansArticle(nom) }));
  return lignesDuRegistre(dossier.registre).flatMap(({ elu, place }): readonly Constat[] => {
    const dite = MAIRE.exec(elu.mandat ?? '')?.[1];
    if (elu.mandat === undefined || dite === undefined) return [];
    const cle = sansArticle(dite);
    const autre = communes.find((commune) => commune.cle === cle);
    if (autre === undefined || cle === sansArticle(elu.commune)) return [];
    return [
      {
        chemin: ['registre', 'communes', ...place, 'mandat'],
        ecrit: elu.mandat,
        message: `${nomCivil(elu.personne)} siège pour ${elu.commune}, et son mandat est écrit « ${elu.mandat} ».`,
        remede: `Corriger le mandat, ou la commune sous laquelle ${nomCivil(elu.personne)} est au registre.`,
      },
    ];
  });
}

/** A mayor sits for the commune of that office. */
export const SEAN_61: Regle = {
  code: 'SEAN-61',
  nom: 'mandats-du-registre',
  titre: 'Un maire siège pour sa commune',
  gravite: 'avertissement',
  sources: [methode('le mandat imprimé sous une signature est celui que la personne tient de sa commune')],
  pourquoi:
    "Le mandat s'imprime sous la signature. « Maire de Dole » sous le nom d'un élu de Poligny montre qu'une ligne du registre en a pris une autre.",
  exemples: {
    valides: [{ titre: "La maire d'Arbois siège pour Arbois", yaml: '{}' }],
    fautifs: [
      {
        titre: "Le maire d'une autre commune du registre",
        yaml: `registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire de Poligny }, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX]
    - { nom: Aumont, membres: [M. Serge VALLET], suppleant: Mme Tania WEBER }
    - { nom: Champagnole, membres: [Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS] }
    - { nom: Poligny, membres: [M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN] }`,
      },
    ],
  },
  controle,
};
