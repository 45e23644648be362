/** Where somebody lives: open, or in the place that is secret. */
export type Resident = {
  street: string | null;
  postcode: string | null;
  city: string | null;
  isAddressSecret: boolean | null;
  hiddenStreet: string | null;
  hiddenPostcode: string | null;
  hiddenCity: string | null;
};

/** Where somebody lives, as an envelope has it. */
export const addressOf = (one: Resident) => {
  const [street, postcode, city] = one.isAddressSecret
    ? [one.hiddenStreet, one.hiddenPostcode, one.hiddenCity]
    : [one.street, one.postcode, one.city];
  return [street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join("\n");
};
