import { DomainError, type Id } from '@housestaff/kernel';
import type { ScheduleFinding } from './ports/finding';
import type { StayChangeView } from './versions/stay-change-view';

/** A draft that was published or discarded takes no more changes. */
export class DraftClosed extends DomainError {
  readonly code = 'draft.closed';

  constructor(draftId: Id, status: string) {
    super(`This draft is already ${status}`, { draftId, status, fix: 'start a new draft' });
  }
}

/** Nothing left to undo or redo. */
export class NoSuchStep extends DomainError {
  readonly code = 'draft.no_step';

  constructor(draftId: Id, direction: 'undo' | 'redo') {
    super(`Nothing to ${direction}`, { draftId, direction });
  }
}

/** What the draft changes was changed by another publication in the meantime. */
export class DraftMoved extends DomainError {
  readonly code = 'draft.moved';

  constructor(baseVersion: number, publishedVersion: number, moved: readonly StayChangeView[]) {
    super('The published schedule moved under this draft', { baseVersion, publishedVersion, moved, fix: 'look at what moved, then publish with rebase' });
  }
}

/** Hard rules are broken, and nobody gave a reason. */
export class PublishBlocked extends DomainError {
  readonly code = 'assignments.publish_blocked';

  constructor(findings: readonly ScheduleFinding[]) {
    super(`${findings.length} violations block publishing`, { findings, fix: 'mend them, or publish with a reason for each in overrides' });
  }
}

/** Publishing over violations needs a permission of its own. */
export class OverrideNotAllowed extends DomainError {
  readonly code = 'publish.override_not_allowed';

  constructor() {
    super('Publishing over violations needs the permission schedule:override', { permission: 'schedule:override' });
  }
}

/** The version came with an import that was taken back; some of its people or rotations are gone. */
export class VersionUndone extends DomainError {
  readonly code = 'assignments.version_undone';

  constructor(number: number) {
    super(`Version ${number} came with an import that was undone`, { number, fix: 'import the file again, or choose another version' });
  }
}
