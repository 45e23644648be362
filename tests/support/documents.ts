import { createHash } from "node:crypto";
import {
  AddDocumentDocument,
  type AddDocumentInput,
  AddSignedFormDocument,
  type AddSignedFormInput,
} from "@zorgvuldig/schema/generated/operations";
import type { Bureau, PersonName } from "./bureau.js";
import type { Cases } from "./cases.js";
import { aPdf } from "./files.js";

export const hashOfFile = (file: Buffer): string => createHash("sha256").update(file).digest("hex");

type About = Omit<AddDocumentInput, "caseId" | "version">;

/** What is said of a document that a parent gave today. */
export const aDocument = (differs: Partial<About> = {}): About => ({
  name: "verslag.pdf",
  category: "LEARNING",
  kind: "SCHOOL_REPORT",
  source: "PARENT",
  channel: "EMAIL",
  receivedOn: "2026-03-02",
  ...differs,
});

type World = { readonly as: Bureau["as"]; readonly cases: Cases };

/** Documents of cases, taken in as the panel does. */
export class Papers {
  constructor(private readonly world: World) {}

  /** Adds one, and gives its id. */
  async add(
    caseId: string,
    by: PersonName,
    about: About = aDocument(),
    file = aPdf(`Verslag ${caseId}`),
  ): Promise<string> {
    const input = { ...(await this.world.cases.which(caseId)), ...about };
    await this.world.as(by).attach(AddDocumentDocument, { input }, file);
    const { documents, sensitiveDocuments } = await this.world.cases.seen(caseId, by);
    return (
      [...(documents ?? []), ...(sensitiveDocuments ?? [])].find(({ contentHash }) => contentHash === hashOfFile(file))
        ?.id ?? ""
    );
  }

  async refused(caseId: string, by: PersonName, about: About, file = aPdf(`Verslag ${caseId}`)) {
    const input = { ...(await this.world.cases.which(caseId)), ...about };
    return this.world.as(by).attachRefused(AddDocumentDocument, { input }, file);
  }

  /** A signed form of the first thing that was sent. */
  async addForm(caseId: string, differs: Partial<AddSignedFormInput> = {}, file = aPdf(`Formulier ${caseId}`)) {
    const consentId = (await this.world.cases.seen(caseId)).consents?.[0]?.id ?? "";
    const told = { name: "machtiging.pdf", source: "PARENT", channel: "PAPER", receivedOn: "2026-03-02" } as const;
    const input = { ...(await this.world.cases.which(caseId)), consentId, ...told, ...differs };
    return this.world.as("office").attaches(AddSignedFormDocument, { input }, file);
  }

  /** What is in one, as it comes over the wire. */
  async read(by: PersonName, id: string) {
    const person = this.world.as(by);
    const ask = () =>
      person
        .send("get", `/documents/${id}`)
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () => done(null, Buffer.concat(parts)));
        });
    const response = await ask();
    if (response.status !== 401) return response;
    await person.signIn();
    return ask();
  }
}
