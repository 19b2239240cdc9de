// Desk is a small desk in Go: decide, explain in the person's language, record, issue, redeem, verify.
//
//	go run . ../../lra-trail/examples/enrolment.json FOLDER
//
// enrolment.json is the question of the officer with every fact it needs; FOLDER is new and receives the trail. A real portal
// keeps states in a database, keys apart from both, and takes the time of each request; the example keeps one state in memory,
// draws its keys, and takes the time of its case. docs/go.md explains the order of the steps.
package main

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"lra.example/lra"
)

const (
	// The officer and the applicant of the case, both invented.
	officer   = "79041512347"
	applicant = "88061224623"
	origin    = "activation.example.be/desk-1"
	// Random in a real portal, one for each case; it is also the case of the activation.
	caseID = "AAECAwQFBgcICQoLDA0ODw"
	// A well-formed code that nobody was given.
	wrongCode = "AQHC-61Z3-C1J4-34CE"
)

// What serves every case.
type portal struct {
	engine  *lra.Engine
	peppers *lra.Peppers
	trail   *lra.Trail
}

// One person at the desk.
type visit struct {
	portal             portal
	officer, applicant lra.Disclosure
	records            int
	// What the database holds of the activation.
	state   []byte
	version uint64
}

func draw(length int) []byte {
	octets := make([]byte, length)
	// It never fails: where the system has no randomness the program ends.
	_, _ = rand.Read(octets)
	return octets
}

// A person as records name them: by a commitment.
func commitTo(ssin string) (lra.Disclosure, error) {
	value, err := json.Marshal(ssin)
	if err != nil {
		return lra.Disclosure{}, err
	}
	return lra.NewDisclosure(draw(lra.SaltLength), "ssin", value)
}

// What the database does: it keeps a state and replaces it only by its next version.
func (v *visit) swap(state []byte, at time.Time) error {
	row, err := lra.ReadActivation(state, at)
	if err != nil {
		return err
	}
	if row.Version != v.version+1 {
		return errors.New("another was faster: read again, start again")
	}
	v.state, v.version = state, row.Version
	return nil
}

// The next record of the case. The first discloses both persons to the vault; the others use the same commitments.
func (v *visit) record(kind, outcome string, closing bool) ([]byte, error) {
	disclosures := []string{}
	if v.records == 0 {
		disclosures = append(disclosures, v.officer.Text, v.applicant.Text)
	}
	v.records++
	return json.Marshal(map[string]any{
		"specversion": "1.0", "type": kind, "datacontenttype": "application/json", "correlationid": caseID,
		"data": map[string]any{
			"v":       1,
			"case":    map[string]any{"position": v.records - 1, "closing": closing},
			"who":     map[string]any{"role": "officer", "commitment": v.officer.Commitment},
			"whom":    []any{map[string]any{"role": "applicant", "commitment": v.applicant.Commitment}},
			"how":     map[string]any{"channel": "desk"},
			"why":     map[string]any{"legalBasis": "convention/lra", "purpose": "registration"},
			"outcome": outcome,
		},
		"disclosures": disclosures,
	})
}

// Brings a record to the disk. Whoever cannot record does not act.
func (v *visit) append(at time.Time, kind, outcome string, closing bool) error {
	record, err := v.record(kind, outcome, closing)
	if err != nil {
		return err
	}
	if _, err := v.portal.trail.Append(record, at); err != nil {
		return err
	}
	_, err = v.portal.trail.Commit()
	return err
}

// Decides, explains, records, and gives the permit.
func (v *visit) enrol(question *lra.Question, at time.Time) (*lra.Permit, error) {
	decision, err := v.portal.engine.Decision(question, at)
	if err != nil {
		return nil, err
	}
	defer decision.Close()
	words, err := decision.Explain(lra.French, lra.Citizen, lra.Plain)
	if err != nil {
		return nil, err
	}
	fmt.Print(words)
	outcome, err := decision.Outcome()
	if err != nil {
		return nil, err
	}
	// A refusal is recorded as a permit is.
	record, err := v.record("lra.enrolment", outcome.String(), outcome != lra.OutcomePermit)
	if err != nil {
		return nil, err
	}
	position, err := v.portal.trail.AppendDecision(record, decision, draw(lra.DecisionSaltsLength), at)
	if err != nil {
		return nil, err
	}
	if _, err := v.portal.trail.Commit(); err != nil {
		return nil, err
	}
	return decision.Permit(v.applicant.Commitment, caseID, position)
}

// Whether link and code may travel so: a question of its own.
func (v *visit) channelsAllowed(at time.Time) error {
	question, err := lra.NewQuestion([]byte(`{"v":1,"question":"activation-issue","facts":{"activation":{
		"identificationOutcome":"permit","identifiedAt":"`+at.Format(time.RFC3339)+`","samePerson":true,"linkChannel":"email",
		"linkAddressValidated":true,"codeChannel":"paper","codeHandedToApplicant":true,"sentSeparately":true}}}`), at)
	if err != nil {
		return err
	}
	defer question.Close()
	outcome, err := v.portal.engine.Decide(question, at)
	if err == nil && outcome != lra.OutcomePermit {
		err = errors.New("these channels may not be used")
	}
	return err
}

// Issues link and code: the state first, then the record, then the dispatch.
func (v *visit) issue(permit *lra.Permit, at time.Time) (link, code *lra.Secret, err error) {
	if err := v.channelsAllowed(at); err != nil {
		return nil, nil, err
	}
	request := lra.IssueRequest{KeyKind: "authenticator-app", LinkChannel: lra.LinkByEmail, CodeChannel: lra.CodeOnPaper}
	// This person has no earlier activation; a portal hands in all of them.
	issued, err := v.portal.engine.Issue(permit, request, nil, v.portal.peppers, draw(lra.EntropyLength), at)
	if err != nil {
		return nil, nil, err
	}
	defer issued.Close()
	state, err := issued.Stored()
	if err != nil {
		return nil, nil, err
	}
	if err := v.swap(state, at); err != nil {
		return nil, nil, err
	}
	if err := v.append(at, "lra.activation-issue", "permit", false); err != nil {
		return nil, nil, err
	}
	fmt.Println("link sent by e-mail, code handed over on paper")
	return issued.Dispatch()
}

// Redeems what a person hands over: reserve, store, compare, store, record, and only then act.
func (v *visit) redeem(link, code []byte, at time.Time) error {
	next, reservation, err := v.portal.engine.Reserve(v.state, link, code, v.portal.peppers, at)
	if err != nil {
		return err
	}
	defer reservation.Close()
	if err := v.swap(next, at); err != nil {
		return err
	}
	compared, err := reservation.Compare(v.version)
	if err != nil {
		return err
	}
	if err := v.swap(compared.Next, at); err != nil {
		return err
	}
	closing := compared.Outcome != lra.RedemptionWrongCode
	if err := v.append(at, "lra.activation-redemption", compared.Outcome.String(), closing); err != nil {
		return err
	}
	fmt.Println("redemption:", compared.Outcome)
	return nil
}

func (v *visit) serve(question *lra.Question) error {
	at, err := question.At()
	if err != nil {
		return err
	}
	if v.officer, err = commitTo(officer); err != nil {
		return err
	}
	if v.applicant, err = commitTo(applicant); err != nil {
		return err
	}
	permit, err := v.enrol(question, at)
	if err != nil {
		return err
	}
	defer permit.Close()
	link, code, err := v.issue(permit, at)
	if err != nil {
		return err
	}
	defer link.Wipe()
	defer code.Wipe()
	later := at.Add(time.Hour)
	if err := v.redeem(link.Bytes(), []byte(wrongCode), later); err != nil {
		return err
	}
	return v.redeem(link.Bytes(), code.Bytes(), later)
}

// Anybody who has the public key can verify; the checkpoint is worth keeping elsewhere.
func verify(folder, key, checkpoint string) error {
	found, err := lra.VerifyTrail(folder, key, checkpoint, nil)
	if err != nil {
		return err
	}
	if !found.Valid {
		return fmt.Errorf("trail tampered with: %s", found.Report)
	}
	fmt.Printf("trail whole: %s\n", found.Report)
	return nil
}

func run(path, folder string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	question, err := lra.NewQuestion(text, time.Time{})
	if err != nil {
		return err
	}
	defer question.Close()
	// A trail opens only with the key that signed it, and this one draws its own.
	if _, err := os.Stat(folder); err == nil {
		return fmt.Errorf("%s: there is such a folder already, and it has to be new", folder)
	}

	engine, err := lra.NewEngine()
	if err != nil {
		return err
	}
	defer engine.Close()
	peppers, err := lra.NewPeppers(lra.Key{ID: "pepper-1", Octets: draw(lra.KeyLength)})
	if err != nil {
		return err
	}
	defer peppers.Close()
	trail, _, err := lra.OpenTrail(folder, origin, draw(lra.SeedLength))
	if err != nil {
		return err
	}
	defer trail.Close()

	one := visit{portal: portal{engine, peppers, trail}}
	if err := one.serve(question); err != nil {
		return err
	}

	key, err := trail.VerifierKey()
	if err != nil {
		return err
	}
	checkpoint, _, err := trail.Checkpoint()
	if err != nil {
		return err
	}
	return verify(folder, key, checkpoint)
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: desk QUESTION.json FOLDER")
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}
