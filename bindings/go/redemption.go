package lra

/*
#include <lra.h>
*/
import "C"

import "time"

// Redemption is the end of an attempt with a right link.
type Redemption uint8

const (
	// RedemptionNone: nothing was compared. Never an activation.
	RedemptionNone Redemption = C.LRA_REDEMPTION_NONE
	// RedemptionActivated: the right code. Once the state is stored and the record written, the key is activated.
	RedemptionActivated Redemption = C.LRA_REDEMPTION_ACTIVATED
	// RedemptionWrongCode: a wrong code, and tries are left.
	RedemptionWrongCode Redemption = C.LRA_REDEMPTION_WRONG_CODE
	// RedemptionLocked: a wrong code, and it was the last try: the case is locked.
	RedemptionLocked Redemption = C.LRA_REDEMPTION_LOCKED
)

// String is the word of the record.
func (r Redemption) String() string {
	return word([]string{"none", "activated", "wrong-code", "locked"}, uint32(r))
}

// Standing is what a page may show when a link is opened.
type Standing struct {
	// State is where the activation stands.
	State ActivationState
	// ExpiresAt is the first instant at which link and code are no longer valid.
	ExpiresAt time.Time
	// TriesLeft is how many codes may still be tried.
	TriesLeft int
}

// Look says where the activation of a link stands, without changing anything.
//
// state is what the storage holds under the selector of the link, in JSON, empty if it holds nothing. A link that is not known, or whose
// secret half is wrong, is StatusRefused with the reason unknown-link.
func (e *Engine) Look(state, link []byte, peppers *Peppers, at time.Time) (Standing, error) {
	engine, err := e.use()
	if err != nil {
		return Standing{}, err
	}
	defer e.handle.done()
	ring, err := peppers.use()
	if err != nil {
		return Standing{}, err
	}
	defer peppers.handle.done()
	var standing C.lra_activation_state
	var expires C.int64_t
	var left C.uint32_t
	var failed *C.lra_error
	status := C.lra_activation_look(engine, octets(state), size(state), octets(link), size(link), ring, milliseconds(at),
		&standing, &expires, &left, &failed)
	if err := fault(status, failed); err != nil {
		return Standing{}, err
	}
	return Standing{State: ActivationState(standing), ExpiresAt: instant(expires), TriesLeft: int(left)}, nil
}

// Reservation is the right to compare one code, once. Closing it wipes the code.
type Reservation struct {
	handle single[*C.lra_reservation]
}

// Reserve counts a try under a link, before the code is compared.
//
// state is as in Look, code what the person typed; whoever typed it wipes it. A slip of the pen, found by its check symbols, is StatusInvalidDocument
// and costs no try, no more than an unknown link, which is StatusRefused. On success the portal writes next over the version before it
// (compare-and-swap), and only then calls Compare. If another was faster it reads again and starts again here.
func (e *Engine) Reserve(state, link, code []byte, peppers *Peppers, at time.Time) (next []byte, reservation *Reservation, err error) {
	engine, err := e.use()
	if err != nil {
		return nil, nil, err
	}
	defer e.handle.done()
	ring, err := peppers.use()
	if err != nil {
		return nil, nil, err
	}
	defer peppers.handle.done()
	var counted C.lra_buffer
	var made *C.lra_reservation
	var failed *C.lra_error
	status := C.lra_activation_reserve(engine, octets(state), size(state), octets(link), size(link), octets(code), size(code), ring,
		milliseconds(at), &counted, &made, &failed)
	if err := fault(status, failed); err != nil {
		return nil, nil, err
	}
	reservation = new(Reservation)
	reservation.handle.own(made, func(handle *C.lra_reservation) { C.lra_reservation_free(handle) })
	return take(&counted), reservation, nil
}

// Close gives the reservation back and wipes the code.
func (r *Reservation) Close() error {
	if r != nil {
		r.handle.close()
	}
	return nil
}

// Comparison is what comes of a reservation.
type Comparison struct {
	// Outcome is void until Next is stored and the record written.
	Outcome Redemption
	// Next is the state to store, in JSON.
	Next []byte
	// Facts is what the audit record says of it, in JSON.
	Facts []byte
}

// Compare compares the code, once, after the state with the counted try was stored. confirmedVersion is the version that the storage
// confirmed to have written. A second call is StatusUsedUp; so is one after another version was handed in, which is StatusInvalidArgument and
// looks at nothing.
//
// The portal writes Next over the version before it, then the record with Facts, and only then acts on the outcome. If another was
// faster the outcome is void and it starts again at Reserve.
func (r *Reservation) Compare(confirmedVersion uint64) (Comparison, error) {
	if r == nil {
		return Comparison{}, ErrClosed
	}
	reservation, err := r.handle.use()
	if err != nil {
		return Comparison{}, err
	}
	defer r.handle.done()
	var outcome C.lra_redemption
	var next, facts C.lra_buffer
	var failed *C.lra_error
	status := C.lra_reservation_compare(reservation, C.uint64_t(confirmedVersion), &outcome, &next, &facts, &failed)
	if err := fault(status, failed); err != nil {
		return Comparison{}, err
	}
	return Comparison{Outcome: Redemption(outcome), Next: take(&next), Facts: take(&facts)}, nil
}
