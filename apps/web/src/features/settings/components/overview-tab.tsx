'use client';
import { Icon } from '@housestaff/ui';
import { CalendarDays, Clock, ListChecks, Plus, Rss, ScrollText, Stethoscope, Target, Users, type LucideIcon } from 'lucide-react';
import Link from 'next/link';
import { isVisible } from '@/shell/nav-items';
import { useSession } from '@/shell/session';
import { Part } from './part';
import type { TabProps } from './tab-props';

interface Place {
  href: string;
  icon: LucideIcon;
  title: string;
  words: string;
  permission: string;
  everywhere?: boolean;
}

const PLACES: readonly Place[] = [
  { href: '/rotations', icon: Stethoscope, title: 'Rotations', words: 'Names, colours, sites and weekly patterns.', permission: 'program:read' },
  { href: '/rotations?tab=activities', icon: Clock, title: 'Activities', words: 'What people do in a half-day, and its times.', permission: 'program:read' },
  { href: '/rotations?tab=requirements', icon: Target, title: 'Requirements and coverage', words: 'Blocks that each person needs, people that each rotation needs.', permission: 'program:read' },
  { href: '/calendar', icon: CalendarDays, title: 'Calendar', words: 'Academic years, blocks, holidays and events.', permission: 'program:read' },
  { href: '/compliance/rules', icon: ScrollText, title: 'Duty-hour rules', words: 'Rule pack, limits and how averages are taken.', permission: 'compliance:read' },
  { href: '/plans', icon: ListChecks, title: 'Plans', words: 'How call, shifts, clinics and weeks are given out.', permission: 'run:read' },
  { href: '/users', icon: Users, title: 'Users', words: 'Who may sign in, and what they may do.', permission: 'user:read' },
  { href: '/feeds', icon: Rss, title: 'Calendar feeds', words: 'Addresses that calendar apps subscribe to.', permission: 'feed:read' },
  { href: '/new-program', icon: Plus, title: 'New program', words: 'Set up another one, from an example or blank.', permission: 'program:write', everywhere: true },
];

/** Where everything that can be set stands. */
export function OverviewTab({ program }: TabProps) {
  const session = useSession();
  const hrefOf = (href: string) => (href === '/new-program' || href === '/users' ? href : `${href}${href.includes('?') ? '&' : '?'}program=${program.id}`);
  return (
    <Part title="Set up elsewhere" words="The tabs above hold the program itself. What is edited together with what it is used for has its own page.">
      <ul className="set-cards">
        {PLACES.filter((place) => isVisible(place, session)).map(({ href, icon, title, words }) => (
          <li key={href}>
            <Link href={hrefOf(href)} prefetch={false} className="set-card">
              <span className="row">
                <Icon of={icon} />
                {title}
              </span>
              <span className="t2">{words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
