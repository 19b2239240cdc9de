//go:build lra_panic

package lra

import (
	"strings"
	"testing"
)

func TestAPanicWithinIsAnErrorAndNothingElse(t *testing.T) {
	engine, question := newTestEngine(t), newTestQuestion(t, "enrolment")
	for range 3 {
		err := injectPanic()
		if StatusOf(err) != StatusPanic || !strings.Contains(err.Error(), "internal") || strings.Contains(err.Error(), "injected") {
			t.Error(err)
		}
	}
	if outcome := must(engine.Decide(question, at))(t); outcome != OutcomePermit {
		t.Error(outcome)
	}
}
