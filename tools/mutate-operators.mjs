// The small faults that mutate.mjs puts into a source file, one at a time: each as what to cut out and what to put there.
import ts from 'typescript';

const FLIPS = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '+=': ['-='],
  '-=': ['+='],
};
const CALLS = { min: 'max', max: 'min', floor: 'ceil', ceil: 'floor', round: 'floor', some: 'every', every: 'some' };

/** Every mutant of one file: `{ line, source, from, to, start, end, key }`; `key` survives edits elsewhere in the file. */
export function mutantsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found = [];
  const lines = text.split('\n');
  const seen = new Map();
  const add = (node, to) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const { line } = file.getLineAndCharacterOfPosition(start);
    const from = text.slice(start, end);
    const same = [path, lines[line].trim(), from, to].join(' | ');
    const turn = (seen.get(same) ?? 0) + 1;
    seen.set(same, turn);
    found.push({ path, line: line + 1, source: lines[line].trim(), from, to, start, end, key: turn === 1 ? same : `${same} | ${turn}` });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    for (const to of replacementsOf(node, file)) add(node, to);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The file with one mutant in it. */
export function mutated(text, { start, end, to }) {
  return text.slice(0, start) + to + text.slice(end);
}

/** The file with loops that give up after many rounds, so that a mutant that never ends is told at once. */
export function guarded(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const inserts = [];
  const visit = (node) => {
    if (ts.isIterationStatement(node, false)) {
      const name = `rounds${inserts.length}`;
      const guard = `if (++${name} > 100000) throw new Error('never ends');`;
      const isBlock = ts.isBlock(node.statement);
      inserts.push({ at: node.getStart(file), text: `{ let ${name} = 0; ` });
      inserts.push({ at: node.statement.getStart(file) + (isBlock ? 1 : 0), text: isBlock ? guard : `{ ${guard} ` });
      ts.forEachChild(node, visit);
      if (!isBlock) inserts.push({ at: node.statement.getEnd(), text: ' }' });
      inserts.push({ at: node.getEnd(), text: ' }' });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  let [result, from] = ['', 0];
  for (const { at, text: insert } of inserts.sort((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + insert;
    from = at;
  }
  return result + text.slice(from);
}

function replacementsOf(node, file) {
  if (ts.isBinaryExpression(node)) return binary(node, file);
  if (ts.isNumericLiteral(node)) return numbers(node, file);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isPrefixUnaryExpression(node)) return prefix(node, file);
  if (isCondition(node) && !(ts.isPrefixUnaryExpression(node) || isComparison(node))) return [`!(${node.getText(file)})`];
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node && Object.hasOwn(CALLS, node.name.text)) {
    return [`${node.expression.getText(file)}.${CALLS[node.name.text]}`];
  }
  return [];
}

function binary({ left, operatorToken, right }, file) {
  const operator = operatorToken.getText(file);
  if (operator === '+' && [left, right].some((side) => isText(side))) return [];
  const assigns = operator === '+=' || operator === '-=';
  return (FLIPS[operator] ?? []).map((other) => {
    const text = `${left.getText(file)} ${other} ${right.getText(file)}`;
    return assigns ? text : `(${text})`;
  });
}

/** A number in place of the operand of a minus sign is mutated with its sign. */
function numbers(node, file) {
  const value = Number(node.getText(file).replaceAll('_', ''));
  const negative = ts.isPrefixUnaryExpression(node.parent) && node.parent.operator === ts.SyntaxKind.MinusToken;
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  return [value + 1, value - 1].filter((other) => !(negative && other < 0)).map((other) => (other < 0 ? `(${other})` : String(other)));
}

function prefix({ operator, operand }, file) {
  if (operator === ts.SyntaxKind.ExclamationToken) return [operand.getText(file)];
  if (operator === ts.SyntaxKind.MinusToken && !ts.isNumericLiteral(operand)) return [operand.getText(file)];
  return [];
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function isCondition(node) {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}

function isComparison(node) {
  return ts.isBinaryExpression(node) && ['<', '<=', '>', '>=', '===', '!=='].includes(node.operatorToken.getText());
}
