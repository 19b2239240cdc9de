package lra

/*
#cgo noescape lra_engine_decide
#cgo nocallback lra_engine_decide
#cgo noescape lra_engine_decide_many
#cgo nocallback lra_engine_decide_many
#include <lra.h>
*/
import "C"

import (
	"fmt"
	"time"
	"unsafe"
)

// Question is a question with its facts, read and checked once, to be decided many times. It is immutable. What was made with it lives on
// without it.
type Question struct {
	handle shared[*C.lra_question]
}

// NewQuestion reads a question in JSON, as the schemas describe it. at is as in [Engine.DecideJSON].
func NewQuestion(json []byte, at time.Time) (*Question, error) {
	if versionFault != nil {
		return nil, versionFault
	}
	var made *C.lra_question
	var failed *C.lra_error
	if err := fault(C.lra_question_new(octets(json), size(json), milliseconds(at), &made, &failed), failed); err != nil {
		return nil, err
	}
	question := new(Question)
	question.handle.own(made, func(handle *C.lra_question) { C.lra_question_free(handle) })
	return question, nil
}

func (q *Question) use() (*C.lra_question, error) {
	if q == nil {
		return nil, ErrClosed
	}
	return q.handle.use()
}

// Close gives the question back.
func (q *Question) Close() error {
	if q != nil {
		q.handle.close()
	}
	return nil
}

// At is the instant of the question.
func (q *Question) At() (time.Time, error) {
	question, err := q.use()
	if err != nil {
		return time.Time{}, err
	}
	defer q.handle.done()
	var at C.int64_t
	var failed *C.lra_error
	if err := fault(C.lra_question_at(question, &at, &failed), failed); err != nil {
		return time.Time{}, err
	}
	return instant(at), nil
}

// Decide says what a question comes to, nothing else: the call for every page. It allocates nothing. The zero at is that of the question.
func (e *Engine) Decide(question *Question, at time.Time) (Outcome, error) {
	engine, err := e.use()
	if err != nil {
		return OutcomeNone, err
	}
	defer e.handle.done()
	asked, err := question.use()
	if err != nil {
		return OutcomeNone, err
	}
	defer question.handle.done()
	var outcome C.lra_outcome
	var failed *C.lra_error
	status := C.lra_engine_decide(engine, asked, milliseconds(at), &outcome, &failed)
	return Outcome(outcome), fault(status, failed)
}

// DecideMany decides many questions in one call and gives an outcome for each. Every question is decided: one that cannot be is OutcomeNone,
// and the error is that of the first such. at is as in Decide.
func (e *Engine) DecideMany(questions []*Question, at time.Time) ([]Outcome, error) {
	outcomes := make([]Outcome, len(questions))
	engine, err := e.use()
	if err != nil {
		return outcomes, err
	}
	defer e.handle.done()
	asked := make([]*C.lra_question, len(questions))
	for index, question := range questions {
		if asked[index], err = question.use(); err != nil {
			return outcomes, fmt.Errorf("question %d: %w", index, err)
		}
		defer question.handle.done()
	}
	var failed *C.lra_error
	status := C.lra_engine_decide_many(engine, unsafe.SliceData(asked), C.size_t(len(asked)), milliseconds(at),
		(*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(outcomes))), &failed)
	return outcomes, fault(status, failed)
}
