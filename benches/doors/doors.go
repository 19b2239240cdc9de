// What calls from Go cost: with a folder it prints a row for each kind of work, with "load" what it takes to make an engine. The library is
// there when the program begins.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"time"

	"lra.example/lra"
)

const (
	rounds    = 101
	questions = 1000
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// measure prints the median of rounds of about a millisecond, in nanoseconds a piece.
func measure(name string, pieces int, work func()) {
	calls := 0
	for begin := time.Now(); time.Since(begin) < 20*time.Millisecond; calls++ {
		work()
	}
	count := calls/20 + 1
	took := make([]float64, rounds)
	for round := range took {
		begin := time.Now()
		for range count {
			work()
		}
		took[round] = float64(time.Since(begin).Nanoseconds()) / float64(count) / float64(pieces)
	}
	sort.Float64s(took)
	fmt.Printf("door\t%s\t%.1f\n", name, took[rounds/2])
}

func permits(outcome lra.Outcome, err error) {
	if outcome != lra.OutcomePermit || err != nil {
		panic(err)
	}
}

func main() {
	if os.Args[1] == "load" {
		begin := time.Now()
		engine := must(lra.NewEngine())
		fmt.Printf("door\tload and engine\t%d\n", time.Since(begin).Nanoseconds())
		engine.Close()
		return
	}
	text := func(name string) []byte { return must(os.ReadFile(filepath.Join(os.Args[1], name+".json"))) }
	question := func(name string) *lra.Question { return must(lra.NewQuestion(text(name), time.Time{})) }
	engine := must(lra.NewEngine())
	access, enrolment, list := question("application-access"), question("enrolment"), question("accessible-applications")
	many := make([]*lra.Question, questions)
	for index := range many {
		many[index] = question("application-access")
	}
	json := text("enrolment")
	measure("empty call", 1, func() { must(access.At()) })
	measure("application access", 1, func() { permits(engine.Decide(access, time.Time{})) })
	measure("enrolment", 1, func() { permits(engine.Decide(enrolment, time.Time{})) })
	measure("matrix of all applications", 1, func() { must(engine.AccessMatrix(list, time.Time{})) })
	measure("batch, a question", questions, func() { must(engine.DecideMany(many, time.Time{})) })
	measure("enrolment, JSON in and out", 1, func() { must(engine.DecideJSON(json, time.Time{})) })
}
