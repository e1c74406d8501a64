import { Injectable } from '@nestjs/common';
import { Amendments, newViolations, type FindingDiff } from '@housestaff/assignments/application';
import { leastBurdenedFirst, paybackTallies, sortedOut, type OpenWork, type Verdict } from '@housestaff/conflicts/domain';
import { AuditTrail, DomainError, overlaps, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleTallies } from '@housestaff/planning/application';
import { BackupLog } from '../backup/ports/backup-log';
import { pgyOn } from './presence';
import { ScrambleGrounds, type OutAsked, type ScrambleGround } from './scramble-ground';
import { isNightCall, StandInsFor, type Considered, type Refusal } from './stand-in-facts';
import { reasonsFor } from './stand-in-reasons';
import { givenTo, takenFrom } from './work-changes';
import { workView, type WorkView } from './work-view';

/** So many who could do it are enough to choose from at six in the morning. */
const ENOUGH = 5;

export interface StandIn {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly phone: string | null;
  readonly onBackup: boolean;
  readonly reasons: readonly string[];
  readonly hoursPerWeek: number;
  readonly hoursAfter: number;
  readonly points: number;
  readonly daysSinceCall: number | null;
  readonly findings: FindingDiff;
}

export interface CannotStandIn extends Refusal {
  readonly personId: Id;
  readonly name: string;
}

export interface StandIns {
  /** Null: it is no longer open. */
  readonly work: WorkView | null;
  readonly able: readonly StandIn[];
  /** Free, but a rule would newly be broken: only with a reason for each, by whoever may override. */
  readonly breaking: readonly StandIn[];
  readonly cannot: readonly CannotStandIn[];
  /** So many more who are free were not checked by the rules yet. */
  readonly unchecked: number;
}

export interface StandInsAsked extends OutAsked {
  readonly work: string;
  /** Check everybody, not only the first few. */
  readonly all?: boolean;
}

interface Checked extends Considered {
  readonly findings: FindingDiff;
  readonly verdict: Verdict;
}

/**
 * Who could step in, the least burdened first. Everybody is looked at by what the schedule says, which is cheap; the rule
 * engine is asked only about the best of them, in that order, until enough have passed.
 */
@Injectable()
export class StandInsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly grounds: ScrambleGrounds,
    private readonly amendments: Amendments,
    private readonly tallies: ScheduleTallies,
    private readonly log: BackupLog,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, AbsenceBackwards, AbsenceEmpty, InvalidValue, NotPublished. */
  execute({ work: key, all = false, ...out }: StandInsAsked): Promise<StandIns> {
    return this.uow.run(async () => {
      const ground = await this.grounds.of(out);
      await this.audit.record({ action: 'conflicts.scramble.stand_ins', resource: 'program', resourceId: out.programId, query: { ...out, work: key, all } });
      const work = ground.work.find((one) => one.key === key);
      return work ? this.of(work, ground, all ? Infinity : ENOUGH) : { work: null, able: [], breaking: [], cannot: [], unchecked: 0 };
    });
  }

  /** What the schedule says of one person for it; undefined for whoever isn't asked at all. Call within a unit of work. */
  async consider(work: OpenWork, personId: Id, ground: ScrambleGround): Promise<Considered | undefined> {
    return (await this.considered(work, ground)).find(({ person }) => person.id === personId);
  }

  private async considered(work: OpenWork, ground: ScrambleGround): Promise<Considered[]> {
    const { thisYear, before } = await this.tallies.of(ground.schedule);
    const pointsOf = (id: Id): number => (thisYear.get(id)?.get('points') ?? 0) + (before.get(id)?.get('points') ?? 0);
    const points = new Map(ground.schedule.people.map(({ id }) => [id, pointsOf(id)]));
    const owed = new Map(paybackTallies(await this.log.ofProgram(ground.schedule.schedule.programId)).map((one) => [one.personId, one.owed]));
    return new StandInsFor(work, ground, { points, owed }).everybody();
  }

  private async of(work: OpenWork, ground: ScrambleGround, enough: number): Promise<StandIns> {
    const all = await this.considered(work, ground);
    const burden = work.kind === 'duty' && isNightCall(ground, work.duty.activityId) ? 'points' : 'hours';
    const order = leastBurdenedFirst(burden);
    const free = all.filter(({ refusal }) => refusal === null).sort((a, b) => order(a.facts, b.facts));
    const refused = all.filter(({ refusal }) => refusal !== null).sort((a, b) => a.facts.name.localeCompare(b.facts.name) || (a.facts.personId < b.facts.personId ? -1 : 1));
    const { checked, locked } = await this.check(work, free, ground, enough);
    const { able, breaking } = sortedOut(checked);
    return {
      work: workView(work, ground),
      able: able.map((one) => standIn(one, work, ground)),
      breaking: breaking.map((one) => standIn(one, work, ground)),
      cannot: [...locked, ...refused.map((one) => cannot(one, one.refusal!))],
      unchecked: free.length - checked.length - locked.length,
    };
  }

  private async check(work: OpenWork, free: readonly Considered[], ground: ScrambleGround, enough: number): Promise<{ checked: Checked[]; locked: CannotStandIn[] }> {
    const checked: Checked[] = [];
    const locked: CannotStandIn[] = [];
    let passed = 0;
    for (const one of free) {
      if (passed >= enough) break;
      const found = await this.preview(work, one.person.id, ground);
      if (found instanceof DomainError) {
        locked.push(cannot(one, { code: found.code, words: found.message }));
        continue;
      }
      const violations = newViolations(found).length;
      if (violations === 0) passed += 1;
      checked.push({ ...one, findings: found, verdict: { violations, warnings: found.added.length + found.worsened.length - violations } });
    }
    return { checked, locked };
  }

  /** What it does, but for what nobody will do. A refusal of the schedule itself (a locked cell, an overlap) is an answer too. */
  private async preview(work: OpenWork, personId: Id, ground: ScrambleGround): Promise<FindingDiff | DomainError> {
    const { schedule, person } = ground;
    try {
      return ofThosePresent(ground, await this.amendments.preview({ scheduleId: schedule.schedule.id, changes: [...takenFrom(person.id, work), ...givenTo(personId, work)] }));
    } catch (refusal) {
      if (refusal instanceof DomainError) return refusal;
      throw refusal;
    }
  }
}

/** The clinic that a call freed somebody of comes back without it: who is out doesn't do that either, as the leave that is recorded with it says. */
function ofThosePresent({ person, span }: ScrambleGround, { added, removed, worsened, improved }: FindingDiff): FindingDiff {
  const present = (findings: FindingDiff['added']): FindingDiff['added'] => findings.filter(({ personId, from, to }) => personId !== person.id || !overlaps({ start: from, end: to }, span.period));
  return { added: present(added), removed: present(removed), worsened: present(worsened), improved: present(improved) };
}

function standIn({ person, facts, addedHours, findings }: Checked, work: OpenWork, ground: ScrambleGround): StandIn {
  const { personId, name, onBackup, points, hoursPerWeek, daysSinceCall } = facts;
  const hours = { hoursPerWeek: rounded(hoursPerWeek), hoursAfter: rounded(hoursPerWeek + addedHours) };
  return { personId, name, pgy: pgyOn(person, ground.span.period.start), phone: person.phone, onBackup, ...hours, points, daysSinceCall, findings, reasons: reasonsFor({ facts, addedHours }, work, ground) };
}

function cannot({ facts: { personId, name } }: Considered, { code, words }: Refusal): CannotStandIn {
  return { personId, name, code, words };
}

const rounded = (hours: number): number => Math.round(10 * hours) / 10;
