//! Writes the wire's TypeScript into `ui/src/generated`, or with `--check` only looks whether it is
//! as it would be written. Started by `cargo xtask bindings`.

use std::env;
use std::fs;

use anyhow::{Context, Result, bail};
use tests::source::root;

fn main() -> Result<()> {
    let folder = root().join("ui/src/generated");
    let given: Vec<String> = env::args().skip(1).collect();
    let check = match given.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => bail!("the one option is --check"),
    };
    fs::create_dir_all(&folder)?;
    for (name, text) in app::wire::typescript::files() {
        let file = folder.join(name);
        // Only what differs is written, so that nothing is built anew without need.
        if fs::read_to_string(&file).is_ok_and(|written| written == text) {
            continue;
        }
        if check {
            bail!("ui/src/generated/{name} is stale: run `cargo xtask bindings`");
        }
        fs::write(&file, text).with_context(|| format!("writing {name}"))?;
    }
    Ok(())
}
