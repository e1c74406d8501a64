import { addDays, type Id } from '@housestaff/kernel';
import type { ChangedPeriod } from './changed-periods';
import type { HandDuty } from './duty';

/** Days on which what people put by hand differs, each as a period of one day; before and after are activities. */
export function changedHandDays(before: readonly HandDuty[], after: readonly HandDuty[]): ChangedPeriod[] {
  const [was, is] = [byDay(before), byDay(after)];
  const days = [...new Set([...was.keys(), ...is.keys()])].sort();
  return days.flatMap((day) => {
    const [old, now] = [was.get(day) ?? [], is.get(day) ?? []];
    if (signOf(old) === signOf(now)) return [];
    const { personId, date } = (old[0] ?? now[0])!;
    return [{ personId, period: { start: date, end: addDays(date, 1) }, before: activityOf(old), after: activityOf(now) }];
  });
}

function byDay(duties: readonly HandDuty[]): Map<string, HandDuty[]> {
  const days = new Map<string, HandDuty[]>();
  for (const duty of duties) {
    const day = `${duty.personId}|${duty.date}`;
    days.set(day, [...(days.get(day) ?? []), duty]);
  }
  return days;
}

function signOf(duties: readonly HandDuty[]): string {
  return duties.map((duty) => `${duty.half} ${duty.activityId}`).sort().join();
}

function activityOf(duties: readonly HandDuty[]): Id | null {
  return duties.find((duty) => duty.activityId !== null)?.activityId ?? null;
}
