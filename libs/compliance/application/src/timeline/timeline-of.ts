import { pgyOf, type BlockOfYear, type ScheduleFinding } from '@housestaff/assignments/application';
import { rollingAdvisory, weeklyHours, type DutyHistory, type Measure, type RulePack, type WeekOfHours } from '@housestaff/compliance/domain';
import { overlaps, type DateRange, type Id } from '@housestaff/kernel';
import { rounded } from '../measures/finding-view';
import type { PersonMeasures } from '../measures/person-measures';
import { rowOf } from '../overview/compliance-rows';
import { ruleInfos } from '../rule-info';
import { loggedHoursIn } from './logged-hours';
import type { PersonTimeline, WeekOfTimeline, WindowOfTimeline } from './timeline-view';

export interface TimelineParts {
  /** Measured by the basis that is asked for. */
  readonly asked: PersonMeasures;
  /** The same person's rows by either basis, side by side. */
  readonly scheduled: DutyHistory;
  readonly worked: DutyHistory;
  readonly pack: RulePack;
  readonly blocks: readonly BlockOfYear[];
  /** Their own. */
  readonly findings: readonly ScheduleFinding[];
}

export function timelineOf({ asked, scheduled, worked, pack, blocks, findings }: TimelineParts): PersonTimeline {
  const { person, history } = asked;
  return {
    person: { id: person.id, name: person.displayName, pgy: pgyOf(person, history.period)?.pgy ?? null },
    rules: ruleInfos(pack),
    weeks: weeklyHours(scheduled).map((week) => weekOf(week, scheduled, worked)),
    advisory: rollingAdvisory(history).map(({ date, hours }) => ({ date, hours: rounded(hours) })),
    windows: (asked.measures.get('eighty-hour-week') ?? []).map(windowOf),
    cells: blocks.map((block) => ({ blockId: block.id, cells: rowOf(asked, pack, block.period).cells })),
    findings,
    leave: history.leave.map(({ kind, period }) => ({ kind, from: period.start, to: period.end })),
  };
}

function weekOf({ period, hours, leaveDays }: WeekOfHours, scheduled: DutyHistory, worked: DutyHistory): WeekOfTimeline {
  return {
    ...{ from: period.start, to: period.end, scheduled: rounded(hours), logged: rounded(loggedHoursIn(worked, period)) },
    ...{ leaveDays, rotationIds: rotationsIn(scheduled, period) },
  };
}

/** In the order of the stays. */
function rotationsIn({ stays }: DutyHistory, days: DateRange): Id[] {
  const within = stays.filter((stay) => overlaps(stay.period, days)).sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  return [...new Set(within.map((stay) => stay.rotationId))];
}

function windowOf({ rotationId, window, measured, limit, status, eligibleDays }: Measure): WindowOfTimeline {
  return { rotationId, from: window.start, to: window.end, average: rounded(measured), limit, status, eligibleDays };
}
