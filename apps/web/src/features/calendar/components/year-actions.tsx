'use client';
import { Button } from '@housestaff/ui';
import { Plus } from 'lucide-react';

/** What may be done with the academic years of a program, at the right of the page's head. */
export function YearActions({ onNew }: { onNew: () => void }) {
  return (
    <Button icon={Plus} onClick={onNew}>
      New academic year
    </Button>
  );
}
