import { nomCivil, nomComplet } from '../../domaine/personne.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { apres } from '../ecrits/fenetre.ts';
import type { PersonneCitee } from '../ecrits/personnes.ts';
import { personnesCitees } from '../ecrits/personnes.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const RANG =
  '(?<rang>\\d{1,2})(?:er|re|ère|e|ème|nde?)[ \\u00a0](?<office>adjoint|vice-président)e?(?!\\p{L})';

/** "M. Bruno CARLIER, 2e adjoint". */
const APRES = new RegExp(`^,[ \\u00a0]${RANG}`, 'iu');

/** "le 2e adjoint, M. Bruno CARLIER". */
const AVANT = new RegExp(
  `${RANG},?[ \\u00a0](?:au maire,?[ \\u00a0])?(?:M\\.|Mme|Monsieur|Madame)[ \\u00a0]$`,
  'iu',
);

const ANCIEN = /(?<!\p{L})(?:ancien\p{L}*|alors|ex-|précédent\p{L}*|futur\p{L}*)(?!\p{L})[^;]{0,30}$/iu;

const DE_LA_FONCTION = /^(\d{1,2})\S*[ \u00a0](adjoint|vice-président)/iu;

interface Dite {
  readonly ecrit: string;
  readonly rang: string;
  readonly office: string;
}

function fonctionDite({ lieu, avant }: PersonneCitee): Dite | undefined {
  const lue = APRES.exec(apres(lieu.ligne.nu, lieu.place + lieu.ecrit.length, 40)) ?? AVANT.exec(avant);
  const { rang, office } = lue?.groups ?? {};
  if (!lue || rang === undefined || office === undefined || ANCIEN.test(avant)) return undefined;
  const ecrit = lue[0]
    .replace(/^,[ \u00a0]/u, '')
    .replace(/,?[ \u00a0](?:M\.|Mme|Monsieur|Madame)[ \u00a0]$/u, '');
  return { ecrit, rang, office: office.toLocaleLowerCase('fr') };
}

function constats({ dossier, elus }: Contexte, citee: PersonneCitee): readonly Constat[] {
  const { lieu, personne } = citee;
  const rapport = lieu.papier.genre === 'rapport' ? dossier.rapports[lieu.papier.id] : undefined;
  const fonction = elus.get(nomComplet(personne))?.fonction;
  const dite = fonctionDite(citee);
  const [, rang, office = ''] = DE_LA_FONCTION.exec(fonction ?? '') ?? [];
  // Whoever the sitting elects had another rank when it opened.
  if (!dite || rang === undefined || fonction === undefined || (rapport && elitQuelquUn(rapport))) return [];
  if (office.toLocaleLowerCase('fr') === dite.office && rang === dite.rang) return [];
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit: dite.ecrit,
      calcule: fonction,
      message: `Le texte dit ${nomCivil(personne)} « ${dite.ecrit} », et le registre « ${fonction} ».`,
      remede: 'Écrire la fonction du registre, ou corriger le registre.',
    },
  ];
}

/** The rank of a member in prose is that of the register. */
export const REDA_58: Regle = {
  code: 'REDA-58',
  nom: 'fonction-dite',
  titre: "Le rang d'adjoint ou de vice-président dit dans le texte est celui du registre",
  gravite: 'avertissement',
  sources: [methode("une fonction est celle que l'élection a donnée, et que le registre tient")],
  pourquoi:
    "« Le conseil élit M. …, 2e adjoint, pour présider le vote » quand il est le premier : l'acte nomme quelqu'un sous un titre qu'il n'a pas, et la suppléance du chef " +
    "de l'exécutif suit l'ordre du tableau. Les anciens titres et les élections sont laissés de côté.",
  exemples: {
    valides: [
      {
        titre: 'Le rang du registre',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nM. Jacques MERCIER, 1er Vice-Président, présente le règlement.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Un autre',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nM. Jacques MERCIER, 3e Vice-Président, présente le règlement.\\n" }',
      },
    ],
  },
  controle: (contexte) => personnesCitees(contexte.dossier).flatMap((citee) => constats(contexte, citee)),
};
