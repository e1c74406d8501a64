import type { Mapping, RememberedMapping } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';

/** What a program's earlier imports answered, by label. Only committed answers are kept. */
export abstract class LabelMemory {
  abstract load(programId: Id): Promise<RememberedMapping>;
  /** Names of new rotations are replaced by the ids they got. */
  abstract remember(programId: Id, mapping: Mapping, rotationIds: ReadonlyMap<string, Id>): Promise<void>;
}
