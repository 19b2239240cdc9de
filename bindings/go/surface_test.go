package lra

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// What Go has itself.
var notNeeded = map[string]string{
	"lra_system_time":   "time.Now",
	"lra_system_random": "crypto/rand",
	"lra_error_json":    "by its fields",
	"LRA_NO_INSTANT":    "",
}

// The files of the package without its tests.
func sources() ([]string, error) {
	files, err := filepath.Glob("*.go")
	return slices.DeleteFunc(files, func(name string) bool { return strings.HasSuffix(name, "_test.go") }), err
}

func TestEverythingOfTheHeaderIsUsed(t *testing.T) {
	header := string(read(t, "include/lra.h"))
	var text strings.Builder
	for _, file := range must(sources())(t) {
		text.Write(must(os.ReadFile(file))(t))
	}
	names := regexp.MustCompile(`(?m)^[a-z0-9_]+ \*?(lra_[a-z0-9_]+)\(|^  (LRA_[A-Z0-9_]+) = |^#define (LRA_[A-Z_]+) `).FindAllStringSubmatch(header, -1)
	if len(names) < 120 {
		t.Fatalf("only %d names found in the header", len(names))
	}
	for _, match := range names {
		name := match[1] + match[2] + match[3]
		if _, excused := notNeeded[name]; !excused && !regexp.MustCompile(`C\.`+name+`\b`).MatchString(text.String()) {
			t.Errorf("%s is not used", name)
		}
	}
}

func TestWordsAreThoseOfTheJSONForm(t *testing.T) {
	words := map[string]string{
		OutcomeIncomplete.String():    "incomplete",
		VerdictNotApplicable.String(): "not-applicable",
		DutyUnconfirmed.String():      "unconfirmed",
		LevelStrong.String():          "strong",
		German.String():               "de",
		Auditor.String():              "auditor",
		Markdown.String():             "markdown",
		ActivationSuperseded.String(): "superseded",
		RedemptionLocked.String():     "locked",
		LinkBySMS.String():            "sms",
		CodeOnPaper.String():          "paper",
		SSINBis.String():              "bis",
		SexFemale.String():            "female",
		CheckOther.String():           "other",
		StatusUsedUp.String():         "used up",
		Outcome(200).String():         "200",
	}
	for found, expected := range words {
		if found != expected {
			t.Errorf("%s, expected %s", found, expected)
		}
	}
}
