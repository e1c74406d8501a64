import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidValue } from '@housestaff/kernel';
import { callExample, emergencyExample, likedPoints, parseCurtois, SHIFT_SIZES, shiftExampleText, YEAR_OF_150, yearExample, type PlanningProblem } from '@housestaff/planning/domain';
import type { PlanFormat } from '../../plan/plan-files';
import { fourPlusOneYear, type FourPlusOne } from '../four-plus-one';
import { bestKnown, type Reference } from './best-known';

export interface BenchInstance {
  readonly id: string;
  /** People × slots × activities, and where it comes from. */
  readonly name: string;
  readonly file: string;
  readonly format: PlanFormat;
  readonly problem: PlanningProblem;
  readonly best: Reference | null;
}

/** Beside the repository, where it is checked out with its data. */
const PUBLIC = join('..', 'shared', 'bench', 'curtois');
/** Proved with the prototypes: what is paid less what the preferences earn. */
export const YEAR_OPTIMUM = { 1: -673, 2: -685 } as const;

/** A real program's year, beside the repository as well. */
const FOUR_PLUS_ONE = join('..', 'shared', 'data', 'internal-medicine-4plus1.json');
/** 120 weeks are required and 104 exist. */
const WEEKS_OVER = 16;

const OWN: Readonly<Record<string, () => { problem: PlanningProblem; best: Reference | null }>> = {
  'year-60': () => yearOf60(1),
  'year-60-2': () => yearOf60(2),
  'year-150': () => ({ problem: yearExample(1, YEAR_OF_150), best: null }),
  call: () => ({ problem: callExample(1), best: null }),
  emergency: () => ({ problem: emergencyExample(1), best: null }),
  'four-plus-one': realYear,
};

function yearOf60(seed: 1 | 2): { problem: PlanningProblem; best: Reference } {
  return { problem: yearExample(seed), best: { points: likedPoints(seed) + YEAR_OPTIMUM[seed], base: -YEAR_OPTIMUM[seed] } };
}

function realYear(): { problem: PlanningProblem; best: Reference } {
  if (!existsSync(FOUR_PLUS_ONE)) throw new InvalidValue('--instances', 'four-plus-one', `the file ${FOUR_PLUS_ONE}, or another instance`);
  return { problem: fourPlusOneYear(JSON.parse(readFileSync(FOUR_PLUS_ONE, 'utf8')) as FourPlusOne, true), best: { points: WEEKS_OVER, base: WEEKS_OVER } };
}

/** `word`: 1 to 24 for shifts of the public sizes (a made-up one where the public one isn't there), or the name of an own one. */
export function benchInstance(word: string, folder: string): BenchInstance {
  const number = Number(word);
  if (Number.isInteger(number) && number >= 1 && number <= SHIFT_SIZES.length) return shifts(number, folder);
  const own = Object.hasOwn(OWN, word) ? OWN[word] : undefined;
  if (!own) throw new InvalidValue('--instances', word, `numbers from 1 to ${SHIFT_SIZES.length}, or ${Object.keys(OWN).join(', ')}`);
  const { problem, best } = own();
  return { id: word, name: `${sizeOf(problem)}, ${word === 'four-plus-one' ? 'a real program' : 'made up'}`, file: put(folder, `${word}.json`, JSON.stringify(problem)), format: 'json', problem, best };
}

function shifts(number: number, folder: string): BenchInstance {
  const file = join(PUBLIC, `Instance${number}.txt`);
  const isPublic = existsSync(file);
  const text = isPublic ? readFileSync(file, 'utf8') : shiftExampleText(number, 1);
  const problem = parseCurtois(text, `Instance ${number}`);
  const place = isPublic ? file : put(folder, `shifts-${number}.txt`, text);
  return { id: String(number), name: `${sizeOf(problem)}, ${isPublic ? 'public' : 'made up'}`, file: place, format: 'curtois', problem, best: isPublic ? bestKnown(number) : null };
}

function sizeOf({ people, slots, activities }: PlanningProblem): string {
  return `${people.length} × ${slots.length} × ${activities.length}`;
}

function put(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
