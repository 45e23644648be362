/** How somebody is given what he asked for: he fetches it by a link, or it is on paper. */
export const deliveryManners = ["LINK", "POST", "REGISTERED_POST", "IN_PERSON"] as const;
export type DeliveryManner = (typeof deliveryManners)[number];

/** What is only taken down: that it went, how and on which day. */
export const givenManners = ["POST", "REGISTERED_POST", "IN_PERSON"] as const satisfies readonly DeliveryManner[];
export type GivenManner = (typeof givenManners)[number];

/** By what an address is known to be his that the house did not know: never by a mail from that address. */
export const addressProofs = ["CALLED_KNOWN_NUMBER", "LETTER_RECEIVED", "IN_PERSON"] as const;
export type AddressProof = (typeof addressProofs)[number];

/** Why it lies ready no more. */
export const deliveryEnds = ["TERM", "WITHDRAWN", "NOT_ENTITLED", "CONTENT_GONE"] as const;
export type DeliveryEnd = (typeof deliveryEnds)[number];
