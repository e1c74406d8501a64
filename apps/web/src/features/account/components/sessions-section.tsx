'use client';
import { messageOf, type OwnSession } from '@housestaff/api-client';
import { Button, ErrorState, Icon, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { MonitorSmartphone } from 'lucide-react';
import { moment } from '@/shell/dates';
import { useSignOut } from '@/shell/session';
import { useEndOthers, useEndSession, useMySessions } from '../api/use-account';

/** A program has no screen that could be named; it signs in for itself, and only for minutes. */
function deviceWords({ device, kind }: OwnSession): string {
  return kind === 'bearer' ? 'A program through the API' : device;
}

function SessionLine({ session }: { session: OwnSession }) {
  const end = useEndSession();
  const signOut = useSignOut();
  const notify = useNotify();
  const device = deviceWords(session);
  const leave = () => {
    if (session.current) return void signOut();
    end.mutate(session.id, { onSuccess: () => notify({ text: `Signed out: ${device}.` }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  };
  return (
    <li>
      <Icon of={MonitorSmartphone} />
      <div className="grow">
        <span className="row flex-wrap">
          <b className="b5">{device}</b>
          {session.current && <Tag tone="accent">This device</Tag>}
        </span>
        <div className="t12 t3">
          Signed in {moment(session.openedAt)}, last used {moment(session.lastSeenAt)}
        </div>
      </div>
      <Button size="small" busy={end.isPending} aria-label={session.current ? 'Sign out here' : `Sign out ${device}, signed in ${moment(session.openedAt)}`} onClick={leave}>
        Sign out
      </Button>
    </li>
  );
}

function EndOthers({ others }: { others: number }) {
  const end = useEndOthers();
  const notify = useNotify();
  const run = () =>
    end.mutate(undefined, {
      onSuccess: ({ ended }) => notify({ tone: 'good', text: `Signed out on ${ended} other ${ended === 1 ? 'device' : 'devices'}.` }),
      onError: (error) => notify({ tone: 'bad', text: messageOf(error) }),
    });
  return (
    <Button busy={end.isPending} disabledReason={others === 0 ? 'You are signed in on this device only' : null} onClick={run}>
      Sign out all others
    </Button>
  );
}

/** Where one is signed in, and the way to end it. */
export function SessionsSection() {
  const sessions = useMySessions();
  if (sessions.isPending) return <SkeletonRows rows={4} label="Loading your devices" />;
  if (sessions.isLoadingError) return <ErrorState title="Your devices did not load" error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const listed = [...sessions.data].sort((one, other) => Number(other.current) - Number(one.current) || other.lastSeenAt.localeCompare(one.lastSeenAt));
  return (
    <section className="rsec" aria-labelledby="account-sessions">
      <div className="row">
        <h2 id="account-sessions">Where you are signed in</h2>
        <EndOthers others={listed.filter((session) => !session.current).length} />
      </div>
      <ul className="acct-list">
        {listed.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
    </section>
  );
}
