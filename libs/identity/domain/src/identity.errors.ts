import { DomainError } from '@housestaff/kernel';

/** The same answer for an unknown e-mail, a wrong password and a closed account. */
export class BadCredentials extends DomainError {
  readonly code = 'identity.bad_credentials';

  constructor() {
    super('E-mail or password is wrong');
  }
}

export class LockedOut extends DomainError {
  readonly code = 'identity.locked_out';

  constructor(retryAfterSeconds: number) {
    super(`Too many wrong passwords. Try again in ${retryAfterSeconds} seconds`, { retryAfterSeconds });
  }
}

export class TooManyAttempts extends DomainError {
  readonly code = 'identity.too_many_attempts';

  constructor(retryAfterSeconds: number) {
    super(`Too many sign-in requests from this address. Try again in ${retryAfterSeconds} seconds`, { retryAfterSeconds });
  }
}

export class NotSignedIn extends DomainError {
  readonly code = 'identity.not_signed_in';

  constructor(reason: 'missing' | 'expired' | 'ended') {
    super('Sign in to go on', { reason });
  }
}

export class InvalidToken extends DomainError {
  readonly code = 'identity.invalid_token';

  constructor() {
    super('This token was not issued here');
  }
}

export class RefreshReused extends DomainError {
  readonly code = 'identity.refresh_reused';

  constructor() {
    super('This session was ended: its refresh token was used twice. Sign in again');
  }
}

/** The caller may not do this. Each one that a request ends with is noted in the audit. */
export abstract class Denial extends DomainError {}

export class PermissionDenied extends Denial {
  readonly code = 'identity.permission_denied';

  constructor(permission: string) {
    super(`Your roles do not allow this (${permission})`, { permission });
  }
}

/** An API client's token ends after minutes: it opens nothing that lasts longer. */
export class BrowserOnly extends Denial {
  readonly code = 'identity.session.browser_only';

  constructor() {
    super('Only a session of the web can be switched to another organization: sign in with a browser');
  }
}

export class CsrfFailed extends DomainError {
  readonly code = 'identity.csrf_failed';

  constructor(because: 'origin' | 'token') {
    super('This request did not come from a page of this site', { because, header: because === 'token' ? 'X-CSRF-Token' : 'Origin' });
  }
}

export class PasswordRefused extends DomainError {
  readonly code = 'identity.password_refused';

  constructor(problem: string, field = 'password') {
    super(`Choose another password: ${problem}`, { field, problem });
  }
}

export class EmailTaken extends DomainError {
  readonly code = 'identity.email_taken';

  constructor(email: string) {
    super('There is already a user with this e-mail', { field: 'email', email });
  }
}

export class UnknownRole extends DomainError {
  readonly code = 'identity.unknown_role';

  constructor(role: string, known: readonly string[]) {
    super(`There is no role ${role}`, { field: 'grants', role, known });
  }
}
