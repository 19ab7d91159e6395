//! Writes the wire's TypeScript into `ui/src/generated`. Started by `cargo xtask bindings`.

use std::fs;

use tests::source::root;

fn main() -> anyhow::Result<()> {
    let folder = root().join("ui/src/generated");
    fs::create_dir_all(&folder)?;
    for (name, text) in app::wire::typescript::files() {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}
