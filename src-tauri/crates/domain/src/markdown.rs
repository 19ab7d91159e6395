//! Markdown as the reading view shows it.
//!
//! A boundary because it turns what a person typed or pasted into HTML. Everything that could load,
//! run or lead somewhere is taken out: raw HTML becomes plain text, images become their words, and
//! links become their text with the address beside it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// `text` as HTML with only structure and emphasis left in it.
pub fn to_html(text: &str) -> String {
    let options =
        Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES;
    let mut out = String::with_capacity(text.len() * 5 / 4);
    let mut address: Option<String> = None;
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Link { dest_url, .. }) => {
            address = Some(dest_url.into_string());
            None
        }
        Event::End(TagEnd::Link) => address
            .take()
            .map(|url| Event::Text(format!(" ({url})").into())),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        // A single line break is one the person made: paper keeps it.
        Event::SoftBreak => Some(Event::HardBreak),
        other => Some(other),
    });
    html::push_html(&mut out, events);
    out
}

/// The first `limit` characters of what `text` says, in one line and without its marks.
pub fn to_plain(text: &str, limit: usize) -> String {
    let mut out = String::new();
    let mut left = limit;
    for event in Parser::new_ext(
        text,
        Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS,
    ) {
        let words = match &event {
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words) => &**words,
            Event::SoftBreak | Event::HardBreak => " ",
            Event::End(end) if !is_inline(end) => " ",
            _ => continue,
        };
        for c in words
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
        {
            if left == 0 {
                return out;
            }
            if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
                out.push(c);
                left -= 1;
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn is_inline(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structure_and_emphasis_stay() {
        assert_eq!(
            to_html("# A day\n\nIt was *fine*.\nReally."),
            "<h1>A day</h1>\n<p>It was <em>fine</em>.<br />\nReally.</p>\n"
        );
        assert!(to_html("- [x] call Dana").contains("checkbox"));
    }

    #[test]
    fn nothing_loads_runs_or_leads_away() {
        let nasty = [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "![pixel](https://example.org/p.png)",
            "[here](javascript:alert(1))",
            "<https://example.org>",
            "a <b onclick=x>b</b>",
            "[x]: https://example.org\n\n[x]",
            "<div\n\nstyle=x>",
        ];
        for text in nasty {
            let html = to_html(text);
            for tag in html
                .split('<')
                .skip(1)
                .filter_map(|rest| rest.split('>').next())
            {
                assert!(["p", "/p", "br /"].contains(&tag), "{text} gave {html}");
            }
        }
        assert_eq!(
            to_html("[here](https://a.example)"),
            "<p>here (https://a.example)</p>\n"
        );
    }

    #[test]
    fn plain_words_in_one_line() {
        assert_eq!(
            to_plain("# Title\n\nSome *words*,\nand  more.", 160),
            "Title Some words, and more."
        );
        assert_eq!(to_plain("áéíóú", 3), "áéí");
        assert_eq!(to_plain("", 10), "");
    }
}
