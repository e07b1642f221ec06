import { catalogueMarkdown, explainedCode, pageDeRegle, reglesEnTexte } from '../../../app/catalogue.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Runs `seance regles`. */
export function regles(world: World, args: Arguments): number {
  world.out(args.options.markdown === undefined ? reglesEnTexte() : catalogueMarkdown());
  return EXIT.done;
}

/** Runs `seance expliquer`. */
export function expliquer(world: World, { loose }: Arguments): number {
  const [code] = loose;
  if (code === undefined) {
    world.err(
      'Dites quelle règle expliquer : « seance expliquer PROC-01 ». « seance regles » en donne la liste.\n',
    );
    return EXIT.usage;
  }
  const page = pageDeRegle(code);
  if (page.trouvee) {
    world.out(page.texte);
    return EXIT.done;
  }
  const autre = explainedCode(code);
  if (autre) {
    const gravite = autre.severity === undefined ? '' : `Gravité : ${autre.severity}.\n\n`;
    world.out(`${autre.code} - ${autre.title}\n\n${gravite}${autre.explanation}\n`);
    return EXIT.done;
  }
  const proches = page.proches.length === 0 ? '' : ` Codes voisins : ${page.proches.join(', ')}.`;
  world.err(`Aucune règle ne porte le code ${quoted(code)}.${proches} « seance regles » donne la liste.\n`);
  return EXIT.usage;
}
