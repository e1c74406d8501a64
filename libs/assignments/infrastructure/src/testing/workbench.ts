import { randomUUID } from 'node:crypto';
import {
  Amendments, CandidatesQuery, ChangeDraft, DiscardDraft, DraftStamps, DraftSteps, DraftWriter, EditCheck, Gatekeeper, ImportIntoSchedule, ImportPlanner,
  PublicationNews, PublicationStamps, PublishDraft, Publisher, PublishGate, PublishGround, RefreshDuties, RollBack, ScheduleAccess, ScheduleCheck, ScheduleDiffs,
  PublishOverrides, ScheduleFigures, ScheduleReader, ScheduleViews, ShowVersions, StartDraft, StepDraft, YearGridQuery, BlockGridQuery, ManifestQuery, ManifestNews, PublishedDuties, YearSchedules,
  type FindingCounts, type FindingDiff, type GivenOverride, type OverrideOfVersion, type ScheduleFinding, type SupervisionCell, type YearFigures,
} from '@housestaff/assignments/application';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, Events, SystemClock, type DomainEvent, type Id } from '@housestaff/kernel';
import { seedOrganization, type TestDatabase } from '@housestaff/platform/testing';
import { RowWriter } from '../persistence/row-writer';
import { SqlDrafts } from '../persistence/sql-drafts';
import { SqlPublishedRows } from '../persistence/sql-published-rows';
import { SqlSchedules } from '../persistence/sql-schedules';
import { SqlVersions } from '../persistence/sql-versions';
import { SqlScheduleOpener } from '../world/sql-schedule-opener';
import { GivenWorld, smallProgram, type SmallProgram } from './small-program';

class NoAudit extends AuditTrail {
  async record(): Promise<void> {}
}

/** Remembers what was said. */
export class HeardEvents extends Events {
  readonly heard: DomainEvent[] = [];

  async record(event: DomainEvent): Promise<void> {
    this.heard.push(event);
  }
}

/** Finds nothing, unless told what blocks. */
export class GivenFindings extends ScheduleCheck implements PublishGate, ScheduleFigures {
  blocking: ScheduleFinding[] = [];
  /** What an edit newly breaks. */
  added: ScheduleFinding[] = [];

  async effectOf(): Promise<FindingDiff> {
    return { added: this.added, removed: [], worsened: [], improved: [] };
  }

  async blockers(): Promise<ScheduleFinding[]> {
    return this.blocking;
  }

  async ofYear(): Promise<YearFigures> {
    return { hours: [], counts: await this.ofBlock(), marks: [] };
  }

  async ofBlock(): Promise<FindingCounts> {
    return { violations: 0, warnings: 0, notAssessable: 0 };
  }

  async supervisionOf(): Promise<SupervisionCell[]> {
    return [];
  }
}

/** Remembers what was given for which version. */
export class GivenOverrides extends PublishOverrides {
  readonly kept = new Map<number, OverrideOfVersion[]>();

  async keep(_scheduleId: Id, version: number, given: readonly GivenOverride[]): Promise<void> {
    this.kept.set(version, given.map(({ finding: { id, ruleId, personName }, reason }) => ({ findingId: id, ruleId, personName, reason, by: 'test' })));
  }

  async byVersion(): Promise<ReadonlyMap<number, readonly OverrideOfVersion[]>> {
    return this.kept;
  }
}

/** The context's use cases on a real database, over a small program with an opened schedule. */
export async function workbench(db: TestDatabase, headcount = 4) {
  const organizationId = await seedOrganization(`Hospital ${randomUUID()}`, db);
  const program = await smallProgram(db, organizationId, headcount);
  const ports = portsOf(db, program);
  const scheduleId = await db.asTenant(organizationId, () => ports.opener.open(program.programId, program.yearId));
  const as = <T>(work: () => Promise<T>, role = 'org-admin'): Promise<T> => db.actingAs(organizationId, work, { grants: [{ role }] });
  return { organizationId, program, scheduleId, as, db, ...ports, ...useCasesOf(db, ports) };
}

function portsOf(db: TestDatabase, program: SmallProgram) {
  const [clock, audit, events, world, findings, overrides] = [new SystemClock(), new NoAudit(), new HeardEvents(), new GivenWorld(program.world), new GivenFindings(), new GivenOverrides()];
  const schedules = new SqlSchedules(db.context, db.currentActor);
  const drafts = new SqlDrafts(db.context, db.currentActor, clock);
  const versions = new SqlVersions(db.context, db.currentActor, clock);
  const rows = new SqlPublishedRows(db.context, new RowWriter(db.context, db.currentActor, clock));
  const opener = new SqlScheduleOpener(schedules, db.context, clock);
  const programAccess = new ProgramAccess(db.currentActor);
  const access = new ScheduleAccess(schedules, drafts, programAccess, db.currentActor);
  const reader = new ScheduleReader(access, drafts, rows, world, db.currentActor);
  return { clock, audit, events, world, findings, overrides, schedules, drafts, versions, rows, opener, programAccess, access, reader, uow: db.unitOfWork, actor: db.currentActor };
}

function useCasesOf(_db: TestDatabase, p: ReturnType<typeof portsOf>) {
  const views = new ScheduleViews(p.drafts, p.access);
  const steps = new DraftSteps(p.drafts, views, p.clock, p.actor);
  const check = new EditCheck(p.findings);
  const publisher = new Publisher(p.schedules, p.versions, p.rows, p.world, new PublicationStamps(p.clock, p.actor), new PublicationNews(p.events, p.clock));
  const writer = new DraftWriter(p.access, p.drafts, p.reader, views, new DraftStamps(p.clock, p.actor));
  const ground = new PublishGround(p.access, p.drafts, p.rows, p.reader);
  const refresh = new RefreshDuties(p.uow, p.access, p.rows, publisher, p.audit);
  const news = new ManifestNews(p.versions, p.rows);
  const gate = new Gatekeeper(p.reader, p.findings, p.programAccess);
  return {
    amendments: new Amendments(p.access, p.schedules, p.reader, p.rows, p.versions, check, gate, publisher, p.overrides, p.audit),
    writer,
    publisher,
    startDraft: new StartDraft(p.uow, writer, p.audit),
    changeDraft: new ChangeDraft(p.uow, p.access, p.reader, steps, check, p.audit),
    stepDraft: new StepDraft(p.uow, p.access, p.reader, steps, check, p.audit),
    discardDraft: new DiscardDraft(p.uow, p.access, p.drafts, p.audit),
    publishDraft: new PublishDraft(p.uow, ground, gate, publisher, p.overrides, p.audit),
    rollBack: new RollBack(p.uow, p.access, p.versions, p.rows, publisher, p.audit),
    refresh,
    publishedDuties: new PublishedDuties(p.schedules, p.world, refresh, p.rows),
    importInto: new ImportIntoSchedule(p.uow, p.access, new ImportPlanner(p.reader, p.rows, p.versions), publisher, p.audit),
    versionList: new ShowVersions(p.uow, p.access, p.versions, p.overrides, p.audit),
    diffs: new ScheduleDiffs(p.uow, p.access, p.reader, p.rows, check, p.audit),
    yearGrid: new YearGridQuery(p.uow, p.reader, views, p.access, p.findings, p.audit),
    blockGrid: new BlockGridQuery(p.uow, p.reader, views, p.access, p.findings, p.audit, p.clock),
    candidates: new CandidatesQuery(p.uow, p.reader, check, p.audit),
    manifest: new ManifestQuery(p.uow, p.programAccess, new YearSchedules(p.world, p.schedules), p.reader, news, p.access, p.findings, p.audit),
  };
}

export type Workbench = Awaited<ReturnType<typeof workbench>>;

/** A draft with one step, ready to be published: its id and version. */
export async function drafted(bench: Workbench, changes: Parameters<Workbench['writer']['create']>[0]['changes'], source?: 'solver'): Promise<{ id: Id; version: number }> {
  return bench.as(() => bench.uow.run(() => bench.writer.create({ scheduleId: bench.scheduleId, changes, source, label: 'test' })));
}
