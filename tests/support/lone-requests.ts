import {
  AskLoneIdentityDocument,
  ConfirmLoneIdentityDocument,
  CorrectLoneRequestDocument,
  type CorrectLoneRequestInput,
  DecideLoneRequestDocument,
  type DecideLoneRequestInput,
  LoneRequestDocument,
  LoneRequestsDocument,
  ProposeLoneExtensionDocument,
  RecallLoneDecisionDocument,
  RegisterLoneRequestDocument,
  type RegisterLoneRequestInput,
  ReturnLoneDecisionDocument,
  SignLoneDecisionDocument,
  TellLoneDecisionDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { IdentityMeans } from "@zorgvuldig/schema/requests";
import { behind } from "./behind.js";
import type { World } from "./fulfils.js";

/** The smallest lawful one: of a mother whose case is gone. */
export const aLoneRequest = (differs: Partial<RegisterLoneRequestInput> = {}) => ({
  kind: "ACCESS" as const,
  person: "GUARDIAN" as const,
  askedBy: "SELF" as const,
  channel: "EMAIL" as const,
  receivedOn: "2026-03-05",
  name: "Verzonnen van Vraag",
  reach: "Vraaglaan 7\n0000 AB Voorbeeldstad",
  ...differs,
});

type Answer = Omit<DecideLoneRequestInput, "requestId" | "version" | "explanation">;
export const explanation = "Wij hebben alles nagekeken en schrijven hier waarom.";
const letter = { toldBy: "PAPER", language: "nl" } as const;

/** What people do with requests that belong to no case. */
export class LoneRequests {
  constructor(private readonly world: Pick<World, "as" | "bureau">) {}

  /** As if nobody had asked yet. */
  clear = () =>
    behind(
      this.world.bureau,
      "set session_replication_role = replica; delete from signal; delete from lone_decision; delete from lone_request",
    );

  register = async (differs: Partial<RegisterLoneRequestInput> = {}, by: "office" | "fg" = "fg") =>
    (await this.world.as(by).ask(RegisterLoneRequestDocument, { input: aLoneRequest(differs) })).registerLoneRequest;
  registerNot = async (differs: Partial<RegisterLoneRequestInput>, by: "office" | "fg" = "fg") =>
    this.world.as(by).refused(RegisterLoneRequestDocument, { input: aLoneRequest(differs) });

  find = async (id: string, by: "office" | "lead" | "fg" = "fg") =>
    (await this.world.as(by).ask(LoneRequestDocument, { id })).loneRequest;

  all = async (by: "office" | "fg" = "fg") => {
    const asked = { first: 50, sort: { field: "receivedOn", order: "ASC" }, filter: {} } as const;
    return (await this.world.as(by).ask(LoneRequestsDocument, asked)).loneRequests.items;
  };

  which = async (id: string) => ({ requestId: id, version: (await this.find(id))?.version ?? 0 });

  last = async (id: string) => {
    const decision = (await this.find(id))?.decisions?.at(-1);
    return { decisionId: decision?.id ?? "", version: decision?.version ?? 0 };
  };

  called = async (id: string, differs: Partial<CorrectLoneRequestInput>) => ({
    input: { ...(await this.which(id)), name: "Verbeterd van Vraag", reach: "Nieuwlaan 8", ...differs },
  });
  correct = async (id: string, differs: Partial<CorrectLoneRequestInput> = {}) =>
    this.world.as("fg").ask(CorrectLoneRequestDocument, await this.called(id, differs));
  correctNot = async (id: string, differs: Partial<CorrectLoneRequestInput> = {}, by: "fg" | "office" = "fg") =>
    this.world.as(by).refused(CorrectLoneRequestDocument, await this.called(id, differs));

  doubt = async (id: string) => ({ input: { ...(await this.which(id)), doubt: "UNKNOWN_SENDER" } }) as const;
  asks = async (id: string) => this.world.as("fg").ask(AskLoneIdentityDocument, await this.doubt(id));
  asksNot = async (id: string) => this.world.as("fg").refused(AskLoneIdentityDocument, await this.doubt(id));
  means = async (id: string, means: IdentityMeans) => ({ input: { ...(await this.which(id)), means } });
  shows = async (id: string, means: IdentityMeans = "CALLED_BACK") =>
    this.world.as("fg").ask(ConfirmLoneIdentityDocument, await this.means(id, means));
  showsNot = async (id: string, means: IdentityMeans = "CALLED_BACK") =>
    this.world.as("fg").refused(ConfirmLoneIdentityDocument, await this.means(id, means));

  delay = async (id: string) =>
    ({ input: { ...(await this.which(id)), delay: "ComplexityOfProcess", explanation } }) as const;
  extend = async (id: string) => this.world.as("fg").ask(ProposeLoneExtensionDocument, await this.delay(id));
  extendNot = async (id: string) => this.world.as("fg").refused(ProposeLoneExtensionDocument, await this.delay(id));

  answer = async (id: string, answer: Answer) => ({ input: { ...(await this.which(id)), explanation, ...answer } });
  decide = async (id: string, answer: Answer) =>
    this.world.as("fg").ask(DecideLoneRequestDocument, await this.answer(id, answer));
  decideNot = async (id: string, answer: Answer) =>
    this.world.as("fg").refused(DecideLoneRequestDocument, await this.answer(id, answer));

  sign = async (id: string) => this.world.as("lead").ask(SignLoneDecisionDocument, { input: await this.last(id) });
  signNot = async (id: string, by: "office" | "fg" | "lead" = "lead") =>
    this.world.as(by).refused(SignLoneDecisionDocument, { input: await this.last(id) });
  sendBack = async (id: string) =>
    this.world
      .as("lead")
      .ask(ReturnLoneDecisionDocument, { input: { ...(await this.last(id)), remark: "Dit kan volgens mij gewoon." } });
  recall = async (id: string) => this.world.as("fg").ask(RecallLoneDecisionDocument, { input: await this.last(id) });
  recallNot = async (id: string) =>
    this.world.as("fg").refused(RecallLoneDecisionDocument, { input: await this.last(id) });

  letter = async (id: string, toldOn: string) => ({ input: { ...(await this.last(id)), ...letter, toldOn } });
  tell = async (id: string, toldOn: string) =>
    (await this.world.as("fg").ask(TellLoneDecisionDocument, await this.letter(id, toldOn))).tellLoneDecision;
  tellNot = async (id: string, toldOn: string) =>
    this.world.as("fg").refused(TellLoneDecisionDocument, await this.letter(id, toldOn));
}
