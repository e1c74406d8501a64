'use client';
import type { Finding } from '@housestaff/api-client';
import { Button, Field, Icon } from '@housestaff/ui';
import { OctagonAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { findingArithmetic, findingSentence, findingSubject, findingTitle, overrideWords } from '@/features/compliance/finding-words';
import { useProgramChoice } from '@/shell/program-context';
import { lacking, openOf, withShared, type Reasons } from '../model/override-reasons';
import { daysSaid } from '../model/effect-words';
import { plural } from '../model/words';

interface ViolationsProps {
  violations: readonly Finding[];
  mayOverride: boolean;
  reasons: Reasons;
  onReasons: (reasons: Reasons) => void;
  /** What the API says of one reason, by finding. */
  errors: Reasons;
}

function Sentence({ finding }: { finding: Finding }) {
  const zone = useProgramChoice().program?.zone;
  const paragraph = finding.paragraph ? `CPR ${finding.paragraph}` : '';
  const more = [paragraph, findingArithmetic(finding)].filter(Boolean).join(' · ');
  return (
    <p className="vio-said">
      <Icon of={OctagonAlert} small className="bad" label="Violation" />
      <span>
        <b className="b5">{findingSubject(finding)}</b> <span className="t2">{findingTitle(finding)}</span>
        <span className="block">{findingSentence(finding, zone)}</span>
        {more && <span className="t12 t3 block">{more}</span>}
      </span>
    </p>
  );
}

function SharedReason({ open, reasons, onReasons }: { open: readonly Finding[]; reasons: Reasons; onReasons: (reasons: Reasons) => void }) {
  const [shared, setShared] = useState('');
  const left = lacking(open, reasons);
  const why = left === 0 ? 'each has a reason' : shared.trim() === '' ? 'write the reason first' : null;
  return (
    <div className="vio-shared">
      <Field label="The same reason for several" value={shared} maxLength={500} onChange={(event) => setShared(event.target.value)} />
      <Button size="small" disabledReason={why} onClick={() => onReasons(withShared(reasons, open, shared.trim()))}>
        Use it for the {left} without one
      </Button>
    </div>
  );
}

const WHO = 'Only the program director or an administrator may publish with violations. Resolve them, or ask one of them to publish this draft.';

/** Why one violation may be published. */
function Reason({ finding, value, error, onChange }: { finding: Finding; value: string; error: string | null; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className="vio-why">
      <input className="inp" value={value} maxLength={500} placeholder="Reason" aria-label={`Reason for ${findingSubject(finding)}, ${findingTitle(finding)}, ${daysSaid(finding)}`} aria-invalid={error ? true : undefined} aria-describedby={error ? id : undefined} onChange={(event) => onChange(event.target.value)} />
      {error && (
        <p id={id} className="t12 bad">
          {error}
        </p>
      )}
    </div>
  );
}

function Open({ open, mayOverride, reasons, onReasons, errors }: Omit<ViolationsProps, 'violations'> & { open: readonly Finding[] }) {
  return (
    <section className="vio bad" aria-label="Violations in the way">
      <h3 className="bad">{plural(open.length, 'violation')} in the way of publishing</h3>
      <p className="t12 t2 mb-2">{mayOverride ? 'Resolve each, or say why it may be published all the same. The reason is kept in the audit trail and shown with the version.' : WHO}</p>
      {mayOverride && open.length > 1 && <SharedReason open={open} reasons={reasons} onReasons={onReasons} />}
      <ul>
        {open.map((finding) => (
          <li key={finding.id}>
            <Sentence finding={finding} />
            {mayOverride && <Reason finding={finding} value={reasons[finding.id] ?? ''} error={errors[finding.id] ?? null} onChange={(reason) => onReasons({ ...reasons, [finding.id]: reason })} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ findings }: { findings: readonly Finding[] }) {
  return (
    <section className="vio" aria-label="Violations already published with a reason">
      <h3 className="t2">{plural(findings.length, 'violation')} already published with a reason</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Sentence finding={finding} />
            {finding.override && <p className="t12 t2 vio-why">{overrideWords(finding.override)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a draft would be published with: what still wants a reason, and what has one from an earlier version. */
export function PublishViolations({ violations, ...rest }: ViolationsProps) {
  const open = openOf(violations);
  const standing = violations.filter((one) => one.override !== null);
  return (
    <>
      {open.length > 0 && <Open open={open} {...rest} />}
      {standing.length > 0 && <Standing findings={standing} />}
    </>
  );
}
