'use client';
import { Icon, Menu } from '@housestaff/ui';
import { ChevronDown, Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { programIcon } from './nav-items';
import { useProgramChoice } from './program-context';
import { useCanEverywhere, useSession } from './session';

/** Which program the pages are about, and the way to a new one. */
export function ProgramSwitcher({ rail }: { rail: boolean }) {
  const { programs, program, choose } = useProgramChoice();
  const { organizationName } = useSession();
  const mayCreate = useCanEverywhere()('program:write');
  const router = useRouter();
  const choices = programs.map((one) => ({ label: one.name, icon: programIcon, current: one.id === program?.id, onSelect: () => choose(one.id) }));
  const create = { label: 'New program …', icon: Plus, onSelect: () => router.push('/new-program'), separated: programs.length > 0 };
  return (
    <Menu
      heading={organizationName}
      trigger={
        <button type="button" className="org" aria-label={`Program: ${program?.name ?? 'none'}`}>
          <span className="mark">H</span>
          <span className="grow clip">{program?.name ?? 'No program'}</span>
          {!rail && <Icon of={ChevronDown} small />}
        </button>
      }
      entries={mayCreate ? [...choices, create] : choices}
    />
  );
}
