import { Injectable } from '@nestjs/common';
import { NotPublished, type FindingDiff } from '@housestaff/assignments/application';
import { sameAs, scoreOf, type Conflict } from '@housestaff/conflicts/domain';
import { addDays, type Id } from '@housestaff/kernel';
import { BackupPool } from '../backup/backup-pool';
import { ConflictDetection } from '../detect/conflict-detection';
import { Ground, type Detected } from '../detect/detected';
import { detectAll } from '../detect/detectors';
import { SchedulesAhead } from '../detect/schedules-ahead';
import { ConflictSettingsOfPrograms } from '../ports/conflict-settings';
import type { ConflictOption, Strategy } from './option';
import { idOf, OptionJudge, type Case } from './option-judge';
import { proposalsFor } from './proposals';

/** The best of each strategy that are shown; and those that break a rule, so that one sees why not. */
const SHOWN: Readonly<Record<Strategy, number>> = { swap: 2, reassign: 2, split: 1, backup: 1, defer: 1 };
const BLOCKED_SHOWN = 1;
const NO_FINDINGS: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

export interface OptionsOf {
  readonly detected: Detected;
  readonly options: readonly ConflictOption[];
}

/** What would resolve a conflict on the schedule as it is published now. Call within a unit of work. */
@Injectable()
export class ConflictOptions {
  constructor(
    private readonly ahead: SchedulesAhead,
    private readonly detection: ConflictDetection,
    private readonly settings: ConflictSettingsOfPrograms,
    private readonly backup: BackupPool,
    private readonly judge: OptionJudge,
  ) {}

  /** Best first, deferring last. Undefined: the conflict is no longer there. */
  async of(conflict: Conflict): Promise<OptionsOf | undefined> {
    const found = await this.case(conflict);
    if (!found) return undefined;
    const backup = await this.onBackup(conflict.programId, found);
    const judged: ConflictOption[] = [];
    for (const proposal of proposalsFor(found.detected, found.ground, found.facts.window, backup)) {
      const option = await this.judge.judge(proposal, found);
      if (option && !judged.some(({ id }) => id === option.id)) judged.push(option);
    }
    return { detected: found.detected, options: [...shown(judged), deferral(conflict)] };
  }

  /** On backup on the first of its days that is looked at, least owed first. */
  private async onBackup(programId: Id, { detected, facts }: Case): Promise<Id[]> {
    const start = detected.period.start > facts.window.start ? detected.period.start : facts.window.start;
    try {
      const members = await this.backup.on(programId, { start, end: addDays(start, 1) });
      return [...new Set(members.map(({ personId }) => personId))];
    } catch (refusal) {
      if (refusal instanceof NotPublished) return [];
      throw refusal;
    }
  }

  private async case(conflict: Conflict): Promise<Case | undefined> {
    const ahead = await this.ahead.one(conflict.programId, conflict.scheduleId);
    if (!ahead) return undefined;
    const { heavyWeeks } = await this.settings.of(conflict.programId);
    const ground = Ground.of(ahead.schedule);
    const facts = await this.detection.facts(ahead.schedule, ahead.window, heavyWeeks);
    const detected = sameAs(conflict, detectAll(ground, facts));
    return detected && { detected, ground, facts };
  }
}

function shown(judged: readonly ConflictOption[]): ConflictOption[] {
  const best = [...judged].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const counts = new Map<Strategy, number>();
  const clean = best.filter(({ strategy, blocked }) => {
    if (blocked !== null) return false;
    counts.set(strategy, (counts.get(strategy) ?? 0) + 1);
    return counts.get(strategy)! <= SHOWN[strategy];
  });
  return [...clean, ...best.filter(({ blocked }) => blocked !== null).slice(0, BLOCKED_SHOWN)];
}

/** Changes nothing, and its score says so: neither whom it burdens nor how sure it is can be told. */
export function deferral(conflict: Pick<Conflict, 'id'>): ConflictOption {
  const nobody = { score: null, why: 'Nothing is assigned: it can’t be told' };
  const factors = {
    feasibility: { score: 0, why: 'Changes nothing: the conflict stays until somebody solves it' },
    ...{ workload: nobody, fairness: nobody, confidence: nobody },
    disruption: { score: 1, why: 'No row of the schedule changes' },
  };
  const proposal = { strategy: 'defer' as const, label: 'Defer to somebody', changes: [], takers: [] };
  return { ...proposal, id: `${idOf(proposal)}-${conflict.id.slice(0, 8)}`, steps: [], factors, score: scoreOf(factors), findings: NO_FINDINGS, makes: [], ends: [], blocked: null };
}
