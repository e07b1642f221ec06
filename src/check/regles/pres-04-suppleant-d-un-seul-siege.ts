import type { NatureCollectivite } from '../../domaine/conseil.ts';
import { sieges } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

/** From this day the substitute exists in every kind of community, urban ones and métropoles included. */
const TOUTES_COMMUNAUTES = '2017-03-02' as DateCivile;

/** Their substitutes are those of their statutes (CGCT L5212-7). */
const SELON_STATUTS = new Set<NatureCollectivite>(['syndicat de communes', 'syndicat mixte']);

const TARDIVES = new Set<NatureCollectivite>(['communaute urbaine', 'metropole']);

/** Why this council has no substitutes at all on that day, or undefined. */
function sansSuppleants({ conseil, seance }: Contexte['dossier']): string | undefined {
  const { nature } = conseil.collectivite;
  if (nature === 'commune') return "un conseil municipal n'a pas de suppléants";
  if (TARDIVES.has(nature) && seance.date < TOUTES_COMMUNAUTES)
    return "avant le 2 mars 2017, seules les communautés de communes et d'agglomération avaient des suppléants";
  return undefined;
}

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, presences } = contexte;
  if (SELON_STATUTS.has(dossier.conseil.collectivite.nature)) return [];
  const interdit = sansSuppleants(dossier);
  return dossier.presences.suppleants.flatMap((nom, index): Constat[] => {
    const presence = presences.get(nom);
    if (!presence?.suppleant) return [];
    const nombre = sieges(presence.commune);
    if (interdit === undefined && nombre === 1) return [];
    const raison =
      interdit ??
      `${presence.commune.nom} a ${nombre} sièges, et seule une commune qui n'en a qu'un a un suppléant`;
    return [
      {
        chemin: ['presences', 'suppleants', index],
        message: `${civil(contexte, nom)} ne peut pas siéger comme ${accord(contexte, nom, 'suppléant')} : ${raison}.`,
        ecrit: nom,
        remede:
          interdit === undefined
            ? 'Retirer ce nom de « suppleants », ou corriger au registre le nombre de sièges de la commune.'
            : 'Retirer ce nom de « suppleants » ; un membre absent donne procuration à un collègue.',
      },
    ];
  });
}

/** Only a commune with a single seat has a substitute. */
export const PRES_04: Regle = {
  code: 'PRES-04',
  nom: 'suppleant-d-un-seul-siege',
  titre: "Seule une commune qui n'a qu'un siège a un suppléant",
  gravite: 'erreur',
  sources: [
    cgct('L5211-6', '2017-03-02'),
    { genre: 'loi', texte: 'Code électoral', article: 'L273-10' },
    { genre: 'loi', texte: 'Code électoral', article: 'L273-12' },
  ],
  pourquoi:
    "Dans les communautés et les métropoles, la commune qui n'a qu'un seul conseiller a un suppléant, qui siège et vote quand le " +
    "titulaire est absent. Les autres communes n'en ont pas : leurs absents donnent procuration. La voix d'une personne qui ne " +
    'pouvait pas siéger entache le vote.',
  exemples: {
    valides: [
      {
        titre: "La suppléante d'Aumont, qui a un siège",
        yaml: 'presences.yaml: { suppleants: [Tania WEBER] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un suppléant dans un conseil municipal',
        yaml: `conseil.yaml: { collectivite: { nature: commune } }
presences.yaml: { suppleants: [Tania WEBER] }`,
      },
    ],
  },
  controle,
};
