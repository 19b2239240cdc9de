package lra

/*
#include <lra.h>
*/
import "C"

import (
	"runtime"
	"time"
	"unsafe"
)

// Engine holds rulebooks and catalogue, loaded and checked once. It is immutable; a new rulebook is a new engine. What was made with it
// lives on without it.
type Engine struct {
	handle shared[*C.lra_engine]
}

func newEngine(make func(**C.lra_engine, **C.lra_error) C.lra_status) (*Engine, error) {
	if versionFault != nil {
		return nil, versionFault
	}
	var made *C.lra_engine
	var failed *C.lra_error
	if err := fault(make(&made, &failed), failed); err != nil {
		return nil, err
	}
	engine := new(Engine)
	engine.handle.own(made, func(handle *C.lra_engine) { C.lra_engine_free(handle) })
	return engine, nil
}

// NewEngine makes an engine with the rulebooks that come with the library.
func NewEngine() (*Engine, error) {
	return newEngine(func(made **C.lra_engine, failed **C.lra_error) C.lra_status {
		return C.lra_engine_new(made, failed)
	})
}

// NewEngineWithRulebooks makes an engine with these rulebooks, each a text in TOML; a decision takes the one in force at its instant.
//
// It is StatusInvalidDocument when one cannot be read or two do not go together; the error names every mistake.
func NewEngineWithRulebooks(rulebooks ...[]byte) (*Engine, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	texts := textsWithin(rulebooks, &pinner)
	return newEngine(func(made **C.lra_engine, failed **C.lra_error) C.lra_status {
		return C.lra_engine_new_with_rulebooks(texts, C.size_t(len(rulebooks)), made, failed)
	})
}

func (e *Engine) use() (*C.lra_engine, error) {
	if e == nil {
		return nil, ErrClosed
	}
	return e.handle.use()
}

// Close gives the engine back.
func (e *Engine) Close() error {
	if e != nil {
		e.handle.close()
	}
	return nil
}

// Rulebook is one of those of an engine.
type Rulebook struct {
	// Version is its name.
	Version string
	// EffectiveFrom is the first instant at which it is in force.
	EffectiveFrom time.Time
	// Digest is SHA-256 over its canonical form.
	Digest [C.LRA_DIGEST_LENGTH]byte
}

// Rulebooks are those of the engine, in the order in which they come into force.
func (e *Engine) Rulebooks() ([]Rulebook, error) {
	engine, err := e.use()
	if err != nil {
		return nil, err
	}
	defer e.handle.done()
	var count C.size_t
	var failed *C.lra_error
	if err := fault(C.lra_engine_rulebook_count(engine, &count, &failed), failed); err != nil {
		return nil, err
	}
	rulebooks := make([]Rulebook, int(count))
	for index := range rulebooks {
		var row C.lra_rulebook
		if err := fault(C.lra_engine_rulebook(engine, C.size_t(index), &row, &failed), failed); err != nil {
			return nil, err
		}
		rulebooks[index] = Rulebook{
			Version:       borrowedText(row.version),
			EffectiveFrom: instant(row.effective_from),
			Digest:        *(*[C.LRA_DIGEST_LENGTH]byte)(unsafe.Pointer(&row.digest)),
		}
	}
	return rulebooks, nil
}

// PolicyDigest is the digest of the rules themselves: two libraries with the same digest decide alike.
func (e *Engine) PolicyDigest() (digest [C.LRA_DIGEST_LENGTH]byte, err error) {
	engine, err := e.use()
	if err != nil {
		return digest, err
	}
	defer e.handle.done()
	var failed *C.lra_error
	return digest, fault(C.lra_engine_policy_digest(engine, octets(digest[:]), &failed), failed)
}

// DecideJSON answers one question, JSON in and JSON out, as the schemas describe them.
//
// The zero at is that of the question; where both name an instant they have to be the same. An answer of any outcome is no error: read
// it. The question accessible-applications is answered by a list, every other by a decision. A question that cannot be read, or that
// no rulebook covers, is StatusInvalidQuestion.
func (e *Engine) DecideJSON(question []byte, at time.Time) ([]byte, error) {
	return e.answer(func(engine *C.lra_engine, answer *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_engine_decide_json(engine, octets(question), size(question), milliseconds(at), answer, failed)
	})
}

// DecideJSONLines answers many questions, one JSON object a line in and out; empty lines are left out. Each is answered in its place, one
// that cannot be read or decided by an error object.
func (e *Engine) DecideJSONLines(questions []byte, at time.Time) ([]byte, error) {
	return e.answer(func(engine *C.lra_engine, answers *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_engine_decide_json_lines(engine, octets(questions), size(questions), milliseconds(at), answers, failed)
	})
}

// ExplainJSON answers one question in JSON in words. LanguageOfQuestion is English where the question asks for none. A list of
// applications reads the same for everybody. at is as in DecideJSON.
func (e *Engine) ExplainJSON(question []byte, at time.Time, language Language, audience Audience, form TextForm) (string, error) {
	words, err := e.answer(func(engine *C.lra_engine, words *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_engine_explain_json(engine, octets(question), size(question), milliseconds(at),
			C.uint32_t(language), C.uint32_t(audience), C.uint32_t(form), words, failed)
	})
	return string(words), err
}

// CatalogueJSON is the applications of the rulebook in force at an instant, in the order of its catalogue, one JSON object a line.
func (e *Engine) CatalogueJSON(at time.Time) ([]byte, error) {
	return e.answer(func(engine *C.lra_engine, applications *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_engine_catalogue_json(engine, milliseconds(at), applications, failed)
	})
}

// CatalogueCount is how many applications that catalogue has.
func (e *Engine) CatalogueCount(at time.Time) (int, error) {
	engine, err := e.use()
	if err != nil {
		return 0, err
	}
	defer e.handle.done()
	var count C.size_t
	var failed *C.lra_error
	status := C.lra_engine_catalogue_count(engine, milliseconds(at), &count, &failed)
	return int(count), fault(status, failed)
}

// CheckJSON says whether a text is an identifier, and what it encodes, as JSON, the same as the command lra check.
//
// kind is one of ssin, enterprise-number, establishment-unit-number, employer-id, card-number, mrz (lines joined by |), email, phone,
// password, activation-code. Of the last two the report holds neither value nor canonical form. Dates are compared with the day that it is in
// Brussels at that instant; telephone numbers and passwords are judged by the rulebook then in force. An identifier that is not
// valid is no error; read valid.
func (e *Engine) CheckJSON(kind, value string, at time.Time) ([]byte, error) {
	return e.answer(func(engine *C.lra_engine, report *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_engine_check_json(engine, text(kind), size(kind), text(value), size(value), milliseconds(at), report, failed)
	})
}

func (e *Engine) answer(ask func(*C.lra_engine, *C.lra_buffer, **C.lra_error) C.lra_status) ([]byte, error) {
	engine, err := e.use()
	if err != nil {
		return nil, err
	}
	defer e.handle.done()
	return filled(func(buffer *C.lra_buffer, failed **C.lra_error) C.lra_status { return ask(engine, buffer, failed) })
}

// A copy of the buffer that a call fills.
func filled(call func(*C.lra_buffer, **C.lra_error) C.lra_status) ([]byte, error) {
	var buffer C.lra_buffer
	var failed *C.lra_error
	if err := fault(call(&buffer, &failed), failed); err != nil {
		return nil, err
	}
	return take(&buffer), nil
}

// RulesJSON is the rules, one JSON object a line, every column: id, citation, effect, facts, messages by language.
func RulesJSON() ([]byte, error) {
	return filled(func(rules *C.lra_buffer, failed **C.lra_error) C.lra_status { return C.lra_rules_json(rules, failed) })
}

// FactsJSON is the facts, one JSON object a line, every column.
func FactsJSON() ([]byte, error) {
	return filled(func(facts *C.lra_buffer, failed **C.lra_error) C.lra_status { return C.lra_facts_json(facts, failed) })
}
