//! The one writer of a trail.

use std::path::Path;
use std::ptr;
use std::sync::{Mutex, MutexGuard};

use lra_core::audit::decided::DecisionRecord;
use lra_core::audit::disclosure::Salt;
use lra_core::audit::note::Origin;
use lra_core::time::Instant;
use lra_trail::{Ed25519FileKey, NoteSigner as _, RecordLine, Trail};

use super::super::argument::{self, Caller};
use super::super::border;
use super::super::buffer::Buffer;
use super::super::decision::{Decided, DecisionHandle};
use super::super::error::ErrorHandle;
use super::super::fault::Fault;
use super::super::handle::{self, Handle, tag};
use super::super::status::Status;
use super::disclosure::SALT_LENGTH;
use super::{trail_fault, unusable};

/// Octets of the seed of a log key.
pub const SEED_LENGTH: usize = 32;
/// Octets of the two salts that the record of a decision takes.
pub const DECISION_SALTS_LENGTH: usize = 32;

const _: () = assert!(DECISION_SALTS_LENGTH == 2 * SALT_LENGTH);

/// The one writer of a trail, which holds its lock. One call at a time, from whichever thread; another at once does nothing and is
/// `LRA_STATUS_BUSY`. After `LRA_STATUS_PANIC` it answers nothing but `LRA_STATUS_USED_UP`: free it and open the trail again. In a process forked
/// from the one that opened it, it writes nothing: `LRA_STATUS_ENVIRONMENT` with the reason `trail-locked`.
pub struct TrailHandle {
    _opaque: (),
}

/// A trail behind the lock that keeps calls apart.
pub struct OpenTrail {
    trail: Mutex<Trail<Ed25519FileKey>>,
    verifier_key: String,
}

impl Handle for TrailHandle {
    type Content = OpenTrail;
    const TAG: u64 = tag(*b"lratrail");
}

impl OpenTrail {
    fn writer(&self) -> Result<MutexGuard<'_, Trail<Ed25519FileKey>>, Fault> {
        handle::alone(&self.trail)
    }
}

/// What opening a trail found, none of which is an error.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct RecoveryRow {
    /// How many records the last checkpoint covers.
    pub records: u64,
    /// How many lay after it and were cut: nobody was told that they were written.
    pub records_cut: u64,
    /// How many files lay after it and were removed.
    pub files_removed: u64,
    /// How many lines of the vault belonged to no record and were cut.
    pub disclosures_cut: u64,
    /// 1 if the trail is new, else 0.
    pub created: u8,
}

/// Opens the trail in a folder, or starts one.
///
/// `folder` is a path in UTF-8. `origin` is the name of the trail, such as `lra.example.be/desk-1`; `seed` the Ed25519 seed of its log key, `LRA_SEED_LENGTH` octets, which are
/// wiped. A trail opens only under the origin and the key that signed it last. `recovery` may be null.
///
/// `LRA_STATUS_ENVIRONMENT` with the reason `trail-locked` when another writer has it open; `LRA_STATUS_TAMPERED` when what the last checkpoint covers is not
/// there as it was.
///
/// # Safety
/// `seed` points to `seed_length` bytes that may be written; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_open(
    folder: *const u8,
    folder_length: usize,
    origin: *const u8,
    origin_length: usize,
    seed: *mut u8,
    seed_length: usize,
    trail: *mut *mut TrailHandle,
    recovery: *mut RecoveryRow,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let trail = caller.out(trail, ptr::null_mut(), "trail");
        let recovery = caller.optional_out(recovery, RecoveryRow::default());
        let seed = caller.secret::<SEED_LENGTH>(seed, seed_length, "seed");
        let (trail, seed) = (trail?, seed?);
        let folder = folder_path(caller.text(folder, folder_length, "folder")?)?;
        let origin: Origin = caller
            .text(origin, origin_length, "origin")?
            .parse()
            .map_err(|_| Fault::argument("origin", "the name of a trail, without white space and plus signs"))?;
        if seed.iter().all(|octet| Some(octet) == seed.first()) {
            return Err(Fault::argument("seed", "32 octets from a random source"));
        }
        let signer =
            Ed25519FileKey::from_seed(&seed, origin).map_err(|_| unusable("the seed of an Ed25519 key pair"))?;
        let verifier_key = signer.key().to_string();
        let (opened, found) = Trail::open(folder, signer).map_err(|error| trail_fault(&error))?;
        if let Some(recovery) = recovery {
            recovery.set(RecoveryRow {
                records: found.records,
                records_cut: found.records_cut,
                files_removed: found.files_removed,
                disclosures_cut: found.disclosures_cut,
                created: u8::from(found.created),
            });
        }
        trail.set(handle::give(OpenTrail {
            trail: Mutex::new(opened),
            verifier_key,
        }));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// A path that can be opened: the empty one and one with a zero byte in it cannot.
pub(super) fn folder_path(folder: &str) -> Result<&Path, Fault> {
    if folder.is_empty() || folder.contains('\0') {
        return Err(Fault::argument("folder", "the path of a folder"));
    }
    Ok(Path::new(folder))
}

/// The public half of the log key, in the form that `lra_trail_verify` takes.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_verifier_key(
    trail: *const TrailHandle,
    key: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let key = caller.out(key, Buffer::EMPTY, "key")?;
        let text = &caller.handle(trail, "trail")?.verifier_key;
        key.set(Buffer::new(text.as_bytes().to_vec()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Appends a record, which the next `lra_trail_commit` acknowledges.
///
/// `record` is one JSON object: the CloudEvents event as the trail holds it, without `id`, `source` and `time`, which the trail gives, and with `disclosures`, a list
/// of those to which it commits. `at` is the instant of recording, in milliseconds since 1970-01-01T00:00:00Z. `position` receives its place in the trail.
///
/// A record that cannot be used is `LRA_STATUS_INVALID_DOCUMENT` and leaves the trail as it was. After `LRA_STATUS_ENVIRONMENT` the trail has to be opened again.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_append(
    trail: *const TrailHandle,
    record: *const u8,
    length: usize,
    at: i64,
    position: *mut u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let position = caller.out(position, u64::MAX, "position")?;
        let mut writer = caller.handle(trail, "trail")?.writer()?;
        let line = RecordLine::parse(caller.bytes(record, length, "record")?).map_err(Fault::document)?;
        let at = argument::instant(at, "at")?;
        position.set(append(&mut writer, &line, at)?);
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The same with what a record keeps of a decision: findings, rulebook and policy in the record itself, question with facts and canonical decision as two more disclosures
/// to which it commits.
///
/// `record` is as in `lra_trail_append`, without `data.decision`. `salts` is `LRA_DECISION_SALTS_LENGTH` octets from a secure source, such as `lra_system_random`,
/// for this record alone; they are wiped.
///
/// # Safety
/// `salts` points to `salts_length` bytes that may be written; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_append_decision(
    trail: *const TrailHandle,
    record: *const u8,
    length: usize,
    decision: *const DecisionHandle,
    salts: *mut u8,
    salts_length: usize,
    at: i64,
    position: *mut u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let position = caller.out(position, u64::MAX, "position");
        let salts = caller.secret::<DECISION_SALTS_LENGTH>(salts, salts_length, "salts");
        let (position, salts) = (position?, salts?);
        let mut writer = caller.handle(trail, "trail")?.writer()?;
        let decided = caller.handle(decision, "decision")?;
        let line = RecordLine::parse(caller.bytes(record, length, "record")?).map_err(Fault::document)?;
        let at = argument::instant(at, "at")?;
        let line = with_decision(line, decided, &salts)?;
        position.set(append(&mut writer, &line, at)?);
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

fn with_decision(
    line: RecordLine,
    decided: &Decided,
    salts: &[u8; DECISION_SALTS_LENGTH],
) -> Result<RecordLine, Fault> {
    let (question_salt, decision_salt) = salts.split_at(SALT_LENGTH);
    let salt = |octets: &[u8]| {
        let mut octets = <[u8; SALT_LENGTH]>::try_from(octets).unwrap_or_default();
        Salt::take(&mut octets).map_err(|error| unusable(error.expected()))
    };
    let salts = [salt(question_salt)?, salt(decision_salt)?];
    let kept = DecisionRecord::of(&decided.decision()?, salts).map_err(|error| unusable(error.expected()))?;
    let RecordLine { draft, mut disclosures } = line;
    let draft = draft
        .with_decision(kept.recorded)
        .with_commitment(kept.question.commitment())
        .with_commitment(kept.decision.commitment());
    disclosures.push(kept.question);
    disclosures.push(kept.decision);
    Ok(RecordLine { draft, disclosures })
}

fn append(writer: &mut Trail<Ed25519FileKey>, line: &RecordLine, at: Instant) -> Result<u64, Fault> {
    let appended = writer.append(&line.draft, &line.disclosures, at);
    Ok(appended.map_err(|error| trail_fault(&error))?.position)
}

/// Brings all appended records to the disk under one signed checkpoint; only then are they acknowledged. `checkpoint` receives the signed note and may be null.
///
/// An effect whose record is not acknowledged must not take place. After an error the trail has to be opened again.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_commit(
    trail: *const TrailHandle,
    checkpoint: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let checkpoint = caller.optional_out(checkpoint, Buffer::EMPTY);
        let mut writer = caller.handle(trail, "trail")?.writer()?;
        let note = writer.commit().map_err(|error| trail_fault(&error))?;
        if let Some(checkpoint) = checkpoint {
            checkpoint.set(Buffer::new(note.to_string().into_bytes()));
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The last checkpoint as a signed note, to be kept elsewhere: it covers all acknowledged records. `records` receives how many records were appended,
/// acknowledged or not, and may be null.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_checkpoint(
    trail: *const TrailHandle,
    checkpoint: *mut Buffer,
    records: *mut u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let checkpoint = caller.out(checkpoint, Buffer::EMPTY, "checkpoint");
        let records = caller.optional_out(records, 0);
        let checkpoint = checkpoint?;
        let writer = caller.handle(trail, "trail")?.writer()?;
        checkpoint.set(Buffer::new(writer.checkpoint().to_string().into_bytes()));
        if let Some(records) = records {
            records.set(writer.records());
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Closes a trail and gives up its lock; what was not committed is lost, and the log key is wiped. Null is accepted.
///
/// # Safety
/// `trail` is null, or a trail of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_free(trail: *mut TrailHandle) {
    // SAFETY: the caller owes null or a trail at its last use.
    unsafe { handle::free(trail) };
}

/// What the documentation of the handle promises: any thread may call, one at a time.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<OpenTrail>();
};
