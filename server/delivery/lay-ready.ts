import { createHash } from "node:crypto";
import { limits } from "@zorgvuldig/schema/limits";
import { rightsOwnFrom } from "@zorgvuldig/schema/terms";
import { Case } from "../case/case.js";
import { dayBegins, hasCome, type Moment } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import type { Chosen } from "../pack/gather.js";
import { Pupil } from "../person/pupil.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { bundleOf } from "./bundle.js";
import type { LayPackReadyInput } from "./delivery-inputs.js";
import { PackDelivery } from "./pack-delivery.js";
import { PackPiece } from "./pack-piece.js";
import { reachedAt } from "./reached-at.js";
import { sendPackLink } from "./send-pack-link.js";

/**
 * What somebody asked for is made once, and lies ready for him under the key that the bureau and the FG hold: he fetches it with a link that is mailed and a code that is not.
 * Throws what would be thrown if he were given it: nothing lies ready for who is not known or not entitled.
 */
export async function layPackReady(request: Request, input: LayPackReadyInput): Promise<void> {
  const { rows } = request;
  // Before any key is asked for: of what was answered the case is open to this act and to nothing else, where it may be laid ready once more.
  await request.select("select open_to_lay($1)", [input.requestId]);
  const asked = await rows.load(DataSubjectRequest, input.requestId, input.version);
  const before = (await rows.by(PackDelivery, "requestId", asked.id)).filter(({ manner }) => manner === "LINK");
  if (before.some(({ endedAt }) => endedAt === null)) throw new Refusal("rights/access", "delivery-laid", "code");
  const chosen = asked.answeredOn === null ? choiceOf(input) : sameAs(asked, before, input);
  // Locked before anything is gathered: what is erased meanwhile would lie in it. The key of the bureau and the FG is made under that lock too.
  await rows.load(Case, asked.caseId);
  const { content, manifest } = await bundleOf(request, asked, { ...chosen, language: input.language });
  const [reached, endsAt] = [await reachedAt(request, asked, input), await lastMoment(request, asked)];
  rows.ensureKey(asked.caseId, "oversight");
  const pieces = cut(content);
  const delivery = Object.assign(new PackDelivery(), {
    ...{ caseId: asked.caseId, requestId: asked.id, authorId: request.viewer.id, manner: "LINK", downloads: 0 },
    ...{ endsAt, size: content.length, pieceCount: pieces.length },
    ...{ leftFiles: chosen.without.size, leftIds: [...chosen.without] },
    ...{ ...reached, manifest, contentHash: createHash("sha256").update(content).digest("hex") },
  } as const);
  await rows.add(delivery);
  const of = { caseId: asked.caseId, deliveryId: delivery.id };
  for (const [at, piece] of pieces.entries())
    await rows.add(Object.assign(new PackPiece(), { ...of, number: at + 1, content: piece.toString("base64") }));
  await sendPackLink(request, delivery, input.code);
  rows.save(asked);
}

const choiceOf = ({ withoutIds = [] }: LayPackReadyInput): Chosen => ({ without: new Set(withoutIds), upTo: null });

/** After the answer nothing is chosen any more: what lay there before is what was answered, without what came since. */
function sameAs(asked: DataSubjectRequest, before: readonly PackDelivery[], { withoutIds }: LayPackReadyInput): Chosen {
  const last = before.at(-1);
  if (asked.state !== "RequestFulfilled" || !last || last.leftFiles === null) asked.mustBeOpen("code");
  if (withoutIds?.length) throw new Refusal("rights/access", "left-out-stays", "withoutIds");
  return { without: new Set(last?.leftIds ?? []), upTo: last?.createdAt ?? null };
}

const cut = (content: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(content.length / limits.piece) }, (_, at) =>
    content.subarray(at * limits.piece, (at + 1) * limits.piece),
  );

/** Never into the day from which a pupil asks for himself what a parent asked for him; how long otherwise, the database says. */
async function lastMoment({ rows, now }: Request, asked: DataSubjectRequest): Promise<Moment | null> {
  if (asked.person !== "PUPIL" || asked.askedBy === "SELF") return null;
  const [pupil] = await rows.ofCase(Pupil, asked.caseId);
  const own = pupil ? dayBegins(pupil.turns(rightsOwnFrom)) : null;
  return own === null || hasCome(own, now) ? null : own;
}
