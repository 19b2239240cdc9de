use super::names::KeyId;
use crate::crypto::HmacKey;
use core::marker::PhantomData;

/// Keys under which the tags of codes and links are made.
pub enum Pepper {}

/// Keys under which permits and stored activations are sealed.
pub enum Seal {}

/// The portal's peppers. They live apart from the stored activations: who has only the one can try no code.
pub type PepperRing = KeyRing<Pepper>;

/// The portal's seal keys.
pub type SealKeyRing = KeyRing<Seal>;

/// The secrets of one purpose `P`, so that a seal key cannot stand in for a pepper, by id: the current one makes new tags, the earlier ones still check old tags.
///
/// To rotate, make the new key current and keep the old one until nothing made under it is alive. No key can be printed
/// or cloned; all are wiped when dropped.
pub struct KeyRing<P> {
    current: (KeyId, HmacKey),
    earlier: Vec<(KeyId, HmacKey)>,
    purpose: PhantomData<P>,
}

impl<P> KeyRing<P> {
    /// A ring with its current key.
    #[must_use]
    pub const fn new(id: KeyId, key: HmacKey) -> Self {
        Self {
            current: (id, key),
            earlier: Vec::new(),
            purpose: PhantomData,
        }
    }

    /// The same ring with one more earlier key.
    ///
    /// # Errors
    /// [`RepeatedKeyId`] when the ring already has a key of that id.
    pub fn with_earlier(mut self, id: KeyId, key: HmacKey) -> Result<Self, RepeatedKeyId> {
        if self.get(&id).is_some() {
            return Err(RepeatedKeyId);
        }
        self.earlier.push((id, key));
        Ok(self)
    }

    /// The key for new tags.
    pub(super) const fn current(&self) -> (&KeyId, &HmacKey) {
        (&self.current.0, &self.current.1)
    }

    /// The key of an id.
    pub(super) fn get(&self, id: &KeyId) -> Option<&HmacKey> {
        core::iter::once(&self.current)
            .chain(&self.earlier)
            .find_map(|(known, key)| (known == id).then_some(key))
    }
}

/// Two keys of one ring with the same id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the ring already has a key of that id; expected ids that differ")]
pub struct RepeatedKeyId;

impl RepeatedKeyId {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        "ids of keys that differ"
    }
}
