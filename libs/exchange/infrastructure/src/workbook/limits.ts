/** What one upload may cost. */
export const WORKBOOK_LIMITS = {
  fileBytes: 10 * 1_048_576,
  /** A program with a thousand residents stays under a tenth of it. */
  jsonBytes: 2 * 1_048_576,
  /** Unpacked size of everything in the archive. */
  unpackedBytes: 120 * 1_048_576,
  /** Unpacked against packed; real workbooks stay under 30. */
  ratio: 150,
  entries: 2_000,
  /** Cells over all sheets. */
  cells: 150_000,
  sheets: 60,
  memoryMb: 384,
  /** Far above what ten megabytes take on a slow machine. */
  seconds: 60,
} as const;
