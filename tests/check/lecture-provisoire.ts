// biome-ignore-all lint/suspicious/noExplicitAny: thrown away with this file
// A stand-in for the loader, until it is there. Deliberately loose.
import { parse } from 'yaml';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { lireMontant } from '../../src/domaine/montant.ts';
import { lirePersonne, nomComplet } from '../../src/domaine/personne.ts';

type X = any;
const yaml = (t: string | undefined): X => (t === undefined ? {} : (parse(t, { schema: 'failsafe' }) ?? {}));
const liste = (v: X): X[] => (v === undefined || v === '' ? [] : Array.isArray(v) ? v : [v]);
const ids = (v: X): string[] =>
  liste(v).flatMap((x: string) => {
    const m = /^(\d+) à (\d+)$/u.exec(x);
    if (!m) return [x];
    return Array.from({ length: Number(m[2]) - Number(m[1]) + 1 }, (_, i) => String(Number(m[1]) + i));
  });
const md = (t: string): X => {
  const [, tete = '', corps = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/u.exec(t) ?? [];
  return { ...yaml(tete), corps };
};
const personne = (t: string): X => {
  const { civilite = 'M.', ...p } = lirePersonne(t) ?? { prenom: '', nom: t };
  return { civilite, ...p };
};
const elu = (v: X, commune: string): X => {
  const long = typeof v === 'string' ? { nom: v } : v;
  const p = personne(long.nom);
  return { ...long, nom: nomComplet(p), personne: p, commune };
};
const voix = (t: string): X => {
  const m = /^(.*?) \((\d+)\)$/u.exec(t);
  return m ? { elu: m[1], voix: Number(m[2]) } : { elu: t, voix: 1 };
};
const nombres = (o: X): X =>
  Object.fromEntries(Object.entries(o).map(([k, v]) => [k, /^\d+$/u.test(String(v)) ? Number(v) : v]));
const scrutin = (s: X = {}): X => ({
  mode: s.mode ?? 'ordinaire',
  demandeurs: liste(s.demandeurs),
  contre: liste(s.contre).map(voix),
  abstentions: liste(s.abstentions).map(voix),
  ne_votent_pas: liste(s.ne_votent_pas).map(voix),
  tours: liste(s.tours).map((t: X) => ({ ...nombres(t), suffrages: t.suffrages.map(nombres) })),
  ...(s.annonce
    ? {
        annonce: {
          ...nombres(s.annonce),
          adopte: !/^rejeté/u.test(s.annonce.resultat),
          unanimite: /unanimité/u.test(s.annonce.resultat),
        },
      }
    : {}),
});
const cents = (v: X): number => lireMontant(String(v)) ?? 0;
const rapport = (r: X): X => ({
  nature: 'deliberation',
  ...r,
  avis: liste(r.avis),
  ...(r.inscription
    ? {
        inscription: {
          ...r.inscription,
          prevu: cents(r.inscription.prevu),
          operation: cents(r.inscription.operation),
        },
      }
    : {}),
  interesses: liste(r.interesses),
  scrutin: scrutin(r.scrutin),
  decision: liste(r.decision).map((d: X) =>
    typeof d === 'string' ? { genre: 'texte', texte: d } : { genre: 'signature', convention: d.signature },
  ),
  annexes: liste(r.annexes).map((a: X) => ({ genre: a.convention ? 'convention' : 'texte', ...a })),
});
const pct = (t: string): number => Math.round(Number(t.replace(/\s*%/u, '').replace(',', '.')) * 100);
const lignes = (l: X): X[] =>
  liste(l).map((x: X) => ({
    ...x,
    montant: cents(x.montant),
    ...(x.quantite === undefined
      ? {}
      : { quantite: Math.round(Number(String(x.quantite).replace(',', '.')) * 100) }),
  }));
const convention = (id: string, c: X): X => ({
  ...c,
  id,
  parties: liste(c.parties).map((p: X) => ({
    ...p,
    prive: p.prive === 'oui',
    representant: { ...p.representant, personne: personne(p.representant.personne) },
  })),
  visas: liste(c.visas),
  ...(c.subvention === undefined ? {} : { subvention: cents(c.subvention) }),
  versements: liste(c.versements).map((v: X) => ({
    echeance: v.echeance,
    ...(v.part === undefined ? {} : { part: pct(v.part) }),
    ...(v.montant === undefined ? {} : { montant: cents(v.montant) }),
  })),
  exemplaires: Number(c.exemplaires),
  annexes: liste(c.annexes).map((a: X) =>
    a.budget ? { genre: 'budget', titre: a.titre } : { genre: 'texte', numerotation: [], ...a },
  ),
  ...(c.budget
    ? {
        budget: {
          ...c.budget,
          tarifs: Object.fromEntries(Object.entries(c.budget.tarifs ?? {}).map(([k, v]) => [k, cents(v)])),
          axes: liste(c.budget.axes).map((a: X) => ({
            titre: a.titre,
            lignes: lignes(a.lignes),
            sous_axes: liste(a.sous_axes).map((s: X) => ({ titre: s.titre, lignes: lignes(s.lignes) })),
          })),
          recettes: liste(c.budget.recettes).map((g: X) => ({
            axes: ids(g.axes).map(Number),
            lignes: lignes(g.lignes),
          })),
        },
      }
    : {}),
});

/** The sitting `id` of `files`. */
export function lisDossier(files: Readonly<Record<string, string>>, id: string): Dossier {
  const conseil = yaml(files['conseil.yaml']);
  const c = conseil.collectivite;
  const s = yaml(files[`${id}/seance.yaml`]);
  const p = yaml(files[`${id}/presences.yaml`]);
  const noms = Object.keys(files);
  const rapports = noms
    .filter((n) => n.startsWith(`${id}/rapports/`))
    .map((n) => rapport(md(files[n] ?? '')))
    .map((r: X) => [r.question, r]);
  const conventions = noms
    .filter((n) => n.startsWith(`${id}/conventions/`))
    .map((n) => [n.split('/').at(-1)?.replace('.md', '') ?? '', n] as const)
    .map(([nom, n]) => [nom, convention(nom, md(files[n] ?? ''))]);
  const dossier: X = {
    id,
    conseil: {
      ...conseil,
      collectivite: { ...c, ...(c.population === undefined ? {} : { population: Number(c.population) }) },
    },
    registre: {
      communes: yaml(files['registre.yaml']).communes.map((k: X) => ({
        nom: k.nom,
        ...(k.sieges === undefined ? {} : { sieges: Number(k.sieges) }),
        membres: liste(k.membres).map((m: X) => elu(m, k.nom)),
        ...(k.suppleant === undefined ? {} : { suppleant: elu(k.suppleant, k.nom) }),
      })),
    },
    seance: {
      ...s,
      convocation: { ...s.convocation, ...(s.convocation.rang ? { rang: Number(s.convocation.rang) } : {}) },
      autres_presidences: liste(s.autres_presidences).map((a: X) => ({ ...a, questions: ids(a.questions) })),
      ordre_de_passage: ids(s.ordre_de_passage),
      sans_rapport: liste(s.sans_rapport).map((a: X) => ({ ...a, questions: ids(a.questions) })),
    },
    presences: {
      absents: liste(p.absents),
      mouvements: liste(p.mouvements).map((m: X) => ({
        ...(m.avant === undefined ? {} : { avant: m.avant }),
        ...(m.apres === undefined ? {} : { apres: m.apres }),
        ...(m.pendant === undefined ? {} : { pendant: ids(m.pendant) }),
        arrivent: liste(m.arrivent),
        partent: liste(m.pendant === undefined ? m.partent : m.sortent),
      })),
      suppleants: liste(p.suppleants),
      procurations: liste(p.procurations),
    },
    rapports: Object.fromEntries(rapports),
    conventions: Object.fromEntries(conventions),
    acquittements: liste(yaml(files[`${id}/acquittements.yaml`]).acquittements),
  };
  return dossier;
}
