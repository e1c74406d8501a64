import type { UndoneRows } from '@housestaff/api-client';

const THINGS: Readonly<Record<UndoneRows['what'], readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  pgys: ['PGY entry', 'PGY entries'],
  rotations: ['rotation', 'rotations'],
  activities: ['activity', 'activities'],
  patterns: ['half-day of weekly patterns', 'half-days of weekly patterns'],
  years: ['academic year', 'academic years'],
  blocks: ['block', 'blocks'],
  absences: ['absence', 'absences'],
  requirements: ['requirement', 'requirements'],
  coverage: ['line of coverage', 'lines of coverage'],
  setups: ['plan', 'plans'],
  labels: ['remembered label', 'remembered labels'],
  schedules: ['published schedule', 'published schedules'],
};

/** Things whose names say nothing that their count doesn't. */
const UNNAMED: readonly UndoneRows['what'][] = ['blocks', 'pgys', 'patterns', 'schedules', 'requirements', 'coverage'];

export function thingWords({ what }: Pick<UndoneRows, 'what'>, count: number): string {
  return `${count} ${THINGS[what][count === 1 ? 0 : 1]}`;
}

/** "22 people go", "3 absences are as before". */
export function lineOf(rows: UndoneRows): string {
  if (rows.what === 'schedules') return rows.removed > 0 ? 'The schedule with all its versions goes' : 'The schedule gets a new version, as it was before the import';
  const goes = rows.removed > 0 ? [`${thingWords(rows, rows.removed)} ${rows.removed === 1 ? 'goes' : 'go'}`] : [];
  const back = rows.restored > 0 ? [`${thingWords(rows, rows.restored)} ${rows.restored === 1 ? 'is' : 'are'} as before`] : [];
  return [...goes, ...back].join(', ');
}

/** The first few by name, and how many more. */
export function namesOf({ what, names, removed, restored }: UndoneRows): string {
  if (UNNAMED.includes(what) || names.length === 0) return '';
  const more = removed + restored - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
