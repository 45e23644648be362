import {
  AddGuardianDocument,
  type Authority,
  ChangeAuthorityDocument,
  type GuardianInput,
  InvalidateSignatureDocument,
  RegisterSignatureDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { ConsentDocument } from "@zorgvuldig/schema/words";
import { aGuardian, hashOf, type Seen, yesTo } from "./cases.js";
import type { World } from "./fulfils.js";

type Signature = NonNullable<NonNullable<Seen["consents"]>[number]["signatures"]>[number];
let scans = 0;

/** What the office does with the forms of one case. */
export class Signing {
  constructor(
    private readonly world: World,
    readonly caseId: string,
  ) {}

  seen(): Promise<Seen> {
    return this.world.cases.seen(this.caseId);
  }

  async which() {
    return this.world.cases.which(this.caseId);
  }

  /** What the newest of each document is worth now. */
  async status(): Promise<Record<ConsentDocument, string | null>> {
    const of = async (document: ConsentDocument) => (await this.newest(document)).status;
    return { AGREEMENT: await of("AGREEMENT"), AUTHORISATION: await of("AUTHORISATION") };
  }

  async newest(document: ConsentDocument) {
    const found = ((await this.seen()).consents ?? []).filter((one) => one.document === document).at(-1);
    if (!found) throw new Error(`No ${document} was sent`);
    return found;
  }

  /** The newest signature of somebody, by his given name; without one the pupil's own. */
  async of(givenName: string | null, document: ConsentDocument = "AUTHORISATION"): Promise<Signature> {
    const own = ((await this.newest(document)).signatures ?? []).filter((one) =>
      givenName ? one.guardian?.givenName === givenName : one.signer === "PUPIL",
    );
    const found = own.at(-1);
    if (!found) throw new Error(`${givenName ?? "The pupil"} was not asked`);
    return found;
  }

  async signs(givenName: string | null, document: ConsentDocument, signedOn: string): Promise<void> {
    const { guardian } = await this.of(givenName, document);
    const { id: consentId, lines } = await this.newest(document);
    const signed = {
      granted: yesTo(lines),
      signedOn,
      channel: "PAPER" as const,
      documentHash: hashOf(`scan ${++scans}`),
    };
    const input = { ...(await this.which()), consentId, guardianId: guardian?.id ?? null, ...signed };
    await this.world.as("office").ask(RegisterSignatureDocument, { input });
  }

  async withdraws(givenName: string | null, document: ConsentDocument = "AUTHORISATION"): Promise<void> {
    const { id: signatureId } = await this.of(givenName, document);
    const input = { ...(await this.which()), signatureId, reason: "Niet mee eens." };
    await this.world.as("office").ask(WithdrawAuthorisationDocument, { input });
  }

  async invalidates(givenName: string, document: ConsentDocument = "AUTHORISATION"): Promise<void> {
    const { id: signatureId } = await this.of(givenName, document);
    const input = { ...(await this.which()), signatureId, reason: "Een ander heeft getekend." };
    await this.world.as("office").ask(InvalidateSignatureDocument, { input });
  }

  async turnsUp(differs: Partial<GuardianInput>): Promise<void> {
    const known = { authorityEvidence: "Uittreksel uit het gezagsregister", email: null };
    const input = { ...(await this.which()), guardian: aGuardian({ ...known, ...differs }) };
    await this.world.as("office").ask(AddGuardianDocument, { input });
  }

  async holds(givenName: string, authority: Authority, livesApart = false): Promise<void> {
    const guardianId = (await this.seen()).guardians?.find((one) => one.givenName === givenName)?.id ?? "";
    const known = { authority, authorityEvidence: "Uittreksel uit het gezagsregister", livesApart };
    await this.world
      .as("office")
      .ask(ChangeAuthorityDocument, { input: { ...(await this.which()), guardianId, ...known } });
  }

  /** The duties of one kind, by the day that stands on them. */
  async duties(kind: string): Promise<[string | null, string | null][]> {
    const found = ((await this.seen()).tasks ?? []).filter((task) => task.kind === kind);
    return found.map(({ state, targetOn }) => [state, targetOn]);
  }
}
