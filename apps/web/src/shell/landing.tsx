'use client';
import type { Session } from '@housestaff/api-client';
import { ErrorState } from '@housestaff/ui';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { landingOf, useSessionQuery } from './session';
import { useSetupState } from './setup-state';

/** Null while it is not known yet. */
function targetOf(session: Session | null | undefined, setupNeeded: boolean | undefined): string | null {
  if (session) return landingOf(session);
  if (session === undefined || setupNeeded === undefined) return null;
  return setupNeeded ? '/setup' : '/login';
}

/** The address without a path: sends each person to where their day starts, and the first one to the set-up. */
export function Landing() {
  const session = useSessionQuery();
  const setup = useSetupState(session.data === null);
  const router = useRouter();
  const target = targetOf(session.data, setup.isError ? false : setup.data?.needed);
  useEffect(() => {
    if (target) router.replace(target);
  }, [target, router]);
  if (session.isLoadingError) return <ErrorState title="Housestaff did not start" error={session.error} onRetry={() => void session.refetch()} />;
  return null;
}
