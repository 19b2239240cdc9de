use crate::TrailError;
use crate::folder::{CHECKPOINT, Folder, Storage};
use crate::recovery::{Recovered, Recovery, read_head, recover};
use crate::signer::NoteSigner;
use crate::vault::Pending;
use lra_core::audit::appender::{AppendError, Appender};
use lra_core::audit::checkpoint::{Checkpoint, VerifiedCheckpoint};
use lra_core::audit::disclosure::Disclosure;
use lra_core::audit::fault::{Fault, FaultKind};
use lra_core::audit::record::{Placement, RecordDraft, RecordError};
use lra_core::audit::tile::Tile;
use lra_core::audit::write_record;
use lra_core::time::Instant;
use std::path::Path;

/// Where a record came to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Appended {
    /// Its position in the trail, from 0.
    pub position: u64,
    /// Whether the clock stood before the time of the record before it, which the record says too.
    pub clock_back: bool,
}

/// The one writer of a trail.
///
/// Records are appended in memory and acknowledged by [`Trail::commit`], which many of them share. After a failed
/// write the trail must be opened again: what reached the disk is known only then.
pub struct Trail<K> {
    log: Log<K, Folder>,
    /// A process that forks hands its lock on, but the child is another writer.
    process: u32,
}

impl<K: NoteSigner> Trail<K> {
    /// Opens the trail in a folder, or starts one; its origin is the name of the signer's key.
    ///
    /// # Errors
    /// [`TrailError::Locked`] when another writer has it open, [`TrailError::Tampered`] when its right edge is not the
    /// signed one or the checkpoint is missing or not the signer's, and those of the disk and the signer.
    pub fn open(folder: &Path, signer: K) -> Result<(Self, Recovery), TrailError> {
        let (log, recovery) = Log::open(Folder::writer(folder)?, signer)?;
        let process = std::process::id();
        Ok((Self { log, process }, recovery))
    }

    fn in_its_process(&mut self) -> Result<&mut Log<K, Folder>, TrailError> {
        if self.process == std::process::id() {
            Ok(&mut self.log)
        } else {
            Err(TrailError::Locked)
        }
    }

    /// Appends a record with its disclosures. It is acknowledged by the next [`Trail::commit`].
    ///
    /// # Errors
    /// [`TrailError::Record`] and [`TrailError::UncommittedDisclosure`], after which the trail is as before; [`TrailError::Locked`] in a process
    /// forked from the one that opened it; those of the disk, after which it must be opened again.
    pub fn append(
        &mut self,
        draft: &RecordDraft,
        disclosures: &[Disclosure],
        now: Instant,
    ) -> Result<Appended, TrailError> {
        self.in_its_process()?.append(draft, disclosures, now)
    }

    /// Brings all appended records to the disk under one signed checkpoint; only then are they acknowledged.
    ///
    /// # Errors
    /// [`TrailError::Locked`] in a process forked from the one that opened it; those of the disk and the signer, after which the trail must
    /// be opened again.
    pub fn commit(&mut self) -> Result<&VerifiedCheckpoint, TrailError> {
        self.in_its_process()?.commit()
    }

    /// The last checkpoint, which covers all acknowledged records.
    #[must_use]
    pub const fn checkpoint(&self) -> &VerifiedCheckpoint {
        &self.log.head
    }

    /// How many records were appended, acknowledged or not.
    #[must_use]
    pub const fn records(&self) -> u64 {
        self.log.appender.size()
    }
}

/// The writer over any storage.
pub(crate) struct Log<K, D> {
    pub(crate) storage: D,
    pub(crate) head: VerifiedCheckpoint,
    signer: K,
    appender: Appender,
    vault: Pending,
    last_time: Option<Instant>,
    /// Tiles written in full since the last checkpoint, whose partial forms go after the next.
    filled: Vec<Tile>,
    broken: bool,
}

impl<K: NoteSigner, D: Storage> Log<K, D> {
    pub(crate) fn open(mut storage: D, signer: K) -> Result<(Self, Recovery), TrailError> {
        if let Some(head) = read_head(&storage, signer.key())? {
            let Recovered {
                appender,
                last_time,
                recovery,
            } = recover(&mut storage, &head)?;
            report_opening(&recovery);
            let log = Self {
                storage,
                head,
                signer,
                appender,
                vault: Pending::default(),
                last_time,
                filled: Vec::new(),
                broken: false,
            };
            return Ok((log, recovery));
        }
        // The first checkpoint comes before the first tile, so tiles without one were robbed of it.
        if !storage.list("tile")?.is_empty() {
            return Err(TrailError::Tampered(Fault::new(
                FaultKind::CheckpointMissing,
                None,
                None,
            )));
        }
        let appender = Appender::new();
        let head = sign(&signer, &appender)?;
        storage.write(CHECKPOINT, head.to_string().as_bytes())?;
        storage.sync_names()?;
        let recovery = Recovery {
            created: true,
            records: 0,
            records_cut: 0,
            files_removed: 0,
            disclosures_cut: 0,
        };
        report_opening(&recovery);
        let log = Self {
            storage,
            head,
            signer,
            appender,
            vault: Pending::default(),
            last_time: None,
            filled: Vec::new(),
            broken: false,
        };
        Ok((log, recovery))
    }

    pub(crate) fn append(
        &mut self,
        draft: &RecordDraft,
        disclosures: &[Disclosure],
        now: Instant,
    ) -> Result<Appended, TrailError> {
        if self.broken {
            return Err(TrailError::MustReopen);
        }
        if !disclosures
            .iter()
            .all(|disclosure| draft.commits_to(disclosure.commitment()))
        {
            return Err(TrailError::UncommittedDisclosure);
        }
        let clock_back = self.last_time.is_some_and(|last| now < last);
        let placement = Placement {
            source: self.signer.key().name(),
            position: self.appender.size(),
            time: now,
            clock_back,
        };
        let position = self
            .appender
            .append(|out| write_record(out, &placement, draft))
            .map_err(|error| match error {
                AppendError::Entry(error) => TrailError::Record(error),
                AppendError::TooLong => TrailError::Record(RecordError::TooLong),
            })?;
        self.last_time = Some(now);
        for disclosure in disclosures {
            self.vault.add(position, disclosure);
        }
        let written = self.write_full();
        self.broken |= written.is_err();
        written.map(|()| Appended { position, clock_back })
    }

    /// Writes the tiles that are full, so that memory does not grow with the group.
    fn write_full(&mut self) -> Result<(), TrailError> {
        let full = self.appender.take_full();
        if full.is_empty() {
            return Ok(());
        }
        self.vault.write(&mut self.storage)?;
        for (tile, bytes) in full {
            self.storage.write(&tile.path(), &bytes)?;
            self.filled.push(tile);
        }
        Ok(())
    }

    pub(crate) fn commit(&mut self) -> Result<&VerifiedCheckpoint, TrailError> {
        if self.broken {
            return Err(TrailError::MustReopen);
        }
        if self.appender.size() > self.head.size() {
            let committed = self.write_checkpoint();
            self.broken |= committed.is_err();
            self.head = committed?;
            // Partial forms of tiles that are full now are only copies; failing to remove them loses nothing.
            for tile in self.filled.drain(..) {
                let _ = self.storage.remove(&format!("{}.p", tile.path()));
            }
        }
        Ok(&self.head)
    }

    fn write_checkpoint(&mut self) -> Result<VerifiedCheckpoint, TrailError> {
        self.vault.write(&mut self.storage)?;
        for (tile, bytes) in self.appender.partial_tiles() {
            self.storage.write(&tile.path(), &bytes)?;
        }
        self.storage.sync_names()?;
        let head = sign(&self.signer, &self.appender)?;
        self.storage.write(CHECKPOINT, head.to_string().as_bytes())?;
        self.storage.sync_names()?;
        #[cfg(feature = "tracing")]
        tracing::debug!(records = head.size(), "checkpoint written");
        Ok(head)
    }
}

fn sign(signer: &impl NoteSigner, appender: &Appender) -> Result<VerifiedCheckpoint, TrailError> {
    let note = Checkpoint {
        origin: signer.key().name().clone(),
        size: appender.size(),
        root: appender.root(),
    }
    .unsigned_note();
    let signature = signer.sign(note.text().as_bytes())?;
    Ok(note.attach(signer.key(), signature)?)
}

#[cfg_attr(not(feature = "tracing"), allow(unused_variables, reason = "only events look at it"))]
fn report_opening(recovery: &Recovery) {
    #[cfg(feature = "tracing")]
    tracing::info!(
        created = recovery.created,
        records = recovery.records,
        records_cut = recovery.records_cut,
        files_removed = recovery.files_removed,
        disclosures_cut = recovery.disclosures_cut,
        "trail opened"
    );
}
