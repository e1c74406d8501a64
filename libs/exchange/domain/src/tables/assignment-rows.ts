import { contains, dayWords, type LocalDate } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import type { Activity, Rotation } from '@housestaff/program/domain';
import { clean } from '../grid/sheet-grid';
import { labelKey } from '../labels/label-key';
import { dayIn, orderIn, orderRemark, personIn } from './absence-rows';
import type { DayOrder } from './table-dates';
import type { GroundYear, TableGround } from './table-ground';
import type { RowResult, RowState, TableReading } from './table-reading';
import { RowReader, type TableSource } from './table-rows';

export type Half = 'am' | 'pm' | 'day';

/** One row understood. `activity`: a duty by hand on that half. `rotation`: where the person is that day. */
export interface AssignmentItem {
  readonly row: number;
  readonly state: Exclude<RowState, 'rejected'>;
  readonly person: Person;
  readonly date: LocalDate;
  readonly half: Half;
  readonly year: GroundYear;
  readonly activity: Activity | null;
  readonly rotation: Rotation | null;
  /** The published stay or duty of that day is another one. */
  readonly stayState: Exclude<RowState, 'rejected' | 'changed'>;
  readonly dutyState: Exclude<RowState, 'rejected' | 'changed'>;
  readonly note: string;
}

const HALVES: Readonly<Record<string, Half>> = {
  am: 'am', morning: 'am', a: 'am', pm: 'pm', afternoon: 'pm', p: 'pm',
  day: 'day', allday: 'day', all: 'day', full: 'day', fullday: 'day', whole: 'day', wholeday: 'day', night: 'day', overnight: 'day', both: 'day', '24h': 'day',
};

type Wanted = Pick<AssignmentItem, 'person' | 'date' | 'half' | 'year' | 'activity' | 'rotation'>;

export function readAssignments(source: TableSource, ground: TableGround): TableReading & { readonly items: readonly AssignmentItem[] } {
  const order = orderIn(source, ['date']);
  const names = new NameFinder(ground);
  const taken = new TakenDays();
  const items: AssignmentItem[] = [];
  const results = source.rows.map((row): RowResult => {
    const reader = new RowReader(source, row);
    const wanted = wantedOf(reader, order, ground, names);
    if (wanted && reader.problems.length === 0) taken.check(reader, wanted);
    const name = wanted?.person.displayName ?? reader.text('personName');
    const summary = [reader.text('date'), wanted?.half ?? '', wanted?.activity?.code ?? wanted?.rotation?.abbreviation ?? ''].filter((word) => word !== '').join(' ');
    const item = wanted && reader.problems.length === 0 ? itemOf(reader, wanted) : undefined;
    if (!item || reader.problems.length > 0) return { row: row.row, state: 'rejected', name, summary, problems: reader.problems };
    taken.add(reader.row, item);
    items.push(item);
    return { row: row.row, state: item.state, name, summary, problems: [], unkept: item.activity && !item.rotation ? ['role', 'notes'] : ['role'] };
  });
  return { source, results, remarks: orderRemark(source, order, ['date']), items };
}

function wantedOf(reader: RowReader, order: DayOrder, ground: TableGround, names: NameFinder): Wanted | undefined {
  const person = personIn(reader, ground);
  const date = dayIn(reader, 'date', order);
  const half = reader.word('timeOfDay', HALVES, 'day');
  const year = date ? ground.years.find(({ period }) => contains(period, date)) : undefined;
  if (date && !year) reader.wrong('date', `No academic year of the program holds ${dayWords(date)}`, 'Make the year first, or correct the day');
  const [code, rotationName] = [reader.text('activityOverride'), reader.text('rotationName')];
  if (code === '' && rotationName === '') reader.wrong('rotationName', 'The row has neither a rotation nor an activity', 'Name one of the two');
  const activity = code === '' ? null : names.activity(reader, code);
  const rotation = rotationName === '' ? null : names.rotation(reader, rotationName);
  return person && date && year && activity !== undefined && rotation !== undefined ? { person, date, half, year, activity, rotation } : undefined;
}

/** Finds activities and rotations as people name them: by code or abbreviation, else by name, whatever the case and spelling. */
class NameFinder {
  private readonly rotations: ReadonlyMap<string, Rotation>;
  private readonly activities: ReadonlyMap<string, Activity>;

  constructor({ rotations, activities }: Pick<TableGround, 'rotations' | 'activities'>) {
    const plain = (text: string) => clean(text).toLowerCase();
    this.rotations = new Map(rotations.flatMap((one) => [labelKey(one.name), plain(one.name), plain(one.abbreviation)].map((key) => [key, one] as const)));
    this.activities = new Map(activities.flatMap((one) => [plain(one.name), plain(one.code)].map((key) => [key, one] as const)));
  }

  /** Undefined, and reported, when there is none. */
  rotation(reader: RowReader, text: string): Rotation | undefined {
    const found = this.rotations.get(clean(text).toLowerCase()) ?? this.rotations.get(labelKey(text));
    if (!found) reader.wrong('rotationName', `No rotation is called "${text}"`, 'Correct the name, or make the rotation first');
    return found;
  }

  activity(reader: RowReader, text: string): Activity | undefined {
    const found = this.activities.get(clean(text).toLowerCase());
    if (!found) reader.wrong('activityOverride', `No activity is called "${text}"`, 'Correct the code, or make the activity first');
    return found;
  }
}

/** What earlier rows of the file put on a day. */
class TakenDays {
  private readonly rotations = new Map<string, { row: number; rotation: Rotation }>();
  private readonly duties = new Map<string, number>();

  check(reader: RowReader, { person, date, half, activity, rotation }: Wanted): void {
    const before = this.rotations.get(`${person.id} ${date}`);
    if (rotation && before && before.rotation.id !== rotation.id) {
      reader.wrong('rotationName', `Row ${before.row} has ${person.displayName} on ${before.rotation.name} that day`, 'A stay holds whole days: keep one rotation, and give the other half as an activity');
    }
    const halves = half === 'day' ? ['am', 'pm', 'day'] : [half, 'day'];
    const row = activity ? halves.map((one) => this.duties.get(`${person.id} ${date} ${one}`)).find((one) => one !== undefined) : undefined;
    if (row !== undefined) reader.wrong('activityOverride', `Row ${row} gives ${person.displayName} something at that time already`, 'Keep one of the two rows');
  }

  add(row: number, { person, date, half, activity, rotation }: AssignmentItem): void {
    if (rotation) this.rotations.set(`${person.id} ${date}`, { row, rotation });
    if (activity) this.duties.set(`${person.id} ${date} ${half}`, row);
  }
}

/** How the row stands to what is published. Locked cells refuse it. */
function itemOf(reader: RowReader, wanted: Wanted): AssignmentItem {
  const { person, date, half, year, activity, rotation } = wanted;
  const stay = year.stays.find((one) => one.personId === person.id && contains(one.period, date));
  const duty = year.handDuties.find((one) => one.personId === person.id && one.date === date && (one.half === half || (one.activityId === null && (one.half === 'day' || half === 'day'))));
  const stayState = !rotation || stay?.rotationId === rotation.id ? 'unchanged' : stay ? 'edited' : 'added';
  const dutyState = !activity || duty?.activityId === activity.id ? 'unchanged' : duty ? 'edited' : 'added';
  if (stayState === 'edited' && stay?.locked) reader.wrong('rotationName', `${person.displayName}'s stay on ${dayWords(date)} is locked`, 'Unlock it first, or take this row out');
  if (dutyState === 'edited' && duty?.locked) reader.wrong('activityOverride', `What ${person.displayName} does on ${dayWords(date)} is locked`, 'Unlock it first, or take this row out');
  const beside = activity && year.handDuties.find((one) => one !== duty && one.personId === person.id && one.date === date && one.activityId !== null && one.half !== half && (one.half === 'day' || half === 'day'));
  if (beside) reader.wrong('activityOverride', `${person.displayName} has something else entered by hand on ${dayWords(date)} already`, 'Take that away first, or take this row out');
  const states = [stayState, dutyState];
  const state = states.includes('edited') ? 'edited' : states.includes('added') ? 'added' : 'unchanged';
  return { ...wanted, row: reader.row, state, stayState, dutyState, note: reader.text('notes') };
}
