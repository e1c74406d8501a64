import type { Metadata } from 'next';
import { FairnessPage } from '@/features/fairness/components/fairness-page';

export const metadata: Metadata = { title: 'Fairness' };

export default function Page() {
  return <FairnessPage />;
}
