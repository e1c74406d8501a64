import type { Half } from '@housestaff/assignments/domain';
import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

export interface ImportCommand {
  readonly scheduleId: Id;
  /** What the file has, each for its whole period; `rotationId` null: the file says nobody is anywhere. */
  readonly stays: readonly { readonly personId: Id; readonly rotationId: Id | null; readonly period: DateRange; readonly note?: string }[];
  /** Half-days by hand, beside the stays. Nothing is put over a locked one. */
  readonly duties?: readonly { readonly personId: Id; readonly activityId: Id; readonly date: LocalDate; readonly half: Half }[];
  /** Let the file win over what people changed after the last import. Locked cells stay in any case. */
  readonly replaceManual: boolean;
  readonly lockImported: boolean;
  readonly note: string;
}
