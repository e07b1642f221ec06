import type { Mouvement, Presences, Procuration } from '../../domaine/feuille-de-presence.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { yamlFlow, yamlScalar } from './yaml-scalar.ts';

/** Columns beyond which a list of names is written one a line. */
const WIDTH = 100;

/** `cle: []`, or the items one a line under their key. */
const list = (key: string, items: readonly string[]): string =>
  items.length === 0 ? `${key}: []` : [`${key}:`, ...items.map((item) => `  - ${item}`)].join('\n');

function mouvement({ avant, apres, heure, arrivent, partent }: Mouvement): string {
  const bound = avant === undefined ? ['apres', apres ?? ''] : ['avant', avant];
  const [borne = '', question = ''] = heure === undefined ? bound : ['heure', heure];
  const [cle, noms] = arrivent.length > 0 ? ['arrivent', arrivent] : ['partent', partent];
  const short = `{ ${borne}: ${yamlScalar(question)}, ${cle}: ${yamlFlow(noms)} }`;
  if (short.length <= WIDTH) return short;
  const names = noms.map((nom) => `      - ${yamlScalar(nom)}`).join('\n');
  return `${borne}: ${yamlScalar(question)}\n    ${cle}:\n${names}`;
}

function procuration({ de, a, a_compter_de: from, jusqu_a: to }: Procuration): string {
  const bounds = [
    ...(from === undefined ? [] : [`a_compter_de: ${yamlScalar(from)}`]),
    ...(to === undefined ? [] : [`jusqu_a: ${yamlScalar(to)}`]),
  ];
  return `{ ${[`de: ${yamlScalar(de)}`, `a: ${yamlScalar(a)}`, ...bounds].join(', ')} }`;
}

const SCHEMA = '# yaml-language-server: $schema=../schemas/presences.schema.json';

/** The text of `presences.yaml` for an attendance that was imported; `origin` says from what, on one line. */
export function presencesText(presences: Presences, origin: string): string {
  const { absents, excuses = [], mouvements, suppleants, remplacements = [], procurations } = presences;
  const titulaireDe = new Map(remplacements.map(({ suppleant, titulaire }) => [suppleant, titulaire]));
  const substitute = (nom: NomElu): string => {
    const titulaire = titulaireDe.get(nom);
    const name = yamlScalar(nom);
    return titulaire === undefined ? name : `{ nom: ${name}, remplace: ${yamlScalar(titulaire)} }`;
  };
  const excused =
    excuses.length === 0
      ? ''
      : `\n# Qui s'est excusé, parmi eux ; un motif s'ajoute ainsi : { nom: Prénom NOM, motif: … }.\n${list(
          'excuses',
          excuses.map(({ elu }) => yamlScalar(elu)),
        )}\n`;
  return `${SCHEMA}
#
# ${origin}

# Absents pendant toute la séance. Qui n'est nommé nulle part a été présent de bout en bout.
${list('absents', absents.map(yamlScalar))}
${excused}
# avant : entrés avant que la question soit appelée ; apres : sortis une fois la question votée.
${list('mouvements', mouvements.map(mouvement))}

# Les suppléants qui siègent à la place du titulaire de leur commune.
${list('suppleants', suppleants.map(substitute))}

# Un pouvoir vaut pour toute l'absence de celui qui le donne, sauf borne.
${list('procurations', procurations.map(procuration))}
`;
}
