package lra

import (
	"testing"
	"time"
)

func BenchmarkDecide(b *testing.B) {
	engine, question := newTestEngine(b), newTestQuestion(b, "enrolment")
	b.ReportAllocs()
	for b.Loop() {
		if outcome, err := engine.Decide(question, time.Time{}); outcome != OutcomePermit || err != nil {
			b.Fatal(outcome, err)
		}
	}
}

func BenchmarkDecideInParallel(b *testing.B) {
	engine, question := newTestEngine(b), newTestQuestion(b, "enrolment")
	b.RunParallel(func(loop *testing.PB) {
		for loop.Next() {
			if _, err := engine.Decide(question, time.Time{}); err != nil {
				b.Error(err)
			}
		}
	})
}

// The packed call: what is left of it, beside the border, is 100 ns.
func BenchmarkAccess(b *testing.B) {
	engine, question := newTestEngine(b), accessQuestion(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.Access(question, time.Time{}, 20); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAccessMatrix(b *testing.B) {
	engine, question := newTestEngine(b), accessQuestion(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.AccessMatrix(question, time.Time{}); err != nil {
			b.Fatal(err)
		}
	}
}

// Nothing but the border: the decision is there.
func BenchmarkOutcome(b *testing.B) {
	engine, question := newTestEngine(b), newTestQuestion(b, "enrolment")
	decision := must(engine.Decision(question, time.Time{}))(b)
	defer decision.Close()
	for b.Loop() {
		if _, err := decision.Outcome(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadSSINNumber(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ReadSSINNumber(85073003328, time.Time{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheckSSINs(b *testing.B) {
	numbers := make([]uint64, 10_000)
	for index := range numbers {
		numbers[index] = 85073003328
	}
	for b.Loop() {
		if _, valid, err := CheckSSINs(numbers, time.Time{}); valid != len(numbers) || err != nil {
			b.Fatal(valid, err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(numbers)), "ns/number")
}

func BenchmarkDecideJSON(b *testing.B) {
	engine, question := newTestEngine(b), read(b, "tests/vectors/base/enrolment.json")
	for b.Loop() {
		if _, err := engine.DecideJSON(question, at); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNewEngine(b *testing.B) {
	for b.Loop() {
		must(NewEngine())(b).Close()
	}
}
