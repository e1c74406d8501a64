'use client';
import type { SpecialtyPack } from '@housestaff/api-client';
import { Check, cx, ErrorState, SkeletonRows, Tag } from '@housestaff/ui';
import { refusedAt } from '@/shell/refusal';
import { useSpecialtyPacks } from '../api/use-program-start';
import { bringsSaid, packOf, PARTS, type Part } from '../model/start-form';
import type { StepProps } from './step-props';

interface CardProps {
  title: string;
  words: string;
  note?: string;
  fits?: boolean;
  chosen: boolean;
  onChoose: () => void;
}

function Card({ title, words, note, fits, chosen, onChoose }: CardProps) {
  return (
    <label className={cx('wz-card', chosen && 'is-chosen')}>
      <span className="row">
        <input type="radio" name="starting-point" checked={chosen} onChange={onChoose} />
        <b className="b6 grow">{title}</b>
        {fits && <Tag tone="accent">Your specialty</Tag>}
      </span>
      <span className="t2">{words}</span>
      {note && <span className="t12 t3">{note}</span>}
    </label>
  );
}

function listOf(pack: SpecialtyPack, part: Part): string[] {
  if (part === 'activities') return pack.activities.map(({ code, name }) => `${code} ${name}`);
  if (part === 'rotations') return pack.rotations.map(({ abbreviation, name }) => `${abbreviation} ${name}`);
  return part === 'rules' ? [`The rules of ${pack.rulePack.replaceAll('-', ' ')}: the common requirements, and what the specialty has otherwise`] : pack.plans;
}

const NAMES: Readonly<Record<Part, string>> = { activities: 'Activities with their usual times', rotations: 'Rotations with weekly patterns', rules: 'Duty-hour rules', plans: 'Plans of call and shifts' };
const NEEDS: Readonly<Partial<Record<Part, string>>> = { rotations: 'Without the activities their weekly patterns stay empty.', plans: 'A plan needs the activities or rotations that it plans.' };

/** One part of a pack: whether it is taken, and everything that is in it. */
function PartLine({ pack, part, form, change }: Pick<StepProps, 'form' | 'change'> & { pack: SpecialtyPack; part: Part }) {
  const entries = listOf(pack, part);
  const { include } = form;
  const hollow = include[part] && !include.activities && NEEDS[part];
  return (
    <li className="wz-part">
      <Check label={`${NAMES[part]}${part === 'rules' ? '' : ` (${entries.length})`}`} checked={include[part]} onChange={(event) => change({ include: { ...include, [part]: event.target.checked } })} />
      {hollow && <p className="t12 warn">{hollow}</p>}
      <details>
        <summary className="t12">Look into it</summary>
        <ul className="wz-list t12">
          {entries.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
          {entries.length === 0 && <li className="t3">The example has none.</li>}
        </ul>
      </details>
    </li>
  );
}

/** What a program starts with: an example to adapt, or nothing. */
export function PackStep({ form, refused, change }: StepProps) {
  const packs = useSpecialtyPacks();
  if (packs.isPending) return <SkeletonRows rows={6} height={40} label="Loading the examples" />;
  if (packs.isLoadingError) return <ErrorState title="The examples did not load" error={packs.error} onRetry={() => void packs.refetch()} />;
  const chosen = packs.data.find((pack) => pack.id === form.packId);
  const fitting = packOf(form.specialty, packs.data);
  const sorted = [...packs.data].sort((one, other) => Number(other === fitting) - Number(one === fitting));
  const error = refusedAt(refused, 'packId') ?? refusedAt(refused, 'include') ?? refusedAt(refused, 'pack');
  return (
    <>
      <p className="t2 measure">Each of these is an example to adapt, not your program: names, times and counts are the usual ones, and nobody has checked them for you. Everything can be changed or left out later.</p>
      {error && (
        <p className="alert" role="alert">
          {error}
        </p>
      )}
      <fieldset className="wz-cards">
        <legend className="vh">Starting point</legend>
        {sorted.map((pack) => (
          <Card key={pack.id} title={pack.name} words={`Brings ${bringsSaid(pack, { activities: true, rotations: true, rules: true, plans: true })}.`} note={pack.note} fits={pack === fitting} chosen={form.packId === pack.id} onChoose={() => change({ packId: pack.id })} />
        ))}
        <Card title="Start blank" words="Nothing but the common duty-hour rules. Rotations and activities come with a year sheet, or one by one." chosen={form.packId === null} onChoose={() => change({ packId: null })} />
      </fieldset>
      {chosen && (
        <section aria-label={`What to take from ${chosen.name}`}>
          <h3 className="wz-h3">{`Take from “${chosen.name}”`}</h3>
          <ul className="wz-parts">
            {PARTS.map((part) => (
              <PartLine key={part} pack={chosen} part={part} form={form} change={change} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
