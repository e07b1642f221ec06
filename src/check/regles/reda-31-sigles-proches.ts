import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { duPapier, situe } from '../ecrits/recherche.ts';
import { sigles, siglesConnus, sigleVoisin } from '../ecrits/sigles.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function constats(papier: Ecrit, siens: readonly string[]): readonly Constat[] {
  return sigles(papier).flatMap(({ mot: ecrit, position }): readonly Constat[] => {
    const juste = sigleVoisin(ecrit, siens);
    const lieu = juste === undefined ? undefined : situe(papier, position, ecrit.length);
    if (juste === undefined || !lieu) return [];
    const message = `Le texte ${duPapier(papier)} écrit « ${ecrit} », sans doute pour « ${juste} ».`;
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit,
        calcule: juste,
        message,
        remede: `Écrire « ${juste} », ou développer « ${ecrit} ».`,
      },
    ];
  });
}

/** An acronym of the data is not misspelt. */
export const REDA_31: Regle = {
  code: 'REDA-31',
  nom: 'sigles-proches',
  titre: "Le sigle de la collectivité ou d'une partie est bien écrit",
  gravite: 'avertissement',
  sources: [methode('un sigle désigne un organisme ; une lettre de plus en désigne un autre')],
  pourquoi:
    "« IPMT » pour « PMT », « GMB » pour « GBM » : un sigle n'a pas de sens qui fasse voir la faute, et le lecteur cherche un organisme qui " +
    "n'existe pas. La règle compare les sigles du texte à ceux de la collectivité et des parties.",
  exemples: {
    valides: [
      {
        titre: 'Le sigle des données',
        yaml: 'rapports/1.md: { decision: ["soutient ADR, avec VDB", { signature: aide }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux lettres interverties',
        yaml: 'rapports/1.md: { decision: ["soutient ARD", { signature: aide }] }',
      },
    ],
  },
  controle: ({ dossier }) => {
    const siens = siglesConnus(dossier);
    return ecrits(dossier).flatMap((papier) => constats(papier, siens));
  },
};
