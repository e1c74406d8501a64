import type { Id, LocalDate } from '@housestaff/kernel';

/** The published stays on a rotation, which belong to assignments. */
export abstract class RotationStays {
  /** Those that a day or a later one falls into. `until`: the day after the last; null where there are none. */
  abstract from(rotationId: Id, day: LocalDate): Promise<{ readonly stays: number; readonly until: LocalDate | null }>;
}
