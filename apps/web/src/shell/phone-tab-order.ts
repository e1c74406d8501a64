import type { NavItem } from './nav-items';

/** What fits beside "More". */
const MOST = 4;

/** What one needs on a phone, the most needed first: planners the day and what waits for them, everyone else what is theirs. */
const PLANNERS = ['/today', '/my-schedule', '/swaps', '/leave', '/schedule', '/people'];
const OTHERS = ['/my-schedule', '/swaps', '/my-leave', '/my-weeks', '/schedule', '/today', '/people'];

const sectionOf = (href: string): string => `/${href.split('/')[1] ?? ''}`;

/** The pages of a phone's bottom bar, of those that one may see. */
export function phoneTabs(visible: readonly NavItem[], isPlanner: boolean): NavItem[] {
  const order = isPlanner ? PLANNERS : OTHERS;
  return order.flatMap((section) => visible.filter(({ href }) => sectionOf(href) === section)).slice(0, MOST);
}
