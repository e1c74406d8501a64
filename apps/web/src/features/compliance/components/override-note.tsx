import type { FindingOverride } from '@housestaff/api-client';
import { Icon } from '@housestaff/ui';
import { Stamp } from 'lucide-react';
import { overrideWords } from '../finding-words';

/** Who published with the finding, when and why. */
export function OverrideNote({ override }: { override: FindingOverride }) {
  return (
    <p className="alert info mt-3">
      <Icon of={Stamp} small />
      <span>{overrideWords(override)}</span>
    </p>
  );
}
