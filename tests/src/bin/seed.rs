//! Makes a vault with a made-up person in it. Started by `cargo xtask seed`.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use domain::preferences::Language;
use tests::people::{Life, long_page};
use tests::real;

const USAGE: &str = "\
cargo xtask seed --data FOLDER [--language en|es] [--weeks 8] [--records 28] [--seed 1]
                 [--today 2026-11-23] [--passphrase WORDS] [--long]";

#[expect(
    clippy::print_stdout,
    reason = "what was made is for the person who asked"
)]
fn main() -> Result<()> {
    let mut given = std::env::args().skip(1);
    let mut data = None;
    let mut passphrase = tests::story::PASSPHRASE.to_owned();
    let mut life = Life::in_a_program(Language::En, real::today());
    let mut long = false;
    while let Some(option) = given.next() {
        if option == "--long" {
            long = true;
            continue;
        }
        if option == "--help" {
            println!("{USAGE}");
            return Ok(());
        }
        let value = given
            .next()
            .with_context(|| format!("{option} needs a value\n{USAGE}"))?;
        match option.as_str() {
            "--data" => data = Some(PathBuf::from(value)),
            "--language" if value == "en" => life.language = Language::En,
            "--language" if value == "es" => life.language = Language::Es,
            "--weeks" => life.weeks = value.parse().context("--weeks")?,
            "--records" => life.pages = value.parse().context("--records")?,
            "--seed" => life.seed = value.parse().context("--seed")?,
            "--today" => life.today = value.parse::<NaiveDate>().context("--today")?,
            "--passphrase" => passphrase = value,
            _ => bail!("{option} {value} is not understood\n{USAGE}"),
        }
    }
    let folder = data.with_context(|| USAGE.to_owned())?;
    let mut pages = life.pages();
    if long {
        pages.push((
            life.today.and_hms_opt(12, 0, 0).unwrap_or_default(),
            long_page(life.language),
        ));
    }
    let count = real::seed(&folder, life.language, &passphrase, pages)?;
    println!(
        "{count} pages in {}. The passphrase is: {passphrase}",
        folder.display()
    );
    Ok(())
}
