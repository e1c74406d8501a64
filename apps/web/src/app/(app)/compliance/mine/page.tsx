import type { Metadata } from 'next';
import { MyTimelinePage } from '@/features/compliance/components/timeline/my-timeline-page';

export const metadata: Metadata = { title: 'My duty hours' };

export default function Page() {
  return <MyTimelinePage />;
}
