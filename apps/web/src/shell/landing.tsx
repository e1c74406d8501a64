'use client';
import { ErrorState } from '@housestaff/ui';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { landingOf, useSessionQuery } from './session';

/** The address without a path: sends each person to where their day starts. */
export function Landing() {
  const session = useSessionQuery();
  const router = useRouter();
  const target = session.data === undefined ? null : session.data ? landingOf(session.data) : '/login';
  useEffect(() => {
    if (target) router.replace(target);
  }, [target, router]);
  if (session.isError) return <ErrorState title="Housestaff did not start" error={session.error} onRetry={() => void session.refetch()} />;
  return null;
}
