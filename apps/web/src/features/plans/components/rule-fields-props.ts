import type { PlanSetupFields, SetupRule } from '@housestaff/api-client';
import type { PlanErrors } from '../model/plan-errors';
import type { Names } from '../model/plan-words';
import type { PickOption } from './many-pick';

export interface RuleFieldsProps {
  rule: SetupRule;
  /** Its place, "rules.3". */
  field: string;
  names: Names;
  items: readonly PickOption[];
  errors: PlanErrors;
  slot: PlanSetupFields['slot'];
  onChange: (part: Partial<SetupRule>) => void;
}
