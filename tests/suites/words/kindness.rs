//! Words that are not said to, or about, the person. Person first, no blame, no war, no praise for
//! streaks. What a person writes themselves is theirs and is never looked at.

use std::sync::LazyLock;

use regex::Regex;

/// In English. Each is looked for as a whole word, in any case.
const ENGLISH: &[&str] = &[
    "addicts?",
    "addicted",
    "addictive",
    "alcoholics?",
    "alcoholism",
    "junkies?",
    "users?",
    "abus(e|es|ed|ing|er|ers)",
    "(drug|drinking|using) habits?",
    "clean",
    "dirty",
    "sufferers?",
    "suffer(s|ed|ing)?",
    "relapsed again",
    "fail(s|ed|ing|ure|ures)?",
    "weak(ness)?",
    "willpower",
    "non-?complian(t|ce)",
    "fight(s|ing)?",
    "fought",
    "battl(e|es|ing)",
    "overcom(e|es|ing)",
    "overcame",
    "streaks?",
    "shame on",
    "(do not|don['’]t) forget",
    "(be|stay) strong",
    "drug of choice",
];

/// In Spanish.
const SPANISH: &[&str] = &[
    "adict[oa]s?",
    "adictiv[oa]s?",
    "drogadict[oa]s?",
    "drogadicción",
    "toxicóman[oa]s?",
    "alcohólic[oa]s?",
    "alcoholismo",
    "borrach[oa]s?",
    "usuari[oa]s?",
    "abus(o|os|ar|a|as|as?te|ó)",
    "vicios?",
    "vicios[oa]s?",
    "limpi[oa]s?",
    "suci[oa]s?",
    "sufr(e|es|en|ir|iendo|ió|iste)",
    "recaída otra vez",
    "otra recaída",
    "(recaer|recaíste|recayó|recaída) (otra vez|de nuevo)",
    "fracas(o|os|ar|as|as?te|ó|ad[oa]s?)",
    "fallaste",
    "tu culpa",
    "débil(es)?",
    "debilidad(es)?",
    "fuerza de voluntad",
    "incumpl(e|es|ir|iste|ió|imiento|idor|idora)",
    "no cumpl(es|iste|ió)",
    "luch(a|as|ar|amos|aste|ando)",
    "pele(a|as|ar|aste|ando)",
    "batall(a|as|ar)",
    "combat(e|es|ir)",
    "venc(e|es|er|iste|ió|id[oa]s?)",
    "super(ar|as|aste|ó|ad[oa]s?)",
    "rachas?",
    "no (te )?olvides",
    "(sé|mantente) fuerte",
];

/// The first word or phrase in `text` that should not be there.
pub(crate) fn unkind<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    static PATTERNS: LazyLock<[Regex; 2]> = LazyLock::new(|| [ENGLISH, SPANISH].map(any_of));
    let [english, spanish] = &*PATTERNS;
    let unkind = if language == "es" { spanish } else { english };
    unkind.find(text).map(|found| found.as_str())
}

/// What a count does not say: whether it is well, why it is so, and what comes next.
const VERDICTS: [&[&str]; 2] = [
    &[
        "good",
        "bad",
        "better",
        "worse",
        "best",
        "worst",
        "great",
        "well done",
        "improv(e|es|ed|ing|ement)",
        "success(es|ful)?",
        "only",
        "too (many|much|often|few)",
        "normal",
        "healthy",
        "at risk",
        "risk(y|s)?",
        "should",
        "must",
        "will",
        "because",
        "caus(e|es|ed)",
        "due to",
        "leads? to",
        "predict(s|ed)?",
        "grade",
        "score",
    ],
    &[
        "buen[oa]s?",
        "mal[oa]?s?",
        "mejor(es|ar|as|aste|ó)?",
        "peor(es)?",
        "bien hecho",
        "éxitos?",
        "solo",
        "demasiad[oa]s?",
        "normal",
        "san[oa]s?",
        "riesgos?",
        "deb(es|erías|e)",
        "tienes que",
        "porque",
        "caus(a|as|ó)",
        "debido a",
        "lleva a",
        "predice",
        "nota",
        "puntaje",
    ],
];

/// The first word in `text` that judges, explains or foretells.
pub(crate) fn verdict<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    static PATTERNS: LazyLock<[Regex; 2]> = LazyLock::new(|| VERDICTS.map(any_of));
    let [english, spanish] = &*PATTERNS;
    let verdicts = if language == "es" { spanish } else { english };
    verdicts.find(text).map(|found| found.as_str())
}

fn any_of(words: &[&str]) -> Regex {
    Regex::new(&format!(r"(?i)\b(?:{})\b", words.join("|"))).expect("a pattern")
}

#[test]
fn unkind_words_are_found() {
    for text in [
        "You are an addict.",
        "Stay Clean",
        "Willpower helps",
        "Don’t forget to write",
        "a weak day",
        "non-compliant",
        "Fight it",
        "a 5-day streak",
        "You failed",
    ] {
        assert!(unkind("en", text).is_some(), "{text}");
    }
    for text in [
        "Un ALCOHÓLICO",
        "No te olvides de escribir",
        "Un día limpio",
        "Lucha por ti",
        "fracasaste",
    ] {
        assert!(unkind("es", text).is_some(), "{text}");
    }
}

#[test]
fn verdicts_are_found() {
    for text in [
        "Only six",
        "That is better",
        "because of Fridays",
        "You will",
    ] {
        assert!(verdict("en", text).is_some(), "{text}");
    }
    for text in ["Mejor que antes", "Solo seis", "porque es viernes"] {
        assert!(verdict("es", text).is_some(), "{text}");
    }
    assert_eq!(verdict("en", "Walking helped in 4 of 5."), None);
    assert_eq!(verdict("es", "Caminar ayudó en 4 de 5."), None);
}

#[test]
fn kind_words_are_left_alone() {
    for text in [
        "Daily habits hold you steady.",
        "week",
        "I feel strong",
        "cleaner",
        "Use",
        "Return to use",
        "a court order",
        "abstract",
        "I forgot my passphrase",
    ] {
        assert_eq!(unkind("en", text), None, "{text}");
    }
    for text in [
        "Ajustes",
        "Usa otra",
        "Tu súper lista",
        "Olvidé mi frase",
        "fuerte",
        "la culpa que siento",
    ] {
        assert_eq!(unkind("es", text), None, "{text}");
    }
}
