import type { Run } from '../../model/constraint';
import type { Draft, RowsOf } from '../draft';
import { Linear } from '../linear';
import { KnownRow } from './known-row';

export const runRows: RowsOf<Run> = (constraint, draft) => {
  const mask = draft.index.mask(constraint.activities);
  for (const p of draft.people(constraint.people)) {
    const row = new KnownRow(draft, p, mask);
    if (constraint.max !== undefined) atMost(row, constraint.max, constraint, draft);
    if (constraint.min !== undefined && constraint.min > 1) atLeast(row, constraint.min, constraint, draft);
  }
};

/** Of any `max + 1` in a row at least one is out. */
function atMost(row: KnownRow, max: number, { strength }: Run, draft: Draft): void {
  for (let s = Math.max(0, row.first + max); s < draft.slots; s++) {
    const held = new Linear();
    for (let t = s - max; t <= s; t++) held.plus(row.at(t));
    draft.atMost(held, max, strength);
  }
}

function atLeast(row: KnownRow, min: number, constraint: Run, draft: Draft): void {
  const hard = draft.costOf(constraint.strength) === 'hard';
  const { standing } = row;
  if (standing > 0 && -standing > row.first) goesOn(row, standing, min, constraint, draft);
  // A run that begins with the first known slot may be shorter.
  for (let s = Math.max(0, row.first + 1); s < draft.slots - 1; s++) {
    if (hard) lasts(row, s, min, draft);
    else shortRuns(row, s, min, constraint, draft);
  }
}

/** Whoever begins in `s` holds on: as a rule, no run of whatever length is shorter. */
function lasts(row: KnownRow, s: number, min: number, draft: Draft): void {
  for (let t = s + 1; t < Math.min(s + min, draft.slots); t++) {
    draft.program.row(new Linear().plus(row.at(s - 1)).plus(row.at(s), -1).plus(row.at(t)), 0, Infinity);
  }
}

/** For each length that is too short: a run from `s` of just that length costs what it lacks. */
function shortRuns(row: KnownRow, s: number, min: number, constraint: Run, draft: Draft): void {
  const begins = new Linear(1).plus(row.at(s - 1), -1);
  for (let length = 1; length < min && s + length < draft.slots; length++) payShort(begins, row, [s, s + length], min - length, constraint, draft);
}

/** A run that stands when the plan begins has `standing` slots already. */
function goesOn(row: KnownRow, standing: number, min: number, constraint: Run, draft: Draft): void {
  for (let until = 0; standing + until < min && until < draft.slots; until++) payShort(new Linear(1), row, [0, until], min - standing - until, constraint, draft);
}

/** The run that holds from `from` to just before `until`, and not in `until`, lacks `units`. */
function payShort(begins: Linear, row: KnownRow, [from, until]: readonly [number, number], units: number, { strength }: Run, draft: Draft): void {
  const cost = draft.costOf(strength);
  if (!cost) return;
  const pattern = new Linear(1).plus(row.at(until), -1).plus(begins);
  for (let t = from; t < until; t++) pattern.plus(row.at(t));
  const partly = until - from + 1;
  if (cost === 'hard') draft.program.row(pattern, -Infinity, partly);
  else if (pattern.most > partly) {
    const isShort = draft.flag((values) => pattern.valueAt(values) > partly + 0.5, { unmet: units * cost.unmet, points: units * cost.points });
    draft.program.row(new Linear().plus(pattern).plus(isShort, -1), -Infinity, partly);
  }
}
