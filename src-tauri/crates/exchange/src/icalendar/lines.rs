//! The lines of a calendar file, by RFC 5545 (3.1): folded, and each with a name, parameters and a
//! value. Read with patience, written by the letter.

/// The longest line, in bytes, without its end.
const LONGEST_LINE: usize = 75;

/// One line, unfolded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its name, in capitals.
    pub(super) name: String,
    /// As written: escaped where it is text.
    pub(super) value: String,
    /// Their names in capitals, their values without quotes.
    parameters: Vec<(String, String)>,
}

impl Line {
    /// Nothing when it is no line of a calendar.
    fn parse(text: &str) -> Option<Line> {
        let (name, mut rest) = text.split_at(text.find([';', ':'])?);
        let mut parameters = Vec::new();
        while let Some(after) = rest.strip_prefix(';') {
            let (parameter, left) = after.split_at(end_of_parameter(after)?);
            // A stray semicolon is no parameter.
            if let Some((name, value)) = parameter.split_once('=') {
                let value = value.replace('"', "");
                parameters.push((name.trim().to_ascii_uppercase(), value.trim().to_owned()));
            }
            rest = left;
        }
        Some(Line {
            name: name.trim().to_ascii_uppercase(),
            value: rest.strip_prefix(':')?.trim().to_owned(),
            parameters,
        })
    }

    /// One of its parameters.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut named = self.parameters.iter().filter(|(known, _)| known == name);
        named.next().map(|(_, value)| value.as_str())
    }
}

/// Where a parameter ends: at a semicolon or colon that is not in quotes.
fn end_of_parameter(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.find(|c| {
        quoted ^= c == '"';
        !quoted && matches!(c, ';' | ':')
    })
}

/// The lines of a file, whatever ends them. What is no line is passed over.
pub(super) fn lines(file: &[u8]) -> impl Iterator<Item = Line> {
    let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(file);
    let mut pieces = file
        .split(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|piece| !piece.is_empty())
        .peekable();
    // Joined before it is read as text, since a fold may lie within a letter.
    let unfolded = std::iter::from_fn(move || {
        let mut whole = pieces.next()?.to_vec();
        while let Some([b' ' | b'\t', more @ ..]) = pieces.peek() {
            whole.extend_from_slice(more);
            pieces.next();
        }
        Some(whole)
    });
    unfolded.filter_map(|whole| Line::parse(&String::from_utf8_lossy(&whole)))
}

/// A text as the person reads it, in one line: the parts of an address are often one below the other.
pub(super) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(escaped @ ('\\' | ';' | ',')) => text.push(escaped),
            Some(other) => text.extend(['\\', other]),
            None => text.push('\\'),
        }
    }
    let parts = text.split(char::is_control).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A text as a line of a calendar holds it.
pub(super) fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => value.push(letter),
        }
    }
    value
}

/// Adds a line, folded where it is too long.
pub(super) fn push(file: &mut String, line: &str) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn only(text: &str) -> Option<Line> {
        lines(text.as_bytes()).next()
    }

    #[test]
    fn a_line_has_a_name_parameters_and_a_value() {
        let line = only("dtstart;x-a=1;tzid=\"A: b; c\";:20260101T100000\r\n").unwrap();
        assert_eq!(line.name, "DTSTART");
        assert_eq!(line.parameter("TZID"), Some("A: b; c"));
        assert_eq!(line.value, "20260101T100000");
    }

    #[test]
    fn what_is_no_line_is_passed_over() {
        for text in ["", "words alone", "A;B=\"never closed:1", ";;;"] {
            assert_eq!(only(text), None, "{text}");
        }
        assert_eq!(only("words alone\nA:1").unwrap().value, "1");
    }

    #[test]
    fn a_fold_may_lie_within_a_letter() {
        let file = [b"A:caf\xc3".as_slice(), b"\r\n \xa9 is\n\t open\rB:1"].concat();
        let values: Vec<String> = lines(&file).map(|line| line.value).collect();
        assert_eq!(values, ["café is open", "1"]);
    }

    #[test]
    fn text_is_unescaped_into_one_line() {
        assert_eq!(unescaped(r"A\, b\; c\\d\nE \N \x"), r"A, b; c\d, E, \x");
        assert_eq!(unescaped("ends in \\"), "ends in \\");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(text in "[^\\p{Cc}]{0,200}") {
            let mut file = String::new();
            push(&mut file, &format!("SUMMARY:{}", escaped(&text)));
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
            let line = only(&file).unwrap();
            prop_assert_eq!(unescaped(&line.value), text.trim());
        }
    }
}
