import { nameKey } from '../../diagnostics/nearest-name.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Contredite } from '../ecrits/choses-contredites.ts';
import { chosesContredites } from '../ecrits/choses-contredites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { personnesConnues } from '../ecrits/personnes.ts';
import { duPapier } from '../ecrits/recherche.ts';
import { annexees, papiersDeLaMatiere } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const CONNUS = new WeakMap<Dossier, ReadonlySet<string>>();

/** The names that the data hold: other rules hold the text to them. */
function nomsConnus(dossier: Dossier): ReadonlySet<string> {
  const lus = CONNUS.get(dossier);
  if (lus) return lus;
  const parties = Object.values(dossier.conventions).flatMap((convention) => convention.parties);
  const connus = new Set(
    [
      ...personnesConnues(dossier).map(({ nom }) => nom),
      ...dossier.registre.communes.map(({ nom }) => nom),
      dossier.conseil.collectivite.nom,
      dossier.conseil.collectivite.ville,
      ...parties.flatMap(({ nom, sigle = '' }) => [nom, sigle]),
    ].map((nom = '') => nameKey(nom)),
  );
  CONNUS.set(dossier, connus);
  return connus;
}

const OU: Readonly<Record<string, string>> = { titre: 'Le titre', decision: 'La décision' };

function constat({ fausse, juste }: Contredite): Constat {
  const { papier, ligne, ecrit } = fausse.lieu;
  const ou = OU[String(ligne.chemin[2])] ?? `Le texte ${duPapier(papier)}`;
  const la = juste.lieu.papier === papier ? 'ailleurs' : `dans le texte ${duPapier(juste.lieu.papier)}`;
  return {
    chemin: ligne.chemin,
    ecrit,
    calcule: juste.ecrit,
    message: `${ou} dit « ${ecrit} », et on lit « ${juste.ecrit} » ${la}.`,
    lies: [{ path: juste.lieu.ligne.chemin, message: `« ${juste.ecrit} » est écrit ici.` }],
    remede:
      "Vérifier lequel des deux est juste, et écrire le même partout ; acquitter s'il s'agit bien de deux choses.",
  };
}

function controle(dossier: Dossier): readonly Constat[] {
  const jointes = annexees(dossier);
  const matieres = ecrits(dossier)
    .filter(({ genre, id }) => genre === 'rapport' || !jointes.has(id))
    .map((papier): readonly Ecrit[] => papiersDeLaMatiere(dossier, papier));
  return matieres.flatMap((papiers) => chosesContredites(papiers, nomsConnus(dossier)).map(constat));
}

/** A thing that the title, the decision, the text and the convention of one matter name is one thing. */
export const RAPP_61: Regle = {
  code: 'RAPP-61',
  nom: 'choses-nommees',
  titre: 'Un nom, une parcelle, une surface ou une adresse est le même du titre à la convention',
  gravite: 'avertissement',
  sources: [
    methode("le titre, l'exposé, la décision et la convention d'une affaire parlent d'une seule chose"),
  ],
  pourquoi:
    "La décision vend la parcelle AB n° 241 et le titre dit AB n° 214 ; l'acquéreur est « BRIAND » ici et « BRIANT » là ; le titre nomme une école, le résumé " +
    "une autre : l'acte ne désigne plus avec certitude ce que le conseil a décidé, et le notaire ou le comptable le refuse. Sont comparés, dans une même affaire, " +
    "les noms d'écoles, d'associations, de sociétés, de communes et de personnes étrangères au conseil, les parcelles, les lots, les surfaces et les numéros d'une " +
    "même voie. Le constat est à l'endroit qui est seul à le dire. Ce dont un rapport nomme plusieurs, et les parcelles voisines, sont laissés de côté.",
  exemples: {
    valides: [
      {
        titre: 'La même parcelle',
        yaml: 'rapports/2.md: { titre: "Cession de la parcelle AC n° 52", decision: ["cède la parcelle AC n° 52"], corps: "# Exposé\\n\\nLa parcelle AC n° 52 est nue.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Une autre',
        yaml: 'rapports/2.md: { titre: "Cession de la parcelle AC n° 52", decision: ["cède la parcelle AC n° 25"], corps: "# Exposé\\n\\nLa parcelle AC n° 52 est nue.\\n" }',
      },
      {
        titre: 'Un nom écrit de deux façons',
        yaml: 'rapports/2.md: { decision: ["cède le terrain à M. Paul BRIANT"], corps: "# Exposé\\n\\nM. Paul BRIAND a fait une offre. M. BRIAND est voisin.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => controle(dossier),
};
