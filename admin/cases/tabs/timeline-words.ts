import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { addresseeOf } from "../addressees";
import { type CaseFile, nameOf } from "../case-file";
import { categoryOf } from "../records";
import { useSigner } from "../signer";
import type { Happened } from "../timeline";

type Told = { title: string; help?: string | null; by?: string | null };

/** What happened, in words. What this viewer may not read has no words here. */
export const useTimelineWords = (file: CaseFile) => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const signer = useSigner(file);

  return (happened: Happened): Told => {
    switch (happened.what) {
      case "received":
        return { title: text("timeline.received", { channel: word("channel", file.channel).toLowerCase() }) };
      case "intakePlanned":
        return { title: text("timeline.intakePlanned", { moment: moment(file.intakePlannedAt) }) };
      case "workEnded":
        return { title: text("timeline.workEnded", { outcome: word("outcome", file.outcome).toLowerCase() }) };
      case "intakeHeld":
      case "applicationWithdrawn":
      case "putOnHold":
      case "workStarted":
      case "frozen":
        return { title: text(`timeline.${happened.what}`) };
      case "formsSent":
        return { title: text("timeline.formsSent", { document: word("consentDocument", happened.document) }) };
      case "signed": {
        const document = word("consentDocument", happened.document);
        if (happened.signature.signer === "PUPIL") return { title: text("timeline.signedByPupil", { document }) };
        return { title: text("timeline.signed", { document, name: signer(happened.signature) }) };
      }
      case "reminded": {
        const document = word("consentDocument", happened.document);
        return { title: text("timeline.reminded", { document, name: signer(happened.signature) }) };
      }
      case "contact": {
        const { contact } = happened;
        const whom = {
          partner: contact.institution?.name ?? word("contactPartner", contact.partner).toLowerCase(),
          channel: word("channel", contact.channel).toLowerCase(),
        };
        const subject = word("contactSubject", contact.subject);
        // Only of a case that has ended the term runs, and from the last such talk alone.
        const isAnchor = contact.movesTerm && file.stage === "CLOSED" && contact.heldOn === file.lastContactOn;
        const said = contact.statement && `${text("changes.said")}: ${contact.statement}`;
        const help = [subject, contact.summary, said, isAnchor && text("timeline.movesTerm")];
        return {
          title: text(contact.isReached ? "timeline.contactWith" : "timeline.tried", whom),
          help: help.filter(Boolean).join("\n"),
          by: contact.author?.name,
        };
      }
      case "told": {
        const { guardian, professional, channel, noticeVersion, author } = happened.notice;
        const parent = file.guardians?.find(({ id }) => id === guardian?.id);
        const other = file.professionals?.find(({ id }) => id === professional?.id);
        const name =
          (parent && nameOf(parent)) || other?.name || word("noun", parent ? "guardian" : "professional").toLowerCase();
        const said = { name, channel: word("channel", channel).toLowerCase(), version: noticeVersion };
        return { title: text("timeline.told", said), by: author?.name };
      }
      case "letterPosted": {
        const { letter } = happened;
        const name = addresseeOf(file, letter) ?? word("noun", "guardian").toLowerCase();
        const title = text("timeline.letterPosted", { letter: word("letterTemplate", letter.template), name });
        return { title, by: letter.author?.name };
      }
      case "recordAdded": {
        const { record } = happened;
        const source = record.sourceInstitution?.name ?? word("source", record.source).toLowerCase();
        const category = word("dataCategory", categoryOf[record.list]);
        return { title: text("timeline.recordAdded", { category, source }), by: record.author?.name };
      }
      case "informationAsked": {
        const { information } = happened;
        const categories = (information.categories ?? []).map((one) => word("dataCategory", one).toLowerCase());
        const told = { name: information.institution?.name, categories: categories.join(", ") };
        const help = [information.purpose, word("informationState", information.state)].filter(Boolean).join("\n");
        return { title: text("timeline.informationAsked", told), help, by: information.author?.name };
      }
      case "documentAdded": {
        const { document } = happened;
        const what =
          document.box === "form"
            ? text("timeline.formOf", { document: word("consentDocument", document.consent?.document).toLowerCase() })
            : word("documentKind", document.kind);
        return { title: text("timeline.documentAdded", { what }), help: document.name, by: document.author?.name };
      }
      case "shared": {
        const { disclosure } = happened;
        const categories = (disclosure.categories ?? []).map((one) => word("dataCategory", one).toLowerCase());
        const told = { name: disclosure.institution?.name, categories: categories.join(", ") };
        const key = { PREPARED: "sharedNext", WITHDRAWN: "sharedNot", SENT: "shared", RECEIVED: "shared" } as const;
        const title = text(`timeline.${key[disclosure.state ?? "SENT"]}`, told);
        return { title, help: disclosure.purpose, by: disclosure.author?.name };
      }
      case "assigned":
        return { title: text("timeline.assigned", { name: happened.assignment.consultant?.name }) };
      case "professionalAdded": {
        const { professional } = happened;
        const name = professional.name ?? word("dataCategory", "PROFESSIONAL").toLowerCase();
        return { title: text("timeline.professionalAdded", { name }), by: professional.author?.name };
      }
      case "requestReceived":
        return {
          title: text("timeline.requestReceived", { kind: word("requestKind", happened.request.kind).toLowerCase() }),
        };
      case "task": {
        const task = word("taskKind", happened.task.kind);
        const ended = happened.task.state === "LAPSED" ? "timeline.taskLapsed" : "timeline.taskDone";
        return { title: text(ended, { task }), by: happened.task.endedBy?.name };
      }
    }
  };
};
