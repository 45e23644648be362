import type { ContactPartner, ContactSubject } from "@zorgvuldig/schema/contacts";
import type { Channel } from "@zorgvuldig/schema/words";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@ForAct()
export class RecordContactInput extends ActInput {
  @Given("course", is.channel) channel!: Channel;
  @Given("course", is.day) heldOn!: string;
  @Given("course", is.contactPartner) partner!: ContactPartner;
  @Given("course", is.uuid, { optional: true }) institutionId?: string;
  @Given("course", is.contactSubject) subject!: ContactSubject;
  @Given("course", is.flag) isReached!: boolean;
  @Given("note", is.text, { optional: true }) summary?: string;
}
