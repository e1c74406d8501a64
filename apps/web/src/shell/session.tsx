'use client';
import { ApiError, apiFetch, keys, type Session } from '@housestaff/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect } from 'react';
import { keep, kept } from './offline/kept';
import { leaveNothing } from './offline/leave-nothing';

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Without a connection: whoever was signed in here, and still is as far as this browser knows. */
async function currentSession(): Promise<Session | null> {
  try {
    return await apiFetch<Session>('/auth/session');
  } catch (error) {
    if (error instanceof ApiError && error.signedOut) return null;
    const known = error instanceof ApiError && error.status === 0 ? kept<Session>('session') : null;
    if (known === null) throw error;
    return known.value;
  }
}

/** Who is signed in: null when nobody is. */
export function useSessionQuery() {
  return useQuery({ queryKey: keys.session, queryFn: currentSession, staleTime: 60_000, refetchInterval: 300_000 });
}

/** So that the app opens without a connection. */
export function useKeptSession(session: Session | null | undefined): void {
  useEffect(() => {
    if (session) keep('session', { ...session, csrfToken: '' });
  }, [session]);
}

/** The signed-in session. Only below the app's shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A page outside the shell asked for the session.');
  return session;
}

/** Whether the signed-in person may do this, e.g. `can('draft:write')`. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = useSession();
  return useCallback((permission: string) => permissions.includes(permission), [permissions]);
}

/** Whether they may do it over the whole organization: what belongs to no program asks for that. */
export function useCanEverywhere(): (permission: string) => boolean {
  const { permissionsEverywhere } = useSession();
  return useCallback((permission: string) => permissionsEverywhere.includes(permission), [permissionsEverywhere]);
}

/** Where a person lands: residents and faculty at their own schedule, everyone else at today's manifest. */
export function landingOf(session: Session): string {
  if (!session.permissions.includes('draft:read') && session.personId) return '/my-schedule';
  return session.permissions.includes('schedule:read') ? '/today' : '/audit';
}

/** Signs out, forgets everything that was read, and leaves for the sign-in page. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await apiFetch('/auth/logout', { method: 'POST' }).catch(() => undefined);
    client.clear();
    await leaveNothing();
    window.location.assign('/login');
  }, [client]);
}

/** A page that the browser kept whole and shows again after going back may be of somebody who has signed out since. */
export function useFreshOnReturn(): void {
  useEffect(() => {
    const look = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener('pageshow', look);
    return () => window.removeEventListener('pageshow', look);
  }, []);
}
