import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const run = promisify(execFile);

/** A browser to start: its program, and what it needs in its environment. */
interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const INSTALLED = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

// Asked, not looked up: some systems ship a program of that name that only says how to install it.
async function installed(): Promise<Chromium | undefined> {
  for (const executablePath of INSTALLED) {
    const answers = await run(executablePath, ["--version"], { timeout: 5_000 }).catch(() => undefined);
    if (answers) return { executablePath, env: {} };
  }
  return undefined;
}

const decompress = (from: string, to: string, mode: number): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));

const fontsAt = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

async function unpack(from: string, folder: string): Promise<void> {
  const making = await mkdtemp(`${folder}-`);
  try {
    await decompress(path.join(from, "chromium.br"), path.join(making, "chromium"), 0o755);
    for (const archive of ["al2023.tar", "fonts.tar"]) {
      const tar = path.join(making, archive);
      await decompress(path.join(from, `${archive}.br`), tar, 0o644);
      await run("tar", ["-xf", tar, "--no-same-owner", "-C", making]);
      await rm(tar);
    }
    await writeFile(path.join(making, "fonts.conf"), fontsAt(folder));
    // Renamed when whole; when two test files unpack at once, the first one's stays.
    await rename(making, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function packaged(): Promise<Chromium> {
  const root = path.resolve(createRequire(import.meta.url).resolve("@sparticuz/chromium"), "../../..");
  const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const uid = process.getuid?.() ?? 0;
  const folder = path.join(tmpdir(), `zorgvuldig-chromium-${version}-${uid}`);
  if (!existsSync(folder)) await unpack(path.join(root, "bin"), folder);
  // A folder for everybody is a place where somebody else may have put a program of this name.
  if ((await stat(folder)).uid !== uid) throw new Error(`${folder} belongs to another account.`);
  return {
    executablePath: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "lib"), FONTCONFIG_FILE: path.join(folder, "fonts.conf") },
  };
}

/** The browser named by `CHROMIUM`, else the system's, else the one out of the packages, unpacked once per version. */
export async function findChromium(): Promise<Chromium> {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, env: {} };
  return (await installed()) ?? packaged();
}
