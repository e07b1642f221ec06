import type { Natures } from './natures.ts';
import {
  adjectif,
  FEMININ,
  FP,
  FS,
  INFINITIF,
  INVARIABLE,
  MASCULIN,
  MP,
  MS,
  nom,
  OUTIL,
  PLURIEL,
  SINGULIER,
  V3P,
  V3S,
} from './natures.ts';

const mots = (lignes: string): readonly string[] => lignes.trim().split(/\s+/u);

/** Each word and its plural in "s". */
const auPluriel = (singulier: Natures, pluriel: Natures, lignes: string): readonly [string, Natures][] =>
  mots(lignes).flatMap((mot): [string, Natures][] => [
    [mot, singulier],
    [`${mot}s`, pluriel],
  ]);

const tels = (natures: Natures, lignes: string): readonly [string, Natures][] =>
  mots(lignes).map((mot): [string, Natures] => [mot, natures]);

/** Words of administrative French, and of what councils decide on, that the dictionary lacks. */
export const AJOUTS: ReadonlyMap<string, Natures> = new Map<string, Natures>([
  ...auPluriel(
    nom(MS),
    nom(MP),
    `cofinancement cofinanceur covoiturage coworking fablab cluster hub tiers-lieu
    écoquartier éco-quartier biodéchet éco-organisme autopartage télétravail géoportail
    préfinancement subventionnement conventionnement déconventionnement mandatement surcoût plateau-repas
    accord-cadre rapporteur     pré-projet avant-projet sous-traitant reporting benchmark     micro-crédit microcrédit multi-accueil skatepark skate-park city-stade pumptrack bicross VTT streaming
    webinaire podcast hackathon start-up pitch showroom padel     data-center datacenter smartphone zonage rezonage phasage allotissement désamiantage repreneur
    désherbage désenclavement ressourcement rétrofit photovoltaïque agrivoltaïsme méthaniseur composteur éco-geste
    éco-délégué coparent aidant murger patou regarnissage boîtage `,
  ),
  ...auPluriel(
    nom(FS),
    nom(FP),
    `rapporteure cheffe préfète sous-préfète procureure proviseure autrice défenseure gouverneure
    cofinanceuse ingénieure entrepreneure professeure docteure chercheuse assesseure successeure
    intercommunalité départementalité métropolisation artificialisation désartificialisation renaturation végétalisation
    désimperméabilisation dédensification résidentialisation autoconsommation méthanisation éco-conception écoconception
    coconstruction co-construction coprésidence co-présidence conflictualité gouvernance supracommunalité
    agglo comcom interco visioconférence visio audioconférence téléprocédure télétransmission dématérialisation
    cybersécurité cyberattaque biodiversité agroécologie agroforesterie résilience redevance déchetterie déchèterie
    ressourcerie recyclerie matériauthèque ludothèque bébéthèque artothèque grainothèque voie-verte véloroute vélostation
    rurbanisation périurbanisation mutualisation contractualisation requalification réhabilitation titularisation
    géothermie thermographie start-up`,
  ),
  ...auPluriel(
    adjectif(MS | FS),
    adjectif(MP | FP),
    `archivable photovoltaïque agrivoltaïque biosourcé géosourcé métropolitain
    interopérable écoresponsable éco-responsable multimodal bioclimatique`,
  ),
  ...tels(
    adjectif(MASCULIN & SINGULIER),
    'biosourcé géosourcé cofinancé coconstruit mutualisé artificialisé dématérialisé flooré',
  ),
  ...tels(
    adjectif(FEMININ & SINGULIER),
    'biosourcée géosourcée cofinancée coconstruite artificialisée floorée',
  ),
  ...tels(adjectif(MASCULIN & PLURIEL), 'cofinancés coconstruits artificialisés'),
  ...tels(
    adjectif(FEMININ & PLURIEL),
    'biosourcées géosourcées cofinancées coconstruites artificialisées floorées',
  ),
  ...tels(
    INFINITIF,
    'cofinancer coconstruire coanimer coprésider renaturer désartificialiser désimperméabiliser covoiturer',
  ),
  ...tels(
    INVARIABLE,
    `entretemps minimis varietur commodo incommodo quorum minima maxima fine via versus ante post ad hoc facto jure intuitu personae prorata temporis sine die infra
    supra ibidem idem bis ter quater quinquies sexies septies octies nonies decies undecies duodecies etc cf vs in extenso
    ipso nota bene modus operandi statu pro rata per capita erga omnes ultra petita locus standi affectio societatis ab
    initio mutandis mutatis alinéa lato sensu stricto usus fructus abusus onéreux erratum errata addendum`,
  ),
  // Foreign words that acts quote, near French ones.
  ...tels(
    INVARIABLE,
    `escape board team teams business green smart city open data work living lab labs learning training event events pass card box live
    chat cloud big digital design thinking park street food truck coach trail run ride cup contest summer camp night day house
    home shop store market place factory center player gaming game games meet meeting meetup network networking speed dating
    job jobs start scale boost booster impact index tracking monitoring master made the and of for from with your city cities
    care health tech techs deal new next first last best space spaces hall sound light show steering committee advisory
    accelerator incubator spin spin-off off call project projects community manager officer chief back office front desk
    help line cross media motion free style water polo rugby fab urban climate future european union fund funds social club
    clubs senior junior world earth time real fact facts check step steps crowdfunding fundraising sponsoring naming merchandising`,
  ),
  ...auPluriel(nom(FS), nom(FP), 'règlementation proratisation surcotisation'),
  ...auPluriel(adjectif(MS | FS), adjectif(MP | FP), 'règlementaire'),
  ...tels(INVARIABLE, 'dument indument assidument règlementairement'),
  ...tels(INFINITIF, 'proratiser règlementer surcotiser'),
  ...tels(nom(MS | MP), 'encours'),
  ...auPluriel(nom(FS), nom(FP), 'boite'),
  ...tels(V3S, 'va ira'),
  ...tels(V3P, 'vont iront'),
  ...tels(OUTIL, 'art al ch cts ets no nos n° mme mmes mr mlle mm dr me'),
]);
