package lra

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"
)

type closer interface{ Close() error }

// Every method but Close, with the zero value of each argument.
func callEverything(t *testing.T, handle closer, what string) {
	t.Helper()
	value := reflect.ValueOf(handle)
	for index := range value.NumMethod() {
		name := value.Type().Method(index).Name
		if name == "Close" {
			continue
		}
		method := value.Method(index)
		arguments := make([]reflect.Value, method.Type().NumIn())
		for index := range arguments {
			arguments[index] = reflect.Zero(method.Type().In(index))
		}
		results := method.Call(arguments)
		if err, _ := results[len(results)-1].Interface().(error); !errors.Is(err, ErrClosed) {
			t.Errorf("%s %T.%s: %v", what, handle, name, err)
		}
	}
	if err := handle.Close(); err != nil {
		t.Errorf("%s %T.Close: %v", what, handle, err)
	}
}

func TestNilAndClosedHandlesAreErrors(t *testing.T) {
	for _, handle := range []closer{
		(*Engine)(nil), (*Question)(nil), (*Decision)(nil), (*Permit)(nil), (*Peppers)(nil), (*SealKeys)(nil), (*Issued)(nil),
		(*Reservation)(nil), (*Trail)(nil),
	} {
		callEverything(t, handle, "nil")
		never, _ := reflect.New(reflect.TypeOf(handle).Elem()).Interface().(closer)
		callEverything(t, never, "never made")
	}
	desk := newDesk(t)
	issued := desk.issue(t)
	link, code, err := issued.Dispatch()
	if err != nil {
		t.Fatal(err)
	}
	_, reservation, err := desk.engine.Reserve(desk.stored, link.Bytes(), code.Bytes(), desk.peppers, at)
	if err != nil {
		t.Fatal(err)
	}
	seals := must(NewSealKeys(Key{"seal", random(t, KeyLength)}))(t)
	for _, handle := range []closer{
		reservation, issued, desk.permit, seals, desk.peppers, desk.trail, desk.decision, desk.question, desk.engine,
	} {
		handle.Close()
		callEverything(t, handle, "closed")
	}
}

func TestHandlesThatAreArgumentsMustBeOpen(t *testing.T) {
	engine, question := newTestEngine(t), newTestQuestion(t, "enrolment")
	gone := must(NewQuestion(read(t, "tests/vectors/base/enrolment.json"), at))(t)
	gone.Close()
	for _, one := range []*Question{nil, gone, new(Question)} {
		_, decide := engine.Decide(one, at)
		outcomes, many := engine.DecideMany([]*Question{question, one}, at)
		_, decision := engine.Decision(one, at)
		_, access := engine.Access(one, at, 0)
		_, matrix := engine.AccessMatrix(one, at)
		for _, err := range []error{decide, many, decision, access, matrix} {
			if !errors.Is(err, ErrClosed) {
				t.Error(err)
			}
		}
		if len(outcomes) != 2 || outcomes[1] != OutcomeNone {
			t.Error(outcomes)
		}
	}
	entropy := random(t, EntropyLength)
	if _, err := engine.Issue(nil, IssueRequest{}, nil, nil, entropy, at); !errors.Is(err, ErrClosed) || !wiped(entropy) {
		t.Error("entropy is wiped whatever comes of it", err)
	}
}

func TestTextsThatAreNoneAreErrors(t *testing.T) {
	engine := newTestEngine(t)
	for _, question := range [][]byte{
		nil, {}, []byte("\xff\xfe"), []byte("{\x00}"), []byte("{\"v\":1,\"question\":\"search\",\"id\":\"\xc3\x28\",\"facts\":{}}"),
		bytes.Repeat([]byte{' '}, 1<<24), bytes.Repeat([]byte{'['}, 1<<20), bytes.Repeat([]byte{0}, 1<<16),
	} {
		_, decided := engine.DecideJSON(question, at)
		_, explained := engine.ExplainJSON(question, at, French, Citizen, Plain)
		_, read := NewQuestion(question, at)
		for _, err := range []error{decided, explained, read} {
			var fault *Error
			if !errors.As(err, &fault) || fault.Status != StatusInvalidQuestion || fault.Code == "" {
				t.Errorf("%d octets: %v", len(question), err)
			}
		}
	}
	for _, number := range []string{"", "\xff", "85073003328\x00", "\x00", "８５０７３００３３２８", "85073003329", strings.Repeat("8", 1<<20)} {
		_, ssin := ReadSSIN(number, at)
		_, enterprise := ReadEnterpriseNumber(number)
		for _, err := range []error{ssin, enterprise} {
			if status := StatusOf(err); status != StatusInvalidValue && status != StatusInvalidArgument {
				t.Errorf("%d octets: %v", len(number), err)
			}
			if err != nil && len(number) > 3 && strings.Contains(err.Error(), number) {
				t.Error("an error repeats what was handed in")
			}
		}
	}
	for _, kind := range []string{"", "ssin\x00", "\xff", "Ssin"} {
		if _, err := engine.CheckJSON(kind, "85073003328", at); StatusOf(err) != StatusInvalidArgument {
			t.Error(err)
		}
	}
	if _, _, err := OpenTrail("a\x00b", "example.be/desk", random(t, SeedLength)); StatusOf(err) != StatusInvalidArgument {
		t.Error("a path has no zero byte", err)
	}
	if _, err := NewEngineWithRulebooks(); StatusOf(err) != StatusInvalidDocument {
		t.Error("an engine has a rulebook", err)
	}
	if _, err := NewEngineWithRulebooks([]byte("version = 1\n"), nil); StatusOf(err) != StatusInvalidDocument {
		t.Error("a rulebook is one", err)
	}
}

func TestArgumentsOutOfBoundsAreErrors(t *testing.T) {
	engine, question := newTestEngine(t), newTestQuestion(t, "enrolment")
	decision := must(engine.Decision(question, at))(t)
	defer decision.Close()
	_, row := engine.Access(question, at, -1)
	_, _, finding := decision.FindingWords(-1, French, Citizen)
	_, _, beyond := decision.FindingWords(1<<40, French, Citizen)
	_, language := decision.Explain(Language(9), Citizen, Plain)
	_, audience := decision.Explain(French, Audience(0), Plain)
	_, form := decision.Explain(French, Citizen, TextForm(0))
	_, early := engine.Decide(question, time.Date(1799, 12, 31, 0, 0, 0, 0, time.UTC))
	_, late := engine.Decide(question, time.Date(1<<40, 1, 1, 0, 0, 0, 0, time.UTC))
	_, wrongQuestion := engine.AccessMatrix(question, at)
	_, _, noOffset := CheckEnterpriseNumberTexts(nil, nil)
	_, _, back := CheckSSINTexts([]byte("85073003328"), []int64{11, 0}, at)
	_, _, outside := CheckSSINTexts([]byte("85073003328"), []int64{0, 12}, at)
	_, short := NewPeppers(Key{"pepper", make([]byte, 31)})
	_, none := NewPeppers()
	_, _, most := ReadTrail("/nowhere", "", 0, -1)
	for index, err := range []error{
		row, finding, beyond, language, audience, form, early, late, wrongQuestion, noOffset, back, outside, short, none, most,
	} {
		if StatusOf(err) != StatusInvalidArgument {
			t.Errorf("%d: %v (%v)", index, err, StatusOf(err))
		}
	}
}

func TestSecretsAreNeitherPrintedNorWritten(t *testing.T) {
	secret := &Secret{[]byte("AQHC-61Z3-C1J4-34CE")}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, value := range []any{secret, *secret, struct{ Code *Secret }{secret}, struct{ Code Secret }{*secret}} {
			if shown := fmt.Sprintf(verb, value); strings.Contains(shown, "AQHC") || strings.Contains(shown, "65") || strings.Contains(shown, "41514843") {
				t.Errorf("%s: %s", verb, shown)
			}
		}
	}
	if _, err := secret.MarshalText(); err == nil {
		t.Error("a secret is written")
	}
	octets := secret.Bytes()
	secret.Wipe()
	if !wiped(octets) || len(secret.Bytes()) != 0 {
		t.Error("a secret is not wiped")
	}
	(*Secret)(nil).Wipe()
}

func TestPersonalDataAreNotPrinted(t *testing.T) {
	person := must(ReadSSIN("85073003328", at))(t)
	disclosure := must(NewDisclosure(random(t, SaltLength), "ssin", []byte(`"85073003328"`)))(t)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, value := range []any{person, &person, disclosure, &disclosure, []SSIN{person}, struct{ Of Disclosure }{disclosure}} {
			shown := fmt.Sprintf(verb, value)
			if strings.Contains(shown, "85073003328") || strings.Contains(shown, "1985") || strings.Contains(shown, disclosure.Text) {
				t.Errorf("%s: %s", verb, shown)
			}
		}
	}
}

func TestLogsShowNeitherSecretsNorPersonalData(t *testing.T) {
	person := must(ReadSSIN("85073003328", at))(t)
	disclosure := must(NewDisclosure(random(t, SaltLength), "ssin", []byte(`"85073003328"`)))(t)
	key := Key{"pepper-1", []byte("0123456789abcdef0123456789abcdef")}
	secret := &Secret{[]byte("AQHC-61Z3-C1J4-34CE")}
	hidden := []string{"85073003328", "1985", disclosure.Text, "abcdef", base64.StdEncoding.EncodeToString(key.Octets), "AQHC", "[48 49 50"}
	var log bytes.Buffer
	for _, handler := range []slog.Handler{slog.NewJSONHandler(&log, nil), slog.NewTextHandler(&log, nil)} {
		for _, value := range []any{person, &person, disclosure, &disclosure, key, &key, secret, *secret} {
			log.Reset()
			slog.New(handler).Info("asked", "value", value)
			for _, text := range hidden {
				if log.Len() == 0 || strings.Contains(log.String(), text) {
					t.Errorf("%T: %s", value, log.String())
				}
			}
		}
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		if shown := fmt.Sprintf(verb, []Key{key}); shown != "[[key pepper-1]]" && verb != "%#v" || strings.Contains(shown, "0x30") {
			t.Errorf("%s: %s", verb, shown)
		}
	}
}

func TestTheGarbageCollectorIsTheSafetyNet(t *testing.T) {
	freed := make(chan *int, 1)
	func() {
		handle := new(shared[*int])
		handle.own(new(int), func(pointer *int) { freed <- pointer })
	}()
	for range 100 {
		runtime.GC()
		select {
		case <-freed:
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Error("a handle that nobody uses is not given back")
}

func TestErrorsOfAnotherKindHaveAStatus(t *testing.T) {
	if StatusOf(nil) != StatusOK || StatusOf(fmt.Errorf("here: %w", ErrClosed)) != StatusInvalidHandle ||
		StatusOf(errors.New("disk")) != StatusEnvironment {
		t.Error("statuses")
	}
	if checkVersion(1<<20) == nil || versionFault != nil {
		t.Error("the library has to be of the version of the header")
	}
	if (&Error{Status: StatusPanic}).Error() != "lra: panic" {
		t.Error("an error says at least its status")
	}
}
