import type { PersonneCitee } from '../ecrits/personnes.ts';
import { personnesCitees } from '../ecrits/personnes.ts';
import { duPapier } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "Laurent Deschamps": the surname of the data is not in capitals here. */
const enMinuscules = ({ ecrit, personne }: PersonneCitee): boolean =>
  !ecrit.endsWith(personne.nom) && ecrit !== ecrit.toLocaleUpperCase('fr');

/** Surnames are in capitals in prose as in the lists. */
export const REDA_24: Regle = {
  code: 'REDA-24',
  nom: 'casse-des-noms',
  titre: 'Les noms de famille sont en capitales dans le texte comme dans les listes',
  gravite: 'information',
  sources: [methode("un acte écrit les noms de famille d'une seule façon")],
  pourquoi:
    'Les listes, les votes et les signatures impriment les noms de famille en capitales. « Laurent Deschamps » dans le texte et ' +
    "« Laurent DESCHAMPS » sous la signature donnent à l'acte un air de pièces rapportées.",
  exemples: {
    valides: [{ titre: 'En capitales', yaml: 'rapports/2.md: { decision: [remercie M. Paul SIMONET] }' }],
    fautifs: [{ titre: 'Sans capitales', yaml: 'rapports/2.md: { decision: [remercie M. Paul Simonet] }' }],
  },
  controle: ({ dossier }) => {
    const vues = new Set<string>();
    return personnesCitees(dossier)
      .filter(enMinuscules)
      .flatMap(({ lieu, ecrit, personne }) => {
        const cle = `${lieu.papier.genre} ${lieu.papier.id} ${ecrit}`;
        if (vues.has(cle)) return [];
        vues.add(cle);
        const juste = `${personne.prenom} ${personne.nom}`;
        return [
          {
            chemin: lieu.ligne.chemin,
            ecrit,
            calcule: juste,
            message: `Le texte ${duPapier(lieu.papier)} écrit « ${ecrit} », et l'acte imprime ailleurs « ${juste} ».`,
            remede: `Écrire « ${juste} ».`,
          },
        ];
      });
  },
};
