import type { Guardian, Pupil } from "../case-file";

type Resident = Pick<
  Guardian | Pupil,
  "street" | "postcode" | "city" | "hiddenStreet" | "hiddenPostcode" | "hiddenCity" | "isAddressSecret"
>;

/** Where somebody lives, as an envelope has it. */
export const addressOf = (one: Resident) => {
  const [street, postcode, city] = one.isAddressSecret
    ? [one.hiddenStreet, one.hiddenPostcode, one.hiddenCity]
    : [one.street, one.postcode, one.city];
  return [street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join("\n");
};
