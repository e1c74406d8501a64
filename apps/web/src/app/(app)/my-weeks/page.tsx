import type { Metadata } from 'next';
import { MyWeeksPage } from '@/features/preferences/components/my-weeks-page';

export const metadata: Metadata = { title: 'My weeks' };

export default function Page() {
  return <MyWeeksPage />;
}
