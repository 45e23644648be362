import { table } from "./expected-table.js";

export const logins = [
  "zv_office",
  "zv_consultant",
  "zv_fg",
  "zv_ministry",
  "zv_door",
  "zv_rounds",
  "zv_backup",
] as const;
export type Login = (typeof logins)[number];

/**
 * The second line, with the server out of the way. `all` rows; `his`: of the cases that he is assigned to today; `own`: the rows that name him; `cases`:
 * those about cases; `asked`: of cases with an open request; `ordinary`: the ordinary keys and those of oversight and evidence; `plain`: about no health and no home; `none`: may ask, and gets nothing; `lead`: all, whoever leads the bureau, and the others none; `-`: may not ask.
 */
export const rows = table(
  logins,
  ["all", "his", "own", "cases", "asked", "ordinary", "plain", "none", "lead", "-"],
  `
  case_file             all       his  all    -    none -  all
  assignment            all       own  all    -    none -  all
  key_wrap              ordinary  his  asked  -    none all  all
  idle_reason           all       -    all    -    -    -  all
  complaint             all       -    all    -    -    -  all
  data_subject_request  all       -    all    -    -    -  all
  day_off               all       -    all    -    -    -  all
  restriction           all       -    all    -    -    -  all
  retention_hold        all       -    all    -    -    -  all
  redaction             all       -    all    -    -    -  all
  pack_transfer         all       -    all    -    -    -  all
  pack_delivery         all       -    all    -    -    -  all
  pack_link             all       -    all    -    -    -  all
  pack_piece            -         -    -      -    -    -  all
  request_decision      all       -    all    -    -    -  all
  decided_change        plain     -    all    -    -    -  all
  recipient_notice      all       -    all    -    -    -  all
  pupil                 all       his  asked  -    none all  all
  applicant             all       his  asked  -    -    all  all
  guardian              all       his  all    -    none all  all
  intake_draft          all       his  asked  -    -    -  all
  consent               all       his  all    -    none -  all
  signature             all       his  all    -    none -  all
  authorisation_line    all       his  all    -    none -  all
  learning_record       all       his  asked  -    -    -  all
  absence_record        all       his  asked  -    -    -  all
  health_record         none      his  asked  -    -    -  all
  home_record           none      his  asked  -    -    -  all
  document              all       his  asked  -    -    -  all
  document_content      all       his  asked  -    -    -  all
  sensitive_document    none      his  asked  -    -    -  all
  sensitive_content     none      his  asked  -    -    -  all
  signed_form           all       his  all    -    -    -  all
  form_content          all       his  all    -    -    -  all
  information_request   all       his  all    -    -    -  all
  arrival               all       -    asked  -    -    -  all
  arrival_content       all       -    asked  -    -    -  all
  reveal                all       -    all    -    -    -  all
  disclosure            all       his  all    -    -    -  all
  disclosure_copy       all       his  all    -    -    -  all
  disclosed_health      none      his  asked  -    -    -  all
  disclosed_home        none      his  asked  -    -    -  all
  sign_link             all       his  all    -    -    -  all
  disclosure_link       all       his  all    -    -    -  all
  task                  all       his  all    -    none -  all
  contact_moment        all       his  all    -    -    -  all
  notice                all       his  all    -    -    -  all
  letter                all       his  all    -    -    -  all
  signal                own       own  own    -    -    -  all
  professional          all       his  asked  -    -    -  all
  message               all       -    all    -    all  -  all
  destruction_run       all       -    all    -    -    all  all
  destruction_certificate all     -    all    -    -    -  all
  erasure_approval      all       -    all    -    -    -  all
  erasure_preview       -         -    -      -    -    -  all
  erasure_ledger        -         -    -      -    -    all  all
  certificate_key       all       -    all    -    -    all  all
  export                own       -    all    -    -    all  all
  request_trace         all       -    all    -    -    -    all
  lone_request          all       -    all    -    -    all  all
  lone_decision         all       -    all    -    -    all  all
  lone_complaint        all       -    all    -    -    all  all
  lone_contact          all       -    all    -    -    all  all
  privacy_complaint     -         -    all    -    -    all  all
  privacy_contact       -         -    all    -    -    all  all
  breach                all       own  all    -    own  all  all
  breach_case           all       -    all    -    -    -  all
  posting               all       -    all    -    -    all  all
  authority_matter      lead      -    all    -    -    all  all
  saved_query           own       own  own    -    -    -  all
  institution           all       all  all    -    -    -  all
  account               all       all  all    -    all  -  all
  processor_agreement   all       -    all    -    -    -  all
  supplier              all       -    all    -    -    -  all
  processor             all       -    all    -    -    -  -
  engagement            all       -    all    -    -    -  -
  account_address       -         -    -      -    all  all  all
  credential            -         -    -      -    all  -  all
  session               -         -    -      -    all  -  all
  throttle              -         -    -      -    all  -  all
  application_draft     -         -    -      -    all  -  all
  authenticator         -         -    -      -    all  -  all
  authenticator_offer   -         -    -      -    all  -  all
  recovery_code         -         -    -      -    all  -  all
  passkey               -         -    -      -    all  -  all
  passkey_challenge     -         -    -      -    all  -  all
  recovery              -         -    -      -    all  -  all
  account_ending        -         -    -      -    all  -  all
  account_change        -         -    -      -    all  -  all
  preference            -         -    -      -    all  -  all
  calendar_feed         -         -    -      -    all  -  all
  organisation_link     -         -    -      -    all  -  all
  organisation_visit    -         -    -      -    all  -  all
  act_key               own       own  own    -    own  -  all
  installation          -         -    -      -    all  all  all
  event                 cases     -    all    -    -    all  all
  log_entry             cases     -    all    -    -    -  -
  ldv_line              -         -    all    -    -    -  -
  log_seal              -         -    all    -    -    all  all
  log_head              -         -    all    -    -    all  all
  log_check             -         -    all    -    -    all  all
  log_cut               -         -    all    -    -    all  all
  log_key               -         -    all    -    -    all  all
  reading_confirmation  all       -    all    -    -    -    all
  regulation_version    all       -    all    -    -    -    all
  regulation_text       all       -    all    -    -    -    all
  regulation_advice     all       -    all    -    -    -    all
  regulation_approval   all       -    all    -    -    -    all
  survey_pool           -         -    -      -    -    -  all
  survey_token          -         -    -      -    -    -  all
  survey_answer         -         -    -      -    -    -  all
  survey_count          lead      -    all    -    -    -  all
  survey_tally          lead      -    all    -    -    -  all
  survey_round          all       -    all    -    -    -  all
  survey_invitation     all       -    all    -    -    -  all
  survey_opt_out        all       -    all    -    -    -  all
  page_visit            none      -    none   -    -    -    all
  dpia_version          all       -    all    -    -    -    all
  dpia_advice           all       -    all    -    -    -    all
  cohort                all       -    all    all  -    all  all
  spec                  all       -    all    all  -    all  all
  cell                  all       -    all    all  -    all  all
  kept                  all       -    all    all  -    all  all
  note                  all       -    all    all  -    all  all
  counter               -         -    -      -    -    -  all
  report_sign_off       all       -    all    -    -    all  all
  report_note_proposal  all       -    all    -    -    -    all
  migrations            -         -    -      -    -    -  -
`,
);

/** Tables that hold no person, so that no row of them is hidden from who may ask. */
export const personless = [
  "institution",
  "installation",
  "cohort",
  "spec",
  "cell",
  "kept",
  "note",
  "counter",
  "migrations",
];
