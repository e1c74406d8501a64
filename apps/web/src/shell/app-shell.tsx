'use client';
import { ErrorState, SkeletonRows } from '@housestaff/ui';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { useLive } from './live/use-live';
import { Nav } from './nav';
import { needsProgram, NoProgram } from './no-program';
import { leaveNothing } from './offline/leave-nothing';
import { useServiceWorker } from './offline/use-service-worker';
import { ProgramProvider, useProgramsQuery } from './program-context';
import { SessionProvider, useFreshOnReturn, useKeptSession, useSessionQuery } from './session';
import { PhoneTabs } from './phone-tabs';

/** Sends whoever is not signed in to the sign-in page, and back afterwards. */
function useGuard(signedOut: boolean): void {
  const router = useRouter();
  const path = usePathname();
  useEffect(() => {
    if (!signedOut) return;
    void leaveNothing();
    const wanted = `${path}${window.location.search}`;
    router.replace(`/login?next=${encodeURIComponent(wanted)}`);
  }, [signedOut, path, router]);
}

function Waiting() {
  return (
    <div className="app wide">
      <div className="nav" />
      <main className="main">
        <div className="top" />
        <SkeletonRows rows={16} label="Signing in" />
      </main>
    </div>
  );
}

function Frame({ userId, children }: { userId: string; children: ReactNode }) {
  useLive(userId);
  useServiceWorker();
  const programs = useProgramsQuery();
  const path = usePathname();
  const narrow = path.startsWith('/schedule') || path.startsWith('/compliance');
  if (programs.isPending) return <Waiting />;
  if (programs.isLoadingError) return <ErrorState title="The programs did not load" error={programs.error} onRetry={() => void programs.refetch()} />;
  return (
    <ProgramProvider programs={programs.data}>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <div className={narrow ? 'app' : 'app wide'}>
        <Nav rail={narrow} />
        <main className="main" id="main">
          {programs.data.length === 0 && needsProgram(path) ? <NoProgram /> : children}
        </main>
        <PhoneTabs />
      </div>
    </ProgramProvider>
  );
}

/** What surrounds every page once somebody is signed in. */
export function AppShell({ children }: { children: ReactNode }) {
  const session = useSessionQuery();
  useGuard(session.data === null);
  useFreshOnReturn();
  useKeptSession(session.data);
  if (session.isError && !session.data) return <ErrorState title="Housestaff did not start" error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) return <Waiting />;
  return (
    <SessionProvider value={session.data}>
      <Frame userId={session.data.userId}>{children}</Frame>
    </SessionProvider>
  );
}
