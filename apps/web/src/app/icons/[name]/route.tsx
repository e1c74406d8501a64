import { markPng } from '../../mark-png';

/** Made when the web is built, from the product's mark. */
export const dynamic = 'force-static';
export const dynamicParams = false;

const ICONS = {
  'any-192.png': { size: 192, padding: 0 },
  'any-512.png': { size: 512, padding: 0 },
  // A launcher may cut away a fifth at each side.
  'maskable-512.png': { size: 512, padding: 0.16 },
};

export function generateStaticParams(): { name: string }[] {
  return Object.keys(ICONS).map((name) => ({ name }));
}

export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { size, padding } = ICONS[(await params).name as keyof typeof ICONS];
  return markPng(size, padding);
}
