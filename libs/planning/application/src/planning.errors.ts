import { DomainError } from '@housestaff/kernel';

/** Requirements proposed from an imported year bind nobody until a person has confirmed them. */
export class RequirementsNotConfirmed extends DomainError {
  readonly code = 'planning.requirements_not_confirmed';

  constructor(academicYearId: string, observed: number) {
    super(`${observed} requirements are observed, not confirmed`, {
      academicYearId,
      observed,
      fix: 'Look through the requirements and coverage of the year and confirm them',
      confirm: `PUT /api/v1/academic-years/${academicYearId}/requirements with "confirm": true`,
    });
  }
}

export class NothingToPlan extends DomainError {
  readonly code = 'planning.nothing_to_plan';

  constructor(missing: 'residents' | 'blocks' | 'requirements' | 'people' | 'items', fix: string) {
    super(`There is nothing to plan: no ${missing}`, { missing, fix });
  }
}

export class RunHasNoPlan extends DomainError {
  readonly code = 'planning.run_has_no_plan';

  constructor(runId: string, status: string) {
    super('This run has found no plan', { runId, status, fix: status === 'queued' || status === 'running' ? 'Wait for the first plan' : 'Start another run' });
  }
}

/** Its figures are kept, and its problem as a file; its answer has a form that nothing reads any more. */
export class RunOfEarlierGenerator extends DomainError {
  readonly code = 'planning.run_of_earlier_generator';

  constructor(runId: string) {
    super('This run was made by an earlier generator', { runId, fix: 'Start another run with the same settings' });
  }
}

/** Nothing of that part differs from what is published. */
export class NothingToAccept extends DomainError {
  readonly code = 'planning.nothing_to_accept';

  constructor(runId: string) {
    super('This changes nothing of what is published', { runId, fix: 'Choose other people or days, or another alternative' });
  }
}

export class RunStillGoing extends DomainError {
  readonly code = 'planning.run_still_going';

  constructor(runId: string) {
    super('This run is still searching', { runId, fix: 'Stop it and keep the best, or wait until it ends' });
  }
}

export class RunAlreadyAccepted extends DomainError {
  readonly code = 'planning.run_already_accepted';

  constructor(runId: string, draftId: string) {
    super('This, of this run, is in a draft already', { runId, draftId, fix: 'Open that draft' });
  }
}

/** The solver stopped with an error; what it had found is kept. */
export class SolverFailed extends DomainError {
  readonly code = 'planning.solver_failed';

  constructor(runId: string, reason: string) {
    super(`The search ended with an error: ${reason}`, { runId, reason });
  }
}
