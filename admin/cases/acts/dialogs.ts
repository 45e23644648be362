import type { Act } from "@zorgvuldig/schema/words";
import type { ComponentType } from "react";
import { AddProfessional } from "./AddProfessional";
import { AddRecord } from "./AddRecord";
import { AddTask } from "./AddTask";
import { AssignConsultant } from "./AssignConsultant";
import { AwaitSignatures } from "./AwaitSignatures";
import type { ActProps } from "./act";
import { ChangeAddress } from "./ChangeAddress";
import { CloseCase } from "./CloseCase";
import { DeclineCase } from "./DeclineCase";
import { DiscloseRecords } from "./DiscloseRecords";
import { EndAssignment } from "./EndAssignment";
import { HoldIntake } from "./HoldIntake";
import { PlanIntake } from "./PlanIntake";
import { PostDisclosure } from "./PostDisclosure";
import { PostLetter } from "./PostLetter";
import { PutOnHold } from "./PutOnHold";
import { RecordContact } from "./RecordContact";
import { RegisterRequest } from "./RegisterRequest";
import { RegisterSignature } from "./RegisterSignature";
import { RenewLink } from "./RenewLink";
import { RevealRecords } from "./RevealRecords";
import { SendForms } from "./SendForms";
import { TakeUpCase } from "./TakeUpCase";
import { TellRecipients } from "./TellRecipients";
import { WithdrawApplication } from "./WithdrawApplication";
import { WithdrawAuthorisation } from "./WithdrawAuthorisation";
import { WithdrawDisclosure } from "./WithdrawDisclosure";

/** An act without a dialog does not compile. */
export const dialogs: Record<Act, ComponentType<ActProps>> = {
  planIntake: PlanIntake,
  holdIntake: HoldIntake,
  declineCase: DeclineCase,
  withdrawApplication: WithdrawApplication,
  putOnHold: PutOnHold,
  postLetter: PostLetter,
  sendForms: SendForms,
  awaitSignatures: AwaitSignatures,
  registerSignature: RegisterSignature,
  takeUpCase: TakeUpCase,
  assignConsultant: AssignConsultant,
  endAssignment: EndAssignment,
  addRecord: AddRecord,
  revealRecords: RevealRecords,
  discloseRecords: DiscloseRecords,
  postDisclosure: PostDisclosure,
  renewLink: RenewLink,
  withdrawDisclosure: WithdrawDisclosure,
  tellRecipients: TellRecipients,
  withdrawAuthorisation: WithdrawAuthorisation,
  addProfessional: AddProfessional,
  changeAddress: ChangeAddress,
  recordContact: RecordContact,
  addTask: AddTask,
  closeCase: CloseCase,
  registerRequest: RegisterRequest,
};
