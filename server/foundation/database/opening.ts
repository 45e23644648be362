import { hearRegulations, type RegulationsTold, regulationMark } from "@zorgvuldig/schema/regulation";
import { hashOf, type Ticket } from "../access/ticket.js";
import type { Viewer } from "../access/viewer.js";
import type { Trace } from "../audit/trace.js";
import type { TakenIn } from "../file/taken-in.js";
import { Unauthenticated } from "../refusal.js";
import type { Done } from "./act-keys.js";
import type { Transaction } from "./transaction.js";

/** How a request is asked. */
export type Manner = {
  /** A question of the panel's. */
  readonly isKnown?: boolean;
  readonly isQuestion?: boolean;
  /** As a part of what it is asked, when another system says so. */
  readonly trace?: Trace | undefined;
  /** An act is done once under it, however often it is sent. */
  readonly key?: string | undefined;
  /** It was done before, and is only answered again. */
  readonly done?: Done | undefined;
  /** The file that came with it, looked at already. */
  readonly attached?: TakenIn | undefined;
};

/** Who asks, and the instant and the day of the house on which he does. */
export type Standing = { readonly viewer: Viewer; readonly now: string; readonly today: string };

type Opened = Omit<Viewer, "isLead"> & { is_lead: boolean; at: string; today: string; told: RegulationsTold | null };
/** Along with who asks: the versions of the regulation that this server does not know of yet. */
const openRequest =
  "select account_id id, role, is_lead, name, organisation, at, today, regulations_unknown($4) told from open_request($1, $2, $3)";

/** Tells the database, before anything else, whose transaction this is. Throws `Unauthenticated` when the ticket is nobody's. */
export const opens = (
  transaction: Transaction,
  ticket: Ticket,
  trace: Trace | undefined,
  hear: (standing: Standing) => void,
): Promise<void> =>
  transaction.opens<Opened>(
    openRequest,
    [hashOf(ticket), trace?.id ?? null, trace?.span ?? null, regulationMark()],
    ([opened]) => {
      if (opened?.role !== ticket.role) throw new Unauthenticated();
      const { is_lead: isLead, at: now, today, told, ...viewer } = opened;
      if (told) hearRegulations(told);
      hear({ viewer: { ...viewer, isLead }, now, today });
    },
  );
