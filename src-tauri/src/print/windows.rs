//! Printing with WebView2.
//!
//! With `unsafe`, because WebView2 is reached through COM, whose calls the compiler cannot check.
#![allow(unsafe_code)]

use std::path::Path;
use std::sync::mpsc::{self, Sender};

use app::PrintError;
use app::wire::types::Paper;
use tauri::webview::{PlatformWebview, WebviewWindow};
use webview2_com::Microsoft::Web::WebView2::Win32::{ICoreWebView2_7, ICoreWebView2Environment6};
use webview2_com::PrintToPdfCompletedHandler;
use windows_core::{HSTRING, Interface, Result as Answer};

use super::{INCH, MARGIN, inches};

pub(crate) fn dialog(window: &WebviewWindow, _paper: Paper) -> tauri::Result<()> {
    window.print()
}

pub(crate) fn to_file(window: &WebviewWindow, file: &Path, paper: Paper) -> Result<(), PrintError> {
    let place = HSTRING::from(file);
    let (done, printed) = mpsc::channel();
    let started = window.with_webview(move |webview| {
        let failed = done.clone();
        if let Err(error) = print(&webview, &place, paper, done) {
            tracing::warn!(%error, "not printed");
            // Nobody listens any more when it took too long.
            let _ = failed.send(false);
        }
    });
    started.map_err(|_| PrintError::NoPage)?;
    super::wait(&printed)
}

fn print(
    webview: &PlatformWebview,
    place: &HSTRING,
    paper: Paper,
    done: Sender<bool>,
) -> Answer<()> {
    let (width, height) = inches(paper);
    let margin = MARGIN / INCH;
    let heard = PrintToPdfCompletedHandler::create(Box::new(move |answer, printed| {
        let _ = done.send(answer.is_ok() && printed);
        Ok(())
    }));
    // SAFETY: Tauri calls this on the main thread, with a web view and its environment that are
    // alive. Every object keeps a count of who holds it.
    unsafe {
        let environment: ICoreWebView2Environment6 = webview.environment().cast()?;
        let settings = environment.CreatePrintSettings()?;
        settings.SetPageWidth(width)?;
        settings.SetPageHeight(height)?;
        settings.SetMarginTop(margin)?;
        settings.SetMarginBottom(margin)?;
        settings.SetMarginLeft(margin)?;
        settings.SetMarginRight(margin)?;
        settings.SetShouldPrintBackgrounds(true)?;
        settings.SetShouldPrintHeaderAndFooter(false)?;
        let view: ICoreWebView2_7 = webview.controller().CoreWebView2()?.cast()?;
        view.PrintToPdf(place, &settings, &heard)
    }
}
