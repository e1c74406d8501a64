import { DomainError } from '@housestaff/kernel';

export class IdempotencyKeyReused extends DomainError {
  readonly code = 'idempotency.key_reused';

  constructor(key: string) {
    super('This Idempotency-Key was used with another body: send a new one', { key });
  }
}

export class IdempotentRequestRunning extends DomainError {
  readonly code = 'idempotency.in_progress';

  constructor(key: string) {
    super('A request with this Idempotency-Key is still running: ask again in a moment', { key });
  }
}
