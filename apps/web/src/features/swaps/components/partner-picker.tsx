'use client';
import type { PartToGive, SwapMatch, SwapPart } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows } from '@housestaff/ui';
import { Users } from 'lucide-react';
import { useId, useState } from 'react';
import { useMatches, type MatchesAsked } from '../api/use-swaps';
import { MatchCard } from './match-card';
import { PartPicker } from './part-picker';
import { PersonPicker } from './person-picker';

/** Whom it is asked of, and what they give back. */
export interface Partner {
  personId: string;
  takes: SwapPart | null;
}

interface SomebodyProps {
  programId: string | undefined;
  askerId: string;
  wantsBack: boolean;
  onChoose: (partner: Partner | null) => void;
}

/** Anybody else, by name. */
function Somebody({ programId, askerId, wantsBack, onChoose }: SomebodyProps) {
  const [person, setPerson] = useState<string | null>(null);
  const [back, setBack] = useState<PartToGive | null>(null);
  const choose = (personId: string | null) => {
    setPerson(personId);
    setBack(null);
    onChoose(personId && !wantsBack ? { personId, takes: null } : null);
  };
  return (
    <div className="flex flex-col gap-3">
      <PersonPicker label="Whom to ask" programId={programId} value={person} without={askerId} onChange={choose} />
      {person && wantsBack && <PartPicker label="What they give back" programId={programId} personId={person} value={back} onChange={(part) => [setBack(part), onChoose({ personId: person, takes: part.part })]} />}
    </div>
  );
}

export interface PartnerPickerProps {
  programId: string | undefined;
  askerId: string;
  asked: MatchesAsked;
  value: Partner | null;
  onChoose: (partner: Partner | null) => void;
}

const isOf = (match: SwapMatch, partner: Partner | null): boolean => match.personId === partner?.personId && match.takes?.label === partner.takes?.label;

/** The best people to ask, each with the reasons; or anybody else, by name. */
export function PartnerPicker({ programId, askerId, asked, value, onChoose }: PartnerPickerProps) {
  const matches = useMatches(programId, asked);
  const [byName, setByName] = useState(false);
  const name = useId();
  if (byName) {
    return (
      <>
        <Somebody programId={programId} askerId={askerId} wantsBack={asked.kind === 'one-to-one'} onChoose={onChoose} />
        <Button variant="ghost" size="small" className="mt-2" onClick={() => [setByName(false), onChoose(null)]}>
          Back to the matches
        </Button>
      </>
    );
  }
  if (matches.isPending) return <SkeletonRows rows={5} height={56} label="Looking for matches" />;
  if (matches.isLoadingError) return <ErrorState title="The matches did not load" error={matches.error} onRetry={() => void matches.refetch()} />;
  const somebody = (
    <Button size="small" onClick={() => [setByName(true), onChoose(null)]}>
      Ask somebody else
    </Button>
  );
  if (matches.data.length === 0) return <EmptyState icon={Users} title="Nobody fits well." hint="Everyone else is on leave, busy, not qualified, or too far away in time. You can still ask somebody by name, or offer it to everyone." action={somebody} />;
  return (
    <>
      {matches.data.every(({ problem }) => problem !== null) && <p className="t2 mb-2">Nobody can as things stand. Those who would fit best, and what is against it:</p>}
      <div role="radiogroup" aria-label="Matches">
        <ul className="sw-matches">
          {matches.data.map((match) => (
            <MatchCard key={match.personId} match={match} name={name} chosen={isOf(match, value)} onChoose={() => onChoose({ personId: match.personId, takes: match.takes })} />
          ))}
        </ul>
      </div>
      <div className="mt-2">{somebody}</div>
    </>
  );
}
