import type { Refused } from '@/shell/refusal';
import type { StartForm } from '../model/start-form';

export interface StepProps {
  form: StartForm;
  refused: Refused;
  change: (values: Partial<StartForm>) => void;
}
