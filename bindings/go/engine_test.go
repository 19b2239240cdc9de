package lra

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"
)

func TestAnEngineKnowsItsRulebooks(t *testing.T) {
	engine := newTestEngine(t)
	rulebooks := must(engine.Rulebooks())(t)
	if len(rulebooks) != 2 || !rulebooks[0].EffectiveFrom.Before(rulebooks[1].EffectiveFrom) {
		t.Fatalf("%+v", rulebooks)
	}
	for _, rulebook := range rulebooks {
		if rulebook.Version == "" || wiped(rulebook.Digest[:]) {
			t.Errorf("%+v", rulebook)
		}
	}
	if digest := must(engine.PolicyDigest())(t); wiped(digest[:]) {
		t.Error("the rules have no digest")
	}
	for _, rows := range [][]byte{must(RulesJSON())(t), must(FactsJSON())(t), must(engine.CatalogueJSON(at))(t)} {
		for _, line := range bytes.Split(bytes.TrimSpace(rows), []byte("\n")) {
			if !json.Valid(line) {
				t.Errorf("%s", line)
			}
		}
	}
}

func TestInstantsAreHandedInOrStandInTheQuestion(t *testing.T) {
	engine := newTestEngine(t)
	const named = `{"v":1,"id":"a","question":"organisation","at":"2026-11-22T10:15:30Z","facts":{}}`
	const unnamed = `{"v":1,"id":"b","question":"organisation","facts":{}}`
	if _, err := engine.DecideJSON([]byte(unnamed), time.Time{}); err == nil {
		t.Error("an instant is needed")
	} else if fault, ok := err.(*Error); !ok || fault.Path != "/at" || fault.ID != "b" {
		t.Errorf("%+v", err)
	}
	elsewhere := time.FixedZone("elsewhere", -7*3600)
	answer := must(engine.DecideJSON([]byte(unnamed), at.Add(999*time.Microsecond).In(elsewhere)))(t)
	if !bytes.Contains(answer, []byte(`"at":"2026-11-22T10:15:30.000Z"`)) {
		t.Errorf("%s", answer)
	}
	if _, err := engine.DecideJSON([]byte(named), at.Add(time.Millisecond)); StatusOf(err) != StatusInvalidQuestion {
		t.Error(err)
	}
	lines := must(engine.DecideJSONLines([]byte(named+"\n\n{\n"+unnamed), at))(t)
	if bytes.Count(lines, []byte("\n")) != 3 || !bytes.Contains(lines, []byte("malformed-json")) {
		t.Errorf("%s", lines)
	}
	question := must(NewQuestion([]byte(unnamed), at))(t)
	defer question.Close()
	if !must(question.At())(t).Equal(at) {
		t.Error("a question has its instant")
	}
}

func TestErrorsTellLineAndColumn(t *testing.T) {
	_, err := newTestEngine(t).DecideJSON([]byte("{\n  \"v\":"), at)
	fault, ok := err.(*Error)
	if !ok || fault.Code != "malformed-json" || fault.Line != 2 || fault.Column == 0 {
		t.Errorf("%+v", err)
	}
}

func TestManyQuestionsAtOnce(t *testing.T) {
	engine := newTestEngine(t)
	permitted, unknown := newTestQuestion(t, "enrolment"), must(NewQuestion([]byte(`{"v":1,"question":"search","facts":{}}`), at))(t)
	defer unknown.Close()
	outcomes := must(engine.DecideMany([]*Question{permitted, unknown, permitted, permitted}, time.Time{}))(t)
	expected := []Outcome{OutcomePermit, OutcomeIncomplete, OutcomePermit, OutcomePermit}
	for index := range expected {
		if outcomes[index] != expected[index] {
			t.Error(outcomes)
		}
	}
	if outcomes := must(engine.DecideMany(nil, at))(t); len(outcomes) != 0 {
		t.Error(outcomes)
	}
}

func TestTheMatrixIsItsRows(t *testing.T) {
	engine := newTestEngine(t)
	question := accessQuestion(t)
	matrix := must(engine.AccessMatrix(question, time.Time{}))(t)
	if rows := bytes.Count(must(engine.CatalogueJSON(at))(t), []byte("\n")); len(matrix) != rows || must(engine.CatalogueCount(at))(t) != rows {
		t.Errorf("%d rows, expected %d", len(matrix), rows)
	}
	permits := 0
	for row, access := range matrix {
		if must(engine.Access(question, time.Time{}, row))(t) != access {
			t.Errorf("row %d differs", row)
		}
		if access[LevelStrong] == OutcomePermit {
			permits++
		}
	}
	if permits == 0 {
		t.Error("a strong key opens nothing")
	}
	if _, err := engine.Access(question, time.Time{}, len(matrix)); StatusOf(err) != StatusInvalidArgument {
		t.Error(err)
	}
}

// The first of the vectors that is a question of this kind.
func accessQuestion(t testing.TB) *Question {
	t.Helper()
	var vector struct{ Question json.RawMessage }
	line, _, _ := bytes.Cut(read(t, "tests/vectors/accessible-applications.jsonl"), []byte("\n"))
	if err := json.Unmarshal(line, &vector); err != nil {
		t.Fatal(err)
	}
	question := must(NewQuestion(vector.Question, time.Time{}))(t)
	t.Cleanup(func() { question.Close() })
	return question
}

func TestNumbersInColumns(t *testing.T) {
	ssin := must(ReadSSIN("85.07.30-033.28", at))(t)
	if ssin != (SSIN{Number: 85073003328, Kind: SSINNational, Sex: SexMale, BirthYear: 1985, BirthMonth: time.July, BirthDay: 30}) {
		t.Errorf("%+v", ssin)
	}
	if must(ReadSSINNumber(85073003328, time.Time{}))(t) != ssin {
		t.Error("a number and its text differ")
	}
	results, valid, err := CheckSSINs([]uint64{85073003328, 85073003329, 0}, at)
	if err != nil || valid != 1 || results[0] != CheckValid || results[1] != CheckDigits {
		t.Error(results, valid, err)
	}
	results, valid, err = CheckSSINTexts([]byte("8507300332885.07.30-033.28x"), []int64{0, 11, 26, 27}, at)
	if err != nil || valid != 2 || results[2] != CheckForm {
		t.Error(results, valid, err)
	}
	number := must(ReadEnterpriseNumber("0732.861.031"))(t)
	if number != 732861031 || CheckEnterpriseNumber(number) != nil || StatusOf(CheckEnterpriseNumber(number+1)) != StatusInvalidValue {
		t.Error(number)
	}
	results, valid, err = CheckEnterpriseNumbers([]uint64{number, number + 1, 10_000_000_000})
	if err != nil || valid != 1 || results[0] != CheckValid || results[1] != CheckDigits || results[2] != CheckForm {
		t.Errorf("%v, %d, %v", results, valid, err)
	}
	results, valid, err = CheckEnterpriseNumberTexts([]byte("07328610310732861032"), []int64{0, 10, 20})
	if err != nil || valid != 1 || results[1] != CheckDigits {
		t.Error(results, valid, err)
	}
}

func TestFindingsHaveWords(t *testing.T) {
	engine := newTestEngine(t)
	question := must(NewQuestion([]byte(`{"v":1,"question":"officer","facts":{"officer":{"rolePeriod":{"start":"2025-03-03","end":"2026-03-02"}}}}`), at))(t)
	defer question.Close()
	decision := must(engine.Decision(question, time.Time{}))(t)
	defer decision.Close()
	said := 0
	for index, finding := range must(decision.Findings())(t) {
		message, remedy, err := decision.FindingWords(index, French, Officer)
		if err != nil || (message == "") != (finding.Verdict == VerdictSatisfied || finding.Verdict == VerdictNotApplicable) {
			t.Error(finding.Rule, message, remedy, err)
		}
		if finding.Verdict == VerdictViolated && remedy != "" {
			said++
		}
	}
	if said == 0 {
		t.Error("nothing is advised")
	}
	if !json.Valid(must(decision.CanonicalJSON())(t)) || !bytes.Contains(must(decision.JSON(English))(t), []byte("2 March 2026")) {
		t.Error("a decision in JSON")
	}
	if len(must(decision.Missing())(t)) == 0 {
		t.Error("facts are missing")
	}
}
