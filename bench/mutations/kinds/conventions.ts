import type { Kind } from '../edit.ts';
import { FILE, rewriting } from '../edit.ts';
import { misread, transposed } from '../typing.ts';

const section = (ids: string) => new RegExp(String.raw`^(## [^\n]+ \{#(?:${ids})\}\n(?:(?!#).*\n)*)`, 'gmu');

/** Slips on a contract. */
export const CONVENTIONS: readonly Kind[] = [
  {
    id: 'siret',
    titre: 'Partie : un chiffre du SIRET',
    edits: rewriting(FILE.any, /siret: (\d+)/gu, (text) => [
      ...transposed(text),
      ...misread(text),
      text.slice(1),
      `${text}0`,
    ]),
  },
  {
    id: 'siren',
    titre: 'Partie : un chiffre du SIREN',
    edits: rewriting(FILE.any, /siren: (\d+)/gu, (text) => [
      ...transposed(text),
      ...misread(text),
      text.slice(1),
      `${text}0`,
    ]),
  },
  {
    id: 'rna',
    titre: "Partie : un chiffre du RNA oublié ou de trop, une lettre fausse (il n'a pas de clé)",
    edits: rewriting(FILE.convention, /rna: (\w+)/gu, (text) => [
      ...Array.from({ length: 9 }, (_, rank) => text.slice(0, rank + 1) + text.slice(rank + 2)),
      ...Array.from(
        { length: 9 },
        (_, rank) => text.slice(0, rank + 1) + (text[rank + 1] ?? '') + text.slice(rank + 1),
      ),
      text.slice(1),
      text.replace('W', 'V'),
      text.replace('0', 'O'),
    ]),
  },
  {
    id: 'fonction-au-mauvais-genre',
    titre: 'Partie : la fonction au mauvais genre',
    edits: rewriting(FILE.convention, /fonction: (Présidente?)/gu, (text) => [
      text === 'Président' ? 'Présidente' : 'Président',
    ]),
  },
  {
    id: 'signataire-sans-civilite',
    titre: 'Partie : signataire sans civilité',
    edits: rewriting(FILE.convention, /personne: ((?:M\.|Mme) )/gu, () => ['']),
  },
  {
    id: 'signataire-sans-habilitation',
    titre: 'Partie : ce qui habilite le signataire oublié',
    edits: rewriting(FILE.convention, /(, habilitation: ses statuts|\n {6}habilitation: .*)/gu, () => ['']),
  },
  {
    id: 'partie-incomplete',
    titre: 'Partie : forme ou siège oubliés',
    edits: rewriting(FILE.convention, /^( {4}(?:forme|siege): .*\n)/gmu, () => ['']),
  },
  {
    id: 'renvoi-perdu',
    titre: "Renvoi vers un article, une annexe ou un montant qui n'existe pas",
    edits: rewriting(FILE.prose, /\]\(#([\w-]+)\)/gu, (id) => [
      `${id}s`,
      id.slice(0, -1),
      id.replace(/(.)(.)$/u, '$2$1'),
      `${id}-2`,
    ]),
  },
  {
    id: 'identifiant-en-double',
    titre: 'Article : un identifiant déjà pris',
    lie: "l'autre titre du même identifiant",
    edits: rewriting(FILE.convention, /^## .* \{#([\w-]+)\}$/gmu, (_, place, { files }) =>
      [...(files[place.file] ?? '').matchAll(/^## .* \{#([\w-]+)\}$/gmu)].map(([, id = '']) => id),
    ),
  },
  {
    id: 'article-numerote',
    titre: 'Article : un numéro tapé dans son titre',
    edits: rewriting(FILE.convention, /^## (.*) \{#/gmu, (text) => [
      `Article 3 - ${text}`,
      `3. ${text}`,
      `Art. 12 : ${text}`,
      `IV. ${text}`,
    ]),
  },
  {
    id: 'article-cite-par-son-numero',
    titre: "Article ou annexe cités par un numéro qui n'existe pas",
    edits: rewriting(FILE.convention, /(\[(?:article|annexe)\]\(#[\w-]+\))/gu, (text) =>
      text.startsWith('[article')
        ? ['article 12', 'article 17', 'article 21']
        : ['annexe 3', 'annexe 5', 'annexe 12'],
    ),
  },
  {
    id: 'article-retire',
    titre: 'Article : retiré, il est cité ailleurs',
    edits: rewriting(FILE.convention, section('objet|versement|obligations|emploi|compte-rendu'), () => ['']),
  },
  {
    id: 'clause-retiree',
    titre: 'Clause obligatoire retirée : emploi, comptes, contrôle, engagement',
    edits: rewriting(/conventions\/atelier/u, section('emploi|compte-rendu|controle|engagement'), () => ['']),
  },
  {
    id: 'article-vide',
    titre: 'Article : laissé vide',
    edits: rewriting(FILE.convention, /^## .*\n\n((?:(?!#).*\n)+)(?=\n?#)/gmu, () => ['']),
  },
  {
    id: 'annexe-mal-designee',
    titre: "Annexe : une partie qui n'existe pas",
    edits: rewriting(FILE.convention, /partie: (programme)/gu, (id) => [
      `${id}s`,
      'progamme',
      'annexe-1',
      'Programme',
    ]),
  },
  {
    id: 'annexe-retiree',
    titre: 'Annexe : oubliée dans la liste',
    lie: "l'annexe écrite dans le texte, ou le renvoi qui la cite",
    edits: rewriting(FILE.convention, /^( {2}- \{ titre: .*(?:partie|budget): .*\n)/gmu, () => ['']),
  },
  {
    id: 'blanc-laisse',
    titre: 'Un blanc laissé dans le texte',
    edits: rewriting(FILE.prose, /^(?:(?!#|---|- ).{20,}?)( (?:de|le|la|à|du) )(?=\S+ )/gmu, (text) => [
      `${text}............ `,
      `${text}____ `,
      `${text}[date] `,
      `${text}XX/XX/XXXX `,
    ]),
  },
  {
    id: 'terme-avant-la-seance',
    titre: 'Convention : elle finit avant de commencer',
    lie: "la date d'effet, montrée avec le terme",
    edits: rewriting(FILE.convention, /fin: ([\d-]+)/gu, () => [
      '2024-04-30',
      '2023-06-30',
      '2024-09-26',
      '2020-12-31',
    ]),
  },
  {
    id: 'terme-interverti',
    titre: 'Convention : chiffres intervertis dans le terme',
    redondance: "la date écrite dans l'échéance du solde",
    lie: "l'échéance, montrée avec le terme",
    edits: rewriting(/conventions\/(?:atelier|verger)/u, /fin: ([\d-]+)/gu, transposed),
  },
  {
    id: 'visa-faux',
    titre: "Visa : un chiffre du numéro ou de la date d'un texte",
    edits: rewriting(
      FILE.convention,
      /^ {2}- (?:>-\n {4})?(?:la loi|le décret) n°(\d{4}-\d+) du/gmu,
      transposed,
    ),
  },
  {
    id: 'exemplaires',
    titre: "Convention : moins d'exemplaires que de parties",
    edits: rewriting(FILE.convention, /^exemplaires: (.*)$/gmu, () => ['1', '0', 'deux', '']),
  },
  {
    id: 'montant-tape',
    titre: 'Un montant retapé dans le texte, et faux',
    edits: rewriting(
      /conventions\/|rapports\/(?:51|75)\.md$/u,
      /(\[montant\]\(#subvention\))/gu,
      (_, { file }, { dossier }) => {
        const id = /51|atelier/u.test(file)
          ? 'atelier-2024'
          : /75|verger/u.test(file)
            ? 'verger-2024'
            : 'pmt-2024';
        const sum = (dossier.conventions[id]?.subvention ?? 0) / 100;
        const text = `${Math.floor(sum / 1000)} ${String(sum % 1000).padStart(3, '0')}`;
        return [...transposed(text), ...misread(text)].map((typed) => `${typed} €`);
      },
    ),
  },
  {
    id: 'tribunal-faux',
    titre: "Convention : le tribunal d'une autre ville",
    edits: rewriting(FILE.convention, /Tribunal administratif de (Besançon)/gu, () => [
      'Dijon',
      'Lyon',
      'Nancy',
      'Strasbourg',
      'Paris',
    ]),
  },
];
