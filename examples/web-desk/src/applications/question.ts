import type { ApplicationFacts, UserRole } from "../policy";

/** The kinds of key that the rulebook knows, and none. */
export const KEY_KINDS = [
  "eid",
  "itsme",
  "authenticator-app",
  "certificate",
  "recognised-service",
  "european-eid",
  "citizen-token",
  "sms-code",
  "email-code",
  "password",
  "none",
] as const;

/** A kind of key, or none. */
export type KeyKind = (typeof KEY_KINDS)[number];

/** The roles of a user. */
export const ROLES = [
  "none",
  "user",
  "access-manager",
  "co-principal-access-manager",
  "principal-access-manager",
  "curator",
  "curator-user",
] as const satisfies readonly UserRole[];

/** An invented enterprise and an invented person. */
const ENTERPRISE = "0732861031";
const PERSON = "79041512347";

/**
 * The facts about somebody with this key in this role, when everything else is in order.
 *
 * The list shows what depends on key and role; a portal would tell what it knows of the person instead.
 */
export function factsOf(key: KeyKind, role: UserRole, at: string): ApplicationFacts {
  const before = (days: number) => new Date(Date.parse(at) - days * 86_400_000).toISOString();
  const withKey: ApplicationFacts["key"] = {
    kind: key,
    state: "active",
    holder: PERSON,
    handedOver: false,
    authenticationCertificate: "active",
    signatureCertificate: "active",
    unlocking: "none",
    newCredentialsRequested: false,
    loss: "none",
    lossRecipient: "nobody",
    phoneLost: false,
    cardLost: false,
    numberChanged: false,
    issuer: key === "recognised-service" || key === "european-eid" ? "recognised-service" : "administration",
    recognitionEnds: "none",
    termsAccepted: true,
    email: "current",
    secretLength: 24,
    secretElements: ["letter", "digit", "symbol"],
    secretEasilyGuessed: false,
    secretAssigned: false,
    secretChangedAt: before(30),
    credentialsSentApart: true,
  };
  return {
    key: key === "none" ? { kind: "none" } : withKey,
    user: {
      ssin: PERSON,
      reference: "user-7",
      role,
      enterprise: ENTERPRISE,
      naturalPerson: true,
      tie: "employee",
      worksForEnterprise: true,
      holdsFunction: true,
      entitlement: "required-capacity",
      information: "confirmed",
    },
    enterprise: { employsStaff: true, startAuthorised: true, designations: designations(role, before) },
    application: {
      act: "consult",
      dataOwner: ENTERPRISE,
      signatureCertificateUse: "none",
      purposeDefined: true,
      keptNoLongerThanNeeded: true,
      personsInformed: true,
      accessGiven: true,
      usernameAndPasswordHeld: key !== "none",
      privateKeyHeld: key === "certificate",
      certificate: key === "certificate" ? "qualified" : key === "eid" ? "eid-signature" : "none",
    },
    message: { content: "allowed", rectificationRequested: "none" },
  };
}

type Designations = NonNullable<NonNullable<ApplicationFacts["enterprise"]>["designations"]>;

/** Who designated whom, from the enterprise down to the user. */
function designations(role: UserRole, before: (days: number) => string): Designations {
  const self = { person: "user-7", role, start: before(300) };
  const principal = {
    person: "principal-1",
    role: "principal-access-manager",
    by: "enterprise",
    start: before(900),
  } as const;
  switch (role) {
    case "none":
      return [];
    case "principal-access-manager":
    case "curator":
      return [{ ...self, by: "enterprise" }];
    case "curator-user":
      return [
        { person: "curator-1", role: "curator", by: "enterprise", start: before(900) },
        { ...self, by: "curator-1", applications: "all" },
      ];
    case "co-principal-access-manager":
    case "access-manager":
      return [principal, { ...self, by: "principal-1" }];
    case "user":
      return [
        principal,
        { person: "manager-1", role: "access-manager", by: "principal-1", start: before(600) },
        { ...self, by: "manager-1", applications: "all" },
      ];
  }
}
