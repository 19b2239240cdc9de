//! Which letters are the small ones of which: Unicode's table as the standard library has it, in runs. As that lays it out, a row a letter,
//! it would be a tenth of the smallest module of the npm package.

use std::fmt::Write;

pub fn generate() -> String {
    let mut runs: Vec<(char, char, char)> = Vec::new();
    for capital in char::MIN..=char::MAX {
        let mut small = capital.to_lowercase();
        // Only one letter becomes two.
        let (Some(small), None) = (small.next(), small.next()) else {
            assert_eq!(capital, 'İ');
            continue;
        };
        if small == capital {
            continue;
        }
        let distance = |small: char, capital: char| i64::from(u32::from(small)) - i64::from(u32::from(capital));
        // Where the small letter comes right after its capital, every second one is a capital.
        let step = if distance(small, capital) == 1 { 2 } else { 1 };
        match runs.last_mut() {
            Some((first, last, other))
                if distance(small, capital) == distance(*other, *first) && distance(capital, *last) == step =>
            {
                *last = capital;
            }
            _ => runs.push((capital, capital, small)),
        }
    }
    let mut out = String::new();
    writeln!(
        out,
        "/// The first and the last capital of a run, and the small letter of the first.\nstatic CAPITALS: [(char, char, char); {}] = {runs:?};",
        runs.len()
    )
    .expect("string");
    out
}
