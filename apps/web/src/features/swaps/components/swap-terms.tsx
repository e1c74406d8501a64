import type { Swap } from '@housestaff/api-client';
import { spokenName } from '@/features/compliance/finding-words';
import { labels } from '../model/swap-words';

function Side({ who, gives, what }: { who: string; gives: string; what: string | null }) {
  return (
    <li className="sw-side">
      <b className="b6">{who}</b>
      <span>
        <span className="t3">{gives} </span>
        {what && <span className="b5">{what}</span>}
      </span>
    </li>
  );
}

/** Who gives what: both sides, one below the other. */
export function SwapTerms({ swap }: { swap: Pick<Swap, 'kind' | 'requester' | 'counterpart' | 'gives' | 'takes' | 'status'> }) {
  const { requester, counterpart, gives, takes, kind } = swap;
  const other = counterpart ? spokenName(counterpart.name) : 'Whoever takes it';
  return (
    <ul className="sw-terms">
      <Side who={spokenName(requester.name)} gives="gives" what={gives.label} />
      {takes ? <Side who={other} gives="gives" what={takes.label} /> : <Side who={other} gives={kind === 'open' && !counterpart ? 'takes it over, or asks for a trade' : 'takes it over'} what={null} />}
    </ul>
  );
}

/** What else changes hands with it. */
export function Follows({ parts, names }: { parts: Swap['follows']; names: ReadonlyMap<string, string> }) {
  if (parts.length === 0) return null;
  const people = [...new Set(parts.map(({ personId }) => personId))];
  return (
    <ul aria-label="Moves with it">
      {people.map((personId) => (
        <li key={personId}>
          <span className="t3">{`${names.get(personId) ?? 'Also'}: `}</span>
          {labels(parts.filter((part) => part.personId === personId))}
        </li>
      ))}
    </ul>
  );
}
