type Address = { street: string | null; postcode: string | null; city: string | null };

export const addressOf = ({ street, postcode, city }: Address) =>
  [street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join("\n");
