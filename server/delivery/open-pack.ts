import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { codeMac, type Judged, type Opened, tokenHash } from "../foundation/mail/link-token.js";
import { CaseKeys, openBox } from "../foundation/vault/boxes.js";
import { atTheDoor } from "../staff/door.js";

type Found = Judged & { readonly size: number; readonly pieces: number };
type Piece = { readonly piece: string; readonly version: number; readonly box: Buffer; readonly key: Buffer };

/** What may be fetched: how large it is in bytes, and its pieces, each asked for when the one before has left. */
export type Fetched = { readonly size: number; readonly pieces: () => AsyncGenerator<Buffer> };

/** Whether there is such a link. Nothing comes of asking: mail scanners do. */
export const isPackLinkOpen = (house: House, token: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [row] = await door.query<{ is: boolean }>("select pack_link_is_open($1) is", [tokenHash(token)]);
    return row?.is === true;
  });

/**
 * Asks the database for what lies ready, by its code: whether it may be had is judged at this instant, and that it was is logged and counted, before any of it leaves.
 * A wrong code counts, whoever tries it.
 */
export async function openPack(house: House, token: string, code: string): Promise<Opened<Fetched>> {
  const known = [tokenHash(token), codeMac(house.vault, token, code)];
  const judged = await atTheDoor(house, async (door) => {
    const [found] = await door.query<Found>("select * from open_pack_link($1, $2)", known);
    // What is no link, or no longer, is no giving: nobody fills the log by trying on and on.
    if (!found?.owner || (found.outcome === "DEAD" && found.tries === null)) return found;
    const isOpen = found.outcome === "OPEN";
    writeEvent(door, {
      ...{ action: "fetchPack", activity: "RIGHTS", cases: [found.owner] },
      ...{ fields: isOpen ? ["PackPiece.content"] : [], outcome: isOpen ? "ok" : "refused" },
      rule: isOpen ? null : "rights/access",
    });
    return found;
  });
  if (judged?.outcome === "WRONG") return { is: "WRONG", tries: judged.tries ?? 0 };
  if (judged?.outcome !== "OPEN" || !judged.owner) return { is: "DEAD" };
  const { owner, size, pieces } = judged;
  return { is: "OPEN", got: { size, pieces: () => piecesOf(house, { known, owner, pieces }) } };
}

type Asked = { readonly known: readonly unknown[]; readonly owner: string; readonly pieces: number };

/** Throws when one is no longer there: what is taken back meanwhile is not handed over to its end. */
async function* piecesOf(house: House, { known, owner, pieces }: Asked): AsyncGenerator<Buffer> {
  for (let number = 1; number <= pieces; number += 1) {
    const asked = [...known, number];
    const piece = await atTheDoor(house, async (door) => {
      const [found] = await door.query<Piece>("select * from piece_of_pack($1, $2, $3)", asked);
      return found;
    });
    if (!piece) throw new Error("What lay ready was taken back while it was fetched");
    const keys = new CaseKeys(house.vault, owner, { oversight: piece.key.toString("base64") });
    const about = { table: "pack_piece", kind: "handed", row: piece.piece, version: piece.version } as const;
    const { content } = openBox(keys, "oversight", piece.box.toString("base64"), about);
    yield Buffer.from(String(content), "base64");
  }
}
