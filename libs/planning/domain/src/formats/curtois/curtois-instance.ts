import { known, readSections, refuse, whole, type CurtoisLine } from './curtois-lines';

export interface CurtoisShift {
  readonly id: string;
  readonly minutes: number;
  /** Shifts that can't follow on the next day. */
  readonly notThen: readonly string[];
}

export interface CurtoisEmployee {
  readonly id: string;
  /** Most of each shift. */
  readonly most: ReadonlyMap<string, number>;
  readonly maxMinutes: number;
  readonly minMinutes: number;
  readonly maxInARow: number;
  readonly minInARow: number;
  readonly minOffInARow: number;
  readonly maxWeekends: number;
}

export interface CurtoisRequest {
  readonly employee: string;
  readonly day: number;
  readonly shift: string;
  readonly weight: number;
}

export interface CurtoisCover {
  readonly day: number;
  readonly shift: string;
  readonly required: number;
  readonly under: number;
  readonly over: number;
}

/** The public text format, as it says it. Day 0 is a Monday. */
export interface CurtoisInstance {
  readonly days: number;
  readonly shifts: readonly CurtoisShift[];
  readonly staff: readonly CurtoisEmployee[];
  readonly daysOff: readonly { readonly employee: string; readonly days: readonly number[] }[];
  readonly on: readonly CurtoisRequest[];
  readonly off: readonly CurtoisRequest[];
  readonly cover: readonly CurtoisCover[];
}

/** InvalidValue naming the line, what it says and what it should say. */
export function readCurtois(text: string): CurtoisInstance {
  const sections = readSections(text);
  const [horizon = { number: 1, fields: [] }] = sections.HORIZON;
  const days = whole(horizon, horizon.fields[0], 'the number of days in SECTION_HORIZON');
  if (days === 0) throw refuse(horizon, days, 'at least one day');
  const shifts = new Map(sections.SHIFTS.map((line) => [line.fields[0]!, line]));
  const staff = new Map(sections.STAFF.map((line) => [line.fields[0]!, line]));
  for (const lines of [sections.SHIFTS, sections.STAFF]) refuseTwice(lines);
  const day = (line: CurtoisLine, field: string | undefined): number => {
    const found = whole(line, field, 'a day');
    if (found >= days) throw refuse(line, found, `a day from 0 to ${days - 1}`);
    return found;
  };
  const employee = (line: CurtoisLine): string => known(line, staff, line.fields[0], 'an employee').fields[0]!;
  const shift = (line: CurtoisLine, id: string | undefined): string => known(line, shifts, id, 'a shift').fields[0]!;
  const request = (line: CurtoisLine): CurtoisRequest => ({
    employee: employee(line),
    day: day(line, line.fields[1]),
    shift: shift(line, line.fields[2]),
    weight: whole(line, line.fields[3], 'a weight'),
  });
  return {
    days,
    shifts: sections.SHIFTS.map((line) => shiftOf(line, (id) => shift(line, id))),
    staff: sections.STAFF.map((line) => employeeOf(line, (id) => shift(line, id))),
    daysOff: sections.DAYS_OFF.map((line) => ({ employee: employee(line), days: line.fields.slice(1).map((field) => day(line, field)) })),
    on: sections.SHIFT_ON_REQUESTS.map(request),
    off: sections.SHIFT_OFF_REQUESTS.map(request),
    cover: sections.COVER.map((line) => {
      const [required, under, over] = ['how many are required', 'a weight for under', 'a weight for over'].map((what, n) => whole(line, line.fields[n + 2], what));
      return { day: day(line, line.fields[0]), shift: shift(line, line.fields[1]), required: required!, under: under!, over: over! };
    }),
  };
}

function refuseTwice(lines: readonly CurtoisLine[]): void {
  const seen = new Set<string>();
  for (const line of lines) {
    const [id = ''] = line.fields;
    if (id === '' || id === '-' || seen.has(id)) throw refuse(line, id === '' ? 'no id' : id, 'an id that no line above has, and not "-"');
    seen.add(id);
  }
}

function shiftOf(line: CurtoisLine, shift: (id: string) => string): CurtoisShift {
  const [id = '', minutes, notThen = ''] = line.fields;
  return { id, minutes: whole(line, minutes, 'the length in minutes'), notThen: parts(notThen).map(shift) };
}

const LIMITS = ['most minutes', 'least minutes', 'most shifts in a row', 'least shifts in a row', 'least days off in a row', 'most weekends'];

function employeeOf(line: CurtoisLine, shift: (id: string) => string): CurtoisEmployee {
  const [id = '', most = '', ...limits] = line.fields;
  const pairs = parts(most).map((part): [string, number] => {
    const [name, number] = part.split('=');
    return [shift(name ?? ''), whole(line, number, `the most of shift ${name}, as ${name}=14`)];
  });
  const [maxMinutes, minMinutes, maxInARow, minInARow, minOffInARow, maxWeekends] = LIMITS.map((what, n) => whole(line, limits[n], what)) as [number, number, number, number, number, number];
  if (minMinutes > maxMinutes) throw refuse(line, `${minMinutes} to ${maxMinutes}`, 'least minutes up to the most minutes; the most stand first');
  if (minInARow > maxInARow) throw refuse(line, `${minInARow} to ${maxInARow}`, 'least shifts in a row up to the most; the most stand first');
  return { id, most: new Map(pairs), maxMinutes, minMinutes, maxInARow, minInARow, minOffInARow, maxWeekends };
}

function parts(text: string): string[] {
  return text.split('|').filter((part) => part !== '');
}
