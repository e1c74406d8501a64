import type { Metadata } from 'next';
import { MyHoursPage } from '@/features/hours/components/my-hours-page';

export const metadata: Metadata = { title: 'My hours' };

export default function Page() {
  return <MyHoursPage />;
}
