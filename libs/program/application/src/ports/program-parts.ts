import type { Activity, Holiday, PatternCell, Rotation } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

export abstract class Holidays {
  /** In order of time. */
  abstract ofProgram(programId: Id): Promise<Holiday[]>;
  abstract findById(id: Id): Promise<Holiday | undefined>;
  /** Throws AlreadyThere on the same name on the same day. */
  abstract add(holiday: Holiday): Promise<void>;
  abstract remove(id: Id): Promise<void>;
}

export abstract class Activities {
  /** By code. */
  abstract ofProgram(programId: Id): Promise<Activity[]>;
  abstract findById(id: Id): Promise<Activity | undefined>;
  /** Throws AlreadyThere on a code that is taken. */
  abstract add(activity: Activity): Promise<void>;
  /** `activity.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(activity: Activity): Promise<void>;
}

export abstract class Rotations {
  /** By name, with their patterns. */
  abstract ofProgram(programId: Id): Promise<Rotation[]>;
  abstract findById(id: Id): Promise<Rotation | undefined>;
  /** Without a pattern. Throws AlreadyThere on a name that is taken. */
  abstract add(rotation: Rotation): Promise<void>;
  /** All but the pattern. `rotation.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(rotation: Rotation): Promise<void>;
  /** Replaces the pattern and counts the version up. */
  abstract setPattern(rotation: Pick<Rotation, 'id' | 'version'>, cells: readonly PatternCell[]): Promise<void>;
}
