'use client';
import { EntryFrame } from '@/features/sign-in/components/entry-frame';
import { EntryWaiting } from '@/features/sign-in/components/entry-waiting';
import { moment } from '@/shell/dates';
import { rolesInWords } from '@/shell/role-words';
import { useInBrowser, useLinkSecret } from '../api/use-link-secret';
import { useInvitationOffer } from '../api/use-links';
import { linkTrouble, missingSecret } from '../model/link-words';
import { JoinForm } from './join-form';
import { LinkDead } from './link-dead';

function Invited() {
  const secret = useLinkSecret();
  const offer = useInvitationOffer(secret);
  const retry = () => void offer.refetch();
  if (!secret.value) return <LinkDead trouble={missingSecret('invitation')} onRetry={retry} />;
  if (offer.isPending) return <EntryWaiting title="Your invitation" />;
  if (offer.isLoadingError) return <LinkDead trouble={linkTrouble(offer.error, 'invitation')} onRetry={retry} />;
  const { organizationName, roles, email, expiresAt, hasLogin } = offer.data;
  return (
    <EntryFrame title={`Join ${organizationName}`} lead={hasLogin ? 'You have a login here already: your password shows that this is you. Your other organizations stay as they are.' : 'You were invited. Choose a password, and you are in.'}>
      <dl className="entry-facts">
        <dt>Invited as</dt>
        <dd>{rolesInWords(roles)}</dd>
        <dt>You sign in with</dt>
        <dd>{email}</dd>
        <dt>Valid until</dt>
        <dd>{moment(expiresAt)}</dd>
      </dl>
      <JoinForm key={secret.mark} offer={offer.data} token={secret.value} />
    </EntryFrame>
  );
}

/** Where an invitation's link leads. */
export function JoinPage() {
  return useInBrowser() ? <Invited /> : <EntryWaiting title="Your invitation" />;
}
