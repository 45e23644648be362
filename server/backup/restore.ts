import { existsSync, readFileSync } from "node:fs";
import { notesIn } from "../foundation/audit/notes.js";
import { migrateForRestore, migrateRestored } from "../foundation/database/migrate.js";
import { logDeed, Operator } from "../foundation/database/operator.js";
import { Explained } from "../foundation/explained.js";
import { storeAt } from "../foundation/vault/key-store.js";
import { Keys } from "../foundation/vault/keys.js";
import { type Ring, rootIn } from "../foundation/vault/ring.js";
import { type FiledReport, readKept } from "../report/file-kept.js";
import { type FiledNote, readNotes } from "../report/file-notes.js";
import { type FiledYear, readYears } from "../report/file-years.js";
import { type ErasureLine, readErasures } from "../retention/ledger.js";
import { putFiguresBack, putNotesBack, putReportsBack } from "./figures-copy.js";
import { applyKeyCopy, type KeyCopy, readKeyCopy } from "./key-copy.js";
import { enterLedger, replayLedger } from "./ledger-replay.js";
import { loadTables, withGuardsDown } from "./load.js";
import { type Contents, type Header, openManifest, readManifest } from "./manifest.js";
import { beginLife, settle } from "./settle.js";

/** Where a backup lies, and what it is put back with. */
export type Places = {
  readonly folder: string;
  readonly keyCopy: string;
  readonly keysFile: string;
  readonly headsFile: string;
  readonly ledgerFile: string;
  readonly mode: string;
};

/** What is known to open and to fit together, before anything is made or changed. */
export type Ready = {
  readonly folder: string;
  readonly header: Header;
  readonly contents: Contents;
  readonly copy: KeyCopy;
  readonly vault: Keys;
  /** What the key file is to hold; nothing, when it is there. */
  readonly newRing: Ring | undefined;
  readonly keysFile: string;
  readonly ledger: readonly ErasureLine[];
  readonly filedYears: readonly FiledYear[];
  readonly filedNotes: readonly FiledNote[];
  readonly filedReports: readonly FiledReport[];
  readonly lastHead: number;
};

/** Reads all that a backup is put back with. Throws `Explained` when something is missing, is older than the data, or belongs to another installation. */
export function readyToRestore({ folder, keyCopy, keysFile, headsFile, ledgerFile, mode }: Places): Ready {
  const manifest = readManifest(folder);
  const { header } = manifest;
  const copy = readKeyCopy(keyCopy);
  if (header.mode !== mode)
    throw new Explained(`DEMO: this backup is of a ${header.mode} installation, not of a ${mode} one`);
  if (copy.keys !== header.keys) throw new Explained(`${keyCopy}: belongs to another installation than ${folder}`);
  if (copy.root !== header.root)
    throw new Explained(
      `${keyCopy}: is of root ${copy.root}, and the backup of root ${header.root}: a new root opens no backup of before it`,
    );
  if (copy.madeAt < header.madeAt)
    throw new Explained(`${keyCopy}: is older than the backup; it takes one that was made with it or later`);
  const there = storeAt(keysFile).read();
  const ring = there ?? copy.ring;
  if (!ring)
    throw new Explained(`KEYS: there are no keys at ${keysFile}, and the copy holds none: put them there first`);
  ensureOpens(ring, copy, there ? keysFile : keyCopy);
  if (!existsSync(ledgerFile) && (copy.tables.get("erasure_ledger")?.length ?? 0) > 0)
    throw new Explained(
      `ERASURES: there is no file at ${ledgerFile}; without it what was erased since ${copy.madeAt} would come back`,
    );
  const vault = Keys.beside(ring, header.root);
  const contents = openManifest(vault, manifest);
  const newRing = there ? undefined : ring;
  return {
    folder,
    header,
    contents,
    copy,
    vault,
    newRing,
    keysFile,
    ledger: readErasures(ledgerFile),
    filedYears: readYears(ledgerFile),
    filedNotes: readNotes(ledgerFile),
    filedReports: readKept(ledgerFile),
    lastHead: lastHeadIn(headsFile),
  };
}

function ensureOpens(ring: Ring, { keys, root, tables }: KeyCopy, place: string): void {
  if (ring.id !== keys) throw new Explained(`KEYS: ${place} belongs to another installation than this backup`);
  if (!rootIn(ring, root)) throw new Explained(`KEYS: ${place} has another root than this backup`);
  const epochs = new Set(
    [...tables.values()].flat().flatMap(({ epoch }) => (typeof epoch === "number" ? [epoch] : [])),
  );
  if ([...epochs].some((epoch) => !ring.epochs[epoch]))
    throw new Explained(
      `KEYS: ${place} no longer opens what this copy of the keys holds: take a newer copy, or put this key file aside so that the one in the copy is used`,
    );
}

/** By their hashes the cases of which this copy knows that they went: what is counted in it knows them too. */
const knownErased = ({ tables }: KeyCopy): ReadonlySet<string> =>
  new Set(
    (tables.get("erasure_ledger") ?? []).map((row) => Buffer.from(String(row.case_hash), "base64").toString("hex")),
  );

const lastHeadIn = (file: string): number =>
  Math.max(
    0,
    ...notesIn(existsSync(file) ? readFileSync(file, "utf8") : "").map((note) => Number(note.split("\n")[1])),
  );

/**
 * Puts a backup back into an empty database, all of it or nothing: the rows, how every key is wrapped by the newest copy of them, and what was erased since
 * erased again, before anybody can start on it. One that was cut short is gone on with by calling it again. Gives how many cases were erased again.
 */
export async function restore(url: string, ready: Ready): Promise<number> {
  const { folder, header, contents, copy, vault, newRing, keysFile, ledger, lastHead } = ready;
  const { filedYears, filedNotes, filedReports } = ready;
  const source = await migrateForRestore(url, vault, contents.migrations);
  const operator = await Operator.open(source);
  try {
    const erased = await operator.within(async (owner) => {
      await withGuardsDown(owner, () => loadTables(owner, folder, vault, header, contents));
      await migrateRestored(owner, contents.migrations);
      await withGuardsDown(owner, async () => {
        await settle(owner);
        await applyKeyCopy(owner, copy);
        await putFiguresBack(owner, { copy, filed: filedYears, madeAt: header.madeAt });
        await putNotesBack(owner, filedNotes);
        await beginLife(owner, vault.epoch, lastHead);
        await putReportsBack(owner, filedReports);
        await enterLedger(owner, ledger);
      });
      const many = await replayLedger(owner, vault, knownErased(copy));
      await logDeed(owner, "restore");
      await owner.query("drop table restoring");
      // Whoever starts on the database needs them: they are there before it is.
      if (newRing) storeAt(keysFile).make(newRing);
      return many;
    });
    await operator.within((owner) => owner.query("analyze"));
    return erased;
  } finally {
    await operator.end();
  }
}
