import type { PlanColumn } from '@housestaff/planning/domain';

/** Every row that was found for each person, once. */
export class ColumnPool {
  private readonly byPerson: Map<string, PlanColumn>[];

  constructor(people: number) {
    this.byPerson = Array.from({ length: people }, () => new Map<string, PlanColumn>());
  }

  /** The column, as it is in the pool; the latest last. */
  keep(column: PlanColumn): PlanColumn {
    const rows = this.byPerson[column.person]!;
    const key = column.values.join();
    const known = rows.get(key);
    if (known) rows.delete(key);
    rows.set(key, known ?? column);
    return known ?? column;
  }

  latest(person: number, count: number): PlanColumn[] {
    const all = [...this.byPerson[person]!.values()];
    return all.slice(Math.max(0, all.length - count));
  }

  get size(): number {
    return this.byPerson.reduce((sum, rows) => sum + rows.size, 0);
  }
}
