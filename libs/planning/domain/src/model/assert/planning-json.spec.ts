import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../checker/check-plan';
import { KINDS_OF_CONSTRAINTS, SHAPES } from './constraint-shapes';
import { assertProblem, assertSolution } from './assert-problem';

const PAGE = readFileSync(join(__dirname, '../../../../../../docs/planning-json.md'), 'utf8');
const [problem, solution] = [...PAGE.matchAll(/```json\n([^`]*)```/g)].map(([, text]) => JSON.parse(text!) as unknown);

describe('the page about the JSON format', () => {
  it('has an example that is read, and a solution that keeps its rules', () => {
    const read = assertProblem(problem);
    const { score, wishes } = checkPlan(read, assertSolution(read, solution));
    expect(score).toMatchObject({ broken: 0, unmet: 1 });
    expect(wishes.map(({ constraint }) => constraint)).toEqual(['even-weekend', 'eve-asks']);
  });

  it.each(KINDS_OF_CONSTRAINTS)('names every field of %s', (kind) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${kind}\``))!;
    const named = row.split('|')[2]!.split(',').map((field) => field.trim().replace(/\*/g, ''));
    const common = ['kind', 'id', 'name', 'strength', 'term'];
    expect(named.sort()).toEqual(Object.keys(SHAPES[kind]).filter((key) => !common.includes(key)).sort());
  });
});
