/** A stored row as plain values, by column. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** Rows by table, then by their key within it. */
export type StoredRows = ReadonlyMap<string, ReadonlyMap<string, StoredRow>>;

/** What a commit did to one row. `before` null: created. `after` null: removed. */
export interface WrittenRow {
  readonly table: string;
  readonly key: string;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

/** They count writes; a row that was written to the same is the same. */
const MARKS = new Set(['version', 'changed_at', 'created_at', 'changed_by']);

/** The same in all that a person can see of it. */
export function sameRow(one: StoredRow | null | undefined, other: StoredRow | null | undefined): boolean {
  if (!one || !other) return !one && !other;
  return textOf(one) === textOf(other);
}

function textOf(row: StoredRow): string {
  return JSON.stringify(Object.keys(row).filter((column) => !MARKS.has(column)).sort().map((column) => [column, row[column]]), inOrder);
}

/** Keys of objects within a row in one order, whoever wrote them. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What happened between two looks at the same tables, in the tables' order. */
export function writtenRows(before: StoredRows, after: StoredRows): WrittenRow[] {
  const tables = [...new Set([...before.keys(), ...after.keys()])];
  return tables.flatMap((table) => {
    const [was, is] = [before.get(table) ?? new Map<string, StoredRow>(), after.get(table) ?? new Map<string, StoredRow>()];
    const keys = [...new Set([...was.keys(), ...is.keys()])];
    return keys.filter((key) => !sameRow(was.get(key), is.get(key))).map((key) => ({ table, key, before: was.get(key) ?? null, after: is.get(key) ?? null }));
  });
}

/** Rows that are not as the commit left them. A created one that is gone by now counts only where `wholeSets` has its table. */
export function changedSince(written: readonly WrittenRow[], now: StoredRows, wholeSets: ReadonlySet<string>): WrittenRow[] {
  return written.filter(({ table, key, before, after }) => {
    const row = now.get(table)?.get(key);
    if (row === undefined) return after !== null && (before !== null || wholeSets.has(table));
    return !sameRow(row, after);
  });
}
