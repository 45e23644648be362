import type { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import type { TakenIn } from "../foundation/file/taken-in.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import type { Filed } from "./case-document.js";
import { forms, type shelves } from "./shelves.js";

type Given = { name: string; receivedOn: string; replacesId?: string; file: TakenIn } & object;

/** Lays the file down beside what is said of it; of what was signed nothing changes from the first. */
export async function keepFile(
  request: Request,
  found: Case,
  shelf: (typeof shelves)[number],
  { file, ...given }: Given,
  filed: readonly Filed[],
): Promise<void> {
  const { rows, viewer, today } = request;
  if (given.receivedOn > today) throw new Invalid({ receivedOn: "in-future" });
  if (filed.some(({ contentHash }) => contentHash === file.hash))
    throw new Refusal("security/one-file", "file-known", "file");
  const earlier = filed.find(({ id }) => id === given.replacesId);
  if (given.replacesId && !earlier) throw new NotFound();
  const { format, hash: contentHash, content } = file;
  const document = Object.assign(new shelf.entity(), given, {
    caseId: found.id,
    authorId: viewer.id,
    finalAt: shelf === forms ? request.now : null,
  });
  Object.assign(document, { format, contentHash, size: content.length });
  document.follow(earlier, filed);
  await rows.add(document);
  const { id, caseId } = document;
  await rows.add(
    Object.assign(new shelf.contents(), { id, caseId, documentId: id, content: content.toString("base64") }),
  );
  rows.save(found);
}
