import type { Id } from '@housestaff/kernel';

/** Rows of a table that name one of ours. */
export interface HangingRows {
  /** `schema.table`. */
  readonly table: string;
  /** Which of ours. */
  readonly id: Id;
  readonly count: number;
}

/** What would go with a row, or keep it from going: of any table, by the database's own foreign keys. Call within a unit of work. */
export abstract class Hanging {
  abstract on(table: 'people.person' | 'program.academic_year' | 'program.academic_block' | 'assignments.schedule', ids: readonly Id[]): Promise<HangingRows[]>;
}
