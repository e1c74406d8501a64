import { DomainError } from '@housestaff/kernel';

/** One field of a request that has not the shape it must have. `field` is a path such as `blocks.3.from`. */
export interface FieldProblem {
  readonly field: string;
  readonly problems: readonly string[];
}

export class InvalidRequest extends DomainError {
  readonly code = 'request.invalid';

  constructor(readonly problems: readonly FieldProblem[]) {
    super(`The request is not valid: ${problems.map((problem) => problem.problems[0] ?? problem.field).join('; ')}`, { problems });
  }
}

export class PreconditionRequired extends DomainError {
  readonly code = 'request.precondition_required';

  constructor() {
    super('Send the version you have seen as If-Match', { header: 'If-Match', expected: '"<version>"' });
  }
}

export class InvalidPrecondition extends DomainError {
  readonly code = 'request.precondition_invalid';

  constructor(found: string) {
    super('If-Match must be one version number in double quotes', { header: 'If-Match', found, expected: '"<version>"' });
  }
}
