import { subtract, type DateRange, type Id } from '@housestaff/kernel';
import { changedPeriods, type ChangedPeriod } from './changed-periods';
import type { SetStay } from './draft-change';
import type { Stay } from './stay';

export interface ImportPlan {
  readonly changes: readonly SetStay[];
  /** What the file would put elsewhere and a person decided: `before` as it is, `after` as the file has it. */
  readonly kept: readonly ChangedPeriod[];
}

/**
 * Cuts out of an import what people decided since the last one (`imported`: the stays as it left them), and locked cells.
 * `replaceEdits` lets the file win over edits; locked cells it never changes.
 */
export function keepLaterEdits(changes: readonly SetStay[], live: readonly Stay[], imported: readonly Stay[], replaceEdits: boolean): ImportPlan {
  const edited = replaceEdits ? [] : changedPeriods(imported, live);
  const locked = live.filter((stay) => stay.locked);
  const guarded = groupBy([...edited, ...locked]);
  const parts = changes.map((change) => ({ change, left: cutOut(change.period, guarded.get(change.personId) ?? []) }));
  const planned = parts.flatMap(({ change, left }) => left.map((period) => ({ ...change, period })));
  const withheld = changes.map((change) => ({ personId: change.personId, rotationId: change.rotationId, period: change.period }));
  return { changes: planned, kept: keptOf(withheld, live, guarded) };
}

type Placed = { readonly personId: Id; readonly period: DateRange };

/** Where the file differs from what is there, within what is guarded. */
function keptOf(file: readonly (Placed & { rotationId: Id | null })[], live: readonly Stay[], guarded: Map<Id, Placed[]>): ChangedPeriod[] {
  return file.flatMap((cell) => {
    const inside = cutOut(cell.period, cutOutOf(cell.period, guarded.get(cell.personId) ?? []));
    return inside.flatMap((period) => {
      const there = live.filter((stay) => stay.personId === cell.personId).flatMap((stay) => clip(stay, period));
      const wanted = cell.rotationId === null ? [] : [{ personId: cell.personId, rotationId: cell.rotationId, period }];
      return changedPeriods(there, wanted);
    });
  });
}

function cutOut(period: DateRange, holes: readonly Placed[]): DateRange[] {
  return holes.reduce<DateRange[]>((left, hole) => left.flatMap((part) => subtract(part, hole.period)), [period]);
}

/** The parts outside the holes, as holes: cutting these out leaves what is inside. */
function cutOutOf(period: DateRange, holes: readonly Placed[]): Placed[] {
  return cutOut(period, holes).map((part) => ({ personId: '', period: part }));
}

function clip(stay: Stay, to: DateRange): { personId: Id; rotationId: Id; period: DateRange }[] {
  const start = stay.period.start > to.start ? stay.period.start : to.start;
  const end = stay.period.end < to.end ? stay.period.end : to.end;
  return start < end ? [{ personId: stay.personId, rotationId: stay.rotationId, period: { start, end } }] : [];
}

function groupBy<Row extends Placed>(rows: readonly Row[]): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row]);
  return groups;
}
