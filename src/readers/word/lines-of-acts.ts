/** Names of the bodies that deliberate, as their acts write them. */
const ASSEMBLEE =
  "(?:l['’]\\s?assemblée(?: (?:délibérante|municipale))?|le (?:conseil|comité|bureau)(?: (?:municipal|communautaire|syndical|métropolitain|d['’]administration|de \\p{L}+(?:[ -]\\p{L}+)?))?)";

const any = (patterns: readonly string[], flags = 'iu'): RegExp => new RegExp(patterns.join('|'), flags);

/** « Objet : … », its title after it or on the next line. */
export const OBJET = /^objet(?: de la d[ée]lib[ée]ration)?\s*(?:[:;–—-]\s*(.*)|$)/iu;

/** « Délibération n°2025-012 : Tarifs », « N° 12 – Tarifs ». */
export const TITRE_NUMEROTE =
  /^(?:(?:d[ée]lib[ée]ration|question|affaire|point|rapport)\s*(?:n\s?[°ºo]\.?\s*)?|n\s?[°º]\.?\s*)(?=\S*\d)([\w/.-]*\w)\s*(?:[:–—]|\s-\s)\s*(\p{L}.{3,})$/iu;

/** « Délibération n°2025-012 », alone. */
export const NUMERO_SEUL =
  /^(?:d[ée]lib[ée]ration\s*(?:n\s?[°ºo]\.?\s*)?|n\s?[°º]\.?\s*)(?=\S*\d)[\w/. -]{1,30}$/iu;

/** Lines that open an extract, all of which the program writes by itself. */
export const ENTETE = any([
  '^r[ée]publique fran[çc]aise',
  '^libert[ée](?!\\p{L}).*fraternit[ée]',
  '^(?:d[ée]partement|arrondissement|canton)(?!\\p{L})',
  '^(?:ville|commune|mairie|communaut[ée] de communes|syndicat)(?!\\p{L})(?![^.]{80})',
  '^extrait(?!\\p{L})',
  '^(?:du |des |au )?(?:registre|d[ée]lib[ée]rations) d',
  '^d[eu]s? (?:conseil|comit[ée]|bureau|d[ée]lib[ée]rations|la commune)(?!\\p{L})[^.]{0,40}$',
  '^d[ée]lib[ée]rations? (?:d[ue]|de la)(?!\\p{L})',
  '^(?:s[ée]ance|r[ée]union|session)(?!\\p{L})(?![^.]{120})',
  '^conseil (?:municipal|communautaire|syndical) d',
  '^(?:date|jour) d',
  '^(?:convocation|convoqu[ée]|affich|nombre d|nbre|effectif|quorum|en exercice|votants?|suffrages)',
  '^(?:membres|conseillers|d[ée]l[ée]gu[ée]s)(?!\\p{L})[^.]{0,60}:?$',
  '^(?:membres|conseillers|d[ée]l[ée]gu[ée]s) (?:en exercice|pr[ée]sents|absents|votants)',
  '^(?:[ée]taient |sont |ont [ée]t[ée] )?(?:pr[ée]sente?s?|absente?s?|excus[ée]e?s?|repr[ée]sent[ée]e?s?)(?!\\p{L})[^.]{0,40}(?::|$)',
  '^(?:[ée]taient|sont) (?:[ée]galement )?(?:pr[ée]sents|absents|excus|repr[ée]sent)',
  '^(?:pouvoirs?|procurations?)(?!\\p{L})',
  '(?<!\\p{L})(?:a|ont) donn[ée] (?:pouvoir|procuration)',
  '^(?:l[ae] )?secr[ée]taires?(?!\\p{L})',
  '(?:a [ée]t[ée]|est) (?:[ée]lue?|nomm[ée]e?|d[ée]sign[ée]e?) (?:comme )?secr[ée]taire',
  "^l['’]an(?!\\p{L})",
  '^le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d{1,2}(?:er)?) [\\p{L}\\d]',
  "s['’](?:est|[ée]tant) r[ée]uni|(?:l[ée]galement|d[ûu]ment|r[ée]guli[èe]rement) convoqu|formant la majorit[ée]|la majorit[ée] des membres en exercice|le quorum",
  '^lesquels(?!\\p{L})',
  '^rapporteure?s? ?:',
  '^(?:sous la )?pr[ée]sidence (?:de|d[eu]s?|assur[ée]e)[^.]{0,60}$|^pr[ée]sidente? ?:',
  '^\\d{5} |^t[ée]l(?:[ée]phone)?(?!\\p{L})|@',
]);

/** A list of people: names after titles, in a row. */
export const LISTE_DE_NOMS =
  /^(?:(?:MM?|Mmes?|Mlle)\.?|Monsieur|Madame|Messieurs|Mesdames)\s(?:\p{Lu}[\p{L}'’-]*\.?[\s,;]*)+(?:,|;|et|\(|$)/u;

/** Lines after which the text of an act begins, or which are part of it for sure. */
export const DEBUT_DU_CORPS =
  /^(?:vu|vus|consid[ée]rant|attendu|sur (?:la )?proposition|apr[èe]s (?:avoir )?(?:entendu|pris)|entendu|ou[ïi](?!\p{L})|il est|(?:monsieur|madame|m\.|mme|le|la)(?!\p{L}).{0,60}(?<!\p{L})(?:expose|rappelle|informe|pr[ée]sente|propose|indique|explique|donne|fait|rend|soumet|d[ée]clare|signale|pr[ée]cise)(?!\p{L}))/iu;

/** « Après en avoir délibéré », wherever it stands. */
export const DELIBERE =
  /(?:apr[èe]s\s+(?:en\s+)?avoir|(?:en\s+)?ayant)\s+(?:[^,;:.]{0,40}\s)?d[ée]lib[ée]r[ée](?:e?s)?(?!\p{L})/iu;

/** Words before the body that decides: « Hors de la présence du maire, le conseil municipal approuve ». */
export const INCISE = new RegExp(
  `^(?:[^.;:]|(?<=(?<!\\p{L})M)\\.){3,80},\\s*(?=${ASSEMBLEE}(?!\\p{L}))`,
  'iu',
);

/** Labels of the parts of an act, that the report has already. */
export const ETIQUETTE =
  /^(?:expos[ée](?: des motifs)?|rapport|motifs?|d[ée]lib[ée]r(?:ation|[ée])|d[ée]cision|note de synth[èe]se)\s*:?$/iu;

/** « À l'unanimité, le conseil municipal : », that opens a decision as well. */
export const VOTE_EN_TETE = new RegExp(
  `^(?:[àa] (?:l['’]\\s?unanimit[ée]|la majorit[ée])[^.:]{0,80}${ASSEMBLEE}|${ASSEMBLEE}[^.:]{0,60},? [àa] (?:l['’]\\s?unanimit[ée]|la majorit[ée]))(?!\\p{L})`,
  'iu',
);

/** The body named at the head of a sentence, with what parts it from its verb. */
export const SUJET = new RegExp(`^[\\s,;:]*(?:et\\s+)?(?:${ASSEMBLEE})(?=[\\s,:]|$)\\s*[,:]?\\s*`, 'iu');

/** The body alone on its line: what the program prints before the decision. */
export const SUJET_SEUL = new RegExp(`^${ASSEMBLEE}\\s*[,:]?$`, 'iu');

/** « à l'unanimité des membres présents », « à la majorité », « par 12 voix pour et 2 contre ». */
export const VOTE_EN_INCISE = any(
  [
    "[,\\s]{0,4}(?:et )?(?<!\\p{L})[àa] (?:l['’]\\s?unanimit[ée]|la majorit[ée](?: absolue)?)(?: (?:absolue|des? (?:ses |ces )?(?:membres|suffrages|voix|votants|conseillers|d[ée]l[ée]gu[ée]s)(?: municipaux)?(?: (?:pr[ée]sents?|exprim[ée]s|votants)(?: (?:et|ou) (?:repr[ée]sent[ée]s|votants))?)?))?",
    '[,\\s]{0,4}par \\d+ (?:voix|votes?)(?: pour)?(?:(?:,| et|;)? ?\\d+ (?:voix |votes? )?(?:contre|abstentions?))*',
    '[,\\s]{0,4}\\((?:\\d+ )?(?:pour|contre|abstentions?|voix|unanimit[ée])[^()]{0,80}\\)',
  ],
  'giu',
);

/** Lines that tell how the vote went. */
export const VOTE = any([
  '^(?:adopt|approuv|vot)[ée]e?s?\\s*(?::|(?:à|a|par)(?!\\p{L}))',
  '^(?:d[ée]lib[ée]ration|proposition|rapport) (?:adopt|approuv|vot)[ée]e?(?!\\p{L})',
  '^(?:r[ée]sultats? d[eu] |d[ée]tail du )?(?:votes?|scrutin)\\s*(?:[:–-]|$)',
  '^(?:(?:voix|votes?) )?(?:pour|contre)\\s*(?:[:=–-]|\\d|\\()',
  '^(?:abstentions?|ne prend(?:ent)? pas part)(?!\\p{L})[^.]{0,20}(?:[:=–-]|\\d|$)',
  '^(?:nombre de (?:votants|voix|suffrages|bulletins)|suffrages exprim[ée]s|exprim[ée]s|votants)(?!\\p{L})',
  "^[àa] (?:l['’]\\s?unanimit[ée]|la majorit[ée])[^:]{0,60}[.]?$",
  "^[^;]{3,200}(?<!\\p{L})(?:ne (?:prend|prennent)(?: pas)?|n['’](?:a|ont) pas pris) part (?:ni )?(?:au|à)(?!\\p{L})",
  '^unanimit[ée](?!\\p{L})|^\\d+ (?:voix )?(?:pour|contre|abstentions?)(?!\\p{L})',
]);

/** Lines that close an extract, all of which the program writes by itself. */
export const CLOTURE = any([
  '^(?:ainsi )?fait (?:et|à|a|en|les?)(?!\\p{L})',
  '^ainsi d[ée]lib[ée]r',
  '^pour (?:extrait|copie|exp[ée]dition|ampliation|le (?:maire|pr[ée]sident))(?!\\p{L})',
  '^(?:acte )?(?:certifi[ée]|rendu|ex[ée]cutoire)',
  '^(?:transmis|re[çc]u|publi[ée]|affich[ée]|notifi[ée]|d[ée]pos[ée]|mis en ligne)e?(?!\\p{L})',
  '^(?:(?:monsieur|madame|m\\.|mme) )?(?:le|la) (?:maire|pr[ée]sidente?|secr[ée]taire)(?: de s[ée]ance)?(?:[\\s,:]*(?:(?:la?e? )?secr[ée]taire(?: de s[ée]ance)?))?[\\s,:]*$',
  '^(?:suivent|ont sign|sign(?:[ée]|atures?)|cachet|sceau)(?!\\p{L})',
  '^(?:(?:d[ée]lais? et )?voies? (?:et d[ée]lais? )?de recours)',
  '^(?:la pr[ée]sente (?:d[ée]lib[ée]ration|d[ée]cision)|le pr[ée]sent acte|cette d[ée]lib[ée]ration|elle) (?:peut|pourra|est susceptible)',
  '^le tribunal administratif|^au registre|^les jour, mois|^d[ée]lib[ée]r[ée] (?:en|à|les)',
  '^le (?:maire|pr[ée]sident)[\\s,]*(?:certifie|soussign)',
]);

/** Those that close an extract that decides nothing: others may stand in an account. */
export const CLOTURE_SURE =
  /^(?:(?:ainsi )?fait et d[ée]lib[ée]r|pour (?:extrait|copie|exp[ée]dition) |suivent les signatures)/iu;

/** The title and the name of who signs, on one line. */
export const SIGNATAIRE =
  /^(?:(?:Monsieur|Madame|M\.|Mme) )?(?:[Ll][ea] )?(?:(?:[Mm]aire|MAIRE|[Pp]résidente?|[Ss]ecrétaire(?: de séance)?)\s*[,:]?\s*)(?:(?:M\.|Mme|Monsieur|Madame)\s+)?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]*){0,4}[.]?$/u;

/** The council is told, and takes note of it. */
export const PREND_ACTE = new RegExp(
  `^(?:${ASSEMBLEE}\\s*,?\\s*)?(?:prend(?: bien)? (?:acte|connaissance)|donne acte)(?!\\p{L})`,
  'iu',
);
