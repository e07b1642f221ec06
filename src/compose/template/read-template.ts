import Handlebars from 'handlebars';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import { illegalCharacters } from '../../document/illegal-characters.ts';
import { placeOf, type Reading, readArgument, readPath } from './read-paths.ts';
import type { PartialNode, TemplateNode, TemplatePath } from './syntax.ts';
import { syntaxFault } from './syntax-fault.ts';
import { templateFault } from './template-faults.ts';
import { templateExcess } from './template-limits.ts';

const BLOCKS = ['if', 'unless', 'each', 'with'] as const;

/**
 * Reads a template. Handlebars parses it, `~` included (lines that hold a tag alone keep their ends: markup collapses
 * spaces anyway, and line ends tell indentation from spaces); what the house refuses (triple braces, helpers
 * other than `if`, `unless`, `each` and `with`, decorators, partial blocks, computed partial names, sub-expressions)
 * is a fault. Nothing is compiled to code: the nodes are walked by `render-template.ts`, so that a template can do
 * nothing but print values, and each printed value keeps its path.
 */
export function readTemplate(reading: Reading): readonly TemplateNode[] {
  const { source, faults } = reading;
  const excess = templateExcess(source);
  if (excess) {
    faults.push(excess);
    return [];
  }
  for (const { offset, name } of illegalCharacters(source.text)) {
    const message = `Le modèle contient un caractère qui ne s'imprime pas (${name}).`;
    const hint = 'Effacer ce caractère.';
    faults.push(templateFault('MODELE-01', { source, offset, length: 1 }, message, { hint }));
  }
  try {
    return readProgram(reading, Handlebars.parse(reading.source.text, { ignoreStandalone: true }));
  } catch (error) {
    reading.faults.push(syntaxFault(reading.source, error));
    return [];
  }
}

function readProgram(reading: Reading, program: hbs.AST.Program | undefined): readonly TemplateNode[] {
  return (program?.body ?? []).flatMap((statement) => readStatement(reading, statement) ?? []);
}

function readStatement(reading: Reading, node: hbs.AST.Statement): TemplateNode | undefined {
  switch (node.type) {
    case 'ContentStatement':
      return readContent(reading, node as hbs.AST.ContentStatement);
    case 'CommentStatement':
      return undefined;
    case 'MustacheStatement':
      return readMustache(reading, node as hbs.AST.MustacheStatement);
    case 'BlockStatement':
      return readBlock(reading, node as hbs.AST.BlockStatement);
    case 'PartialStatement':
      return readPartial(reading, node as hbs.AST.PartialStatement);
    case 'PartialBlockStatement':
      return refuse(
        reading,
        node,
        'un partiel qui entoure un bloc ({{#> …}})',
        'Appeler le partiel par {{> nom}}.',
      );
    default:
      return refuse(reading, node, 'un décorateur ({{* …}})', 'Retirer le décorateur.');
  }
}

function refuse(reading: Reading, node: hbs.AST.Node, what: string, hint: string): undefined {
  const message = `Le modèle emploie ${what}, que la maison n'admet pas dans un modèle.`;
  reading.faults.push(templateFault('MODELE-02', placeOf(reading, node), message, { hint }));
  return undefined;
}

function readContent(reading: Reading, node: hbs.AST.ContentStatement): TemplateNode | undefined {
  if (node.value === '') return undefined;
  const whole = placeOf(reading, node);
  const stripped = Math.max(0, String(node.original).indexOf(node.value));
  const place = { ...whole, offset: whole.offset + stripped, length: node.value.length };
  return { kind: 'content', text: node.value, place };
}

function readMustache(reading: Reading, node: hbs.AST.MustacheStatement): TemplateNode | undefined {
  if (!node.escaped) {
    return refuse(
      reading,
      node,
      'une valeur sans échappement ({{{ }}} ou {{& }})',
      'Écrire {{ }} : deux accolades.',
    );
  }
  if (node.params.length > 0 || node.hash !== undefined) {
    const name = 'original' in node.path ? String(node.path.original) : '';
    return refuse(
      reading,
      node,
      `la fonction « ${name} »`,
      'Faire calculer la valeur avant le modèle, et la nommer.',
    );
  }
  const path = readPath(reading, node.path);
  return path && { kind: 'value', path };
}

function readBlock(reading: Reading, node: hbs.AST.BlockStatement): TemplateNode | undefined {
  const helper = BLOCKS.find((name) => name === node.path.original);
  if (helper === undefined) {
    const hint = `${remedyForName(node.path.original, BLOCKS)} Un bloc commence par {{#if}}, {{#unless}}, {{#each}} ou {{#with}}.`;
    return refuse(reading, node, `le bloc « ${node.path.original} »`, hint);
  }
  const [first, ...others] = node.params;
  const known = node.hash === undefined && others.length === 0;
  if (first === undefined || !known) {
    return refuse(
      reading,
      node,
      `{{#${helper}}} avec autre chose qu'une seule donnée`,
      `Écrire {{#${helper} donnee}}.`,
    );
  }
  const body = readProgram(reading, node.program);
  const otherwise = readProgram(reading, node.inverse);
  const path = readPath(reading, first);
  return path && blockNode(helper, path, { body, otherwise }, node.program?.blockParams ?? []);
}

function blockNode(
  helper: (typeof BLOCKS)[number],
  path: TemplatePath,
  branches: { readonly body: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] },
  params: readonly string[],
): TemplateNode {
  if (helper === 'each' || helper === 'with') return { kind: helper, path, params, ...branches };
  return { kind: 'condition', path, expected: helper === 'if', ...branches };
}

function readPartial(reading: Reading, node: hbs.AST.PartialStatement): PartialNode | undefined {
  if (node.name.type === 'SubExpression') {
    return refuse(reading, node, 'un partiel dont le nom est calculé', 'Écrire le nom du partiel.');
  }
  const [first, ...others] = node.params;
  if (others.length > 0) {
    return refuse(reading, node, 'un partiel à plusieurs contextes', 'Écrire {{> nom contexte cle=valeur}}.');
  }
  const name = String((node.name as hbs.AST.PathExpression).original);
  const context = first && readPath(reading, first);
  const hash = (node.hash?.pairs ?? []).flatMap((pair) => {
    const value = readArgument(reading, pair.value);
    return value === undefined ? [] : [{ key: pair.key, value }];
  });
  return { kind: 'partial', name, ...(context && { context }), hash, place: placeOf(reading, node) };
}
