package lra

/*
#include <lra.h>
*/
import "C"

import (
	"errors"
	"unsafe"
)

// Status says how a call ended, and so what to do next. Numbers are never reused; treat one you do not know as a failure.
type Status uint32

const (
	// StatusOK: it did what it says.
	StatusOK Status = C.LRA_STATUS_OK
	// StatusPanic: the library failed inside. Nothing was decided: treat it as a refusal, and report it.
	StatusPanic Status = C.LRA_STATUS_PANIC
	// StatusInvalidArgument: an argument is not what its function takes.
	StatusInvalidArgument Status = C.LRA_STATUS_INVALID_ARGUMENT
	// StatusInvalidQuestion: the question cannot be read, or no rulebook covers it.
	StatusInvalidQuestion Status = C.LRA_STATUS_INVALID_QUESTION
	// StatusInvalidHandle: the library does not know the handle. This package gives ErrClosed before that.
	StatusInvalidHandle Status = C.LRA_STATUS_INVALID_HANDLE
	// StatusInvalidValue: the text or number is no identifier of its kind; the reason of the error says why.
	StatusInvalidValue Status = C.LRA_STATUS_INVALID_VALUE
	// StatusInvalidDocument: a rulebook, stored activation, sealed text, key, link, code, record or checkpoint cannot be read.
	StatusInvalidDocument Status = C.LRA_STATUS_INVALID_DOCUMENT
	// StatusRefused: the procedure refuses what was asked; the reason of the error says why. Nothing was issued, counted or written.
	StatusRefused Status = C.LRA_STATUS_REFUSED
	// StatusEnvironment: disk, permission, lock, clock, randomness or keys do not serve; the reason of the error says which.
	StatusEnvironment Status = C.LRA_STATUS_ENVIRONMENT
	// StatusTampered: the trail was tampered with.
	StatusTampered Status = C.LRA_STATUS_TAMPERED
	// StatusBusy: another call on the handle is under way. This package waits instead.
	StatusBusy Status = C.LRA_STATUS_BUSY
	// StatusUsedUp: the handle was used up by an earlier call.
	StatusUsedUp Status = C.LRA_STATUS_USED_UP
)

var statusWords = [...]string{"ok", "panic", "invalid argument", "invalid question", "invalid handle", "invalid value",
	"invalid document", "refused", "environment", "tampered", "busy", "used up"}

// String is the status in words.
func (s Status) String() string { return word(statusWords[:], uint32(s)) }

// Error says why a call failed. It names the place and what was expected there, never what was handed in.
type Error struct {
	// Status says how the call ended.
	Status Status
	// ID is that of the question, where it has one.
	ID string
	// Code is stable: docs/errors.md explains each.
	Code string
	// Path is a JSON Pointer to the place, empty for the whole.
	Path string
	// Expected says what belongs there.
	Expected string
	// Message says what is wrong.
	Message string
	// Help says what to do about it.
	Help string
	// Reason is the stable word of a refusal, such as unknown-link, locked or trail-locked; empty where the code says all.
	Reason string
	// Line is that in the text that was read, from 1; 0 where there is none.
	Line int
	// Column is that in the line, from 1; 0 where there is none.
	Column int
}

// Error is one line: code, reason, place, message, and what was expected.
func (e *Error) Error() string {
	if e.Code == "" {
		return "lra: " + e.Status.String()
	}
	line := "lra: " + e.Code
	if e.Reason != "" {
		line += " (" + e.Reason + ")"
	}
	if e.Path != "" {
		line += " at " + e.Path
	}
	line += ": " + e.Message
	if e.Expected != "" {
		line += "; expected " + e.Expected
	}
	return line
}

// StatusOf is the status of an error of the library, also of one that is wrapped; StatusOK of nil, and StatusInvalidHandle of
// ErrClosed. Of any other error it is StatusEnvironment.
func StatusOf(err error) Status {
	var fault *Error
	switch {
	case err == nil:
		return StatusOK
	case errors.As(err, &fault):
		return fault.Status
	case errors.Is(err, ErrClosed):
		return StatusInvalidHandle
	default:
		return StatusEnvironment
	}
}

// The error of a call, which goes back to the library; nil if the call succeeded.
func fault(status C.lra_status, from *C.lra_error) error {
	if status == C.LRA_STATUS_OK {
		return nil
	}
	var said C.lra_error_report
	if from != nil {
		defer C.lra_error_free(from)
		// What the library says can be read; should it not be, the status remains.
		_ = C.lra_error_read(from, &said)
	}
	copied := func(text C.lra_text) string {
		return C.GoStringN((*C.char)(unsafe.Pointer(text.data)), C.int(text.length))
	}
	return &Error{
		Status:   Status(status),
		ID:       copied(said.id),
		Code:     copied(said.code),
		Path:     copied(said.path),
		Expected: copied(said.expected),
		Message:  copied(said.message),
		Help:     copied(said.help),
		Reason:   copied(said.reason),
		Line:     int(said.line),
		Column:   int(said.column),
	}
}

// The error of an argument that never comes to the library.
func invalidArgument(path, expected string) error {
	return &Error{
		Status:   StatusInvalidArgument,
		Code:     "invalid-argument",
		Path:     path,
		Expected: expected,
		Message:  "an argument is not what the function expects",
		Help:     "see the documentation of the function for what each parameter takes",
	}
}
