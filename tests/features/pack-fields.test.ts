import { expect, test } from "@jest/globals";
import { Complaint } from "@zorgvuldig/server/complaint/complaint";
import { listed } from "@zorgvuldig/server/export/pack";
import { Pupil } from "@zorgvuldig/server/person/pupil";
import { DataSubjectRequest } from "@zorgvuldig/server/request/data-subject-request";

test("a pack for the authority that would take along who somebody is, or what was said in a case, cannot be made", () => {
  for (const making of [
    () => listed(Pupil, "createdAt", ["familyName"]),
    () => listed(Pupil, "createdAt", ["birthOn"]),
    () => listed(DataSubjectRequest, "receivedOn", ["kind", "wording"]),
    () => listed(Complaint, "createdAt", ["text"]),
    () => listed(DataSubjectRequest, "receivedOn", ["kind", "caseId"]),
  ])
    expect(making).toThrow(/The pack for the authority takes no/);
});
