package lra

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"
)

// The rulebooks that come along, and the one on file.
func vectorEngine(t *testing.T) *Engine {
	t.Helper()
	engine := must(NewEngineWithRulebooks(
		read(t, "lra-core/rulebook/2018-05-25.toml"),
		read(t, "lra-core/rulebook/2025-03-26.toml"),
		read(t, "tests/vectors/rulebook-other.toml"),
	))(t)
	t.Cleanup(func() { engine.Close() })
	return engine
}

func TestAnswersAreTheBytesOfTheVectors(t *testing.T) {
	engine := vectorEngine(t)
	check := func(file string) {
		type vector struct{ Question, Decision, Answer json.RawMessage }
		vectors(t, file, func(t *testing.T, line int, vector vector) {
			expected := append(vector.Decision, vector.Answer...)
			answer, err := engine.DecideJSON(vector.Question, time.Time{})
			if err != nil || !bytes.Equal(answer, expected) {
				t.Errorf("%s:%d: %v", file, line, err)
			}
		})
	}
	check("decisions.jsonl")
	check("accessible-applications.jsonl")
}

type writtenDecision struct {
	Outcome  string
	Findings []struct {
		Rule, Verdict string
		Arguments     json.RawMessage
		Citation      Citation
	}
	Duties []struct {
		Code, Status string
		Arguments    json.RawMessage
		DueBy        time.Time
	}
	Missing    []string
	ValidUntil time.Time
}

func TestHandlesFindWhatTheVectorsSay(t *testing.T) {
	engine := vectorEngine(t)
	type vector struct {
		Question json.RawMessage
		Decision writtenDecision
	}
	vectors(t, "decisions.jsonl", func(t *testing.T, line int, vector vector) {
		question := must(NewQuestion(vector.Question, time.Time{}))(t)
		defer question.Close()
		outcome, err := engine.Decide(question, time.Time{})
		if err != nil || outcome.String() != vector.Decision.Outcome {
			t.Errorf("decisions.jsonl:%d: %v, %v", line, outcome, err)
		}
		decision := must(engine.Decision(question, time.Time{}))(t)
		defer decision.Close()
		sameDecision(t, line, decision, vector.Decision)
	})
}

func sameDecision(t *testing.T, line int, decision *Decision, expected writtenDecision) {
	t.Helper()
	found := must(decision.Outcome())(t).String() == expected.Outcome
	counts := must(decision.Counts())(t)
	findings, duties, missing := must(decision.Findings())(t), must(decision.Duties())(t), must(decision.Missing())(t)
	found = found && len(findings) == len(expected.Findings) && counts.Findings == len(findings) &&
		len(duties) == len(expected.Duties) && strings.Join(missing, " ") == strings.Join(expected.Missing, " ") &&
		must(decision.ValidUntil())(t).Equal(expected.ValidUntil)
	violated := 0
	for index := 0; found && index < len(findings); index++ {
		one, other := findings[index], expected.Findings[index]
		found = one.Rule == other.Rule && one.Verdict.String() == other.Verdict && bytes.Equal(one.Arguments, other.Arguments) &&
			one.Citation == other.Citation
		if one.Verdict == VerdictViolated {
			violated++
		}
	}
	for index := 0; found && index < len(duties); index++ {
		one, other := duties[index], expected.Duties[index]
		found = one.Code == other.Code && one.Status.String() == other.Status && sameJSON(one.Arguments, other.Arguments) &&
			one.DueBy.Equal(other.DueBy)
	}
	if !found || violated != counts.Violated {
		t.Errorf("decisions.jsonl:%d: findings, duties or missing facts differ", line)
	}
}

func TestNearestPermits(t *testing.T) {
	engine := vectorEngine(t)
	type vector struct{ Question, NearestPermit json.RawMessage }
	vectors(t, "nearest-permits.jsonl", func(t *testing.T, line int, expected vector) {
		var found vector
		answer := must(engine.DecideJSON(expected.Question, time.Time{}))(t)
		if json.Unmarshal(answer, &found) != nil || !sameJSON(found.NearestPermit, expected.NearestPermit) {
			t.Errorf("nearest-permits.jsonl:%d", line)
		}
	})
}

func TestErrorsNameCodeAndPlace(t *testing.T) {
	engine := vectorEngine(t)
	type vector struct{ Text, Code, Path string }
	vectors(t, "errors.jsonl", func(t *testing.T, line int, expected vector) {
		answer, err := engine.DecideJSON([]byte(expected.Text), time.Time{})
		var fault *Error
		if !errors.As(err, &fault) || answer != nil || fault.Status != StatusInvalidQuestion || fault.Code != expected.Code ||
			fault.Path != expected.Path || fault.Message == "" || fault.Expected == "" || fault.Help == "" {
			t.Errorf("errors.jsonl:%d: %+v", line, err)
		}
	})
}

func TestExplanations(t *testing.T) {
	engine := vectorEngine(t)
	languages := map[string]Language{"en": English, "fr": French, "nl": Dutch, "de": German}
	audiences := map[string]Audience{"citizen": Citizen, "officer": Officer, "auditor": Auditor}
	type vector struct {
		Question             json.RawMessage
		Lang, Audience, Text string
	}
	var decision *Decision
	var asked json.RawMessage
	vectors(t, "explanations.jsonl", func(t *testing.T, line int, vector vector) {
		if vector.Question != nil {
			question := must(NewQuestion(vector.Question, time.Time{}))(t)
			defer question.Close()
			decision.Close()
			decision, asked = must(engine.Decision(question, time.Time{}))(t), vector.Question
			return
		}
		words, err := decision.Explain(languages[vector.Lang], audiences[vector.Audience], Plain)
		if err != nil || words != vector.Text {
			t.Errorf("explanations.jsonl:%d: %v", line, err)
		}
		words, err = engine.ExplainJSON(asked, time.Time{}, languages[vector.Lang], audiences[vector.Audience], Plain)
		if err != nil || words != vector.Text {
			t.Errorf("explanations.jsonl:%d, from JSON: %v", line, err)
		}
	})
	decision.Close()
}

func TestIdentifiers(t *testing.T) {
	engine := vectorEngine(t)
	type vector struct {
		Kind, Value, Today string
		Report             map[string]any
	}
	vectors(t, "identifiers.jsonl", func(t *testing.T, line int, expected vector) {
		noon := must(time.Parse(time.DateOnly, expected.Today))(t).Add(12 * time.Hour)
		var found map[string]any
		if err := json.Unmarshal(must(engine.CheckJSON(expected.Kind, expected.Value, noon))(t), &found); err != nil {
			t.Fatal(err)
		}
		_, said := found["message"]
		delete(found, "message")
		one, other := must(json.Marshal(found))(t), must(json.Marshal(expected.Report))(t)
		if !bytes.Equal(one, other) || said == (found["valid"] == true) {
			t.Errorf("identifiers.jsonl:%d: %s", line, one)
		}
		if expected.Kind == "ssin" {
			_, err := ReadSSIN(expected.Value, noon)
			if (err == nil) != (found["valid"] == true) {
				t.Errorf("identifiers.jsonl:%d: %v", line, err)
			}
		}
	})
}

func TestCatalogue(t *testing.T) {
	rows := bytes.Split(bytes.TrimSpace(must(vectorEngine(t).CatalogueJSON(at))(t)), []byte("\n"))
	type vector struct{ Portal, Article, Name, Level, Reading string }
	lines := 0
	vectors(t, "catalogue.jsonl", func(t *testing.T, line int, expected vector) {
		var found vector
		lines = line
		if line > len(rows) || json.Unmarshal(rows[line-1], &found) != nil || found != expected {
			t.Errorf("catalogue.jsonl:%d: %+v", line, found)
		}
	})
	if lines != len(rows) {
		t.Errorf("%d rows, expected %d", len(rows), lines)
	}
}

func octetsOf(t *testing.T, hexadecimal string) []byte {
	t.Helper()
	return must(hex.DecodeString(hexadecimal))(t)
}

// Code, link and seals of the published issues. Their states follow other terms than those of the rulebooks, so that they are read and
// sealed here, and codes and links are issued by the terms of the rulebook.
func TestPublishedIssues(t *testing.T) {
	engine := vectorEngine(t)
	type key struct{ ID, Key string }
	var published struct {
		Vectors []struct {
			Given struct {
				Entropy, KeyKind, CodeChannel string
				Pepper, SealKey               key
				IssuedAt                      time.Time
			}
			Expected struct{ Code, Link, Stored, SealedStored, SealedPermit string }
		}
	}
	if err := json.Unmarshal(read(t, "tests/vectors/activation.json"), &published); err != nil || len(published.Vectors) == 0 {
		t.Fatal(err)
	}
	channels := map[string]CodeChannel{"email": CodeByEmail, "sms": CodeBySMS, "paper": CodeOnPaper}
	for index, vector := range published.Vectors {
		given, expected := vector.Given, vector.Expected
		seals := must(NewSealKeys(Key{given.SealKey.ID, octetsOf(t, given.SealKey.Key)}))(t)
		peppers := must(NewPeppers(Key{given.Pepper.ID, octetsOf(t, given.Pepper.Key)}))(t)
		sealed := must(SealActivation([]byte(expected.Stored), seals))(t)
		if sealed != expected.SealedStored || string(must(ReopenActivation(sealed, seals))(t)) != expected.Stored {
			t.Errorf("%d: the seal of a state differs", index)
		}
		permit := must(ReopenPermit(expected.SealedPermit, seals))(t)
		if must(permit.Seal(seals))(t) != expected.SealedPermit {
			t.Errorf("%d: the seal of a permit differs", index)
		}
		request := IssueRequest{KeyKind: given.KeyKind, LinkChannel: LinkByEmail, CodeChannel: channels[given.CodeChannel]}
		issued := must(engine.Issue(permit, request, nil, peppers, octetsOf(t, given.Entropy), given.IssuedAt))(t)
		link, code, err := issued.Dispatch()
		if err != nil || string(code.Bytes()) != expected.Code {
			t.Errorf("%d: the code differs: %v", index, err)
		}
		// The link is on the host of the rulebook; selector and verifier are those of the entropy.
		const secrets = 45
		if found := string(link.Bytes()); len(found) < secrets || !strings.HasSuffix(expected.Link, found[len(found)-secrets:]) {
			t.Errorf("%d: the link differs", index)
		}
		for _, handle := range []interface{ Close() error }{issued, permit, peppers, seals} {
			handle.Close()
		}
	}
}
