import type { Id } from '@housestaff/kernel';

/** The published duties of programs, which belong to assignments. */
export abstract class DutyProjection {
  /**
   * Works the published duties out again after a zone changed: each keeps its day and its time on the wall clock. Answers
   * how many duties are in another zone than before. Call within the unit of work that changes the zone.
   */
  abstract moveZones(programIds: readonly Id[], note: string): Promise<number>;
}
