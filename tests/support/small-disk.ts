import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const size = "160m";

/** How a disk of 160 MB of its own is had for one process: as root, or as root of a small world of one's own. */
const ways = {
  "a tmpfs of its own, mounted as root": (command: readonly string[]) => ["unshare", "--mount", ...command],
  "a tmpfs of its own, mounted in a user namespace": (command: readonly string[]) => [
    ...["unshare", "--user", "--map-root-user", "--mount", ...command],
  ],
} as const;
export type Way = keyof typeof ways;

const isRoot = process.getuid?.() === 0;
const order: readonly Way[] = isRoot
  ? ["a tmpfs of its own, mounted as root"]
  : ["a tmpfs of its own, mounted in a user namespace"];

/** Mounts it over the folder, and then is the command, as who we are. */
const mounted = (folder: string): string[] => {
  const mount = `mount -t tmpfs -o size=${size},mode=0755 tmpfs "${folder}"`;
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  const own = isRoot ? '"$@"' : `unshare --user --map-user=${uid} --map-group=${gid} "$@"`;
  return ["sh", "-c", `${mount} && exec ${own}`, "sh"];
};

/** A folder that is a small disk, for whatever is started with `prefix`; everybody else sees an empty folder there. */
export class SmallDisk {
  private pid = 0;

  private constructor(
    readonly way: Way,
    private readonly folder: string,
  ) {}

  /** Nothing where this machine allows no way. */
  static async at(folder: string): Promise<SmallDisk | undefined> {
    for (const way of order) {
      const disk = new SmallDisk(way, folder);
      const [command = "", ...args] = [...disk.prefix, "true"];
      const works = await run(command, args).then(
        () => true,
        () => false,
      );
      if (works) return disk;
    }
    return undefined;
  }

  /** What a command is started with, to live on it. */
  get prefix(): string[] {
    return ways[this.way](mounted(this.folder));
  }

  /** Whose disk it is, once it runs. */
  of(pid: number): void {
    this.pid = pid;
  }

  /** The folder as we see it. */
  get inside(): string {
    return `/proc/${this.pid}/root${this.folder}`;
  }

  /** Takes all the room there is left. */
  async fill(): Promise<void> {
    const block = Buffer.alloc(1 << 20, 1);
    for (const bytes of [block, block.subarray(0, 4096)])
      for (let full = false; !full; )
        full = await writeFile(path.join(this.inside, "ballast"), bytes, { flag: "a" }).then(
          () => false,
          () => true,
        );
  }

  /** Gives it back. */
  empty(): Promise<void> {
    return rm(path.join(this.inside, "ballast"), { force: true });
  }

  /** The files on it that hold one of these texts. */
  async holding(texts: readonly string[]): Promise<string[]> {
    const entries = await readdir(this.inside, { recursive: true, withFileTypes: true });
    const found: string[] = [];
    if (entries.length < 100) throw new Error(`There is nothing of a house in ${this.folder}`);
    for (const entry of entries) {
      if (!entry.isFile() || entry.name === "ballast") continue;
      const file = path.join(entry.parentPath, entry.name);
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      if (texts.some((text) => bytes.includes(text))) found.push(file.slice(this.inside.length));
    }
    return found;
  }
}
