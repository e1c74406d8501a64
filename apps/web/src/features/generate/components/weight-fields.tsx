'use client';
import type { PreCheck } from '@housestaff/api-client';
import { Button } from '@housestaff/ui';
import { WEIGHT_WORDS } from '../model/words';

interface WeightFieldsProps {
  terms: PreCheck['terms'];
  weights: Readonly<Record<string, number>>;
  onChange: (weights: Record<string, number>) => void;
}

const HIGHEST = WEIGHT_WORDS.length - 1;

function Weight({ label, value, changed, onChange }: { label: string; value: number; changed: boolean; onChange: (value: number) => void }) {
  return (
    <li>
      <span className={changed ? 'b6' : undefined}>{label}</span>
      <b className="b5">{WEIGHT_WORDS[value] ?? 'Medium'}</b>
      <span className="pips">
        <input type="range" min={0} max={HIGHEST} step={1} value={value} aria-label={label} aria-valuetext={WEIGHT_WORDS[value]} onChange={(event) => onChange(Number(event.target.value))} />
        {Array.from({ length: HIGHEST }, (_, at) => (
          <i key={at} data-on={at < value} aria-hidden />
        ))}
      </span>
    </li>
  );
}

/** What matters, in words: off, low, medium, high, highest. */
export function WeightFields({ terms, weights, onChange }: WeightFieldsProps) {
  if (terms.length === 0) return null;
  const changed = Object.keys(weights).length > 0;
  const set = (id: string, usual: number, value: number) => {
    const others = Object.entries(weights).filter(([other]) => other !== id);
    onChange(Object.fromEntries(value === usual ? others : [...others, [id, value]]));
  };
  return (
    <section className="gen-sec">
      <div className="row gen-head">
        <h2 className="grow">What matters</h2>
        {changed && (
          <Button size="small" variant="ghost" onClick={() => onChange({})}>
            As usual
          </Button>
        )}
      </div>
      <ul className="weights">
        {terms.map((term) => (
          <Weight key={term.id} label={term.label} value={weights[term.id] ?? term.weight} changed={term.id in weights} onChange={(value) => set(term.id, term.weight, value)} />
        ))}
      </ul>
      <p className="t2 t12 mt-2">Requirements, coverage, leave, locks and duty hours are rules. No weight can buy them off.</p>
    </section>
  );
}
