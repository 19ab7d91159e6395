//! A file's bytes from a disk that may be failing. To SQLite a sector that cannot be read is damage,
//! so the file is mended, and for that its other pages must be had: what cannot be read is zeros
//! here, which cost what was on them and nothing else.

use std::{
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use super::connection::PAGE;

/// A file's bytes, or its first.
pub(crate) struct Image {
    pub(crate) bytes: Vec<u8>,
    /// What the system said about pages that it could not read, if there are any.
    pub(crate) unreadable: Option<io::Error>,
}

/// The whole file.
///
/// # Errors
/// What the system said, when most pages cannot be read: then it is not the file that is damaged, but
/// the disk that is gone, and it may come back.
pub(crate) fn read(path: &Path) -> io::Result<Image> {
    front(path, u64::MAX)
}

/// The file's first bytes, as [`read`] has them all.
pub(crate) fn front(path: &Path, most: u64) -> io::Result<Image> {
    let mut file = File::open(path)?;
    let mut bytes = Vec::new();
    match (&mut file).take(most).read_to_end(&mut bytes) {
        Ok(_) => Ok(Image {
            bytes,
            unreadable: None,
        }),
        Err(_) => {
            let len = file.metadata()?.len().min(most);
            page_by_page(&mut file, len)
        }
    }
}

/// Whether `copy` has what can be read of the file at `path`.
pub(crate) fn is_copy(path: &Path, copy: &Path) -> io::Result<bool> {
    Ok(read(path)?.bytes == fs::read(copy)?)
}

fn page_by_page(file: &mut (impl Read + Seek), len: u64) -> io::Result<Image> {
    let len = usize::try_from(len).map_err(|_| io::ErrorKind::OutOfMemory)?;
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(len)?;
    bytes.resize(len, 0);
    let (mut bad, mut unreadable) = (0, None);
    for (number, page) in bytes.chunks_mut(PAGE).enumerate() {
        let mut read = || {
            file.seek(SeekFrom::Start((number * PAGE) as u64))?;
            file.read_exact(page)
        };
        // A weak sector often answers when it is asked again.
        let Err(error) = read().or_else(|_| read()) else {
            continue;
        };
        page.fill(0);
        bad += 1;
        if bad > len.div_ceil(PAGE) / 2 {
            return Err(error);
        }
        unreadable = Some(error);
    }
    Ok(Image { bytes, unreadable })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGES: u8 = 8;

    /// A disk of eight pages, each full of its number, that fails as often as it is told to.
    struct Disk {
        fails: [u32; PAGES as usize],
        at: usize,
    }

    impl Seek for Disk {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            let SeekFrom::Start(to) = to else {
                return Err(io::ErrorKind::Unsupported.into());
            };
            self.at = to as usize;
            Ok(to)
        }
    }

    impl Read for Disk {
        /// A few bytes come even of a page that fails.
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let page = self.at / PAGE;
            if !self.at.is_multiple_of(PAGE) && self.fails[page] > 0 {
                self.fails[page] -= 1;
                return Err(io::Error::other("a bad sector"));
            }
            let most = if self.fails[page] > 0 { 512 } else { PAGE };
            let n = into.len().min(most);
            into[..n].fill(page as u8 + 1);
            self.at += n;
            Ok(n)
        }
    }

    fn read_with(fails: [u32; PAGES as usize]) -> io::Result<Image> {
        let mut disk = Disk { fails, at: 0 };
        // The last page is cut short.
        page_by_page(&mut disk, u64::from(PAGES) * PAGE as u64 - 100)
    }

    fn pages(image: &Image) -> Vec<u8> {
        image
            .bytes
            .chunks(PAGE)
            .map(|page| {
                assert!(page.iter().all(|byte| *byte == page[0]));
                page[0]
            })
            .collect()
    }

    #[test]
    fn a_page_that_fails_twice_is_zeros_and_costs_no_other() {
        let image = read_with([0, 1, 0, 2, 0, 0, 9, 0]).unwrap();
        assert_eq!(pages(&image), [1, 2, 3, 0, 5, 6, 0, 8]);
        assert_eq!(image.bytes.len(), 8 * PAGE - 100);
        assert!(image.unreadable.is_some());
        let image = read_with([1; 8]).unwrap();
        assert_eq!(pages(&image), [1, 2, 3, 4, 5, 6, 7, 8]);
        assert!(image.unreadable.is_none());
    }

    #[test]
    fn a_disk_that_is_gone_is_no_damaged_file() {
        assert!(read_with([9, 0, 9, 0, 9, 0, 9, 0]).is_ok());
        assert!(read_with([9, 0, 9, 0, 9, 0, 9, 9]).is_err());
        assert!(read_with([9; 8]).is_err());
    }
}
