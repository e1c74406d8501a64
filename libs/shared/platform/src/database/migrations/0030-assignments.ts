import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** The kernel: stays and duties, drafts as change sets, versions. */
export class Assignments0030 implements MigrationInterface {
  readonly name = 'Assignments0030000000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema assignments;

      create table assignments.schedule (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        academic_year_id uuid not null,
        published_version int not null default 0,
        -- Of program and people: what the live duties were worked out from.
        projected_revision text not null default '',
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, academic_year_id) references program.academic_year on delete cascade,
        unique (organization_id, academic_year_id)
      );

      -- published_to null: live. An unchanged row keeps id, changed_at and sequence over publishing.
      create table assignments.stay (
        organization_id uuid not null,
        id uuid not null,
        schedule_id uuid not null,
        person_id uuid not null,
        rotation_id uuid not null,
        period daterange not null check (not isempty(period)),
        source text not null check (source in ('import','manual','solver','template','swap')),
        locked boolean not null default false,
        note text not null default '',
        sequence int not null default 0,
        published_from int not null,
        published_to int,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade,
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, rotation_id) references program.rotation,
        check (published_to is null or published_to > published_from),
        constraint stay_exclusive exclude using gist (organization_id with =, person_id with =, period with &&)
          where (published_to is null) deferrable initially deferred
      );
      create index stay_by_schedule on assignments.stay (organization_id, schedule_id, published_to);

      -- What a person put on one half-day; it wins over the weekly pattern. activity_id null keeps the half-day free.
      create table assignments.hand_duty (
        organization_id uuid not null,
        id uuid not null,
        schedule_id uuid not null,
        person_id uuid not null,
        activity_id uuid,
        local_date date not null,
        half text not null check (half in ('am','pm','day')),
        source text not null check (source in ('import','manual','solver','swap')),
        locked boolean not null default false,
        published_from int not null,
        published_to int,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade,
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, activity_id) references program.activity,
        check (published_to is null or published_to > published_from)
      );
      create index hand_duty_by_schedule on assignments.hand_duty (organization_id, schedule_id, published_to);

      -- What stays, patterns, hand-made duties, leave and holidays come to when published: the rows that feeds read.
      -- during null: the activity has no times yet, or is time off. local_date and half place it on the calendar all the same.
      create table assignments.duty (
        organization_id uuid not null,
        id uuid not null,
        schedule_id uuid not null,
        person_id uuid not null,
        activity_id uuid not null,
        rotation_id uuid,
        stay_id uuid,
        hand_duty_id uuid,
        local_date date not null,
        half text not null check (half in ('am','pm','day')),
        during tstzrange check (during is null or not isempty(during)),
        zone text not null,
        source text not null check (source in ('import','manual','solver','template','swap')),
        locked boolean not null default false,
        may_overlap boolean not null default false,
        sequence int not null default 0,
        published_from int not null,
        published_to int,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade,
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, activity_id) references program.activity,
        foreign key (organization_id, rotation_id) references program.rotation,
        foreign key (organization_id, stay_id) references assignments.stay deferrable initially deferred,
        foreign key (organization_id, hand_duty_id) references assignments.hand_duty deferrable initially deferred,
        check (published_to is null or published_to > published_from),
        constraint duty_exclusive exclude using gist (organization_id with =, person_id with =, during with &&)
          where (published_to is null and not may_overlap and during is not null) deferrable initially deferred
      );
      create index duty_by_schedule on assignments.duty (organization_id, schedule_id, local_date) where published_to is null;
      create index duty_by_person on assignments.duty (organization_id, person_id, local_date) where published_to is null;

      create table assignments.draft (
        organization_id uuid not null,
        id uuid not null,
        schedule_id uuid not null,
        name text not null,
        base_version int not null,
        status text not null check (status in ('open','published','discarded')),
        created_by text not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade
      );

      -- Applied in order over the live rows. kind stay: rotation_id null clears the period. kind duty: activity by hand.
      -- undone changes stay until the next edit, for redo.
      create table assignments.draft_change (
        organization_id uuid not null,
        id uuid not null,
        draft_id uuid not null,
        ordinal int not null,
        step int not null,
        label text not null default '',
        kind text not null check (kind in ('set-stay','lock','put-duty','remove-duty')),
        person_id uuid not null,
        period daterange not null,
        payload jsonb not null,
        source text not null check (source in ('import','manual','solver','template','swap')),
        undone boolean not null default false,
        created_by text not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, draft_id) references assignments.draft on delete cascade,
        foreign key (organization_id, person_id) references people.person,
        unique (organization_id, draft_id, ordinal)
      );

      create table assignments.version (
        organization_id uuid not null,
        id uuid not null,
        schedule_id uuid not null,
        number int not null,
        draft_id uuid,
        source text not null check (source in ('draft','import','roll-back','refresh')),
        change_count int not null default 0,
        rolled_back_to int,
        note text not null default '',
        published_by text not null,
        published_at timestamptz not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade,
        unique (organization_id, schedule_id, number)
      );
    `);
    for (const table of ['schedule', 'stay', 'hand_duty', 'duty', 'draft', 'draft_change', 'version']) await tenantTable(db, 'assignments', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
