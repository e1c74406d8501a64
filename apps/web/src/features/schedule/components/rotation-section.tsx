'use client';
import type { AcademicBlock, DateSpan, YearGrid } from '@housestaff/api-client';
import { PanelSection } from '@housestaff/ui';
import { useMemo, useState } from 'react';
import { usePreview } from '../api/use-preview';
import { setting } from '../model/edits';
import { findingsEffect } from '../model/words';
import { RotationChoices } from './rotation-choices';

interface RotationSectionProps {
  grid: YearGrid;
  block: AcademicBlock;
  span: DateSpan;
  personId: string;
  current: string | null;
  resident: boolean;
  scheduleId: string | null;
  draftId: string | null;
  frozen: string | null;
  onChoose: (rotationId: string) => void;
}

/** What else could stand in the cell. Pointing at one tells its effect before it is chosen. */
export function RotationSection({ grid, block, span, personId, current, resident, scheduleId, draftId, frozen, onChoose }: RotationSectionProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const { from, to } = span;
  const considered = useMemo(() => (pointed && pointed !== current ? { key: `${personId}${from}${to}${pointed}`, changes: setting(personId, { from, to }, pointed) } : null), [pointed, current, personId, from, to]);
  const preview = usePreview(scheduleId, frozen ? null : draftId, considered);
  const name = grid.rotations.find((rotation) => rotation.id === pointed)?.abbreviation;
  const effect = preview.data && findingsEffect(preview.data);
  return (
    <PanelSection title="Change to" aside="people on it">
      <RotationChoices grid={grid} block={block} current={current} resident={resident} frozen={frozen} onPoint={setPointed} onChoose={onChoose} />
      <p className={effect?.worse ? 't12 bad mt-2' : 't12 t3 mt-2'} role="status" style={{ minHeight: 16 }}>
        {considered && preview.data ? `${name}: ${effect ? effect.text : 'no effect on findings'}` : considered && draftId ? `${name}: checking …` : ''}
      </p>
    </PanelSection>
  );
}
