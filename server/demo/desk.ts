import { changeBreach, reportBreach } from "../breach/breach-acts.js";
import { hearPrivacyComplaint } from "../complaint/hear-privacy-complaint.js";
import { Guardian } from "../person/guardian.js";
import { decideRequest } from "../request/acts.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { tellDecision } from "../request/decision-acts.js";
import { registerRequest } from "../request/register-request.js";
import { RequestDecision } from "../request/request-decision.js";
import { restrictCase } from "../request/restrict.js";
import { registerLoneRequest } from "../retention/register-lone-request.js";
import type { Story } from "./story.js";

type About = { readonly answered: string; readonly restricted: string };

/** What the FG finds at his desk: a request that was answered, a case that is kept and nothing else, a request of somebody who is in no case, a complaint that was passed on, and a breach without a risk. */
export async function tellDesk(story: Story, { answered, restricted }: About): Promise<void> {
  await asks(story, answered, 60, "ACCESS", "Wat hebt u nog van ons?");
  const input = await requestOf(story, answered, 50);
  const explanation = "U krijgt met deze brief alles wat wij over u hebben. Over uw kind kunt u het apart vragen.";
  const decided = await story.act("fg", 48, "decideRequest", async (request) => {
    await decideRequest(request, { ...input, outcome: "GRANTED", explanation });
    const [decision] = await request.rows.by(RequestDecision, "requestId", input.requestId);
    return decision?.id ?? "";
  });
  await story.act("fg", 47, "tellDecision", async (request) => {
    const letter = { toldOn: story.day(47), toldBy: "PAPER", language: "nl" } as const;
    await tellDecision(request, { decisionId: decided, version: 1, ...letter });
  });

  await asks(story, restricted, 8, "RESTRICTION", "Bewaart u alles alstublieft nog even, maar gebruik het niet meer.");
  const claimed = await requestOf(story, restricted, 6);
  const why = "De ouder bereidt een procedure tegen de school voor en wil dat het dossier tot dan bewaard blijft.";
  await story.act("fg", 6, "restrictCase", async (request) => {
    await restrictCase(request, { ...claimed, ground: "CLAIM", keepsUntil: story.day(-180), explanation: why });
  });

  await story.act("office", 9, "registerLoneRequest", (request) =>
    registerLoneRequest(request, {
      ...{ kind: "ACCESS", person: "GUARDIAN", askedBy: "SELF", channel: "PAPER", receivedOn: story.day(9) },
      ...{ name: "Mevrouw Verzinsel", reach: "Bedachte Laan 7\n0000 AB Voorbeeldstad" },
      wording: "Jaren geleden vroegen wij u om hulp. Hebt u daar nog iets van?",
    }),
  );
  await story.act("consultant", 4, "passOnPrivacyComplaint", async (request) => {
    await hearPrivacyComplaint(request, {
      ...{ receivedOn: story.day(4), channel: "PHONE", about: "BUREAU" },
      ...{ complainant: "Mevrouw Denkbeeld", reach: "000-5550001" },
      text: "Zij kreeg een brief met de achternaam van een andere familie in de aanhef.",
    });
  });
  const breach = await story.act("office", 3, "reportBreach", (request) =>
    reportBreach(request, {
      ...{ knownAt: request.now, nature: "SENT_WRONGLY", dataKinds: ["CONTACT"], peopleCount: 1 },
      summary: "Een brief ging naar het verkeerde huisnummer. Hij kwam ongeopend terug.",
    }),
  );
  await story.act("fg", 2, "assessBreach", async (request) => {
    const reason = "De envelop was dicht: niemand heeft gelezen wat erin stond.";
    await changeBreach(request, { breachId: breach, version: 1 }, (found) =>
      found.assess("NONE", reason, request.viewer.id, request.now),
    );
  });
}

/** A parent asks something about himself. */
function asks(
  story: Story,
  caseId: string,
  ago: number,
  kind: "ACCESS" | "RESTRICTION",
  wording: string,
): Promise<void> {
  return story.act("office", ago, "registerRequest", async (request) => {
    const [parent] = await request.rows.ofCase(Guardian, caseId);
    const who = { person: "GUARDIAN", askedBy: "SELF", ...(parent ? { subjectId: parent.id } : {}) } as const;
    const came = { channel: "EMAIL", receivedOn: story.day(ago), wording } as const;
    await registerRequest(request, { ...(await story.seen(request, caseId)), kind, ...who, ...came });
  });
}

const requestOf = (story: Story, caseId: string, ago: number) =>
  story.act("fg", ago, "requests", async ({ rows }) => {
    const asked = (await rows.ofCase(DataSubjectRequest, caseId)).at(-1);
    return { requestId: asked?.id ?? "", version: asked?.version ?? 0 };
  });
