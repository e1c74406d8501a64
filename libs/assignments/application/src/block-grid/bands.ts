import type { Duty, Stay } from '@housestaff/assignments/domain';
import { addDays, intersect, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { ActivityOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { nameOf } from '../year-grid/people-groups';

export interface BandEntry {
  readonly personId: Id;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly kind: string;
}

export interface BlockGridBand {
  readonly label: string;
  readonly entries: readonly BandEntry[];
}

type Entry = Omit<BandEntry, 'name'>;

const IN_HOUSE = new Set(['night-float', 'call']);
const ATTENDED = new Set(['inpatient', 'critical-care', 'obstetrics', 'emergency']);

/** The rows above the people: who is in the house at night, on backup, and attending. Empty rows are left out. */
export function bandsOf(schedule: EffectiveSchedule, duties: readonly Duty[], period: DateRange): BlockGridBand[] {
  const activities = new Map(schedule.catalog.activities.map((one) => [one.id, one]));
  const nights = (fits: (activity: ActivityOfProgram) => boolean): Entry[] => duties.flatMap((duty) => {
    const activity = activities.get(duty.activityId);
    return activity && fits(activity) ? [{ personId: duty.personId, from: duty.date, to: addDays(duty.date, 1), kind: activity.dutyKind }] : [];
  });
  const bands = [
    { label: 'In-house night', entries: nights((one) => IN_HOUSE.has(one.dutyKind) && one.place === 'in-house') },
    { label: 'Home call', entries: nights((one) => one.dutyKind === 'call' && one.place === 'at-home') },
    { label: 'Backup', entries: nights((one) => one.dutyKind === 'backup') },
    ...attendings(schedule, period),
  ];
  const names = new Map(schedule.people.map((person) => [person.id, nameOf(person)]));
  return bands.filter((band) => band.entries.length > 0).map(({ label, entries }) => {
    return { label, entries: runsOf(entries).map((entry) => ({ ...entry, name: names.get(entry.personId) ?? '' })) };
  });
}

function attendings({ catalog, people, stays }: EffectiveSchedule, period: DateRange): { label: string; entries: Entry[] }[] {
  const faculty = new Set(people.filter((person) => person.kind === 'faculty').map((person) => person.id));
  return catalog.rotations
    .filter((rotation) => ATTENDED.has(rotation.category))
    .map((rotation) => ({ label: `${rotation.abbreviation} attending`, entries: stays.filter((stay) => stay.rotationId === rotation.id && faculty.has(stay.personId)).flatMap((stay) => within(stay, period)) }));
}

function within(stay: Stay, period: DateRange): Entry[] {
  const shared = intersect(stay.period, period);
  return shared ? [{ personId: stay.personId, from: shared.start, to: shared.end, kind: 'attending' }] : [];
}

/** One entry for consecutive days of the same person and kind. */
function runsOf(entries: readonly Entry[]): Entry[] {
  const runs: Entry[] = [];
  for (const entry of [...entries].sort((a, b) => (a.personId === b.personId ? (a.from < b.from ? -1 : 1) : a.personId < b.personId ? -1 : 1))) {
    const last = runs.at(-1);
    if (last && last.personId === entry.personId && last.kind === entry.kind && last.to >= entry.from) runs[runs.length - 1] = { ...last, to: entry.to > last.to ? entry.to : last.to };
    else runs.push(entry);
  }
  return runs.sort((a, b) => (a.from < b.from ? -1 : 1));
}
