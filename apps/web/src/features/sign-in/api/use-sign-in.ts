'use client';
import { ApiError, apiFetch, type Credentials, type Session } from '@housestaff/api-client';
import { useMutation } from '@tanstack/react-query';
import { useEnter } from './use-enter';

/** Only addresses of this site: a link must not send a signed-in person elsewhere. */
function safeTarget(wanted: string | null): string | null {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : null;
}

export function useSignIn(wanted: string | null) {
  const enter = useEnter();
  return useMutation({
    mutationFn: (body: Credentials) => apiFetch<Session>('/auth/login', { method: 'POST', body }),
    gcTime: 0,
    onSuccess: (session) => enter(session, safeTarget(wanted)),
  });
}

function minutesOf({ retryAfterSeconds }: Record<string, unknown>): string {
  const minutes = Math.max(1, Math.ceil(Number(retryAfterSeconds) / 60));
  if (!Number.isFinite(minutes)) return 'some minutes';
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

/** What went wrong, and what helps. */
export function signInProblem(error: Error): string {
  if (!(error instanceof ApiError)) return error.message;
  if (error.code === 'identity.locked_out') return `Too many wrong passwords. This account is locked; try again in ${minutesOf(error.facts)}, or ask your program's coordinator.`;
  if (error.status === 429) return `Too many attempts from here. Try again in ${minutesOf(error.facts)}.`;
  if (error.status === 401) return 'E-mail and password do not match. Check both and try again.';
  return error.message;
}
