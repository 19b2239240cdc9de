//! What the documents leave open or may change, as data: versioned, strictly loaded, with the source of every value.

#[cfg(feature = "toml")]
mod applications;
mod canonical;
mod error;
#[cfg(feature = "toml")]
mod keys;
mod parameters;
#[cfg(feature = "toml")]
mod reader;
#[cfg(feature = "toml")]
mod row;
mod values;

pub use error::{Mistake, RulebookError};
pub use parameters::{Parameters, Source};

use crate::application::Catalogue;
use crate::decision::InapplicableRules;
use crate::time::Instant;
#[cfg(feature = "toml")]
use std::sync::{LazyLock, OnceLock};

/// A version of the parameters and of the application catalogue, in force from an instant.
#[derive(Debug, Clone)]
pub struct Rulebook {
    version: String,
    effective_from: Instant,
    digest: [u8; 32],
    parameters: Parameters,
    sources: Vec<Source>,
    /// Of a rulebook that comes with the library: its place among them, and the sources read of its text once somebody asks.
    #[cfg(feature = "toml")]
    embedded: Option<(usize, OnceLock<Vec<Source>>)>,
    catalogue: Catalogue,
    inapplicable: InapplicableRules,
}

impl Rulebook {
    /// The rulebooks that the library brings along in canonical form, which is read in a fraction of the time that TOML takes.
    const EMBEDDED: [&'static str; 2] = [
        include_str!("../../rulebook/2018-05-25.canonical"),
        include_str!("../../rulebook/2025-03-26.canonical"),
    ];

    /// The texts of the rulebooks that the library brings along, in the order in which they come into force: 2018.1, with
    /// the applications of the leaflet on the access procedure, and 2025.1, with those of the users' regulation of 26 March
    /// 2025. Their parameters are the same. They are inflated when first asked for.
    ///
    /// ```
    /// use lra_core::rulebook::Rulebook;
    /// let [.., text] = Rulebook::embedded_toml();
    /// let [.., rulebook] = Rulebook::embedded();
    /// assert_eq!(Rulebook::from_toml(text)?.digest(), rulebook.digest());
    /// # Ok::<(), lra_core::rulebook::RulebookError>(())
    /// ```
    #[cfg(feature = "toml")]
    #[must_use]
    pub fn embedded_toml() -> [&'static str; 2] {
        static TEXTS: LazyLock<String> =
            LazyLock::new(|| crate::inflated::text(include_bytes!(concat!(env!("OUT_DIR"), "/rulebooks.deflate"))));
        // The build joins them by what stands in no text.
        TEXTS.split_once('\0').unwrap_or_default().into()
    }

    /// The rulebooks that the library brings along, in the order in which they come into force.
    #[must_use]
    #[allow(
        clippy::expect_used,
        reason = "a test loads the embedded texts, which no input can change"
    )]
    pub fn embedded() -> [Self; 2] {
        let rulebooks = Self::EMBEDDED.map(Self::from_canonical);
        let rulebooks = rulebooks.map(|rulebook| rulebook.expect("the embedded rulebook is well formed"));
        #[cfg(feature = "toml")]
        let rulebooks = {
            let mut places = 0..;
            rulebooks.map(|rulebook| Self {
                embedded: places.next().map(|place| (place, OnceLock::new())),
                ..rulebook
            })
        };
        rulebooks
    }

    /// Reads a rulebook from TOML text: `version`, `effective-from` (a Brussels day or an instant), and for every parameter
    /// a table with `value` and `source`; at least one `[[application]]`, with `portal`, `article`, `name`, `level`, and where they
    /// apply `reading = "inferred"` and `withdrawn-from`. Nothing may be missing, nothing may be unknown.
    ///
    /// # Errors
    /// [`RulebookError`] with every mistake, each with its line and what was expected.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, RulebookError> {
        reader::read(text).map(reader::Written::rulebook)
    }

    /// The canonical form: the lines of which the digest is taken, then one that says which applications are listed by inference. Sources
    /// are left out. [`from_canonical`](Self::from_canonical) reads it.
    ///
    /// ```
    /// use lra_core::rulebook::Rulebook;
    /// let [.., rulebook] = Rulebook::embedded();
    /// let read = Rulebook::from_canonical(&rulebook.canonical())?;
    /// assert_eq!(read.digest(), rulebook.digest());
    /// # Ok::<(), lra_core::rulebook::RulebookError>(())
    /// ```
    #[cfg(feature = "toml")]
    #[must_use]
    pub fn canonical(&self) -> String {
        canonical::written(&self.version, self.effective_from, &self.sources, &self.catalogue)
    }

    /// The canonical form of a rulebook in TOML text, for those who need nothing else of it.
    ///
    /// # Errors
    /// As [`from_toml`](Self::from_toml).
    #[cfg(feature = "toml")]
    pub fn canonical_of_toml(text: &str) -> Result<String, RulebookError> {
        reader::read(text).map(|written| written.canonical())
    }

    /// Reads the canonical form of a rulebook, for programs that do without TOML.
    ///
    /// # Errors
    /// [`RulebookError`] without line or path for everything else: people write TOML, of which this form is made.
    pub fn from_canonical(text: &str) -> Result<Self, RulebookError> {
        canonical::read(text).ok_or_else(RulebookError::not_canonical)
    }

    /// Its version, 1 to 40 letters, digits, full stops or hyphens.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The first instant at which it is in force.
    #[must_use]
    pub const fn effective_from(&self) -> Instant {
        self.effective_from
    }

    /// SHA-256 over its canonical form: version, start, every value in the order of their paths, and every application in
    /// the order of the catalogue, one a line. Sources, readings and layout do not count.
    #[must_use]
    pub const fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// Its values.
    #[must_use]
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Where each value comes from, in the order of their paths. Of a rulebook that was read from its canonical form, which does not
    /// tell, every source is empty.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        #[cfg(feature = "toml")]
        if let Some((place, read)) = &self.embedded {
            return read.get_or_init(|| {
                let text = Self::embedded_toml().get(*place).copied().unwrap_or_default();
                reader::read(text).map_or_else(|_| self.sources.clone(), reader::Written::sources)
            });
        }
        &self.sources
    }

    /// Its applications. Each comes from the article that lists it.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The rules on access that its articles rule out.
    pub(crate) const fn inapplicable(&self) -> &InapplicableRules {
        &self.inapplicable
    }
}
