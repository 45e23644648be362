import { type ValidatorOptions, validateSync } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

const options: ValidatorOptions = {
  skipMissingProperties: true,
  // What was submitted is never echoed, and a form hears one thing at a time about a field.
  stopAtFirstError: true,
  forbidUnknownValues: false,
  validationError: { target: false, value: false },
};

/** Holds what was filled in against what its class says of it. Throws `ArgumentValidationError`. */
export const validate = (given: unknown): void => {
  const all = (Array.isArray(given) ? given : [given]) as unknown[];
  const errors = all.flatMap((one) => (typeof one === "object" && one !== null ? validateSync(one, options) : []));
  if (errors.length > 0) throw new ArgumentValidationError(errors);
};
