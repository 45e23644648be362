import {
  agreementProcessing,
  consentContext,
  consentProfiles,
  consentPurposes,
  documentPurposes,
  lawfulBasis,
  lineProcessing,
  piiTypes,
  specialCategories,
  subjectRights,
  whereKept,
} from "@zorgvuldig/schema/consent-records";
import { controller } from "@zorgvuldig/schema/controller";
import { terms } from "@zorgvuldig/schema/terms";
import { type DataCategory, dataCategories } from "@zorgvuldig/schema/words";
import { daysBetween, plus } from "../foundation/clock/calendar.js";
import { eventsOf } from "./receipt-events.js";
import type { ConsentFacts, Signing } from "./receipt-facts.js";
import { partiesOf } from "./receipt-parties.js";
import { signatoryOf } from "./receipt-signatory.js";

/**
 * What was asked and said of one consent, for who has to demonstrate it (article 7(1) GDPR): ISO/IEC TS 27560:2023 in the terms of DPV.
 * `withheld`: what this viewer may not know of who signed stands in it by its name and no more.
 */
export const consentRecord = (facts: ConsentFacts) => ({
  "@context": consentContext,
  header: {
    schema_version: consentProfiles.record,
    record_id: facts.id,
    // Before the pupil is taken down the case is all that it can be about.
    pii_principal_id: facts.case.pupil?.id ?? facts.case.id,
  },
  ...told(facts, facts.signatures),
  recipients: facts.lines.map((line) => ({ ...recipientOf(line), declined: line.declined })),
});

/** The same for one of those who signed, to be given to him: of nobody else who signs there is anything in it. */
export const consentReceipt = (facts: ConsentFacts, own: Signing) => ({
  "@context": consentContext,
  header: {
    schema_version: consentProfiles.receipt,
    receipt_id: own.id,
    record_id: facts.id,
    pii_principal_id: own.guardian?.id ?? facts.case.pupil?.id ?? facts.case.id,
  },
  ...told(facts, [own]),
  // Who said no to what is the affair of who said so.
  recipients: facts.lines.map(recipientOf),
});

function told(facts: ConsentFacts, signatures: readonly Signing[]) {
  const isAuthorisation = facts.document === "AUTHORISATION";
  const categories = isAuthorisation ? namedIn(facts) : [...dataCategories];
  const isSpecial = categories.some((one) => specialCategories.includes(one));
  const { phone, email, postal, authority } = controller;
  return {
    processing: {
      privacy_notice: { version: facts.regulationVersion, form: facts.formVersion, page: "/privacy" },
      language: ["nl", "en"],
      purpose: { terms: consentPurposes, description: documentPurposes[facts.document] },
      lawful_basis: [...lawfulBasis[facts.document], ...(isSpecial ? ["eu-gdpr:A9-2-a"] : [])],
      pii_information: categories,
      pii_controllers: controller.names,
      collection_method: [...new Set(signatures.map(({ channel }) => channel).filter(Boolean))],
      processing_method: isAuthorisation
        ? [...new Set(facts.lines.map(({ direction }) => lineProcessing[direction]))]
        : agreementProcessing,
      storage_locations: whereKept,
      processing_locations: whereKept,
      geographic_restrictions: whereKept,
      retention_period: terms.HANDLED.duration,
      jurisdiction: whereKept,
      recipient_third_parties: [...new Set(facts.lines.map(({ institution }) => institution.name))],
      withdrawal_method: { phone, email, postal },
      privacy_rights: subjectRights,
      authority_party: authority.name,
    },
    data: categories.flatMap((category) =>
      piiTypes[category].map((pii_type) => ({
        pii_type,
        category,
        // Help is refused to nobody who says no to one of them.
        pii_optional: isAuthorisation,
        special_pii_category: specialCategories.includes(category),
      })),
    ),
    party: partiesOf(facts),
    event: eventsOf(facts, signatures, validityOf(facts)),
    signatory: signatures.map((one) => signatoryOf(one, facts)),
  };
}

const recipientOf = ({
  institution,
  direction,
  categories,
  fromOn,
  toOn,
  withdrawnAt,
}: ConsentFacts["lines"][number]) => ({
  party_id: institution.id,
  name: institution.name,
  kind: institution.kind,
  direction,
  categories,
  fromOn,
  toOn,
  withdrawnAt,
});

const namedIn = ({ lines }: ConsentFacts): DataCategory[] =>
  dataCategories.filter((one) => lines.some(({ categories }) => categories.includes(one)));

/** Both days included. What lapses held until the day before, unless the pupil confirmed it. */
function validityOf({ fromOn, toOn, lapsesOn, signatures }: ConsentFacts): string {
  const isConfirmed = signatures.some(
    ({ signer, signedOn, withdrawnAt, invalidatedAt }) =>
      signer === "PUPIL" && signedOn !== null && withdrawnAt === null && invalidatedAt === null,
  );
  const isShorter = lapsesOn !== null && lapsesOn <= toOn && !isConfirmed;
  const held = daysBetween(fromOn, isShorter ? lapsesOn : plus(toOn, "P1D"));
  return `P${Math.max(held, 0)}D`;
}
