import { readFileSync } from "node:fs";

/** The kernel counts in hundredths of a second. */
const msPerTick = 10;

/** The fields of a process after its name, which may hold anything. */
function statOf(pid: number): number[] {
  const line = readFileSync(`/proc/${pid}/stat`, "utf8");
  return line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
}

const [utime, stime, ofReapedUser, ofReapedSystem] = [11, 12, 13, 14] as const;
const sum = (fields: readonly number[], ...places: number[]): number =>
  places.reduce((total, place) => total + (fields[place] ?? 0), 0) * msPerTick;

/** What a process has used of the processors, in milliseconds. */
export const cpuOf = (pid: number): number => sum(statOf(pid), utime, stime);

/** The same of PostgreSQL: its first process, those that it has, and those that it had. */
export function cpuOfPostgres(pid: number): number {
  let total = sum(statOf(pid), utime, stime, ofReapedUser, ofReapedSystem);
  for (const child of readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean))
    try {
      total += cpuOf(Number(child));
    } catch {
      // One that ended meanwhile is among those it had, at the next look.
    }
  return total;
}

/** The memory that a process holds, in megabytes. */
export function memoryOf(pid: number): number {
  const [, kilobytes = "0"] = readFileSync(`/proc/${pid}/status`, "utf8").match(/^VmRSS:\s+(\d+)/m) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
