import { acted } from "../case/acted.js";
import type { Request } from "../foundation/database/request.js";
import { addApplication, applicationOf } from "./application-rows.js";
import type { ApplicationInput } from "./person-inputs.js";

/** Opens a case. */
export async function receiveApplication(request: Request, input: ApplicationInput): Promise<string> {
  const numbered = request.rows.next("case_number");
  const { today } = await request.opened();
  const application = applicationOf(input, today);
  await addApplication(request.rows, application, {
    number: await numbered,
    authorId: request.viewer.id,
    mail: (mail) => request.mail("applicationReceived", mail),
  });
  const { opened } = application;
  await acted.tell(request, { act: "receiveApplication", case: opened });
  return opened.id;
}
