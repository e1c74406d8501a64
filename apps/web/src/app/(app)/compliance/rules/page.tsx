import type { Metadata } from 'next';
import { RulesPage } from '@/features/compliance/rules/components/rules-page';

export const metadata: Metadata = { title: 'Duty-hour rules' };

export default function Page() {
  return <RulesPage />;
}
