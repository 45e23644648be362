import { expect } from "@jest/globals";
import { TellRecipientsDocument } from "@zorgvuldig/schema/generated/operations";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils } from "../support/fulfils.js";
import { toShare } from "../support/sharing.js";
import { Signing } from "../support/signing.js";

const clause = "share/only-authorised";
const [today, tomorrow] = ["2026-03-02", "2026-03-03"];
const oral = { manner: "ORAL", toldOn: today, attention: "intern begeleider" } as const;
/** A refusal by the field that it is about. */
const about = (field: string, key: string) => ({ clause, key, fields: { [field]: expect.anything() as unknown } });

fulfils(clause, "shares no record of another case", async (world) => {
  const { ids, refused } = await toShare(world);
  const other = await toShare(world);

  const refusal = await refused({ recordIds: [ids.LEARNING, other.ids.LEARNING] });

  expect(refusal).toMatchObject(about("recordIds", "unknown-records"));
});

fulfils(clause, "shares no edition of a document in whose place another came", async (world) => {
  const { caseId, refused } = await toShare(world);
  const papers = new Papers(world);
  const first = await papers.add(caseId, "consultant");
  await papers.add(caseId, "consultant", aDocument({ replacesId: first }), aPdf("Later"));

  const refusal = await refused({ documentIds: [first] });

  expect(refusal).toMatchObject(about("documentIds", "document-replaced"));
});

fulfils(clause, "takes nothing down as told that is still to be told", async (world) => {
  const { refused } = await toShare(world);

  expect(await refused({ ...oral, toldOn: tomorrow })).toMatchObject(about("toldOn", "left-in-future"));
});

fulfils(clause, "has nobody told twice, nor on a day to come, that it was taken back", async (world) => {
  const { as } = world;
  const { caseId, share } = await toShare(world);
  const { id } = await share(oral);
  const signing = new Signing(world, caseId);
  await signing.withdraws("Vera");
  const tell = async (toldOn: string) => ({ input: { ...(await signing.which()), disclosureIds: [id], toldOn } });

  const late = await as("office").refused(TellRecipientsDocument, await tell(tomorrow));
  await as("office").ask(TellRecipientsDocument, await tell(today));
  const again = await as("office").refused(TellRecipientsDocument, await tell(today));

  expect(late).toMatchObject(about("toldOn", "left-in-future"));
  expect(again).toMatchObject(about("disclosureIds", "disclosure-stays"));
});
