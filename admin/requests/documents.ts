import {
  AskIdentityDocument,
  AskLoneIdentityDocument,
  ConfirmIdentityDocument,
  ConfirmLoneIdentityDocument,
  ProposeExtensionDocument,
  ProposeLoneExtensionDocument,
  RecallDecisionDocument,
  RecallLoneDecisionDocument,
  ReturnDecisionDocument,
  ReturnLoneDecisionDocument,
  SignDecisionDocument,
  SignLoneDecisionDocument,
  TellDecisionDocument,
  TellLoneDecisionDocument,
} from "@zorgvuldig/schema/generated/operations";
import { type AskedFile, isLone } from "./request";

const inCase = {
  ask: AskIdentityDocument,
  confirm: ConfirmIdentityDocument,
  extend: ProposeExtensionDocument,
  sign: SignDecisionDocument,
  return: ReturnDecisionDocument,
  recall: RecallDecisionDocument,
  tell: TellDecisionDocument,
};
const alone = {
  ask: AskLoneIdentityDocument,
  confirm: ConfirmLoneIdentityDocument,
  extend: ProposeLoneExtensionDocument,
  sign: SignLoneDecisionDocument,
  return: ReturnLoneDecisionDocument,
  recall: RecallLoneDecisionDocument,
  tell: TellLoneDecisionDocument,
};

/** What is asked of the house for the acts that are alike of both. */
export const documentsOf = (request: AskedFile) => (isLone(request) ? alone : inCase);
