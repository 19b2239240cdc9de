//! Whether every symbol of a code is equally likely, and whether the test would notice if not.

use super::*;

const CODES: u32 = 10_000;

/// Chi-square with 31 degrees of freedom: a fair source exceeds this once in about ten million.
const BOUND: f64 = 92.0;

/// The chi-square of each of the 15 places after the kind, over codes of a generator.
fn chi_squares(generate: impl Fn(u32) -> [u8; 16]) -> Vec<f64> {
    let mut counts = vec![std::collections::BTreeMap::<u8, u32>::new(); 15];
    for number in 0..CODES {
        for (count, symbol) in counts.iter_mut().zip(&generate(number)[1..]) {
            *count.entry(*symbol).or_default() += 1;
        }
    }
    let expected = f64::from(CODES) / 32.0;
    counts
        .iter()
        .map(|count| {
            let seen: f64 = count.values().map(|n| (f64::from(*n) - expected).powi(2)).sum();
            let unseen = f64::from(32 - u32::try_from(count.len()).unwrap()) * expected.powi(2);
            (seen + unseen) / expected
        })
        .collect()
}

fn generated(number: u32) -> [u8; 16] {
    let random = entropy(&format!("distribution {number}")).symbols;
    *ActivationCode::from_random_symbols(CodeChannel::Paper, &random).canonical()
}

#[test]
fn symbols_of_ten_thousand_codes_are_evenly_spread() {
    let statistics = chi_squares(generated);
    assert!(statistics.iter().all(|statistic| *statistic < BOUND), "{statistics:?}");
    // Nor is it too even to be random.
    assert!(statistics.iter().all(|statistic| *statistic > 5.0), "{statistics:?}");
}

/// What a generator does that takes a byte modulo the 30 symbols that look least alike, and one that favours a symbol
/// once in 32 draws: both fail the same test at every random place.
#[test]
fn biased_generators_fail_the_same_test() {
    let modulo = |number| {
        let random: [u8; 13] = bytes(&format!("modulo {number}"));
        *ActivationCode::from_random_symbols(CodeChannel::Paper, &random.map(|byte| byte % 30)).canonical()
    };
    let favouring = |number| {
        let random: [u8; 13] = bytes(&format!("favouring {number}"));
        let symbols = random.map(|byte| if byte < 8 { 0 } else { byte & 31 });
        *ActivationCode::from_random_symbols(CodeChannel::Paper, &symbols).canonical()
    };
    for statistics in [chi_squares(modulo), chi_squares(favouring)] {
        assert!(
            statistics[..13].iter().all(|statistic| *statistic > BOUND),
            "{statistics:?}"
        );
    }
}

#[test]
fn each_byte_of_entropy_serves_one_purpose() {
    let mut bytes: [u8; ActivationEntropy::LENGTH] = core::array::from_fn(|index| u8::try_from(index).unwrap() + 30);
    let entropy = ActivationEntropy::take(&mut bytes).unwrap();
    assert_eq!(bytes, [0; ActivationEntropy::LENGTH], "the buffer is wiped");
    assert_eq!(entropy.symbols, [30, 31, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert_eq!(entropy.salt.to_vec(), (43..59).collect::<Vec<u8>>());
    assert_eq!(entropy.selector.to_vec(), (59..75).collect::<Vec<u8>>());
    assert_eq!(entropy.verifier.to_vec(), (75..91).collect::<Vec<u8>>());
    for filler in [0, 0xff] {
        let mut unfilled = [filler; ActivationEntropy::LENGTH];
        assert_eq!(ActivationEntropy::take(&mut unfilled).err(), Some(NotRandom));
        assert_eq!(unfilled, [0; ActivationEntropy::LENGTH]);
    }
}
