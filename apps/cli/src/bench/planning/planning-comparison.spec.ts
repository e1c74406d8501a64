import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import loadHighs from 'highs';
import { callExample, checkPlan, PlanRows, toPlanSolution, type PlanningProblem } from '@housestaff/planning/domain';
import { bestPlan } from '@housestaff/planning/testing';
import { compareOptions } from './compare-options';
import { comparisons } from './comparison';
import { comparisonTable } from './comparison-table';
import { benchInstance } from './instances';
import { toMps } from './mps';
import type { PlanRun } from './plan-run';
import { ResultsFile } from './results-file';

const RUN: PlanRun = { instance: '2', algorithm: 'hybrid', seconds: 10, seed: 1, threads: 2, score: { broken: 0, unmet: 0, points: 828 }, bound: { unmet: 0, points: 800 }, proven: false, firstAt: 0.2, bestAt: 3, endedAt: 10, peakMb: 300 };
const withPoints = (seed: number, points: number, more: Partial<PlanRun> = {}): PlanRun => ({ ...RUN, seed, score: { broken: 0, unmet: 0, points }, ...more });

describe('the comparison of algorithms', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'bench-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes medians over the seeds, the gap to the best known and the ratio to HiGHS', () => {
    const instance = { ...benchInstance('call', folder), id: '2', name: '14 × 14 × 2', best: { points: 828, base: 828 } };
    const runs = [withPoints(1, 828, { proven: true }), withPoints(2, 911), withPoints(3, 836, { bestAt: 5 }), withPoints(1, 880, { algorithm: 'mip', bound: { unmet: 0, points: 820 } })];
    const [hybrid, mip] = comparisons([{ instance, runs }]);
    expect(hybrid).toMatchObject({ algorithm: 'hybrid', runs: 3, answered: 3, proven: 1, median: { points: 836 }, best: { points: 828 }, worst: { points: 911 }, bound: 820, toMip: 0.95, toCbc: null, bestAt: 3 });
    expect(hybrid!.gap).toBeCloseTo(8 / 828);
    expect(mip).toMatchObject({ algorithm: 'mip', runs: 1, toMip: 1 });
    expect(comparisonTable([hybrid!])[2]).toBe('| 2 | 14 × 14 × 2 | 10 | hybrid | 836 | 828 to 911 | 828 | 0.97 % | 820 | 1 of 3 | 0.2 | 3.0 | 0.950 |  |  | 300 |');
  });

  it('counts a run without an answer as the worst', () => {
    const instance = benchInstance('call', folder);
    const [row] = comparisons([{ instance, runs: [withPoints(1, 900), { ...RUN, seed: 2, score: null }, { ...RUN, seed: 3, score: null }] }]);
    expect(row).toMatchObject({ answered: 1, median: null, worst: null, gap: null });
  });

  it('goes on with what a file holds, a line cut off left out', () => {
    const path = join(folder, 'r.jsonl');
    new ResultsFile(path, false).add(RUN);
    appendFileSync(path, '{"instance":"2","algo');
    expect(new ResultsFile(path, true).find(RUN)).toEqual(RUN);
    expect(new ResultsFile(path, true).find({ ...RUN, seed: 2 })).toBeUndefined();
    expect(new ResultsFile(path, false).find(RUN)).toBeUndefined();
  });

  it('knows public sizes and own problems by their words', () => {
    expect(benchInstance('year-60', folder)).toMatchObject({ format: 'json', name: '60 × 26 × 15, made up', best: { base: 673 } });
    expect(benchInstance('4', folder)).toMatchObject({ id: '4', format: 'curtois' });
    expect(() => benchInstance('25', folder)).toThrow('--instances: found 25, expected numbers from 1 to 24, or year-60');
    expect(() => compareOptions({ seconds: '10,x' })).toThrow('--seconds: found x, expected numbers above 0');
    expect(compareOptions({ seconds: '10,60', seeds: '5', instances: '1, 2' })).toMatchObject({ seconds: [10, 60], seeds: 5, instances: ['1', '2'], resume: false });
  });

  it('hands other solvers the same program', async () => {
    const small: PlanningProblem = { ...callExample(1, { people: 2, days: 4 }) };
    const only = { ...small, constraints: small.constraints.filter((c) => c.id !== 'day-in-seven' && !c.id.startsWith('away')) };
    const rows = new PlanRows(only);
    const cost = rows.program.points.map((points, column) => points + 1000 * rows.program.unmet[column]!);
    const highs = await loadHighs();
    const cells = highs.withModel({ format: 'mps', data: toMps(rows.program, cost) }, (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0 });
      model.run();
      return rows.read(Array.from(model.getSolution().colValue));
    });
    expect(checkPlan(only, toPlanSolution(only, cells)).score).toEqual(bestPlan(only).check.score);
  });
});
