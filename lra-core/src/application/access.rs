//! May this user open this application? What the policy asks of the key, the user, the application, the message, the
//! enterprise, its provider and the mandate, each where it counts.

use super::guard::{self, basis_mandate, basis_provider, enterprise_application, key_needed};
use super::{channel, message, rules};
use crate::decision::Area;
use crate::{delegation, digital_key};

/// The areas of the question, in the order of the rule table.
pub(crate) const ACCESS: &[Area] = &[
    digital_key::RULES.behind(key_needed, guard::KEY_NEEDED_READS),
    rules::RULES,
    channel::RULES,
    message::RULES,
    delegation::RULES.behind(enterprise_application, guard::ENTERPRISE_APPLICATION_READS),
    delegation::PROVIDER_RULES.behind(basis_provider, guard::BASIS_READS),
    delegation::MANDATE_RULES.behind(basis_mandate, guard::BASIS_READS),
];
