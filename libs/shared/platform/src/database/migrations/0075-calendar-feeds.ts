import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ownerSees, tenantTable } from './tenant-table';

/** Private calendar addresses. Only the token's hash is kept. */
export class CalendarFeeds0075 implements MigrationInterface {
  readonly name = 'CalendarFeeds0075000000000075';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table exchange.calendar_feed (
        organization_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        label text not null,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        last_fetched_at timestamptz,
        revoked_at timestamptz,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person on delete cascade
      );
      create index calendar_feed_by_person on exchange.calendar_feed (organization_id, person_id);
    `);
    await tenantTable(db, 'exchange', 'calendar_feed');
    await ownerSees(db, 'exchange', 'calendar_feed');
    await db.query(`
      create function exchange.find_feed(given_hash bytea) returns table (organization_id uuid, feed_id uuid)
        language sql stable security definer set search_path = pg_catalog as $$
          select f.organization_id, f.id from exchange.calendar_feed f where f.token_hash = given_hash and f.revoked_at is null $$;
      revoke all on function exchange.find_feed(bytea) from public;
      grant execute on function exchange.find_feed(bytea) to housestaff_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
