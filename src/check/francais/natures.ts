/** What a form can be, as bits: a form has several readings ("porte", a noun, and of the verb "porter"). */
export type Natures = number;

/** Gender and number of one reading, as four bits. */
export const MS = 1;
export const MP = 2;
export const FS = 4;
export const FP = 8;
export const SINGULIER = MS | FS;
export const PLURIEL = MP | FP;
export const MASCULIN = MS | MP;
export const FEMININ = FS | FP;

/** Where the four bits of a noun, of an adjective and of a past participle begin. */
const ADJECTIF = 4;
const PARTICIPE = 8;

/** Any noun, any adjective, any past participle. */
export const NOM: Natures = 0b1111;
export const ADJ: Natures = NOM << ADJECTIF;
export const PART: Natures = NOM << PARTICIPE;

/** A conjugated verb, by its persons. */
export const V1S: Natures = 1 << 12;
export const V2S: Natures = 1 << 13;
export const V3S: Natures = 1 << 14;
export const V1P: Natures = 1 << 15;
export const V2P: Natures = 1 << 16;
export const V3P: Natures = 1 << 17;
export const CONJUGUE: Natures = V1S | V2S | V3S | V1P | V2P | V3P;

export const INFINITIF: Natures = 1 << 18;
/** "autorisant" */
export const GERONDIF: Natures = 1 << 19;
/** An adverb, or what never changes. */
export const INVARIABLE: Natures = 1 << 20;
/** An article, a pronoun, a preposition, a conjunction, a number. */
export const OUTIL: Natures = 1 << 21;
/** Known, but not what it is. */
export const AUTRE: Natures = 1 << 22;

/** The noun, the adjective or the participle of these genders and numbers. */
export const nom = (accords: number): Natures => accords;
export const adjectif = (accords: number): Natures => accords << ADJECTIF;
export const participe = (accords: number): Natures => accords << PARTICIPE;

/** Genders and numbers that a form may have as a noun. */
export const accordsDuNom = (natures: Natures): number => natures & NOM;

/** Genders and numbers that a form may have as an adjective or a participle. */
export const accordsDeLAdjectif = (natures: Natures): number =>
  ((natures >> ADJECTIF) | (natures >> PARTICIPE)) & 0b1111;

/** Genders and numbers that a form may have, whatever it is of the three. */
export const accords = (natures: Natures): number => accordsDuNom(natures) | accordsDeLAdjectif(natures);
