//! What windows leave behind on Linux: a private window has a network process of its own, and the
//! toolkit keeps it, with some 11 MB, for as long as the program runs (tauri#14626). Without this,
//! each lock and unlock would cost 23 MB for good.
//!
//! A boundary because it knows how the toolkit names its processes and how Linux lists them.

use std::fs;

use rustix::process::{Pid, Signal, getpid, kill_process};

/// Ends the network processes of windows that are gone. To be called while there is no window: one
/// that is there needs its own.
pub(crate) fn end() {
    let parent = getpid();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let number = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok());
        let Some(process) = number.and_then(Pid::from_raw) else {
            continue;
        };
        let line = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        if is_network_process(&line, parent) {
            // One that has just ended by itself is as good.
            let _ = kill_process(process, Signal::TERM);
        }
    }
}

/// Reads a line of `/proc/PID/stat`: number, name in brackets cut to 15 letters, state, parent.
fn is_network_process(line: &str, parent: Pid) -> bool {
    let fields = line.split_once(" (WebKitNetworkPr) ");
    let of = fields.and_then(|(_, rest)| rest.split(' ').nth(1)?.parse().ok());
    of == Some(parent.as_raw_nonzero().get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_network_processes_are_meant() {
        let parent = Pid::from_raw(41).expect("a number");
        for (line, meant) in [
            ("57 (WebKitNetworkPr) S 41 57 3", true),
            ("57 (WebKitNetworkPr) S 410 57 3", false),
            ("57 (WebKitWebProces) S 41 57 3", false),
            ("57 (x) S 41 57 3", false),
            ("", false),
        ] {
            assert_eq!(is_network_process(line, parent), meant, "{line}");
        }
    }
}
