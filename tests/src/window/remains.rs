//! What is left of a text: copies in the memory of processes, and in files.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use memchr::memmem;

use super::process::Process;

/// How much is read at once, and the size of a page.
const STEP: u64 = 4 << 20;
const PAGE: u64 = 4096;

/// The forms in which programs hold a text.
fn forms(text: &str) -> [Vec<u8>; 2] {
    [
        text.as_bytes().to_vec(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ]
}

impl Process {
    /// How many copies of a text its memory holds, in UTF-8 or UTF-16.
    ///
    /// # Errors
    /// When its memory cannot be read.
    pub fn copies_of(self, text: &str) -> Result<usize> {
        self.copies_of_any(&forms(text))
    }

    /// How many copies of any of these its memory holds.
    ///
    /// # Errors
    /// When its memory cannot be read.
    pub fn copies_of_any(self, forms: &[Vec<u8>]) -> Result<usize> {
        let open = |name: &str| {
            File::open(format!("/proc/{}/{name}", self.pid))
                .with_context(|| format!("reading the memory of {}", self.name()))
        };
        let maps = fs::read_to_string(format!("/proc/{}/maps", self.pid))?;
        let (mut memory, mut pages) = (open("mem")?, open("pagemap")?);
        let overlap = forms.iter().map(Vec::len).max().unwrap_or(1) - 1;
        let mut copies = 0;
        for (start, end) in maps.lines().filter_map(readable) {
            let mut piece = Vec::new();
            let mut at = start;
            while at < end {
                let length = STEP.min(end - at);
                if !is_used(&mut pages, at, length)? {
                    piece.clear();
                    at += length;
                    continue;
                }
                let kept = piece.len().min(overlap);
                piece.drain(..piece.len() - kept);
                piece.resize(kept + usize::try_from(length)?, 0);
                // Some regions belong to devices and cannot be read; no person's words are there.
                let read = memory
                    .seek(SeekFrom::Start(at))
                    .and_then(|_| memory.read_exact(&mut piece[kept..]));
                if read.is_err() {
                    break;
                }
                for form in forms {
                    // What lies in the overlap as a whole was counted with the piece before.
                    let seen = memmem::find_iter(&piece, form).filter(|at| at + form.len() > kept);
                    copies += seen.count();
                }
                at += length;
            }
        }
        Ok(copies)
    }
}

/// Whether any page of a stretch was ever used. Web processes set aside far more than a computer has.
fn is_used(pages: &mut File, at: u64, length: u64) -> Result<bool> {
    const ENTRY: usize = 8;
    // The two highest bits: in memory, or swapped out.
    const HELD: u8 = 0b1100_0000;
    let entry = u64::try_from(ENTRY)?;
    let mut entries = vec![0; usize::try_from(length / PAGE)? * ENTRY];
    pages.seek(SeekFrom::Start(at / PAGE * entry))?;
    pages.read_exact(&mut entries)?;
    Ok(entries
        .chunks_exact(ENTRY)
        .any(|entry| entry[ENTRY - 1] & HELD != 0))
}

/// The bounds of a region that can be read.
fn readable(line: &str) -> Option<(u64, u64)> {
    let mut fields = line.split_whitespace();
    let (start, end) = fields.next()?.split_once('-')?;
    let readable = fields.next()?.starts_with('r');
    let special = line.contains("[vvar") || line.contains("[vsyscall");
    (readable && !special).then_some(())?;
    Some((
        u64::from_str_radix(start, 16).ok()?,
        u64::from_str_radix(end, 16).ok()?,
    ))
}

/// The files under `folder` that hold a text, in UTF-8 or UTF-16, in their bytes or their names.
///
/// # Errors
/// When the folder cannot be read.
pub fn files_with(folder: &Path, text: &str) -> Result<Vec<PathBuf>> {
    let forms = forms(text);
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder) {
        // Files come and go while a program runs; what is gone holds nothing.
        let Ok(entry) = entry else { continue };
        let named = entry.path().to_string_lossy().contains(text);
        let held = entry.file_type().is_file()
            && fs::read(entry.path()).is_ok_and(|bytes| {
                forms
                    .iter()
                    .any(|form| memmem::find(&bytes, form).is_some())
            });
        if named || held {
            found.push(entry.into_path());
        }
    }
    Ok(found)
}
