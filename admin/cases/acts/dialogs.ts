import type { Act } from "@zorgvuldig/schema/words";
import type { ComponentType } from "react";
import { AddDocument } from "./AddDocument";
import { AddProfessional } from "./AddProfessional";
import { AddRecord } from "./AddRecord";
import { AddSignedForm } from "./AddSignedForm";
import { AddTask } from "./AddTask";
import { AskInformation } from "./AskInformation";
import { AssignConsultant } from "./AssignConsultant";
import { AwaitSignatures } from "./AwaitSignatures";
import type { ActProps } from "./act";
import { ChangeAddress } from "./ChangeAddress";
import { CloseCase } from "./CloseCase";
import { DecideArrival } from "./DecideArrival";
import { DeclineCase } from "./DeclineCase";
import { DiscloseRecords } from "./DiscloseRecords";
import { EndAssignment } from "./EndAssignment";
import { FinishDocument } from "./FinishDocument";
import { FollowInformation } from "./FollowInformation";
import { HoldIntake } from "./HoldIntake";
import { PlanIntake } from "./PlanIntake";
import { PostLetter } from "./PostLetter";
import { PutOnHold } from "./PutOnHold";
import { QuarantineArrival } from "./QuarantineArrival";
import { RecordContact } from "./RecordContact";
import { RegisterRequest } from "./RegisterRequest";
import { RegisterSignature } from "./RegisterSignature";
import { RevealRecords } from "./RevealRecords";
import { SendForms } from "./SendForms";
import { TakeUpCase } from "./TakeUpCase";
import { WithdrawApplication } from "./WithdrawApplication";
import { WithdrawAuthorisation } from "./WithdrawAuthorisation";

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
  addDocument: AddDocument,
  addSignedForm: AddSignedForm,
  finishDocument: FinishDocument,
  quarantineArrival: QuarantineArrival,
  decideArrival: DecideArrival,
  askInformation: AskInformation,
  followInformation: FollowInformation,
  revealRecords: RevealRecords,
  discloseRecords: DiscloseRecords,
  withdrawAuthorisation: WithdrawAuthorisation,
  addProfessional: AddProfessional,
  changeAddress: ChangeAddress,
  recordContact: RecordContact,
  addTask: AddTask,
  closeCase: CloseCase,
  registerRequest: RegisterRequest,
};
