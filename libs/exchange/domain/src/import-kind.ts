import type { TableKind } from './tables/table-kinds';

/** What a file is: a year with residents and blocks, a program with its rotations and demand, or a plain table. */
export type ImportKind = 'year-sheet' | 'program-file' | TableKind;
