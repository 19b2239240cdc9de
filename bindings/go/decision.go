package lra

/*
#cgo noescape lra_decision_outcome
#cgo nocallback lra_decision_outcome
#include <lra.h>
*/
import "C"

import (
	"encoding/json"
	"time"
)

// Decision is a decision with all that it found. It is immutable.
type Decision struct {
	handle shared[*C.lra_decision]
}

// Decision decides a question and keeps all that was found. The zero at is that of the question.
func (e *Engine) Decision(question *Question, at time.Time) (*Decision, error) {
	engine, err := e.use()
	if err != nil {
		return nil, err
	}
	defer e.handle.done()
	asked, err := question.use()
	if err != nil {
		return nil, err
	}
	defer question.handle.done()
	var made *C.lra_decision
	var failed *C.lra_error
	if err := fault(C.lra_decision_new(engine, asked, milliseconds(at), &made, &failed), failed); err != nil {
		return nil, err
	}
	decision := new(Decision)
	decision.handle.own(made, func(handle *C.lra_decision) { C.lra_decision_free(handle) })
	return decision, nil
}

func (d *Decision) use() (*C.lra_decision, error) {
	if d == nil {
		return nil, ErrClosed
	}
	return d.handle.use()
}

// Close gives the decision back.
func (d *Decision) Close() error {
	if d != nil {
		d.handle.close()
	}
	return nil
}

// Outcome is what the decision comes to.
func (d *Decision) Outcome() (Outcome, error) {
	decision, err := d.use()
	if err != nil {
		return OutcomeNone, err
	}
	defer d.handle.done()
	var outcome C.lra_outcome
	var failed *C.lra_error
	status := C.lra_decision_outcome(decision, &outcome, &failed)
	return Outcome(outcome), fault(status, failed)
}

// Counts says how much a decision found.
type Counts struct {
	// Findings is how many rules the question evaluates, whatever they found.
	Findings int
	// Violated is how many of them are violated.
	Violated int
	// Unknown is for how many of them a fact is missing.
	Unknown int
	// Duties is how much is to be carried out.
	Duties int
	// Missing is how many facts unknown deny rules still need.
	Missing int
}

// Counts says how much the decision found.
func (d *Decision) Counts() (Counts, error) {
	decision, err := d.use()
	if err != nil {
		return Counts{}, err
	}
	defer d.handle.done()
	return counts(decision)
}

func counts(decision *C.lra_decision) (Counts, error) {
	var found C.lra_counts
	var failed *C.lra_error
	status := C.lra_decision_counts(decision, &found, &failed)
	return Counts{
		Findings: int(found.findings),
		Violated: int(found.violated),
		Unknown:  int(found.unknown),
		Duties:   int(found.duties),
		Missing:  int(found.missing),
	}, fault(status, failed)
}

// Finding is what one rule found.
type Finding struct {
	// Rule is the stable id of the rule.
	Rule string
	// Verdict is what it found.
	Verdict Verdict
	// Arguments is {"reasons":[…]} of a violated rule, {"facts":[…]} of an unknown one, {} of any other.
	Arguments json.RawMessage
	// Citation is the first clause that the rule comes from.
	Citation Citation
}

// Citation is a clause of a document.
type Citation struct {
	// Document is the short name of the document.
	Document string `json:"document"`
	// Article is its article or section.
	Article string `json:"article"`
	// Clause is its words.
	Clause string `json:"clause"`
	// Inferred says that it is a reading that the text allows but does not force.
	Inferred bool `json:"inferred"`
}

// Findings is what every rule found, in the order of the rule table.
func (d *Decision) Findings() ([]Finding, error) {
	decision, err := d.use()
	if err != nil {
		return nil, err
	}
	defer d.handle.done()
	found, err := counts(decision)
	if err != nil {
		return nil, err
	}
	findings := make([]Finding, found.Findings)
	for index := range findings {
		var row C.lra_finding
		var failed *C.lra_error
		if err := fault(C.lra_decision_finding(decision, C.size_t(index), &row, &failed), failed); err != nil {
			return nil, err
		}
		findings[index] = Finding{
			Rule:      borrowedText(row.rule),
			Verdict:   Verdict(row.verdict),
			Arguments: borrowed(row.arguments),
		}
		if err := json.Unmarshal(view(row.citation), &findings[index].Citation); err != nil {
			return nil, err
		}
	}
	return findings, nil
}

// FindingWords says what is the matter with a finding, by its place in Findings, and what to do about it; both empty where the rule is satisfied
// or does not apply.
func (d *Decision) FindingWords(index int, language Language, audience Audience) (message, remedy string, err error) {
	decision, err := d.use()
	if err != nil {
		return "", "", err
	}
	defer d.handle.done()
	if index < 0 {
		return "", "", invalidArgument("/index", "the place of a finding")
	}
	var said, advised C.lra_buffer
	var failed *C.lra_error
	status := C.lra_decision_finding_words(decision, C.size_t(index), C.uint32_t(language), C.uint32_t(audience), &said, &advised, &failed)
	return takeText(&said), takeText(&advised), fault(status, failed)
}

// Duty is something to be carried out.
type Duty struct {
	// Rule is the stable id of the rule that it follows from.
	Rule string
	// Code is its stable code.
	Code string
	// Status says whether it is known to be open.
	Status DutyStatus
	// DueBy says by when; the zero Time where the rule sets no moment.
	DueBy time.Time
	// Arguments is as in a finding.
	Arguments json.RawMessage
}

// Duties is what is to be carried out.
func (d *Decision) Duties() ([]Duty, error) {
	decision, err := d.use()
	if err != nil {
		return nil, err
	}
	defer d.handle.done()
	found, err := counts(decision)
	if err != nil {
		return nil, err
	}
	duties := make([]Duty, found.Duties)
	for index := range duties {
		var row C.lra_duty
		var failed *C.lra_error
		if err := fault(C.lra_decision_duty(decision, C.size_t(index), &row, &failed), failed); err != nil {
			return nil, err
		}
		duties[index] = Duty{
			Rule:      borrowedText(row.rule),
			Code:      borrowedText(row.code),
			Status:    DutyStatus(row.status),
			DueBy:     instant(row.due_by),
			Arguments: borrowed(row.arguments),
		}
	}
	return duties, nil
}

// Missing is the facts that unknown deny rules still need, each a JSON Pointer into the question.
func (d *Decision) Missing() ([]string, error) {
	decision, err := d.use()
	if err != nil {
		return nil, err
	}
	defer d.handle.done()
	found, err := counts(decision)
	if err != nil {
		return nil, err
	}
	missing := make([]string, found.Missing)
	for index := range missing {
		var path C.lra_text
		var failed *C.lra_error
		if err := fault(C.lra_decision_missing(decision, C.size_t(index), &path, &failed), failed); err != nil {
			return nil, err
		}
		missing[index] = borrowedText(path)
	}
	return missing, nil
}

// ValidUntil is the first instant at which outcome, any verdict or any duty differs with the same facts; the zero Time if there is none.
func (d *Decision) ValidUntil() (time.Time, error) {
	decision, err := d.use()
	if err != nil {
		return time.Time{}, err
	}
	defer d.handle.done()
	var until C.int64_t
	var failed *C.lra_error
	if err := fault(C.lra_decision_valid_until(decision, &until, &failed), failed); err != nil {
		return time.Time{}, err
	}
	return instant(until), nil
}

// Explain is the decision in words: what it comes to, what is wrong and what to do, what is still needed, and until when it holds.
func (d *Decision) Explain(language Language, audience Audience, form TextForm) (string, error) {
	words, err := d.written(func(decision *C.lra_decision, words *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_decision_explain(decision, C.uint32_t(language), C.uint32_t(audience), C.uint32_t(form), words, failed)
	})
	return string(words), err
}

// JSON is the decision as the schemas describe it. With LanguageOfQuestion there are texts only if the question asks for a language.
func (d *Decision) JSON(language Language) ([]byte, error) {
	return d.written(func(decision *C.lra_decision, json *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_decision_json(decision, C.uint32_t(language), json, failed)
	})
}

// CanonicalJSON is the canonical decision, ids and arguments without texts: what a replay has to make again, byte by byte.
func (d *Decision) CanonicalJSON() ([]byte, error) {
	return d.written(func(decision *C.lra_decision, json *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_decision_canonical_json(decision, json, failed)
	})
}

func (d *Decision) written(write func(*C.lra_decision, *C.lra_buffer, **C.lra_error) C.lra_status) ([]byte, error) {
	decision, err := d.use()
	if err != nil {
		return nil, err
	}
	defer d.handle.done()
	return filled(func(buffer *C.lra_buffer, failed **C.lra_error) C.lra_status { return write(decision, buffer, failed) })
}
