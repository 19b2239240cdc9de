//! Folders and files that only their owner reads, written so that a crash leaves each file whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

/// Makes a folder, and those above it, readable by its owner only.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a new file for writing, readable by its owner only. One that is there already is an error.
pub(super) fn create_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a whole new file and syncs it.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Replaces a file as a whole: staged beside it, synced, renamed, the folder synced. Only one writer at a time.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let staged = path.with_extension("staged");
    match fs::remove_file(&staged) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    write_new(&staged, bytes)?;
    fs::rename(&staged, path)?;
    path.parent().map_or(Ok(()), sync)
}

/// Makes the names in a folder durable.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Whether a path lies in a trail: in this one, which may not be there yet, or below any folder that holds a checkpoint.
pub(super) fn lies_in_trail(path: &Path, trail: Option<&Path>) -> io::Result<bool> {
    let path = resolve(path)?;
    let in_this = match trail {
        Some(trail) => path.starts_with(resolve(trail)?),
        None => false,
    };
    Ok(in_this
        || path
            .ancestors()
            .any(|above| above.join(crate::folder::CHECKPOINT).is_file()))
}

/// The absolute path without links, of which the last parts may not be there yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    let mut resolved = PathBuf::new();
    for part in absolute.components() {
        if part == Component::ParentDir {
            resolved.pop();
            continue;
        }
        resolved.push(part);
        match resolved.canonicalize() {
            Ok(canonical) => resolved = canonical,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_in_a_trail_is_found_through_links_and_dots() {
        let here = tempfile::tempdir().unwrap();
        let trail = here.path().join("trail");
        fs::create_dir(&trail).unwrap();
        assert!(lies_in_trail(&trail.join("keys"), Some(&trail)).unwrap());
        assert!(lies_in_trail(&here.path().join("x/../trail/a/b"), Some(&trail)).unwrap());
        assert!(!lies_in_trail(&here.path().join("trail.keys"), Some(&trail)).unwrap());
        assert!(!lies_in_trail(&trail.join("keys"), None).unwrap());
        fs::write(trail.join("checkpoint"), "x").unwrap();
        assert!(lies_in_trail(&trail.join("keys"), None).unwrap());
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&trail, here.path().join("elsewhere")).unwrap();
            assert!(lies_in_trail(&here.path().join("elsewhere/keys"), Some(&trail)).unwrap());
        }
    }

    #[test]
    fn a_file_is_replaced_as_a_whole_and_private() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("a.b");
        fs::write(path.with_extension("staged"), "left by a crash").unwrap();
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(here.path()).unwrap().count(), 1);
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777,
            0o600
        );
    }
}
