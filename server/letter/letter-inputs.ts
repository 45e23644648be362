import type { LetterLanguage, LetterTemplate } from "@zorgvuldig/schema/letters";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@ForAct()
export class PostLetterInput extends ActInput {
  @Given("course", is.letterTemplate) template!: LetterTemplate;
  @Given("course", is.uuid) guardianId!: string;
  @Given("course", is.letterLanguage) language!: LetterLanguage;
  @Given("course", is.day) writtenOn!: string;
  @Given("course", is.day) postedOn!: string;
}
