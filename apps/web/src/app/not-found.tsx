import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="state" style={{ minHeight: '100dvh' }}>
      <p className="b6">There is no such page.</p>
      <Link className="btn" href="/">
        Go to the start
      </Link>
    </main>
  );
}
