'use client';
import { messageOf } from '@housestaff/api-client';
import { Button, ErrorState, Icon, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { Building2 } from 'lucide-react';
import { rolesInWords } from '@/shell/role-words';
import { useMemberships, useSwitchOrganization } from '@/shell/use-memberships';

/** The organizations one belongs to, and the switch between them. */
export function OrganizationsSection() {
  const memberships = useMemberships();
  const change = useSwitchOrganization();
  const notify = useNotify();
  if (memberships.isPending) return <SkeletonRows rows={2} label="Loading your organizations" />;
  if (memberships.isLoadingError) return <ErrorState title="Your organizations did not load" error={memberships.error} onRetry={() => void memberships.refetch()} />;
  const choose = (id: string) => change.mutate(id, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <section className="rsec" aria-labelledby="account-organizations">
      <h2 id="account-organizations">Organizations</h2>
      <ul className="acct-list">
        {memberships.data.map(({ organizationId, organizationName, roles, current }) => (
          <li key={organizationId}>
            <Icon of={Building2} />
            <div className="grow">
              <span className="row flex-wrap">
                <b className="b5">{organizationName}</b>
                {current && <Tag tone="accent">You are here</Tag>}
              </span>
              <div className="t12 t3">{rolesInWords(roles)}</div>
            </div>
            {!current && (
              <Button size="small" busy={change.isPending} aria-label={`Switch to ${organizationName}`} onClick={() => choose(organizationId)}>
                Switch
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
