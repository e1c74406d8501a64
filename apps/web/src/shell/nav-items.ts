import { ArrowLeftRight, BadgeCheck, Building2, CalendarCheck, CalendarDays, CalendarHeart, CircleAlert, ClipboardList, Clock, Download, Grid3x3, ListChecks, PhoneCall, Rss, Scale, Settings, ShieldCheck, Siren, Stethoscope, TreePalm, TrendingUp, Umbrella, Upload, User, UserCog, Users, type LucideIcon } from 'lucide-react';
import type { Session } from '@housestaff/api-client';

export interface NavItem {
  href: string;
  label: string;
  icon: LucideIcon;
  /** What it takes to see it; without one, being linked to a person. */
  permission?: string;
  /** Whom it is for, of those who are linked to a person; left out: each of them. */
  roles?: readonly string[];
  /** Whether it takes a role over the whole organization. */
  everywhere?: boolean;
}

/** The pages, in groups as the rail draws them. The last group stands at the foot. */
export const NAV_GROUPS: readonly (readonly NavItem[])[] = [
  [
    { href: '/my-schedule', label: 'My schedule', icon: User },
    { href: '/my-leave', label: 'My leave', icon: TreePalm },
    { href: '/my-hours', label: 'My hours', icon: Clock },
    { href: '/my-weeks', label: 'My weeks', icon: CalendarHeart, roles: ['faculty', 'program-director'] },
    { href: '/today', label: 'Today', icon: CalendarCheck, permission: 'schedule:read' },
    { href: '/call-roster', label: 'Call roster', icon: PhoneCall, permission: 'schedule:read' },
    { href: '/schedule/year', label: 'Schedule', icon: Grid3x3, permission: 'schedule:read' },
    { href: '/generate', label: 'Generate', icon: TrendingUp, permission: 'run:read' },
    { href: '/plans', label: 'Plans', icon: ListChecks, permission: 'run:read' },
    { href: '/leave', label: 'Leave', icon: Umbrella, permission: 'leave:read' },
    { href: '/conflicts', label: 'Conflicts', icon: CircleAlert, permission: 'conflict:read' },
    { href: '/scramble', label: 'Scramble', icon: Siren, permission: 'conflict:read' },
    { href: '/swaps', label: 'Swaps', icon: ArrowLeftRight, permission: 'schedule:read' },
    { href: '/compliance', label: 'Compliance', icon: ShieldCheck, permission: 'compliance:read' },
    { href: '/fairness', label: 'Fairness', icon: Scale, permission: 'schedule:read' },
  ],
  [
    { href: '/people', label: 'People', icon: Users, permission: 'person:read' },
    { href: '/credentials', label: 'Credentials', icon: BadgeCheck, permission: 'qualification:read' },
    { href: '/rotations', label: 'Rotations', icon: Stethoscope, permission: 'program:read' },
    { href: '/calendar', label: 'Calendar', icon: CalendarDays, permission: 'program:read' },
  ],
  [
    { href: '/import', label: 'Import', icon: Download, permission: 'import:read' },
    { href: '/export', label: 'Export', icon: Upload, permission: 'export:read' },
    { href: '/feeds', label: 'Calendar feeds', icon: Rss, permission: 'feed:read' },
    { href: '/users', label: 'Users & roles', icon: UserCog, permission: 'user:read' },
    { href: '/audit', label: 'Audit', icon: ClipboardList, permission: 'audit:read', everywhere: true },
    { href: '/settings', label: 'Settings', icon: Settings, permission: 'program:read' },
  ],
];

export const programIcon = Building2;

export function isVisible(item: Pick<NavItem, 'permission' | 'everywhere' | 'roles'>, session: Session): boolean {
  if (!item.permission) return session.personId !== null && (!item.roles || session.roles.some(({ role }) => item.roles?.includes(role)));
  return (item.everywhere ? session.permissionsEverywhere : session.permissions).includes(item.permission);
}

export function isCurrent(item: NavItem, path: string): boolean {
  const section = item.href.split('/').slice(0, 2).join('/');
  return path === section || path.startsWith(`${section}/`);
}
