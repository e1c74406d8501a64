import type { Free, Groups, Total, Window } from '../model/constraint';
import { AmountTables, type AmountTable } from './amount-tables';
import type { RowSum } from './compiled-plan';
import { toLimits } from './limits';
import { isLongWindow } from './fragments/window.fragment';
import { ownOf, type ProblemIndex } from './problem-index';

/** For each person what is summed along the row. What counts alike is one sum with several limits, its tables shared between people. */
export function compileSums(index: ProblemIndex, tables: AmountTables): readonly (readonly RowSum[])[] {
  const sums = new SumsOfPeople(index, tables);
  for (const total of index.ofKind('total')) sums.total(total);
  for (const groups of index.ofKind('groups')) sums.groups(groups);
  for (const free of index.ofKind('free')) sums.free(free);
  for (const window of index.ofKind('window')) if (isLongWindow(window)) sums.window(window);
  return sums.people();
}

class SumsOfPeople {
  private readonly rows: Map<string, RowSum>[];
  private readonly groupings = new Map<string, Int32Array>();

  constructor(
    private readonly index: ProblemIndex,
    private readonly tables: AmountTables,
  ) {
    this.rows = Array.from({ length: index.peopleCount }, () => new Map());
  }

  people(): readonly (readonly RowSum[])[] {
    return this.rows.map((row) => [...row.values()]);
  }

  total(constraint: Total): void {
    const { index } = this;
    const common = this.tables.of(constraint);
    const special = new Set((constraint.cells ?? []).map((cell) => cell.person));
    for (const person of index.people.pick(constraint.people)) {
      const { id } = index.problem.people[person]!;
      const limits = toLimits(constraint, ownOf(constraint.limits, id) ?? constraint, constraint.unit);
      const table = special.has(id) ? this.tables.withCells(common, (constraint.cells ?? []).filter((cell) => cell.person === id)) : common;
      if (limits) this.addTotal(person, table, ownOf(constraint.carried, id) ?? 0, limits);
    }
  }

  groups(constraint: Groups): void {
    const { index } = this;
    const limits = toLimits(constraint, constraint);
    if (!limits) return;
    const groupOf = this.grouping(index.groups(constraint.groups));
    const inGroup = Uint8Array.from(groupOf, (group) => (group >= 0 ? 1 : 0));
    const table = this.tables.bySlot(index.valueFlags(constraint.activities), inGroup);
    for (const person of index.people.pick(constraint.people)) {
      const carried = ownOf(constraint.carried, index.problem.people[person]!.id) ?? 0;
      this.add(person, `groups ${groupOf.join()} ${table.key} ${carried}`, { kind: 'groups', carried, limits: [limits], amounts: table.amounts, perSlot: true, groupOf });
    }
  }

  free(constraint: Free): void {
    const { index } = this;
    const table = this.tables.bySlot(index.valueFlags(constraint.activities).map((is) => 1 - is));
    const spills = index.valueFlags(constraint.spills ?? []);
    for (const person of index.people.pick(constraint.people)) {
      const { id } = index.problem.people[person]!;
      const limits = toLimits(constraint, { min: (ownOf(constraint.limits, id) ?? constraint).min });
      if (!limits) continue;
      const mayBeFree = index.slotFlags(constraint.slots);
      for (const slot of index.slots.pick(ownOf(constraint.busy, id) ?? [])) mayBeFree[slot] = 0;
      if (spills[index.history[person]!.at(-1) ?? -1]) mayBeFree[0] = 0;
      this.add(person, `free ${mayBeFree.join('')} ${spills.join('')} ${table.key}`, { kind: 'free', carried: 0, limits: [limits], amounts: table.amounts, perSlot: true, mayBeFree, spills });
    }
  }

  /** Each place of the window is a total of its own. */
  window(constraint: Window): void {
    const { index } = this;
    const limits = toLimits(constraint, constraint);
    const flags = index.valueFlags(constraint.activities);
    if (!limits) return;
    for (const person of index.people.pick(constraint.people)) {
      const past = index.history[person]!;
      const first = Math.max(past.length + 1, constraint.length);
      for (let until = first; until <= past.length + index.slotCount; until += 1) {
        const from = until - constraint.length - past.length;
        const carried = from < 0 ? past.slice(from).reduce((sum, value) => sum + flags[value]!, 0) : 0;
        const slots = new Uint8Array(index.slotCount).fill(1, Math.max(0, from), until - past.length);
        this.addTotal(person, this.tables.bySlot(flags, slots), carried, limits);
      }
    }
  }

  private addTotal(person: number, { key, amounts, perSlot }: AmountTable, carried: number, limits: RowSum['limits'][number]): void {
    this.add(person, `total ${key} ${carried}`, { kind: 'total', carried, limits: [limits], amounts, perSlot });
  }

  private add(person: number, key: string, sum: RowSum): void {
    const row = this.rows[person]!;
    const known = row.get(key);
    row.set(key, known ? { ...known, limits: [...known.limits, ...sum.limits] } : sum);
  }

  private grouping(groups: readonly (readonly number[])[]): Int32Array {
    const groupOf = new Int32Array(this.index.slotCount).fill(-1);
    groups.forEach((group, n) => group.forEach((slot) => (groupOf[slot] = n)));
    const key = groupOf.join();
    if (!this.groupings.has(key)) this.groupings.set(key, groupOf);
    return this.groupings.get(key)!;
  }
}
