//! What cannot be done with a secret, stated to the compiler.

use super::*;
use crate::activation::link::LinkVerifier;
use core::fmt::{Debug, Display};
use static_assertions::{assert_impl_all, assert_not_impl_any};
use zeroize::ZeroizeOnDrop;

assert_not_impl_any!(ActivationCode: Debug, Display, Clone, Copy, serde::Serialize, PartialEq);
assert_not_impl_any!(ActivationLink: Debug, Display, Clone, Copy, serde::Serialize, PartialEq);
assert_not_impl_any!(LinkVerifier: Debug, Display, Clone, Copy, serde::Serialize, PartialEq);
assert_not_impl_any!(ActivationEntropy: Debug, Display, Clone, Copy, serde::Serialize, PartialEq);
assert_not_impl_any!(SecretText: Debug, Display, Clone, Copy, serde::Serialize, PartialEq, ToString);
assert_not_impl_any!(HmacKey: Debug, Display, Clone, Copy, serde::Serialize, PartialEq);
assert_not_impl_any!(PepperRing: Debug, Display, Clone, Copy, serde::Serialize);
assert_not_impl_any!(SealKeyRing: Debug, Display, Clone, Copy, serde::Serialize);
assert_not_impl_any!(Issued: Debug, Display, Clone, Copy, serde::Serialize);
assert_not_impl_any!(LinkDispatch: Debug, Display, Clone, Copy, serde::Serialize);
assert_not_impl_any!(CodeDispatch: Debug, Display, Clone, Copy, serde::Serialize);
// No secrets, but rights that must not multiply.
assert_not_impl_any!(IdentificationPermit: Clone, Copy, serde::Serialize);
assert_not_impl_any!(Reservation: Clone, Copy, serde::Serialize);

assert_impl_all!(ActivationCode: ZeroizeOnDrop);
assert_impl_all!(LinkVerifier: ZeroizeOnDrop);
assert_impl_all!(ActivationEntropy: ZeroizeOnDrop);
assert_impl_all!(SecretText: ZeroizeOnDrop);
assert_impl_all!(HmacKey: ZeroizeOnDrop);

// Rings are shared by the threads of a portal.
assert_impl_all!(PepperRing: Send, Sync);
assert_impl_all!(SealKeyRing: Send, Sync);

#[test]
fn what_can_be_printed_names_no_secret() {
    let mut holder = holder();
    let reserved = reserve(Some(&holder.stored), &holder.link(), &peppers(), &terms(), noon()).unwrap();
    let printed = format!("{reserved:?}");
    assert!(printed.contains("case-1"));
    let json: serde_json::Value = serde_json::from_slice(&holder.stored.to_json()).unwrap();
    for member in ["linkTag", "salt", "codeTag", "person", "selector"] {
        assert!(!printed.contains(json[member].as_str().unwrap()), "{member}");
    }
    holder.stored = reserved.stored;
    let stored = String::from_utf8(holder.stored.to_json()).unwrap();
    let link = holder.link().into_text();
    let verifier = link.expose().split_once('#').unwrap().1;
    assert!(!stored.contains(verifier));
    let canonical = holder.code().canonical();
    assert!(!stored.contains(core::str::from_utf8(canonical.as_slice()).unwrap()));
}
