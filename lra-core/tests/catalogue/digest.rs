use super::{application, rulebook};

fn digest(applications: &[String]) -> [u8; 32] {
    rulebook(&applications.concat()).unwrap().digest()
}

#[test]
fn what_is_listed_counts_and_how_it_was_read_or_written_does_not() {
    let row = |name: &str, level: &str, further: &str| application("ehealth", "3.3.c", name, level, further);
    let (one, other) = (row("Enquête", "strong", ""), row("Rina", "strong", ""));
    let expected = digest(&[one.clone(), other.clone()]);
    let decomposed = row(" Enque\u{302}te  ", "strong", "# a remark\nreading = \"inferred\"");
    assert_eq!(digest(&[decomposed, other.clone()]), expected);
    let changes = [
        vec![other.clone(), one.clone()],
        vec![one.clone()],
        vec![one.clone(), other.clone(), other.clone()],
        vec![row("enquête", "strong", ""), other.clone()],
        vec![row("Enquête", "token", ""), other.clone()],
        vec![
            row("Enquête", "strong", "withdrawn-from = \"2027-01-01\""),
            other.clone(),
        ],
        vec![application("ehealth", "3.3.b", "Enquête", "strong", ""), other],
    ];
    let mut digests: Vec<_> = changes.iter().map(|rows| digest(rows)).collect();
    digests.push(expected);
    digests.sort_unstable();
    digests.dedup();
    assert_eq!(digests.len(), changes.len() + 1);
}

#[test]
fn a_day_and_its_first_instant_are_the_same() {
    let withdrawn = |from: &str| application("federal", "3.2.a", "X", "none", &format!("withdrawn-from = \"{from}\""));
    assert_eq!(
        digest(&[withdrawn("2027-07-01")]),
        digest(&[withdrawn("2027-06-30T22:00:00Z")])
    );
    assert_ne!(
        digest(&[withdrawn("2027-07-01")]),
        digest(&[withdrawn("2027-07-01T00:00:00Z")])
    );
}
