import type { Addressed } from '@housestaff/identity/application';
import type { Id } from '@housestaff/kernel';
import type { NoticeKind } from '@housestaff/notifications/domain';
import type { Content } from '../ports/deliveries';

/** One thing to tell, in the words of the context that it is about. */
export interface Notice extends Content {
  /** Nobody: the program's channels alone are told. */
  readonly to: Addressed;
  readonly kind: NoticeKind;
  readonly programId: Id | null;
  /** What it tells of, e.g. the event's id: whoever has been told with it is not told again. */
  readonly dedupKey: string;
  /** The same for all notices of one happening: the program's channels are told of it once. The `dedupKey` when left out. */
  readonly happening?: string;
}
