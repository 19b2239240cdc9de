package lra

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

const (
	testOrigin = "activation.example.be/desk-1"
	testCase   = "AAECAwQFBgcICQoLDA0ODw"
	// A well-formed code that nobody was given.
	wrongCode = "AQHC-61Z3-C1J4-34CE"
)

// A portal's desk with one case, up to the permit.
type desk struct {
	engine   *Engine
	question *Question
	decision *Decision
	peppers  *Peppers
	permit   *Permit
	trail    *Trail
	folder   string
	seed     []byte
	person   Disclosure
	stored   []byte
}

func newDesk(t testing.TB) *desk {
	t.Helper()
	d := &desk{engine: newTestEngine(t), question: newTestQuestion(t, "enrolment"), seed: random(t, SeedLength)}
	d.decision = must(d.engine.Decision(d.question, time.Time{}))(t)
	d.peppers = must(NewPeppers(Key{"pepper-2", random(t, KeyLength)}, Key{"pepper-1", random(t, KeyLength)}))(t)
	d.folder = filepath.Join(t.TempDir(), "trail")
	d.trail = d.open(t)
	salt := random(t, SaltLength)
	d.person = must(NewDisclosure(salt, "ssin", json.RawMessage(`"88061224623"`)))(t)
	if !wiped(salt) {
		t.Error("a salt is not wiped")
	}
	salts := random(t, DecisionSaltsLength)
	position := must(d.trail.AppendDecision(d.record("lra.enrolment", 0, d.person.Text), d.decision, salts, at))(t)
	must(d.trail.Commit())(t)
	if !wiped(salts) {
		t.Error("salts are not wiped")
	}
	d.permit = must(d.decision.Permit(d.person.Commitment, testCase, position))(t)
	t.Cleanup(func() {
		for _, handle := range []closer{d.permit, d.trail, d.peppers, d.decision} {
			handle.Close()
		}
	})
	return d
}

func (d *desk) open(t testing.TB) *Trail {
	t.Helper()
	seed := bytes.Clone(d.seed)
	trail, _, err := OpenTrail(d.folder, testOrigin, seed)
	if err != nil || !wiped(seed) {
		t.Fatal("a trail opens and its seed is wiped", err)
	}
	return trail
}

func (d *desk) record(kind string, position int, disclosures ...string) []byte {
	list, _ := json.Marshal(append([]string{}, disclosures...))
	return fmt.Appendf(nil, `{"specversion":"1.0","type":%q,"datacontenttype":"application/json","correlationid":%q,
		"data":{"v":1,"case":{"position":%d,"closing":false},"who":{"role":"officer","commitment":%q},
		"whom":[{"role":"applicant","commitment":%q}],"how":{"channel":"desk"},
		"why":{"legalBasis":"convention/lra","purpose":"registration"},"outcome":"permit"},"disclosures":%s}`,
		kind, testCase, position, d.person.Commitment, d.person.Commitment, list)
}

func (d *desk) issue(t testing.TB, earlier ...[]byte) *Issued {
	t.Helper()
	entropy := random(t, EntropyLength)
	request := IssueRequest{KeyKind: "authenticator-app", LinkChannel: LinkByEmail, CodeChannel: CodeOnPaper}
	issued := must(d.engine.Issue(d.permit, request, earlier, d.peppers, entropy, at))(t)
	if !wiped(entropy) {
		t.Error("entropy is not wiped")
	}
	d.stored = must(issued.Stored())(t)
	return issued
}

func (d *desk) redeem(t *testing.T, link []byte, code string) Redemption {
	t.Helper()
	next, reservation, err := d.engine.Reserve(d.stored, link, []byte(code), d.peppers, at.Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	defer reservation.Close()
	counted := must(ReadActivation(next, at))(t)
	compared := must(reservation.Compare(counted.Version))(t)
	if !bytes.Contains(compared.Facts, []byte(`"caseId":"`+testCase+`"`)) {
		t.Errorf("the record is told %s", compared.Facts)
	}
	if _, err := reservation.Compare(counted.Version); StatusOf(err) != StatusUsedUp {
		t.Error("a code is compared once", err)
	}
	if must(ReadActivation(compared.Next, at))(t).Version != counted.Version+1 {
		t.Error("a comparison changes the version by one")
	}
	d.stored = compared.Next
	return compared.Outcome
}

func TestACodeIsIssuedAndRedeemedOnce(t *testing.T) {
	d := newDesk(t)
	issued := d.issue(t)
	defer issued.Close()
	if states := must(issued.Superseded())(t); len(states) != 0 {
		t.Error("the first code replaces none")
	}
	if facts := must(issued.Facts())(t); !bytes.Contains(facts, []byte(`"issueNumber":1`)) {
		t.Errorf("%s", facts)
	}
	link, code, err := issued.Dispatch()
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := issued.Dispatch(); StatusOf(err) != StatusUsedUp {
		t.Error("link and code are given up once", err)
	}
	row := must(ReadActivation(d.stored, at))(t)
	if row.Version != 1 || row.State != ActivationPending || row.IssueNumber != 1 || row.Tries != 0 || row.TriesLimit != 5 ||
		!row.IssuedAt.Equal(at) || !row.ExpiresAt.After(at) || row.Selector != must(d.engine.LinkSelector(link.Bytes(), at))(t) {
		t.Errorf("%+v", row)
	}
	standing := must(d.engine.Look(d.stored, link.Bytes(), d.peppers, at.Add(time.Hour)))(t)
	if standing.State != ActivationPending || standing.TriesLeft != 5 || !standing.ExpiresAt.Equal(row.ExpiresAt) {
		t.Errorf("%+v", standing)
	}
	if outcome := d.redeem(t, link.Bytes(), wrongCode); outcome != RedemptionWrongCode {
		t.Error(outcome)
	}
	if outcome := d.redeem(t, link.Bytes(), string(code.Bytes())); outcome != RedemptionActivated {
		t.Error(outcome)
	}
	_, _, err = d.engine.Reserve(d.stored, link.Bytes(), code.Bytes(), d.peppers, at)
	refused(t, err, StatusRefused, "redeemed")
	_, err = RevokeActivation(d.stored, at)
	refused(t, err, StatusRefused, "ended")
}

func TestWhatIsRefusedSaysWhy(t *testing.T) {
	d := newDesk(t)
	issued := d.issue(t)
	defer issued.Close()
	link, code, err := issued.Dispatch()
	if err != nil {
		t.Fatal(err)
	}
	_, err = d.engine.LinkSelector([]byte("https://evil.example/x"), at)
	refused(t, err, StatusInvalidDocument, "host")
	_, err = d.engine.Look(nil, link.Bytes(), d.peppers, at)
	refused(t, err, StatusRefused, "unknown-link")
	_, _, err = d.engine.Reserve(d.stored, link.Bytes(), []byte("AQHC-71Z3-C1J4-34CE"), d.peppers, at)
	refused(t, err, StatusInvalidDocument, "check-failed")
	_, reservation, err := d.engine.Reserve(d.stored, link.Bytes(), code.Bytes(), d.peppers, at)
	if err != nil {
		t.Fatal(err)
	}
	defer reservation.Close()
	if compared, err := reservation.Compare(1); StatusOf(err) != StatusInvalidArgument || compared.Outcome != RedemptionNone {
		t.Error("nothing is compared before the try is stored", err)
	}
	later := must(d.engine.Decision(d.question, at.AddDate(20, 0, 0)))(t)
	defer later.Close()
	_, err = later.Permit(d.person.Commitment, testCase, 0)
	refused(t, err, StatusRefused, "not-permitted")
	_, err = NewPeppers(Key{"one", make([]byte, KeyLength)})
	refused(t, err, StatusInvalidDocument, "weak-key")
	octets := random(t, KeyLength)
	_, err = NewSealKeys(Key{"one", octets}, Key{"one", random(t, KeyLength)})
	refused(t, err, StatusInvalidDocument, "repeated-key-id")
	if !wiped(octets) {
		t.Error("the caller's keys are wiped whatever comes of it")
	}
	if _, err := ReadActivation([]byte("{}"), at); StatusOf(err) != StatusInvalidDocument {
		t.Error(err)
	}
}

func TestStatesAreReplacedSettledRevokedAndSealed(t *testing.T) {
	d := newDesk(t)
	d.issue(t).Close()
	first := d.stored
	second := d.issue(t, first)
	defer second.Close()
	states := must(second.Superseded())(t)
	if len(states) != 1 {
		t.Fatal(len(states))
	}
	if row := must(ReadActivation(states[0], at))(t); row.State != ActivationSuperseded || row.Version != 2 {
		t.Errorf("%+v", row)
	}
	if next := must(SettleActivation(first, at))(t); len(next) != 0 {
		t.Error("nothing is settled before its time")
	}
	settled := must(SettleActivation(first, at.AddDate(0, 0, 15)))(t)
	revoked := must(RevokeActivation(first, at))(t)
	if must(ReadActivation(settled, at))(t).State != ActivationExpired || must(ReadActivation(revoked, at))(t).State != ActivationRevoked {
		t.Error("settled or revoked")
	}
	seals := must(NewSealKeys(Key{"seal-1", random(t, KeyLength)}))(t)
	defer seals.Close()
	others := must(NewSealKeys(Key{"seal-2", random(t, KeyLength)}))(t)
	defer others.Close()
	sealed := must(SealActivation(first, seals))(t)
	if !bytes.Equal(must(ReopenActivation(sealed, seals))(t), first) {
		t.Error("a seal changes what it seals")
	}
	permit := must(d.permit.Seal(seals))(t)
	must(ReopenPermit(permit, seals))(t).Close()
	_, err := ReopenPermit(permit, others)
	refused(t, err, StatusEnvironment, "unknown-seal-key")
}

func TestATrailIsWrittenVerifiedAndFoundChanged(t *testing.T) {
	d := newDesk(t)
	_, _, err := OpenTrail(d.folder, testOrigin, bytes.Clone(d.seed))
	refused(t, err, StatusEnvironment, "trail-locked")
	if _, err := d.trail.Append([]byte(`{"specversion"`), at); StatusOf(err) != StatusInvalidDocument {
		t.Error(err)
	}
	if position := must(d.trail.Append(d.record("lra.activation-issue", 1), at))(t); position != 1 {
		t.Error(position)
	}
	must(d.trail.Commit())(t)
	key := must(d.trail.VerifierKey())(t)
	checkpoint, records, err := d.trail.Checkpoint()
	if err != nil || records != 2 {
		t.Error(records, err)
	}
	must(d.trail.Append(d.record("lra.activation-redemption", 2), at))(t)
	d.trail.Close()
	if _, _, err := OpenTrail(d.folder, testOrigin, random(t, SeedLength)); StatusOf(err) != StatusTampered {
		t.Error("another key opens nothing", err)
	}
	trail, recovery, err := OpenTrail(d.folder, testOrigin, bytes.Clone(d.seed))
	if err != nil || recovery.Created || recovery.Records != 2 {
		t.Errorf("%+v, %v", recovery, err)
	}
	trail.Close()

	called := 0
	found := must(VerifyTrail(d.folder, key, checkpoint, func(records, total uint64) error { called++; return nil }))(t)
	if !found.Valid || called == 0 || !bytes.Contains(found.Report, []byte(`"records":2`)) {
		t.Errorf("%d calls, %s", called, found.Report)
	}
	mine := errors.New("mine")
	if _, err := VerifyTrail(d.folder, key, "", func(uint64, uint64) error { return mine }); err != mine {
		t.Errorf("a verification that was stopped: %v", err)
	}
	lines, count, err := ReadTrail(d.folder, key, 1, 9)
	if err != nil || count != 1 || !bytes.Contains(lines, []byte(`"id":"1"`)) {
		t.Errorf("%d, %v", count, err)
	}
	tile := filepath.Join(d.folder, "tile/entries/000.p/2")
	octets := must(os.ReadFile(tile))(t)
	octets[len(octets)/2] ^= 1
	if err := errors.Join(os.Chmod(tile, 0o600), os.WriteFile(tile, octets, 0o600)); err != nil {
		t.Fatal(err)
	}
	if must(VerifyTrail(d.folder, key, "", nil))(t).Valid {
		t.Error("what was changed is not found")
	}
	_, err = VerifyTrail("/nowhere", key, "", nil)
	refused(t, err, StatusEnvironment, "no-trail")
}

func TestAPanicOfTheCallerStaysWithTheCaller(t *testing.T) {
	d := newDesk(t)
	key := must(d.trail.VerifierKey())(t)
	func() {
		defer func() {
			if recover() != "mine" {
				t.Error("a panic of the progress function is lost")
			}
		}()
		_, _ = VerifyTrail(d.folder, key, "", func(uint64, uint64) error { panic("mine") })
	}()
	ended := make(chan bool)
	go func() {
		returned := false
		defer func() { ended <- returned }()
		_, _ = VerifyTrail(d.folder, key, "", func(uint64, uint64) error { runtime.Goexit(); return nil })
		returned = true
	}()
	if <-ended {
		t.Error("a goroutine that the progress function ended goes on")
	}
	if !must(VerifyTrail(d.folder, key, "", nil))(t).Valid {
		t.Error("the library goes on")
	}
}
