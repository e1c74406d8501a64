import type { Metadata } from 'next';
import { YearPage } from '@/features/schedule/components/year-page';

export const metadata: Metadata = { title: 'Year schedule' };

export default function Page() {
  return <YearPage />;
}
