import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { InvalidValue } from '@housestaff/kernel';
import { assertProblem, assertSolution, parseCurtois, parseCurtoisSolution, writeCurtoisSolution, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';

const FORMATS = ['json', 'curtois'] as const;
export type PlanFormat = (typeof FORMATS)[number];

export function formatOf(value: string): PlanFormat {
  const format = FORMATS.find((known) => known === value);
  if (!format) throw new InvalidValue('--format', value, `one of ${FORMATS.join(', ')}`);
  return format;
}

/** InvalidValue for a file that isn't there, or isn't what the format says. */
export function readProblem(path: string, format: PlanFormat): PlanningProblem {
  const text = read(path);
  return format === 'curtois' ? parseCurtois(text, basename(path)) : assertProblem(json(path, text));
}

export function readSolution(path: string, format: PlanFormat, problem: PlanningProblem): PlanningSolution {
  const text = read(path);
  return format === 'curtois' ? parseCurtoisSolution(problem, text) : assertSolution(problem, json(path, text));
}

/** Before hours of work whose result could not be kept. */
export function assertWritable(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new InvalidValue('--out', path, `a file in a folder that can be written (${reason(error)})`);
  }
}

/** Whole or not at all, so that whoever ends the program in the middle finds what was there before. */
export function writeSolution(path: string, format: PlanFormat, problem: PlanningProblem, solution: PlanningSolution): void {
  const text = format === 'curtois' ? writeCurtoisSolution(problem, solution) : `${JSON.stringify(solution)}\n`;
  const draft = `${path}.part`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InvalidValue('file', path, `a file that can be read (${reason(error)})`);
  }
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidValue(path, reason(error), 'JSON; for the public text format add --format curtois');
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
