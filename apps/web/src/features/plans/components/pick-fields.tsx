'use client';
import { Select } from '@housestaff/ui';
import { CATEGORY_NAMES, WEEKDAY_OPTIONS, daysSaid, peopleSaid, type DayPick, type Names, type PeoplePick } from '../model/plan-words';
import { PopField, Ticks } from './many-pick';

interface PickProps<T> {
  label: string;
  pick: T | undefined;
  error: string | null;
  editable: boolean;
  visibleLabel?: boolean;
  onChange: (pick: T | undefined) => void;
}

/** Nothing asked is the same as no pick. */
function kept<T extends object>(pick: T): T | undefined {
  const entries = Object.entries(pick).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

const KINDS = [
  { value: 'resident', label: 'Residents' },
  { value: 'faculty', label: 'Faculty' },
] as const;
const CATEGORIES = Object.entries(CATEGORY_NAMES).map(([value, label]) => ({ value, label }));

/** Who: kinds of people, years, whoever is on some rotations, named people. All that is said must hold. */
export function PeopleField({ pick = {}, names, onChange, ...rest }: PickProps<PeoplePick> & { names: Names }) {
  const put = (part: Partial<PeoplePick>) => onChange(kept({ ...pick, ...part }));
  const pgys = [...new Set([...names.people.values()].flatMap((person) => (person.pgy === null ? [] : [person.pgy])))].sort((one, other) => one - other);
  const rotations = [...names.rotations.values()].map((one) => ({ value: one.id, label: `${one.abbreviation} ${one.name}` }));
  const people = [...names.people.values()].filter((one) => one.active && !one.finishedOn && (one.kind === 'resident' || one.kind === 'faculty')).map((one) => ({ value: one.id, label: one.displayName }));
  return (
    <PopField {...rest} words={peopleSaid(names, pick) ?? 'Everybody'}>
      <p className="t12 t2 mb-2">All that is ticked must hold; a part without a tick holds for everybody.</p>
      <h4>Kind</h4>
      <Ticks options={KINDS} value={pick.kinds ?? []} onChange={(kinds) => put({ kinds: KINDS.map((one) => one.value).filter((one) => kinds.includes(one)) })} />
      <h4>Year</h4>
      <Ticks options={pgys.map((pgy) => ({ value: String(pgy), label: `PGY-${pgy}` }))} value={(pick.pgys ?? []).map(String)} onChange={(next) => put({ pgys: next.map(Number).sort((one, other) => one - other) })} />
      <h4>On rotations of these kinds that day</h4>
      <Ticks options={CATEGORIES} value={pick.categories ?? []} onChange={(categories) => put({ categories })} />
      <h4>On these rotations that day</h4>
      <Ticks options={rotations} value={pick.rotationIds ?? []} onChange={(rotationIds) => put({ rotationIds })} />
      <h4>These people alone</h4>
      <Ticks options={people} value={pick.personIds ?? []} onChange={(personIds) => put({ personIds })} />
    </PopField>
  );
}

const HOLIDAYS = [
  { value: 'any', label: 'As any other day' },
  { value: 'also', label: 'Holidays too, whatever their weekday' },
  { value: 'only', label: 'Only holidays' },
  { value: 'never', label: 'Never on holidays' },
] as const;
const HALVES = [
  { value: 'am', label: 'Morning' },
  { value: 'pm', label: 'Afternoon' },
] as const;

/** Which days: weekdays, holidays, halves. */
export function DaysField({ pick = {}, halfDays, onChange, ...rest }: PickProps<DayPick> & { halfDays: boolean }) {
  const put = (part: Partial<DayPick>) => onChange(kept({ ...pick, ...part }));
  return (
    <PopField {...rest} words={daysSaid(pick) ?? 'Every day'}>
      <h4>Weekdays</h4>
      <Ticks options={WEEKDAY_OPTIONS} value={(pick.weekdays ?? []).map(String)} onChange={(next) => put({ weekdays: next.map(Number).sort((one, other) => one - other) })} />
      <h4>Holidays</h4>
      <Select label="Holidays" value={pick.holidays ?? 'any'} options={HOLIDAYS} onChange={(value) => put({ holidays: value === 'any' ? undefined : value })} className="w-full" />
      {halfDays && (
        <>
          <h4>Halves</h4>
          <Ticks options={HALVES} value={pick.halves ?? []} onChange={(next) => put({ halves: HALVES.map((one) => one.value).filter((one) => next.includes(one)) })} />
        </>
      )}
    </PopField>
  );
}
