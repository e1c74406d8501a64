import { DomainError } from '@housestaff/kernel';
import { Denial } from './identity.errors';

export class SetupDone extends DomainError {
  readonly code = 'identity.setup.done';

  constructor() {
    super('This installation is set up already. Sign in, or ask its administrator for an invitation');
  }
}

export class SetupCodeWrong extends DomainError {
  readonly code = 'identity.setup.code';

  constructor() {
    super('This is not the set-up code. The server prints it in its link when it starts, and keeps it in the file setup-code of its DATA_DIR', { field: 'code', file: 'setup-code' });
  }
}

export class AlreadyMember extends DomainError {
  readonly code = 'identity.invitation.already_member';

  constructor(email: string) {
    super(`${email} belongs to this organization already: change their roles instead`, { field: 'email', email });
  }
}

export class InvitationOpen extends DomainError {
  readonly code = 'identity.invitation.open';

  constructor(invitationId: string, email: string) {
    super(`There is an open invitation for ${email} already: renew or withdraw it`, { field: 'email', email, invitationId });
  }
}

export class InvitationClosed extends DomainError {
  readonly code = 'identity.invitation.closed';

  constructor(status: string) {
    super(`This invitation is ${status}: give a new one`, { status });
  }
}

export class InvitationBeyond extends Denial {
  readonly code = 'identity.invitation.beyond';

  constructor(invitationId: string) {
    super('This invitation gives more than you may: ask an administrator of the organization', { invitationId });
  }
}

/** The same for a link that never was, has expired or was withdrawn. */
export class LinkEnded extends DomainError {
  readonly code = 'identity.link.ended';

  constructor() {
    super('This link does not hold, or no longer. Ask whoever gave it to you for a new one');
  }
}

export class LinkUsed extends DomainError {
  readonly code = 'identity.link.used';

  constructor() {
    super('This link was used already. Sign in, or ask for a new one');
  }
}

/** @param field which of the fields that were sent */
export class WrongPassword extends DomainError {
  readonly code = 'identity.password.wrong';

  constructor(field: 'current' | 'password') {
    super('The password is wrong', { field });
  }
}
