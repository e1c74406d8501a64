'use client';
import type { UnmetDemand } from '@housestaff/api-client';
import { Check, Icon } from '@housestaff/ui';
import { CircleAlert } from 'lucide-react';
import { figure } from '../model/words';

export interface Relaxing {
  /** Ids that are ticked for the next run. */
  ticked: readonly string[];
  onTick: (id: string, on: boolean) => void;
}

function Relaxations({ demand, relaxing }: { demand: UnmetDemand; relaxing: Relaxing | null }) {
  if (demand.relaxations.length === 0) return null;
  return (
    <>
      <p className="t12 t2 mt-2 mb-1">{relaxing ? 'Any one of these closes it. Tick one for the next run:' : 'Any one of these closes it:'}</p>
      <ul className="relax">
        {demand.relaxations.map((one) => (
          <li key={one.id || one.label} className="row t12">
            {relaxing && one.id ? <Check className="grow" label={one.label} checked={relaxing.ticked.includes(one.id)} onChange={(event) => relaxing.onTick(one.id, event.target.checked)} /> : <span className="grow">{one.label}</span>}
            <span className="good nowrap">{one.effect}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One demand that can't be met, in counts, with what would close it. */
export function UnmetCard({ demand, relaxing }: { demand: UnmetDemand; relaxing: Relaxing | null }) {
  const share = demand.required > 0 ? Math.min(100, (demand.exists / demand.required) * 100) : 0;
  return (
    <div className="finding unmet mb-3">
      <h3>{demand.title}</h3>
      <p className="unmet-figures">
        <span>
          <b>{figure(demand.required)}</b> {demand.unit} required
        </span>
        <span>
          <b>{figure(demand.exists)}</b> exist
        </span>
        <span className="bad">
          <b>{figure(demand.short)}</b> short
        </span>
      </p>
      <span className="unmet-bar" aria-hidden>
        <i style={{ width: `${share}%` }} />
      </span>
      <ul className="t12 t2 mt-2">
        {demand.because.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Relaxations demand={demand} relaxing={relaxing} />
    </div>
  );
}

/** The demands that nobody can meet, each with its counts. */
export function UnmetList({ demands, title, relaxing }: { demands: readonly UnmetDemand[]; title: string; relaxing: Relaxing | null }) {
  return (
    <section>
      <h2 className="row bad mb-2">
        <Icon of={CircleAlert} />
        {title}
      </h2>
      {demands.map((demand) => (
        <UnmetCard key={demand.id} demand={demand} relaxing={relaxing} />
      ))}
    </section>
  );
}
