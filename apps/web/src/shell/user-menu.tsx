'use client';
import { Avatar, Menu } from '@housestaff/ui';
import { CircleHelp, LogOut, SunMoon } from 'lucide-react';
import { useSession, useSignOut } from './session';
import { useTheme } from './theme';

/** Who is signed in, and the way out. */
export function UserMenu({ rail }: { rail: boolean }) {
  const session = useSession();
  const signOut = useSignOut();
  const [theme, setTheme] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  const roles = [...new Set(session.roles.map((grant) => grant.role.replaceAll('-', ' ')))].join(', ');
  return (
    <Menu
      side={rail ? 'right' : 'top'}
      align="end"
      heading={
        <>
          <b className="b6 block">{session.name}</b>
          {session.email}
          <span className="block">{roles}</span>
        </>
      }
      trigger={
        <button type="button" aria-label={`${session.name}, account`}>
          <Avatar name={session.name} />
          <span className="clip">{session.name}</span>
        </button>
      }
      entries={[
        { label: `Switch to ${other} theme`, icon: SunMoon, onSelect: () => setTheme(other) },
        { label: 'API reference', icon: CircleHelp, onSelect: () => window.open('/api/docs', '_blank', 'noopener') },
        { label: 'Sign out', icon: LogOut, onSelect: () => void signOut(), separated: true },
      ]}
    />
  );
}
