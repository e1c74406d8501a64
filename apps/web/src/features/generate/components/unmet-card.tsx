'use client';
import type { UnmetDemand } from '@housestaff/api-client';
import { Icon } from '@housestaff/ui';
import { CircleAlert } from 'lucide-react';

/** One demand that can't be met, in counts, with what would close it. */
export function UnmetCard({ demand }: { demand: UnmetDemand }) {
  const share = demand.required > 0 ? Math.min(100, (demand.exists / demand.required) * 100) : 0;
  return (
    <div className="finding bad mb-3">
      <h3 className="row">
        <Icon of={CircleAlert} className="bad" />
        {demand.title}
      </h3>
      <p className="mt-1">
        <b className="b6">{demand.required}</b> {demand.unit} required, <b className="b6">{demand.exists}</b> exist, <b className="b6 bad">{demand.short} short</b>
      </p>
      <span className="meter my-2 block" aria-hidden>
        <i style={{ width: `${share}%` }} />
      </span>
      <ul className="t12 t2">
        {demand.because.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {demand.relaxations.length > 0 && (
        <>
          <p className="t12 t3 mt-2">Any one of these closes it:</p>
          <ul>
            {demand.relaxations.map((relaxation) => (
              <li key={relaxation.label} className="row t12">
                <span className="grow">{relaxation.label}</span>
                <span className="good nowrap">{relaxation.effect}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
