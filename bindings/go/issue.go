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

// LinkChannel is how a link travels: only ever electronically, to an address or number validated for this person.
type LinkChannel uint32

const (
	// LinkByEmail: to the validated e-mail address.
	LinkByEmail LinkChannel = C.LRA_LINK_CHANNEL_EMAIL
	// LinkBySMS: to the validated mobile number.
	LinkBySMS LinkChannel = C.LRA_LINK_CHANNEL_SMS
)

// String is the word of the JSON form.
func (c LinkChannel) String() string { return word([]string{"none", "email", "sms"}, uint32(c)) }

// CodeChannel is how a code travels, in a message of its own or on paper.
type CodeChannel uint32

const (
	// CodeByEmail: to the validated e-mail address.
	CodeByEmail CodeChannel = C.LRA_CODE_CHANNEL_EMAIL
	// CodeBySMS: to the validated mobile number.
	CodeBySMS CodeChannel = C.LRA_CODE_CHANNEL_SMS
	// CodeOnPaper: on paper, handed over to the identified person at the desk.
	CodeOnPaper CodeChannel = C.LRA_CODE_CHANNEL_PAPER
)

// String is the word of the JSON form.
func (c CodeChannel) String() string {
	return word([]string{"none", "email", "sms", "paper"}, uint32(c))
}

// EntropyLength is how many octets of entropy one issue takes.
const EntropyLength = C.LRA_ENTROPY_LENGTH

// IssueRequest says what is to be issued.
type IssueRequest struct {
	// KeyKind is the kind of key that the code activates: 1 to 64 letters, digits, hyphens and underscores.
	KeyKind string
	// LinkHost is the host that the link points to, one of those the rulebook allows; empty for the first of them.
	LinkHost string
	// LinkChannel is how the link travels.
	LinkChannel LinkChannel
	// CodeChannel is how the code travels.
	CodeChannel CodeChannel
}

// Issued is a code and a link that nobody has seen yet, and the states to store before anybody does. Closing it wipes code and link.
type Issued struct {
	handle single[*C.lra_issued]
}

// Issue issues a code and a link on an identification, by the rulebook in force at that instant.
//
// earlier is every activation stored so far for this person and this kind of key, of this case and of others, in JSON. entropy is
// EntropyLength octets from crypto/rand, for this issue alone; they are wiped. The portal writes, in one transaction or in this order,
// the superseded states by compare-and-swap and then the new one, then the record, and dispatches only after. If one write fails it reads
// again and issues again with fresh entropy.
//
// It is StatusRefused with the reason when nothing may be issued; then only the record of the refusal is to be written.
func (e *Engine) Issue(
	permit *Permit, request IssueRequest, earlier [][]byte, peppers *Peppers, entropy []byte, at time.Time,
) (*Issued, error) {
	defer clear(entropy)
	engine, err := e.use()
	if err != nil {
		return nil, err
	}
	defer e.handle.done()
	proof, err := permit.use()
	if err != nil {
		return nil, err
	}
	defer permit.handle.done()
	ring, err := peppers.use()
	if err != nil {
		return nil, err
	}
	defer peppers.handle.done()
	var pinner runtime.Pinner
	defer pinner.Unpin()
	asked := C.lra_issue_request{
		key_kind:     textWithin([]byte(request.KeyKind), &pinner),
		link_host:    textWithin([]byte(request.LinkHost), &pinner),
		link_channel: C.uint32_t(request.LinkChannel),
		code_channel: C.uint32_t(request.CodeChannel),
	}
	var made *C.lra_issued
	var failed *C.lra_error
	status := C.lra_activation_issue(engine, proof, &asked, textsWithin(earlier, &pinner), C.size_t(len(earlier)), ring,
		octets(entropy), size(entropy), milliseconds(at), &made, &failed)
	if err := fault(status, failed); err != nil {
		return nil, err
	}
	issued := new(Issued)
	issued.handle.own(made, func(handle *C.lra_issued) { C.lra_issued_free(handle) })
	return issued, nil
}

func (i *Issued) use() (*C.lra_issued, error) {
	if i == nil {
		return nil, ErrClosed
	}
	return i.handle.use()
}

// Close gives the issue back and wipes link and code.
func (i *Issued) Close() error {
	if i != nil {
		i.handle.close()
	}
	return nil
}

// Stored is the new activation in JSON, version 1, to insert.
func (i *Issued) Stored() ([]byte, error) {
	return i.text(func(issued *C.lra_issued, state *C.lra_text, failed **C.lra_error) C.lra_status {
		return C.lra_issued_stored(issued, state, failed)
	})
}

// Superseded is the next states, in JSON, of the earlier activations that the new one replaces: each to write over the version before it, ahead
// of the new one.
func (i *Issued) Superseded() ([][]byte, error) {
	issued, err := i.use()
	if err != nil {
		return nil, err
	}
	defer i.handle.done()
	var count C.size_t
	var failed *C.lra_error
	if err := fault(C.lra_issued_superseded_count(issued, &count, &failed), failed); err != nil {
		return nil, err
	}
	states := make([][]byte, int(count))
	for index := range states {
		var state C.lra_text
		if err := fault(C.lra_issued_superseded(issued, C.size_t(index), &state, &failed), failed); err != nil {
			return nil, err
		}
		states[index] = borrowed(state)
	}
	return states, nil
}

// Facts is what the audit record says of the issue, in JSON.
func (i *Issued) Facts() ([]byte, error) {
	return i.text(func(issued *C.lra_issued, facts *C.lra_text, failed **C.lra_error) C.lra_status {
		return C.lra_issued_facts(issued, facts, failed)
	})
}

func (i *Issued) text(read func(*C.lra_issued, *C.lra_text, **C.lra_error) C.lra_status) ([]byte, error) {
	issued, err := i.use()
	if err != nil {
		return nil, err
	}
	defer i.handle.done()
	var text C.lra_text
	var failed *C.lra_error
	if err := fault(read(issued, &text, &failed), failed); err != nil {
		return nil, err
	}
	return borrowed(text), nil
}

// Dispatch gives link and code up, once, for two separate messages: to be called when all states and the record are stored. A second call is
// StatusUsedUp.
func (i *Issued) Dispatch() (link, code *Secret, err error) {
	issued, err := i.use()
	if err != nil {
		return nil, nil, err
	}
	defer i.handle.done()
	var first, second C.lra_buffer
	var failed *C.lra_error
	if err := fault(C.lra_issued_dispatch(issued, &first, &second, &failed), failed); err != nil {
		return nil, nil, err
	}
	return &Secret{take(&first)}, &Secret{take(&second)}, nil
}

// LinkSelector is the public half of a link, under which the storage finds the activation.
//
// The link has to be exactly of the form in which links are issued, on a host of the rulebook in force at that instant; anything else is
// StatusInvalidDocument and costs no try.
func (e *Engine) LinkSelector(link []byte, at time.Time) (string, error) {
	engine, err := e.use()
	if err != nil {
		return "", err
	}
	defer e.handle.done()
	var selector [C.LRA_SELECTOR_LENGTH]byte
	var failed *C.lra_error
	status := C.lra_link_selector(engine, octets(link), size(link), milliseconds(at), (*C.uint8_t)(unsafe.SliceData(selector[:])), &failed)
	if err := fault(status, failed); err != nil {
		return "", err
	}
	return string(selector[:]), nil
}
