import type { Names } from '../model/plan-words';
import type { PickOption } from './many-pick';
import type { PlanForm } from './use-plan-form';

export interface SectionProps {
  form: PlanForm;
  names: Names;
  /** What the plan gives: its items as options. */
  items: readonly PickOption[];
  editable: boolean;
}
