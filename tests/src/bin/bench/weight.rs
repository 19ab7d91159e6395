//! What the pages weigh.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

/// Bytes of scripts and styles among the pages in `folder`, after gzip at its best: those that the
/// desk reads before it shows itself, and all that it can come to read. Each with the words of one
/// language, the larger.
pub(crate) fn packed(folder: &Path) -> Result<(u64, u64)> {
    let page = fs::read_to_string(folder.join("desk.html")).context("the pages are not built")?;
    let (mut first, mut all, mut words) = (0, 0, 0);
    for entry in fs::read_dir(folder.join("assets"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let counts = name.ends_with(".js") || name.ends_with(".css");
        if !counts || name.starts_with("gate-") {
            continue;
        }
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&fs::read(&path)?)?;
        let bytes = packed.finish()?.len() as u64;
        if name.starts_with("en-") || name.starts_with("es-") {
            words = bytes.max(words);
            continue;
        }
        all += bytes;
        if page.contains(&*name) {
            first += bytes;
        }
    }
    Ok((first + words, all + words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_desk_reads_first_is_weighed_apart_from_what_it_can_read() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let assets = folder.path().join("assets");
        fs::create_dir(&assets)?;
        let page = r#"<script src="./assets/a.js"></script><link href="./assets/b.css">"#;
        fs::write(folder.path().join("desk.html"), page)?;
        for name in ["a.js", "b.css"] {
            fs::write(assets.join(name), "x".repeat(100_000))?;
        }
        let (first, all) = packed(folder.path())?;
        assert!((100..1_000).contains(&first), "{first}");
        assert_eq!(all, first);
        for name in ["font.woff2", "gate-1.js"] {
            fs::write(assets.join(name), [7; 5_000])?;
        }
        assert_eq!(packed(folder.path())?, (first, first));
        fs::write(assets.join("Later-1.js"), "x".repeat(100_000))?;
        let (still, all) = packed(folder.path())?;
        assert_eq!(still, first);
        assert!((first + 1..first + 1_000).contains(&all), "{all}");
        for name in ["en-1.js", "es-1.js"] {
            fs::write(assets.join(name), "x".repeat(100_000))?;
        }
        let (with_words, _) = packed(folder.path())?;
        assert!((first + 1..first + 1_000).contains(&with_words));
        Ok(())
    }
}
