package lra

/*
#include <lra.h>
extern int lraGoProgress(void *context, uint64_t records, uint64_t total);
*/
import "C"

import (
	"encoding/json"
	"runtime"
	"runtime/cgo"
	"unsafe"
)

// Progress is called now and then while a trail is verified: how many records were read, and of how many. It is called from another
// goroutine than that which verifies, and verification waits for it. An error stops the verification and comes out of VerifyTrail; when it
// panics, VerifyTrail panics with the same value, and when it ends its goroutine (runtime.Goexit), so does VerifyTrail.
type Progress func(records, total uint64) error

// Verification is what was found of a trail.
type Verification struct {
	// Valid says that the trail is whole.
	Valid bool
	// Report is {"valid","records","checkpoint","faults","faultsOmitted"} in JSON.
	Report json.RawMessage
}

// VerifyTrail verifies the whole trail in a folder against its last checkpoint, and against an older one that was kept elsewhere.
//
// key is the public half of the log key, expected the signed note of the older checkpoint, empty if there is none. progress may be nil. What is
// wrong with the trail is no error: read Valid. A writer may go on meanwhile.
func VerifyTrail(folder, key, expected string, progress Progress) (Verification, error) {
	var valid C.uint8_t
	watch := watcher{progress: progress}
	report, err := filled(func(report *C.lra_buffer, failed **C.lra_error) C.lra_status {
		if progress == nil {
			return C.lra_trail_verify(text(folder), size(folder), text(key), size(key), text(expected), size(expected), nil, nil,
				&valid, report, failed)
		}
		handle := cgo.NewHandle(&watch)
		defer handle.Delete()
		return C.lra_trail_verify(text(folder), size(folder), text(key), size(key), text(expected), size(expected),
			C.lra_progress(C.lraGoProgress), unsafe.Pointer(&handle), &valid, report, failed)
	})
	if watch.panicked != nil {
		panic(watch.panicked)
	}
	if watch.exited {
		runtime.Goexit()
	}
	if watch.stopped != nil {
		return Verification{}, watch.stopped
	}
	if err != nil {
		return Verification{}, err
	}
	return Verification{Valid: valid != 0, Report: report}, nil
}

type watcher struct {
	progress Progress
	stopped  error
	panicked any
	exited   bool
}

// Neither a panic nor a Goexit may unwind through the library, so that the function has a goroutine of its own.
func (w *watcher) call(records, total uint64) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		w.exited = true
		defer func() {
			if w.panicked = recover(); w.panicked != nil {
				w.exited = false
			}
		}()
		w.stopped = w.progress(records, total)
		w.exited = false
	}()
	<-done
}

//export lraGoProgress
func lraGoProgress(context unsafe.Pointer, records, total C.uint64_t) C.int {
	watch, ok := (*(*cgo.Handle)(context)).Value().(*watcher)
	if !ok {
		return 1
	}
	watch.call(uint64(records), uint64(total))
	if watch.stopped != nil || watch.panicked != nil || watch.exited {
		return 1
	}
	return 0
}

// ReadTrail gives the acknowledged records of a trail from a position on, at most so many, each as canonical JSON and a new line; count is how
// many.
//
// Only the signature of the checkpoint is checked here; VerifyTrail proves that the records are the signed ones.
func ReadTrail(folder, key string, from uint64, most int) (records []byte, count int, err error) {
	if most < 0 {
		return nil, 0, invalidArgument("/most", "a number of records")
	}
	var read C.size_t
	records, err = filled(func(lines *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_trail_read(text(folder), size(folder), text(key), size(key), C.uint64_t(from), C.size_t(most), lines, &read, failed)
	})
	return records, int(read), err
}
