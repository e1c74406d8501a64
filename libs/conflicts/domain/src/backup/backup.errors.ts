import { DomainError } from '@housestaff/kernel';

export class ActivationTakenBack extends DomainError {
  readonly code = 'backup.taken_back';

  constructor(label: string) {
    super(`Stepping in for ${label} was taken back: nothing is owed for it`, { label, fix: 'reload the page' });
  }
}
