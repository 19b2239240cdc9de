package lra

/*
#include <lra.h>
*/
import "C"

import (
	"time"
	"unsafe"
)

// ActivationState is where an activation stands. All but pending are final.
type ActivationState uint8

const (
	// ActivationOther: a state that this package does not know: nothing can be redeemed.
	ActivationOther ActivationState = C.LRA_ACTIVATION_STATE_OTHER
	// ActivationPending: issued, and can be redeemed.
	ActivationPending ActivationState = C.LRA_ACTIVATION_STATE_PENDING
	// ActivationExpired: its validity is over.
	ActivationExpired ActivationState = C.LRA_ACTIVATION_STATE_EXPIRED
	// ActivationLocked: too many wrong codes were tried in its case.
	ActivationLocked ActivationState = C.LRA_ACTIVATION_STATE_LOCKED
	// ActivationRedeemed: used.
	ActivationRedeemed ActivationState = C.LRA_ACTIVATION_STATE_REDEEMED
	// ActivationRevoked: withdrawn by the portal.
	ActivationRevoked ActivationState = C.LRA_ACTIVATION_STATE_REVOKED
	// ActivationSuperseded: replaced by a newer code for the same person and kind of key.
	ActivationSuperseded ActivationState = C.LRA_ACTIVATION_STATE_SUPERSEDED
)

// String is the word of the JSON form.
func (s ActivationState) String() string {
	return word([]string{"other", "pending", "expired", "locked", "redeemed", "revoked", "superseded"}, uint32(s))
}

// Activation is where a stored activation stands.
type Activation struct {
	// Version counts the changes, from 1 at issue: what compare-and-swap compares.
	Version uint64
	// IssuedAt is when link and code were issued.
	IssuedAt time.Time
	// ExpiresAt is the first instant at which they are no longer valid.
	ExpiresAt time.Time
	// ChangedAt is when this state came about.
	ChangedAt time.Time
	// IssueNumber counts the codes of one case and kind of key, from 1.
	IssueNumber int
	// Tries is how many comparisons were begun in the case.
	Tries int
	// TriesLimit is the number of tries at which the case is locked.
	TriesLimit int
	// State is where it stands at the instant that was asked for.
	State ActivationState
	// Selector is the public half of its link, under which the storage finds it.
	Selector string
}

// ReadActivation reads a stored activation in JSON and says where it stands at an instant.
func ReadActivation(state []byte, at time.Time) (Activation, error) {
	var row C.lra_activation
	var failed *C.lra_error
	if err := fault(C.lra_activation_read(octets(state), size(state), milliseconds(at), &row, &failed), failed); err != nil {
		return Activation{}, err
	}
	return Activation{
		Version:     uint64(row.version),
		IssuedAt:    instant(row.issued_at),
		ExpiresAt:   instant(row.expires_at),
		ChangedAt:   instant(row.changed_at),
		IssueNumber: int(row.issue_number),
		Tries:       int(row.tries),
		TriesLimit:  int(row.tries_limit),
		State:       ActivationState(row.state),
		Selector:    string(unsafe.Slice((*byte)(&row.selector[0]), len(row.selector))),
	}, nil
}

// SettleActivation gives the next state of an activation that expired but is still stored as pending, to make the end final whatever
// the clock does later; nothing if there is nothing to write.
func SettleActivation(state []byte, at time.Time) ([]byte, error) {
	return filled(func(next *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_activation_settle(octets(state), size(state), milliseconds(at), next, failed)
	})
}

// RevokeActivation gives the next state of an activation that the portal withdraws; from the moment it is stored the code is worth nothing.
// One that has ended is StatusRefused with the reason ended.
func RevokeActivation(state []byte, at time.Time) ([]byte, error) {
	return filled(func(next *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_activation_revoke(octets(state), size(state), milliseconds(at), next, failed)
	})
}

// SealActivation gives a stored activation as a text in ASCII, for a storage that others may write to.
func SealActivation(state []byte, keys *SealKeys) (string, error) {
	ring, err := keys.use()
	if err != nil {
		return "", err
	}
	defer keys.handle.done()
	sealed, err := filled(func(sealed *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_activation_seal(octets(state), size(state), ring, sealed, failed)
	})
	return string(sealed), err
}

// ReopenActivation gives the stored activation, in JSON, that was sealed under a key of this ring.
func ReopenActivation(sealed string, keys *SealKeys) ([]byte, error) {
	ring, err := keys.use()
	if err != nil {
		return nil, err
	}
	defer keys.handle.done()
	return filled(func(state *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_activation_reopen(text(sealed), size(sealed), ring, state, failed)
	})
}
