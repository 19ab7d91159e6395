//! What is freed is wiped, and memory is never written to disk by a crash.
//!
//! With `unsafe`: an allocator cannot be written without it. It is small so that it
//! can be read in one sitting, and it only ever passes on what it was given.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};

use zeroize::Zeroize;

/// The system's allocator, wiping each block before it is given back. Keys wipe themselves; this is
/// for everything else that held a person's words: strings, parsed calls, search text.
pub struct Wiping;

// SAFETY: every call is passed to `System` with the layout it came with; between, only bytes of a
// block that the caller has given up are written.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        unsafe {
            std::slice::from_raw_parts_mut(block, layout.size()).zeroize();
            System.dealloc(block, layout);
        }
    }

    /// The system could move a block and leave its old bytes behind, so a block is always moved
    /// here, and the old one wiped.
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        unsafe {
            let moved = System.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                std::ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

/// How deep into its stack a call goes, with room to spare. A thread has 2 MiB at least.
const DEEP: usize = 512 << 10;

/// Makes a call, and wipes the stack that it used. Keys wipe themselves where they end, but each time
/// one is handed on, its bytes stay behind where it was, and the stack of a thread outlives the call.
pub(crate) fn leaving_nothing<T>(call: impl FnOnce() -> T) -> T {
    let answer = apart(call);
    wipe_below();
    answer
}

/// In frames of its own, which are below those of whoever called.
#[inline(never)]
fn apart<T>(call: impl FnOnce() -> T) -> T {
    call()
}

#[inline(never)]
fn wipe_below() {
    let mut below = [0_u8; DEEP];
    std::hint::black_box(&mut below);
}

/// Keeps memory out of core dumps, and has the C library overwrite what it frees.
///
/// The process stays readable for the desktop's portals (`PR_SET_DUMPABLE` is left alone): file
/// dialogs need that.
pub(crate) fn protect() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        if setrlimit(Resource::Core, none).is_err() {
            tracing::warn!("core dumps could not be turned off");
        }
    }
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: `mallopt` only sets a number in the C library. No other thread runs yet.
    unsafe {
        libc::mallopt(libc::M_PERTURB, 0x5a);
    }
}
