import type { ChangeNotice } from '@housestaff/platform';

/** What a socket is told: ids alone. Whoever wants to know more asks the API, with permissions of their own. */
export type Changed = Pick<ChangeNotice, 'kind' | 'programId' | 'resource' | 'resourceId' | 'at'>;

/** Why the server ends a socket: the access token ran out (renew it and come back), or nobody is signed in any more. */
export type Ended = 'expired' | 'signed-out';

/** Server to client. The client sends nothing. */
export interface LiveMessages {
  changed(change: Changed): void;
  /** Something may have been missed: what is shown should be read again. */
  resync(): void;
  ended(why: Ended): void;
}

export function changedBy({ kind, programId, resource, resourceId, at }: ChangeNotice): Changed {
  return { kind, programId, resource, resourceId, at };
}
