import { COUNCIL_QUESTIONS } from '../../../app/starter/council-questions.ts';
import type { CommandSpec, OptionSpec } from '../usage.ts';

/** An option a question: what is not answered there is asked in the terminal. */
const answers: Readonly<Record<string, OptionSpec>> = Object.fromEntries(
  COUNCIL_QUESTIONS.map(({ name, value, text }) => [name, { kind: 'value', value, help: `${text}.` }]),
);

/** What `seance installer` takes. */
export const INSTALLER: CommandSpec = {
  name: 'installer',
  usage: 'installer DOSSIER',
  summary: "Crée le dossier d'un conseil : ses membres, ses modèles, son éditeur.",
  explanation: `Pose quelques questions, lit le tableau des membres, et crée le dossier du conseil, prêt pour « seance nouvelle » :
data/conseil.yaml, data/registre.yaml, les modèles et la charte de la maison choisie, et ce qui guide l'éditeur de texte.
Une réponse donnée en option n'est pas demandée. Un dossier qui existe déjà n'est jamais touché.
Le tableau des membres (CSV ou XLSX) a une ligne par personne et pour titres : civilité, prénom, nom, fonction, commune,
suppléant ; « Mme Prénom NOM » peut tenir en une cellule. Son ordre est celui du tableau du conseil.
Donné ou demandé, le logo se range avec les modèles, et la couleur va à l'en-tête, aux filets et aux liens des actes.`,
  arguments: ['DOSSIER'],
  options: answers,
  examples: [
    { line: 'seance installer mairie', effect: 'pose les questions, puis crée le dossier mairie' },
    {
      line: 'seance installer mairie --maison commune --membres membres.xlsx --logo logo.png',
      effect: 'ne demande que le reste',
    },
  ],
};
