import { apres, avant } from './ecrits/fenetre.ts';
import { partiesDe } from './francais/forme.ts';
import { CONJUGUE, INFINITIF, INVARIABLE, NOM, OUTIL } from './francais/natures.ts';

/** What members of a council, and those who sit for them, are called. */
const DU_CONSEIL =
  /^(?:(?:vice|co)-|conseill|présiden|maire|adjoint|délégu|rapporteu|élu|membre|titulaire|suppléant|secrétaire|premi|second|\p{L}+ième|absent|excus|présent|empêch|mandat|mandant|candidat|sortant|doyen|démissionn|représent|pouvoir|procuration|référent|chef|chargé|député|sénat|assesseur|scrutateu|successeur|remplaçant|intéress|colistier|tête)/u;

/** Nouns that stand after a name and tell nothing of its bearer. */
const SANS_PERSONNE =
  /^(?:lors|fin|suite|compte|date|rue|place|salle|séance|question|rapport|vote|voix|avis|plutôt|merci|faute|vu|faisant|heures?|contre|face|grâce|point|tour|jour|mois|an|ans|années?|monsieur|madame|monsieurs?|mesdames|messieurs|élection)$/u;

/** "domiciliée à", "né le", "retraité": participles that tell who somebody is. */
const PARTICIPES =
  /^(?:domicilié|né|retraité|salarié|employé|exerçant|demeurant|agissant|installé|établi|diplômé|exploitant|résidant|habitant)(?:e|s|es)?(?!\p{L})/u;

const APPOSITION =
  /^,? (?:(?:le|la|un|une|son|sa|notre|leur|ancien|ancienne|seul|seule) |l['\u2019])?(?<mot>\p{Ll}[\p{L}-]*)/u;

/** Whether a word is a noun, and no verb nor small word: "géomètre-expert", "notaire". */
function estUnNom(mot: string): boolean {
  const natures = partiesDe(mot)[0]?.forme.natures ?? 0;
  return (natures & NOM) !== 0 && (natures & (CONJUGUE | INFINITIF | OUTIL | INVARIABLE)) === 0;
}

function suivie(suite: string): boolean {
  const mot = APPOSITION.exec(suite)?.groups?.mot ?? '';
  if (mot === '' || !suite.startsWith(',') || DU_CONSEIL.test(mot)) return false;
  return PARTICIPES.test(mot) || (estUnNom(mot) && !SANS_PERSONNE.test(mot));
}

/** "Maître", "la société de M.", "son gérant, M.": who somebody is, told before the name. */
const PRECEDEE =
  /(?<!\p{L})(?:Me|Maître|Docteur|Dr|Pr|Professeur|Père|[Cc]onsorts|époux|épouse|veuve|famille|société|entreprise|cabinet|SARL|SAS|EARL|GAEC|SCI|SCP|étude|agence|atelier|succession|propriété|héritiers|parcelle|maison|terrain|notaire|architecte|géomètre|gérante?|propriétaire|locataire|exploitante?|riveraine?|vende(?:ur|resse)|acquéreur|pétitionnaire|commissaire enquêt(?:eur|rice)|artiste|comédienn?e?|entraîneu(?:r|se)|agente?)s?(?:,| :)?(?: de| d['\u2019])?[ \u00a0]?(?:(?:M\.|Mme|Monsieur|Madame)[ \u00a0\u202f])?$/u;

/**
 * Whether the words around the name from `debut` to `fin` of `nu` give its bearer a quality of its own, that no member
 * of a council has as such: ", géomètre-expert", ", domiciliée à", "Maître", "la société de M.".
 */
export const aSaQualite = (nu: string, debut: number, fin: number): boolean =>
  suivie(apres(nu, fin, 60)) || PRECEDEE.test(avant(nu, debut, 40));
