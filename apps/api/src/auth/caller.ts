import type { Request } from 'express';
import type { Actor } from '@housestaff/kernel';

/** Who sent the request, and how it proved that. */
export interface Caller {
  readonly actor: Actor;
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
