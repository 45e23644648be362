import { ContactList } from "../parts/ContactList";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";
import type { GrievanceFile } from "./grievance";

export const GrievanceContacts = ({ grievance: { contacts } }: { grievance: GrievanceFile }) => {
  const text = useText();
  return (
    <Section title={text("grievances.contacts")} line={text("grievances.contactsLine")}>
      <ContactList contacts={contacts} none={text("grievances.noContacts")} />
    </Section>
  );
};
