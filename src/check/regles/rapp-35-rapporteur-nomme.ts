import { withinLetters } from '../../diagnostics/nearest-name.ts';
import { nomCivil, nomComplet } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const CIVILITE = '(?:M\\.|Mme|Mlle|Monsieur|Madame)[ \\u00a0\\u202f]';

const NOM = "(\\p{Lu}[\\p{L}'\\u2019-]*(?:[ \\u00a0](?:d[eu]s?|l[ea]|\\p{Lu}[\\p{L}'\\u2019-]*)){0,4})";

/** A rapporteur of something else: the budget, an opinion, a commission, a court. */
const D_AUTRE_CHOSE =
  "(?![ \\u00a0](?:g[ée]n[ée]rale?|publique?|sp[ée]ciale?|pour avis|du|des|de la|de l['\\u2019]|d['\\u2019]))";

/** "Mme A. B, rapporteure", "Rapporteur : M. A B". */
const NOMMES: readonly RegExp[] = [
  new RegExp(`${CIVILITE}${NOM}(?=,? (?:la |le )?rapporteu(?:re|r|se)(?!\\p{L})${D_AUTRE_CHOSE})`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})[Rr]apporteu(?:re|r|se) ?: ?)(?:${CIVILITE})?${NOM}`, 'gu'),
];

/** "Sur le rapport de M. A B", "rapport présenté par Mme A B": that of the question, when the council has such a member. */
const PRESENTES = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ss]ur (?:le )?rapport de|rapport (?:est )?présenté par|question rapportée par|affaire rapportée par) )(?:${CIVILITE})?${NOM}`,
  'gu',
);

/** Whether `ecrit` names a member of the council, or nearly does: an architect too presents a report, of their own. */
function estDuConseil({ elus }: Contexte, ecrit: string): boolean {
  const lu = plie(ecrit);
  return [...elus.values()].some(
    ({ personne }) => lu === plie(personne.nom) || withinLetters(plie(nomComplet(personne)), lu, 2),
  );
}

/** Whether `ecrit` names the person called `nom`: in full, or by what remains once the civility is gone. */
function designe(ecrit: string, nom: string, famille: string): boolean {
  const lu = plie(ecrit);
  return lu === nom || lu === famille || lu.endsWith(` ${famille}`);
}

function constat(
  contexte: Contexte,
  lieu: Trouvaille,
  question: string,
  rapporteur: string,
): readonly Constat[] {
  if (rapporteur === '') return [];
  const elu = contexte.elus.get(rapporteur);
  const [tout = '', ecrit = ''] = lieu.groupes;
  if (!elu || designe(ecrit, plie(nomComplet(elu.personne)), plie(elu.personne.nom))) {
    // The same surname with another first name is another person, when the council has both.
    const autre = [...contexte.elus.values()].find(
      ({ personne }) => plie(nomComplet(personne)) === plie(ecrit),
    );
    if (!elu || !autre || autre.nom === elu.nom) return [];
  }
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit: tout,
      calcule: nomCivil(elu.personne),
      message: `Le texte du rapport n°${question} donne pour rapporteur « ${tout} », et les données ${civil(contexte, rapporteur)}.`,
      lies: [{ path: ['rapports', question, 'rapporteur'], message: 'Le rapporteur des données est ici.' }],
      remede: `Écrire « ${nomCivil(elu.personne)} », ou corriger « rapporteur ».`,
    },
  ];
}

const dansLePapier = (contexte: Contexte, papier: Ecrit): readonly Constat[] => {
  const rapport = papier.genre === 'rapport' ? contexte.dossier.rapports[papier.id] : undefined;
  if (!rapport?.rapporteur) return [];
  const { question, rapporteur } = rapport;
  const dits = (motif: RegExp): readonly Trouvaille[] => chercheDans(papier, { motif });
  return [
    ...NOMMES.flatMap(dits),
    ...dits(PRESENTES).filter(({ groupes }) => estDuConseil(contexte, groupes[1] ?? '')),
  ].flatMap((lieu) => constat(contexte, lieu, question, rapporteur));
};

/** The rapporteur that a text names is that of the data. */
export const RAPP_35: Regle = {
  code: 'RAPP-35',
  nom: 'rapporteur-nomme',
  titre: 'Le rapporteur que nomme le texte est celui des données',
  gravite: 'avertissement',
  sources: [methode("une question a un rapporteur, le même en tête de l'acte et dans son texte")],
  pourquoi:
    "Le rapporteur s'imprime en tête de l'acte, tiré des données. Un texte repris d'un autre rapport, ou écrit avant un remplacement, en " +
    "nomme souvent un autre : l'acte dirait deux rapporteurs.",
  exemples: {
    valides: [
      {
        titre: 'Le même rapporteur',
        yaml: 'rapports/2.md: { corps: "# Résumé\\n\\nMme Karine NOEL, rapporteure, présente le règlement.\\n\\n# Exposé\\n\\nLes horaires changent." }',
      },
    ],
    fautifs: [
      {
        titre: 'Un autre rapporteur',
        yaml: 'rapports/2.md: { corps: "# Résumé\\n\\nM. Paul SIMONET, rapporteur, présente le règlement.\\n\\n# Exposé\\n\\nLes horaires changent." }',
      },
    ],
  },
  controle: (contexte) => ecrits(contexte.dossier).flatMap((papier) => dansLePapier(contexte, papier)),
};
