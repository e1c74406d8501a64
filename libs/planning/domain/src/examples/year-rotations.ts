type Range = readonly [least: number, most: number];
/** For each year of training. */
type ByYear = readonly [Range, Range, Range];

export interface YearRotation {
  readonly id: string;
  readonly tags: readonly string[];
  /** At a time, of twenty residents in each year. */
  readonly coverage: ByYear;
  /** Of 26 blocks. */
  readonly required: ByYear;
  readonly inARow: number;
}

function rotation(id: string, tag: string, coverage: ByYear, required: ByYear, inARow: number): YearRotation {
  return { id, tags: [tag], coverage, required, inARow };
}

export const ROTATIONS: readonly YearRotation[] = [
  rotation('MICU', 'icu', [[2, 3], [1, 2], [1, 2]], [[2, 4], [1, 3], [1, 3]], 1),
  rotation('CCU', 'icu', [[1, 2], [1, 2], [1, 2]], [[1, 3], [1, 3], [1, 3]], 1),
  rotation('SICU', 'icu', [[0, 2], [1, 2], [0, 2]], [[0, 2], [1, 3], [0, 2]], 1),
  rotation('WARD_A', 'ward', [[3, 4], [1, 2], [1, 2]], [[3, 6], [1, 4], [1, 3]], 2),
  rotation('WARD_B', 'ward', [[3, 4], [1, 2], [1, 2]], [[3, 6], [1, 4], [1, 3]], 2),
  rotation('NIGHT', 'night', [[2, 2], [1, 1], [1, 1]], [[2, 3], [1, 2], [1, 2]], 1),
  rotation('ED', 'other', [[1, 3], [1, 3], [0, 2]], [[1, 3], [1, 3], [0, 3]], 2),
  rotation('AMB', 'other', [[1, 6], [2, 8], [2, 8]], [[2, 6], [3, 8], [3, 8]], 3),
  rotation('CARD', 'elective', [[0, 2], [0, 3], [0, 3]], [[0, 2], [1, 3], [1, 3]], 2),
  rotation('PULM', 'elective', [[0, 2], [0, 3], [0, 3]], [[0, 2], [1, 3], [1, 3]], 2),
  rotation('GI', 'elective', [[0, 2], [0, 3], [0, 3]], [[0, 2], [0, 3], [0, 3]], 2),
  rotation('NEPH', 'elective', [[0, 2], [0, 3], [0, 3]], [[0, 2], [0, 3], [0, 3]], 2),
  rotation('GERI', 'elective', [[0, 2], [0, 2], [0, 3]], [[1, 2], [0, 2], [0, 2]], 2),
  rotation('RES', 'elective', [[0, 1], [0, 5], [0, 6]], [[0, 1], [1, 4], [1, 5]], 3),
  rotation('VAC', 'vacation', [[0, 4], [0, 4], [0, 4]], [[2, 2], [2, 2], [2, 2]], 1),
];

export const VACATION = 'VAC';
export const HEAVY = ['#icu', '#ward', '#night'];
export const NEVER_ADJACENT = ['#icu', '#night'];
