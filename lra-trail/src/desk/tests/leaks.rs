//! What must never lie outside the vault.

use super::*;

/// Every file below a folder, but for those of the vault.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("vault") {
            files(&path, found);
        } else if path.is_file() {
            found.push(path);
        }
    }
}

#[test]
fn no_personal_datum_and_no_secret_lies_outside_vault_and_dispatch() {
    for name in [
        "permit-by-email",
        "permit-on-paper-bis-unknown-birth-date",
        "document-disagrees-with-register",
        "facts-missing",
    ] {
        let office = Office::new();
        let mut desk = office.open();
        let case = case(name);
        let mut planted: Vec<String> = Vec::new();
        let json: serde_json::Value = serde_json::from_str(&case_text(name)).unwrap();
        let applicant = &json["question"]["facts"]["applicant"];
        for member in ["ssin", "documentName", "registerName", "documentNumber"] {
            planted.push(applicant[member].as_str().unwrap().to_owned());
        }
        planted.push(applicant["documentFirstNames"][0].as_str().unwrap().to_owned());
        planted.push(
            json["question"]["facts"]["officer"]["sessionSsin"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
        for recipient in json["activation"]["recipient"].as_object().unwrap().values() {
            planted.push(recipient.as_str().unwrap().to_owned());
        }
        let mut shown = format!("{case:?}");
        let enrolment = desk.enrol(&case, later()).unwrap();
        shown.push_str(&format!("{enrolment:?}"));
        if enrolment.decision.outcome() == Outcome::Permit {
            let request = issued(enrolment);
            planted.push(request.code.to_string());
            planted.push(request.code.replace('-', ""));
            planted.push(request.link.split_once('#').unwrap().1.to_owned());
            let wrong = with_wrong_code(&request, &foreign());
            shown.push_str(&format!("{:?}", desk.redeem(&wrong, later(), later())));
            shown.push_str(&format!("{:?}", desk.redeem(&request, later(), later())));
        }
        drop(desk);
        let mut all = Vec::new();
        files(office.home.path(), &mut all);
        assert!(all.len() > 8, "{all:?}");
        let store = office.open().store;
        let mut texts = vec![("what is shown".to_owned(), shown.into_bytes())];
        for path in all {
            let bytes = fs::read(&path).unwrap();
            if path.parent().unwrap().ends_with("activations") {
                let stored = store.reopened(bytes.strip_suffix(b"\n").unwrap()).unwrap();
                texts.push((format!("opened {}", path.display()), stored.to_json()));
            }
            texts.push((path.display().to_string(), bytes));
        }
        for (place, bytes) in texts {
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            for datum in &planted {
                assert!(!text.contains(&datum.to_lowercase()), "{name}: {datum} in {place}");
            }
        }
    }
}
