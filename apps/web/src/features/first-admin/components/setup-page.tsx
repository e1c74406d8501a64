'use client';
import Link from 'next/link';
import { useInBrowser, useLinkSecret } from '@/features/join/api/use-link-secret';
import { EntryFrame } from '@/features/sign-in/components/entry-frame';
import { EntryWaiting } from '@/features/sign-in/components/entry-waiting';
import { useSetupState } from '@/shell/setup-state';
import { FirstAdminForm } from './first-admin-form';

const TITLE = 'Set up Housestaff';

function SetUpAlready() {
  return (
    <EntryFrame title="Housestaff is set up" lead="Its first admin exists. Sign in, or ask your coordinator for an invitation.">
      <div>
        <Link className="btn" href="/login">
          Go to sign in
        </Link>
      </div>
    </EntryFrame>
  );
}

function Setup() {
  const { value, mark } = useLinkSecret();
  const state = useSetupState();
  if (state.isPending) return <EntryWaiting title={TITLE} />;
  if (state.isError) {
    return (
      <EntryFrame title="Housestaff did not answer" lead={<p role="alert">{state.error.message}</p>}>
        <div>
          <button type="button" className="btn" onClick={() => void state.refetch()}>
            Try again
          </button>
        </div>
      </EntryFrame>
    );
  }
  if (!state.data.needed) return <SetUpAlready />;
  return (
    <EntryFrame title={TITLE} lead="Nobody is here yet. You become the organization's admin, and invite the others afterwards.">
      <FirstAdminForm key={mark} code={value} />
    </EntryFrame>
  );
}

/** The first page of an empty installation. */
export function SetupPage() {
  return useInBrowser() ? <Setup /> : <EntryWaiting title={TITLE} />;
}
