use core::fmt;

use super::zone::without_fillers;

/// The code of a state or organisation in a travel document: three letters, or `D` for Germany.
///
/// The list is closed: ISO 3166-1 alpha-3 as ICAO Doc 9303-3, section 5 takes it over (`D` in place of `DEU`), its
/// codes for British nationals, the European Union, the United Nations, other issuing organisations, stateless
/// persons and refugees, Kosovo, and `UTO`, the state of specimens. Nationality stands under no check digit, so its
/// letters are all that can be checked.
///
/// ```
/// use lra_core::identifier::CountryCode;
/// assert_eq!("BEL".parse::<CountryCode>()?.to_string(), "BEL");
/// assert_eq!("D".parse::<CountryCode>()?.to_string(), "D");
/// assert!("BEI".parse::<CountryCode>().is_err());
/// # Ok::<(), lra_core::identifier::UnknownCountryCode>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 3]);

/// The letters are no code of the list of ICAO Doc 9303-3, section 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code of a state or organisation in ICAO Doc 9303-3")]
pub struct UnknownCountryCode;

impl CountryCode {
    /// From the three characters of a machine readable zone, fillers included.
    pub(super) fn from_zone(characters: &[u8]) -> Option<Self> {
        let code = <[u8; 3]>::try_from(characters).ok()?;
        CODES.binary_search(&code).is_ok().then_some(Self(code))
    }

    /// Whether this is `UTO`, the state that issues specimens only.
    #[must_use]
    pub fn is_specimen(self) -> bool {
        self.0 == *b"UTO"
    }
}

impl core::str::FromStr for CountryCode {
    type Err = UnknownCountryCode;

    fn from_str(text: &str) -> Result<Self, UnknownCountryCode> {
        let characters = if text == "D" { "D<<" } else { text };
        Self::from_zone(characters.as_bytes())
            .filter(|_| text != "D<<")
            .ok_or(UnknownCountryCode)
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&without_fillers(&self.0))
    }
}

serde_as_text!(CountryCode, "a code of a state or organisation in ICAO Doc 9303-3");

// In ascending order.
#[rustfmt::skip]
const CODES: [[u8; 3]; 275] = [
    *b"ABW", *b"AFG", *b"AGO", *b"AIA", *b"ALA", *b"ALB", *b"AND", *b"ARE", *b"ARG", *b"ARM", *b"ASM", *b"ATA",
    *b"ATF", *b"ATG", *b"AUS", *b"AUT", *b"AZE", *b"BDI", *b"BEL", *b"BEN", *b"BES", *b"BFA", *b"BGD", *b"BGR",
    *b"BHR", *b"BHS", *b"BIH", *b"BLM", *b"BLR", *b"BLZ", *b"BMU", *b"BOL", *b"BRA", *b"BRB", *b"BRN", *b"BTN",
    *b"BVT", *b"BWA", *b"CAF", *b"CAN", *b"CCK", *b"CHE", *b"CHL", *b"CHN", *b"CIV", *b"CMR", *b"COD", *b"COG",
    *b"COK", *b"COL", *b"COM", *b"CPV", *b"CRI", *b"CUB", *b"CUW", *b"CXR", *b"CYM", *b"CYP", *b"CZE", *b"D<<",
    *b"DJI", *b"DMA", *b"DNK", *b"DOM", *b"DZA", *b"ECU", *b"EGY", *b"ERI", *b"ESH", *b"ESP", *b"EST", *b"ETH",
    *b"EUE", *b"FIN", *b"FJI", *b"FLK", *b"FRA", *b"FRO", *b"FSM", *b"GAB", *b"GBD", *b"GBN", *b"GBO", *b"GBP",
    *b"GBR", *b"GBS", *b"GEO", *b"GGY", *b"GHA", *b"GIB", *b"GIN", *b"GLP", *b"GMB", *b"GNB", *b"GNQ", *b"GRC",
    *b"GRD", *b"GRL", *b"GTM", *b"GUF", *b"GUM", *b"GUY", *b"HKG", *b"HMD", *b"HND", *b"HRV", *b"HTI", *b"HUN",
    *b"IDN", *b"IMN", *b"IND", *b"IOT", *b"IRL", *b"IRN", *b"IRQ", *b"ISL", *b"ISR", *b"ITA", *b"JAM", *b"JEY",
    *b"JOR", *b"JPN", *b"KAZ", *b"KEN", *b"KGZ", *b"KHM", *b"KIR", *b"KNA", *b"KOR", *b"KWT", *b"LAO", *b"LBN",
    *b"LBR", *b"LBY", *b"LCA", *b"LIE", *b"LKA", *b"LSO", *b"LTU", *b"LUX", *b"LVA", *b"MAC", *b"MAF", *b"MAR",
    *b"MCO", *b"MDA", *b"MDG", *b"MDV", *b"MEX", *b"MHL", *b"MKD", *b"MLI", *b"MLT", *b"MMR", *b"MNE", *b"MNG",
    *b"MNP", *b"MOZ", *b"MRT", *b"MSR", *b"MTQ", *b"MUS", *b"MWI", *b"MYS", *b"MYT", *b"NAM", *b"NCL", *b"NER",
    *b"NFK", *b"NGA", *b"NIC", *b"NIU", *b"NLD", *b"NOR", *b"NPL", *b"NRU", *b"NZL", *b"OMN", *b"PAK", *b"PAN",
    *b"PCN", *b"PER", *b"PHL", *b"PLW", *b"PNG", *b"POL", *b"PRI", *b"PRK", *b"PRT", *b"PRY", *b"PSE", *b"PYF",
    *b"QAT", *b"REU", *b"RKS", *b"ROU", *b"RUS", *b"RWA", *b"SAU", *b"SDN", *b"SEN", *b"SGP", *b"SGS", *b"SHN",
    *b"SJM", *b"SLB", *b"SLE", *b"SLV", *b"SMR", *b"SOM", *b"SPM", *b"SRB", *b"SSD", *b"STP", *b"SUR", *b"SVK",
    *b"SVN", *b"SWE", *b"SWZ", *b"SXM", *b"SYC", *b"SYR", *b"TCA", *b"TCD", *b"TGO", *b"THA", *b"TJK", *b"TKL",
    *b"TKM", *b"TLS", *b"TON", *b"TTO", *b"TUN", *b"TUR", *b"TUV", *b"TWN", *b"TZA", *b"UGA", *b"UKR", *b"UMI",
    *b"UNA", *b"UNK", *b"UNO", *b"URY", *b"USA", *b"UTO", *b"UZB", *b"VAT", *b"VCT", *b"VEN", *b"VGB", *b"VIR",
    *b"VNM", *b"VUT", *b"WLF", *b"WSM", *b"XBA", *b"XCC", *b"XCE", *b"XCO", *b"XDC", *b"XEC", *b"XES", *b"XIM",
    *b"XMP", *b"XOM", *b"XPO", *b"XXA", *b"XXB", *b"XXC", *b"XXX", *b"YEM", *b"ZAF", *b"ZMB", *b"ZWE",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_and_goes_in_and_out() {
        assert!(CODES.is_sorted_by(|one, two| one < two));
        for code in CODES {
            let code = CountryCode::from_zone(&code).unwrap();
            assert_eq!(code.to_string().parse(), Ok(code));
        }
    }

    #[test]
    fn what_is_not_listed_is_refused() {
        for text in [
            "", "BE", "BEI", "bel", "BEL ", "DEU", "D<<", "D<", "BELG", "B3L", "ＢEL", "ZZZ", "XKX",
        ] {
            assert_eq!(text.parse::<CountryCode>(), Err(UnknownCountryCode), "{text}");
        }
    }
}
