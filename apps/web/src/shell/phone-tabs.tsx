'use client';
import { Icon, Menu } from '@housestaff/ui';
import { CircleUser, Ellipsis, LogOut } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { NAV_GROUPS, isCurrent, isVisible } from './nav-items';
import { phoneTabs } from './phone-tab-order';
import { useCan, useSession, useSignOut } from './session';
import { useOrganizationEntries, useThemeEntry } from './user-menu';

/** The bottom bar of a phone: the first pages, and the rest behind "More". */
export function PhoneTabs() {
  const session = useSession();
  const path = usePathname();
  const router = useRouter();
  const signOut = useSignOut();
  const visible = NAV_GROUPS.flat().filter((item) => isVisible(item, session));
  const tabs = phoneTabs(visible, useCan()('draft:read'));
  const rest = visible.filter((item) => !tabs.includes(item));
  const organizations = useOrganizationEntries();
  const theme = useThemeEntry();
  const pages = rest.map((item) => ({ label: item.label, icon: item.icon, onSelect: () => router.push(item.href) }));
  const account = { label: 'Your account', icon: CircleUser, onSelect: () => router.push('/account'), separated: true };
  const leave = { label: 'Sign out', icon: LogOut, onSelect: () => void signOut(), separated: true };
  return (
    <nav className="tabs" aria-label="Main, phone">
      {tabs.map((item) => (
        <Link key={item.href} href={item.href} prefetch={false} aria-current={isCurrent(item, path) ? 'page' : undefined}>
          <Icon of={item.icon} />
          <span>{item.label}</span>
        </Link>
      ))}
      <Menu
        side="top"
        align="end"
        heading={session.name}
        trigger={
          <button type="button" aria-label="More">
            <Icon of={Ellipsis} />
            <span>More</span>
          </button>
        }
        entries={[...pages, account, theme, ...organizations, leave]}
      />
    </nav>
  );
}
