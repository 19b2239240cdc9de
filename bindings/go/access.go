package lra

/*
#cgo noescape lra_engine_access
#cgo nocallback lra_engine_access
#cgo noescape lra_engine_access_matrix
#cgo nocallback lra_engine_access_matrix
#include <lra.h>
*/
import "C"

import (
	"time"
	"unsafe"
)

// Access is what access to one application comes to with a key of each level; index it by [Level].
type Access [LevelCount]Outcome

// Access decides about one application, by the place of its row in the catalogue in force ([Engine.CatalogueJSON]).
//
// The question is accessible-applications: its facts are those of application-access but for what names the application and the
// way it is used. The zero at is that of the question.
func (e *Engine) Access(question *Question, at time.Time, row int) (Access, error) {
	var access Access
	engine, err := e.use()
	if err != nil {
		return access, err
	}
	defer e.handle.done()
	asked, err := question.use()
	if err != nil {
		return access, err
	}
	defer question.handle.done()
	if row < 0 {
		return access, invalidArgument("/row", "a row of the catalogue")
	}
	var failed *C.lra_error
	status := C.lra_engine_access(engine, asked, milliseconds(at), C.size_t(row), (*C.uint8_t)(unsafe.Pointer(&access)), &failed)
	return access, fault(status, failed)
}

// AccessMatrix decides about every application, in the order of the catalogue in force, with a key of each level. Question and at are as
// in Access.
func (e *Engine) AccessMatrix(question *Question, at time.Time) ([]Access, error) {
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
	// More than there are today; where they do not suffice the library says how many do.
	matrix := make([]Access, 192)
	for {
		var rows C.size_t
		var failed *C.lra_error
		status := C.lra_engine_access_matrix(engine, asked, milliseconds(at),
			(*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(matrix))), C.size_t(len(matrix)*LevelCount), &rows, &failed)
		if status == C.LRA_STATUS_INVALID_ARGUMENT && int(rows) > len(matrix) {
			C.lra_error_free(failed)
			matrix = make([]Access, int(rows))
			continue
		}
		if err := fault(status, failed); err != nil {
			return nil, err
		}
		return matrix[:int(rows)], nil
	}
}
