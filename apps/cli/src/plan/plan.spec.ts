import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlanSolver, type PlanIncumbent, type PlanProgress, type PlanRequest, type PlanResult } from '@housestaff/planning/application';
import { callExample, checkPlan, shiftExampleText, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';
import { WorkerPlanSolver } from '@housestaff/planning/infrastructure';
import { until } from '@housestaff/platform/testing';
import { plan } from '../commands/plan.command';
import { checkPlanFile } from './check-plan-file';
import { explainPlanFile } from './explain-plan-file';
import { solveOptions } from './solve-options';
import { solvePlanFile } from './solve-plan-file';

const SMALL: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'shifts',
  name: 'Two days',
  slots: [{ id: 'd1', name: 'D1' }, { id: 'd2', name: 'D2' }],
  activities: [{ id: 'e', name: 'E' }],
  people: [{ id: 'ann', name: 'Ann' }],
  constraints: [
    { kind: 'coverage', id: 'one', name: 'One each day', strength: { weight: 3 }, activities: ['e'], min: 1 },
    { kind: 'run', id: 'rest', name: 'Never two in a row', strength: 'rule', activities: ['e'], max: 1 },
  ],
};
const solution = (cells: PlanningSolution['cells']): PlanningSolution => ({ format: 'housestaff-solution', version: 1, cells });

function incumbent(cells: PlanningSolution['cells']): PlanIncumbent {
  const { score, terms } = checkPlan(SMALL, solution(cells));
  return { solution: solution(cells), score, terms };
}

/** Reports an empty plan, then a better one, then waits until it is ended. */
class Endless extends PlanSolver {
  readonly requests: PlanRequest[] = [];

  solve(request: PlanRequest, onProgress: (progress: PlanProgress) => void, signal: AbortSignal): Promise<PlanResult | null> {
    this.requests.push(request);
    onProgress({ phase: 'building', seconds: 0.1, best: incumbent({}), bound: null });
    onProgress({ phase: 'improving', seconds: 0.2, best: incumbent({ ann: { d1: 'e' } }), bound: { unmet: 0, points: 3 } });
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
  }
}

describe('plan', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const put = (name: string, value: unknown): string => {
    writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
    return at(name);
  };
  const said: string[] = [];
  const progress: string[] = [];
  const report = { say: (line: string) => said.push(line), progress: (line: string) => progress.push(line) };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-'));
    said.length = 0;
    progress.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('solve', () => {
    it('writes the best plan so far when it is ended', async () => {
      const options = solveOptions([put('p.json', SMALL), '--out', at('s.json'), '--seconds', '60']);
      const end = new AbortController();
      const running = solvePlanFile(options, new Endless(), report, end.signal);
      end.abort();
      expect(await running).toBe(0);
      expect(JSON.parse(readFileSync(at('s.json'), 'utf8'))).toEqual(solution({ ann: { d1: 'e' } }));
      expect(progress.map((line) => JSON.parse(line))).toEqual([
        { phase: 'building', seconds: 0.1, best: { broken: 0, unmet: 0, points: 6 }, bound: null },
        { phase: 'improving', seconds: 0.2, best: { broken: 0, unmet: 0, points: 3 }, bound: { unmet: 0, points: 3 } },
      ]);
      expect(JSON.parse(said.join(''))).toMatchObject({ score: { broken: 0, unmet: 0, points: 3 }, ended: 'early', out: at('s.json') });
    });

    it('has the best plan so far in the file while it searches', async () => {
      const end = new AbortController();
      const running = solvePlanFile(solveOptions([put('p.json', SMALL), '--out', at('s.json')]), new Endless(), report, end.signal);
      await until('a plan in the file', () => existsSync(at('s.json')));
      expect(JSON.parse(readFileSync(at('s.json'), 'utf8'))).toEqual(solution({ ann: { d1: 'e' } }));
      end.abort();
      await running;
    });

    it('refuses to search for what it could not write', async () => {
      const options = solveOptions([put('p.json', SMALL), '--out', at('nowhere/s.json')]);
      await expect(solvePlanFile(options, new Endless(), report, new AbortController().signal)).rejects.toThrow('a file in a folder that can be written');
    });

    it('ends a search that overstays its seconds', async () => {
      expect(await solvePlanFile(solveOptions([put('p.json', SMALL), '--seconds', '0.3']), new Endless(), report, new AbortController().signal)).toBe(0);
    });

    it('asks for one thread under a budget in iterations', async () => {
      const solver = new Endless();
      const end = new AbortController();
      const running = solvePlanFile(solveOptions([put('p.json', SMALL), '--iterations', '50', '--seed', '7', '--algorithm', 'hybrid']), solver, report, end.signal);
      end.abort();
      await running;
      expect(solver.requests).toEqual([{ problem: SMALL, algorithm: 'hybrid', seed: 7, iterations: 50, threads: 1 }]);
    });

    it('solves an instance of 8 × 14 in the public format, and the check agrees', async () => {
      const file = put('i.txt', shiftExampleText(1, 1));
      const options = solveOptions([file, '--format', 'curtois', '--algorithm', 'greedy', '--iterations', '50', '--out', at('s.txt')]);
      expect(await solvePlanFile(options, new WorkerPlanSolver(), report, new AbortController().signal)).toBe(0);
      const { score } = JSON.parse(said.join('')) as { score: { points: number } };
      said.length = 0;
      expect(checkPlanFile([file, at('s.txt'), '--format', 'curtois'], report.say)).toBe(0);
      expect(said[0]).toBe(`0 rules broken, 0 demands unmet, ${score.points} points`);
      const lines = readFileSync(at('s.txt'), 'utf8').trimEnd().split('\n');
      expect(lines.map((line) => line.split(',').length)).toEqual(Array(8).fill(15));
    });

    it.each([
      [['--algorithm', 'magic'], '--algorithm: found magic, expected one of auto, greedy'],
      [['--seconds', 'ten'], '--seconds: found ten, expected a number from 0'],
      [['--iterations', '0.5'], '--iterations: found 0.5, expected a whole number from 1'],
      [['--format', 'xml'], '--format: found xml, expected one of json, curtois'],
      [['other.json'], 'problem: found p.json other.json, expected one file'],
    ])('refuses %j', (args, message) => {
      expect(() => solveOptions(['p.json', ...args])).toThrow(message);
    });
  });

  describe('check', () => {
    it('tells the score and each place, and answers 1 when a rule is broken', () => {
      const args = [put('p.json', SMALL), put('s.json', solution({ ann: { d1: 'e', d2: 'e' } }))];
      expect(checkPlanFile(args, report.say)).toBe(1);
      expect(said).toEqual(['1 rules broken, 0 demands unmet, 0 points', 'broken  rest  Never two in a row: ann in d1, d2, 1 unit (2, limit 1)', 'term  one  0 units, 0 points']);
    });

    it('tells everything as JSON too', () => {
      const problem = callExample(1);
      expect(checkPlanFile([put('p.json', problem), put('s.json', solution({})), '--json'], report.say)).toBe(0);
      expect(JSON.parse(said.join(''))).toEqual(JSON.parse(JSON.stringify(checkPlan(problem, solution({})))));
    });
  });

  describe('explain', () => {
    const args = (): string[] => [put('p.json', SMALL), put('s.json', solution({ ann: { d1: 'e' } }))];

    it('tells why a cell is as it is, and what else could be there', () => {
      expect(explainPlanFile([...args(), '--person', 'ann', '--slot', 'd2'], report.say)).toBe(0);
      const [head, ...rest] = said;
      expect(head).toBe('Ann, D2: Nothing');
      expect(rest.join('\n')).toContain('E: not possible\n    forbids Never two in a row');
    });

    it('tells everything as JSON too, and refuses whom it does not know', () => {
      explainPlanFile([...args(), '--person', 'ann', '--slot', 'd1', '--json'], report.say);
      expect(JSON.parse(said.join(''))).toMatchObject({ person: { id: 'ann' }, holds: { id: 'e' }, locked: false });
      expect(() => explainPlanFile([...args(), '--person', 'eve', '--slot', 'd1'], report.say)).toThrow('person: found eve');
    });
  });

  describe('bad input', () => {
    const errors: unknown[] = [];
    beforeEach(() => void jest.spyOn(console, 'error').mockImplementation((line: unknown) => void errors.push(line)));
    afterEach(() => void jest.restoreAllMocks());

    it.each([
      [() => ['check', at('none.json'), at('none.json')], 'a file that can be read'],
      [() => ['check', put('p.json', '{'), at('s.json')], 'JSON; for the public text format add --format curtois'],
      [() => ['check', put('p.json', { ...SMALL, version: 9 }), at('s.json')], 'version: found 9'],
      [() => ['check', put('p.json', SMALL), put('s.json', solution({ eve: {} }))], 'cells: found eve'],
      [() => ['solve', put('p.txt', 'x'), '--format', 'curtois'], 'line 1: found x, expected SECTION_HORIZON first'],
      [() => ['solve', put('p.json', SMALL), '--speed', '9'], "Unknown option '--speed'"],
      [() => ['dance'], 'plan: found dance, expected solve'],
    ])('answers 2, and says what would mend it', async (args, message) => {
      errors.length = 0;
      expect(await plan.run(args(), report.say)).toBe(2);
      expect(String(errors[0])).toContain(message);
      expect(existsSync(at('s.out'))).toBe(false);
    });
  });
});
