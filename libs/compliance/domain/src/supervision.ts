import type { Id } from '@housestaff/kernel';
import { judge } from './judge';
import { pgyOn } from './pgy-on';
import type { SupervisionInput, SupervisionMeasure, SupervisionRow } from './supervision-input';
import type { SupervisionGroup, SupervisionPolicy } from './supervision-policy';

interface Present {
  readonly learners: SupervisionRow[];
  readonly attendings: SupervisionRow[];
}

/** Sums of tenths may be off in the last binary digit: 0.1 + 0.2 needs no more than 0.3. */
const DUST = 1e-9;

/**
 * Attendings present and needed, for each group and half-day that has learners; in order of group and time. Nothing
 * where the policy is off. Whoever has several duties in a half-day is one person.
 */
export function superviseAll(input: SupervisionInput, policy: SupervisionPolicy): SupervisionMeasure[] {
  if (!policy.on) return [];
  return policy.groups.flatMap((group) => {
    const halfDays = [...presentIn(group, input).values()].filter(({ learners }) => learners.length > 0);
    return halfDays.map((present) => measureOf(present, group, input, policy)).sort(inOrder);
  });
}

function presentIn({ learnerActivityIds, supervisorActivityIds }: SupervisionGroup, input: SupervisionInput): Map<string, Present> {
  const learning = learnerActivityIds ? new Set(learnerActivityIds) : input.clinicalActivityIds;
  const supervising = supervisorActivityIds ? new Set(supervisorActivityIds) : input.supervisingActivityIds;
  const halfDays = new Map<string, Present>();
  const at = ({ date, half }: SupervisionRow): Present => {
    const known = halfDays.get(date + half) ?? { learners: [], attendings: [] };
    halfDays.set(date + half, known);
    return known;
  };
  for (const row of input.learners) if (learning.has(row.activityId)) at(row).learners.push(row);
  for (const row of input.attendings) if (supervising.has(row.activityId)) at(row).attendings.push(row);
  return halfDays;
}

function measureOf({ learners, attendings }: Present, { name }: SupervisionGroup, input: SupervisionInput, policy: SupervisionPolicy): SupervisionMeasure {
  const { date, half } = learners[0]!;
  const { load, unknown } = loadOf(learners, input, policy);
  const limit = Math.max(0, Math.ceil(load - DUST));
  const present = new Set(attendings.map((row) => row.personId)).size;
  const status = unknown.length > 0 ? 'not-assessable' : judge('at-least', present, limit, policy.severity);
  const measured = unknown.length > 0 ? null : present;
  return { id: `supervision:${name}:${date}:${half}`, ruleId: 'supervision', group: name, date, half, status, measured, limit, unit: 'people', sense: 'at-least', load, learners, attendings, unknown };
}

/** What the learners weigh together; each counts once, and once more for each activity that weighs extra. */
function loadOf(rows: readonly SupervisionRow[], input: SupervisionInput, policy: SupervisionPolicy): { load: number; unknown: Id[] } {
  const unknown: Id[] = [];
  let load = 0;
  for (const own of byPerson(rows)) {
    const weight = weightOf(own[0]!, input, policy);
    if (weight === undefined) unknown.push(own[0]!.personId);
    else load += weight + extraOf(own, policy);
  }
  return { load, unknown };
}

function byPerson(rows: readonly SupervisionRow[]): Iterable<SupervisionRow[]> {
  const people = new Map<Id, SupervisionRow[]>();
  for (const row of rows) {
    const own = people.get(row.personId);
    if (own) own.push(row);
    else people.set(row.personId, [row]);
  }
  return people.values();
}

/** Undefined where the method needs a PGY that isn't known, or has no figure for it. */
function weightOf({ personId, rotationId, date }: SupervisionRow, { rotationWeights, pgy }: SupervisionInput, { method, weights, ratios }: SupervisionPolicy): number | undefined {
  if (method === 'rotation-weights') return (rotationId && rotationWeights.get(rotationId)) || 0;
  const level = pgyOn(pgy.get(personId) ?? [], date);
  if (level === null) return undefined;
  if (method === 'pgy-weights') return weights[level];
  const ratio = ratios[level];
  return ratio === 0 ? 0 : ratio && 1 / ratio;
}

function extraOf(rows: readonly SupervisionRow[], { method, extra }: SupervisionPolicy): number {
  if (method !== 'pgy-weights') return 0;
  return extra.reduce((sum, { activityId, weight }) => sum + (rows.some((row) => row.activityId === activityId) ? weight : 0), 0);
}

function inOrder(a: SupervisionMeasure, b: SupervisionMeasure): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.half === b.half ? 0 : a.half === 'am' ? -1 : 1;
}
