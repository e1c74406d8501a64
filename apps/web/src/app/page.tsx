import { Landing } from '@/shell/landing';

export default function Home() {
  return <Landing />;
}
