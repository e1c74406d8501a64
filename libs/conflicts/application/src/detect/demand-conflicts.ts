import { demandGaps, isAtWork, type DemandGap } from '@housestaff/assignments/application';
import { contains, dayWords, daysWords, eachDay, type Id, type LocalDate } from '@housestaff/kernel';
import { pgysWords } from '@housestaff/program/domain';
import { NOBODY, type Detected, type Detector, type Ground } from './detected';
import { runsOf, type Run } from './runs';

interface GapDay {
  readonly date: LocalDate;
  readonly gap: DemandGap;
}

/** Days on which a confirmed demand is not met, of each demand: those that follow each other in a block, short by as many, are one. */
export const uncoveredDemand: Detector = (ground, { window }) => {
  const { catalog, duties } = ground.schedule;
  const working = new Map<LocalDate, Set<Id | null>>();
  for (const { date, activityId, rotationId } of duties) {
    const activity = contains(window, date) ? ground.activities.get(activityId) : undefined;
    if (activity && isAtWork(activity)) working.set(date, (working.get(date) ?? new Set()).add(rotationId));
  }
  const gaps = eachDay(window).flatMap((date): GapDay[] => {
    const block = catalog.blocks.find(({ period }) => contains(period, date));
    return demandGaps(ground.schedule, working.get(date) ?? new Set(), date, block).map((gap) => ({ date, gap }));
  });
  const borders = catalog.blocks.map(({ period }) => period.start);
  const subjects = [...new Set(gaps.map(subjectOf))].sort();
  return subjects.flatMap((subject) => runsOf(gaps.filter((one) => subjectOf(one) === subject), borders).map((run) => conflictOf(run, ground)));
};

function placeOf({ rotation, demand }: DemandGap): string {
  return `${rotation.id} ${demand.pgys?.join(',') ?? ''}`;
}

function subjectOf({ gap }: GapDay): string {
  return `${placeOf(gap)} ${gap.demand.minPeople - gap.have}`;
}

function conflictOf({ period, rows }: Run<GapDay>, ground: Ground): Detected {
  const { gap } = rows[0]!;
  const { rotation, demand, have } = gap;
  const short = demand.minPeople - have;
  const whom = demand.pgys === null ? '' : ` (${pgysWords(demand.pgys)})`;
  const away = [...new Set(rows.flatMap((one) => one.gap.away))].map((id) => ground.nameOf(id)).sort();
  const leave = away.length > 0 ? ` On leave: ${away.join(', ')}.` : '';
  return {
    ...NOBODY,
    ...{ kind: 'uncovered-demand', severity: 'violation', personIds: [], place: placeOf(gap), period, weight: short * rows.length, pgys: demand.pgys },
    title: `${rotation.name}${whom} is short by ${short}, ${daysWords(period)}`,
    why: `Needs ${demand.minPeople}, has ${have}, on ${rows.length} ${rows.length === 1 ? 'day' : 'days'}.${leave}`,
    lines: rows.length > 1 && rows.some((one) => one.gap.have !== have) ? rows.map((one) => `${dayWords(one.date)}: has ${one.gap.have}`) : [],
    ways: [Array.from({ length: short }, () => ({ kind: 'stay' as const, rotationId: rotation.id, period }))],
  };
}
