import { randomUUID } from "node:crypto";
import { limits } from "@zorgvuldig/schema/limits";
import { Arg, Ctx, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { For, Given, SameTwice, Which } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound } from "../foundation/refusal.js";

/** A note as the bureau proposes it, and what the FG did with it. */
@ObjectType()
export class NoteProposal {
  @Tells("figure", is.uuid) id!: string;
  @Tells("figure", is.count) year!: number;
  @Tells("figure", is.count) replaces!: number | null;
  @Tells("figure", is.text) dutch!: string;
  @Tells("figure", is.text) english!: string;
  @Tells("figure", is.moment) proposedAt!: string;
  @Tells("colleague", is.text) proposedBy!: string | null;
  @Tells("figure", is.moment) judgedAt!: string | null;
  @Tells("colleague", is.text) judgedBy!: string | null;
  /** Under which it was published. */
  @Tells("figure", is.count) number!: number | null;
  /** Why it was sent back. */
  @Tells("figure", is.text) remark!: string | null;
  /** It waits, and who asks did not write it. */
  @Tells("figure", is.flag) mayBeSigned!: boolean;
}

@InputType()
class ProposeNoteInput {
  @Given("request", is.count) year!: number;
  @Given("request", is.count, { optional: true }) replaces?: number;
  @Given("request", is.text) dutch!: string;
  @Given("request", is.text) english!: string;
}

@InputType()
class SignNoteInput {
  @Which() proposalId!: string;
}

@InputType()
class SendNoteBackInput {
  @Which() proposalId!: string;
  @Given("request", is.text) remark!: string;
}

const proposals = `select p.id, p.cohort "year", p.replaces, p.dutch, p.english, p.proposed_at "proposedAt", w.value "proposedBy", p.judged_at "judgedAt", j.value "judgedBy",
    p.number, p.remark, p.judged_by is null and p.proposed_by <> viewer_id() "mayBeSigned"
  from report_note_proposal p left join account_name_of(p.proposed_by) w on true left join account_name_of(p.judged_by) j on true
  order by p.judged_by is not null, p.proposed_at desc, p.id limit 100`;

/** The bureau proposes a note, and the FG signs it: the database says what it may tell, publishes it as it is signed, and keeps it (migration 0095). */
@Resolver()
export class NoteProposals {
  @Query(() => [NoteProposal])
  @For("REPORTING", "office", "fg")
  noteProposals(@Ctx() request: Request): Promise<NoteProposal[]> {
    return request.select<NoteProposal>(proposals);
  }

  @Mutation(() => [NoteProposal])
  @For("REPORTING", "office", "fg")
  @SameTwice()
  async proposeNote(
    @Arg("input", () => ProposeNoteInput) { year, replaces, dutch, english }: ProposeNoteInput,
    @Ctx() request: Request,
  ): Promise<NoteProposal[]> {
    mustFit({ dutch, english });
    await request.select(
      `insert into report_note_proposal (id, cohort, replaces, dutch, english, proposed_by) values ($1, $2, $3, $4, $5, viewer_id()) on conflict do nothing`,
      [randomUUID(), year, replaces ?? null, dutch, english],
    );
    return this.noteProposals(request);
  }

  @Mutation(() => [NoteProposal])
  @For("REPORTING", "fg")
  @SameTwice()
  signNote(
    @Arg("input", () => SignNoteInput) { proposalId }: SignNoteInput,
    @Ctx() request: Request,
  ): Promise<NoteProposal[]> {
    return this.judge(request, proposalId, null);
  }

  @Mutation(() => [NoteProposal])
  @For("REPORTING", "fg")
  @SameTwice()
  sendNoteBack(
    @Arg("input", () => SendNoteBackInput) { proposalId, remark }: SendNoteBackInput,
    @Ctx() request: Request,
  ): Promise<NoteProposal[]> {
    if (remark.length < limits.reason) throw new Invalid({ remark: "short" }, "report/yearly");
    if (remark.length > limits.note.most) throw new Invalid({ remark: "note-long" }, "report/yearly");
    return this.judge(request, proposalId, remark);
  }

  /** What was judged already stays as it is, and is what is answered. */
  private async judge(request: Request, proposalId: string, remark: string | null): Promise<NoteProposal[]> {
    const there = await request.select("select from report_note_proposal where id = $1", [proposalId]);
    if (there.length === 0) throw new NotFound();
    await request.select(
      "update report_note_proposal set judged_by = viewer_id(), remark = $2 where id = $1 and judged_by is null",
      [proposalId, remark],
    );
    return this.noteProposals(request);
  }
}

/** Both texts as long as they may be. */
function mustFit(texts: Readonly<Record<string, string>>): void {
  for (const [field, { length }] of Object.entries(texts)) {
    if (length < limits.note.least) throw new Invalid({ [field]: "note-short" }, "report/yearly");
    if (length > limits.note.most) throw new Invalid({ [field]: "note-long" }, "report/yearly");
  }
}
