import { clean, filledCells, rowsOf, type GridCell, type SheetGrid } from '../grid/sheet-grid';

export const TABLE_KINDS = ['people', 'absences', 'assignments'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Field by field, the headings that mean it, small letters and digits only; the first is the one of our own templates. */
const FIELDS = {
  people: {
    name: ['name', 'fullname', 'personname', 'person', 'resident', 'residentname', 'displayname'],
    givenName: ['givenname', 'firstname', 'first'],
    familyName: ['familyname', 'lastname', 'last', 'surname'],
    email: ['email', 'emailaddress', 'mail'],
    type: ['type', 'persontype', 'kind'],
    pgyLevel: ['pgylevel', 'pgy', 'pgyyear', 'level', 'trainingyear'],
    specialties: ['specialties', 'specialty', 'specialities', 'speciality'],
    primaryDuty: ['primaryduty', 'duty', 'title', 'titles'],
    performsProcedures: ['performsprocedures', 'procedures'],
    externalId: ['externalid', 'employeeid', 'staffid', 'id', 'uniqueid'],
    cohort: ['cohort', 'track'],
  },
  absences: {
    personName: ['personname', 'name', 'person', 'fullname', 'resident', 'residentname'],
    email: ['email', 'emailaddress', 'mail'],
    externalId: ['externalid', 'employeeid', 'staffid', 'personid', 'uniqueid'],
    startDate: ['startdate', 'start', 'from', 'firstday', 'begin', 'begins'],
    endDate: ['enddate', 'end', 'to', 'lastday', 'until', 'through'],
    absenceType: ['absencetype', 'type', 'kind', 'leavetype', 'leave'],
    notes: ['notes', 'note', 'comment', 'comments', 'remarks'],
  },
  assignments: {
    date: ['date', 'day', 'localdate'],
    timeOfDay: ['timeofday', 'half', 'halfday', 'ampm', 'session', 'time'],
    personName: ['personname', 'name', 'person', 'fullname', 'resident', 'residentname'],
    email: ['email', 'emailaddress', 'mail'],
    externalId: ['externalid', 'employeeid', 'staffid', 'personid', 'uniqueid'],
    rotationName: ['rotationname', 'rotation', 'service'],
    role: ['role', 'roleonrotation'],
    activityOverride: ['activityoverride', 'activity', 'override', 'code', 'activitycode'],
    notes: ['notes', 'note', 'comment', 'comments', 'remarks'],
  },
} as const satisfies Record<TableKind, Record<string, readonly string[]>>;

/** What our own files of refused rows add; they are read over. */
const OURS = new Set(['row', 'column', 'what', 'fix']);

/** Headings without which a table is not of its kind: one of each group. */
const NEEDED: Readonly<Record<TableKind, readonly (readonly string[])[]>> = {
  assignments: [['date'], ['personName', 'email', 'externalId'], ['rotationName', 'activityOverride']],
  absences: [['personName', 'email', 'externalId'], ['startDate'], ['endDate', 'absenceType']],
  people: [['name', 'familyName'], ['email', 'type', 'pgyLevel', 'specialties', 'primaryDuty', 'externalId']],
};

export interface TableHeading {
  readonly kind: TableKind;
  /** From 0. */
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly text: string; readonly field: string | null }[];
}

const SEARCHED_ROWS = 10;
/** A row with this part of its cells known is a row of headings, not a year that begins with a name and a PGY. */
const MOSTLY = 0.6;

/** The headings of a plain table, and what kind of table they make it; undefined when it is something else. */
export function tableHeading(grids: readonly SheetGrid[]): TableHeading | undefined {
  const [grid] = grids.filter((one) => filledCells(one).length > 0);
  if (!grid) return undefined;
  const rows = [...rowsOf(filledCells(grid))].filter(([row]) => row < SEARCHED_ROWS);
  for (const [row, cells] of rows) {
    const found = (['assignments', 'absences', 'people'] as const).map((kind) => headingOf(kind, row, cells)).find((heading) => heading !== undefined);
    if (found) return found;
  }
  return undefined;
}

export function isTable(grids: readonly SheetGrid[]): boolean {
  return tableHeading(grids) !== undefined;
}

function headingOf(kind: TableKind, row: number, cells: readonly GridCell[]): TableHeading | undefined {
  const taken = new Set<string>();
  const columns = cells.map((cell) => {
    const field = fieldOf(kind, cell.text, taken);
    if (field) taken.add(field);
    return { column: cell.column, text: clean(cell.text), field };
  });
  const known = columns.filter(({ field, text }) => field !== null || isOurs(text)).length;
  const whole = NEEDED[kind].every((group) => group.some((field) => taken.has(field)));
  return whole && known >= columns.length * MOSTLY ? { kind, row, columns } : undefined;
}

function fieldOf(kind: TableKind, heading: string, taken: ReadonlySet<string>): string | null {
  const key = clean(heading).toLowerCase().replace(/[^a-z0-9]+/g, '');
  const found = Object.entries(FIELDS[kind] as Record<string, readonly string[]>).find(([field, names]) => !taken.has(field) && names.includes(key));
  return found?.[0] ?? null;
}

/** A column that a file of refused rows of ours brought along. */
export function isOurs(heading: string): boolean {
  return OURS.has(heading.toLowerCase());
}
