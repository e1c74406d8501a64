'use client';
import type { SwapMatch } from '@housestaff/api-client';
import { Icon, Meter, Tag } from '@housestaff/ui';
import { TriangleAlert } from 'lucide-react';
import { EffectTag } from '@/features/schedule/components/findings-effect';
import { hasEffect } from '@/features/schedule/model/effect-words';
import { isHigh, percent } from '../model/swap-words';

const FACTORS: readonly (readonly [keyof SwapMatch['factors'], string])[] = [
  ['preference', 'Wishes'],
  ['proximity', 'How near in time'],
  ['balance', 'Workload'],
  ['history', 'Earlier swaps'],
  ['availability', 'Free on these days'],
];

function Reasons({ match }: { match: SwapMatch }) {
  return (
    <ul className="sw-why">
      {FACTORS.map(([key, label]) => {
        const { score, why } = match.factors[key];
        return (
          <li key={key}>
            <span className="row">
              <span className="grow t12 b5">{label}</span>
              <Meter label={label} value={Math.round(score * 100)} max={100} tone={score >= 0.5 ? 'accent' : 'warn'} className="sw-meter" />
            </span>
            <span className="t12 t2">{why}</span>
          </li>
        );
      })}
    </ul>
  );
}

export interface MatchCardProps {
  match: SwapMatch;
  name: string;
  chosen: boolean;
  onChoose: () => void;
}

/** Somebody who could be asked, what they could give back, and why them. */
export function MatchCard({ match, name, chosen, onChoose }: MatchCardProps) {
  const isGood = isHigh(match.score) && match.problem === null;
  return (
    <li className="sw-match" data-chosen={chosen || undefined}>
      <label>
        <input type="radio" name={name} checked={chosen} onChange={onChoose} />
        <span className="grow">
          <span className="row">
            <b className="b6 grow">{match.name}</b>
            <Tag tone={isGood ? 'good' : 'neutral'}>{`${isGood ? 'Good match, ' : ''}${percent(match.score)}`}</Tag>
          </span>
          <span className="block t2">{match.takes ? `Gives back ${match.takes.label}` : 'Takes it over, for nothing in return'}</span>
          {match.problem ? (
            <span className="row bad t12 mt-1">
              <Icon of={TriangleAlert} small />
              {match.problem}
            </span>
          ) : (
            hasEffect(match.findings) && (
              <span className="block mt-1">
                <EffectTag diff={match.findings} />
              </span>
            )
          )}
        </span>
      </label>
      <details>
        <summary>{`Why ${percent(match.score)}`}</summary>
        <Reasons match={match} />
      </details>
    </li>
  );
}
