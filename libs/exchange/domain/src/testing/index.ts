/** Invented workbooks with the traps of real ones. For tests only. */
export * from './sheet-source';
export * from './trap-year';
