import type { FindingDiff, ScheduleFinding } from '@housestaff/assignments/application';
import { effectBetween, excess, type DutyRowsOverlap, type Finding } from '@housestaff/compliance/domain';
import { findingView, overlapView } from './finding-view';
import type { PersonMeasures } from './person-measures';

/** What an edit, or other rules, do to one person's findings. Duties at the same time are findings of their own. */
export function personDiff(before: PersonMeasures | undefined, after: PersonMeasures): FindingDiff {
  const name = after.person.displayName;
  const view = (findings: readonly Finding[]): ScheduleFinding[] => findings.map((finding) => findingView(finding, name));
  const clash = (overlaps: readonly DutyRowsOverlap[]): ScheduleFinding[] => overlaps.map((overlap) => overlapView(overlap, name));
  const { added, removed, worsened, improved, overlaps, overlapsGone } = effectBetween(before ? [before] : [], [after]);
  return { added: [...clash(overlaps), ...view(added)], removed: [...clash(overlapsGone), ...view(removed)], worsened: view(worsened), improved: view(improved) };
}

/** Half-days with too few attendings, before and after; matched by id. */
export function supervisionDiff(before: readonly ScheduleFinding[], after: readonly ScheduleFinding[]): FindingDiff {
  return findingsDiff(before, after, 'at-least');
}

/** Matched by id; `sense` is what keeps to the limit. */
export function findingsDiff(before: readonly ScheduleFinding[], after: readonly ScheduleFinding[], sense: 'at-least' | 'at-most' = 'at-most'): FindingDiff {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Set(after.map((one) => one.id));
  const steps = after.flatMap((finding) => {
    const was = earlier.get(finding.id);
    return was ? [{ finding, step: over(finding, sense) - over(was, sense) }] : [];
  });
  return {
    added: after.filter((one) => !earlier.has(one.id)),
    removed: before.filter((one) => !later.has(one.id)),
    worsened: steps.filter(({ step }) => step > 0).map(({ finding }) => finding),
    improved: steps.filter(({ step }) => step < 0).map(({ finding }) => finding),
  };
}

export function joined(parts: readonly FindingDiff[]): FindingDiff {
  const all = (key: keyof FindingDiff): ScheduleFinding[] => parts.flatMap((part) => part[key]);
  return { added: all('added'), removed: all('removed'), worsened: all('worsened'), improved: all('improved') };
}

function over({ measured, limit }: ScheduleFinding, sense: 'at-least' | 'at-most'): number {
  return excess({ measured, limit: limit ?? 0 }, sense);
}
