use lra_core::audit::checkpoint::{SignedCheckpoint, VerifiedCheckpoint};
use lra_core::audit::fault::{FaultKind, VerificationReport};
use lra_core::audit::note::LogKey;
use lra_core::audit::streamed::StreamedVerification;
use wasm_bindgen::prelude::wasm_bindgen;

/// A verification of a trail under way, or already over because its checkpoint is not good.
#[derive(Debug)]
enum State {
    Reading(Box<StreamedVerification>),
    Over(VerificationReport),
}

/// Verifies a trail whose files are handed in one after the other, in the order in which it wants them.
#[wasm_bindgen]
#[derive(Debug)]
pub struct TrailVerifier {
    state: State,
}

#[wasm_bindgen]
impl TrailVerifier {
    /// Begins with the signed checkpoint of the trail, the public half of its log key, and the signed checkpoint that was kept elsewhere,
    /// empty if there is none. A checkpoint that is missing or not good is told by the report.
    ///
    /// # Errors
    /// The parameter and what was expected of it.
    #[wasm_bindgen(constructor)]
    pub fn new(checkpoint: &str, verifier_key: &str, expected: &str) -> Result<Self, String> {
        // As it is read from its file, which ends with a line end.
        let key: Result<LogKey, _> = verifier_key.trim_end().parse();
        let key = key.map_err(|_| "verifierKey: the verifier key of a log: NAME+KEYID+KEY")?;
        let expected = match expected {
            "" => None,
            note => Some(verified(note, &key).ok_or("expected: a checkpoint that this key signed")?),
        };
        let state = match verified(checkpoint, &key) {
            Some(checkpoint) => State::Reading(Box::new(StreamedVerification::new(checkpoint, expected))),
            None => State::Over(VerificationReport::without_checkpoint(if checkpoint.is_empty() {
                FaultKind::CheckpointMissing
            } else {
                FaultKind::CheckpointInvalid
            })),
        };
        Ok(Self { state })
    }

    /// The path of the file to give next, below the folder of the trail; none once all were read.
    #[must_use]
    pub fn wanted(&self) -> Option<String> {
        match &self.state {
            State::Reading(verification) => verification.wanted().map(|tile| tile.path()),
            State::Over(_) => None,
        }
    }

    /// The paths of the files that will be wanted, as far as can be told, the next one first: one a line.
    #[must_use]
    pub fn upcoming(&self) -> String {
        let mut lines = String::new();
        if let State::Reading(verification) = &self.state {
            for tile in verification.upcoming() {
                lines.push_str(&tile.path());
                lines.push('\n');
            }
        }
        lines
    }

    /// Takes the content of the file that is wanted, none if there is no such file.
    pub fn give(&mut self, content: Option<Vec<u8>>) {
        if let State::Reading(verification) = &mut self.state {
            verification.give(content);
        }
    }

    /// How many records were read and hashed so far.
    #[must_use]
    pub fn records(&self) -> f64 {
        match &self.state {
            State::Reading(verification) => number(verification.records()),
            State::Over(_) => 0.0,
        }
    }

    /// How many records the trail has.
    #[must_use]
    pub fn total(&self) -> f64 {
        match &self.state {
            State::Reading(verification) => number(verification.total()),
            State::Over(_) => 0.0,
        }
    }

    /// What was found, in JSON, the same as `lra trail verify` writes. What is still wanted counts as missing.
    #[must_use]
    pub fn finish(self) -> String {
        let report = match self.state {
            State::Reading(verification) => verification.finish(),
            State::Over(report) => report,
        };
        // Texts, numbers and truth values: writing them cannot fail.
        serde_json::to_string(&report).unwrap_or_default()
    }
}

/// What a checkpoint says, in JSON, without judging its signatures: `{"origin","size","root","signatures"}`, of the last the names.
///
/// # Errors
/// The parameter and what was expected of it.
#[wasm_bindgen(js_name = readCheckpoint)]
pub fn read_checkpoint(note: &str) -> Result<String, String> {
    let signed: SignedCheckpoint = note.parse().map_err(|_| "checkpoint: a checkpoint as a signed note")?;
    let head = signed.unverified();
    let signatures: Vec<&str> = signed.signatures().iter().map(|signature| signature.name()).collect();
    let told = serde_json::json!({
        "origin": head.origin,
        "size": head.size,
        "root": head.root,
        "signatures": signatures,
    });
    Ok(told.to_string())
}

fn verified(note: &str, key: &LogKey) -> Option<VerifiedCheckpoint> {
    let signed: SignedCheckpoint = note.parse().ok()?;
    signed.verify(key).ok()
}

/// A count as JavaScript has numbers: exact to 2⁵³, far beyond any trail.
#[allow(clippy::cast_precision_loss, reason = "a trail of 2⁵³ records does not exist")]
const fn number(count: u64) -> f64 {
    count as f64
}
