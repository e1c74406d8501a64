import type { Id, RecordedEvent } from '@housestaff/kernel';
import type { TenantContext } from '../tenancy/tenant-context';

/** The channel on which every instance hears what changed, of all organizations: ids alone. */
export const CHANGES = 'housestaff_changes';

/** What is said on the channel. */
export interface ChangeNotice extends Pick<RecordedEvent, 'id' | 'kind' | 'programId' | 'resource' | 'resourceId' | 'at'> {
  readonly organizationId: Id;
  /** Whom it is about; left out where they are too many for one notice. */
  readonly personIds?: readonly Id[];
}

/** A notice of PostgreSQL holds 8000 bytes. */
const MOST_PEOPLE = 100;

/** Heard when the running unit of work is committed, and never otherwise. */
export async function sayChange(context: TenantContext, notice: ChangeNotice): Promise<void> {
  const { personIds = [], ...rest } = notice;
  const said = personIds.length > 0 && personIds.length <= MOST_PEOPLE ? { ...rest, personIds } : rest;
  await context.query('select pg_notify($1, $2)', [CHANGES, JSON.stringify(said)]);
}
