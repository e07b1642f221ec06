/** What one sign of a text may be, as far as it helps to look for it. */
export interface Signe {
  readonly genre: 'signe';
  /** All that it may be, in small letters where case is left aside; undefined when that is much. */
  readonly possibles: readonly string[] | undefined;
  /** It may be any letter, any figure. */
  readonly lettres: boolean;
  readonly chiffres: boolean;
  /** It is a figure and nothing else. */
  readonly chiffre: boolean;
  /** It may be the end of a line. */
  readonly finDeLigne: boolean;
}

/** A pattern, as a tree: what its matches are made of. */
export type Noeud =
  | Signe
  /** Signs one after the other, in small letters where case is left aside. */
  | { readonly genre: 'texte'; readonly texte: string }
  | { readonly genre: 'suite'; readonly parties: readonly Noeud[] }
  | { readonly genre: 'choix'; readonly branches: readonly Noeud[] }
  | { readonly genre: 'fois'; readonly de: Noeud; readonly moins: number; readonly plus: number }
  | {
      readonly genre: 'regard';
      /** What stands before the place, or after it. */
      readonly vers: 'avant' | 'apres';
      readonly refuse: boolean;
      readonly de: Noeud;
    }
  /** A place of which nothing is asked but what it stands beside: `^`, `$`, `\b`. */
  | { readonly genre: 'bord' };

interface Lecture {
  readonly source: string;
  readonly toutesLignes: boolean;
  readonly sansCasse: boolean;
  place: number;
}

/** Characters of a class beyond which it is no longer listed. */
const PEU = 8;

const CODES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

const seul = (caractere: string, { sansCasse }: Lecture): Signe => ({
  genre: 'signe',
  possibles: [sansCasse ? caractere.toLowerCase() : caractere],
  lettres: false,
  chiffres: false,
  chiffre: /^[0-9]$/u.test(caractere),
  finDeLigne: caractere === '\n',
});

const ensemble = (dit: Partial<Signe>): Signe => ({
  genre: 'signe',
  possibles: undefined,
  lettres: false,
  chiffres: false,
  chiffre: false,
  finDeLigne: false,
  ...dit,
});

/** What an escaped letter stands for: `\d`, `\p{Lu}`, `\u00a0`, `\.`. */
function lisEchappe(lecture: Lecture): Signe {
  const suite = lecture.source.slice(lecture.place, lecture.place + 40);
  const [tout, code, propriete] = /^(?:u([\da-f]{4})|[pP]\{([^}]+)\}|.)/isu.exec(suite) ?? [];
  const lettre = suite.charAt(0);
  lecture.place += tout?.length ?? 1;
  if (code !== undefined) return seul(String.fromCharCode(Number.parseInt(code, 16)), lecture);
  if (propriete !== undefined)
    return lettre === 'p' ? ensemble({ lettres: propriete === 'L' }) : ensemble({ finDeLigne: true });
  if (lettre === 'd') return ensemble({ chiffres: true, chiffre: true });
  if (lettre === 'w') return ensemble({ chiffres: true });
  if (lettre === 's') return ensemble({ finDeLigne: true });
  if (/[DWS]/u.test(lettre)) return ensemble({ finDeLigne: lettre !== 'S' });
  return seul(CODES[lettre] ?? lettre, lecture);
}

const lisCaractere = (lecture: Lecture): Signe => {
  const caractere = String.fromCodePoint(lecture.source.codePointAt(lecture.place) ?? 0);
  lecture.place += caractere.length;
  return caractere === '\\' ? lisEchappe(lecture) : seul(caractere, lecture);
};

/** All the characters of a range, when they are few. */
function etendue(debut: Signe, fin: Signe): Signe {
  const [de, a] = [debut.possibles?.[0]?.charCodeAt(0), fin.possibles?.[0]?.charCodeAt(0)];
  if (de === undefined || a === undefined) return ensemble({ finDeLigne: true });
  const chiffre = debut.chiffre && fin.chiffre;
  if (a - de >= PEU) return ensemble({ chiffre, chiffres: chiffre && a - de === 9, finDeLigne: de <= 10 });
  const possibles = Array.from({ length: a - de + 1 }, (_, rang) => String.fromCharCode(de + rang));
  return ensemble({ chiffre, possibles, finDeLigne: de <= 10 && a >= 10 });
}

function unit(signes: readonly Signe[]): Signe {
  const possibles = new Set(signes.flatMap(({ possibles: siens }) => siens ?? []));
  const liste = signes.every(({ possibles: siens }) => siens !== undefined) && possibles.size <= PEU;
  return {
    genre: 'signe',
    possibles: liste ? [...possibles] : undefined,
    lettres: signes.some(({ lettres }) => lettres),
    chiffres: signes.some(({ chiffres }) => chiffres),
    chiffre: signes.length > 0 && signes.every(({ chiffre }) => chiffre),
    finDeLigne: signes.some(({ finDeLigne }) => finDeLigne),
  };
}

/** `[…]`, from what stands after its first bracket. */
function lisClasse(lecture: Lecture): Signe {
  const sauf = lecture.source.charAt(lecture.place) === '^';
  if (sauf) lecture.place += 1;
  const signes: Signe[] = [];
  while (lecture.source.charAt(lecture.place) !== ']') {
    const signe = lisCaractere(lecture);
    const trait = /^-[^\]]/u.test(lecture.source.slice(lecture.place, lecture.place + 2));
    if (trait) lecture.place += 1;
    signes.push(trait ? etendue(signe, lisCaractere(lecture)) : signe);
  }
  lecture.place += 1;
  const tous = unit(signes);
  return sauf ? ensemble({ finDeLigne: !tous.finDeLigne }) : tous;
}

const REGARDS: readonly (readonly [string, Omit<Extract<Noeud, { genre: 'regard' }>, 'de'>])[] = [
  ['?<=', { genre: 'regard', vers: 'avant', refuse: false }],
  ['?<!', { genre: 'regard', vers: 'avant', refuse: true }],
  ['?=', { genre: 'regard', vers: 'apres', refuse: false }],
  ['?!', { genre: 'regard', vers: 'apres', refuse: true }],
];

/** `(…)`, from what stands after its first bracket. */
function lisGroupe(lecture: Lecture): Noeud {
  const suite = lecture.source.slice(lecture.place, lecture.place + 60);
  const regard = REGARDS.find(([signes]) => suite.startsWith(signes));
  lecture.place += regard?.[0].length ?? /^\?(?::|<\w+>)/u.exec(suite)?.[0].length ?? 0;
  const de = lisChoix(lecture);
  lecture.place += 1;
  return regard ? { ...regard[1], de } : de;
}

const estUnNombreDeFois = ({ source, place }: Lecture): boolean => {
  const signe = source.charAt(place);
  return signe === '?' || signe === '*' || signe === '+' || signe === '{';
};

/** Signs that stand for themselves. */
const ORDINAIRES = /[^\\^$.*+?()[\]{}|]+/uy;

/** The signs that stand for themselves from here on, less the last when it is met several times. */
function lisTexte(lecture: Lecture): Noeud | undefined {
  ORDINAIRES.lastIndex = lecture.place;
  const lu = ORDINAIRES.exec(lecture.source)?.[0] ?? '';
  lecture.place += lu.length;
  // A sign of two units is left to who reads signs.
  const repete = estUnNombreDeFois(lecture) ? 1 : 0;
  const texte = lu.slice(0, lu.length - repete);
  lecture.place -= repete;
  if (texte === '') return undefined;
  return { genre: 'texte', texte: lecture.sansCasse ? texte.toLowerCase() : texte };
}

/** How often what stands before is met: "?", "*", "{2,}", lazy or not. */
function lisFois(lecture: Lecture, de: Noeud): Noeud {
  if (!estUnNombreDeFois(lecture)) return de;
  const lu = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/u.exec(
    lecture.source.slice(lecture.place, lecture.place + 12),
  );
  if (!lu) return de;
  lecture.place += lu[0].length;
  const [, signe, moins = '', virgule, plus] = lu;
  if (signe !== undefined)
    return {
      genre: 'fois',
      de,
      moins: signe === '+' ? 1 : 0,
      plus: signe === '?' ? 1 : Number.POSITIVE_INFINITY,
    };
  const borne = plus ? Number(plus) : virgule ? Number.POSITIVE_INFINITY : Number(moins);
  return { genre: 'fois', de, moins: Number(moins), plus: borne };
}

function lisAtome(lecture: Lecture): Noeud {
  const caractere = lecture.source.charAt(lecture.place);
  const deux = lecture.source.slice(lecture.place, lecture.place + 2);
  const reference =
    caractere === '\\' &&
    /^\\(?:[1-9]\d*|k<\w+>)/u.exec(lecture.source.slice(lecture.place, lecture.place + 40));
  if (reference) {
    lecture.place += reference[0].length;
    return N_IMPORTE_QUOI;
  }
  if (caractere === '^' || caractere === '$' || deux === '\\b' || deux === '\\B') {
    lecture.place += caractere === '\\' ? 2 : 1;
    return { genre: 'bord' };
  }
  if (caractere !== '(' && caractere !== '[' && caractere !== '.') return lisCaractere(lecture);
  lecture.place += 1;
  if (caractere === '.') return ensemble({ finDeLigne: lecture.toutesLignes });
  return caractere === '(' ? lisGroupe(lecture) : lisClasse(lecture);
}

function lisChoix(lecture: Lecture): Noeud {
  const branches: Noeud[] = [];
  let parties: Noeud[] = [];
  while (lecture.place < lecture.source.length && lecture.source.charAt(lecture.place) !== ')') {
    if (lecture.source.charAt(lecture.place) === '|') {
      branches.push({ genre: 'suite', parties });
      parties = [];
      lecture.place += 1;
    } else parties.push(lisTexte(lecture) ?? lisFois(lecture, lisAtome(lecture)));
  }
  const derniere: Noeud = { genre: 'suite', parties };
  return branches.length === 0 ? derniere : { genre: 'choix', branches: [...branches, derniere] };
}

/** What no more is known of than that it may be any text: a reference to a group. */
const N_IMPORTE_QUOI: Noeud = {
  genre: 'fois',
  de: ensemble({ finDeLigne: true }),
  moins: 0,
  plus: Number.POSITIVE_INFINITY,
};

/** `motif` as a tree. */
export const lisMotif = ({ source, dotAll, ignoreCase }: RegExp): Noeud =>
  lisChoix({ source, toutesLignes: dotAll, sansCasse: ignoreCase, place: 0 });
