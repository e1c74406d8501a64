'use client';
import { Icon, cx } from '@housestaff/ui';
import { Siren } from 'lucide-react';
import Link from 'next/link';
import { useCan } from '@/shell/session';

/** The way to who steps in, for who may decide that. */
export function SomeoneOut({ className }: { className?: string }) {
  const may = useCan()('conflict:write');
  if (!may) return null;
  return (
    <Link className={cx('btn pri', className)} href="/scramble" prefetch={false}>
      <Icon of={Siren} /> Someone is out
    </Link>
  );
}
