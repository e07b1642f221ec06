import { RESULTATS } from '../../../domaine/scrutin.ts';
import { date, entier, parmi, texte } from '../shape/kinds.ts';
import { elu, voix } from '../shape/references.ts';
import { fiche, liste, listeOuRien } from '../shape/structure.ts';

const VOIX = 'une liste de noms';
const EXEMPLE = '[Anne VIGNOT, Julie CHETTOUH (2)]';

const suffrage = fiche({
  pour: texte('Pour').describe('Le sens du vote (Pour, Contre), ou le nom du candidat.'),
  voix: entier(0, '60').describe('Nombre de voix.'),
});

const tour = fiche({
  suffrages: liste(suffrage, 'une liste de suffrages', '- { pour: Pour, voix: 60 }').describe(
    'Les suffrages de ce tour.',
  ),
  blancs: entier(0, '1').default(0).describe('Nombre de bulletins blancs.'),
  nuls: entier(0, '0').default(0).describe('Nombre de bulletins nuls.'),
});

const annonce = fiche({
  resultat: parmi(RESULTATS).describe("Le résultat, tel qu'il a été proclamé."),
  pour: entier(0, '101').exactOptional().describe('Voix pour.'),
  contre: entier(0, '0').exactOptional().describe('Voix contre.'),
  abstentions: entier(0, '0').exactOptional().describe('Abstentions.'),
  interesses: entier(0, '4').exactOptional().describe('Voix retirées pour intérêt.'),
});

const candidat = fiche({
  nom: texte('Anne VIGNOT').describe("Le nom du candidat, tel qu'il est écrit dans les tours."),
  naissance: date()
    .exactOptional()
    .describe("Sa date de naissance : à égalité au troisième tour, l'élection est acquise au plus âgé."),
});

/** How a question was voted; what is not written is an open ballot in which everybody is for. */
export const scrutinSchema = fiche({
  mode: parmi(['ordinaire', 'public', 'secret', 'sans-vote'])
    .default('ordinaire')
    .describe("Mode du scrutin : ordinaire (à main levée) si rien n'est écrit."),
  demandeurs: listeOuRien(elu(), VOIX, EXEMPLE).describe('Qui a demandé le scrutin public ou secret.'),
  contre: listeOuRien(voix(), VOIX, EXEMPLE).describe(
    "Qui a voté contre ; « (2) » après le nom quand c'est aussi au nom du mandant.",
  ),
  abstentions: listeOuRien(voix(), VOIX, EXEMPLE).describe("Qui s'est abstenu."),
  ne_votent_pas: listeOuRien(voix(), VOIX, EXEMPLE).describe(
    'Qui, présent, a refusé de prendre part au vote.',
  ),
  tours: listeOuRien(tour, 'une liste de tours', '- suffrages: [{ pour: Pour, voix: 60 }]').describe(
    "Les tours d'un scrutin secret ou d'une élection, dans l'ordre.",
  ),
  candidats: liste(candidat, 'une liste de candidats', '- { nom: Anne VIGNOT, naissance: 1960-05-04 }')
    .exactOptional()
    .describe("Les candidats d'une élection, si leurs âges doivent les départager."),
  proclame: texte('Anne VIGNOT')
    .exactOptional()
    .describe('Qui a été proclamé élu, à confronter au dépouillement.'),
  annonce: annonce.exactOptional().describe('Le résultat proclamé, à confronter au calcul.'),
});
