import type { Request } from 'express';
import type { Actor, Id } from '@housestaff/kernel';
import { NotSignedIn } from '@housestaff/identity/domain';

/** Who sent the request, and how it proved that. */
export interface Caller {
  readonly actor: Actor;
  readonly sessionId: Id;
  readonly csrfToken: string;
  /** Browsers attach cookies by themselves, so a cookie alone does not show that a page of ours sent the request. */
  readonly proof: 'cookie' | 'bearer';
  readonly expiresAt: Date;
}

const callers = new WeakMap<object, Caller>();

export function setCaller(request: Request, caller: Caller): void {
  callers.set(request, caller);
}

/** Undefined on public routes. */
export function callerOf(request: object): Caller | undefined {
  return callers.get(request);
}

/** On routes that want someone signed in, whoever it is. */
export function signedInCaller(request: object): Caller {
  const caller = callerOf(request);
  if (caller === undefined) throw new NotSignedIn('missing');
  return caller;
}
