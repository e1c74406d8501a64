import { ownYearSheet, type LeftOut, type WantedYear } from '@housestaff/exchange/domain';
import { setWorkbook } from '../documents/set-workbook';
import { ownSheetLook } from './own-sheet-look';
import { writeBack, type WrittenBack } from './write-back';

export interface YearSheetWork {
  /** Files that the year may have come from, the newest first. */
  readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array; readonly fallbackYear: number }[];
  readonly wanted: WantedYear;
}

export interface YearSheetAnswer {
  readonly bytes: Uint8Array;
  /** The file whose layout was kept; null: a sheet of our own. */
  readonly fileName: string | null;
  readonly changes: WrittenBack['changes'];
  readonly leftOut: readonly LeftOut[];
}

/** The year in the first file whose layout holds it, else on a sheet of our own. */
export async function setYearSheet({ files, wanted }: YearSheetWork): Promise<YearSheetAnswer> {
  for (const { fileName, bytes, fallbackYear } of files) {
    const back = writeBack(bytes, fallbackYear, wanted);
    if (back) return { ...back, fileName };
  }
  const own = ownYearSheet(wanted);
  if (!own) throw new Error('The year can not be said on a sheet');
  return { bytes: await setWorkbook([ownSheetLook(own, wanted)]), fileName: null, changes: [], leftOut: own.leftOut };
}
