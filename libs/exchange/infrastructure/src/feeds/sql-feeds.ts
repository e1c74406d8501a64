import { Injectable } from '@nestjs/common';
import { FeedLookup, Feeds, type FeedState, type FeedSubject } from '@housestaff/exchange/application';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { SystemTransaction, TenantContext } from '@housestaff/platform';

const COLUMNS = `id, person_id as "personId", program_id as "programId", rotation_id as "rotationId", activity_id as "activityId",
  label, created_at as "createdAt", last_fetched_at as "lastFetchedAt", revoked_at as "revokedAt"`;

interface FeedRow extends Omit<FeedState, 'about'> {
  readonly personId: Id | null;
  readonly programId: Id | null;
  readonly rotationId: Id | null;
  readonly activityId: Id | null;
}

@Injectable()
export class SqlFeeds extends Feeds {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  ofPerson(personId: Id): Promise<FeedState[]> {
    return this.select('person_id = $1 order by created_at desc', personId);
  }

  ofProgram(programId: Id): Promise<FeedState[]> {
    return this.select('program_id = $1 order by created_at desc', programId);
  }

  async findById(id: Id): Promise<FeedState | undefined> {
    return (await this.select('id = $1', id))[0];
  }

  async add({ id, about, label, createdAt }: FeedState, fingerprint: Uint8Array): Promise<void> {
    const values = [this.actor.get().organizationId, id, ...subjectValues(about), label, createdAt, Buffer.from(fingerprint)];
    await this.tenant.execute(
      `insert into exchange.calendar_feed (organization_id, id, person_id, program_id, rotation_id, activity_id, label, created_at, token_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values,
    );
  }

  async replaceToken(id: Id, fingerprint: Uint8Array): Promise<void> {
    await this.tenant.execute('update exchange.calendar_feed set token_hash = $2, last_fetched_at = null, version = version + 1, changed_at = now() where id = $1', [id, Buffer.from(fingerprint)]);
  }

  async revoke(id: Id, at: Date): Promise<void> {
    await this.tenant.execute('update exchange.calendar_feed set revoked_at = $2, version = version + 1, changed_at = now() where id = $1', [id, at]);
  }

  async fetched(id: Id, at: Date): Promise<void> {
    await this.tenant.execute('update exchange.calendar_feed set last_fetched_at = $2 where id = $1', [id, at]);
  }

  private async select(where: string, value: Id): Promise<FeedState[]> {
    return (await this.tenant.query<FeedRow>(`select ${COLUMNS} from exchange.calendar_feed where ${where}`, [value])).map(toFeed);
  }
}

function toFeed({ personId, programId, rotationId, activityId, ...row }: FeedRow): FeedState {
  return { ...row, about: subjectOf(personId, programId ?? '', rotationId, activityId) };
}

function subjectOf(personId: Id | null, programId: Id, rotationId: Id | null, activityId: Id | null): FeedSubject {
  if (personId) return { kind: 'person', personId };
  if (rotationId) return { kind: 'rotation', programId, rotationId };
  return activityId ? { kind: 'activity', programId, activityId } : { kind: 'program', programId };
}

/** Person, program, rotation, activity. */
function subjectValues(about: FeedSubject): (Id | null)[] {
  if (about.kind === 'person') return [about.personId, null, null, null];
  return [null, about.programId, about.kind === 'rotation' ? about.rotationId : null, about.kind === 'activity' ? about.activityId : null];
}

/** Asks the SECURITY DEFINER function of migration 0075. */
@Injectable()
export class SqlFeedLookup extends FeedLookup {
  constructor(private readonly system: SystemTransaction) {
    super();
  }

  async byFingerprint(fingerprint: Uint8Array): Promise<{ organizationId: Id; feedId: Id } | undefined> {
    const sql = 'select organization_id as "organizationId", feed_id as "feedId" from exchange.find_feed($1)';
    const rows = await this.system.run((manager) => manager.query<{ organizationId: Id; feedId: Id }[]>(sql, [Buffer.from(fingerprint)]));
    return rows[0];
  }
}
