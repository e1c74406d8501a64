'use client';
import { Select, Tag } from '@housestaff/ui';
import { BadgeCheck, TriangleAlert } from 'lucide-react';
import type { RulesEditor } from './use-rules-form';

const keyOf = ({ id, version }: { id: string; version: number }) => `${id} ${version}`;

/** The pack that the rules start from. Anything that isn't text of the requirements says so. */
export function PackSection({ editor, editable }: { editor: RulesEditor; editable: boolean }) {
  const { saved, form, takePack, errors } = editor;
  const chosen = saved.packs.find((pack) => pack.id === form.packId && pack.version === form.packVersion) ?? saved.pack;
  const options = saved.packs.map((pack) => ({ value: keyOf(pack), label: pack.name, note: pack.verify ? 'example, verify' : pack.edition }));
  const choose = (value: string) => {
    const pack = saved.packs.find((one) => keyOf(one) === value);
    if (pack) takePack(pack.id, pack.version);
  };
  return (
    <section className="rsec" aria-labelledby="rules-pack">
      <h2 id="rules-pack">Rule pack</h2>
      <div className="row flex-wrap">
        <Select label="Rule pack" value={keyOf(chosen)} options={options} onChange={choose} disabled={!editable} className="pack-sel" />
        <Tag>{`Version ${chosen.version}`}</Tag>
        <Tag>{`Paragraphs of ${chosen.edition}`}</Tag>
        {chosen.verify ? (
          <Tag tone="warn" icon={TriangleAlert}>
            To be verified by your program
          </Tag>
        ) : (
          <Tag tone="good" icon={BadgeCheck}>
            Common Program Requirements
          </Tag>
        )}
      </div>
      {errors.packId && <p className="t12 bad">{errors.packId}</p>}
      {chosen.verify && (
        <p className="alert warn">
          <span>
            <b className="b6">An example to be verified by your program: not ACGME text.</b> {chosen.note}
          </span>
        </p>
      )}
      {!chosen.verify && <p className="t2 measure">{chosen.note || 'The rules of section 6. Figures marked “verify” are left to specialties or programs by the requirements: check them against yours.'}</p>}
    </section>
  );
}
