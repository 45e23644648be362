import { controller } from "@zorgvuldig/schema/controller";
import { bureauId } from "./receipt-events.js";
import type { ConsentFacts } from "./receipt-facts.js";

/** The organisations that a consent is about: both controllers, the FG, the authority, and whom data may go to. No person is one. */
export function partiesOf({ lines }: ConsentFacts) {
  const { names, email, phone, postal, officer, authority } = controller;
  const organisation = { party_type: "dpv:Organisation" } as const;
  const contact = { party_address: postal, party_contact: { email, phone } };
  const institutions = new Map(lines.map(({ institution }) => [institution.id, institution]));
  return [
    ...names.map((party_name, at) => ({
      party_id: at === 0 ? bureauId : `${bureauId}-${at + 1}`,
      party_name,
      ...contact,
      ...organisation,
      party_role: "dpv:JointDataControllers",
    })),
    {
      party_id: "data-protection-officer",
      party_name: officer.name,
      party_address: postal,
      party_contact: { email: officer.email, phone: officer.phone },
      party_type: "dpv:DataProtectionOfficer",
      party_role: "dpv:DataProtectionOfficer",
    },
    {
      party_id: "authority",
      party_name: authority.name,
      party_address: authority.page,
      party_contact: { page: authority.page },
      party_type: "dpv:DataProtectionAuthority",
      party_role: "dpv:DataProtectionAuthority",
    },
    ...[...institutions.values()].map(({ id, name, street, postcode, city }) => ({
      party_id: id,
      party_name: name,
      party_address: [street, postcode, city].filter(Boolean).join(", "),
      party_contact: {},
      ...organisation,
      party_role: "dpv:ThirdParty",
    })),
  ];
}
