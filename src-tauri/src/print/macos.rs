//! Printing with WebKit and AppKit.
//!
//! With `unsafe`, because AppKit is reached by calls whose types the compiler cannot check, and tells
//! the end of a print to an object of its own kind.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::path::Path;
use std::sync::mpsc::{self, Sender};

use app::PrintError;
use app::wire::types::Paper;
use objc2::rc::Retained;
use objc2::runtime::NSObject;
use objc2::{AnyThread, DefinedClass, define_class, msg_send, sel};
use objc2_app_kit::{NSPrintInfo, NSPrintJobSavingURL, NSPrintOperation, NSPrintSaveJob, NSWindow};
use objc2_foundation::{NSPoint, NSRect, NSSize, NSURL};
use objc2_web_kit::WKWebView;
use tauri::webview::{PlatformWebview, WebviewWindow};

use super::{INCH, MARGIN, inches};

/// What AppKit measures in.
const POINTS_PER_INCH: f64 = 72.0;

pub(crate) fn dialog(window: &WebviewWindow, _paper: Paper) -> tauri::Result<()> {
    window.print()
}

pub(crate) fn to_file(window: &WebviewWindow, file: &Path, paper: Paper) -> Result<(), PrintError> {
    let place = NSURL::from_file_path(file).ok_or(PrintError::NotPrinted)?;
    let (done, printed) = mpsc::channel();
    let started = window.with_webview(move |webview| print(&webview, &place, paper, done));
    started.map_err(|_| PrintError::NoPage)?;
    super::wait(&printed)
}

fn print(webview: &PlatformWebview, place: &NSURL, paper: Paper, done: Sender<bool>) {
    let (width, height) = inches(paper);
    let size = NSSize::new(width * POINTS_PER_INCH, height * POINTS_PER_INCH);
    let margin = MARGIN / INCH * POINTS_PER_INCH;
    let info = NSPrintInfo::new();
    info.setPaperSize(size);
    info.setTopMargin(margin);
    info.setBottomMargin(margin);
    info.setLeftMargin(margin);
    info.setRightMargin(margin);
    // SAFETY: Tauri calls this on the main thread, with its own web view and the window around it,
    // both alive. The types of the attributes are those that AppKit's documentation gives them.
    unsafe {
        info.setJobDisposition(NSPrintSaveJob);
        info.dictionary().insert(NSPrintJobSavingURL, place);
        let view = &*webview.inner().cast::<WKWebView>();
        let window = &*webview.ns_window().cast::<NSWindow>();
        let operation = view.printOperationWithPrintInfo(&info);
        operation.setShowsPrintPanel(false);
        operation.setShowsProgressPanel(false);
        if let Some(sheet) = operation.view() {
            // Without a size of its own it prints nothing.
            sheet.setFrame(NSRect::new(NSPoint::ZERO, size));
        }
        let listener = Listener::new(done);
        operation.runOperationModalForWindow_delegate_didRunSelector_contextInfo(
            window,
            Some(&listener),
            Some(sel!(printOperationDidRun:success:contextInfo:)),
            Retained::into_raw(listener.clone()).cast::<c_void>(),
        );
    }
}

define_class!(
    /// Hears of the end of a print. It is its own context, and so lives until then.
    // SAFETY: `NSObject` asks nothing of what is made from it, and this has no `Drop`.
    #[unsafe(super(NSObject))]
    #[ivars = Sender<bool>]
    struct Listener;

    impl Listener {
        // SAFETY: these are the arguments that AppKit documents for such a selector.
        #[unsafe(method(printOperationDidRun:success:contextInfo:))]
        fn did_run(&self, _operation: &NSPrintOperation, printed: bool, context: *mut c_void) {
            // Nobody listens any more when it took too long.
            let _ = self.ivars().send(printed);
            // SAFETY: the context is what was given up when the print began, and comes back once.
            drop(unsafe { Retained::from_raw(context.cast::<Self>()) });
        }
    }
);

impl Listener {
    fn new(done: Sender<bool>) -> Retained<Self> {
        let listener = Self::alloc().set_ivars(done);
        // SAFETY: `init` of `NSObject` has this signature.
        unsafe { msg_send![super(listener), init] }
    }
}
