import { InvalidValue } from '@housestaff/kernel';

/** A line of a section, cut at its commas. */
export interface CurtoisLine {
  readonly number: number;
  readonly fields: readonly string[];
}

export const SECTIONS = ['HORIZON', 'SHIFTS', 'STAFF', 'DAYS_OFF', 'SHIFT_ON_REQUESTS', 'SHIFT_OFF_REQUESTS', 'COVER'] as const;
type Section = (typeof SECTIONS)[number];

/** The lines of each section, without comments and blank lines. InvalidValue with the line's number. */
export function readSections(text: string): Readonly<Record<Section, readonly CurtoisLine[]>> {
  const found: Record<Section, CurtoisLine[]> = { HORIZON: [], SHIFTS: [], STAFF: [], DAYS_OFF: [], SHIFT_ON_REQUESTS: [], SHIFT_OFF_REQUESTS: [], COVER: [] };
  let section: Section | null = null;
  for (const line of readLines(text)) {
    const [first = ''] = line.fields;
    if (first.startsWith('SECTION_')) section = sectionOf(line, first.slice('SECTION_'.length));
    else if (section) found[section].push(line);
    else throw refuse(line, first, 'SECTION_HORIZON first');
  }
  return found;
}

/** Lines that say something, numbered from 1. */
export function readLines(text: string): CurtoisLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.flatMap((line, n) => {
    const trimmed = line.trim();
    return trimmed === '' || trimmed.startsWith('#') ? [] : [{ number: n + 1, fields: trimmed.split(',').map((field) => field.trim()) }];
  });
}

function sectionOf(line: CurtoisLine, name: string): Section {
  const section = SECTIONS.find((known) => known === name);
  if (!section) throw refuse(line, `SECTION_${name}`, `one of ${SECTIONS.map((known) => `SECTION_${known}`).join(', ')}`);
  return section;
}

export function refuse({ number }: CurtoisLine, found: unknown, expected: string): InvalidValue {
  return new InvalidValue(`line ${number}`, found, expected);
}

/** A whole number from 0. */
export function whole(line: CurtoisLine, text: string | undefined, what: string): number {
  if (text === undefined || !/^\d+$/.test(text)) throw refuse(line, text, `${what}, a whole number from 0`);
  return Number(text);
}

/** One of the ids that an earlier section named. */
export function known<T>(line: CurtoisLine, ids: ReadonlyMap<string, T>, id: string | undefined, what: string): T {
  const found = id === undefined ? undefined : ids.get(id);
  if (found === undefined) throw refuse(line, id, `${what} from the section above: ${[...ids.keys()].slice(0, 12).join(', ')}${ids.size > 12 ? ', …' : ''}`);
  return found;
}
