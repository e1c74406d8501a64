import type { ConflictOption as Option, ConflictOverview as Overview, ConflictView, ResolveOutcome as Outcome } from '@housestaff/conflicts/application';
import type { ConflictSettings as Settings } from '@housestaff/conflicts/domain';
import type { FindingDiff } from '../assignments/finding.dto';
import type { ConflictOption } from './conflict-option.dto';
import type { ResolveOutcome } from './conflict-outcome.dto';
import type { ConflictSettings } from './conflict-requests.dto';
import type { Conflict, ConflictOverview } from './conflict.dto';

export function presentConflict({ id, programId, scheduleId, kind, severity, status, urgency, personIds, period, title, why, lines, foundAt, resolution, ignored, deferred, version }: ConflictView): Conflict {
  return {
    ...{ id, programId, scheduleId, kind, severity, status, urgency, title, why, foundAt, deferred, version },
    ...{ personIds: [...personIds], lines: [...lines], from: period.start, to: period.end },
    resolution: resolution && { by: resolution.by, at: resolution.at, strategy: resolution.strategy, label: resolution.label, versionNumber: resolution.versionNumber, automatic: resolution.automatic },
    ignored: ignored && { by: ignored.by, at: ignored.at, reason: ignored.reason, until: ignored.until },
  };
}

export function presentOutcome({ conflictId, conflict, refusal }: Outcome): ResolveOutcome {
  return { conflictId, conflict: conflict && presentConflict(conflict), refusal };
}

export function presentOption({ id, strategy, label, steps, score, factors, findings, makes, ends, blocked }: Option): ConflictOption {
  return { id, strategy, label, score, factors, blocked, findings: findings as FindingDiff, steps: [...steps], makes: [...makes], ends: [...ends] };
}

export function presentOverview({ counts, lookedAt, stale }: Overview): ConflictOverview {
  return { counts: [...counts], lookedAt: lookedAt?.toISOString() ?? null, stale };
}

export function presentSettings(settings: Settings): ConflictSettings {
  return { ...settings, autoKinds: [...settings.autoKinds] };
}
