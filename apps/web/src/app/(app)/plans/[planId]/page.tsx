import type { Metadata } from 'next';
import { PlanPage } from '@/features/plans/components/plan-page';

export const metadata: Metadata = { title: 'Plan' };

export default function Page() {
  return <PlanPage />;
}
