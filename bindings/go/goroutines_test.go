package lra

import (
	"errors"
	"sync"
	"testing"
	"time"
)

func together(count int, task func(number int)) {
	var group sync.WaitGroup
	for number := range count {
		group.Add(1)
		go func() {
			defer group.Done()
			task(number)
		}()
	}
	group.Wait()
}

func TestManyGoroutinesShareAnEngine(t *testing.T) {
	engine, question := newTestEngine(t), newTestQuestion(t, "enrolment")
	decision := must(engine.Decision(question, time.Time{}))(t)
	defer decision.Close()
	json := string(must(decision.JSON(German))(t))
	together(16, func(int) {
		for round := range 300 {
			if outcome, err := engine.Decide(question, at); err != nil || outcome != OutcomePermit {
				t.Error(outcome, err)
			}
			if round%50 == 0 {
				if found, err := decision.JSON(German); err != nil || string(found) != json {
					t.Error("a decision in JSON differs", err)
				}
				if _, err := engine.Decide(question, time.Unix(0, 0)); StatusOf(err) != StatusInvalidQuestion {
					t.Error(err)
				}
			}
		}
	})
}

func TestClosingDuringCallsIsSafe(t *testing.T) {
	for range 20 {
		engine := must(NewEngine())(t)
		question := must(NewQuestion(read(t, "tests/vectors/base/enrolment.json"), at))(t)
		together(8, func(number int) {
			for range 50 {
				_, err := engine.Decide(question, at)
				if err != nil && !errors.Is(err, ErrClosed) {
					t.Error(err)
				}
			}
			switch number {
			case 3, 4:
				engine.Close()
			case 5, 6:
				question.Close()
			}
		})
		if _, err := engine.Rulebooks(); !errors.Is(err, ErrClosed) {
			t.Error(err)
		}
	}
}

func TestManyGoroutinesWriteOneTrail(t *testing.T) {
	d := newDesk(t)
	const writers, records = 8, 20
	together(writers, func(int) {
		for index := range records {
			if _, err := d.trail.Append(d.record("lra.test", 1+index), at); err != nil {
				t.Error(err)
			}
			if index%10 == 9 {
				if _, err := d.trail.Commit(); err != nil {
					t.Error(err)
				}
			}
		}
	})
	_, count, err := d.trail.Checkpoint()
	if err != nil || count != 1+writers*records {
		t.Error(count, err)
	}
	if !must(VerifyTrail(d.folder, must(d.trail.VerifierKey())(t), "", nil))(t).Valid {
		t.Error("the trail is not whole")
	}
}
