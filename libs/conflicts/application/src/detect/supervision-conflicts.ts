import type { ScheduleFinding } from '@housestaff/assignments/application';
import { dayWords, daysWords, type Id } from '@housestaff/kernel';
import { NOBODY, type Detected, type Detector, type Facts, type Ground } from './detected';
import { current } from './finding-conflicts';
import { runsOf } from './runs';

/** Half-days with too few attendings, of each group: those that follow each other in a block are one. */
export const supervisionGaps: Detector = (ground, facts) => {
  const short = current(facts).filter(({ ruleId, personId, from }) => ruleId === 'supervision' && personId === null && from >= facts.window.start);
  const places = [...new Set(short.map(({ place }) => place ?? ''))].sort();
  const borders = ground.schedule.catalog.blocks.map(({ period }) => period.start);
  return places.flatMap((place) => {
    const rows = short.filter((one) => one.place === place).map((finding) => ({ date: finding.from, finding }));
    return runsOf(rows, borders).map(({ period, rows: run }) => gapOf(place, period, run.map(({ finding }) => finding), ground, facts));
  });
};

function gapOf(place: string, period: Detected['period'], findings: readonly ScheduleFinding[], ground: Ground, facts: Facts): Detected {
  const missing = findings.reduce((sum, one) => sum + missingIn(one), 0);
  const most = Math.max(...findings.map(missingIn));
  const worst = findings.find((one) => missingIn(one) === most)!;
  const [group = '', half = ''] = place.split(' · ');
  const activityId = supervisedBy(group, worst, ground, facts);
  const pieces = findings.map((one) => ({ kind: 'duty' as const, activityId: activityId ?? '', date: one.from, half: half.toLowerCase() as 'am' | 'pm', dutyId: null }));
  return {
    ...NOBODY,
    ...{ kind: 'supervision-gap', severity: worst.severity as Detected['severity'], personIds: [], place, period, weight: missing, takers: 'faculty' },
    title: `${group}, ${half}: too few attendings, ${daysWords(period)}`,
    why: `${dayWords(worst.from)}: the learners need ${worst.limit ?? '–'}, ${worst.measured ?? 0} ${worst.measured === 1 ? 'is' : 'are'} there.`,
    lines: findings.map((one) => `${dayWords(one.from)}: needs ${one.limit ?? '–'}, has ${one.measured ?? 0}`),
    ways: activityId && findings.every((one) => missingIn(one) === 1) ? [pieces] : [],
  };
}

/** What an attending does there: what the learners do, where that supervises, else the first that does. */
function supervisedBy(name: string, { rows }: ScheduleFinding, { activities }: Ground, { supervision }: Facts): Id | undefined {
  const group = supervision.groups.find((one) => one.name === name);
  const able = group?.supervisorActivityIds ?? [...activities.values()].filter(({ supervises }) => supervises).map(({ id }) => id);
  const done = new Set(rows.map(({ activityCode }) => activityCode));
  return able.find((id) => done.has(activities.get(id)?.code ?? '')) ?? able[0];
}

function missingIn({ measured, limit }: ScheduleFinding): number {
  return (limit ?? 0) - (measured ?? 0);
}
