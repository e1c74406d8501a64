import type { RollOverPreview } from '@housestaff/api-client';
import type { RollOverForm } from '../model/roll-over-form';

export interface StepProps {
  form: RollOverForm;
  preview: RollOverPreview;
  change: (values: Partial<RollOverForm>) => void;
}
