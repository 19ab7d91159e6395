//! What ships: the configuration of the program as it is built for people, line by line.
use std::collections::BTreeSet;
use std::process::Command;

use regex::Regex;
use tests::source::{file, files, json, manifest, root};

#[test]
fn the_page_may_load_only_what_is_built_in() {
    let config = json("src-tauri/tauri.conf.json");
    let security = &config["app"]["security"];
    let agreed = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src ipc: http://ipc.localhost",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ];
    assert_eq!(security["csp"], agreed.join("; "), "these, and no more");
    assert!(security["devCsp"].is_null(), "no other while developing");
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(security["dangerousDisableAssetCspModification"], false);
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert!(
        config["build"]["devUrl"].is_null(),
        "there is no development server"
    );
    assert!(config["plugins"].is_null());
}

/// Tauri lays the file of a system over the main one, so anything in it would count as agreed there.
#[test]
fn a_system_changes_nothing_but_its_bundles() {
    let mut systems = 0;
    for (path, text) in files("src-tauri", &[".conf.json", ".conf.json5", "Tauri.toml"]) {
        if path.matches('/').count() > 1 || path == "src-tauri/tauri.conf.json" {
            continue;
        }
        assert_eq!(path, "src-tauri/tauri.linux.conf.json", "not agreed");
        let config: serde_json::Value = serde_json::from_str(&text).unwrap();
        let parts: Vec<_> = config.as_object().unwrap().keys().collect();
        assert_eq!(parts, ["$schema", "bundle", "productName"], "{path}");
        systems += 1;
    }
    assert_eq!(systems, 1);
}

#[test]
fn each_window_may_do_the_least() {
    let config = json("src-tauri/tauri.conf.json");
    assert_eq!(
        config["app"]["security"]["capabilities"],
        serde_json::json!(["gate", "desk"])
    );
    assert_eq!(
        config["app"]["windows"],
        serde_json::json!([]),
        "windows are built in code alone"
    );
    for window in ["gate", "desk"] {
        let capability = json(&format!("src-tauri/capabilities/{window}.json"));
        assert_eq!(capability["windows"], serde_json::json!([window]));
        assert_eq!(
            capability["permissions"],
            serde_json::json!([
                format!("allow-{window}"),
                "core:event:allow-listen",
                "core:event:allow-unlisten"
            ])
        );
        assert!(capability["remote"].is_null());
    }
    assert_eq!(files("src-tauri/capabilities", &[".json"]).len(), 2);
    assert!(file("src-tauri/build.rs").contains(r#".commands(&["gate", "desk"])"#));
}

#[test]
fn windows_keep_nothing_and_lead_nowhere() {
    let windows = file("src-tauri/src/windows.rs");
    for line in [
        r#".incognito(!cfg!(feature = "window-tests"))"#,
        r#".content_protected(!cfg!(feature = "window-tests"))"#,
        ".general_autofill_enabled(false)",
        ".zoom_hotkeys_enabled(false)",
        ".title(NAME)",
        "NewWindowResponse::Deny",
        ".on_navigation(",
    ] {
        assert_eq!(windows.matches(line).count(), 1, "{line}");
    }
    assert_eq!(
        windows.matches(".title(").count(),
        1,
        "a title says nothing but the name"
    );
    for never in [
        "additional_browser_args",
        "devtools",
        ".hide()",
        "initialization_script",
    ] {
        assert!(!windows.contains(never), "{never}");
    }
}

#[test]
fn no_tool_for_looking_inside_is_built_in() {
    let workspace = manifest("Cargo.toml");
    let tauri = &workspace["workspace"]["dependencies"]["tauri"];
    assert_eq!(tauri["default-features"].as_bool(), Some(false));
    let features: Vec<&str> = tauri["features"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|f| f.as_str())
        .collect();
    for never in [
        "devtools",
        "protocol-asset",
        "macos-private-api",
        "unstable",
    ] {
        assert!(!features.contains(&never), "tauri has {never}");
    }
    let shell = manifest("src-tauri/Cargo.toml");
    assert!(
        shell["features"].get("default").is_none(),
        "nothing is on unless asked for"
    );
    for plugin in [
        "tauri-plugin-opener",
        "tauri-plugin-shell",
        "tauri-plugin-fs",
        "tauri-plugin-http",
    ] {
        assert!(shell["dependencies"].get(plugin).is_none(), "{plugin}");
    }
    assert!(
        shell["dependencies"]["vault"].get("features").is_none(),
        "weak keys are for tests"
    );
}

/// What is asked for in one place may be turned on in another, so this asks cargo what comes of it all
/// in the build that ships.
#[test]
fn nothing_that_ships_turns_such_a_tool_on() {
    let window = Regex::new(r"^(tauri|tauri-runtime|tauri-runtime-wry|wry) v\S+ \[(.*)\]").unwrap();
    // By itself, as a bundle is built, and with the rest of the workspace, as `cargo xtask` builds it.
    for members in [&["--package", "mooring"][..], &["--workspace"]] {
        let tree = Command::new(env!("CARGO"))
            .args(["tree", "--locked", "--prefix", "none", "--edges", "normal"])
            .args(["--target", "all", "--format", "{p} [{f}]"])
            .args(["--no-default-features", "--features"])
            .arg("mooring/custom-protocol")
            .args(members)
            .current_dir(root())
            .output()
            .unwrap();
        let mut seen = BTreeSet::new();
        for line in String::from_utf8(tree.stdout).unwrap().lines() {
            let Some(found) = window.captures(line) else {
                continue;
            };
            seen.insert(found[1].to_owned());
            for never in [
                "devtools",
                "protocol-asset",
                "macos-private-api",
                "unstable",
            ] {
                assert!(!found[2].split(',').any(|on| on == never), "{line}");
            }
        }
        let every = ["tauri", "tauri-runtime", "tauri-runtime-wry", "wry"];
        let told = String::from_utf8_lossy(&tree.stderr);
        assert_eq!(seen, every.map(str::to_owned).into(), "{told}");
    }
}

#[test]
fn no_bundle_is_built_for_tests() {
    for (path, text) in files(".github/workflows", &[".yml"]) {
        let releases = path.contains("release") || path.contains("build");
        assert!(!releases || !text.contains("window-tests"), "{path}");
        assert!(!text.contains("weak-kdf"), "{path}");
    }
}

#[test]
fn every_field_keeps_its_words_to_itself() {
    let field = Regex::new(r"(?s)<(input|textarea)\b[^>]*?(/>|[^=]>)").unwrap();
    let chosen = Regex::new(r#"type="(radio|checkbox|range|date|time)""#).unwrap();
    // `aria-autocomplete` is another thing: what a list offers of itself.
    let off = Regex::new(r#"\sautocomplete="off""#).unwrap();
    assert!(!off.is_match(r#"<input aria-autocomplete="off" />"#));
    for (path, text) in files("ui/src", &[".svelte"]) {
        for found in field.find_iter(&text) {
            let tag = found.as_str();
            let typed = !chosen.is_match(tag);
            if typed {
                assert!(tag.contains(r#"spellcheck="false""#), "{path}: {tag}");
                assert!(off.is_match(tag), "{path}: {tag}");
            }
        }
    }
}

#[test]
fn every_built_style_sheet_states_the_order_of_the_layers() {
    let base = file("ui/src/design/base.css");
    let order = Regex::new(r"@layer [^;{]+;").unwrap();
    let order = order.find(&base).expect("an order of layers").as_str();
    for (path, text) in files("ui/dist/assets", &[".css"]) {
        assert!(text.starts_with(order), "{path}: {text:.80}");
    }
}

#[test]
fn the_desktop_finds_the_program_that_a_bundle_installs() {
    let bundles = json("src-tauri/tauri.linux.conf.json");
    let shell = manifest("src-tauri/Cargo.toml");
    let name = shell["package"]["name"].as_str().unwrap();
    // The bundler names the entry after the product; reminders and the window go by the program.
    assert_eq!(bundles["productName"], name);
    assert_eq!(json("src-tauri/tauri.conf.json")["mainBinaryName"], name);
    assert!(
        file("src-tauri/src/notify/linux.rs").contains(r#"ENTRY: &str = env!("CARGO_PKG_NAME")"#)
    );

    let entry = file("src-tauri/packaging/mooring.desktop");
    for line in [
        "Name=Mooring",
        "Exec={{exec}}",
        "StartupWMClass={{exec}}",
        "Icon={{icon}}",
    ] {
        assert!(entry.lines().any(|found| found == line), "{line}");
    }
    let metainfo = file("src-tauri/packaging/org.mooring.Mooring.metainfo.xml");
    let version = manifest("Cargo.toml")["workspace"]["package"]["version"].to_string();
    for part in [
        format!(r#"<launchable type="desktop-id">{name}.desktop</launchable>"#),
        "<id>org.mooring.Mooring</id>".to_owned(),
        format!("<release version={version} "),
    ] {
        assert!(metainfo.contains(&part), "{part}");
    }
    for bundle in ["deb", "rpm"] {
        let bundle = &bundles["bundle"]["linux"][bundle];
        assert_eq!(bundle["desktopTemplate"], "packaging/mooring.desktop");
        for (target, source) in bundle["files"].as_object().unwrap() {
            assert!(
                !file(&format!("src-tauri/{}", source.as_str().unwrap())).is_empty(),
                "{target}"
            );
        }
        for installed in [
            "/usr/share/metainfo/org.mooring.Mooring.metainfo.xml",
            "/usr/share/doc/mooring/copyright",
        ] {
            assert!(bundle["files"][installed].is_string(), "{installed}");
        }
    }
}
