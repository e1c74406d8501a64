'use client';
import { messageOf } from '@housestaff/api-client';
import { Avatar, Menu, useNotify, type MenuEntry } from '@housestaff/ui';
import { Building2, CircleHelp, CircleUser, LogOut, SunMoon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { rolesInWords } from './role-words';
import { useSession, useSignOut } from './session';
import { useTheme } from './theme';
import { useMemberships, useSwitchOrganization } from './use-memberships';

/** The organizations one may go on in; none when there is only one. */
export function useOrganizationEntries(): MenuEntry[] {
  const memberships = useMemberships().data ?? [];
  const change = useSwitchOrganization();
  const notify = useNotify();
  if (memberships.length < 2) return [];
  const choose = (id: string) => change.mutate(id, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return memberships.map(({ organizationId, organizationName, current }, index) => ({
    label: organizationName,
    icon: Building2,
    current,
    separated: index === 0,
    onSelect: () => !current && choose(organizationId),
  }));
}

/** To the other theme. */
export function useThemeEntry(): MenuEntry {
  const [theme, setTheme] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return { label: `Switch to ${other} theme`, icon: SunMoon, onSelect: () => setTheme(other) };
}

/** Who is signed in, where, and the way out. */
export function UserMenu({ rail }: { rail: boolean }) {
  const session = useSession();
  const signOut = useSignOut();
  const router = useRouter();
  const organizations = useOrganizationEntries();
  const theme = useThemeEntry();
  return (
    <Menu
      side={rail ? 'right' : 'top'}
      align="end"
      heading={
        <>
          <b className="b6 block">{session.name}</b>
          {session.email}
          <span className="block">{rolesInWords(session.roles.map((grant) => grant.role))}</span>
        </>
      }
      trigger={
        <button type="button" aria-label={`${session.name}, account`}>
          <Avatar name={session.name} />
          <span className="clip">{session.name}</span>
        </button>
      }
      entries={[
        { label: 'Your account', icon: CircleUser, onSelect: () => router.push('/account') },
        theme,
        { label: 'API reference', icon: CircleHelp, onSelect: () => window.open('/api/docs', '_blank', 'noopener') },
        ...organizations,
        { label: 'Sign out', icon: LogOut, onSelect: () => void signOut(), separated: true },
      ]}
    />
  );
}
