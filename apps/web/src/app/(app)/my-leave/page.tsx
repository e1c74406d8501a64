import type { Metadata } from 'next';
import { MyLeavePage } from '@/features/my-leave/components/my-leave-page';

export const metadata: Metadata = { title: 'My leave' };

export default function Page() {
  return <MyLeavePage />;
}
