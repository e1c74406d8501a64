'use client';
import { Button, Check, Select, Tag } from '@housestaff/ui';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { formOf, type RulesForm } from '../model/rules-form';
import { ROUNDINGS } from '../model/rule-words';
import { FigureField } from './figure-field';
import type { RulesEditor } from './use-rules-form';

interface SectionProps {
  editor: RulesEditor;
  editable: boolean;
}

/** A part of the settings, with what the pack has in it and the way back to that. */
function SettingsPart({ id, title, part, editor, editable, children }: SectionProps & { id: string; title: string; part: 'averaging' | 'rounding' | 'settings'; children: ReactNode }) {
  const { base, form, change } = editor;
  const pack = base && formOf(base)[part];
  const changed = pack !== undefined && JSON.stringify(pack) !== JSON.stringify(form[part]);
  const reset = { [part]: pack } as Partial<RulesForm>;
  return (
    <section className="rsec" aria-labelledby={id}>
      <div className="row">
        <h2 id={id}>{title}</h2>
        <span className="grow" />
        {changed && <Tag tone="accent">Changed</Tag>}
        {changed && editable && (
          <Button size="small" variant="ghost" icon={Undo2} onClick={() => change(reset)}>
            Reset to the pack
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

/** Over how long one averages, and how parts of a day or night round. */
export function AveragesSection({ editor, editable }: SectionProps) {
  const { form, errors, change } = editor;
  const { averaging, rounding } = form;
  const off = !editable;
  return (
    <>
      <SettingsPart id="rules-averages" title="Averages" part="averaging" editor={editor} editable={editable}>
        <p className="t2 measure">Averages are taken per rotation, and leave is left out of the hours and of the days. A stay longer than the longest average is cut where the blocks end.</p>
        <div className="rgrid">
          <FigureField label="Longest average" visibleLabel value={averaging.days} after="days" error={errors['averaging.days']} disabled={off} onChange={(days) => change({ averaging: { ...averaging, days } })} hint="Four weeks are 28" />
          <FigureField label="Longest month" visibleLabel value={averaging.longestMonth} after="days" error={errors['averaging.longestMonth']} disabled={off} onChange={(longestMonth) => change({ averaging: { ...averaging, longestMonth } })} hint="Where blocks are months" />
        </div>
        <div>
          <Check label={<>A stay shorter than a week counts as a whole week<span className="t12 t3 block">One 12-hour day between two stays is not 84 hours a week.</span></>} checked={averaging.shortStayIsAWeek} disabled={off} onChange={(event) => change({ averaging: { ...averaging, shortStayIsAWeek: event.target.checked } })} />
        </div>
      </SettingsPart>
      <SettingsPart id="rules-rounding" title="Rounding" part="rounding" editor={editor} editable={editable}>
        <div className="rgrid">
          <Select label="Free days that are due" visibleLabel value={rounding.freeDays} options={ROUNDINGS} disabled={off} onChange={(freeDays) => change({ rounding: { ...rounding, freeDays } })} />
          <Select label="Call nights that are allowed" visibleLabel value={rounding.callNights} options={ROUNDINGS} disabled={off} onChange={(callNights) => change({ rounding: { ...rounding, callNights } })} />
        </div>
      </SettingsPart>
    </>
  );
}

/** What counts as a break, a long call, a free day. */
export function CountingSection({ editor, editable }: SectionProps) {
  const { form, errors, change } = editor;
  const { settings } = form;
  const off = !editable;
  const set = (part: Partial<RulesForm['settings']>) => change({ settings: { ...settings, ...part } });
  return (
    <SettingsPart id="rules-counting" title="What counts" part="settings" editor={editor} editable={editable}>
      <div className="rgrid">
        <FigureField label="A pause up to this long does not end a period of work" visibleLabel value={settings.breakMinutes} after="minutes" error={errors['settings.breakMinutes']} disabled={off} onChange={(breakMinutes) => set({ breakMinutes })} />
        <FigureField label="In-house call of this length earns the long rest" visibleLabel value={settings.longCallHours} after="hours" error={errors['settings.longCallHours']} disabled={off} onChange={(longCallHours) => set({ longCallHours })} />
      </div>
      <div>
        <Check label="A weekend beside leave counts as free days" checked={settings.weekendBesideLeaveIsFree} disabled={off} onChange={(event) => set({ weekendBesideLeaveIsFree: event.target.checked })} />
        <Check label={<>One day in seven is averaged over the rotation<span className="t12 t3 block">Off: each week of a rotation needs its own free day.</span></>} checked={settings.freeDayAveraged} disabled={off} onChange={(event) => set({ freeDayAveraged: event.target.checked })} />
      </div>
    </SettingsPart>
  );
}
