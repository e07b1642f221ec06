import { dateEnLettres } from '../../domaine/date.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { nomsEcrits } from '../noms-ecrits.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Members whose substitute sits: another rule speaks of them. */
function remplaces({ chronologie }: Contexte): ReadonlySet<NomElu> {
  return new Set(
    chronologie.presences
      .filter(({ suppleant }) => suppleant)
      .flatMap(({ commune }) => commune.membres.map(({ nom }) => nom)),
  );
}

function raison(contexte: Contexte, nom: NomElu): string {
  const elu = contexte.elus.get(nom);
  const { date } = contexte.dossier.seance;
  if (elu?.jusqu_au !== undefined && elu.jusqu_au < date)
    return `son mandat a pris fin le ${dateEnLettres(elu.jusqu_au)}`;
  if (elu?.depuis !== undefined && date < elu.depuis)
    return `son mandat ne commence que le ${dateEnLettres(elu.depuis)}`;
  return `${accord(contexte, nom, 'inscrit')} au registre comme ${accord(contexte, nom, 'suppléant')}, ${accord(contexte, nom, 'il', 'elle')} n'est pas dans la liste « suppleants » de la séance`;
}

function controle(contexte: Contexte): readonly Constat[] {
  const aPart = remplaces(contexte);
  const ecrits = nomsEcrits(contexte.dossier).filter(
    ({ nom }) => contexte.elus.has(nom) && !contexte.presences.has(nom) && !aPart.has(nom),
  );
  return [...parCle(ecrits, ({ nom }) => nom)].flatMap(([nom, places]) => {
    const [premiere, ...autres] = places;
    if (!premiere) return [];
    return [
      {
        chemin: premiere.chemin,
        message: `${civil(contexte, nom)} ne siège pas à cette séance : ${raison(contexte, nom)}.`,
        ecrit: nom,
        lies: autres.map(({ chemin }) => ({ path: chemin, message: 'Ce nom est aussi écrit ici.' })),
        remede:
          'Nommer le membre qui siège, ou corriger le registre (depuis, jusqu_au) ou la liste des suppléants.',
      },
    ];
  });
}

/** Whoever is named holds a seat that day. */
export const PRES_01: Regle = {
  code: 'PRES-01',
  nom: 'en-exercice',
  titre: 'Toute personne nommée siège au conseil le jour de la séance',
  gravite: 'erreur',
  sources: [methode('seuls les membres en exercice et les suppléants qui siègent participent à la séance')],
  pourquoi:
    "Un élu démissionnaire, un successeur qui n'est pas encore installé ou un suppléant qui ne siège pas n'a ni présence, ni " +
    'voix, ni procuration à donner ou à porter. Son nom dans la feuille de présence ou dans un vote fausserait les décomptes.',
  exemples: {
    valides: [
      {
        titre: 'La suppléante siège',
        yaml: `presences.yaml:
  suppleants: [Tania WEBER]
  procurations: [{ de: Luc OLIVIER, a: Tania WEBER }]`,
      },
    ],
    fautifs: [
      {
        titre: 'Un pouvoir donné à une suppléante qui ne siège pas',
        yaml: 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Tania WEBER }] }',
      },
    ],
  },
  controle,
};
