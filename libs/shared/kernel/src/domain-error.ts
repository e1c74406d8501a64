/**
 * A refusal. `code` is stable and maps to one status, category and severity in the platform's error table;
 * `facts` say what was found and what would fix it, as data. Throwing rolls the unit of work back.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  constructor(
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** A value that does not have the shape it must have. */
export class InvalidValue extends DomainError {
  readonly code = 'value.invalid';

  constructor(field: string, found: unknown, expected: string) {
    super(`${field}: found ${String(found)}, expected ${expected}`, { field, found, expected });
  }
}

/** Nothing with that id in this organization. Also what another organization's id answers. */
export class NotFound extends DomainError {
  readonly code = 'resource.not_found';

  constructor(resource: string, id: string) {
    super(`No ${resource} with this id`, { resource, id });
  }
}

/** Someone else changed it first. */
export class StaleVersion extends DomainError {
  readonly code = 'resource.stale';

  constructor(resource: string, id: string, expected: number, found: number) {
    super(`This ${resource} was changed by someone else`, { resource, id, expected, found, fix: 'load it again, then repeat your change' });
  }
}
