package lra

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
)

// ErrClosed is the error of every call on a handle that is nil or closed.
var ErrClosed = errors.New("lra: the handle is nil or closed")

// What was handed out by the library and is to be given back, once. P is a pointer of C.
type owned[P comparable] struct {
	pointer P
	free    func(P)
	cleanup runtime.Cleanup
}

// Takes a pointer over. Should nobody close it, the garbage collector gives it back.
func (o *owned[P]) own(pointer P, free func(P)) {
	o.pointer, o.free = pointer, free
	o.cleanup = runtime.AddCleanup(o, free, pointer)
}

func (o *owned[P]) giveBack() {
	var none P
	if o.pointer != none {
		o.cleanup.Stop()
		o.free(o.pointer)
		o.pointer = none
	}
}

// A handle that serves any number of calls at once. It is given back when it is closed and the last call is over, so that
// no call ever uses freed memory and none waits.
type shared[P comparable] struct {
	owned  owned[P]
	uses   atomic.Int64
	closed atomic.Bool
}

func (s *shared[P]) own(pointer P, free func(P)) {
	s.owned.own(pointer, free)
	s.uses.Store(1)
}

// The pointer, good until done.
func (s *shared[P]) use() (P, error) {
	var none P
	for !s.closed.Load() {
		uses := s.uses.Load()
		if uses == 0 {
			break
		}
		if s.uses.CompareAndSwap(uses, uses+1) {
			return s.owned.pointer, nil
		}
	}
	return none, ErrClosed
}

func (s *shared[P]) done() {
	if s.uses.Add(-1) == 0 {
		s.owned.giveBack()
	}
}

func (s *shared[P]) close() {
	if s.uses.Load() > 0 && s.closed.CompareAndSwap(false, true) {
		s.done()
	}
}

// A handle that serves one call after the other.
type single[P comparable] struct {
	mutex sync.Mutex
	owned owned[P]
}

func (s *single[P]) own(pointer P, free func(P)) {
	s.owned.own(pointer, free)
}

// The pointer, good until done; waits for the call before.
func (s *single[P]) use() (P, error) {
	var none P
	s.mutex.Lock()
	if s.owned.pointer == none {
		s.mutex.Unlock()
		return none, ErrClosed
	}
	return s.owned.pointer, nil
}

func (s *single[P]) done() {
	s.mutex.Unlock()
}

func (s *single[P]) close() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.owned.giveBack()
}
