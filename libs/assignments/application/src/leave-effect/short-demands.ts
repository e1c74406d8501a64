import { addDays, contains, eachDay, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { ShortDemand } from '@housestaff/people/application';
import { pgysWords } from '@housestaff/program/domain';
import { isAtWork } from '../block-grid/duty-place';
import { demandGaps, type DemandGap } from '../manifest/gaps';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';

/** Confirmed demands that fall short, or further short, on days of a range; days in a row with the same need are one. */
export function shortDemands(before: EffectiveSchedule, after: EffectiveSchedule, range: DateRange): ShortDemand[] {
  const atWork = new Set(before.catalog.activities.filter(isAtWork).map((one) => one.id));
  const found: ShortDemand[] = [];
  for (const date of eachDay(range)) {
    const working = new Set(before.duties.filter((duty) => duty.date === date && atWork.has(duty.activityId)).map((duty) => duty.rotationId));
    const block = before.catalog.blocks.find((one) => contains(one.period, date));
    const was = new Map(demandGaps(before, working, date, block).map((gap) => [gap.demand.id, gap.have]));
    for (const gap of demandGaps(after, working, date, block)) {
      if (gap.have < (was.get(gap.demand.id) ?? Infinity)) add(found, gap, date);
    }
  }
  return found;
}

/** Over days off between, as a weekend is to a ward that rests then. */
const LONGEST_GAP = 3;

function add(found: ShortDemand[], { rotation, demand, have }: DemandGap, date: LocalDate): void {
  const whom = demand.pgys === null ? '' : pgysWords(demand.pgys);
  const at = found.findLastIndex((one) => one.rotationId === rotation.id && one.whom === whom && one.needs === demand.minPeople);
  const last = found[at];
  if (last && date <= addDays(last.to, LONGEST_GAP)) found[at] = { ...last, to: addDays(date, 1), has: Math.min(last.has, have) };
  else found.push({ rotationId: rotation.id, rotation: rotation.name, whom, from: date, to: addDays(date, 1), needs: demand.minPeople, has: have });
}
