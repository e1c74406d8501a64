import { Injectable } from '@nestjs/common';
import { FeedLookup, Feeds, type FeedState } from '@housestaff/exchange/application';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { SystemTransaction, TenantContext } from '@housestaff/platform';

const COLUMNS = `id, person_id as "personId", label, created_at as "createdAt", last_fetched_at as "lastFetchedAt", revoked_at as "revokedAt"`;

@Injectable()
export class SqlFeeds extends Feeds {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  ofPerson(personId: Id): Promise<FeedState[]> {
    return this.tenant.query<FeedState>(`select ${COLUMNS} from exchange.calendar_feed where person_id = $1 order by created_at desc`, [personId]);
  }

  async findById(id: Id): Promise<FeedState | undefined> {
    return (await this.tenant.query<FeedState>(`select ${COLUMNS} from exchange.calendar_feed where id = $1`, [id]))[0];
  }

  async add(feed: FeedState, fingerprint: Uint8Array): Promise<void> {
    const values = [this.actor.get().organizationId, feed.id, feed.personId, feed.label, feed.createdAt, Buffer.from(fingerprint)];
    await this.tenant.execute('insert into exchange.calendar_feed (organization_id, id, person_id, label, created_at, token_hash) values ($1, $2, $3, $4, $5, $6)', values);
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
