import type { ImportBatch } from '@housestaff/api-client';

export type Screen = 'labels' | 'codes' | 'choices' | 'preview';
type Kind = ImportBatch['kind'];

const SCREENS: Readonly<Record<Kind, readonly Screen[]>> = {
  'year-sheet': ['labels', 'codes', 'preview'],
  'program-file': ['choices', 'preview'],
  people: ['preview'],
  absences: ['preview'],
  assignments: ['preview'],
};

export const SCREEN_WORDS: Readonly<Record<Screen, string>> = { labels: 'Match labels', codes: 'Codes and times', choices: 'First day and choices', preview: 'Preview changes' };

/** What each file was recognised as. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'year-sheet': 'Year sheet',
  'program-file': 'Program file',
  people: 'Table of people',
  absences: 'Table of absences',
  assignments: 'Table of assignments',
};

/** The screens between uploading and being done, in order. */
export function screensOf(batch: Pick<ImportBatch, 'kind'>): readonly Screen[] {
  return SCREENS[batch.kind];
}

export function stepWords(batch: Pick<ImportBatch, 'kind'>): string[] {
  return ['Upload', ...screensOf(batch).map((screen) => SCREEN_WORDS[screen]), 'Done'];
}

export function isTable({ kind }: Pick<ImportBatch, 'kind'>): boolean {
  return kind === 'people' || kind === 'absences' || kind === 'assignments';
}

/** What one row, cell or value of the file is called. */
export function unitOf(batch: Pick<ImportBatch, 'kind'>): string {
  return batch.kind === 'program-file' ? 'value' : 'cell';
}
