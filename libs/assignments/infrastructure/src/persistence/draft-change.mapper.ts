import type { DraftStep } from '@housestaff/assignments/application';
import type { DraftChange } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import { toDateRange } from '@housestaff/platform';

export interface ChangeRow {
  readonly step: number;
  readonly label: string;
  readonly undone: boolean;
  readonly kind: DraftChange['kind'];
  readonly personId: Id;
  readonly period: string;
  readonly payload: object;
  readonly source: DraftChange['source'];
}

/** What a kind of change holds beside person, period and source. */
export function payloadOf({ kind: _kind, personId: _person, period: _period, source: _source, ...payload }: DraftChange): object {
  return payload;
}

/** Rows in order, as the steps they were made in. */
export function toSteps(rows: readonly ChangeRow[]): DraftStep[] {
  const steps = new Map<number, DraftStep & { changes: DraftChange[] }>();
  for (const row of rows) {
    const step = steps.get(row.step) ?? { step: row.step, label: row.label, undone: row.undone, changes: [] };
    step.changes.push(toChange(row));
    steps.set(row.step, step);
  }
  return [...steps.values()];
}

function toChange({ kind, personId, period, payload, source }: ChangeRow): DraftChange {
  return { ...payload, kind, personId, period: toDateRange(period), source } as DraftChange;
}
