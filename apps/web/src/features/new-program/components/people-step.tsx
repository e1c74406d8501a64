'use client';
import { cx } from '@housestaff/ui';
import { CALENDAR_KINDS, yearFrom } from '@/features/calendar/components/block-plans';
import { useSites } from '@/shell/use-sites';
import { useSpecialtyPacks } from '../api/use-program-start';
import { bringsSaid, NEW_SITE, type StartForm } from '../model/start-form';
import type { StepProps } from './step-props';

const WAYS: { value: StartForm['people']; title: string; words: string }[] = [
  { value: 'import', title: 'Import a year sheet or a list', words: 'The workbook or CSV that you have: people, PGYs, rotations and leave are read from it, shown first, and stored when you say so.' },
  { value: 'blank', title: 'Start blank', words: 'Add people one by one. A sheet can still be imported later.' },
];

function Summary({ form }: { form: StartForm }) {
  const packs = useSpecialtyPacks();
  const sites = useSites();
  const pack = packs.data?.find((one) => one.id === form.packId);
  const site = form.site === NEW_SITE ? `${form.newSite} (new)` : (sites.data?.find((one) => one.id === form.site)?.name ?? 'none yet');
  const year = form.kind === 'none' ? null : yearFrom(form.from);
  const kind = CALENDAR_KINDS.find((one) => one.value === form.kind)?.label;
  const rows: [string, string][] = [
    ['Program', `${form.name.trim()}, ${form.specialty.trim()}`],
    ['Site', site],
    ['Time zone', form.zone.replaceAll('_', ' ')],
    ['Starts with', pack ? `${bringsSaid(pack, form.include)} from “${pack.name}”` : 'nothing'],
    ['Academic year', year ? `${year.name}, ${kind ?? ''}` : 'none now'],
  ];
  return (
    <section aria-label="What will be made">
      <h3 className="wz-h3">What will be made</h3>
      <dl className="wz-sum">
        {rows.map(([term, words]) => (
          <div key={term}>
            <dt className="t2">{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How people come into the program, and a last look at what will be made. */
export function PeopleStep({ form, change }: StepProps) {
  return (
    <div className="wz-two">
      <fieldset className="wz-cards one">
        <legend className="vh">How people come</legend>
        {WAYS.map(({ value, title, words }) => (
          <label key={value} className={cx('wz-card', form.people === value && 'is-chosen')}>
            <span className="row">
              <input type="radio" name="people" checked={form.people === value} onChange={() => change({ people: value })} />
              <b className="b6">{title}</b>
            </span>
            <span className="t2">{words}</span>
          </label>
        ))}
      </fieldset>
      <Summary form={form} />
    </div>
  );
}
