/** Invented workbooks with the traps of real ones. For tests only. */
export * from './sheet-source';
export * from './trap-year';
export * from './written-sheet';
export * from './year-as-imported';
export * from './small-program';
