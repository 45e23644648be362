/** Of PostgreSQL: connections, room and memory that it lacks, being stopped or just started, its disk, and what took too long. */
const states = /^(08|53|57P0[1235]|57014|58030|25P03|55P03)/;
/** Of the network, and of our own disk. */
const system = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"],
  ...["ENOSPC", "EDQUOT"],
]);
/** What the driver says without a code. */
const silent = /^(Query read timeout|timeout exceeded when trying to connect|timeout expired)$|connection timeout$/;
const lost = /^Connection terminated|is not queryable$/;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "");

/** Whether the database was waited for as long as a person waits, and said nothing. */
export const isSilent = (error: unknown): boolean => silent.test(messageOf(error));

/**
 * Whether the database is not there now, or has no room: nothing is wrong with what was asked, and asked again later it may go
 * well. Whether it was done, when it happened at the commit, nobody can say.
 */
export function isAway(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  return system.has(code) || states.test(code) || isSilent(error) || lost.test(messageOf(error));
}
