import type { Metadata } from 'next';
import { MySchedulePage } from '@/features/my-schedule/components/my-schedule-page';

export const metadata: Metadata = { title: 'My schedule' };

export default function Page() {
  return <MySchedulePage />;
}
