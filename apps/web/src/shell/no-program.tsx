'use client';
import { EmptyState } from '@housestaff/ui';
import { Building2 } from 'lucide-react';
import Link from 'next/link';
import { useCanEverywhere } from './session';
import { TopBar } from './top-bar';

/** Pages that are about no program, and so open before there is one. */
const WITHOUT_PROGRAM = ['/new-program', '/account', '/users', '/audit', '/notifications'];

export function needsProgram(path: string): boolean {
  return !WITHOUT_PROGRAM.some((page) => path === page || path.startsWith(`${page}/`));
}

/** In a page's place while there is no program. */
export function NoProgram() {
  const mayCreate = useCanEverywhere()('program:write');
  const action = mayCreate && (
    <Link href="/new-program" className="btn pri">
      Set up a program
    </Link>
  );
  const hint = mayCreate ? 'Its rotations, year and people follow from there: a few minutes, and everything can be changed later.' : 'Somebody whose role is over the whole organization sets it up, or gives you access to one.';
  return (
    <>
      <TopBar title="Welcome" />
      <EmptyState icon={Building2} title={mayCreate ? 'There is no program yet.' : 'There is no program here that you may see.'} hint={hint} action={action} />
    </>
  );
}
