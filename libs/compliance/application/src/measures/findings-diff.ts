import type { FindingDiff, ScheduleFinding } from '@housestaff/assignments/application';
import { diff, excess, type FindingsDiff } from '@housestaff/compliance/domain';
import { findingView, findingViews } from './finding-view';
import type { PersonMeasures } from './person-measures';

/** Duties at the same time are compared by themselves: with them nothing else is measured, which mends nothing. */
export function personDiff(before: PersonMeasures | undefined, after: PersonMeasures): FindingDiff {
  const overlapBefore = before ? findingViews({ ...before, findings: [] }) : [];
  const overlapAfter = findingViews({ ...after, findings: [] });
  const known = new Set(overlapBefore.map((one) => one.id));
  const now = new Set(overlapAfter.map((one) => one.id));
  const rules: FindingsDiff = diff(before?.findings ?? [], after.findings);
  const view = (findings: FindingsDiff['added']): ScheduleFinding[] => findings.map((finding) => findingView(finding, after.person.displayName));
  return {
    added: [...overlapAfter.filter((one) => !known.has(one.id)), ...view(rules.added)],
    removed: [...overlapBefore.filter((one) => !now.has(one.id)), ...(after.overlap ? [] : view(rules.removed))],
    worsened: view(rules.worsened),
    improved: view(rules.improved),
  };
}

/** Half-days with too few attendings, before and after; matched by id. */
export function supervisionDiff(before: readonly ScheduleFinding[], after: readonly ScheduleFinding[]): FindingDiff {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Set(after.map((one) => one.id));
  const steps = after.flatMap((finding) => {
    const was = earlier.get(finding.id);
    return was ? [{ finding, step: lack(finding) - lack(was) }] : [];
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

function lack({ measured, limit }: ScheduleFinding): number {
  return excess({ measured, limit: limit ?? 0 }, 'at-least');
}
