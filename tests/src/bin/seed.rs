//! Makes a vault with a made-up person in it. Started by `cargo xtask seed`.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use chrono::{NaiveDate, NaiveTime};
use domain::preferences::Language;
use tests::people::{Life, long_page};
use tests::real;

const USAGE: &str = "\
cargo xtask seed --data FOLDER [--language en|es] [--weeks 8] [--pages 28] [--seed 1]
                 [--today 2026-11-23] [--passphrase WORDS] [--own-words] [--long]
                 [--records COUNT]

  --own-words  the person has a word of their own for a craving
  --long       one page of 20,000 words more
  --records    as many records of all kinds instead, for measuring";

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
    let mut records = None;
    while let Some(option) = given.next() {
        if option == "--long" {
            long = true;
            continue;
        }
        if option == "--own-words" {
            life.own_words = true;
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
            "--pages" => life.pages = value.parse().context("--pages")?,
            "--records" => records = Some(value.parse().context("--records")?),
            "--seed" => life.seed = value.parse().context("--seed")?,
            "--today" => life.today = value.parse::<NaiveDate>().context("--today")?,
            "--passphrase" => passphrase = value,
            _ => bail!("{option} {value} is not understood\n{USAGE}"),
        }
    }
    let folder = data.with_context(|| USAGE.to_owned())?;
    let mut journal = match records {
        Some(count) => life.records(count),
        None => life.whole(),
    };
    if long {
        journal.add_page(
            life.today.and_time(NaiveTime::MIN),
            long_page(life.language),
        );
    }
    let made = journal.to_string();
    real::seed(&folder, &passphrase, journal)?;
    println!(
        "{made}in {}. The passphrase is: {passphrase}",
        folder.display()
    );
    Ok(())
}
