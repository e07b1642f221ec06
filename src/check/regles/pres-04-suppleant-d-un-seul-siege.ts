import type { NatureCollectivite } from '../../domaine/conseil.ts';
import { sieges } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { suppleantsDe } from '../../domaine/registre.ts';
import { suppleantsSansSiege } from '../../domaine/suppleance.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** From this day the substitute exists in every kind of community, urban ones and métropoles included. */
const TOUTES_COMMUNAUTES = '2017-03-02' as DateCivile;

const TARDIVES = new Set<NatureCollectivite>(['communaute urbaine', 'metropole']);

/** Why this council has no substitutes at all on that day, or undefined. */
function sansSuppleants({ dossier, chronologie }: Contexte): string | undefined {
  const { sorte } = chronologie.regime;
  if (sorte === 'commune' || sorte === 'alsace-moselle' || sorte === 'paris')
    return "un conseil municipal n'a pas de suppléants";
  if (TARDIVES.has(dossier.conseil.collectivite.nature) && dossier.seance.date < TOUTES_COMMUNAUTES)
    return "avant le 2 mars 2017, seules les communautés de communes et d'agglomération avaient des suppléants";
  return undefined;
}

/** In a syndicate a substitute stands in for one absent titular of the commune: one more than the absent has no seat. */
const enTrop = ({ dossier, chronologie }: Contexte): readonly NomElu[] =>
  chronologie.registre.communes.flatMap((commune) =>
    suppleantsSansSiege(commune, dossier.presences).map(({ nom }) => nom),
  );

/** Why the titular whom the sheet names can't be replaced by this substitute. */
function pourquoiVain(contexte: Contexte, nom: NomElu, titulaire: NomElu): string {
  const commune = contexte.elus.get(nom)?.commune ?? '';
  const { absents, remplacements = [] } = contexte.dossier.presences;
  const autre = remplacements.find((un) => un.titulaire === titulaire && un.suppleant !== nom);
  if (contexte.elus.get(titulaire)?.commune !== commune)
    return `${civil(contexte, titulaire)} ne siège pas pour ${commune}`;
  if (autre) return `${civil(contexte, autre.suppleant)} tient déjà ce siège`;
  return absents.includes(titulaire)
    ? `${civil(contexte, titulaire)} n'est pas ${accord(contexte, titulaire, 'un')} titulaire en exercice`
    : `${civil(contexte, titulaire)} n'est ni dans « absents » ni dans « mouvements »`;
}

function sansSiege(contexte: Contexte, nom: NomElu, index: number): Constat {
  const commune = contexte.elus.get(nom)?.commune ?? '';
  const dit = contexte.dossier.presences.remplacements?.find(({ suppleant }) => suppleant === nom);
  const raison = dit
    ? `ne peut pas remplacer ${civil(contexte, dit.titulaire)} : ${pourquoiVain(contexte, nom, dit.titulaire)}`
    : `ne remplace personne : les titulaires de ${commune} sont tous présents ou déjà remplacés`;
  return {
    chemin: ['presences', 'suppleants', index],
    message: `${civil(contexte, nom)} siège comme ${accord(contexte, nom, 'suppléant')}, mais ${raison}.`,
    ecrit: nom,
    remede:
      "Ajouter aux absents le titulaire que cette personne remplace, ou la retirer de « suppleants » si elle n'a pas siégé.",
  };
}

/** In a community the law gives a substitute to a commune with a single seat only. */
function horsDuSiegeUnique(contexte: Contexte): readonly Constat[] {
  const { dossier, chronologie } = contexte;
  const interdit = sansSuppleants(contexte);
  if (interdit === undefined && chronologie.regime.sorte !== 'fiscalite-propre') return [];
  return dossier.presences.suppleants.flatMap((nom, index): Constat[] => {
    const commune = chronologie.registre.communes.find((une) =>
      suppleantsDe(une).some((elu) => elu.nom === nom),
    );
    if (commune === undefined) return [];
    const nombre = sieges(commune);
    if (interdit === undefined && nombre === 1) return [];
    const raison =
      interdit ?? `${commune.nom} a ${nombre} sièges, et seule une commune qui n'en a qu'un a un suppléant`;
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

/** A substitute that the register gives, in a community, to a commune with several seats. */
function auRegistre({ dossier, chronologie }: Contexte): readonly Constat[] {
  if (chronologie.regime.sorte !== 'fiscalite-propre') return [];
  return chronologie.registre.communes.flatMap((commune, rang): readonly Constat[] => {
    const nombre = sieges(commune);
    const { suppleant } = commune;
    if (suppleant === undefined || nombre < 2 || dossier.presences.suppleants.includes(suppleant.nom))
      return [];
    return [
      {
        chemin: ['registre', 'communes', rang, 'suppleant'],
        ecrit: suppleant.nom,
        message: `Le registre donne un suppléant à ${commune.nom}, qui a ${nombre} sièges : seule une commune qui n'en a qu'un en a un.`,
        remede: 'Retirer « suppleant » du registre, ou corriger le nombre de sièges de la commune.',
        gravite: 'avertissement',
      },
    ];
  });
}

function controle(contexte: Contexte): readonly Constat[] {
  return [...quiSiegent(contexte), ...auRegistre(contexte)];
}

function quiSiegent(contexte: Contexte): readonly Constat[] {
  const interdits = horsDuSiegeUnique(contexte);
  if (interdits.length > 0) return interdits;
  return enTrop(contexte).map((nom) =>
    sansSiege(contexte, nom, contexte.dossier.presences.suppleants.indexOf(nom)),
  );
}

/** A substitute has a seat to hold: that of a commune with one only, or of an absent titular in a syndicate. */
export const PRES_04: Regle = {
  code: 'PRES-04',
  nom: 'suppleant-d-un-seul-siege',
  titre: 'Chaque suppléant qui siège a un siège à tenir',
  gravite: 'erreur',
  sources: [
    cgct('L5211-6', '2017-03-02'),
    cgct('L5212-7'),
    { genre: 'loi', texte: 'Code électoral', article: 'L273-10' },
    { genre: 'loi', texte: 'Code électoral', article: 'L273-12' },
    methode("un siège n'a qu'un occupant à la fois"),
  ],
  pourquoi:
    "Dans les communautés et les métropoles, la commune qui n'a qu'un seul conseiller a un suppléant, qui siège et vote quand le " +
    "titulaire est absent. Les autres communes n'en ont pas : leurs absents donnent procuration. Dans un syndicat, les suppléants " +
    'que les statuts prévoient remplacent chacun un titulaire absent de leur commune, et les autres titulaires gardent leur siège. La ' +
    "voix d'une personne qui ne pouvait pas siéger entache le vote.",
  exemples: {
    valides: [
      {
        titre: "La suppléante d'Aumont, qui a un siège",
        yaml: 'presences.yaml: { suppleants: [Tania WEBER] }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux titulaires présents et un suppléant, dans un syndicat',
        yaml: `conseil.yaml: { collectivite: { nature: syndicat de communes } }
registre.yaml:
  communes:
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER], suppleants: [Mme Denise DELORME] }
    - { nom: Poligny, membres: [{ nom: M. Jacques MERCIER }, Mme Karine NOEL] }
presences.yaml: { absents: [], mouvements: [], suppleants: [Denise DELORME], procurations: [] }`,
      },
      {
        titre: 'Une suppléante à la place de qui est présent, dans un syndicat',
        yaml: `conseil.yaml: { collectivite: { nature: syndicat de communes } }
registre.yaml:
  communes:
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER], suppleants: [Mme Denise DELORME] }
    - { nom: Poligny, membres: [{ nom: M. Jacques MERCIER }, Mme Karine NOEL] }
presences.yaml: { absents: [Bruno CARLIER], mouvements: [], suppleants: [{ nom: Denise DELORME, remplace: Camille AUBRY }], procurations: [] }`,
      },
      {
        titre: 'Un suppléant dans un conseil municipal',
        yaml: `conseil.yaml: { collectivite: { nature: commune } }
presences.yaml: { suppleants: [Tania WEBER] }`,
      },
    ],
  },
  controle,
};
