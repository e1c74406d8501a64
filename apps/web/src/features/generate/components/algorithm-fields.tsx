'use client';
import type { PreCheck } from '@housestaff/api-client';
import { Check, Select } from '@housestaff/ui';
import { OBJECTIVE_IDS, OBJECTIVE_NAMES } from '../model/wanted';
import { ALGORITHM_NAMES, ALGORITHM_NOTES, algorithmName, secondsSaid, type Algorithm } from '../model/words';
import type { WantedForm } from './use-wanted';

const ORDER: readonly Algorithm[] = ['auto', 'greedy', 'hybrid', 'mip', 'cp', 'pareto'];
const TIMES = [1, 5, 10, 30, 60, 300, 600].map((value) => ({ value: String(value), label: secondsSaid(value) }));
const MORE = ['None', '1 more', '2 more', '3 more', '4 more'].map((label, value) => ({ value: String(value), label }));

function note(way: Algorithm, suggested: PreCheck['suggested']): string {
  return way === 'auto' ? `${algorithmName(suggested.algorithm)}: ${suggested.why}` : ALGORITHM_NOTES[way];
}

function Aims({ form }: { form: WantedForm }) {
  const { objectives } = form.wanted;
  return (
    <fieldset className="gen-aims">
      <legend className="lbl">Trade off</legend>
      {OBJECTIVE_IDS.map((id) => (
        <Check key={id} label={OBJECTIVE_NAMES[id]} checked={objectives.includes(id)} onChange={(event) => form.change({ objectives: event.target.checked ? [...objectives, id] : objectives.filter((one) => one !== id) })} />
      ))}
    </fieldset>
  );
}

/** The time that a run may take. */
export function TimeField({ form }: { form: WantedForm }) {
  return <Select label="Time at most" visibleLabel value={String(form.wanted.seconds)} options={TIMES} onChange={(value) => form.change({ seconds: Number(value) })} />;
}

/** How to search, in words, and for how long. */
export function AlgorithmFields({ form, check }: { form: WantedForm; check: PreCheck }) {
  const { wanted, chooseAlgorithm, change } = form;
  const several = wanted.algorithm === 'pareto';
  return (
    <section className="gen-sec">
      <h2>How to search</h2>
      <div role="radiogroup" aria-label="How to search">
        {ORDER.map((way) => (
          <label key={way} className="gen-way" data-chosen={wanted.algorithm === way}>
            <input type="radio" name="way" checked={wanted.algorithm === way} onChange={() => chooseAlgorithm(way)} />
            <span className="grow">
              <b className="b6">{ALGORITHM_NAMES[way]}</b>
              <span className="t2 block">{note(way, check.suggested)}</span>
            </span>
          </label>
        ))}
      </div>
      <div className="gen-fields mt-2">
        {several && <Aims form={form} />}
        <TimeField form={form} />
        {!several && <Select label="Answers beside the best" visibleLabel value={String(wanted.alternatives)} options={MORE} onChange={(value) => change({ alternatives: Number(value) })} />}
        <Check label="Change as little as possible" checked={wanted.fewChanges} onChange={(event) => change({ fewChanges: event.target.checked })} />
      </div>
    </section>
  );
}
