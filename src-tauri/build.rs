//! Tells Tauri which commands there are, so that a window can call only those its capability names.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["gate", "desk"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
