import { Icon } from '@housestaff/ui';
import { CircleHelp, OctagonAlert, TriangleAlert } from 'lucide-react';

const MARKS = { violation: OctagonAlert, warning: TriangleAlert, 'not-assessable': CircleHelp };

/** A shape for what is not within its limit, so that colour is never alone. */
export function StatusMark({ status }: { status: string }) {
  const mark = status in MARKS ? MARKS[status as keyof typeof MARKS] : null;
  return mark && <Icon of={mark} small />;
}
