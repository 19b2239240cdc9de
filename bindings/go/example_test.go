package lra_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"lra.example/lra"
)

func ExampleEngine_DecideJSON() {
	engine, err := lra.NewEngine()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer engine.Close()
	answer, err := engine.DecideJSON([]byte(`{"v":1,"question":"officer","at":"2026-11-22T10:15:30Z","lang":"en",
		"facts":{"officer":{"rolePeriod":{"start":"2025-03-03","end":"2026-03-02"}}}}`), time.Time{})
	if err != nil {
		fmt.Println(err)
		return
	}
	var decision struct {
		Outcome  string
		Findings []struct{ Verdict, Message string }
	}
	if err := json.Unmarshal(answer, &decision); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(decision.Outcome)
	for _, finding := range decision.Findings {
		if finding.Verdict == "violated" {
			fmt.Println(finding.Message)
			break
		}
	}
	// Output:
	// deny
	// Your role as local registration manager ended on 2 March 2026.
}

func ExampleReadSSIN() {
	ssin, err := lra.ReadSSIN("85.07.30-033.28", time.Time{})
	fmt.Println(ssin.Kind, ssin.BirthYear, ssin.Sex, err)
	_, err = lra.ReadSSIN("85.07.30-033.29", time.Time{})
	var fault *lra.Error
	if errors.As(err, &fault) {
		fmt.Println(fault.Code, fault.Reason)
	}
	// Output:
	// national 1985 male <nil>
	// invalid-value check-digits
}
