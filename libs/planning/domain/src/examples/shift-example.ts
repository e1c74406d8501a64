import { problemOf } from '../formats/curtois/parse-curtois';
import { writeCurtois } from '../formats/curtois/write-curtois';
import type { PlanningProblem } from '../model/planning-problem';
import { shiftInstance } from './shift-instance';
import { shiftSize } from './shift-sizes';

/** A made-up instance as large as public instance `n` (1 to 24). */
export function shiftExample(n: number, seed: number): PlanningProblem {
  const size = shiftSize(n);
  return problemOf(shiftInstance(size, seed), `Shifts ${size.people} × ${size.days} × ${size.shifts}, seed ${seed}`);
}

/** The same in the public text format. */
export function shiftExampleText(n: number, seed: number): string {
  return writeCurtois(shiftInstance(shiftSize(n), seed));
}
