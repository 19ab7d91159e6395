//! How easy a text is to read. The formulas are for running text: they say nothing of a button.
//! So sentences are measured, file by file and group by group, and short labels are not; a label of more than
//! [`LABEL`] words counts as a sentence, since leaving out the full stop makes nothing easier.

use std::collections::BTreeSet;

/// The most words a sentence may have.
pub(crate) const LONGEST_SENTENCE: usize = 15;

/// The most words of a text without a full stop that is only a label.
const LABEL: usize = 6;

/// Below this many words, the formulas swing with every syllable.
const ENOUGH_WORDS: usize = 30;

/// English: the Flesch-Kincaid grade, as a school year in the United States, at most this.
const GRADE: f64 = 6.0;

/// Spanish: the INFLESZ score (Szigriszt-Pazos, on the scale of Barrio-Cantalejo 2008), at least
/// this. 65 to 80 is "quite easy", the reading of the last years of primary school, which is where
/// sixth grade lies. Flesch-Kincaid itself would misjudge Spanish, whose words are longer.
const EASE: f64 = 65.0;

/// Judges the running text among `texts` of one language. Too little of it is fine as it is.
pub(crate) fn sixth_grade(language: &str, texts: &BTreeSet<&str>) -> Result<(), String> {
    let mut total = (0usize, 0usize, 0usize);
    let mut hardest: Vec<(usize, &str)> = Vec::new();
    for sentence in texts.iter().flat_map(|text| sentences(text)) {
        let words = words(sentence).count();
        if words <= LABEL && !sentence.ends_with(['.', '?', '…']) {
            continue;
        }
        let count = if language == "es" {
            spanish_syllables
        } else {
            english_syllables
        };
        let syllables: usize = self::words(sentence).map(count).sum();
        total = (total.0 + 1, total.1 + words, total.2 + syllables);
        hardest.push((syllables * 100 / words.max(1), sentence));
    }
    let (sentences, words, syllables) = (total.0 as f64, total.1 as f64, total.2 as f64);
    if total.1 < ENOUGH_WORDS {
        return Ok(());
    }
    let (fits, score) = if language == "es" {
        let score = 206.835 - 62.3 * syllables / words - words / sentences;
        (
            score >= EASE,
            format!("INFLESZ {score:.1}, at least {EASE} is easy enough"),
        )
    } else {
        let grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        (
            grade <= GRADE,
            format!("grade {grade:.1}, at most {GRADE} is easy enough"),
        )
    };
    if fits {
        return Ok(());
    }
    hardest.sort_unstable();
    let hardest: Vec<&str> = hardest
        .iter()
        .rev()
        .take(5)
        .map(|(_, sentence)| *sentence)
        .collect();
    Err(format!(
        "{score}; the longest words are in: {}",
        hardest.join(" | ")
    ))
}

/// The sentences of a text, and its lines.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '…', ':', '\n'])
        .map(str::trim)
        .filter(|sentence| words(sentence).next().is_some())
}

/// The words of a text. A value that will be put in counts as one.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == '\u{fffc}'))
}

/// The syllables of an English word: its groups of vowels, but for what English does not say
/// aloud. Right for nine words in ten, and the tenth is off by one.
fn english_syllables(word: &str) -> usize {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(|c| c.is_ascii_alphabetic())
        .collect();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut after_vowel = false;
    for c in word.chars() {
        groups += usize::from(is_vowel(c) && !after_vowel);
        after_vowel = is_vowel(c);
    }
    // Vowels side by side that are said apart.
    let apart = [
        "ia", "io", "iu", "eo", "ui", "uie", "eing", "oing", "ying", "create", "idea", "real",
        "poem",
    ];
    let together = [
        "tion", "sion", "cial", "tial", "cian", "build", "guid", "quick", "quit", "fruit", "juice",
        "people", "suit",
    ];
    let hiatus = apart.iter().any(|part| word.contains(part))
        && !together.iter().any(|part| word.contains(part));
    let stem = word.strip_suffix('s').unwrap_or(&word);
    let before = |ending: &str| {
        stem.strip_suffix(ending)
            .and_then(|stem| stem.chars().next_back())
    };
    let silent_e = before("e").is_some_and(|c| !is_vowel(c) && c != 'l')
        || stem.ends_with("le") && before("le").is_some_and(is_vowel);
    // "boxes" and "pages" say their e.
    let says_e = word.ends_with("es") && before("e").is_some_and(|c| "sxzcg".contains(c))
        || ["ches", "shes"].iter().any(|ending| word.ends_with(ending));
    let silent_ed = word
        .strip_suffix("ed")
        .and_then(|stem| stem.chars().next_back())
        .is_some_and(|c| !is_vowel(c) && !"td".contains(c));
    let silent = usize::from(silent_e && !says_e) + usize::from(silent_ed);
    (groups + usize::from(hiatus)).saturating_sub(silent).max(1)
}

/// The syllables of a Spanish word: its vowels, but for those that are said with the one beside
/// them. A weak vowel (i, u) joins its neighbour unless it carries the accent.
fn spanish_syllables(word: &str) -> usize {
    let letters: Vec<char> = word
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect();
    let mut count = 0;
    let mut run: Vec<bool> = Vec::new();
    let nuclei = |run: &[bool]| match run.iter().filter(|strong| **strong).count() {
        0 => usize::from(!run.is_empty()),
        strong => strong,
    };
    for (at, c) in letters.iter().enumerate() {
        let silent = *c == 'u'
            && matches!(at.checked_sub(1).map(|at| letters[at]), Some('q' | 'g'))
            && matches!(letters.get(at + 1), Some('e' | 'i' | 'é' | 'í'));
        let last = at + 1 == letters.len();
        match c {
            _ if silent => {}
            'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú' => run.push(true),
            'i' | 'u' | 'ü' => run.push(false),
            'y' if last => run.push(false),
            _ => count += nuclei(&std::mem::take(&mut run)),
        }
    }
    (count + nuclei(&run)).max(1)
}

#[test]
fn english_syllables_are_counted() {
    for (word, syllables) in [
        ("the", 1),
        ("journal", 2),
        ("passphrase", 2),
        ("recovery", 4),
        ("computer", 3),
        ("page", 1),
        ("pages", 2),
        ("people", 2),
        ("opened", 2),
        ("changed", 1),
        ("needed", 2),
        ("quiet", 2),
        ("being", 2),
        ("private", 2),
        ("don’t", 1),
        ("idea", 3),
        ("session", 2),
        ("write", 1),
        ("table", 2),
        ("files", 1),
        ("emergency", 4),
        ("encryption", 3),
        ("create", 2),
        ("code", 1),
        ("search", 1),
        ("diary", 3),
        ("build", 1),
        ("whole", 1),
        ("while", 1),
    ] {
        assert_eq!(english_syllables(word), syllables, "{word}");
    }
}

#[test]
fn spanish_syllables_are_counted() {
    for (word, syllables) in [
        ("diario", 2),
        ("contraseña", 4),
        ("recuperación", 5),
        ("página", 3),
        ("día", 2),
        ("que", 1),
        ("ahora", 3),
        ("guardar", 2),
        ("seguir", 2),
        ("papelera", 4),
        ("ayuda", 3),
        ("hoy", 1),
        ("y", 1),
        ("leer", 2),
        ("país", 2),
        ("ciudad", 2),
        ("código", 3),
        ("pingüino", 3),
        ("aún", 2),
    ] {
        assert_eq!(spanish_syllables(word), syllables, "{word}");
    }
}

#[test]
fn hard_texts_are_told_from_easy_ones() {
    let easy = "You can write here each day. What you write stays on this computer. No one else can \
        read it. If you want, pick a mood. You can skip days, and that is fine. Come back when you like. \
        Your words wait for you. Take a breath. Then look at one small thing you can do now, and do it.";
    let hard = "Cryptographic authentication guarantees confidentiality of accumulated documentation. \
        Participants experiencing difficulties should immediately consult their individual counselor. \
        Unauthorized modifications invalidate the verification procedure automatically. Administrative \
        responsibilities necessitate comprehensive understanding of organizational requirements, \
        including applicable confidentiality regulations, documentation, supervision, accountability, \
        interpersonal communication, multidisciplinary collaboration, continuous evaluation, quality \
        improvement initiatives, international certification, professional development.";
    assert_eq!(sixth_grade("en", &BTreeSet::from([easy])), Ok(()));
    assert!(sixth_grade("en", &BTreeSet::from([hard])).is_err());
    let easy = "Aquí puedes escribir cada día. Lo que escribes se queda en esta computadora. Nadie más \
        lo lee. Si quieres, elige un ánimo. Puedes saltar días y está bien. Vuelve cuando quieras. Tus \
        palabras te esperan. Respira. Luego mira una cosa pequeña que puedes hacer hoy, y hazla con \
        calma. Si te cansas, deja la página y sigue otro día. Todo se guarda solo.";
    let hard = "La autenticación criptográfica garantiza la confidencialidad de la documentación \
        acumulada. Los participantes experimentan dificultades interpersonales significativas. Las \
        modificaciones no autorizadas invalidan automáticamente los procedimientos de verificación. \
        Las responsabilidades administrativas requieren comprensión organizacional exhaustiva. La \
        colaboración multidisciplinaria continua mejora considerablemente las iniciativas \
        institucionales. Necesitamos certificaciones internacionales, comunicación interprofesional, \
        desarrollo organizacional permanente, supervisión individualizada, evaluaciones periódicas.";
    assert_eq!(sixth_grade("es", &BTreeSet::from([easy])), Ok(()));
    assert!(sixth_grade("es", &BTreeSet::from([hard])).is_err());
}
