import { DomainError } from '@housestaff/kernel';

/** A setup by which nothing can be planned. Names the field, and what would mend it. */
export class SetupInvalid extends DomainError {
  readonly code = 'planning.setup_invalid';

  constructor(field: string, found: unknown, fix: string) {
    super(`${field}: found ${JSON.stringify(found) ?? 'nothing'}; ${fix}`, { field, found: found ?? null, fix });
  }
}
