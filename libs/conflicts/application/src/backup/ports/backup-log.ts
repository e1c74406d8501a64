import type { Activation } from '@housestaff/conflicts/domain';
import type { Id } from '@housestaff/kernel';

export interface NamedActivation extends Activation {
  readonly personName: string;
  readonly forPersonName: string | null;
}

export abstract class BackupLog {
  /** Newest first. */
  abstract ofProgram(programId: Id): Promise<NamedActivation[]>;
  abstract findById(id: Id): Promise<NamedActivation | undefined>;
  /** `assignmentId`: the scramble that it came of. */
  abstract add(activation: Activation, assignmentId: Id | null): Promise<void>;
  /** What is paid back. `activation.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(activation: Activation): Promise<void>;
  /** Those that came of this scramble, or the one with this id, count nothing any more. */
  abstract takeBack(id: Id, at: Date): Promise<void>;
}
