import { Icon } from '@housestaff/ui';
import { Grid3x3 } from 'lucide-react';
import Link from 'next/link';

export function GoToSchedule({ href }: { href: string }) {
  return (
    <Link className="cm-go" href={href} prefetch={false}>
      <Icon of={Grid3x3} small />
      Go to schedule
    </Link>
  );
}
