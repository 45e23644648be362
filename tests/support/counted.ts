import type { Response } from "supertest";

/** One thing that was asked, and how it went. */
export type Went = { readonly ms: number; readonly status: number; readonly isDone: boolean };

/** Asks, and says how it went; never throws. */
export async function went(ask: () => PromiseLike<Response>): Promise<Went> {
  const begun = performance.now();
  const response = await Promise.resolve(ask()).catch(() => undefined);
  const body = response?.body as { data?: Record<string, unknown> | null; errors?: unknown } | undefined;
  const isDone = response?.status === 200 && !body?.errors && !!body?.data;
  return { ms: performance.now() - begun, status: response?.status ?? 0, isDone };
}

/** The same thing so many times, one after the other. */
export async function inTurn(many: number, ask: (turn: number) => PromiseLike<Response>): Promise<Went[]> {
  const all: Went[] = [];
  for (let turn = 0; turn < many; turn++) all.push(await went(() => ask(turn)));
  return all;
}

/** Of milliseconds in any order, the one than which so large a part is less; whole ones. */
export function percentile(of: readonly Went[], part: number): number {
  const sorted = of.map(({ ms }) => ms).sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
