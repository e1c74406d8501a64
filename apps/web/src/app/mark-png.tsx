import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';

/** The product's mark as a square PNG. `padding`: share of the side that stays free around it, in the mark's own ground. The build runs at the workspace's root. */
export function markPng(size: number, padding: number): Response {
  const svg = readFileSync(join(process.cwd(), 'apps/web/src/app/icon.svg'));
  const inner = Math.round(size * (1 - 2 * padding));
  return new ImageResponse(
    (
      <div style={{ display: 'flex', width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center', background: padding > 0 ? '#14171c' : 'transparent' }}>
        <img width={inner} height={inner} src={`data:image/svg+xml;base64,${svg.toString('base64')}`} alt="" />
      </div>
    ),
    { width: size, height: size },
  );
}
