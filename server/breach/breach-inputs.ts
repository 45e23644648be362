import type { BreachNature, BreachRisk, BreachState, TellingExemption } from "@zorgvuldig/schema/breaches";
import type { Channel, DataCategory } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class BreachFilter {
  @Given("breach", is.breachState, { optional: true }) state?: BreachState;
}

@InputType()
export class BreachCaseFilter {
  /** Whose list. */
  @Given("breach", is.uuid, { optional: true }) breach?: string;
}

@InputType()
export class ReportBreachInput {
  @Given("breach", is.moment) knownAt!: string;
  @Given("breach", is.moment, { optional: true }) startedAt?: string;
  @Given("breach", is.breachNature) nature!: BreachNature;
  @Given("breach", is.listOf(is.dataCategory), { optional: true }) dataKinds?: DataCategory[];
  @Given("breach", is.count, { optional: true }) peopleCount?: number;
  @Given("incident", is.text) summary!: string;
}

/** Which one an act is about, and the version of it that the FG had in front of him. */
abstract class BreachInput {
  breachId!: string;
  version!: number;
}

const ForBreach =
  () =>
  (input: Class): void => {
    Which()(input.prototype as object, "breachId");
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

@ForBreach()
export class DescribeBreachInput extends BreachInput {
  @Given("breach", is.moment) knownAt!: string;
  @Given("breach", is.moment, { optional: true }) startedAt?: string;
  @Given("breach", is.moment, { optional: true }) endedAt?: string;
  @Given("breach", is.breachNature) nature!: BreachNature;
  @Given("breach", is.listOf(is.dataCategory)) dataKinds!: DataCategory[];
  @Given("breach", is.count, { optional: true }) peopleCount?: number;
  @Given("incident", is.text, { optional: true }) consequences?: string;
  @Given("incident", is.text, { optional: true }) measures?: string;
  @Given("incident", is.text, { optional: true }) affected?: string;
}

@ForBreach()
export class AssessBreachInput extends BreachInput {
  @Given("breach", is.breachRisk) risk!: BreachRisk;
  @Given("incident", is.text) reason!: string;
}

@ForBreach()
export class NotifyAuthorityInput extends BreachInput {
  @Given("breach", is.moment) notifiedAt!: string;
  @Given("breach", is.code) reference!: string;
  @Given("breach", is.flag, { optional: true }) isComplete?: boolean;
  @Given("incident", is.text, { optional: true }) delayReason?: string;
}

@ForBreach()
export class CompleteNotificationInput extends BreachInput {}

/** Whatever the log says was answered between these moments, to this account or to anybody. */
@ForBreach()
export class FindAffectedInput extends BreachInput {
  @Given("breach", is.uuid, { optional: true }) accountId?: string;
  @Given("breach", is.moment) fromAt!: string;
  @Given("breach", is.moment) toAt!: string;
}

/** One case by its number: that of a letter that went wrong, or of a file that was lost. */
@ForBreach()
export class AddAffectedInput extends BreachInput {
  @Given("breach", is.code) fileNumber!: string;
}

@ForBreach()
export class TellPersonsInput extends BreachInput {}

@ForBreach()
export class ExemptTellingInput extends BreachInput {
  @Given("breach", is.tellingExemption) exemption!: TellingExemption;
  @Given("incident", is.text) reason!: string;
}

@ForBreach()
export class CloseBreachInput extends BreachInput {}

@InputType()
export class RecordBreachToldInput {
  @Which() breachCaseId!: string;
  @Seen() version!: number;
  @Given("breach", is.day) toldOn!: string;
  @Given("breach", is.channel) channel!: Channel;
}
