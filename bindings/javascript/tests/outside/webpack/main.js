// A page that has nothing but the package.

import { Engine, init, loadMessages } from "lra/decide";
import { checkSsin, init as startIdentifiers } from "lra/identifiers";

await Promise.all([init(), startIdentifiers(), loadMessages("fr")]);
const report = checkSsin("85.07.30-033.28");
const decision = new Engine().decide({ v: 1, question: "organisation", at: new Date(), lang: "fr", facts: {} });
document.body.textContent = report.valid ? `${report.birthDate} ${decision.outcome}` : report.message;
