//! The version of the C ABI.

/// The version of the C ABI that this header describes.
///
/// It grows with every change that a program compiled against an older header would notice. What is added at the end
/// (functions, statuses) does not change it.
pub const ABI_VERSION: u32 = 0;

/// The version of the C ABI of the library that is loaded.
///
/// Compare it with `LRA_ABI_VERSION` before anything else: another number means another interface. Any thread may call
/// it at any time.
#[unsafe(no_mangle)]
pub extern "C" fn lra_abi_version() -> u32 {
    ABI_VERSION
}
