'use client';
import { Icon, cx } from '@housestaff/ui';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Fragment } from 'react';
import { NAV_GROUPS, isCurrent, isVisible, type NavItem } from './nav-items';
import { ProgramSwitcher } from './program-switcher';
import { useProgramChoice } from './program-context';
import { useSession } from './session';
import { UserMenu } from './user-menu';

function NavLink({ item, rail }: { item: NavItem; rail: boolean }) {
  const path = usePathname();
  const { program } = useProgramChoice();
  const href = program ? `${item.href}?program=${program.id}` : item.href;
  return (
    <Link href={href} prefetch={false} title={rail ? item.label : undefined} aria-label={item.label} aria-current={isCurrent(item, path) ? 'page' : undefined}>
      <Icon of={item.icon} />
      <span>{item.label}</span>
    </Link>
  );
}

/** The pages, as a rail of icons beside grids and with words elsewhere. */
export function Nav({ rail }: { rail: boolean }) {
  const session = useSession();
  const groups = NAV_GROUPS.map((group) => group.filter((item) => isVisible(item, session))).filter((group) => group.length > 0);
  return (
    <nav className={cx('nav', rail && 'rail')} aria-label="Main">
      <ProgramSwitcher rail={rail} />
      {groups.map((group, index) => (
        <Fragment key={group[0]?.href}>
          {index > 0 && <div className="sep" />}
          {group.map((item) => (
            <NavLink key={item.href} item={item} rail={rail} />
          ))}
        </Fragment>
      ))}
      <div className="push" />
      <UserMenu rail={rail} />
    </nav>
  );
}
