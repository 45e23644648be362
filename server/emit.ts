import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { startEmbedded } from "./foundation/database/embedded.js";
import { migrate } from "./foundation/database/migrate.js";
import { prepareOwner } from "./foundation/database/owner.js";
import { pictureOf } from "./foundation/database/picture.js";
import { generated } from "./generated.js";

/** Writes the generated files: what the code alone decides, and the picture of the database that the migrations make. */
const folder = process.argv[2];
if (!folder) throw new Error("Say where to write: node dist/emit.js FOLDER");

const files = { ...(await generated()), "database.txt": await databasePicture() };
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);

async function databasePicture(): Promise<string> {
  const dataDir = path.join(tmpdir(), `zorgvuldig-picture-${randomBytes(6).toString("hex")}`);
  const embedded = await startEmbedded({ dataDir, volatile: true });
  const owner = { database: "zorgvuldig", ownerPassword: randomBytes(24).toString("base64url") };
  try {
    await prepareOwner(embedded.superuserUrl, owner);
    const url = embedded.url("zv_owner", owner.ownerPassword, owner.database);
    await migrate(url, { mode: "test", keysFile: path.join(dataDir, "keys") });
    const client = new Client({ connectionString: url });
    await client.connect();
    return await pictureOf(client).finally(() => client.end());
  } finally {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
