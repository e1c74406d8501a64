'use client';
import type { Run } from '@housestaff/api-client';
import { Select } from '@housestaff/ui';
import { useState } from 'react';
import { frontOf, letterOf } from '../model/front';
import { figure, signed } from '../model/words';
import { ParetoChart } from './pareto-chart';

interface ParetoSectionProps {
  run: Run;
  chosen: number;
  onChoose: (alternative: number) => void;
}

/** Answers that trade one aim for another, on a chart of two aims, to pick from. */
export function ParetoSection({ run, chosen, onChoose }: ParetoSectionProps) {
  const { objectives } = run;
  const [xId, setX] = useState(objectives[0]?.id ?? '');
  const [yId, setY] = useState(objectives[1]?.id ?? '');
  const options = objectives.map(({ id, label }) => ({ value: id, label }));
  const nameOf = (id: string) => objectives.find((one) => one.id === id)?.label ?? id;
  const points = frontOf(run, xId, yId);
  const picked = run.alternatives.find((one) => one.id === chosen);
  const best = run.alternatives[0];
  // The same aim on both axes says nothing: then they trade places.
  const across = (next: string) => {
    setX(next);
    if (next === yId) setY(xId);
  };
  const upwards = (next: string) => {
    setY(next);
    if (next === xId) setX(yId);
  };
  return (
    <section className="gen-sec">
      <div className="row flex-wrap">
        <h2 className="grow">Trade-offs</h2>
        <span className="row">
          <span className="t3">Across</span>
          <Select label="Aim across" value={xId} options={options} onChange={across} />
          <span className="t3">up</span>
          <Select label="Aim upwards" value={yId} options={options} onChange={upwards} />
        </span>
      </div>
      <ParetoChart points={points} chosen={chosen} onChoose={onChoose} xName={nameOf(xId)} yName={nameOf(yId)} />
      {picked && (
        <p className="t2" role="status">
          <b className="b6">{`${letterOf(picked.id)} · ${picked.label}: `}</b>
          {objectives.map(({ id, label }) => `${label} ${figure(picked.values[id] ?? 0)}${best && best.id !== picked.id ? ` (${signed((picked.values[id] ?? 0) - (best.values[id] ?? 0))})` : ''}`).join(', ')}
        </p>
      )}
    </section>
  );
}
