'use client';
import { Button } from '@housestaff/ui';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';

/** What may be done with the academic years of a program, at the right of the page's head. */
export function YearActions({ onNew }: { onNew: () => void }) {
  const { program } = useProgramChoice();
  const { year } = useYearChoice();
  return (
    <>
      {year && (
        <Link className="btn" href={`/roll-over?program=${program?.id}&year=${year.id}`}>
          Roll over …
        </Link>
      )}
      <Button icon={Plus} onClick={onNew}>
        New academic year
      </Button>
    </>
  );
}
