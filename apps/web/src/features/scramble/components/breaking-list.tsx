'use client';
import type { AssignStandIn, OpenWork, StandIn } from '@housestaff/api-client';
import { useState } from 'react';
import { FindingLine } from '@/features/schedule/components/findings-effect';
import { openViolations } from '@/features/swaps/model/override-of';
import { useCan } from '@/shell/session';
import { ReasonDialog } from './reason-dialog';
import { StandInRow } from './stand-in-row';

const ONLY_THE_DIRECTOR = 'It would break a rule: only the program director can do this, with a reason';

interface BreakingListProps {
  work: OpenWork;
  breaking: readonly StandIn[];
  /** Nobody could take it without breaking a rule: they are not folded away. */
  open: boolean;
  may: boolean;
  busyWith: string | null;
  onAssign: (one: StandIn, overrides: AssignStandIn['overrides'], done: () => void) => void;
}

/** Who is free and would break a rule: below those who would not, each with what it breaks. */
export function BreakingList({ work, breaking, open, may, busyWith, onAssign }: BreakingListProps) {
  const mayOverride = useCan()('schedule:override');
  const [asked, setAsked] = useState<string | null>(null);
  if (breaking.length === 0) return null;
  const one = breaking.find(({ personId }) => personId === asked);
  const close = () => setAsked(null);
  return (
    <details className="scr-breaking" open={open}>
      <summary>{breaking.length === 1 ? '1 who would break a rule' : `${breaking.length} who would break a rule`}</summary>
      {may && <p className="t2 t12">{mayOverride ? 'You can assign one of them with a reason.' : 'Only the program director can assign one of them, with a reason.'}</p>}
      <ol>
        {breaking.map((each) => (
          <StandInRow key={each.personId} one={each} may={may} asks refused={mayOverride ? null : ONLY_THE_DIRECTOR} busy={busyWith === null ? null : busyWith === each.personId ? 'this' : 'other'} onAssign={() => setAsked(each.personId)}>
            <ul className="t12">
              {openViolations(each.findings).map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          </StandInRow>
        ))}
      </ol>
      {one && <ReasonDialog work={work} one={one} busy={busyWith !== null} onAssign={(overrides) => onAssign(one, overrides, close)} onClose={close} />}
    </details>
  );
}
